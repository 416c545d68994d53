import { explainVerdict, verdictWord } from "../../domain/describe-verdict.ts";
import type { Exercise, ExerciseOrigin, TestCase } from "../../domain/exercise.ts";
import type { Grade } from "../../domain/lab/grades.ts";
import type { EdgecaseTests, Problem } from "../../domain/lab/problem.ts";
import type { Language } from "../../domain/language.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { english, inEnglish } from "../../messages/in-english.ts";
import { type JudgedCase, runAllCases } from "../run-all-cases.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { JobRun, SourceResult } from "./run-source-job.ts";

/** Makes the exercise anew. @throws PlaygroundError where there is none of that name, or its family cannot be fetched */
export type LoadExercise = (origin: ExerciseOrigin) => Promise<Exercise>;

interface Judging extends JobRun {
  readonly problem: Problem;
  readonly tests: EdgecaseTests;
  readonly program: string;
  readonly load: LoadExercise;
}

/**
 * Judges a sample of one of Edgecase's own exercises as the exercise's page does: visible cases first, then, where all
 * of them pass, the hidden ones in a clean interpreter.
 */
export async function judgeEdgecase({
  problem,
  tests,
  program,
  load,
  ...job
}: Judging): Promise<SourceVerdict> {
  const exercise = await load(tests.exercise);
  if (exercise.origin.version !== tests.exercise.version) return notGraded(otherVersion(tests, exercise));
  const judge = async (cases: readonly TestCase[], before: number) => {
    const judged = await runAllCases({
      ...job,
      exercise,
      cases,
      source: program,
      language: problem.language,
      untilOneFails: true,
    });
    return resultOf(judged, { cases, before, problem });
  };
  const visible = await judge(exercise.visible, 0);
  if (visible.result.kind !== "passed") return verdictOf(visible, visible.result);
  return verdictOf(await judge(exercise.hidden, exercise.visible.length), visible.result);
}

interface CasesResult {
  readonly result: SourceResult;
  readonly category?: string;
}

function verdictOf({ result, category }: CasesResult, base: SourceResult): SourceVerdict {
  return {
    base,
    result,
    grades: { visible: gradeOf(base), all: gradeOf(result) },
    ...(category !== undefined && { category }),
  };
}

const gradeOf = ({ kind }: SourceResult): Grade => (kind === "timedOut" ? "failed" : kind);

interface Place {
  readonly cases: readonly TestCase[];
  /** How many cases come before these, in the exercise's order. */
  readonly before: number;
  readonly problem: Problem;
}

/** What the first case that did not pass says of them all. */
function resultOf(judged: readonly JudgedCase[], { cases, before, problem }: Place): CasesResult {
  const placed = judged
    .map(({ testCase, verdict }) => ({ testCase, verdict, at: cases.indexOf(testCase) }))
    .toSorted((a, b) => a.at - b.at);
  const failing = placed.find(({ verdict }) => verdict.kind !== "passed");
  if (failing !== undefined) {
    const { testCase, verdict, at } = failing;
    return { result: resultOfVerdict(verdict, before + at, problem), category: testCase.category };
  }
  const isWhole = judged.length === cases.length;
  return { result: isWhole ? { kind: "passed" } : { kind: "notGraded", because: english`it was stopped` } };
}

function resultOfVerdict(verdict: Verdict, firstFailing: number, { language }: Problem): SourceResult {
  switch (verdict.kind) {
    case "passed":
      return { kind: "passed" };
    case "timeLimit":
      return { kind: "timedOut", firstFailing };
    case "notRun":
    case "notGraded":
      return { kind: "notGraded", because: detailOf(verdict, language) };
    default: {
      const because = `${verdictWord(verdict.kind)}: ${detailOf(verdict, language)}`;
      return { kind: "failed", because, firstFailing };
    }
  }
}

/** Verdicts are kept in files. */
const detailOf = (verdict: Verdict, language: Language) =>
  inEnglish(() => explainVerdict(verdict, language).detail);

function notGraded(because: string): SourceVerdict {
  const result: SourceResult = { kind: "notGraded", because };
  return { base: result, result, grades: { visible: "notGraded", all: "notGraded" } };
}

function otherVersion({ exercise: { family, version } }: EdgecaseTests, { origin }: Exercise): string {
  return english`this page has version ${origin.version} of “${family}”, and the sample was drawn for version ${version}`;
}
