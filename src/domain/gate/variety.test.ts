import * as fc from "fast-check";
import { expect, it } from "vitest";
import { defineFamily, type Family } from "../family.ts";
import { drawExercise } from "../generate.ts";
import { int, list } from "../type.ts";
import { measureVariety } from "./variety.ts";

/** Sums the numbers above a limit: what is asked for depends on the limit alone. */
function familyWith(limits: readonly number[]): Family<{ limit: number }, [number[]]> {
  return defineFamily({
    meta: { id: "sum-above", version: 1, title: "", topic: "lists", difficulties: ["easy"], summary: "" },
    parameters: () => fc.record({ limit: fc.constantFrom(...limits) }),
    build: ({ limit }) => ({
      task: "",
      statement: `above ${limit}`,
      signature: {
        kind: "function",
        // A name of its own for each limit must not make them different.
        name: `above_${limit}`,
        parameters: [{ name: "numbers", type: list(int) }],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: [[[1]], [[2]], [[30]]],
      inputs: {
        typical: fc.tuple(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 })),
      },
      hiddenPerCategory: 30,
      oracle: ([numbers]) => numbers.reduce((sum, each) => (each > limit ? sum + each : sum), 0),
      reference: { python: "", javascript: "" },
      hints: [],
      flaws: [],
    }),
  });
}

const seeds = Array.from({ length: 12 }, (_, at) => at);
const varietyOf = (limits: readonly number[]) =>
  measureVariety(seeds.map((seed) => drawExercise(familyWith(limits), { seed, difficulty: "easy" })));

it("counts pairs of seeds that ask for different results", () => {
  const limits = [0, 5, 10, 15, 20];
  const drawn = seeds.map((seed) => drawExercise(familyWith(limits), { seed, difficulty: "easy" }));
  const names = drawn.map(
    ({ exercise }) => exercise.signature.kind === "function" && exercise.signature.name,
  );
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => one !== other));
  expect(measureVariety(drawn)).toEqual({ pairs: 66, different: pairs.filter(Boolean).length });
});

it("sees no difference where only names and numbers in the text differ", () => {
  expect(varietyOf([31, 32, 33, 34])).toEqual({ pairs: 66, different: 0 });
});
