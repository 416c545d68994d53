import { encodeSteps } from "../domain/codec.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { TestCase } from "../domain/exercise.ts";
import type { Engine, Language } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RunProgram } from "../protocol/run-program.ts";

export interface JudgeRequest {
  readonly author: string;
  readonly language: Language;
  readonly engine: Engine;
  readonly entryPoint: string | undefined;
  readonly source: string;
  readonly comparison: Comparison;
  readonly limits: Limits;
  readonly visible: readonly TestCase[];
  readonly own: readonly TestCase[];
  /** Absent: only the visible and own cases are judged. */
  readonly hidden?: readonly TestCase[];
  /** Said behind the result, where that is not all there is to say. */
  readonly afterResult?: string;
  /** Not asked for by a click: what is shown stays until there is something newer. */
  readonly live: boolean;
}

interface CaseRun {
  readonly run: RunProgram;
  readonly request: JudgeRequest;
  /** Some of the request's cases: one batch. */
  readonly cases: readonly TestCase[];
  /** What the program prints is not wanted. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Runs the request's program on one batch of its cases. */
export function runCases(
  { run, request, cases, quiet, signal }: CaseRun,
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
