import type { Comparison } from "./comparison.ts";
import type { TestCase } from "./exercise.ts";
import type { Language } from "./language.ts";
import { renderExamples } from "./render-examples.ts";

/** A small model's context is short, and its reading slow. */
const maxCharacters = 420;

/**
 * The first examples of an exercise as a model is told them, one below the other, without Markdown: as many as fit, and
 * at least one, which is cut where it is too long.
 * @example "second_largest([4, 1]) → 1\nsecond_largest([5]) → None"
 */
export function examplesForModel(
  cases: readonly TestCase[],
  { comparison, language }: { comparison: Comparison; language: Language },
): string {
  let text = "";
  for (const testCase of cases) {
    const example = exampleText(testCase, comparison, language);
    if (text === "") text = example.slice(0, maxCharacters);
    else if (text.length + example.length < maxCharacters) text += `\n${example}`;
    else break;
  }
  return text;
}

function exampleText(testCase: TestCase, comparison: Comparison, language: Language): string {
  const [step] = testCase.steps.python;
  const [expectation] = testCase.expected;
  if (step?.kind === "program" && expectation?.kind === "prints")
    return `${JSON.stringify(step.stdin)} → ${JSON.stringify(expectation.text)}`;
  return renderExamples([testCase], { comparison, language }).replace(/^```text\n|\n```$/g, "");
}
