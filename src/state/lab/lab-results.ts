import { bootstrapMean, type Interval } from "../../domain/lab/bootstrap.ts";
import type { CaseSet, SampleGrades, TaskGrades } from "../../domain/lab/grades.ts";
import { groupedBy } from "../../domain/lab/grouped-by.ts";
import { rigorGap, type RigorGap } from "../../domain/lab/rigor-gap.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { type Score, scoreOf, taskPassAtK } from "../../domain/lab/score.ts";
import { sampleKey } from "./judge-samples.ts";
import type { LabState } from "./lab-session.ts";

/** One line of the table of scores. */
export interface ScoreRow {
  readonly k: number;
  readonly visible: ScoreWithInterval;
  readonly all: ScoreWithInterval;
}

interface ScoreWithInterval {
  readonly score: Score;
  readonly interval?: Interval;
}

export interface LabResults {
  readonly tasks: readonly TaskGrades[];
  /** Those k that every task has samples for, of `usualK`. */
  readonly scores: readonly ScoreRow[];
  readonly gap: RigorGap;
  /** Tasks that have no sample. */
  readonly withoutSamples: number;
  /** Ids that samples name and no problem has. */
  readonly unknownTasks: readonly string[];
}

const notGraded: SampleGrades = { all: "notGraded" };

/** @see Chen et al. 2021, arXiv:2107.03374, which reports 1, 10 and 100 */
const usualK = [1, 2, 5, 10, 20, 50, 100];
const intervalSeed = 20_210_707;

/** What results are worked out from. */
export type ResultsOf = Pick<LabState, "problems" | "samples" | "verdicts" | "onlySampled">;

/** What the verdicts so far come to; a sample without a verdict yet counts as not graded. */
export function labResults(state: ResultsOf): LabResults {
  const byTask = gradesByTask(state);
  const problems = state.problems?.items ?? [];
  const known = new Set(problems.map(({ id }) => id));
  const all = problems.map(({ id, date }): TaskGrades => ({
    taskId: id,
    samples: byTask.get(id) ?? [],
    ...(date !== undefined && { date }),
  }));
  const sampled = all.filter(({ samples }) => samples.length > 0);
  const tasks = state.onlySampled ? sampled : all;
  const fewest = sampled.length === 0 ? 0 : Math.min(...sampled.map(({ samples }) => samples.length));
  const ks = usualK.filter((k) => k === 1 || k <= fewest);
  return {
    tasks,
    scores: ks.map((k) => ({
      k,
      visible: withInterval(tasks, "visible", k),
      all: withInterval(tasks, "all", k),
    })),
    gap: rigorGap(tasks, 1),
    withoutSamples: all.length - sampled.length,
    unknownTasks: [...byTask.keys()].filter((id) => !known.has(id)),
  };
}

function gradesByTask({ samples, verdicts }: ResultsOf): ReadonlyMap<string, readonly SampleGrades[]> {
  const gradesOf = (sample: LabSample) =>
    (verdicts.size === 0 ? undefined : verdicts.get(sampleKey(sample)))?.grades ?? notGraded;
  const byTask = groupedBy(samples?.items ?? [], ({ taskId }) => taskId);
  return new Map(Array.from(byTask, ([taskId, own]) => [taskId, own.map(gradesOf)]));
}

function withInterval(tasks: readonly TaskGrades[], caseSet: CaseSet, k: number): ScoreWithInterval {
  const score = scoreOf(tasks, caseSet, k);
  if (score.kind !== "score") return { score };
  const values = tasks.map((task) => taskPassAtK(task, caseSet, k));
  return { score, interval: bootstrapMean(values, { seed: intervalSeed }) };
}
