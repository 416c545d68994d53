import * as fc from "fast-check";
import { expect, it } from "vitest";
import { chooseExercise } from "./choose-exercise.ts";
import { difficulties, topics } from "./exercise.ts";
import type { FamilyMeta } from "./family.ts";

const family = (
  id: string,
  topic: FamilyMeta["topic"],
  ...offered: FamilyMeta["difficulties"][number][]
): FamilyMeta => ({ id, topic, difficulties: offered, version: 1, title: id, summary: id });

const families = [
  family("a", "lists", "easy", "hard"),
  family("b", "lists", "easy"),
  family("c", "graphs", "medium"),
];

const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

it("gives what was wished for, wherever there is such a family", () => {
  fc.assert(
    fc.property(
      random,
      fc.option(fc.constantFrom(...topics), { nil: undefined }),
      fc.option(fc.constantFrom(...difficulties), { nil: undefined }),
      (stream, topic, difficulty) => {
        const chosen = chooseExercise(families, { topic, difficulty }, () => stream.next().value);
        const fits = families.filter(
          (each) =>
            (!topic || each.topic === topic) && (!difficulty || each.difficulties.includes(difficulty)),
        );
        expect(chosen === undefined).toBe(fits.length === 0);
        if (chosen === undefined) return;
        const meta = fits.find(({ id }) => id === chosen.family);
        expect(meta?.difficulties).toContain(chosen.difficulty);
        if (difficulty) expect(chosen.difficulty).toBe(difficulty);
        expect(Number.isInteger(chosen.seed) && chosen.seed >= 0 && chosen.seed < 2 ** 31).toBe(true);
      },
    ),
  );
});

it("leaves the present family out, unless there is no other", () => {
  expect(chooseExercise(families, { topic: "lists", not: "a" }, () => 0)?.family).toBe("b");
  expect(chooseExercise(families, { topic: "graphs", not: "c" }, () => 0)?.family).toBe("c");
});
