import { fairRun } from "../../domain/lab/fair/fair-run.ts";
import type { FairCase } from "../../domain/lab/fair/fair-case.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { encodeSteps } from "../../domain/codec.ts";
import { judge } from "../../domain/judge.ts";
import { inEnglish } from "../../messages/in-english.ts";
import { engineFor, type JudgedCase } from "../run-all-cases.ts";

interface FairOptions {
  readonly problem: Problem;
  readonly cases: readonly FairCase[];
  /** The whole sample. */
  readonly program: string;
  readonly run: RunProgram;
  readonly author: string;
  readonly signal: AbortSignal;
}

/**
 * Every case's verdict, in the cases' order: inputs go into the sandbox, answers come out, and are compared here. A case
 * without an outcome is missing.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function runFair(options: FairOptions): Promise<readonly (JudgedCase | undefined)[]> {
  const { problem, run, author, signal } = options;
  const { language } = problem;
  const { source, entryPoint, cases, limits } = fairRun(problem, options.cases, options.program);
  const judged: (JudgedCase | undefined)[] = Array.from({ length: cases.length });
  const program = {
    engine: engineFor(language),
    author,
    source,
    limits,
    quiet: true,
    cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
    ...(entryPoint !== undefined && { entryPoint }),
  };
  await run(program, {
    signal,
    onOutcome(index, outcome) {
      const testCase = cases[index];
      if (testCase === undefined) return;
      // What is not right about an answer is kept with its verdict.
      const verdict = inEnglish(() => judge({ outcome, testCase, comparison: { kind: "exact" }, language }));
      judged[index] = { testCase, outcome, verdict };
    },
  });
  return judged;
}
