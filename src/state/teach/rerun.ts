import { explainVerdict } from "../../domain/describe-verdict.ts";
import type { Exercise, TestCase } from "../../domain/exercise.ts";
import type { GradedCase, GradedWork, GradedWorks } from "../../domain/teach/grading/graded-work.ts";
import type { HandIn } from "../../domain/teach/hand-in.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import type { MatchesHash } from "../judge-asking.ts";
import { runAllCases } from "../run-all-cases.ts";

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
 * Runs all programs of a hand-in anew; nothing that it claims is believed.
 * @returns `undefined` where it was stopped before the end
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function rerun(
  { work, student }: HandIn,
  { open, ...options }: Options,
): Promise<GradedWorks | undefined> {
  const graded: Record<number, GradedWork> = {};
  for (const each of work) {
    // One program after the other: they share an author, and so an interpreter.
    // oxlint-disable-next-line no-await-in-loop
    const found = await rerunWork(each, await open(each.index, student), options);
    if (found === undefined || options.signal.aborted) return undefined;
    graded[each.index] = found;
  }
  return graded;
}

type RunOptions = Omit<Options, "open">;

async function rerunWork(
  { index, exercise: fingerprint, language, program }: HandIn["work"][number],
  opened: OpenedWork,
  options: RunOptions,
): Promise<GradedWork | undefined> {
  if (opened.kind === "impossible") return { kind: "refused", because: opened.problem };
  const { exercise } = opened;
  if (opened.fingerprint !== fingerprint)
    return {
      kind: "refused",
      because: `It was written for another exercise than number ${index + 1} of this assignment, or for another version of it.`,
    };
  if (exercise.languages?.includes(language) === false)
    return { kind: "refused", because: `The exercise cannot be solved in this language: ${language}.` };
  const judge = (cases: readonly TestCase[]) =>
    runAllCases({ ...options, exercise, cases, source: program, language });
  const visible = await judge(exercise.visible);
  // In an interpreter that is clean again, as on the exercise's own page.
  const hidden = await judge(exercise.hidden);
  const verdicts = new Map([...visible, ...hidden].map(({ testCase, verdict }) => [testCase, verdict]));
  const cases = [...exercise.visible, ...exercise.hidden].flatMap((testCase, at): readonly GradedCase[] => {
    const verdict = verdicts.get(testCase);
    if (verdict === undefined) return [];
    const detail = verdict.kind === "passed" ? "" : explainVerdict(verdict, language).detail.slice(0, 300);
    const { id, category } = testCase;
    return [{ id, category, isVisible: at < exercise.visible.length, verdict: verdict.kind, detail }];
  });
  if (cases.length < exercise.visible.length + exercise.hidden.length) return undefined;
  return { kind: "graded", cases };
}
