import { expect, it } from "vitest";
import type { AuthoredComparison, AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { severalAnswers } from "./several-answers.ts";
import { authoredSums } from "./testing/authored-sums.ts";

function adviceOn(
  statement: string,
  returns: string,
  change: { readonly expected?: string; readonly comparison?: AuthoredComparison } = {},
) {
  const { expected = "[1, 2]", comparison = { kind: "exact" } } = change;
  const authored: AuthoredExercise = {
    ...authoredSums,
    statement,
    comparison,
    cases: [{ inputs: ["[1]"], expected, category: "example", visible: true }],
    signature: { kind: "function", name: "f", parameters: [{ name: "a", type: "list[int]" }], returns },
  };
  return severalAnswers(authored, compileAuthored(authored, "x")).map(({ text, rule }) => [
    text,
    rule?.comparison.kind,
  ]);
}

it("has nothing to say of an answer that is one", () => {
  expect(adviceOn("Return the sum.", "int", { expected: "3" })).toEqual([]);
  expect(adviceOn("Return them sorted.", "list[int]")).toEqual([]);
  expect(adviceOn("Return the doubles, in the order of the list.", "list[int]")).toEqual([]);
  expect(adviceOn("Return the distinct numbers.", "list[int]", { expected: "[1]" })).toEqual([]);
  expect(adviceOn("Return the distinct numbers.", "set[int]", { expected: "{1, 2}" })).toEqual([]);
});

it("offers small differences where decimal numbers are compared exactly", () => {
  expect(adviceOn("Return the mean.", "float", { expected: "1.5" })).toEqual([
    [expect.stringContaining("decimal numbers"), "approximate"],
  ]);
  expect(adviceOn("Return both.", "dict[str, tuple[int, float]]", { expected: "{}" })).toHaveLength(1);
  expect(
    adviceOn("Return the mean.", "float", {
      expected: "1.5",
      comparison: { kind: "approximate", tolerance: 1e-6 },
    }),
  ).toEqual([]);
});

it("offers any order where the statement allows it, or says of none", () => {
  expect(adviceOn("Return the common numbers, in any order.", "list[int]")).toEqual([
    [expect.stringContaining("lets the items come in any order"), "unordered"],
  ]);
  expect(adviceOn("Return the numbers that both lists have.", "list[int]")).toEqual([
    [expect.stringContaining("does not say in which order"), "unordered"],
  ]);
});

it("wants a statement to say what the rule allows", () => {
  const comparison = { kind: "unordered" } as const;
  expect(adviceOn("Return the numbers that both have.", "list[int]", { comparison })).toEqual([
    ["The items may come in any order: the statement should say so.", undefined],
  ]);
  expect(adviceOn("Return them; the order doesn’t matter.", "list[int]", { comparison })).toEqual([]);
});
