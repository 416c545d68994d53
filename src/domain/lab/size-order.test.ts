import { describe, expect, it } from "vitest";
import type { Problem, ProblemTests } from "./problem.ts";
import { shortestFirst } from "./size-order.ts";

const problem = (tests: ProblemTests): Problem => ({
  id: "a",
  format: "humanEvalPlus",
  language: "python",
  title: "a",
  statement: "",
  prompt: "",
  tests,
});

describe("inputs by their size", () => {
  it("puts the weak and the strict ones of EvalPlus into one list, shortest text first", () => {
    const given = problem({ kind: "evalPlus", base: "[[100], [[1, 2]]]", plus: "[[7], [-1]]", tolerance: 0 });
    expect(shortestFirst(given)?.tests).toEqual({
      kind: "evalPlus",
      base: "[[7],[-1],[100],[[1, 2]]]",
      plus: "[]",
      tolerance: 0,
    });
  });

  it("keeps each case's expected value with its input", () => {
    const cases = [
      { input: "10\n", output: "a", visible: true },
      { input: "1\n", output: "b", visible: false },
    ];
    expect(shortestFirst(problem({ kind: "streams", cases }))?.tests).toEqual({
      kind: "streams",
      cases: cases.toReversed(),
    });
  });

  it("has nothing to say of asserts, which are one test", () => {
    expect(shortestFirst(problem({ kind: "asserts", before: "", after: "" }))).toBeUndefined();
  });
});
