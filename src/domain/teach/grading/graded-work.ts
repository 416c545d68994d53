import type { Category } from "../../exercise.ts";
import type { VerdictKind } from "../../verdict.ts";

/** What a re-run made of one case. */
export interface GradedCase {
  /** As in the exercise: `visible-1`, `hidden-12`. */
  readonly id: string;
  readonly category: Category;
  readonly isVisible: boolean;
  readonly verdict: VerdictKind;
  /** What went wrong, in a sentence; empty where it passed. */
  readonly detail: string;
}

/** What a re-run made of one exercise of a submission. */
export type GradedWork =
  | { readonly kind: "graded"; readonly cases: readonly GradedCase[] }
  /** It could not be run; `because` is a sentence. */
  | { readonly kind: "refused"; readonly because: string };

/** By the exercise's index in its assignment. */
export type GradedWorks = Readonly<Record<number, GradedWork>>;

export interface Tally {
  readonly passed: number;
  /** All of them, graded or not. */
  readonly of: number;
  /** Trouble of our own. */
  readonly notGraded: number;
}

export function tallyOf(cases: readonly GradedCase[]): Tally {
  const count = (kind: VerdictKind) => cases.filter(({ verdict }) => verdict === kind).length;
  return { passed: count("passed"), of: cases.length, notGraded: count("notGraded") };
}

/** The cases of each side, as a claim counts them. */
export function sidesOf(cases: readonly GradedCase[]): { readonly visible: Tally; readonly hidden: Tally } {
  return {
    visible: tallyOf(cases.filter(({ isVisible }) => isVisible)),
    hidden: tallyOf(cases.filter(({ isVisible }) => !isVisible)),
  };
}
