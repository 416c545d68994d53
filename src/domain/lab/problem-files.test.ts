import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, chosenEntries, everyProblem, type ProblemChoice, withoutRepeats } from "./problem-files.ts";
import type { ProblemEntry } from "./scan-file.ts";

const entryOf = (id: string, number: number, date?: string): ProblemEntry => ({
  id,
  number,
  format: "liveCodeBench",
  span: { from: 10 * number, to: 10 * number + 7 },
  ...(date !== undefined && { date }),
});

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day: of }) => `2024-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`);
const entries = fc
  .array(fc.option(day, { nil: undefined }), { maxLength: 30 })
  .map((days) => days.map((date, at) => entryOf(`id ${at}`, at + 1, date)));
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const idsOf = (all: readonly ProblemEntry[]) => all.map(({ id }) => id);
const choose = (
  all: readonly ProblemEntry[],
  choice: Partial<ProblemChoice>,
  sampled: readonly string[] = [],
) => chosenEntries(all, { ...everyProblem, ...choice }, new Set(sampled));

describe("problems that are chosen", () => {
  it("are all, where nothing is said", () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(choose(all, {})).toEqual(all);
      }),
    );
  });

  it("at random are as many as asked for, each once, in their order, and the same for the same seed", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 40 }), seed, (all, count, of) => {
        const take = { kind: "random", count, seed: of } as const;
        const chosen = choose(all, { take });
        expect(chosen).toHaveLength(Math.min(count, all.length));
        expect(all.filter((entry) => chosen.includes(entry))).toEqual(chosen);
        expect(choose(all, { take })).toEqual(chosen);
      }),
    );
  });

  it("at random are among those of a larger number", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 20 }), seed, (all, count, of) => {
        const more = idsOf(choose(all, { take: { kind: "random", count: count + 3, seed: of } }));
        expect(more).toEqual(
          expect.arrayContaining(idsOf(choose(all, { take: { kind: "random", count, seed: of } }))),
        );
      }),
    );
  });

  it("at random are others for other seeds, each as often", () => {
    const all = Array.from({ length: 4 }, (_, at) => entryOf(`${at}`, at + 1));
    const counts = new Map<string, number>();
    for (let of = 0; of < 2000; of += 1)
      for (const { id } of choose(all, { take: { kind: "random", count: 1, seed: of * 7919 } }))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  it("of a window lie in it, both days included; what has no date does not", () => {
    fc.assert(
      fc.property(entries, day, day, (all, from, to) => {
        expect(choose(all, { from, to })).toEqual(
          all.filter(({ date }) => date !== undefined && date >= from && date <= to),
        );
      }),
    );
    const dated = [entryOf("a", 1, "2024-01-01"), entryOf("b", 2, "2024-01-02"), entryOf("c", 3)];
    expect(idsOf(choose(dated, { from: "2024-01-02" }))).toEqual(["b"]);
    expect(idsOf(choose(dated, { to: "2024-01-01" }))).toEqual(["a"]);
  });

  it("fulfil all that is asked, and only then are counted", () => {
    const all = [
      entryOf("a", 1, "2024-01-01"),
      entryOf("b", 2, "2024-01-02"),
      entryOf("c", 3, "2024-01-03"),
      entryOf("d", 4, "2024-01-04"),
    ];
    const choice = { ids: ["b", "c", "d"], from: "2024-01-02", onlySampled: true } as const;
    expect(idsOf(choose(all, { ...choice, take: { kind: "first", count: 1 } }, ["a", "c", "d"]))).toEqual([
      "c",
    ]);
  });
});

describe("a record that holds several problems", () => {
  it("is chosen by the id of any of them", () => {
    const all = [entryOf("bob", 1), entryOf("clock", 2)];
    expect(idsOf(choose(all, { onlySampled: true }, ["clock:add"]))).toEqual(["clock"]);
    expect(idsOf(choose(all, { ids: ["clock:add"] }))).toEqual(["clock"]);
  });
});

describe("files of problems", () => {
  const scan = (fileName: string, ...ids: readonly string[]) => ({
    fileName,
    entries: ids.map((id, at) => entryOf(id, at + 1)),
    unusable: [],
  });

  it("have each id once: the first counts, over all files, and the others are said", () => {
    const [a, b] = withoutRepeats([scan("a", "x", "y", "x"), scan("b", "y", "z")]);
    expect(idsOf(a?.entries ?? [])).toEqual(["x", "y"]);
    expect(idsOf(b?.entries ?? [])).toEqual(["z"]);
    expect(a?.unusable).toMatchObject([{ number: 3, id: "x" }]);
    expect(b?.unusable).toMatchObject([{ number: 1, id: "y" }]);
  });

  it("say how much is to be read", () => {
    expect(bytesOf([entryOf("a", 1), entryOf("b", 2)])).toBe(14);
  });
});
