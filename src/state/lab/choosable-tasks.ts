import type { TaskGrades } from "../../domain/lab/grades.ts";
import type { Choosable } from "../../domain/lab/selection.ts";
import type { TaskBehaviour } from "./observe-task.ts";

interface ObservedTasks {
  readonly choosable: readonly Choosable[];
  /** `because`: a part of a sentence, in English. */
  readonly impossible: readonly { readonly taskId: string; readonly because: string }[];
}

/** Tasks that have been observed, and those that cannot be. */
export function choosableTasks(
  tasks: readonly TaskGrades[],
  behaviours: ReadonlyMap<string, TaskBehaviour>,
): ObservedTasks {
  const observed = tasks.map(({ taskId, samples }) => ({ taskId, samples, found: behaviours.get(taskId) }));
  return {
    choosable: observed.flatMap(({ samples, found }) =>
      found?.kind === "observed" ? [{ samples, clusters: found.clusters }] : [],
    ),
    impossible: observed.flatMap(({ taskId, found }) =>
      found?.kind === "none" ? [{ taskId, because: found.because }] : [],
    ),
  };
}
