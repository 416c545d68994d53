import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Experiment } from "../experiment.ts";
import type { KeptVerdict } from "../experiment-records.ts";
import type { Problem } from "../problem.ts";
import { jsonFields } from "../read-json.ts";
import { samplesIn } from "../read-samples.ts";
import { recordFields } from "../record-fields.ts";
import type { LabSample } from "../sample.ts";
import { csvLines } from "./csv.ts";
import { evalPlusResults } from "./eval-plus-results.ts";
import { humanEvalResults } from "./human-eval-results.ts";
import { sampleLines } from "./sample-lines.ts";

const settings = { model: "edgecase-v1 q8", temperature: 0.8, topP: 0.95, seed: 7 };
const completion: LabSample = {
  taskId: "HumanEval/900",
  index: 0,
  text: "    return n\n",
  kind: "completion",
};
const program: LabSample = {
  taskId: "HumanEval/900",
  index: 1,
  text: "def inc(n):\n    return n + 1\n",
  kind: "program",
  settings,
};

function readBack(text: string): readonly LabSample[] {
  const found = text
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => samplesIn(recordFields(jsonFields(line))));
  return found.map((sample, index) => ({ ...sample, index }));
}

describe("samples.jsonl", () => {
  it("has a completion or a solution for each sample, as the runners take them", () => {
    expect([...sampleLines([completion, program])]).toEqual([
      '{"task_id":"HumanEval/900","completion":"    return n\\n"}\n',
      '{"task_id":"HumanEval/900","solution":"def inc(n):\\n    return n + 1\\n","settings":{"model":"edgecase-v1 q8","temperature":0.8,"topP":0.95,"seed":7}}\n',
    ]);
  });

  it("has each task's samples by their index, as whoever reads them counts them", () => {
    const of = (taskId: string, index: number): LabSample => ({
      ...program,
      taskId,
      index,
      text: `${index}`,
    });
    const drawn = [of("a", 0), of("b", 0), of("a", 2), of("b", 2), of("a", 1), of("b", 1)];
    const counted = readBack([...sampleLines(drawn)].join(""));
    expect(counted.map(({ taskId, text }) => `${taskId}${text}`)).toEqual([
      "a0",
      "b0",
      "a1",
      "b1",
      "a2",
      "b2",
    ]);
  });

  it("is read back without loss, whatever the texts hold", () => {
    const anySample = fc.record(
      {
        text: fc.string({ unit: "binary" }),
        kind: fc.constantFrom("completion", "program"),
        settings: fc.constant(settings),
      },
      { requiredKeys: ["text", "kind"] },
    );
    fc.assert(
      fc.property(fc.array(anySample, { maxLength: 10 }), (drawn) => {
        const samples = drawn.map((each, index): LabSample => ({ taskId: "a", index, ...each }));
        expect(readBack([...sampleLines(samples)].join(""))).toEqual(samples);
      }),
      { numRuns: 30 },
    );
  });

  it("passes over settings that are somebody else's", () => {
    const text = '{"task_id": "a", "completion": "", "settings": {"temperature": "hot"}}';
    expect(readBack(text)).toEqual([{ taskId: "a", index: 0, text: "", kind: "completion" }]);
  });
});

describe("HumanEval's results", () => {
  it("say of each judged sample what came of it, and of one that was not graded nothing", () => {
    const rows = [
      {
        sample: completion,
        judged: { taskId: "", index: 0, grade: "failed", result: "failed: AssertionError: " },
      },
      {
        sample: program,
        judged: { taskId: "", index: 1, grade: "notGraded", result: "not graded: it was stopped" },
      },
      { sample: { ...program, index: 2 }, judged: undefined },
    ] as const;
    expect([...humanEvalResults(rows)].map((line) => JSON.parse(line))).toEqual([
      {
        task_id: "HumanEval/900",
        completion: completion.text,
        result: "failed: AssertionError: ",
        passed: false,
      },
      {
        task_id: "HumanEval/900",
        solution: program.text,
        result: "not graded: it was stopped",
        passed: null,
      },
    ]);
  });
});

