import { encodeSteps } from "../domain/codec.ts";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import type { Engine, Language } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Outcome } from "../domain/outcome.ts";
import { entryPointName } from "../domain/signature.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { judgeAsking, type MatchesHash } from "./judge-asking.ts";

export interface JudgedCase {
  readonly testCase: TestCase;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

interface Options {
  readonly run: RunProgram;
  readonly exercise: Pick<Exercise, "signature" | "comparison" | "limits">;
  readonly cases: readonly TestCase[];
  readonly source: string;
  readonly language: Language;
  /** Default: the language's usual one. */
  readonly engine?: Engine;
  readonly author: string;
  /** No other program of this author follows. */
  readonly isLast?: boolean;
  readonly signal: AbortSignal;
  /** Default: the exercise's. */
  readonly limits?: Limits;
  /** The first case that does not pass is enough: the others are judged only where that costs less than to stop. */
  readonly untilOneFails?: boolean;
  /** As `untilOneFails`, from the case on for which it says so. */
  readonly isEnough?: (judged: JudgedCase) => boolean;
  /** Without it a case that expects a hash is not graded. */
  readonly matchesHash?: MatchesHash | undefined;
}

export const engineFor = (language: Language): Engine => (language === "python" ? "pyodide" : "browser");

/** How many programs are best run side by side: JavaScript spends half its time on starting workers. */
export const lanes: Readonly<Record<Language, number>> = { python: 1, javascript: 2 };

/**
 * Runs one program on cases of an exercise, as one batch. The judged cases come in the order in which they ended;
 * where it was stopped, those without an outcome are missing.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function runAllCases(options: Options): Promise<readonly JudgedCase[]> {
  const { run, exercise, cases, source, language, author, signal, untilOneFails = false } = options;
  const entryPoint = entryPointName(exercise.signature, language);
  const enough = new AbortController();
  const stop = AbortSignal.any([signal, enough.signal]);
  const judged: JudgedCase[] = [];
  const program = {
    engine: options.engine ?? engineFor(language),
    author,
    source,
    limits: options.limits ?? exercise.limits,
    ...(options.isLast !== undefined && { isLast: options.isLast }),
    quiet: true,
    cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
    ...(entryPoint !== undefined && { entryPoint }),
  };
  const awaited: Promise<void>[] = [];
  const note = (latest: JudgedCase) => {
    if (stop.aborted) return;
    judged.push(latest);
    const isDone = untilOneFails || options.isEnough?.(latest) === true;
    if (isDone && isWorthStopping(latest.verdict, language)) enough.abort();
  };
  await run(program, {
    signal: stop,
    onOutcome(caseIndex, outcome) {
      const testCase = cases[caseIndex];
      if (testCase === undefined || stop.aborted) return;
      const { comparison } = exercise;
      const verdict = judgeAsking({ outcome, testCase, comparison, language }, options.matchesHash, stop);
      if (!(verdict instanceof Promise)) return note({ testCase, outcome, verdict });
      const noted = verdict.then(
        (each) => note({ testCase, outcome, verdict: each }),
        (error: unknown) => {
          if (!stop.aborted) throw error;
        },
      );
      // A failure is met below, when the batch has ended; until then it is nobody's.
      noted.catch(() => {});
      awaited.push(noted);
    },
  });
  await Promise.all(awaited);
  return judged;
}

/**
 * To stop a batch ends its worker. JavaScript never uses one twice anyway; a new interpreter for Python costs more than
 * the rest of the cases, but not more than further loops.
 */
function isWorthStopping({ kind }: Verdict, language: Language): boolean {
  return language === "javascript" ? kind !== "passed" : kind === "timeLimit";
}
