import { counted } from "../../domain/counted.ts";
import type { Interval } from "../../domain/lab/bootstrap.ts";
import type { TaskGrades } from "../../domain/lab/grades.ts";
import { type ProblemFormat, problemFormats } from "../../domain/lab/problem.ts";
import type { Score } from "../../domain/lab/score.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { Import, LabJudging } from "../../state/lab/lab-session.ts";

const listed = new Intl.ListFormat("en", { type: "conjunction" });

/** @example "164 problems of HumanEval from “HumanEval.jsonl.gz”" */
export function describeProblems({ fileName, items }: Import<{ readonly format: ProblemFormat }>): string {
  const formats = new Set(items.map(({ format }) => problemFormats[format]));
  const of = formats.size === 0 ? "" : ` of ${listed.format(formats)}`;
  return `${counted(items.length, "problem")}${of} from “${fileName}”`;
}

export function describeSamples({ fileName, items }: Import<{ readonly taskId: string }>): string {
  const tasks = new Set(items.map(({ taskId }) => taskId)).size;
  return `${counted(items.length, "sample")} for ${counted(tasks, "problem")} from “${fileName}”`;
}

/** @example "62.5 %" */
export function describeScore(score: Score): string {
  switch (score.kind) {
    case "score":
      return percent(score.value);
    case "hole":
      return "no score";
    case "tooFewSamples":
      return "too few samples";
    case "noTasks":
      return "–";
    case "noCases":
      return "no such tests";
    default:
      return unreachable(score);
  }
}

/** That a k beyond the samples of a problem has no score; nothing where there is none to tell of. */
export function describeLeftOut(tasks: readonly TaskGrades[]): string | undefined {
  const [fewest] = tasks
    .filter(({ samples }) => samples.length > 0)
    .toSorted((a, b) => a.samples.length - b.samples.length);
  if (fewest === undefined) return undefined;
  const { length } = fewest.samples;
  return `pass@k is left out for k above ${length}: ${fewest.taskId} has ${counted(length, "sample")}.`;
}

export function describeInterval({ low, high }: Interval): string {
  return `${percent(low)} to ${percent(high)}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** Why there is no score, and what to do; nothing where there is one. */
export function explainScore(score: Score, withoutSamples: number): string | undefined {
  if (score.kind !== "hole") return undefined;
  const [first = ""] = score.taskIds;
  const { length } = score.taskIds;
  const of = length === 1 ? `Of ${first}` : `Of ${counted(length, "problem")}, such as ${first},`;
  const missing =
    withoutSamples > 0 ? "there is no sample, or one without a grade" : "there are samples without a grade";
  return `${of} ${missing}. A score with a hole in it is no score.`;
}

/** For the status line; said once when it changes. */
export function describeJudging(judging: LabJudging): string {
  switch (judging.kind) {
    case "idle":
      return "";
    case "running":
      return "Judging.";
    case "finished":
      return `Judged in ${(judging.millis / 1000).toFixed(1)} s.`;
    case "stopped":
      return "Stopped. What was judged so far is shown.";
    case "failed":
      return judging.message;
    default:
      return unreachable(judging);
  }
}

/** @example describePace(50, 200, 5_000) // "50 of 200 samples, 10.0 a second, 15 s left" */
export function describePace(done: number, total: number, millis: number): string {
  const amount = `${done.toLocaleString("en")} of ${counted(total, "sample")}`;
  if (done === 0 || millis < 500) return amount;
  const perSecond = (1000 * done) / millis;
  const left = Math.ceil((total - done) / perSecond);
  return `${amount}, ${perSecond.toFixed(1)} a second, ${left < 120 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
}
