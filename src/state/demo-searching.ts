import type { Demo } from "../domain/demo.ts";
import { defaultLimits } from "../domain/limits.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { createSearching, type SearchState } from "./searching.ts";

interface Options {
  readonly run: RunProgram;
  readonly demo: Demo<unknown>;
  readonly later: (millis: number, work: () => void) => () => void;
  readonly show: (state: SearchState) => void;
}

/** A few seconds at most, in front of an audience. */
const maxTries = 400;

/** Searches a demo's inputs for the smallest on which its plausible program fails. */
export function createDemoSearching({ run, demo, later, show }: Options) {
  const { meta, body, program: source } = demo;
  const exercise = { ...body, limits: { ...defaultLimits, ...body.limits } };
  const searching = createSearching({ run, exercise, inputs: body, seed: 0, maxTries, later, show });
  // Not said: a name for the sandbox.
  const author = `demo ${meta.id} search`;
  return {
    search: () => searching.search({ source, language: meta.language, author }),
    stop: searching.stop,
  };
}
