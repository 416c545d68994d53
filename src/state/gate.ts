import type { Exercise, Flaw } from "../domain/exercise.ts";
import { type Language, languageNames, languages } from "../domain/language.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { type JudgedCase, runAllCases } from "./run-all-cases.ts";

export interface GateOptions {
  readonly author: string;
  readonly signal: AbortSignal;
  /** Which verdicts speak against a reference, or against a flaw on an example; default: all but `passed`. */
  readonly isWrong?: (verdict: Verdict) => boolean;
}

const isNotPassed = ({ kind }: Verdict) => kind !== "passed";

/**
 * The part of the gate that runs programs: whether an exercise's references are right, and its flaws wrong where they
 * say. What needs no program is in src/domain/structural-checks.ts, mutants are in try-mutants.ts.
 */
export function createGate(run: RunProgram, { author, signal, isWrong = isNotPassed }: GateOptions) {
  const judgeAll = (exercise: Exercise, language: Language, source: string) =>
    runAllCases({
      run,
      exercise,
      cases: [...exercise.visible, ...exercise.hidden],
      source,
      language,
      author,
      signal,
    });

  /** What is wrong with references and flaws, one sentence each; both languages side by side. */
  async function findProgramProblems(exercise: Exercise): Promise<readonly string[]> {
    const found = await Promise.all(languages.map((language) => findProblemsIn(exercise, language)));
    return found.flat();
  }

  /** As `findProgramProblems`, in one language. */
  async function findProblemsIn(exercise: Exercise, language: Language): Promise<readonly string[]> {
    const reference = await judgeAll(exercise, language, exercise.reference[language]);
    const problems = reference.flatMap(({ testCase, verdict }) =>
      isWrong(verdict)
        ? [
            `The ${languageNames[language]} reference: ${testCase.id} (${testCase.category}), ${verdict.kind}.`,
          ]
        : [],
    );
    for (const flaw of exercise.flaws) {
      const judged = await judgeAll(exercise, language, flaw.source[language]);
      problems.push(...flawProblems(flaw, language, { judged, isWrong }));
    }
    return problems;
  }

  return { findProgramProblems, findProblemsIn };
}

function flawProblems(
  { name, caughtBy }: Flaw,
  language: Language,
  { judged, isWrong }: { judged: readonly JudgedCase[]; isWrong: (verdict: Verdict) => boolean },
): readonly string[] {
  const failedExamples = judged.filter(
    ({ testCase, verdict }) => testCase.category === "example" && isWrong(verdict),
  );
  const isCaught = judged.some(
    ({ testCase, verdict }) => caughtBy.includes(testCase.category) && verdict.kind !== "passed",
  );
  const which = `The ${languageNames[language]} flaw “${name}”`;
  return [
    ...failedExamples.map(({ testCase }) => `${which} fails the example ${testCase.id}.`),
    ...(isCaught ? [] : [`${which} passes every case of ${caughtBy.join(", ")}.`]),
  ];
}
