import { passes, fails, verdictsOf } from "./expected.mjs";
import { nodeVerdicts } from "./node-verdicts.mjs";

const humanEval = "humaneval/HumanEval.jsonl.gz";
const humanEvalPlus = "humanevalplus/HumanEvalPlus.jsonl.gz";
const humanEvalPlusMini = "humanevalplus/HumanEvalPlus-Mini.jsonl.gz";
const mbppPlus = "mbppplus/MbppPlus-even.jsonl.gz";
const humanEvalX = "humaneval-x/humaneval_js.jsonl.gz";
const humanEvalPack = "humanevalpack/humanevalpack-js.jsonl.gz";
const multiPlE = "multipl-e/humaneval-js.jsonl.gz";
const cruxEval = "cruxeval/cruxeval.jsonl.gz";
const quixBugs = "quixbugs/quixbugs.jsonl.gz";

const idOf = (task) => task.task_id;
const whole = (task) => task.prompt + task.canonical_solution;

/**
 * Each: which problems, which samples, and what others have said of each.
 * `field` is what of a judged line is compared: "passed", "base" or "plus".
 * @returns by name: `{ problems, samples(), native?, published?, field? }`
 */
export function conformanceSets(data) {
  return {
    "HumanEval canonical": programs(data, { problems: humanEval, programOf: whole, native: passes() }),
    "HumanEval return None": programs(data, {
      problems: humanEval,
      programOf: (task) => `${task.prompt}    return None\n`,
      native: fails(),
    }),
    "HumanEval raise ValueError": programs(data, {
      problems: humanEval,
      programOf: (task) => `${task.prompt}    raise ValueError\n`,
      native: fails(),
    }),
    "HumanEval+ Mini canonical": programs(data, {
      problems: humanEvalPlusMini,
      programOf: whole,
      native: passes(),
    }),
    "HumanEval+ canonical": programs(data, { problems: humanEvalPlus, programOf: whole, native: passes() }),
    "MBPP canonical": programs(data, {
      problems: "mbpp/mbpp.jsonl.gz",
      programOf: (task) => task.code,
      native: passes(),
    }),
    "MBPP sanitized canonical": programs(data, {
      problems: "mbpp/sanitized-mbpp.json.gz",
      programOf: (task) => task.code,
      native: passes(),
    }),
    "MBPP+ canonical": programs(data, {
      problems: mbppPlus,
      programOf: (task) => task.canonical_solution,
      native: passes(),
    }),
    "HumanEval-X JavaScript canonical": javascript(data, { problems: humanEvalX, programOf: whole }),
    "HumanEvalPack JavaScript canonical": javascript(data, { problems: humanEvalPack, programOf: whole }),
    "HumanEvalPack JavaScript buggy": javascript(data, {
      problems: humanEvalPack,
      programOf: (task) => task.prompt + task.buggy_solution,
    }),
    "MultiPL-E with HumanEvalPack's solutions": multiPlESet(data, (task) => whole(task)),
    "MultiPL-E with HumanEvalPack's bugs": multiPlESet(data, (task) => task.prompt + task.buggy_solution),
    "CRUXEval canonical": programs(data, {
      problems: cruxEval,
      programOf: (task) => task.output,
      taskIdOf: ({ id }) => id,
      native: passes(),
    }),
    "CRUXEval input predictions": cruxPredictions(data),
    "QuixBugs correct": quixBugsSet(data, "correct"),
    "QuixBugs buggy": quixBugsSet(data, "buggy"),
    "CodeT on HumanEval": codeT(data),
    "Reflexion GPT-3.5": reflexion(data, "simple_test_run__simple_1_gpt-3.5-turbo_pass_at_k_1", "gpt-3.5"),
    "Reflexion GPT-4": reflexion(data, "simple_test_run__simple_1_gpt-4_pass_at_k_1", "gpt-4"),
    "EvalPlus samples HumanEval base": evalPlus(data, {
      name: "humaneval",
      problems: humanEvalPlus,
      field: "base",
    }),
    "EvalPlus samples HumanEval plus": evalPlus(data, {
      name: "humaneval",
      problems: humanEvalPlus,
      field: "plus",
    }),
    "EvalPlus samples MBPP base": evalPlus(data, { name: "mbpp", problems: mbppPlus, field: "base" }),
    "EvalPlus samples MBPP plus": evalPlus(data, { name: "mbpp", problems: mbppPlus, field: "plus" }),
  };
}

function programs(data, { problems, programOf, taskIdOf = idOf, native }) {
  return {
    problems,
    native,
    samples: async () =>
      (await data.records(problems)).map((task) => ({ task_id: taskIdOf(task), solution: programOf(task) })),
  };
}

