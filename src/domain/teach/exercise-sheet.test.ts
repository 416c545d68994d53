import { expect, it } from "vitest";
import type { Exercise } from "../exercise.ts";
import { makeExercise } from "../generate.ts";
import { functionFamily } from "../testing/families.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { exerciseSheet, solutionSheet } from "./exercise-sheet.ts";
import { authoredSums } from "./testing/authored-sums.ts";

function compiled(authored: AuthoredExercise): Exercise {
  const { exercise } = compileAuthored(authored, "x");
  if (exercise === undefined) throw new Error("It does not compile.");
  return exercise;
}

const visible = [1, 2, 3, 4, 5, 6, 7].map((each) => ({
  inputs: [`[${each}]`],
  expected: String(each),
  category: "example" as const,
  visible: true,
}));
const hidden = { inputs: ["[4711]"], expected: "4711", category: "large" as const, visible: false };

it("has the statement, every visible test and the program to begin with", () => {
  const sheet = exerciseSheet(compiled({ ...authoredSums, cases: [...visible, hidden] }), "python");
  expect(sheet.statement).toContain("Return the sum of the even numbers");
  for (const { inputs } of visible)
    expect(`${sheet.statement}\n${sheet.moreTests}`).toContain(`sum_even(${inputs.join(", ")}) →`);
  expect(sheet.moreTests).toContain("sum_even([6]) → 6\nsum_even([7]) → 7");
  expect(sheet.starter).toContain("def sum_even(numbers: list[int]) -> int:");
  expect(sheet.rule).toMatch(/\.$/);
});

it("has no hidden test, no reference and no hint", () => {
  const authored = { ...authoredSums, cases: [...visible, hidden], hints: ["Mind the odd ones."] };
  const text = JSON.stringify(exerciseSheet(compiled(authored), "python"));
  expect(text).not.toContain("4711");
  expect(text).not.toContain("n % 2");
  expect(text).not.toContain("Mind the odd ones");
});

it("is in a language in which the exercise can be solved", () => {
  const onlyPython = compiled({ ...authoredSums, languages: ["python"] });
  expect(exerciseSheet(onlyPython, "javascript").language).toBe("python");
  expect(solutionSheet(onlyPython, "javascript")).toContain("def sum_even");
  const family = makeExercise(functionFamily, { seed: 1, difficulty: "easy" });
  expect(exerciseSheet(family, "javascript").language).toBe("javascript");
});

it("has an empty solution where there is no reference", () => {
  expect(solutionSheet(compiled(authoredSums), "javascript")).toBe("");
});
