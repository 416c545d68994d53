import type { SampleGrades, TaskGrades } from "./grades.ts";
import { rigorGap } from "./rigor-gap.ts";
import type { Score } from "./score.ts";

/** What one sample's grades are, and how it was drawn. */
export interface DrawnGrades extends SampleGrades {
  /** Absent where nobody says. */
  readonly temperature?: number;
}

export interface DrawnTask extends TaskGrades {
  readonly samples: readonly DrawnGrades[];
}

/** The scores of the samples that were drawn at one temperature. */
export interface TemperatureRow {
  readonly temperature: number;
  readonly samples: number;
  /** Largest k that every task has samples for at this temperature; at least 1. */
  readonly k: number;
  /** pass@1. */
  readonly one: { readonly visible: Score; readonly all: Score };
  /** pass@`k`. */
  readonly many: { readonly visible: Score; readonly all: Score };
}

/**
 * Scores against the temperature, lowest first; samples that do not say theirs are left out. A task without a sample
 * at some temperature leaves a hole in that temperature's score.
 */
export function temperatureRows(tasks: readonly DrawnTask[]): readonly TemperatureRow[] {
  const temperatures = new Set(
    tasks.flatMap(({ samples }) => samples.flatMap(({ temperature }) => temperature ?? [])),
  );
  return [...temperatures].toSorted((a, b) => a - b).map((temperature) => rowOf(tasks, temperature));
}

function rowOf(tasks: readonly DrawnTask[], temperature: number): TemperatureRow {
  const drawn = tasks.map((task) => ({
    ...task,
    samples: task.samples.filter((sample) => sample.temperature === temperature),
  }));
  const counts = drawn.map(({ samples }) => samples.length);
  const k = Math.max(1, Math.min(...counts));
  const samples = counts.reduce((sum, count) => sum + count, 0);
  const scores = (at: number) => {
    const { visible, all } = rigorGap(drawn, at);
    return { visible, all };
  };
  return { temperature, samples, k, one: scores(1), many: scores(k) };
}
