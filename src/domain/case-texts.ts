import { say } from "../messages/say.ts";
import type { Expectation, TestCase } from "./exercise.ts";
import { formatStep } from "./format-step.ts";
import { formatValue } from "./format-value.ts";
import type { Language } from "./language.ts";
import type { Observation } from "./outcome.ts";
import { project } from "./projection.ts";
import type { Step } from "./scenario.ts";
import { unreachable } from "./unreachable.ts";
import type { Value } from "./value.ts";

/** Of one value; longer texts end in "…". */
const maxCharacters = 2000;

export interface StepText {
  /** As a person would write it: `deposit(50)`, or the text of a standard input. */
  readonly call: string;
  /** Absent where nothing is asked of the step. */
  readonly expected: string | undefined;
  /** Absent while it has not been run, or its output is not for showing. */
  readonly actual: string | undefined;
}

/** What a case does, step by step, with what must come of it and what did. */
export function stepTexts(
  test: TestCase,
  language: Language,
  observations: readonly Observation[],
): readonly StepText[] {
  return test.steps[language].map((step, i) => {
    const expectation = test.expected[i];
    const observation = observations[i];
    return {
      call: callText(step, language, maxCharacters),
      expected: expectation && expectedText(expectation, language),
      actual: observation && observedText(observation, language),
    };
  });
}

/** One line for a list: the call, or the first one of several. */
export function previewText(test: TestCase, language: Language): string {
  const [first, second] = test.steps[language];
  if (first === undefined) return "";
  const text = callText(first, language, 80).replaceAll("\n", " ⏎ ");
  return second === undefined
    ? text
    : `${text}; ${callText(second, language, 80)}${test.steps[language].length > 2 ? "; …" : ""}`;
}

/** As `formatStep` has it; a standard input without any text is said to be empty, so that it is not printed as nothing. */
export function callText(step: Step, language: Language, bound: number): string {
  switch (step.kind) {
    case "clock":
      return say`the clock says ${step.millis / 1000} s`;
    case "hostCalls":
      return say`calls of ${step.name} so far`;
    case "program":
      return step.stdin === "" ? say`(empty input)` : step.stdin;
    default:
      return formatStep(step, language, bound);
  }
}

export function expectedText(expectation: Expectation, language: Language): string | undefined {
  const show = (value: Value) => formatValue(project(value, language), language, maxCharacters);
  switch (expectation.kind) {
    case "nothing":
      return undefined;
    case "returns":
      return show(expectation.value);
    case "returnsAnyOf":
      return expectation.values.map(show).join(` ${say`or`} `);
    case "arguments":
      return say`${expectation.values.map(show).join(", ")} (the arguments afterwards)`;
    case "prints":
      return expectation.text;
    case "throws":
      return say`${expectation.names[language] ?? say`an error`} is raised`;
    case "hashed":
      return say`known by its hash alone`;
    default:
      return unreachable(expectation);
  }
}

function observedText(observation: Observation, language: Language): string | undefined {
  const show = (value: Value) => formatValue(value, language, maxCharacters);
  switch (observation.kind) {
    case "nothing":
      return undefined;
    case "returned":
      return show(observation.value);
    case "arguments":
      return say`${observation.values.map(show).join(", ")} (the arguments afterwards)`;
    case "printed":
      return observation.text;
    case "threw":
      return `${observation.thrown.typeName}: ${observation.thrown.message}`;
    default:
      return unreachable(observation);
  }
}
