import { describe, expect, it } from "vitest";
import type { Problem } from "../problem.ts";
import { fairRun } from "./fair-run.ts";

const problem: Problem = {
  id: "gcd",
  format: "quixBugs",
  language: "python",
  title: "gcd",
  statement: "",
  prompt: "",
  entryPoint: "gcd",
  tests: { kind: "calls", cases: [] },
};

describe("a program in fair mode", () => {
  const program = "def gcd(a, b):\n    return math.gcd(a, b)\n";

  it("finds LeetCode's imports where its source gives them, and has its own elsewhere", () => {
    expect(fairRun({ ...problem, format: "liveCodeBench" }, [], program).source).toMatch(
      /^from typing import \*; .*import collections, heapq, bisect, itertools, functools, math/,
    );
    expect(fairRun(problem, [], program).source).toBe(program);
    expect(fairRun({ ...problem, format: "exercism" }, [], program).source).toBe(program);
  });
});
