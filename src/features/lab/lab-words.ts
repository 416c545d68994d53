import { counted } from "../../domain/counted.ts";
import type { Interval } from "../../domain/lab/bootstrap.ts";
import type { TaskGrades } from "../../domain/lab/grades.ts";
import { type ProblemFormat, problemFormats } from "../../domain/lab/problem.ts";
import type { Score } from "../../domain/lab/score.ts";
import { describeSource } from "../../domain/lab/source-name.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { localeInPlaceOf } from "../../messages/locale.ts";
import { formatNumber, say } from "../../messages/say.ts";
import type { Import, LabJudging } from "../../state/lab/lab-session.ts";

/** @example "164 problems of HumanEval from “HumanEval.jsonl.gz”" */
export function describeProblems({ fileName, items }: Import<{ readonly format: ProblemFormat }>): string {
  const formats = new Set(items.map(({ format }) => problemFormats[format]));
  const [problems, source] = [counted(items.length, "problem"), describeSource(fileName)];
  if (formats.size === 0) return say`${problems} from “${source}”`;
  const listed = new Intl.ListFormat(localeInPlaceOf("en"), { type: "conjunction" }).format(formats);
  return say`${problems} of ${listed} from “${source}”`;
}

export function describeSamples({ fileName, items }: Import<{ readonly taskId: string }>): string {
  const tasks = new Set(items.map(({ taskId }) => taskId)).size;
  return say`${counted(items.length, "sample")} for ${counted(tasks, "problem")} from “${describeSource(fileName)}”`;
}

/** @example "62.5 %" */
export function describeScore(score: Score): string {
  switch (score.kind) {
    case "score":
      return percent(score.value);
    case "hole":
      return say`no score`;
    case "tooFewSamples":
      return say`too few samples`;
    case "noTasks":
      return "–";
    case "noCases":
      return say`no such tests`;
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
  return say`pass@k is left out for k above ${length}: ${fewest.taskId} has ${counted(length, "sample")}.`;
}

export function describeInterval({ low, high }: Interval): string {
  return say`${percent(low)} to ${percent(high)}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** Why there is no score, and what to do; nothing where there is one. */
export function explainScore(score: Score, withoutSamples: number): string | undefined {
  if (score.kind !== "hole") return undefined;
  const [first = ""] = score.taskIds;
  const { length } = score.taskIds;
  const where = length === 1 ? first : say`${counted(length, "problem")}, such as ${first},`;
  const why =
    withoutSamples > 0
      ? say`Of ${where} there is no sample, or one without a grade.`
      : say`Of ${where} there are samples without a grade.`;
  return `${why} ${say`A score with a hole in it is no score.`}`;
}

/** For the status line; said once when it changes. */
export function describeJudging(judging: LabJudging): string {
  switch (judging.kind) {
    case "idle":
      return "";
    case "running":
      return say`Judging.`;
    case "finished":
      return say`Judged in ${(judging.millis / 1000).toFixed(1)} s.`;
    case "stopped":
      return say`Stopped. What was judged so far is shown.`;
    case "failed":
      return judging.message;
    default:
      return unreachable(judging);
  }
}

interface Pace {
  /** Samples. */
  readonly done: number;
  readonly total: number;
  /** Of `done`, those of the last `millis`; all where nothing is said. */
  readonly since?: number;
  readonly millis: number;
}

/** @example describePace({ done: 50, total: 200, millis: 5_000 }) // "50 of 200 samples, 10.0 a second, 15 s left" */
export function describePace({ done, total, since = done, millis }: Pace): string {
  const amount = say`${formatNumber(done)} of ${counted(total, "sample")}`;
  if (since === 0 || millis < 500) return amount;
  const perSecond = (1000 * since) / millis;
  const left = Math.ceil((total - done) / perSecond);
  const time = left < 120 ? say`${left} s` : say`${Math.round(left / 60)} min`;
  return [amount, say`${perSecond.toFixed(1)} a second`, say`${time} left`].join(", ");
}
