import type { Category, TestCase } from "../../domain/exercise.ts";
import type { JudgeState } from "../../state/judge-state.ts";

export interface CategoryCount {
  readonly category: Category;
  readonly passed: number;
  /** Of those that are graded. */
  readonly total: number;
}

/** How many cases of each category passed, those with failures first. */
export function countByCategory(
  tests: readonly TestCase[],
  cases: JudgeState["cases"],
): readonly CategoryCount[] {
  const counts = new Map<Category, { passed: number; total: number }>();
  for (const { id, category } of tests) {
    const state = cases.get(id);
    if (state?.kind === "judged" && state.verdict.kind === "notGraded") continue;
    const count = counts.get(category) ?? { passed: 0, total: 0 };
    counts.set(category, count);
    count.total += 1;
    if (state?.kind === "judged" && state.verdict.kind === "passed") count.passed += 1;
  }
  const list = [...counts].map(([category, count]) => ({ category, ...count }));
  return list.toSorted((a, b) => Number(a.passed === a.total) - Number(b.passed === b.total));
}
