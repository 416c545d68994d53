import { groupedBy } from "../../domain/lab/grouped-by.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { sampleKey } from "./judge-samples.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { LabState } from "./lab-session.ts";

export interface SampleRow {
  readonly key: string;
  readonly sample: LabSample;
  /** Absent where it has not been judged yet. */
  readonly verdict: SourceVerdict | undefined;
}

/** One problem with all its samples. */
export interface TaskRow {
  readonly problem: Problem;
  /** Those that are wanted. */
  readonly samples: readonly SampleRow[];
  /** In the file's order. */
  readonly allSamples: readonly SampleRow[];
  readonly passed: number;
  /** Absent where the source has no visible tests. */
  readonly visiblePassed?: number;
  /** Passed the visible tests, failed the others. */
  readonly fallen: number;
}

/** Problems that have samples, the hardest first: by the share of samples that pass; then in their own order. */
export function taskRows({ problems, samples, verdicts }: LabState): readonly TaskRow[] {
  const all = (samples?.items ?? []).map((sample): SampleRow => {
    const key = sampleKey(sample);
    return { key, sample, verdict: verdicts.get(key) };
  });
  const byTask = groupedBy(all, ({ sample }) => sample.taskId);
  return (problems?.items ?? [])
    .flatMap((problem) => {
      const rows = byTask.get(problem.id);
      return rows === undefined ? [] : [rowOf(problem, rows)];
    })
    .toSorted((a, b) => a.passed / a.samples.length - b.passed / b.samples.length);
}

function rowOf(problem: Problem, samples: readonly SampleRow[]): TaskRow {
  const count = (holds: (verdict: SourceVerdict) => boolean) =>
    samples.filter(({ verdict }) => verdict !== undefined && holds(verdict)).length;
  const hasVisible = samples.some(({ verdict }) => verdict?.grades.visible !== undefined);
  return {
    problem,
    samples,
    allSamples: samples,
    passed: count(({ grades }) => grades.all === "passed"),
    ...(hasVisible && { visiblePassed: count(({ grades }) => grades.visible === "passed") }),
    fallen: count(hasFallen),
  };
}

function hasFallen({ grades }: SourceVerdict): boolean {
  return grades.visible === "passed" && grades.all === "failed";
}

/** Which samples of a table are wanted. */
export type TaskFilter = "all" | "failed" | "fallen";

/** @param search part of a problem's id or title, in any case; "" for all */
export function filterTasks(
  rows: readonly TaskRow[],
  filter: TaskFilter,
  search: string,
): readonly TaskRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.flatMap((row) => {
    if (!`${row.problem.id} ${row.problem.title}`.toLowerCase().includes(wanted)) return [];
    if (filter === "all") return [row];
    const samples = row.samples.filter(({ verdict }) => verdict !== undefined && isWanted(verdict, filter));
    return samples.length === 0 ? [] : [{ ...row, samples }];
  });
}

function isWanted(verdict: SourceVerdict, filter: "failed" | "fallen"): boolean {
  return filter === "fallen" ? hasFallen(verdict) : verdict.grades.all !== "passed";
}
