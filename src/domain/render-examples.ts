import type { Comparison } from "./comparison.ts";
import type { Expectation, TestCase } from "./exercise.ts";
import { formatStep } from "./format-step.ts";
import type { Language } from "./language.ts";
import { project } from "./projection.ts";
import { formatValue } from "./format-value.ts";
import { unreachable } from "./unreachable.ts";
import type { Value } from "./value.ts";

// Nothing is said here: examples are a part of statements and prompts.

/**
 * The visible cases as Markdown, in the notation of the language: calls with their results in one code block, programs as
 * pairs of input and output.
 */
export function renderExamples(
  cases: readonly TestCase[],
  { comparison, language }: { comparison: Comparison; language: Language },
): string {
  const isProgram = cases.some(({ steps }) => steps.python.some(({ kind }) => kind === "program"));
  if (isProgram) return cases.map(renderProgram).join("\n\n");
  const blocks = cases.map((testCase) => renderCalls(testCase, comparison, language));
  const separator = blocks.some((block) => block.includes("\n")) ? "\n\n" : "\n";
  return fence(blocks.join(separator));
}

const maxArgumentCharacters = 120;
const maxAnswerCharacters = 240;

function renderCalls({ steps, expected }: TestCase, comparison: Comparison, language: Language): string {
  return steps[language]
    .map((step, i) => {
      const answer = renderAnswer(expected[i] ?? { kind: "nothing" }, comparison, language);
      return `${formatStep(step, language, maxArgumentCharacters)}${answer}`;
    })
    .join("\n");
}

function renderAnswer(expectation: Expectation, comparison: Comparison, language: Language): string {
  const show = (value: Value) => formatValue(project(value, language), language, maxAnswerCharacters);
  switch (expectation.kind) {
    case "nothing":
    case "hashed":
      return "";
    case "returns":
      return ` → ${show(expectation.value)}${comparison.kind === "property" ? " (for example)" : ""}`;
    case "returnsAnyOf":
      return ` → ${expectation.values.map(show).join(" or ")}`;
    case "arguments": {
      const values = expectation.values.map(show);
      return ` changes ${values.length === 1 ? "its argument" : "its arguments"} to ${values.join(", ")}`;
    }
    case "prints":
      return ` prints ${JSON.stringify(expectation.text)}`;
    case "throws":
      return ` raises ${expectation.names[language] ?? "an error"}`;
    default:
      return unreachable(expectation);
  }
}

function renderProgram({ steps, expected }: TestCase): string {
  const [step] = steps.python;
  const [expectation] = expected;
  const stdin = step?.kind === "program" ? step.stdin : "";
  const text = expectation?.kind === "prints" ? expectation.text : "";
  return `Input:\n\n${fence(stdin)}\n\nOutput:\n\n${fence(text)}`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text.replace(/\n+$/, "")}\n\`\`\``;
}
