import { say } from "../../messages/say.ts";
import type { Comparison } from "../comparison.ts";
import type { Exercise, TestCase } from "../exercise.ts";
import type { Language } from "../language.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { renderExamples } from "../render-examples.ts";
import type { Signature } from "../signature.ts";
import { withoutPictures } from "../statement-pictures.ts";
import { starterCode } from "../starter.ts";
import type { AuthoredComparison, AuthoredExercise } from "./authored-exercise.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { checkAuthoredTexts } from "./authored-bounds.ts";
import { readAuthoredCase } from "./authored-cases.ts";
import { readAuthoredSignature } from "./authored-signature.ts";
import { checkHiding, hashedAnswer, hiddenLevelOf } from "./read-hiding.ts";

export interface Compiled {
  /** Empty where the exercise can be solved. */
  readonly problems: readonly AuthoredProblem[];
  /** Made of all that can be read; absent where the signature cannot be. */
  readonly exercise: Exercise | undefined;
  /** By the author's case; absent where its inputs cannot be read. Without an answer it expects nothing. */
  readonly cases: readonly (TestCase | undefined)[];
}

/**
 * An authored exercise as one like any other.
 * @param id lower-case letters, digits and hyphens: drafts and submissions are kept under it
 */
export function compileAuthored(authored: AuthoredExercise, id: string): Compiled {
  const problems: AuthoredProblem[] = [];
  if (!checkAuthoredTexts(authored, problems)) return { problems, exercise: undefined, cases: [] };
  const signature = readAuthoredSignature(authored.signature, problems);
  if (signature === undefined) return { problems, exercise: undefined, cases: [] };
  checkComparison(authored.comparison, signature, problems);
  checkHiding(authored, problems);
  const cases = numbered(authored).map((each) => readAuthoredCase(each, signature, problems));
  return { problems, exercise: makeExercise({ authored, signature, cases, id }), cases };
}

/** The author's cases with the names that an exercise gives them. */
function numbered(authored: AuthoredExercise) {
  const counts = { visible: 0, hidden: 0 };
  return authored.cases.map((given, index) => {
    const side = given.visible ? "visible" : "hidden";
    const hashed = given.visible ? undefined : hashedAnswer(authored, counts.hidden);
    counts[side] += 1;
    return { given, index, id: `${side}-${counts[side]}`, hashed };
  });
}

function checkComparison(
  { kind }: AuthoredComparison,
  signature: Signature,
  problems: AuthoredProblem[],
): void {
  if (kind !== "unordered" && kind !== "set") return;
  if (signature.kind === "class")
    problems.push({
      field: "comparison",
      message: say`What the methods of a class return comes in one order: choose another rule.`,
    });
  if (signature.kind === "function" && signature.returns.kind !== "list")
    problems.push({
      field: "comparison",
      message: say`Only a list can come in any order: change the rule, or what the function returns.`,
    });
}

interface Parts {
  readonly authored: AuthoredExercise;
  readonly signature: Signature;
  readonly cases: readonly (TestCase | undefined)[];
  readonly id: string;
}

function makeExercise({ authored, signature, cases, id }: Parts): Exercise {
  const comparison = comparisonOf(authored.comparison);
  const side = (isVisible: boolean) =>
    cases.flatMap((each, at) => (each && authored.cases[at]?.visible === isVisible ? [each] : []));
  const visible = side(true);
  const hiddenLevel = hiddenLevelOf(authored);
  const title = authored.title.trim() || say`Untitled`;
  // The same in whatever language the page is read: programs are compared with what students were given.
  const task = authored.title.trim() || "Untitled"; // Not said: it stands in a program.
  const starter = (language: Language) =>
    authored.starter[language] || starterCode(signature, language, task);
  const statement = (language: Language) =>
    withExamples(authored.statement, visible, { comparison, language });
  return {
    origin: { family: `authored-${id}`, version: 1, seed: 0, difficulty: authored.difficulty },
    languages: authored.languages,
    title,
    topic: topics[signature.kind],
    statement: { python: statement("python"), javascript: statement("javascript") },
    task: `solves “${title}”`,
    signature,
    comparison,
    starter: { python: starter("python"), javascript: starter("javascript") },
    reference: authored.reference,
    runsReferenceUnasked: false,
    visible,
    hidden: side(false),
    ...(hiddenLevel && { hiddenLevel }),
    limits: limitsOf(authored),
    hints: authored.hints.filter((hint) => hint.trim() !== ""),
    flaws: [],
  };
}

// Not said: `topicName` says them.
const topics = { program: "input and output", function: "functions", class: "classes" } as const;

function comparisonOf(authored: AuthoredComparison): Comparison {
  if (authored.kind !== "approximate") return { kind: authored.kind };
  return { kind: "approximate", absolute: authored.tolerance, relative: authored.tolerance };
}

function limitsOf({ millisPerCase, memoryMegabytes }: AuthoredExercise): Limits {
  return { ...defaultLimits, millisPerCase, memoryBytes: memoryMegabytes * 2 ** 20 };
}

const mostExamples = 5;
/** A longer statement would stand there unformatted (src/ui/render-markdown.ts). */
const longestStatement = 8000;

/** As many of the visible cases as there is room for, below what the author wrote. */
function withExamples(
  statement: string,
  visible: readonly TestCase[],
  notation: { readonly comparison: Comparison; readonly language: Language },
): string {
  const answered = visible.filter(({ expected }) => expected.some(({ kind }) => kind !== "nothing"));
  for (let count = Math.min(mostExamples, answered.length); count > 0; count -= 1) {
    const heading = count === 1 ? "## Example" : "## Examples";
    const text = `${statement}\n\n${heading}\n\n${renderExamples(answered.slice(0, count), notation)}`;
    if (withoutPictures(text).length <= longestStatement) return text;
  }
  return statement;
}
