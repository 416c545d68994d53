import type { TestCase } from "./exercise.ts";
import { formatStep } from "./format-step.ts";
import type { Language } from "./language.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Of the cases that a program fails, the one that takes the fewest characters to write down; the first of equals.
 * @param verdicts by case id; cases that were not run or not graded are no failures
 * @returns `undefined` where nothing fails
 */
export function smallestFailing(
  cases: readonly TestCase[],
  verdicts: ReadonlyMap<string, Verdict>,
  language: Language,
): TestCase | undefined {
  const failing = cases.filter(({ id }) => isFailure(verdicts.get(id)));
  const [smallest] = failing
    .map((testCase) => ({ testCase, size: sizeOf(testCase, language) }))
    .toSorted((a, b) => a.size - b.size);
  return smallest?.testCase;
}

function isFailure(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && !["passed", "notRun", "notGraded"].includes(verdict.kind);
}

function sizeOf({ steps }: TestCase, language: Language): number {
  return steps[language].reduce((total, step) => total + formatStep(step, language).length, 0);
}
