import { type StepText, stepTexts } from "../../domain/case-texts.ts";
import { categoryWords } from "../../domain/category-words.ts";
import type { Category, Exercise, TestCase } from "../../domain/exercise.ts";
import type { Language } from "../../domain/language.ts";
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
  const { category, id } = testCase;
  const texts = stepTexts(testCase, language, state.observations);
  const calls = texts.map(({ call }) => call).join("\n");
  const hidden = category !== "example";
  return [
    ...(hidden
      ? [
          {
            offer: "Which kind of input fails?",
            text: `Tests of the kind “${category}” fail: ${countFailing(exercise, cases, category)}.`,
          },
          {
            offer: "What kind is that?",
            text: `“${capitalised(category)}” are inputs ${categoryWords[category]}.`,
          },
        ]
      : []),
    {
      offer: "Show an input that fails",
      text: hidden ? "One of them:" : "One of the visible tests fails:",
      code: calls,
      ...(hidden && { reveals: id }),
    },
    differenceStep(state, texts),
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
  return `${failing.length} of ${tests.length}`;
}

function differenceStep({ verdict }: Failing["state"], texts: readonly StepText[]): HintStep {
  const offer = "Show the difference";
  if (verdict.kind === "timeLimit") return { offer, text: "It does not come to an end in time." };
  const at = "stepIndex" in verdict ? verdict.stepIndex : 0;
  const { call = "", expected = "no error", actual = "an error" } = texts[at] ?? {};
  const where = texts.length > 1 ? `${call}\n` : "";
  return {
    offer,
    text: "What should come out, and what does:",
    code: `${where}expected  ${expected}\ngot       ${actual}`,
  };
}

function ideaSteps(hints: readonly string[]): readonly HintStep[] {
  return hints.map((text, at) => ({ offer: `Show an idea (${at + 1} of ${hints.length})`, text }));
}

/** Each step shows one more line; blank lines come with the line above. */
function solutionSteps(reference: string): readonly HintStep[] {
  const lines = reference.trimEnd().split("\n");
  const ends = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at + 1]));
  return ends.map((end, at) => ({
    offer: `Show the solution, line ${at + 1} of ${ends.length}`,
    text: at + 1 === ends.length ? "A solution:" : "The solution begins like this:",
    code: lines.slice(0, end).join("\n"),
    ...(at > 0 && { continues: true as const }),
  }));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