/** Held against this machine's Node, where whatever is printed fails a program. */
function javascript(data, { problems, programOf }) {
  const set = programs(data, { problems, programOf });
  const testsOf = async () =>
    new Map((await data.records(problems)).map((task) => [task.task_id, task.test]));
  return { ...set, native: nodeVerdicts({ samples: set.samples, testsOf, silent: true }) };
}

/** MultiPL-E has no solutions; those of another translation of HumanEval get its names. */
function multiPlESet(data, programOf) {
  const samples = async () => {
    const solutions = new Map((await data.records(humanEvalPack)).map((task) => [task.task_id, task]));
    return (await data.records(multiPlE)).flatMap(({ name, prompt }) => {
      const [, number, wanted] = /^HumanEval_(\d+)_(\w+)$/.exec(name) ?? [];
      const task = solutions.get(`JavaScript/${number}`);
      if (task === undefined) return [];
      const [, given] = [...task.prompt.matchAll(/^const (\w+) = /gm)].at(-1) ?? [];
      const [, asked = wanted] = /^function (\w+)\(/m.exec(prompt) ?? [];
      const rename = given === asked ? "" : `\nconst ${asked} = ${given};\n`;
      return [{ task_id: name, solution: `${programOf(task)}${rename}` }];
    });
  };
  const testsOf = async () => new Map((await data.records(multiPlE)).map((task) => [task.name, task.tests]));
  return { problems: multiPlE, samples, native: nodeVerdicts({ samples, testsOf, silent: false }) };
}

function cruxPredictions(data) {
  const published = {
    file: "samples-crux-input.py311",
    keyOf: (task, index) => `crux-input|${task}|${index}`,
  };
  return {
    problems: cruxEval,
    native: verdictsOf(data, published),
    published: verdictsOf(data, { ...published, field: "published" }),
    async samples() {
      const file = "cruxeval/model_generations__sample_codellama-7b_temp0.2_input__generations.json.gz";
      const drawn = JSON.parse(await data.text(file));
      return Object.entries(drawn).flatMap(([id, all]) => all.map((solution) => ({ task_id: id, solution })));
    },
  };
}

function quixBugsSet(data, which) {
  return {
    ...programs(data, { problems: quixBugs, programOf: (task) => task[which], taskIdOf: ({ name }) => name }),
    native: verdictsOf(data, { file: "quixbugs-json.py311", keyOf: (task) => `${task}:${which}` }),
  };
}

function codeT(data) {
  return {
    problems: humanEval,
    native: verdictsOf(data, {
      file: "samples-codet-first10.py311",
      keyOf: (task, index) => `codegen16B|${task}|${index}`,
    }),
    async samples() {
      // In an order of its own: the prompt tells the task, and has no examples, unlike HumanEval's.
      const tasks = await data.records("codet/HumanEval_for_code_generation.jsonl.gz");
      const idByPrompt = new Map(tasks.map(({ prompt, task_id }) => [prompt, task_id]));
      const drawn = await data.records("codet/HumanEval_codegen16B_first10samples.jsonl.gz");
      return drawn.flatMap(({ prompt, samples }) =>
        samples.map((completion) => ({ task_id: idByPrompt.get(prompt), solution: prompt + completion })),
      );
    },
  };
}

function reflexion(data, file, model) {
  const published = {
    file: "samples-reflexion.py311",
    // Its last number is that of the line in the file.
    idOf: (id) => id.replace(/\|\d+$/, ""),
    keyOf: (task) => `simple_test_run__${model}|${task}`,
  };
  return {
    problems: humanEval,
    native: verdictsOf(data, published),
    published: verdictsOf(data, { ...published, field: "published" }),
    samples: async () =>
      (await data.records(`samples-reflexion/${file}.jsonl.gz`)).map(({ task_id, solution }) => ({
        task_id,
        completion: solution,
      })),
  };
}

function evalPlus(data, { name, problems, field }) {
  const model = "mistralai--Mistral-7B-Instruct-v0.2";
  const file = `samples-evalplus/${name}__${model}_vllm_temp_0.0-sanitized_eval_results.json.gz`;
  const results = async () => Object.values(JSON.parse(await data.text(file)).eval).flat();
  return {
    problems,
    field,
    ...(field === "base" && {
      native: verdictsOf(data, {
        file: `samples-evalplus-${name}-base.py311`,
        keyOf: (task, index) => `${name}__${model}|${task}|${index}`,
      }),
    }),
    async published({ task_id: task }) {
      const found = (await results()).find((each) => each.task_id === task);
      return found && found[`${field}_status`] === "pass";
    },
    async samples() {
      const ids = new Set((await data.records(problems)).map(idOf));
      return (await results())
        .filter(({ task_id: task }) => ids.has(task))
        .map(({ task_id, solution }) => ({ task_id, solution }));
    },
  };
}
