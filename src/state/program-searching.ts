import type { StoreApi } from "zustand/vanilla";
import type { InputSource } from "../domain/candidates.ts";
import type { Exercise } from "../domain/exercise.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import type { Author, ExerciseState } from "./exercise-session.ts";
import { createSearching, type SearchState } from "./searching.ts";
import { engineOf, programSource } from "./shown-program.ts";

interface Options {
  readonly run: RunProgram;
  readonly exercise: Exercise;
  /** Where inputs come from; absent where an exercise has its cases only. */
  readonly inputs: InputSource<unknown> | undefined;
  readonly store: StoreApi<ExerciseState>;
  readonly later: (millis: number, work: () => void) => () => void;
}

/** Enough for a rare boundary, and a matter of seconds. */
const maxTries = 1500;

/** Searches for the programs of both authors, each apart from the other. */
export function createProgramSearching({ run, exercise, inputs, store, later }: Options) {
  if (inputs === undefined) return { search() {}, stop() {}, forget() {} };
  const { seed } = exercise.origin;
  const searchingOf = (author: Author) =>
    createSearching({
      run,
      exercise,
      inputs,
      seed,
      maxTries,
      later,
      show: (state: SearchState) =>
        store.setState(({ searches }) => ({ searches: { ...searches, [author]: state } })),
    });
  const searchings = { student: searchingOf("student"), model: searchingOf("model") };

  return {
    /** Searches for the shown program. */
    search(): void {
      const state = store.getState();
      const { tab: author, language } = state;
      const source = programSource(state, author);
      if (source === undefined) return;
      searchings[author].search({ source, language, engine: engineOf(state), author });
    },
    stop(): void {
      for (const searching of Object.values(searchings)) searching.stop();
    },
    forget(authors: readonly Author[]): void {
      for (const author of authors) {
        if (store.getState().searches[author].kind !== "idle") searchings[author].forget();
      }
    },
  };
}
