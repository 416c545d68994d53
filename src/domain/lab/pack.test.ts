import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packLines } from "./pack.ts";
import type { Problem, ProblemTests } from "./problem.ts";
import { readProblems } from "./read-problems.ts";
import { scanFile } from "./scan-file.ts";
import { collected, inChunks } from "./testing/chunks.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const helpers = { textOf, readPickledText: () => Promise.reject(new Error("not asked for")) };

/** As the page reads a file: looked through, then every problem from where it stands. */
async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const scanned = await collected(scanFile(inChunks(bytes), { textOf }));
  async function* records() {
    for (const found of scanned) {
      if (found.kind !== "problem") continue;
      const { number, id, span } = found.entry;
      yield await Promise.resolve({ number, id, bytes: bytes.slice(span.from, span.to) });
    }
  }
  const problems = await collected(readProblems(records(), helpers));
  const unusable = scanned.flatMap((found) => (found.kind === "unusable" ? [found] : []));
  return [...problems, ...unusable].map((found) =>
    found.kind === "problem" ? found.problem : `${found.record.number}: ${found.record.because}`,
  );
}

const problem: Problem = {
  id: "own/1",
  format: "edgecase",
  language: "python",
  title: "Add one",
  statement: "Add *one*.",
  prompt: "",
  entryPoint: "inc",
  tests: { kind: "calls", cases: [{ args: "[1, 1e400]", expected: "12345678901234567890", visible: true }] },
};
const pack = (...problems: readonly Problem[]) => [...packLines("Mine", problems)].join("");
const head = (more: object) =>
  JSON.stringify({ edgecase: "pack", version: 1, title: "Mine", count: 1, ...more });

const text = fc.string({ unit: "binary" });
const visibleFirst = <Case extends { visible: boolean }>(cases: Case[]): Case[] =>
  cases.toSorted((a, b) => Number(b.visible) - Number(a.visible));
const tests: fc.Arbitrary<ProblemTests> = fc.oneof(
  fc.record({ kind: fc.constant("asserts" as const), before: text, after: text }),
  fc.record({
    kind: fc.constant("calls" as const),
    cases: fc
      .array(
        fc.record({
          args: fc.constantFrom("[]", "[NaN, 1.0]", "[[1], {}]"),
          expected: fc.constantFrom("1.0", "-Infinity", "null"),
          visible: fc.boolean(),
        }),
        { minLength: 1 },
      )
      .map(visibleFirst),
  }),
  fc.record({
    kind: fc.constant("streams" as const),
    cases: fc
      .array(fc.record({ input: text, output: text, visible: fc.boolean() }), { minLength: 1 })
      .map(visibleFirst),
  }),
  fc.record({
    kind: fc.constant("edgecase" as const),
    exercise: fc.record({
      family: fc.constantFrom("second-largest", "bank-account"),
      version: fc.integer({ min: 1, max: 9999 }),
      seed: fc.nat(),
      difficulty: fc.constantFrom("easy" as const, "hard" as const),
    }),
  }),
);

describe("a pack", () => {
  it("gives back whatever was put into it", async () => {
    const problems = fc.uniqueArray(
      fc.record({
        id: text,
        format: fc.constantFrom("edgecase" as const, "humanEval" as const),
        language: fc.constantFrom("python" as const, "javascript" as const),
        title: text,
        statement: text,
        prompt: text,
        tests,
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(problems, async (given) => {
        expect(await read(pack(...given))).toEqual(given);
      }),
    );
  });

  it("has its visible cases first, in whatever order they were written", async () => {
    const cases = [
      { input: "1", output: "", visible: false },
      { input: "2", output: "", visible: true },
      { input: "3", output: "", visible: false },
      { input: "4", output: "", visible: true },
    ];
    const [first] = await read(pack({ ...problem, tests: { kind: "streams", cases } }));
    expect(first).toMatchObject({
      tests: { cases: [{ input: "2" }, { input: "4" }, { input: "1" }, { input: "3" }] },
    });
  });

  it("may be empty", async () => {
    expect(await read(pack())).toEqual([]);
  });

  it.each([
    [
      "another version",
      `${head({ version: 2 })}\n${JSON.stringify({ problem })}`,
      ["1: The pack was written by a newer page; this one reads version 1: reload the page"],
    ],
    [
      "something of ours that is no pack",
      head({ edgecase: "experiment" }),
      ["1: It is no pack, but Edgecase's “experiment”: choose it alone"],
    ],
    ["a head with more in it", head({ owner: "me" }), [expect.stringMatching(/^1: The pack's head has no/)]],
    ["a head without a count", head({ count: -1 }), ["1: The pack's head has no “count” that can be read"]],
    [
      "no head",
      JSON.stringify({ problem }),
      ["1: It is a problem of a pack, but no head of a pack is before it"],
    ],
    [
      "fewer problems than it says",
      `${head({ count: 3 })}\n${JSON.stringify({ problem })}`,
      [problem, "3: The pack says that it has 3 problems, and has 1: it is cut off or mended"],
    ],
    [
      "a field that no problem has",
      `${head({})}\n${JSON.stringify({ problem: { ...problem, answer: 1 } })}`,
      ["2: It is no problem that this page knows"],
    ],
    [
      "a field of another kind",
      `${head({})}\n${JSON.stringify({ problem: { ...problem, title: 1 } })}`,
      ["2: Its “title” is not what a pack has there"],
    ],
    [
      "a problem without tests",
      pack({ ...problem, tests: { kind: "streams", cases: [] } }),
      ["2: It has no tests"],
    ],
    [
      "a test that is no JSON",
      pack({ ...problem, tests: { kind: "calls", cases: [{ args: "[1", expected: "1", visible: true }] } }),
      [expect.stringMatching(/^2: It is no JSON: It ends where/)],
    ],
    [
      "a record of a benchmark",
      `${head({ count: 2 })}\n${JSON.stringify({ problem })}\n${JSON.stringify({ task_id: "a", solution: "b" })}`,
      [problem, "3: It is a sample, but the file began with a problem of Edgecase"],
    ],
  ])("with %s is refused, or its rest", async (_, given, expected) => {
    expect(await read(given)).toEqual(expected);
  });
});
