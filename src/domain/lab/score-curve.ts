import { bootstrapMean, type Interval } from "./bootstrap.ts";
import type { CaseSet, TaskGrades } from "./grades.ts";
import { scoreOf, taskPassAtK } from "./score.ts";

/** One point of a curve of scores; `value` and `interval` are probabilities in [0, 1]. */
export interface ScorePoint {
  readonly k: number;
  readonly value: number;
  readonly interval: Interval;
}

/** The same for every point, so that neighbours differ by their values only. */
const seed = 20_210_707;
/** Fewer than a table has: a band of a curve is looked at, not read off. */
const resamples = 400;

/**
 * pass@k against k, at the ks of `curveKs`. Empty where there is no score: a hole, no tasks, no such cases.
 * @param tasks each with its samples' grades; a task with fewer samples than the others ends the curve there
 */
export function scoreCurve(tasks: readonly TaskGrades[], caseSet: CaseSet): readonly ScorePoint[] {
  if (scoreOf(tasks, caseSet, 1).kind !== "score") return [];
  const fewest = Math.min(...tasks.map(({ samples }) => samples.length));
  return curveKs(fewest).map((k) => {
    const values = tasks.map((task) => taskPassAtK(task, caseSet, k));
    const sum = values.reduce((total, value) => total + value, 0);
    return { k, value: sum / values.length, interval: bootstrapMean(values, { seed, resamples }) };
  });
}

/**
 * Where a curve up to `fewest` has its points: every k to 3, then about five to each power of ten, and the last.
 * @param fewest from 1
 * @example curveKs(12) // [1, 2, 3, 5, 7, 10, 12]
 */
export function curveKs(fewest: number): readonly number[] {
  const ks: number[] = [];
  for (let power = 1; power <= fewest; power *= 10) {
    for (const step of [1, 2, 3, 5, 7]) if (step * power < fewest) ks.push(step * power);
  }
  return [...ks, fewest];
}
