import { categoryName } from "../../domain/category-name.ts";
import { counted } from "../../domain/counted.ts";
import { categories, difficulties } from "../../domain/exercise.ts";
import type { Score } from "../../domain/lab/score.ts";
import type { ScorePoint } from "../../domain/lab/score-curve.ts";
import type { TemperatureRow } from "../../domain/lab/temperatures.ts";
import { sayDifficulty } from "../../domain/say-difficulty.ts";
import { formatNumber, say, sayAs } from "../../messages/say.ts";
import { failureName } from "../../state/lab/failure.ts";
import type { CategoryRow, DifficultyRow, FailureRow } from "../../state/lab/lab-figures.ts";
import { percent } from "./lab-words.ts";

/** @example "On all tests pass@1 is 12.0 % and pass@100 60.0 %; on the visible ones 15.0 % and 65.0 %." */
export function describeCurves(all: readonly ScorePoint[], visible: readonly ScorePoint[]): string {
  const ends = (points: readonly ScorePoint[]) => [points.at(0), points.at(-1)] as const;
  const [first, last] = ends(all);
  if (first === undefined || last === undefined) return "";
  const [firstVisible, lastVisible] = ends(visible);
  const [one, many] = [percent(first.value), percent(last.value)];
  if (firstVisible === undefined || lastVisible === undefined)
    return first.k === last.k
      ? say`On all tests pass@1 is ${one}.`
      : say`On all tests pass@1 is ${one} and pass@${last.k} ${many}.`;
  const [oneVisible, manyVisible] = [percent(firstVisible.value), percent(lastVisible.value)];
  return first.k === last.k
    ? say`On all tests pass@1 is ${one}; on the visible ones ${oneVisible}.`
    : say`On all tests pass@1 is ${one} and pass@${last.k} ${many}; on the visible ones ${oneVisible} and ${manyVisible}.`;
}

/** @example "pass@1 is best at temperature 0.2, with 40.0 %." */
export function describeTemperatures(rows: readonly TemperatureRow[]): string {
  const holes = rows.filter(({ one }) => one.all.kind !== "score").map(({ temperature }) => temperature);
  const missing =
    holes.length === 0
      ? ""
      : say`No score at ${holes.join(", ")}: not every problem was drawn and graded there.`;
  const [best] = rows.toSorted((a, b) => valueOf(b.one.all) - valueOf(a.one.all));
  if (best === undefined || best.one.all.kind !== "score") return missing;
  const several = best.many.all.kind === "score" && rows.some(({ k }) => k > 1);
  const [bestMany] = rows.toSorted((a, b) => valueOf(b.many.all) - valueOf(a.many.all));
  const one = percent(best.one.all.value);
  const said =
    several && bestMany?.many.all.kind === "score"
      ? say`On all tests pass@1 is best at temperature ${best.temperature}, with ${one}; pass@${bestMany.k} at ${bestMany.temperature}, with ${percent(bestMany.many.all.value)}.`
      : say`On all tests pass@1 is best at temperature ${best.temperature}, with ${one}.`;
  return [said, missing].filter((sentence) => sentence !== "").join(" ");
}

function valueOf(score: Score): number {
  return score.kind === "score" ? score.value : -1;
}

/** @example "12 samples did not pass: 9 wrong answer, 3 out of time." */
export function describeFailures(rows: readonly FailureRow[]): string {
  const total = rows.reduce((sum, { samples }) => sum + samples, 0);
  const parts = rows.map(
    ({ kind, samples }) => sayAs("failures")`${formatNumber(samples)} ${failureName(kind)}`,
  );
  return say`${counted(total, "sample")} did not pass: ${parts.join(", ")}.`;
}

/** @example "The first case that failed is mostly of the category “empty”: 12 samples." */
export function describeCategories([first]: readonly CategoryRow[]): string {
  return first === undefined
    ? ""
    : say`The first case that fails is mostly of the category “${caseCategory(first.category)}”: ${counted(first.samples, "sample")}.`;
}

/** @example "Of the samples failed: easy 12.0 %, hard 80.0 %." */
export function describeDifficulties(rows: readonly DifficultyRow[]): string {
  return say`Of the samples failed: ${rows.map((row) => `${problemDifficulty(row.difficulty)} ${percent(shareFailed(row))}`).join(", ")}.`;
}

/** Of one of Edgecase's own exercises; what it does not know stays as it is. */
export function caseCategory(name: string): string {
  const known = categories.find((category) => category === name);
  return known === undefined ? name : categoryName(known);
}

/** In the source's own word, where that is none of Edgecase's. */
export function problemDifficulty(name: string): string {
  const known = difficulties.find((difficulty) => difficulty === name);
  return known === undefined ? name : sayDifficulty(known);
}

/** In [0, 1]; 0 where there is no sample. */
export function shareFailed({ failed, samples }: DifficultyRow): number {
  return samples === 0 ? 0 : failed / samples;
}
