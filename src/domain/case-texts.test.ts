import { expect, it } from "vitest";
import { previewText, stepTexts } from "./case-texts.ts";
import type { TestCase } from "./exercise.ts";
import type { Step } from "./scenario.ts";

function reading(stdin: string): TestCase {
  const steps: readonly Step[] = [{ kind: "program", stdin, observe: "stdout" }];
  return {
    id: "hidden-1",
    category: "empty",
    steps: { python: steps, javascript: steps },
    expected: [{ kind: "prints", text: "0" }],
  };
}

it("says of a standard input without any text that it is empty", () => {
  expect(previewText(reading(""), "python")).toBe("(empty input)");
  expect(stepTexts(reading(""), "python", [])).toEqual([
    { call: "(empty input)", expected: "0", actual: undefined },
  ]);
});

it("gives any other standard input as it is, in a list on one line", () => {
  expect(previewText(reading("1\n2"), "javascript")).toBe("1 ⏎ 2");
  expect(stepTexts(reading("1\n2"), "javascript", [])[0]?.call).toBe("1\n2");
});
