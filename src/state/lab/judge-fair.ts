import { callText, expectedText } from "../../domain/case-texts.ts";
import { explainVerdict, verdictWord } from "../../domain/describe-verdict.ts";
import type { Conversion, FairCase } from "../../domain/lab/fair/fair-case.ts";
import type { FailingCase, FairDetails } from "../../domain/lab/fair/fair-details.ts";
import type { Grade } from "../../domain/lab/grades.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { formatValue } from "../../domain/format-value.ts";
import type { Language } from "../../domain/language.ts";
import type { Observation } from "../../domain/outcome.ts";
import type { VerdictKind } from "../../domain/verdict.ts";
import { english, inEnglish } from "../../messages/in-english.ts";
import type { JudgedCase } from "../run-all-cases.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { JobRun, SourceResult } from "./run-source-job.ts";
import { runFair } from "./run-fair.ts";

/** One sample as Edgecase's own judge sees it. */
export interface FairVerdict extends SourceVerdict {
  readonly fair: FairDetails;
}

interface FairSample {
  readonly problem: Problem;
  readonly conversion: Conversion;
  /** The whole sample. */
  readonly program: string;
}

/**
 * Judges a sample on the cases that could be taken out of its problem's tests. Expected values stay here.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function judgeFair(
  { problem, conversion, program }: FairSample,
  jobRun: JobRun,
): Promise<FairVerdict> {
  if (conversion.kind === "impossible")
    return notPossible(english`not possible in fair mode: ${conversion.because}`);
  const { cases } = conversion;
  const judged = await runFair({ problem, cases, program, ...jobRun });
  // Verdicts are kept in files.
  return inEnglish(() => verdictOf(cases, judged, problem.language));
}

function notPossible(because: string): FairVerdict {
  const result: SourceResult = { kind: "notGraded", because };
  return { result, grades: { all: "notGraded" }, fair: { kind: "notGraded", passedCases: 0, cases: 0 } };
}

function verdictOf(
  cases: readonly FairCase[],
  judged: readonly (JudgedCase | undefined)[],
  language: Language,
): FairVerdict {
  const grades = judged.map(gradeOf);
  const first = firstFailing(grades);
  const visible = grades.filter((_, index) => cases[index]?.visible);
  const failing = judged.flatMap((each, index) =>
    each !== undefined && grades[index] === "failed" ? [failingCase(index, each, language)] : [],
  );
  const [firstCase] = failing;
  const [smallest] = failing.toSorted((a, b) => a.input.length - b.input.length);
  return {
    result: resultOf(first, first === undefined ? undefined : judged[first], language),
    grades: { all: worst(grades), ...(visible.length > 0 && { visible: worst(visible) }) },
    fair: {
      kind: first === undefined ? "passed" : kindOf(judged[first]),
      passedCases: grades.filter((grade) => grade === "passed").length,
      cases: cases.length,
      ...(firstCase && { failing: firstCase }),
      ...(smallest && { smallest }),
    },
  };
}

/** What fails counts before what could not be graded: one failure is enough. */
function firstFailing(grades: readonly Grade[]): number | undefined {
  const index = grades.includes("failed") ? grades.indexOf("failed") : grades.indexOf("notGraded");
  return index >= 0 ? index : undefined;
}

function gradeOf(judged: JudgedCase | undefined): Grade {
  const kind = kindOf(judged);
  if (kind === "passed") return "passed";
  return kind === "notRun" || kind === "notGraded" ? "notGraded" : "failed";
}

/** A program that ends its own interpreter is no trouble of ours: it has given no answer. */
function kindOf(judged: JudgedCase | undefined): VerdictKind {
  const verdict = judged?.verdict ?? { kind: "notRun" };
  const endedItself =
    verdict.kind === "notGraded" && /^the program |native stack is exhausted/.test(verdict.reason);
  return endedItself ? "runtimeError" : verdict.kind;
}

function worst(grades: readonly Grade[]): Grade {
  if (grades.includes("failed")) return "failed";
  return grades.length === 0 || grades.includes("notGraded") ? "notGraded" : "passed";
}

function resultOf(
  index: number | undefined,
  judged: JudgedCase | undefined,
  language: Language,
): SourceResult {
  if (index === undefined) return { kind: "passed" };
  if (judged === undefined) return { kind: "notGraded", because: english`it was stopped` };
  const { verdict } = judged;
  if (verdict.kind === "timeLimit")
    return { kind: "timedOut", ...(verdict.where === "case" && { firstFailing: index }) };
  const detail = verdict.kind === "notGraded" ? verdict.reason : explainVerdict(verdict, language).detail;
  const because = `${verdictWord(kindOf(judged))}: ${detail}`.slice(0, 400);
  return gradeOf(judged) === "failed"
    ? { kind: "failed", because, firstFailing: index }
    : { kind: "notGraded", because };
}

const maxCharacters = 300;
const short = (text: string) => (text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text);

function failingCase(index: number, judged: JudgedCase, language: Language): FailingCase {
  const { testCase, outcome } = judged;
  const [expectation] = testCase.expected.slice(-1);
  const observation = outcome.kind === "finished" ? outcome.observations.at(-1) : undefined;
  return {
    index,
    input: short(inputText(judged, language)),
    expected: short((expectation && expectedText(expectation, language)) ?? ""),
    ...(observation && observed(observation, language)),
    ...(outcome.kind === "crashed" && { thrownType: outcome.thrown.typeName }),
  };
}

function inputText({ testCase }: JudgedCase, language: Language): string {
  const [step] = testCase.steps[language].slice(-1);
  return step === undefined ? "" : callText(step, language, maxCharacters);
}

function observed(observation: Observation, language: Language): Partial<FailingCase> {
  switch (observation.kind) {
    case "returned": {
      const { value } = observation;
      const actual = formatValue(value, language, maxCharacters);
      return value.kind === "opaque" ? { actual, opaqueType: value.typeName } : { actual };
    }
    case "printed":
      return { actual: short(observation.text) };
    case "threw":
      return { thrownType: observation.thrown.typeName };
    default:
      return {};
  }
}
