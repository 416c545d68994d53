import { expect, it } from "vitest";
import type { Exercise } from "./exercise.ts";
import { makeExercise } from "./generate.ts";
import { languages } from "./language.ts";
import type { AuthoredExercise } from "./teach/authored-exercise.ts";
import { compileAuthored } from "./teach/compile-authored.ts";
import { authoredSums } from "./teach/testing/authored-sums.ts";
import { classFamily, functionFamily, programFamily } from "./testing/families.ts";
import { unshownCases } from "./unshown-cases.ts";

const seeded = { seed: 1, difficulty: "easy" } as const;

function compiled(authored: AuthoredExercise): Exercise {
  const { exercise } = compileAuthored(authored, "x");
  if (exercise === undefined) throw new Error("It does not compile.");
  return exercise;
}

it("finds none where the statement prints all as examples", () => {
  for (const language of languages)
    for (const exercise of [
      makeExercise(functionFamily, seeded),
      makeExercise(classFamily, seeded),
      makeExercise(programFamily, seeded),
      compiled(authoredSums),
    ]) {
      expect(exercise.visible.length).toBeGreaterThan(0);
      expect(unshownCases(exercise, language)).toEqual([]);
    }
});

it("finds those for which the statement has no room", () => {
  const cases = [1, 11, 2, 3, 4, 5, 6].map((each) => ({
    inputs: [`[${each}]`],
    expected: String(each),
    category: "example" as const,
    visible: true,
  }));
  const exercise = compiled({ ...authoredSums, cases });
  expect(unshownCases(exercise, "python")).toEqual(exercise.visible.slice(5));
});

it("takes no case for another that ends with the same words", () => {
  const exercise = compiled(authoredSums);
  const statement = { python: "Not sum_even([1, 2, 4]) → 6", javascript: "" };
  expect(unshownCases({ ...exercise, statement }, "python")).toEqual(exercise.visible);
});
