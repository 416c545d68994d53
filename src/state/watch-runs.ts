import type { StoreApi } from "zustand/vanilla";
import type { ExerciseState } from "./exercise-session.ts";
import { howItEnded, type RunEnd } from "./run-trouble.ts";
import { engineOf } from "./shown-program.ts";

interface Watcher {
  /** Before the program is given to anything that could die of it. */
  readonly onBegin: () => void;
  readonly onEnd: (end: RunEnd) => void;
}

/**
 * Tells when the student's program begins to be judged and how that ended. A run that overtakes another goes on with
 * the other's beginning: for whoever watches, both are one.
 * @returns how to stop watching
 */
export function watchRuns(
  store: Pick<StoreApi<ExerciseState>, "subscribe">,
  { onBegin, onEnd }: Watcher,
): () => void {
  return store.subscribe((state, before) => {
    const [is, was] = [state.judged.student, before.judged.student];
    if (is.phase === was.phase) return;
    if (is.phase === "judging") onBegin();
    else if (was.phase === "judging") onEnd(howItEnded(is, engineOf(state)));
  });
}
