import { explainVerdict } from "../../domain/describe-verdict.ts";
import type { Exercise, TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import type { GradedCase, GradedWork, GradedWorks } from "../../domain/teach/grading/graded-work.ts";
import type { HandIn } from "../../domain/teach/hand-in.ts";
import { inEnglish } from "../../messages/in-english.ts";
import { say } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import type { MatchesHash } from "../judge-asking.ts";
import { type JudgedCase, runAllCases } from "../run-all-cases.ts";

/** An exercise of the assignment as one student has it. */
export type OpenedWork =
  | { readonly kind: "open"; readonly exercise: Exercise; readonly fingerprint: string }
  /** `problem` is a sentence. */
  | { readonly kind: "impossible"; readonly problem: string };

/** @param index of the exercise in its assignment, 0-based */
export type OpenWork = (index: number, student: string) => Promise<OpenedWork>;

interface Options {
  readonly run: RunProgram;
  readonly open: OpenWork;
  /** Of nobody else: another author's program never ran in the same interpreter. */
  readonly author: string;
  readonly signal: AbortSignal;
  readonly matchesHash?: MatchesHash | undefined;
}

/**
 * Runs all programs of a hand-in anew; nothing that it claims is believed. What came of them is told in English: it is
 * kept, and goes to other graders.
 * @returns `undefined` where it was stopped before the end
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function rerun(
  { work, student }: HandIn,
  { open, ...options }: Options,
): Promise<GradedWorks | undefined> {
  const graded: Record<number, GradedWork> = {};
  for (const [at, each] of work.entries()) {
    const isLast = at === work.length - 1;
    // One program after the other: they share an author, and so an interpreter.
    // oxlint-disable-next-line no-await-in-loop
    const found = await rerunWork(each, await open(each.index, student), { ...options, isLast });
    if (found === undefined || options.signal.aborted) return undefined;
    graded[each.index] = found;
  }
  return graded;
}

type Work = HandIn["work"][number];
type RunOptions = Omit<Options, "open"> & { readonly isLast: boolean };

async function rerunWork(
  work: Work,
  opened: OpenedWork,
  options: RunOptions,
): Promise<GradedWork | undefined> {
  if (opened.kind === "impossible") return { kind: "refused", because: opened.problem };
  const because = inEnglish(() => refusalOf(work, opened));
  if (because !== undefined) return { kind: "refused", because };
  const { exercise } = opened;
  const { visible, hidden } = exercise;
  const judge = (cases: readonly TestCase[], isLast: boolean) =>
    runAllCases({
      ...options,
      exercise,
      cases,
      source: work.program,
      language: work.language,
      isLast: isLast && options.isLast,
    });
  // Hidden tests in an interpreter that is clean again, as on the exercise's own page.
  const judged = [...(await judge(visible, hidden.length === 0)), ...(await judge(hidden, true))];
  if (judged.length < visible.length + hidden.length) return undefined;
  return { kind: "graded", cases: inOrder(exercise, judged, work.language) };
}

/** A sentence. */
function refusalOf(
  { index, exercise, language }: Work,
  opened: OpenedWork & { readonly kind: "open" },
): string | undefined {
  if (opened.fingerprint !== exercise)
    return say`It was written for another exercise than number ${index + 1} of this assignment, or for another version of it.`;
  if (opened.exercise.languages?.includes(language) === false)
    return say`The exercise cannot be solved in this language: ${language}.`;
  return undefined;
}

function inOrder(
  { visible, hidden }: Exercise,
  judged: readonly JudgedCase[],
  language: Language,
): readonly GradedCase[] {
  const verdicts = new Map(judged.map(({ testCase, verdict }) => [testCase, verdict]));
  return [...visible, ...hidden].flatMap((testCase, at) => {
    const verdict = verdicts.get(testCase);
    if (verdict === undefined) return [];
    const detail =
      verdict.kind === "passed"
        ? ""
        : inEnglish(() => explainVerdict(verdict, language).detail.slice(0, 300));
    const { id, category } = testCase;
    return [{ id, category, isVisible: at < visible.length, verdict: verdict.kind, detail }];
  });
}
