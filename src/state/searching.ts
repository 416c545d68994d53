import { candidates, type InputSource } from "../domain/candidates.ts";
import type { Exercise } from "../domain/exercise.ts";
import type { Engine, Language } from "../domain/language.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { type Counterexample, findCounterexample } from "./find-counterexample.ts";
import { type JudgedCase, runAllCases } from "./run-all-cases.ts";

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
  readonly exercise: Pick<Exercise, "signature" | "comparison" | "limits">;
  readonly inputs: InputSource<unknown>;
  /** Two of the seeds after it are drawn from. */
  readonly seed: number;
  readonly maxTries: number;
  readonly later: (millis: number, work: () => void) => () => void;
  readonly show: (state: SearchState) => void;
}

interface Searched {
  readonly source: string;
  readonly language: Language;
  readonly engine?: Engine;
  readonly author: string;
}

/** A program that only ever runs into its limits would be searched for minutes; what is found by then is shown. */
const longestSearchMillis = 20_000;

/** Searches for one author's programs; one search at a time. */
export function createSearching({ run, exercise, inputs, seed, maxTries, later, show }: Options) {
  let current = new AbortController();

  async function search(program: Searched): Promise<void> {
    current.abort();
    const stop = (current = new AbortController());
    const { signal } = stop;
    const isCurrent = () => current === stop;
    const cancelEnd = later(longestSearchMillis, () => stop.abort());
    show({ kind: "searching", tried: 0, smallest: undefined });
    try {
      const { found, tried, stopped } = await findCounterexample({
        candidates: candidates(inputs, seed + 1),
        smallCandidates: candidates(inputs, seed + 2, true),
        judge: (cases, options) => runAllCases({ run, exercise, cases, signal, ...program, ...options }),
        maxTries,
        signal,
        onProgress(triedSoFar, smallest) {
          if (isCurrent()) show({ kind: "searching", tried: triedSoFar, smallest });
        },
      });
      if (!isCurrent()) return;
      show(
        found ? { kind: "found", counterexample: found, tried, stopped } : { kind: "none", tried, stopped },
      );
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, say`Search again, or reload the page.`);
      if (isCurrent()) show({ kind: "broken", message, advice });
    } finally {
      cancelEnd();
    }
  }

  return {
    search: (program: Searched) => void search(program),
    stop: () => current.abort(),
    /** What was found speaks of another text, or of another language. */
    forget(): void {
      current.abort();
      current = new AbortController();
      show(notSearched);
    },
  };
}
