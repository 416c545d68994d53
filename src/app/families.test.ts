import { expect, it } from "vitest";
import { family } from "../domain/families/remove-duplicates.ts";
import type { Family } from "../domain/family.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { loadExercise, makeChecked } from "./families.ts";

const seeded = { seed: 3, difficulty: "easy" } as const;

function problemOf<P, I>(broken: Family<P, I>): string {
  try {
    makeChecked(broken, seeded);
    return "none";
  } catch (error) {
    return error instanceof PlaygroundError ? `${error.message} ${error.advice}` : "no word for a reader";
  }
}

it("shows an exercise that passes its checks", () => {
  expect(problemOf(family)).toBe("none");
});

it("says what is wrong where a family throws, and a way on", () => {
  const build = () => {
    throw new RangeError("no such direction");
  };
  expect(problemOf({ ...family, build })).toBe(
    "The exercise “Remove duplicates” could not be made from seed 3: no such direction Choose another exercise.",
  );
});

it("does not show an exercise whose oracle has no answer, or with too few cases", () => {
  const without = (part: object): typeof family => ({
    ...family,
    build: (parameters) => ({ ...family.build(parameters), ...part }),
  });
  expect(problemOf(without({ oracle: () => undefined }))).toContain("could not be made");
  expect(problemOf(without({ inputs: {} }))).toContain("There are 0 hidden cases; at least 25 are wanted.");
});

it("names a family that does not exist", async () => {
  await expect(loadExercise("no-such-family", 1, "easy")).rejects.toThrow(
    "There is no exercise “no-such-family”",
  );
});
