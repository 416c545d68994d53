import { describe, expect, it } from "vitest";
import type { Problem } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { datedProblems, withinWindow } from "./dated-problems.ts";
import { firstFailingInput } from "./failing-input.ts";
import type { SourceVerdict } from "./judge-source.ts";
import { labFigures } from "./lab-figures.ts";
import { labResults } from "./lab-results.ts";
import type { LabState } from "./lab-session.ts";
import { filterTasks, taskRows } from "./task-rows.ts";

const problem = (id: string, more: Partial<Problem> = {}): Problem => ({
  id,
  format: "liveCodeBench",
  language: "python",
  title: `Title of ${id}`,
  statement: "",
  prompt: "",
  tests: {
    kind: "streams",
    cases: [
      { input: "1", output: "a", visible: true },
      { input: "22", output: "b", visible: false },
    ],
  },
  ...more,
});
const passed: SourceVerdict = { result: { kind: "passed" }, grades: { visible: "passed", all: "passed" } };
const failed = (firstFailing: number, because = "AssertionError: "): SourceVerdict => ({
  result: { kind: "failed", because, firstFailing },
  grades: { visible: firstFailing > 0 ? "passed" : "failed", all: "failed" },
});

/** @param verdicts those of each problem's samples */
function judgedState(
  problems: readonly Problem[],
  verdicts: readonly (readonly SourceVerdict[])[],
): LabState {
  const samples = problems.flatMap(({ id }, at) =>
    (verdicts[at] ?? []).map((_, index): LabSample => ({ taskId: id, index, text: "", kind: "program" })),
  );
  const all = verdicts.flat();
  return {
    problems: { fileName: "p", items: problems, unusable: [] },
    samples: { fileName: "s", items: samples, unusable: [] },
    reading: undefined,
    trouble: undefined,
    alwaysPrompt: false,
    onlySampled: false,
    mode: "source",
    fairVerdicts: new Map(),
    fairProblems: new Map(),
    plan: undefined,
    judging: { kind: "finished", millis: 1 },
    verdicts: new Map(samples.map(({ taskId, index }, at) => [`${taskId} ${index}`, all[at] ?? passed])),
  };
}

const state = judgedState(
  [
    problem("a", { date: "2023-01-01", difficulty: "easy" }),
    problem("b", { date: "2024-01-01", difficulty: "hard" }),
    problem("c", { difficulty: "hard" }),
  ],
  [
    [passed, passed],
    [failed(1), failed(0, "NameError: x")],
    [passed, { ...failed(1), category: "empty" }],
  ],
);

describe("a window of dates over results", () => {
  it("takes problems outside away, and their samples, so that nothing is missed", () => {
    const shown = withinWindow(state, { from: "2023-06-01" });
    const results = labResults(shown);
    expect(results.tasks.map(({ taskId }) => taskId)).toEqual(["b"]);
    expect(results).toMatchObject({ unknownTasks: [], withoutSamples: 0 });
    expect(datedProblems(state, { from: "2023-06-01" })).toMatchObject({ problems: 3, dated: 2, inside: 1 });
  });

  it("leaves everything as it is while it asks for nothing", () => {
    expect(withinWindow(state, {})).toBe(state);
  });
});

describe("figures", () => {
  it("count failures by kind, by the case's category, and by difficulty", () => {
    const { failures, categories, difficulties } = labFigures(state, labResults(state));
    expect(failures).toEqual([
      { kind: "wrongAnswer", samples: 2, thrown: [] },
      { kind: "error", samples: 1, thrown: [{ name: "NameError", samples: 1 }] },
    ]);
    expect(categories).toEqual([{ category: "empty", samples: 1 }]);
    expect(difficulties).toEqual([
      { difficulty: "easy", problems: 1, samples: 2, failed: 0 },
      { difficulty: "hard", problems: 2, samples: 4, failed: 3 },
    ]);
  });
});

describe("the table of problems", () => {
  it("has the hardest first, with what passed and what fell to stricter tests", () => {
    expect(taskRows(state)).toMatchObject([
      { problem: { id: "b" }, passed: 0, visiblePassed: 1, fallen: 1 },
      { problem: { id: "c" }, passed: 1, visiblePassed: 2, fallen: 1 },
      { problem: { id: "a" }, passed: 2, visiblePassed: 2, fallen: 0 },
    ]);
  });

  it("shows only what is asked for", () => {
    const found = (...asked: ["all" | "failed" | "fallen", string]) =>
      filterTasks(taskRows(state), ...asked).map(({ problem: { id }, samples }) => `${id} ${samples.length}`);
    expect(found("all", "")).toEqual(["b 2", "c 2", "a 2"]);
    expect(found("failed", "")).toEqual(["b 2", "c 1"]);
    expect(found("fallen", "")).toEqual(["b 1", "c 1"]);
    expect(found("all", " TITLE OF A ")).toEqual(["a 2"]);
    expect(found("fallen", "a")).toEqual([]);
  });
});

describe("the first failing input", () => {
  const evalPlus = problem("d", {
    tests: { kind: "evalPlus", base: "[[1], [2]]", plus: "[[3], [4]]", tolerance: 0 },
  });

  it("is a case's input with what it expects", () => {
    expect(firstFailingInput(problem("a"), failed(1))).toEqual({
      which: "first",
      input: "22",
      expected: "b",
    });
  });

  it("is one of EvalPlus' weak inputs, or of the strict ones where those pass", () => {
    expect(firstFailingInput(evalPlus, { ...failed(1), base: { kind: "passed" } })?.input).toBe("[4]");
    expect(
      firstFailingInput(evalPlus, { ...failed(0), base: { kind: "failed", because: "", firstFailing: 1 } })
        ?.input,
    ).toBe("[2]");
  });

  it("is none for a sample that passed, or failed before any input", () => {
    expect(firstFailingInput(problem("a"), passed)).toBeUndefined();
    expect(firstFailingInput(problem("a"), { ...failed(0), result: { kind: "timedOut" } })).toBeUndefined();
  });
});
