import { createStore } from "zustand/vanilla";
import type { ExerciseSession } from "../state/exercise-session.ts";

/** The exercise on the screen; `undefined` while there is none. */
export const shownSession = createStore<{ readonly session: ExerciseSession | undefined }>(() => ({
  session: undefined,
}));
