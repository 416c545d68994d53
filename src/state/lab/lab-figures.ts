import type { TaskGrades } from "../../domain/lab/grades.ts";
import { groupedBy } from "../../domain/lab/grouped-by.ts";
import { type ScorePoint, scoreCurve } from "../../domain/lab/score-curve.ts";
import { temperatureOf } from "../../domain/lab/sample.ts";
import { type DrawnTask, type TemperatureRow, temperatureRows } from "../../domain/lab/temperatures.ts";
import { type FailureKind, failureKinds, failureOf } from "./failure.ts";
import { sampleKey } from "./judge-samples.ts";
import type { LabResults } from "./lab-results.ts";
import type { LabState } from "./lab-session.ts";

/** How many samples failed in one way. */
export interface FailureRow {
  readonly kind: FailureKind;
  readonly samples: number;
  /** Names of what was thrown, most frequent first. */
  readonly thrown: readonly { readonly name: string; readonly samples: number }[];
}

/** How many samples failed first on a case of one category. */
export interface CategoryRow {
  readonly category: string;
  readonly samples: number;
}

/** How the problems did that are equally hard. */
export interface DifficultyRow {
  /** In the source's own word. */
  readonly difficulty: string;
  readonly problems: number;
  readonly samples: number;
  readonly failed: number;
}

/** What the plots show. */
export interface LabFigures {
  /** pass@k against k; empty where there is no score. */
  readonly visible: readonly ScorePoint[];
  readonly all: readonly ScorePoint[];
  /** Empty where no sample says its temperature. */
  readonly temperatures: readonly TemperatureRow[];
  /** Most frequent first; only what there is. */
  readonly failures: readonly FailureRow[];
  /** Most frequent first; empty where cases have no category. */
  readonly categories: readonly CategoryRow[];
  /** Empty where no problem says how hard it is. */
  readonly difficulties: readonly DifficultyRow[];
}

/** @param results of the same state */
export function labFigures(state: LabState, { tasks }: LabResults): LabFigures {
  return {
    visible: scoreCurve(tasks, "visible"),
    all: scoreCurve(tasks, "all"),
    temperatures: temperatureRows(drawnTasks(state, tasks)),
    failures: failureRows(state),
    categories: categoryRows(state),
    difficulties: difficultyRows(state, tasks),
  };
}

/** The tasks once more, each sample with its temperature. */
function drawnTasks({ samples }: LabState, tasks: readonly TaskGrades[]): readonly DrawnTask[] {
  const byTask = groupedBy(samples?.items ?? [], ({ taskId }) => taskId);
  return tasks.map((task) => ({
    ...task,
    samples: task.samples.map((grades, index) => {
      const sample = byTask.get(task.taskId)?.[index];
      const temperature = sample && temperatureOf(sample);
      return temperature === undefined ? grades : { ...grades, temperature };
    }),
  }));
}

function failureRows({ samples, verdicts }: LabState): readonly FailureRow[] {
  const counts = new Map<FailureKind, Map<string, number>>();
  for (const sample of samples?.items ?? []) {
    const verdict = verdicts.get(sampleKey(sample));
    const failure = verdict && failureOf(verdict);
    if (failure === undefined) continue;
    const names = counts.get(failure.kind) ?? new Map<string, number>();
    counts.set(failure.kind, names.set(failure.thrown ?? "", (names.get(failure.thrown ?? "") ?? 0) + 1));
  }
  return failureKinds
    .flatMap((kind) => {
      const names = counts.get(kind);
      return names === undefined ? [] : [failureRow(kind, names)];
    })
    .toSorted((a, b) => b.samples - a.samples);
}

function failureRow(kind: FailureKind, names: ReadonlyMap<string, number>): FailureRow {
  const thrown = [...names]
    .filter(([name]) => name !== "")
    .map(([name, samples]) => ({ name, samples }))
    .toSorted((a, b) => b.samples - a.samples);
  return { kind, thrown, samples: [...names.values()].reduce((sum, count) => sum + count, 0) };
}

function categoryRows({ samples, verdicts }: LabState): readonly CategoryRow[] {
  const counts = new Map<string, number>();
  for (const sample of samples?.items ?? []) {
    const category = verdicts.get(sampleKey(sample))?.category;
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .map(([category, count]) => ({ category, samples: count }))
    .toSorted((a, b) => b.samples - a.samples);
}

/** In the order in which the problems name them. */
function difficultyRows({ problems }: LabState, tasks: readonly TaskGrades[]): readonly DifficultyRow[] {
  const difficulties = new Map(problems?.items.map(({ id, difficulty }) => [id, difficulty]));
  const rows = new Map<string, DifficultyRow>();
  for (const { taskId, samples } of tasks) {
    const difficulty = difficulties.get(taskId);
    if (difficulty === undefined) continue;
    const row = rows.get(difficulty) ?? { difficulty, problems: 0, samples: 0, failed: 0 };
    rows.set(difficulty, {
      difficulty,
      problems: row.problems + 1,
      samples: row.samples + samples.length,
      failed: row.failed + samples.filter(({ all }) => all === "failed").length,
    });
  }
  return [...rows.values()];
}
