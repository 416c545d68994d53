import { expect, it } from "vitest";
import type { Category, TestCase } from "../../domain/exercise.ts";
import type { CaseState } from "../../state/judge-state.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { countByCategory } from "./category-summary.ts";

const test = (id: string, category: Category): TestCase => ({
  id,
  category,
  steps: { python: [], javascript: [] },
  expected: [],
});
const judged = (verdict: Verdict): CaseState => ({ kind: "judged", verdict, stdout: "", observations: [] });

it("counts by category, those with failures first, and leaves out what is not graded", () => {
  const tests = [test("1", "empty"), test("2", "large"), test("3", "large"), test("4", "large")];
  const cases = new Map([
    ["1", judged({ kind: "passed", millis: 1 })],
    ["2", judged({ kind: "passed", millis: 1 })],
    ["3", judged({ kind: "timeLimit", limitMillis: 1, where: "case" })],
    ["4", judged({ kind: "notGraded", reason: "ours" })],
  ]);
  expect(countByCategory(tests, cases)).toEqual([
    { category: "large", passed: 1, total: 2 },
    { category: "empty", passed: 1, total: 1 },
  ]);
});
