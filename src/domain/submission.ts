import type { Category, Difficulty, ExerciseOrigin, TestCase } from "./exercise.ts";
import type { Language } from "./language.ts";
import type { Verdict } from "./verdict.ts";

interface CategoryScore {
  readonly passed: number;
  /** Of those that were graded. */
  readonly total: number;
  /** Those without a verdict, or `notGraded`. */
  readonly ungraded: number;
}

/** One submission of a student's own program, as the progress page remembers it. */
export interface Submission {
  readonly family: string;
  readonly version: number;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly atMillis: number;
  /** Hidden cases by category. */
  readonly hidden: Readonly<Partial<Record<Category, CategoryScore>>>;
  readonly visible: CategoryScore;
}

/** @param verdictOf `undefined` for a case without a verdict; such and `notGraded` ones count as ungraded */
export function summariseSubmission(
  origin: ExerciseOrigin,
  cases: { readonly visible: readonly TestCase[]; readonly hidden: readonly TestCase[] },
  {
    language,
    atMillis,
    verdictOf,
  }: {
    readonly language: Language;
    readonly atMillis: number;
    readonly verdictOf: (caseId: string) => Verdict | undefined;
  },
): Submission {
  const categories = [...new Set(cases.hidden.map(({ category }) => category))];
  const score = (tests: readonly TestCase[]): CategoryScore => {
    const graded = tests.flatMap(({ id }) => {
      const verdict = verdictOf(id);
      return verdict === undefined || verdict.kind === "notGraded" ? [] : [verdict];
    });
    const passed = graded.filter(({ kind }) => kind === "passed").length;
    return { passed, total: graded.length, ungraded: tests.length - graded.length };
  };
  const { family, version, seed, difficulty } = origin;
  return {
    family,
    version,
    seed,
    difficulty,
    language,
    atMillis,
    visible: score(cases.visible),
    hidden: Object.fromEntries(
      categories.map((category) => [
        category,
        score(cases.hidden.filter((each) => each.category === category)),
      ]),
    ),
  };
}

/** Whether every case was graded and passed, and there was one. */
export function isSolved({ visible, hidden }: Submission): boolean {
  const categories = Object.values(hidden);
  const scores = [visible, ...categories];
  return (
    scores.every(({ passed, total, ungraded }) => passed === total && ungraded === 0) &&
    // No category is without cases: none was graded then, which older submissions do not say.
    categories.every(({ total }) => total > 0) &&
    scores.some(({ total }) => total > 0)
  );
}
