import { counted } from "../../domain/counted.ts";
import type { Score } from "../../domain/lab/score.ts";
import type { ScorePoint } from "../../domain/lab/score-curve.ts";
import type { TemperatureRow } from "../../domain/lab/temperatures.ts";
import { failureKinds } from "../../state/lab/failure.ts";
import type { CategoryRow, DifficultyRow, FailureRow } from "../../state/lab/lab-figures.ts";
import { percent } from "./lab-words.ts";

/** @example "On all tests pass@1 is 12.0 % and pass@100 60.0 %; on the visible ones 15.0 % and 65.0 %." */
export function describeCurves(all: readonly ScorePoint[], visible: readonly ScorePoint[]): string {
  const ends = (points: readonly ScorePoint[]) => [points.at(0), points.at(-1)] as const;
  const [first, last] = ends(all);
  if (first === undefined || last === undefined) return "";
  const [firstVisible, lastVisible] = ends(visible);
  const isOne = first.k === last.k;
  const said = isOne
    ? `On all tests pass@1 is ${percent(first.value)}`
    : `On all tests pass@1 is ${percent(first.value)} and pass@${last.k} ${percent(last.value)}`;
  if (firstVisible === undefined || lastVisible === undefined) return `${said}.`;
  const visibly = isOne
    ? percent(firstVisible.value)
    : `${percent(firstVisible.value)} and ${percent(lastVisible.value)}`;
  return `${said}; on the visible ones ${visibly}.`;
}

/** @example "pass@1 is best at temperature 0.2, with 40.0 %." */
export function describeTemperatures(rows: readonly TemperatureRow[]): string {
  const holes = rows.filter(({ one }) => one.all.kind !== "score").map(({ temperature }) => temperature);
  const missing =
    holes.length === 0
      ? ""
      : ` No score at ${holes.join(", ")}: not every problem was drawn and graded there.`;
  const [best] = rows.toSorted((a, b) => valueOf(b.one.all) - valueOf(a.one.all));
  if (best === undefined || best.one.all.kind !== "score") return missing.trim();
  const several = best.many.all.kind === "score" && rows.some(({ k }) => k > 1);
  const [bestMany] = rows.toSorted((a, b) => valueOf(b.many.all) - valueOf(a.many.all));
  const many =
    several && bestMany?.many.all.kind === "score"
      ? `; pass@${bestMany.k} at ${bestMany.temperature}, with ${percent(bestMany.many.all.value)}`
      : "";
  return `On all tests pass@1 is best at temperature ${best.temperature}, with ${percent(best.one.all.value)}${many}.${missing}`;
}

function valueOf(score: Score): number {
  return score.kind === "score" ? score.value : -1;
}

/** @example "12 samples did not pass: 9 wrong answer, 3 out of time." */
export function describeFailures(rows: readonly FailureRow[]): string {
  const total = rows.reduce((sum, { samples }) => sum + samples, 0);
  const parts = rows.map(({ kind, samples }) => `${samples.toLocaleString("en")} ${failureKinds[kind]}`);
  return `${counted(total, "sample")} did not pass: ${parts.join(", ")}.`;
}

/** @example "The first case that failed is mostly of the category “empty”: 12 samples." */
export function describeCategories([first]: readonly CategoryRow[]): string {
  return first === undefined
    ? ""
    : `The first case that fails is mostly of the category “${first.category}”: ${counted(first.samples, "sample")}.`;
}

/** @example "Of the samples failed: easy 12.0 %, hard 80.0 %." */
export function describeDifficulties(rows: readonly DifficultyRow[]): string {
  return `Of the samples failed: ${rows.map((row) => `${row.difficulty} ${percent(shareFailed(row))}`).join(", ")}.`;
}

/** In [0, 1]; 0 where there is no sample. */
export function shareFailed({ failed, samples }: DifficultyRow): number {
  return samples === 0 ? 0 : failed / samples;
}
