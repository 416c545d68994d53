import { afterEach, describe, expect, it } from "vitest";
import { openLabDatabase } from "./lab-database.ts";

const database = openLabDatabase();
afterEach(() => database.clear());

const kept = (id: string, atMillis: number) => ({ id, atMillis, head: { of: id } });
const verdictOn = (of: string) =>
  ({ mode: "source", of, verdict: { grades: { all: "passed" }, result: { kind: "passed" } } }) as const;
const sample = (index: number) =>
  ({ sample: { taskId: "a", index, text: "\ud800", kind: "program" } }) as const;

describe("the lab's database", () => {
  it("gives back what was added chunk by chunk, kind after kind, also in another page", async () => {
    await database.save({
      kept: kept("x", 1),
      clear: [],
      append: [
        { kind: "source", number: 0, records: [verdictOn("a 0")] },
        { kind: "sample", number: 0, records: [sample(0), sample(1)] },
      ],
    });
    const append = Array.from({ length: 11 }, (_, at) => ({
      kind: "source",
      number: at + 1,
      records: [verdictOn(`a ${at + 1}`)],
    }));
    await database.save({ kept: kept("x", 2), clear: [], append });
    await database.save({
      kept: kept("xy", 3),
      clear: [],
      append: [{ kind: "sample", number: 0, records: [sample(9)] }],
    });
    const { head, records, nextChunks } = await openLabDatabase().load("x", ["sample", "source"]);
    expect(head).toEqual({ of: "x" });
    expect(records).toEqual([
      sample(0),
      sample(1),
      ...Array.from({ length: 12 }, (_, at) => verdictOn(`a ${at}`)),
    ]);
    expect([...nextChunks]).toEqual([
      ["sample", 1],
      ["source", 12],
    ]);
  });

  it("lists the latest first, and forgets a kind, an experiment, or all", async () => {
    await database.save({
      kept: kept("old", 1),
      clear: [],
      append: [{ kind: "sample", number: 0, records: [sample(0)] }],
    });
    await database.save({
      kept: kept("new", 2),
      clear: [],
      append: [{ kind: "sample", number: 0, records: [sample(1)] }],
    });
    expect((await database.list()).map(({ id }) => id)).toEqual(["new", "old"]);
    await database.save({ kept: kept("new", 3), clear: ["sample"], append: [] });
    expect((await database.load("new", ["sample"])).records).toEqual([]);
    expect((await database.load("old", ["sample"])).records).toEqual([sample(0)]);
    await database.remove("old");
    expect((await database.list()).map(({ id }) => id)).toEqual(["new"]);
    await database.clear();
    expect(await database.list()).toEqual([]);
  });

  it("gives an experiment to one tab at a time", async () => {
    const release = await database.claim("x");
    expect(release).toBeDefined();
    expect(await openLabDatabase().claim("x")).toBeUndefined();
    release?.();
    await expect.poll(async () => (await database.claim("x")) !== undefined).toBe(true);
  });
});
