import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { openLab } from "./lab-page.mjs";

const help = `npm run conformance -- --data=DIR [--only=<set>,<set>]

Judges canonical solutions and published samples of real benchmarks with the page's own lab, as their source does, and
holds the verdicts against native ones. Prints a table; ends with 1 where something disagrees.
  --data  the folder with the benchmarks (docs/conformance.md says what is where)
  --only  some of the sets; default: all`;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string", default: "" },
    help: { type: "boolean", default: false },
  },
});
if (values.help || !values.data) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

/** Each: which problems, which samples, and what is to come of every one of them. */
const sets = {
  "HumanEval, canonical": canonical(
    "humaneval/HumanEval.jsonl.gz",
    (task) => task.prompt + task.canonical_solution,
  ),
  "HumanEval, return None": {
    ...canonical("humaneval/HumanEval.jsonl.gz", (task) => `${task.prompt}    return None\n`),
    expected: () => false,
  },
  "HumanEval, raise ValueError": {
    ...canonical("humaneval/HumanEval.jsonl.gz", (task) => `${task.prompt}    raise ValueError\n`),
    expected: () => false,
  },
  "HumanEval+ Mini, canonical": canonical(
    "humanevalplus/HumanEvalPlus-Mini.jsonl.gz",
    (task) => task.prompt + task.canonical_solution,
  ),
  "HumanEval+, canonical": canonical(
    "humanevalplus/HumanEvalPlus.jsonl.gz",
    (task) => task.prompt + task.canonical_solution,
  ),
  "MBPP, canonical": canonical("mbpp/mbpp.jsonl.gz", (task) => task.code),
  "MBPP sanitized, canonical": canonical("mbpp/sanitized-mbpp.json.gz", (task) => task.code),
  "MBPP+, canonical": canonical("mbppplus/MbppPlus-even.jsonl.gz", (task) => task.canonical_solution),
  "HumanEval-X JavaScript, canonical": {
    ...canonical("humaneval-x/humaneval_js.jsonl.gz", (task) => task.prompt + task.canonical_solution),
    expected: natively("humaneval-x-js.node20", ({ task_id: id }) => id),
  },
  "CRUXEval, canonical": canonical(
    "cruxeval/cruxeval.jsonl.gz",
    (task) => task.output,
    ({ id }) => id,
  ),
  "QuixBugs, correct": canonical(
    "quixbugs/quixbugs.jsonl.gz",
    (task) => task.correct,
    ({ name }) => name,
  ),
  "QuixBugs, buggy": {
    ...canonical(
      "quixbugs/quixbugs.jsonl.gz",
      (task) => task.buggy,
      ({ name }) => name,
    ),
    expected: natively("quixbugs-json.py311", ({ task_id: id }) => `${id}:buggy`),
  },
  "CodeT, codegen16B on HumanEval": {
    problems: "humaneval/HumanEval.jsonl.gz",
    samples: async () => {
      const tasks = await records("humaneval/HumanEval.jsonl.gz");
      const drawn = await records("codet/HumanEval_codegen16B_first10samples.jsonl.gz");
      return drawn.flatMap(({ samples }, index) =>
        samples.map((completion) => ({ task_id: tasks[index].task_id, completion })),
      );
    },
    expected: natively(
      "samples-codet-first10.py311",
      ({ task_id: id, index }) => `codegen16B|${id}|${index}`,
    ),
  },
  "Reflexion, GPT-3.5": reflexion("simple_test_run__simple_1_gpt-3.5-turbo_pass_at_k_1", "gpt-3.5"),
  "Reflexion, GPT-4": reflexion("simple_test_run__simple_1_gpt-4_pass_at_k_1", "gpt-4"),
  "EvalPlus samples, HumanEval base": evalPlus(
    "humaneval",
    "humanevalplus/HumanEvalPlus.jsonl.gz",
    "HumanEval/",
  ),
  "EvalPlus samples, MBPP base": evalPlus("mbpp", "mbppplus/MbppPlus-even.jsonl.gz", "Mbpp/"),
  "CRUXEval, input predictions": {
    problems: "cruxeval/cruxeval.jsonl.gz",
    samples: async () => {
      const drawn = JSON.parse(
        await text("cruxeval/model_generations__sample_codellama-7b_temp0.2_input__generations.json.gz"),
      );
      return Object.entries(drawn).flatMap(([id, all]) => all.map((solution) => ({ task_id: id, solution })));
    },
    expected: natively("samples-crux-input.py311", ({ task_id: id, index }) => `crux-input|${id}|${index}`),
  },
};

