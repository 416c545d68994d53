import { encodeSteps } from "../domain/codec.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { TestCase } from "../domain/exercise.ts";
import type { Engine, Language } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RunProgram } from "../protocol/run-program.ts";

/** What is judged, however it is run. */
export interface ToJudge {
  readonly language: Language;
  readonly source: string;
  readonly comparison: Comparison;
  readonly visible: readonly TestCase[];
  readonly own: readonly TestCase[];
  /** Absent: only the visible and own cases are judged. */
  readonly hidden?: readonly TestCase[];
  /** Said behind the result, where that is not all there is to say. */
  readonly afterResult?: string;
  /** Not asked for by a click: what is shown stays until there is something newer. */
  readonly live: boolean;
}

/** A program for the sandbox. */
export interface JudgeRequest extends ToJudge {
  readonly author: string;
  readonly engine: Engine;
  readonly entryPoint: string | undefined;
  readonly limits: Limits;
}

export interface Batch<Request extends ToJudge> {
  readonly request: Request;
  /** Some of the request's cases. */
  readonly cases: readonly TestCase[];
  /** What the program prints is not wanted. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs the request's program on one batch of its cases, each of which has its outcome when this settles.
 * @throws PlaygroundError where nothing can be run
 */
export type RunBatch<Request extends ToJudge> = (
  batch: Batch<Request>,
  onOutcome: (testCase: TestCase, outcome: Outcome) => void,
) => Promise<void>;

/** In the sandbox. */
export function runCases(
  run: RunProgram,
  { request, cases, quiet, signal }: Batch<JudgeRequest>,
  onOutcome: (testCase: TestCase, outcome: Outcome) => void,
): Promise<void> {
  const { engine, author, source, entryPoint, limits, language } = request;
  const program = {
    engine,
    author,
    source,
    limits,
    quiet,
    cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
    ...(entryPoint !== undefined && { entryPoint }),
  };
  return run(program, {
    signal,
    onOutcome(caseIndex, outcome) {
      const testCase = cases[caseIndex];
      if (testCase) onOutcome(testCase, outcome);
    },
  });
}
