import type { CaseSet, TaskGrades } from "./grades.ts";
import { passAtK } from "./pass-at-k.ts";

/** Mean pass@k over tasks, or why there is none: a score with a hole in it is no score. */
export type Score =
  | { readonly kind: "score"; readonly value: number; readonly tasks: number }
  /** Tasks that have no sample, or one that could not be graded. */
  | { readonly kind: "hole"; readonly taskIds: readonly string[] }
  /** `k` is larger than the number of samples of some task: `fewest`. */
  | { readonly kind: "tooFewSamples"; readonly fewest: number }
  | { readonly kind: "noTasks" }
  /** The source has no such cases. */
  | { readonly kind: "noCases" };

/** @param k from 1 */
export function scoreOf(tasks: readonly TaskGrades[], caseSet: CaseSet, k: number): Score {
  if (tasks.length === 0) return { kind: "noTasks" };
  if (isWithoutCases(tasks, caseSet)) return { kind: "noCases" };
  const holes = tasks.filter((task) => hasHole(task, caseSet));
  if (holes.length > 0) return { kind: "hole", taskIds: holes.map(({ taskId }) => taskId) };
  const fewest = Math.min(...tasks.map(({ samples }) => samples.length));
  if (k > fewest) return { kind: "tooFewSamples", fewest };
  const values = tasks.map((task) => taskPassAtK(task, caseSet, k));
  return { kind: "score", value: mean(values), tasks: tasks.length };
}

/** Of one task without a hole. */
export function taskPassAtK({ samples }: TaskGrades, caseSet: CaseSet, k: number): number {
  const passed = samples.filter((grades) => grades[caseSet] === "passed").length;
  return passAtK({ samples: samples.length, passed, k });
}

/** A sample that was not graded does not say which cases there are. */
function isWithoutCases(tasks: readonly TaskGrades[], caseSet: CaseSet): boolean {
  const samples = tasks.flatMap((task) => task.samples);
  const without = samples.filter((grades) => grades[caseSet] === undefined);
  if (without.length === 0) return false;
  return without.length === samples.length || without.some(({ all }) => all !== "notGraded");
}

function hasHole({ samples }: TaskGrades, caseSet: CaseSet): boolean {
  return samples.length === 0 || samples.some((grades) => (grades[caseSet] ?? "notGraded") === "notGraded");
}

/** @throws RangeError for no values at all */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no mean of nothing");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