const folder = await mkdtemp(join(tmpdir(), "edgecase-conformance-"));
const rows = [];
const lab = await openLab((line) => console.error(`  ${line.split("\n")[0]}`));
try {
  const wanted = values.only === "" ? Object.keys(sets) : values.only.split(",");
  for (const name of wanted) rows.push(await run(name, sets[name]));
} finally {
  await lab.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(
  "\n| set | samples | agree | not graded | disagree | time |\n| --- | --- | --- | --- | --- | --- |",
);
for (const { name, total, agree, ungraded, differ, time } of rows)
  console.log(`| ${name} | ${total} | ${agree} | ${ungraded.length} | ${differ.length} | ${time} |`);
for (const { name, ungraded, differ } of rows) {
  for (const { task_id: id, index, verdict } of [...differ, ...ungraded])
    console.log(`- ${name}: ${id} sample ${index + 1}: ${verdict.split("\n")[0]}`);
}
if (rows.some(({ differ }) => differ.length > 0)) process.exitCode = 1;

async function run(name, { problems, samples, expected, field = "passed" }) {
  console.error(name);
  const path = join(folder, "samples.jsonl");
  const list = await samples();
  await writeFile(path, list.map((each) => `${JSON.stringify(each)}\n`).join(""));
  await lab.reset();
  await lab.take("problems", join(values.data, problems));
  await lab.take("samples", path);
  const time = await lab.judge();
  const judged = (await lab.verdicts())
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const verdictOf = (each) =>
    field === "passed" ? each.passed : ({ passed: true, failed: false }[each[field]] ?? null);
  const known = await Promise.all(judged.map(async (each) => ({ ...each, wanted: await expected(each) })));
  const compared = known.filter(({ wanted }) => wanted !== undefined);
  return {
    name,
    total: compared.length,
    agree: compared.filter((each) => verdictOf(each) === each.wanted).length,
    ungraded: compared.filter((each) => verdictOf(each) === null),
    differ: compared.filter((each) => verdictOf(each) !== null && verdictOf(each) !== each.wanted),
    time: time.replace(/^Judged in |\.$/g, ""),
  };
}

function canonical(problems, programOf, idOf = (task) => task.task_id) {
  return {
    problems,
    samples: async () =>
      (await records(problems)).map((task) => ({ task_id: idOf(task), solution: programOf(task) })),
    expected: () => true,
  };
}

function reflexion(file, model) {
  return {
    problems: "humaneval/HumanEval.jsonl.gz",
    samples: async () =>
      (await records(`samples-reflexion/${file}.jsonl.gz`)).map(({ task_id, solution }) => ({
        task_id,
        completion: solution,
      })),
    expected: natively(
      "samples-reflexion.py311",
      ({ task_id: id }) => new RegExp(`^simple_test_run__${model}\\|${id}\\|`),
    ),
  };
}

function evalPlus(name, problems, prefix) {
  const file = `samples-evalplus/${name}__mistralai--Mistral-7B-Instruct-v0.2_vllm_temp_0.0-sanitized_eval_results.json.gz`;
  return {
    problems,
    field: "base",
    samples: async () => {
      const ids = new Set((await records(problems)).map(({ task_id: id }) => id));
      return Object.values(JSON.parse(await text(file)).eval)
        .flat()
        .filter(({ task_id: id }) => ids.has(id) && id.startsWith(prefix))
        .map(({ task_id, solution }) => ({ task_id, solution }));
    },
    expected: natively(
      `samples-evalplus-${name}-base.py311`,
      ({ task_id: id, index }) => `${name}__mistralai--Mistral-7B-Instruct-v0.2|${id}|${index}`,
    ),
  };
}

/** @param idOf the id of a judged line among the native verdicts, or a pattern of it */
function natively(file, idOf) {
  let verdicts;
  return async (judged) => {
    verdicts ??= new Map(
      (await records(`verdicts/${file}.jsonl.gz`)).map(({ id, native }) => [id, native === "ok"]),
    );
    const id = idOf(judged);
    if (typeof id === "string") return verdicts.get(id);
    const found = [...verdicts.keys()].find((each) => id.test(each));
    return verdicts.get(found);
  };
}

async function records(path) {
  const content = await text(path);
  return content.startsWith("[")
    ? JSON.parse(content)
    : content
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line.replaceAll("Infinity", "1e999")));
}

async function text(path) {
  const bytes = await readFile(join(values.data, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}
