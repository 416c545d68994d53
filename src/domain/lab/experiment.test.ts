import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlaygroundError } from "../playground-error.ts";
import { experimentLines, type Experiment, readExperiment, sampleName } from "./experiment.ts";
import type { KeptResult, KeptVerdict } from "./experiment-records.ts";
import { type Problem, problemFormats } from "./problem.ts";
import type { LabSample } from "./sample.ts";
import { inChunks } from "./testing/chunks.ts";

const bytes = { textOf: (given: Uint8Array) => new TextDecoder().decode(given) };
const textOf = (experiment: Experiment) => [...experimentLines(experiment)].join("");
const read = (text: string) => readExperiment(inChunks(new TextEncoder().encode(text), 97), bytes);
const messageOf = async (text: string) => {
  const thrown: unknown = await read(text).then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown instanceof PlaygroundError ? thrown.message : thrown;
};

const problem: Problem = {
  id: "HumanEval/900",
  format: "humanEvalPlus",
  language: "python",
  title: "inc",
  statement: "Add one.",
  prompt: "def inc(n):\n",
  entryPoint: "inc",
  canonical: "def inc(n):\n    return n + 1\n",
  tests: {
    kind: "evalPlus",
    base: "[[1]]",
    plus: "[[12345678901234567890], [1.0], [Infinity]]",
    tolerance: 0,
  },
};
const sample: LabSample = {
  taskId: "HumanEval/900",
  index: 0,
  text: "    return n + 1\n",
  kind: "completion",
  settings: { model: "edgecase-v1 q8", temperature: 0.8, topP: 0.95, seed: 7 },
};
const verdict: KeptVerdict = {
  base: { kind: "passed" },
  result: { kind: "failed", because: "AssertionError: \ud800 🙂", firstFailing: 2 },
  grades: { visible: "passed", all: "failed" },
};
const experiment: Experiment = {
  problems: {
    fileName: "a.jsonl",
    items: [problem],
    unusable: [{ number: 2, id: "HumanEval/901", because: "It has no “prompt”" }],
  },
  samples: { fileName: "drawn", items: [sample], unusable: [] },
  choices: { alwaysPrompt: true, onlySampled: false, mode: "both" },
  plan: { model: "edgecase-v1 q8", samples: 1, temperatures: [0.8], topPs: [0.95], seed: 7 },
  verdicts: { source: new Map([[sampleName(sample), verdict]]), fair: new Map() },
  converted: new Map([
    [problem.id, { cases: 3, leftOut: [{ what: "assert f()", because: "It is no call" }] }],
  ]),
};

describe("an experiment's file", () => {
  it("is read back without loss, wherever the file is cut while it is read", async () => {
    expect(await readExperiment(inChunks(new TextEncoder().encode(textOf(experiment)), 1), bytes)).toEqual(
      experiment,
    );
  });

  it("holds an experiment that has only begun", async () => {
    const nothing = { source: new Map(), fair: new Map() };
    const begun = {
      ...experiment,
      samples: undefined,
      plan: undefined,
      verdicts: nothing,
      converted: new Map(),
    };
    expect(await read(textOf(begun))).toEqual(begun);
  });

  it("keeps any samples, verdicts and texts, lone surrogates included", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySample, { maxLength: 20 }), anyText, async (drawn, fileName) => {
        const items = drawn.map(({ of, settings, text, kind }, index): LabSample => ({
          taskId: problem.id,
          index,
          text,
          kind,
          ...(of !== undefined && settings && { settings }),
        }));
        const judged = items.flatMap((each, at): [string, KeptVerdict][] => {
          const of = drawn[at]?.of;
          return of === undefined ? [] : [[sampleName(each), of]];
        });
        const given: Experiment = {
          ...experiment,
          samples: { fileName, items, unusable: [] },
          verdicts: { source: new Map(judged), fair: new Map(judged.toReversed()) },
        };
        const back = await read(textOf(given));
        expect(back).toEqual(given);
        expect([...back.verdicts.fair.keys()]).toEqual([...given.verdicts.fair.keys()]);
      }),
      { numRuns: 25 },
    );
  });

  it("knows a problem of every format, and tests of every kind", async () => {
    const tests: readonly Problem["tests"][] = [
      problem.tests,
      { kind: "asserts", before: "", after: "assert f(1)", silent: true, limitSeconds: 3 },
      { kind: "calls", cases: [{ args: "[1]", expected: "1.0", visible: true }] },
      { kind: "streams", cases: [{ input: "1\n", output: "2\n", visible: false }] },
      {
        kind: "edgecase",
        exercise: { family: "merge-intervals", version: 1, seed: 7, difficulty: "easy" },
      },
    ];
    const items = Object.keys(problemFormats).map((format, at) => ({
      ...problem,
      id: format,
      format,
      tests: tests[at % tests.length],
    }));
    const lines = textOf(experiment).split("\n");
    const head = JSON.parse(lines[0] ?? "");
    const text = [
      {
        ...head,
        problems: { ...head.problems, count: items.length },
        samples: undefined,
        verdicts: { source: 0, fair: 0 },
        converted: 0,
      },
      ...items.map((each) => ({ problem: each })),
    ]
      .map((each) => JSON.stringify(each))
      .join("\n");
    expect((await read(text)).problems?.items).toEqual(items);
  });
});

