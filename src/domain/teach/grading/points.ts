import { groupedBy } from "../../lab/grouped-by.ts";
import { type GradedCase, tallyOf } from "./graded-work.ts";

/** How points are made of cases. */
export interface PointsScheme {
  /** Which cases count. */
  readonly counted: "all" | "hidden";
  /**
   * `case`: every case counts the same. `category`: every category of cases counts the same, and in it every case.
   * `whole`: all points where every case passes, else none.
   */
  readonly each: "case" | "category" | "whole";
  /** Of the points, taken from a submission that came after the due date; 0 to 100. */
  readonly latePercent: number;
}

export const usualScheme: PointsScheme = { counted: "all", each: "case", latePercent: 0 };

interface Worth {
  readonly cases: readonly GradedCase[];
  /** Of the exercise. */
  readonly points: number;
  readonly isLate: boolean;
}

/**
 * Points of one exercise, 0 to its own, rounded to hundredths.
 * @returns `undefined` where a case that counts was not graded: a sum with a hole in it is none
 */
export function pointsOf({ cases, points, isLate }: Worth, scheme: PointsScheme): number | undefined {
  const hidden = cases.filter(({ isVisible }) => !isVisible);
  // Without hidden cases only the visible ones can count.
  const counted = scheme.counted === "hidden" && hidden.length > 0 ? hidden : cases;
  if (counted.length === 0 || counted.some(({ verdict }) => verdict === "notGraded")) return undefined;
  const kept = isLate ? 1 - scheme.latePercent / 100 : 1;
  return rounded(points * kept * shareOf(counted, scheme.each));
}

function shareOf(cases: readonly GradedCase[], each: PointsScheme["each"]): number {
  const { passed, of } = tallyOf(cases);
  if (each === "case") return passed / of;
  if (each === "whole") return passed === of ? 1 : 0;
  const shares = [...groupedBy(cases, ({ category }) => category).values()].map((own) => {
    const tally = tallyOf(own);
    return tally.passed / tally.of;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** A sum of hundredths is one again. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
