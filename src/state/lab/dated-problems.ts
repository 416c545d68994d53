import { type DateWindow, isInside, isOpen } from "../../domain/lab/date-window.ts";
import type { LabState } from "./lab-session.ts";

/** What is known of the dates of the problems that were read. */
export interface DatedProblems {
  readonly problems: number;
  /** Problems that say when they were published. */
  readonly dated: number;
  readonly inside: number;
  /** Of those with a date. */
  readonly earliest?: string;
  readonly latest?: string;
}

export function datedProblems({ problems }: LabState, window: DateWindow): DatedProblems {
  const items = problems?.items ?? [];
  const dates = items.flatMap(({ date }) => date ?? []).toSorted();
  const [earliest, latest] = [dates.at(0), dates.at(-1)];
  return {
    problems: items.length,
    dated: dates.length,
    inside: items.filter(({ date }) => isInside(date, window)).length,
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  };
}

/** The state as if the problems outside had never been read, nor samples for them. */
export function withinWindow(state: LabState, window: DateWindow): LabState {
  const { problems, samples } = state;
  if (isOpen(window) || problems === undefined) return state;
  const outside = new Set(problems.items.filter(({ date }) => !isInside(date, window)).map(({ id }) => id));
  return {
    ...state,
    problems: { ...problems, items: problems.items.filter(({ id }) => !outside.has(id)) },
    samples: samples && { ...samples, items: samples.items.filter(({ taskId }) => !outside.has(taskId)) },
  };
}
