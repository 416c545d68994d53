import type { Family } from "../../src/domain/family.ts";
import { makeExercise } from "../../src/domain/generate.ts";
import { findProblems } from "../../src/domain/structural-checks.ts";
import { millis, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

const modules = import.meta.glob<{ family: Family<unknown, unknown> }>([
  "../../src/domain/families/*.ts",
  "!../../src/domain/families/*.test.ts",
]);

const wantedMillis = 50;

/** Every family in pure code, from seed to an exercise that has passed its structural checks; no program runs. */
export const makingExercises: Section = async ({ quick }) => {
  const times = new Samples<string>();
  const families = await Promise.all(Object.values(modules).map(async (load) => (await load()).family));
  // The first seed is compiled on the way, and not counted.
  for (let seed = 0; seed <= (quick ? 3 : 10); seed += 1) {
    await pause(100);
    for (const family of families) {
      const elapsed = slowestMillis(family, seed);
      if (seed > 0) times.add(family.meta.id, elapsed);
    }
  }
  const medians = families
    .map(({ meta: { id } }) => ({ id, median: times.median(id) }))
    .toSorted((a, b) => b.median - a.median);
  const [slowest] = medians;
  if (slowest === undefined) throw new Error("There is no family");
  return [
    {
      what: "making an exercise and checking its structure, slowest family and difficulty",
      measured: `${millis(slowest.median)} (${slowest.id}; ${medians.length} families, ${medians.filter(({ median }) => median > 10).length} above 10 ms)`,
      target: `≤ ${wantedMillis} ms`,
      met: slowest.median <= wantedMillis,
    },
  ];
};

/** Of the difficulties of a family. */
function slowestMillis(family: Family<unknown, unknown>, seed: number): number {
  return Math.max(
    ...family.meta.difficulties.map((difficulty) => {
      const began = performance.now();
      findProblems(makeExercise(family, { seed, difficulty }));
      return performance.now() - began;
    }),
  );
}