describe("a file that is no whole experiment is refused with a message that says", () => {
  const lines = textOf(experiment).trimEnd().split("\n");
  const without = (at: number) => lines.toSpliced(at, 1).join("\n");
  const withLine = (line: string) => [...lines, line].join("\n");

  it.for([
    ["that it is something else", "", "This file is no experiment of Edgecase"],
    [
      "that it is something else",
      '{"task_id": "a", "completion": ""}',
      "This file is no experiment of Edgecase",
    ],
    ["that it is something else", "<!doctype html>", "This file is no experiment of Edgecase"],
    [
      "that a newer page wrote it",
      '{"edgecase":"experiment","version":2}',
      "This experiment was written by a newer page; this one reads version 1",
    ],
    [
      "what its head lacks",
      '{"edgecase":"experiment","version":1}',
      "Line 1 of this experiment has no “choices” that can be read",
    ],
    [
      "what is missing",
      without(1),
      "Line 4 of this experiment is about a problem “HumanEval/900”, which is not in the file",
    ],
    [
      "what is missing",
      without(3),
      "This experiment is cut off or mended: it states 1 verdicts, and holds 0",
    ],
    [
      "whose verdict has no sample",
      without(2),
      "Line 3 of this experiment is about a sample “HumanEval/900 0”, which is not in the file",
    ],
    [
      "which line comes twice",
      withLine(lines[1] ?? ""),
      "Line 6 of this experiment is a second problem “HumanEval/900”",
    ],
    [
      "which line comes twice",
      withLine(lines[3] ?? ""),
      "Line 6 of this experiment is a second verdict on “HumanEval/900 0”",
    ],
    [
      "which line cannot be read",
      withLine('{"sample": {"taskId": 1}}'),
      "Line 6 of this experiment is no problem, sample or verdict that this page knows",
    ],
  ] as const)("%s: %s", async ([, text, message]) => {
    expect(await messageOf(text)).toBe(message);
  });
});

const anyText = fc.string({ unit: "binary", maxLength: 20 });
const anyGrade = fc.constantFrom("passed", "failed", "notGraded");
const anyResult: fc.Arbitrary<KeptResult> = fc.oneof(
  fc.constant({ kind: "passed" } as const),
  fc.record({ kind: fc.constant("failed" as const), because: anyText, firstFailing: fc.nat() }),
  fc.constant({ kind: "timedOut" } as const),
  fc.record({ kind: fc.constant("notGraded" as const), because: anyText }),
);
const anyVerdict: fc.Arbitrary<KeptVerdict> = fc.record(
  {
    grades: fc.record({ all: anyGrade, visible: anyGrade }),
    result: anyResult,
    base: anyResult,
    category: anyText,
  },
  { requiredKeys: ["grades", "result"] },
);
const anySample = fc.record({
  text: anyText,
  kind: fc.constantFrom("completion", "program"),
  of: fc.option(anyVerdict, { nil: undefined }),
  settings: fc.record({
    model: anyText,
    temperature: fc.double({ min: 0, max: 2, noNaN: true }),
    topP: fc.double({ min: 0.01, max: 1, noNaN: true }),
    seed: fc.nat(),
  }),
});