describe("the CSV", () => {
  it("quotes what needs it, and ends lines as RFC 4180 has it", () => {
    const judged = { taskId: "", index: 0, grade: "failed", result: 'failed: NameError: "x",\ny' } as const;
    expect([...csvLines([{ sample: program, judged }])].join("")).toBe(
      "task_id,index,passed,verdict,base,plus,model,temperature,top_p,seed\r\n" +
        'HumanEval/900,1,false,"failed: NameError: ""x"",\ny",,,edgecase-v1 q8,0.8,0.95,7\r\n',
    );
  });

  it("lets no text begin as a formula does", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (start, rest) => {
        const sample = { ...completion, taskId: start + rest };
        const [, line = ""] = csvLines([{ sample, judged: undefined }]);
        expect(line).toMatch(/^"?'/);
      }),
    );
  });
});

const problem: Problem = {
  id: "HumanEval/900",
  format: "humanEvalPlus",
  language: "python",
  title: "inc",
  statement: "",
  prompt: "def inc(n):\n",
  entryPoint: "inc",
  tests: {
    kind: "evalPlus",
    base: "[[1], [2]]",
    plus: "[[12345678901234567890], [1.0], [Infinity]]",
    tolerance: 0,
  },
};
const passed: KeptVerdict = {
  base: { kind: "passed" },
  result: { kind: "passed" },
  grades: { visible: "passed", all: "passed" },
};
const fallen: KeptVerdict = {
  base: { kind: "passed" },
  result: { kind: "failed", because: "", firstFailing: 0 },
  grades: { visible: "passed", all: "failed" },
};
const silent: KeptVerdict = {
  base: { kind: "timedOut" },
  result: { kind: "timedOut", firstFailing: 2 },
  grades: { visible: "failed", all: "failed" },
};

function experimentWith(verdicts: readonly KeptVerdict[]): Experiment {
  const items = verdicts.map((_, index) => ({ ...completion, index }));
  return {
    problems: { fileName: "p", items: [problem], unusable: [] },
    samples: { fileName: "s", items, unusable: [] },
    choices: { alwaysPrompt: false, onlySampled: false, mode: "source" },
    converted: new Map(),
    plan: undefined,
    verdicts: {
      source: new Map(verdicts.map((each, index) => [`HumanEval/900 ${index}`, each])),
      fair: new Map(),
    },
  };
}
const textOf = (experiment: Experiment) => [...evalPlusResults(experiment, "2025-01-31 09:05")].join("");

describe("EvalPlus' results", () => {
  it("have each sample's program, statuses and first failing input, the numbers unchanged", () => {
    const text = textOf(experimentWith([passed, fallen, silent]));
    expect(text).toContain('"plus_fail_tests": [[12345678901234567890]]');
    const { eval: tasks, ...rest } = JSON.parse(text.replace("Infinity", '"Infinity"'));
    expect(rest).toEqual({
      date: "2025-01-31 09:05",
      hash: "",
      pass_at_k: { base: { "pass@1": 2 / 3 }, plus: { "pass@1": expect.closeTo(1 / 3, 12) } },
    });
    const solution = "def inc(n):\n    return n\n";
    const task_id = "HumanEval/900";
    expect(tasks[task_id]).toMatchObject([
      {
        task_id,
        solution,
        base_status: "pass",
        plus_status: "pass",
        base_fail_tests: [],
        plus_fail_tests: [],
      },
      { task_id, solution, base_status: "pass", plus_status: "fail", base_fail_tests: [] },
      { base_status: "timeout", plus_status: "fail", base_fail_tests: [], plus_fail_tests: [["Infinity"]] },
    ]);
  });

  it("are read back as the samples that were judged", () => {
    const text = textOf(experimentWith([passed, fallen]));
    expect(readBack(text)).toMatchObject([
      { taskId: "HumanEval/900", index: 0, text: "def inc(n):\n    return n\n", kind: "program" },
      { index: 1 },
    ]);
  });

  it("leave out and name a task with a sample that was not graded, and give no score with a hole in it", () => {
    const notGraded: KeptVerdict = {
      base: { kind: "passed" },
      result: { kind: "notGraded", because: "it was stopped" },
      grades: { visible: "passed", all: "notGraded" },
    };
    expect(JSON.parse(textOf(experimentWith([passed, notGraded])))).toEqual({
      date: "2025-01-31 09:05",
      hash: "",
      eval: {},
      not_graded: ["HumanEval/900"],
    });
  });
});
