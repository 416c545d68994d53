import type { StoreApi } from "zustand/vanilla";
import { candidates, type InputSource } from "../domain/candidates.ts";
import type { Exercise } from "../domain/exercise.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import type { Author, ExerciseState } from "./exercise-session.ts";
import { type Counterexample, findCounterexample } from "./find-counterexample.ts";
import { type JudgedCase, runAllCases } from "./run-all-cases.ts";
import { engineOf, programSource } from "./shown-program.ts";

/** The search for the smallest input on which one program fails. */
export type SearchState =
  | { readonly kind: "idle" }
  | { readonly kind: "searching"; readonly tried: number; readonly smallest: JudgedCase | undefined }
  | {
      readonly kind: "found";
      readonly counterexample: Counterexample;
      readonly tried: number;
      readonly stopped: boolean;
    }
  | { readonly kind: "none"; readonly tried: number; readonly stopped: boolean }
  | { readonly kind: "broken"; readonly message: string; readonly advice: string };

export const notSearched: SearchState = { kind: "idle" };

interface Options {
  readonly run: RunProgram;
  readonly exercise: Exercise;
  /** Where inputs come from; absent where an exercise has its cases only. */
  readonly inputs: InputSource<unknown> | undefined;
  readonly store: StoreApi<ExerciseState>;
}

/** Enough for a rare boundary, and a matter of seconds. */
const maxTries = 1500;

/** Searches for the shown program; one search at a time. */
export function createProgramSearching({ run, exercise, inputs, store }: Options) {
  let current: AbortController | undefined;

  function show(author: Author, next: SearchState): void {
    store.setState(({ searches }) => ({ searches: { ...searches, [author]: next } }));
  }

  async function search(): Promise<void> {
    const state = store.getState();
    const { tab: author, language } = state;
    const source = programSource(state, author);
    if (source === undefined || inputs === undefined) return;
    current?.abort();
    const stop = (current = new AbortController());
    const { signal } = stop;
    const engine = engineOf(state);
    show(author, { kind: "searching", tried: 0, smallest: undefined });
    try {
      const end = await findCounterexample({
        // Not the exercise's own seed: its hidden cases are the first that it would draw.
        candidates: candidates(inputs, exercise.origin.seed + 1),
        smallCandidates: candidates(inputs, exercise.origin.seed + 2, true),
        judge: (cases, options) =>
          runAllCases({ run, exercise, cases, source, language, engine, author, signal, ...options }),
        maxTries,
        signal,
        onProgress(tried, smallest) {
          if (current === stop) show(author, { kind: "searching", tried, smallest });
        },
      });
      if (current !== stop) return;
      const { found, tried, stopped } = end;
      show(
        author,
        found ? { kind: "found", counterexample: found, tried, stopped } : { kind: "none", tried, stopped },
      );
    } catch (error) {
      if (current === stop) show(author, brokenBy(error));
    }
  }

  return {
    search: () => void search(),
    stop: () => current?.abort(),
    /** What was found speaks of another text, or of another language. */
    forget(authors: readonly Author[]): void {
      const { searches } = store.getState();
      const stale = authors.filter((author) => searches[author].kind !== "idle");
      if (stale.length === 0) return;
      current?.abort();
      current = undefined;
      for (const author of stale) show(author, notSearched);
    },
  };
}

function brokenBy(error: unknown): SearchState {
  const advice = error instanceof PlaygroundError ? error.advice : "Search again, or reload the page.";
  return { kind: "broken", message: error instanceof Error ? error.message : String(error), advice };
}
