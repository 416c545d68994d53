import { type Completing, createCompleting } from "../state/completing.ts";
import type { ExerciseSession, ExerciseState } from "../state/exercise-session.ts";
import type { GhostText } from "../state/ghost-text.ts";
import { pageGhostText } from "./page-ghost-text.ts";
import { pageServices } from "./services.ts";

export interface GhostWriting {
  readonly completing: Completing;
  readonly ghost: GhostText;
  readonly close: () => void;
}

/** Suggestions in the editor of one exercise. */
export function openGhostWriting({ exercise, store }: ExerciseSession): GhostWriting {
  const ghost = pageGhostText();
  const { later } = pageServices();
  const completing = createCompleting({
    async complete(caret, signal) {
      // The model writes one thing at a time, and a program that was asked for comes first.
      return isWriting(store.getState()) ? undefined : ghost.complete(exercise, caret, signal);
    },
    later,
  });
  // A program that has been written is how most models come to be loaded.
  const stopLooking = store.subscribe((state, before) => {
    if (isWriting(state) !== isWriting(before)) void ghost.refresh();
  });
  void ghost.refresh();
  return {
    completing,
    ghost,
    close() {
      stopLooking();
      completing.leave();
    },
  };
}

function isWriting({ generations }: ExerciseState): boolean {
  return Object.values(generations).some(({ kind }) => kind === "loadingModel" || kind === "writing");
}
