import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FamilyMeta } from "../../family.ts";
import type { Problem } from "../problem.ts";
import { readDrawForm, tooMany, usualDraw } from "./draw-form.ts";
import { batchesOf, openBatches, samplesEach } from "./draw-plan.ts";
import { chooseOwn } from "./own-problems.ts";

const problemNamed = (id: string): Problem => ({
  id,
  format: "edgecase",
  language: "python",
  title: id,
  statement: "",
  prompt: "",
  tests: { kind: "edgecase", exercise: { family: id, version: 1, seed: 1, difficulty: "easy" } },
});
const problems = ["a", "b"].map(problemNamed);
const plan = { model: "m", samples: 10, temperatures: [0, 0.8], topPs: [0.9, 1], seed: 7 };

describe("a plan's batches", () => {
  it("give each problem its samples at every temperature and top-p, and one where all would be the same", () => {
    expect(samplesEach(plan)).toBe(1 + 2 * 10);
    const batches = batchesOf(problems, plan);
    expect(
      batches
        .filter(({ problem }) => problem.id === "a")
        .map(({ settings: { temperature, topP }, samples, firstIndex }) => ({
          temperature,
          topP,
          samples,
          firstIndex,
        })),
    ).toEqual([
      { temperature: 0, topP: 1, samples: 1, firstIndex: 0 },
      { temperature: 0.8, topP: 0.9, samples: 8, firstIndex: 1 },
      { temperature: 0.8, topP: 1, samples: 8, firstIndex: 11 },
      { temperature: 0.8, topP: 0.9, samples: 2, firstIndex: 9 },
      { temperature: 0.8, topP: 1, samples: 2, firstIndex: 19 },
    ]);
  });

  it("number every sample of a problem once, draw each batch from a seed of its own, and are always the same", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const batches = batchesOf(problems, any);
        expect(batchesOf(problems, any)).toEqual(batches);
        const numbers = batches
          .filter(({ problem }) => problem.id === "a")
          .flatMap(({ firstIndex, samples }) => Array.from({ length: samples }, (_, i) => firstIndex + i));
        expect(numbers.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: samplesEach(any) }, (_, i) => i),
        );
        expect(new Set(batches.map(({ settings }) => settings.seed)).size).toBe(batches.length);
      }),
      { numRuns: 100 },
    );
  });

  it("are open until all that was drawn of them is there", () => {
    const batches = batchesOf(problems, plan);
    expect(openBatches(batches, [])).toEqual(batches);
    const drawn = batches
      .slice(0, 3)
      .map(({ problem, firstIndex }) => ({ taskId: problem.id, index: firstIndex }));
    expect(openBatches(batches, drawn)).toEqual(batches.slice(3));
  });
});

describe("what is typed for a drawing", () => {
  it("is read as numbers, lists by commas or blanks, each once", () => {
    expect(readDrawForm({ ...usualDraw, temperatures: "0.2, .8 0.8;1" })).toEqual({
      kind: "good",
      numbers: { exercises: 10, samples: 5, temperatures: [0.2, 0.8, 1], topPs: [0.95], seed: 1 },
    });
  });

  it.for([
    ["exercises", "0", "Exercises must be a whole number from 1 to 500; not “0”."],
    ["samples", "1.5", "Samples must be a whole number from 1 to 200; not “1.5”."],
    ["samples", "", "Samples must be a whole number from 1 to 200; nothing is typed."],
    [
      "temperatures",
      "hot",
      "Temperatures must be up to 10 numbers from 0 to 2, such as 0.2, 0.8; not “hot”.",
    ],
    [
      "temperatures",
      "0.2, 3",
      "Temperatures must be up to 10 numbers from 0 to 2, such as 0.2, 0.8; not “0.2, 3”.",
    ],
    ["topPs", "0", "Top-p must be up to 10 numbers from 0.01 to 1, such as 0.9, 1; not “0”."],
    ["seed", "-1", "Seed must be a whole number from 0 to 4294967295; not “-1”."],
    ["seed", "1 2", "Seed must be a whole number from 0 to 4294967295; not “1 2”."],
  ] as const)("names what is wrong with %s “%s”", ([field, text, problem]) => {
    expect(readDrawForm({ ...usualDraw, [field]: text })).toEqual({
      kind: "bad",
      problems: { [field]: problem },
    });
  });

  it("is refused where it is more than one experiment holds", () => {
    expect(tooMany(plan, 100)).toBeUndefined();
    expect(tooMany(plan, 1000)).toContain("That is 21,000 samples; at most 20,000");
  });
});

describe("Edgecase's own exercises", () => {
  const families = ["x", "y", "z"].map((id): FamilyMeta => ({
    id,
    version: 2,
    title: id,
    topic: id === "z" ? "graphs" : "lists",
    difficulties: id === "x" ? ["easy", "hard"] : ["medium"],
    summary: "",
  }));

  it("are of as many families as there are before any comes twice", () => {
    const chosen = chooseOwn(families, { count: 5, seed: 1 });
    expect(new Set(chosen.slice(0, 3).map(({ family }) => family)).size).toBe(3);
    expect(chosen.map(({ seed }) => seed)).toEqual([1, 1, 1, 2, 2]);
    expect(chosen[0]).toEqual(chooseOwn(families, { count: 1, seed: 1 })[0]);
  });

  it("are of the topic and difficulty that were asked for, or none", () => {
    expect(
      chooseOwn(families, { count: 2, seed: 1, difficulty: "hard" }).map(({ family }) => family),
    ).toEqual(["x", "x"]);
    expect(chooseOwn(families, { count: 2, seed: 1, topic: "graphs", difficulty: "hard" })).toEqual([]);
  });
});

const anyPlan = fc.record({
  model: fc.string(),
  samples: fc.integer({ min: 1, max: 40 }),
  temperatures: fc.uniqueArray(fc.constantFrom(0, 0.2, 0.8, 1, 2), { minLength: 1 }),
  topPs: fc.uniqueArray(fc.constantFrom(0.5, 0.9, 1), { minLength: 1 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
