import { type StepText, stepTexts } from "../../domain/case-texts.ts";
import { categoryName } from "../../domain/category-name.ts";
import { categoryWords } from "../../domain/category-words.ts";
import { explainVerdict } from "../../domain/describe-verdict.ts";
import type { Category, Exercise, TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
import { failsEveryInput, type Verdict } from "../../domain/verdict.ts";
import { say } from "../../messages/say.ts";
import type { CaseState, JudgeState } from "../../state/judge-state.ts";

/** One rung; `offer` is what its button says before it is taken. */
export interface HintStep {
  readonly offer: string;
  readonly text: string;
  /** Shown below the text, as code. */
  readonly code?: string;
  /** The hidden case that this step shows. */
  readonly reveals?: string;
  /** It says all that the step before said, and more. */
  readonly continues?: true;
  /** `text` is the exercise's own. */
  readonly isOfExercise?: true;
}

interface Situation {
  readonly exercise: Pick<Exercise, "visible" | "hidden" | "hints" | "reference">;
  readonly language: Language;
  /** Of the last run, as far as it speaks of the present program. */
  readonly cases: JudgeState["cases"];
}

/** The opened steps, without those that a later one repeats. */
export function stillToSay(opened: readonly HintStep[]): readonly HintStep[] {
  return opened.filter((_, at) => opened[at + 1]?.continues !== true);
}

/**
 * Help from a nudge to the solution, bound to what failed: which kind of input, what kind that is, an input, the
 * difference, the family's ideas, and at last the reference line by line. Where nothing has failed, ideas and solution.
 */
export function hintLadder({ exercise, language, cases }: Situation): readonly HintStep[] {
  return [
    ...failureSteps({ exercise, language, cases }),
    ...ideaSteps(exercise.hints),
    ...solutionSteps(exercise.reference[language]),
  ];
}

function failureSteps({ exercise, language, cases }: Situation): readonly HintStep[] {
  const failing = failingCase(exercise, cases);
  if (failing === undefined) return [];
  const { testCase, state } = failing;
  if (failsEveryInput(state.verdict)) return [programStep(state.verdict, language)];
  const { category, id } = testCase;
  const texts = stepTexts(testCase, language, state.observations);
  const calls = texts.map(({ call }) => call).join("\n");
  const hidden = category !== "example";
  return [
    ...(hidden
      ? [
          {
            offer: say`Which kind of input fails?`,
            text: say`Tests of the kind “${categoryName(category)}” fail: ${countFailing(exercise, cases, category)}.`,
          },
          {
            offer: say`What kind is that?`,
            text: say`“${capitalised(categoryName(category))}” are inputs ${categoryWords(category)}.`,
          },
        ]
      : []),
    {
      offer: say`Show an input that fails`,
      text: hidden ? say`One of them:` : say`One of the visible tests fails:`,
      code: calls,
      ...(hidden && { reveals: id }),
    },
    differenceStep(state.verdict, texts, language),
  ];
}

interface Failing {
  readonly testCase: TestCase;
  readonly state: CaseState & { readonly kind: "judged" };
}

/** Visible ones first: they can be seen already. Of the hidden ones the shortest. */
function failingCase(
  { visible, hidden }: Situation["exercise"],
  cases: Situation["cases"],
): Failing | undefined {
  const failing = (tests: readonly TestCase[]): readonly Failing[] =>
    tests.flatMap((testCase) => {
      const state = cases.get(testCase.id);
      return state?.kind === "judged" && !graceful.has(state.verdict.kind) ? [{ testCase, state }] : [];
    });
  const length = ({ testCase }: Failing) => JSON.stringify(testCase.steps.python, bigIntText).length;
  return failing(visible)[0] ?? failing(hidden).toSorted((a, b) => length(a) - length(b))[0];
}

const graceful: ReadonlySet<string> = new Set(["passed", "notRun", "notGraded"]);

const bigIntText = (_: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value);

function countFailing(
  { hidden }: Situation["exercise"],
  cases: Situation["cases"],
  category: Category,
): string {
  const tests = hidden.filter((each) => each.category === category);
  const failing = tests.filter(({ id }) => {
    const state = cases.get(id);
    return state?.kind === "judged" && !graceful.has(state.verdict.kind);
  });
  return say`${failing.length} of ${tests.length}`;
}

/** No input has a part in it, so none is shown. */
function programStep(verdict: Verdict, language: Language): HintStep {
  const { title, detail, advice } = explainVerdict(verdict, language);
  return { offer: say`What is wrong?`, text: paragraphs(title, detail, advice) };
}

function differenceStep(verdict: Verdict, texts: readonly StepText[], language: Language): HintStep {
  const offer = say`Show the difference`;
  const at = "stepIndex" in verdict ? verdict.stepIndex : 0;
  const { call = "", expected = say`no error`, actual = say`an error` } = texts[at] ?? {};
  if (verdict.kind !== "wrongAnswer") {
    const { title, detail } = explainVerdict(verdict, language);
    const isOneOfSeveral = "stepIndex" in verdict && texts.length > 1;
    return { offer, text: paragraphs(title, detail), ...(isOneOfSeveral && { code: call }) };
  }
  const where = texts.length > 1 ? `${call}\n` : "";
  return {
    offer,
    text: say`What should come out, and what does:`,
    code: `${where}${aligned(say`expected`, expected, say`got`, actual)}`,
  };
}

/** Two lines, their texts one under the other. */
function aligned(...[above, textAbove, below, textBelow]: readonly [string, string, string, string]): string {
  const width = Math.max(above.length, below.length) + 2;
  return `${above.padEnd(width)}${textAbove}\n${below.padEnd(width)}${textBelow}`;
}

/** Markdown; what a program's own messages hold is no mark-up, but for code in backticks. */
function paragraphs(title: string, ...others: readonly string[]): string {
  return [`**${plain(title)}**`, ...others.map(plain)].join("\n\n");
}

function plain(text: string): string {
  const parts = text.split("`");
  // An odd backtick is one that the sentence quotes.
  if (parts.length % 2 === 0) return escaped(text);
  return parts.map((part, at) => (at % 2 === 1 ? part : escaped(part))).join("`");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_~<>[\]#|&!]/g, String.raw`\$&`);
}

function ideaSteps(hints: readonly string[]): readonly HintStep[] {
  return hints.map((text, at) => ({
    offer: say`Show an idea (${at + 1} of ${hints.length})`,
    text,
    isOfExercise: true,
  }));
}

/** Each step shows one more line; blank lines come with the line above. */
function solutionSteps(reference: string): readonly HintStep[] {
  const lines = reference.trimEnd().split("\n");
  const ends = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  return ends.map((end, at) => ({
    offer: say`Show the solution, line ${at + 1} of ${ends.length}`,
    text: at + 1 === ends.length ? say`A solution:` : say`The solution begins like this:`,
    code: lines.slice(0, end).join("\n"),
    ...(at > 0 && { continues: true as const }),
  }));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
