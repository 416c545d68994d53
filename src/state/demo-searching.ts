import { candidates } from "../domain/candidates.ts";
import type { Demo } from "../domain/demo.ts";
import { defaultLimits } from "../domain/limits.ts";
import { asPlaygroundError } from "../domain/playground-error.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { findCounterexample } from "./find-counterexample.ts";
import type { SearchState } from "./program-searching.ts";
import { runAllCases } from "./run-all-cases.ts";

interface Options {
  readonly run: RunProgram;
  readonly demo: Demo<unknown>;
  readonly show: (state: SearchState) => void;
}

/** A few seconds at most, in front of an audience. */
const maxTries = 400;

/** Searches a demo's inputs for the smallest on which its plausible program fails; one search at a time. */
export function createDemoSearching({ run, demo, show }: Options) {
  const { meta, body, program: source } = demo;
  const exercise = { ...body, limits: { ...defaultLimits, ...body.limits } };
  const author = `demo ${meta.id} search`;
  let current = new AbortController();

  async function search(): Promise<void> {
    current.abort();
    const { signal } = (current = new AbortController());
    const isCurrent = () => current.signal === signal;
    show({ kind: "searching", tried: 0, smallest: undefined });
    try {
      const { found, tried, stopped } = await findCounterexample({
        candidates: candidates(body, 1),
        smallCandidates: candidates(body, 2, true),
        judge: (cases, options) =>
          runAllCases({ run, exercise, cases, source, language: meta.language, author, signal, ...options }),
        maxTries,
        signal,
        onProgress: (triedSoFar, smallest) =>
          isCurrent() && show({ kind: "searching", tried: triedSoFar, smallest }),
      });
      if (!isCurrent()) return;
      show(
        found ? { kind: "found", counterexample: found, tried, stopped } : { kind: "none", tried, stopped },
      );
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, "Search again, or reload the page.");
      if (isCurrent()) show({ kind: "broken", message, advice });
    }
  }

  return { search: () => void search(), stop: () => current.abort() };
}
