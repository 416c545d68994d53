import type { Exercise, TestCase } from "./exercise.ts";
import type { Language } from "./language.ts";
import { renderExamples } from "./render-examples.ts";

/** The visible cases that the statement does not print as examples: it has room for a few. */
export function unshownCases(
  { statement, visible, comparison }: Pick<Exercise, "statement" | "visible" | "comparison">,
  language: Language,
): readonly TestCase[] {
  const shown = `\n${statement[language]}\n`;
  return visible.filter((each) => {
    const example = renderExamples([each], { comparison, language });
    return !shown.includes(`\n${withoutFence(example)}\n`);
  });
}

/** Of calls, which stand in one block all together. */
function withoutFence(example: string): string {
  return /^```text\n(?<calls>[^]*)\n```$/.exec(example)?.groups?.["calls"] ?? example;
}
