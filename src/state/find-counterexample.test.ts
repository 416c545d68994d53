import * as fc from "fast-check";
import { expect, it } from "vitest";
import { candidates } from "../domain/candidates.ts";
import type { TestCase } from "../domain/exercise.ts";
import type { Family } from "../domain/family.ts";
import { bodyAt } from "../domain/generate.ts";
import { judge } from "../domain/judge.ts";
import { list, int } from "../domain/type.ts";
import type { Value } from "../domain/value.ts";
import { findCounterexample } from "./find-counterexample.ts";
import type { JudgedCase } from "./run-all-cases.ts";

const body = {
  signature: {
    kind: "function",
    name: "total",
    parameters: [{ name: "numbers", type: list(int) }],
    returns: int,
  },
  comparison: { kind: "exact" },
  inputs: {
    typical: fc.tuple(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 9 })),
    negative: fc.tuple(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 9 })),
    empty: fc.constant<[number[]]>([[]]),
  },
  oracle: ([numbers]: [number[]]) => sum(numbers),
} as const;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

type Program = (numbers: readonly number[]) => number;

/** A sandbox for one kind of program: no worker, the real judge. */
function search(program: Program, { seed = 1, maxTries = 300, signal = new AbortController().signal } = {}) {
  const ran: (readonly number[])[] = [];
  const end = findCounterexample({
    candidates: candidates(body, seed),
    smallCandidates: candidates(body, seed + 1, true),
    judge(cases, { untilOneFails }) {
      const judged: JudgedCase[] = [];
      for (const testCase of cases) {
        ran.push(numbersOf(testCase));
        judged.push(judgeOne(program, testCase));
        if (untilOneFails && judged.at(-1)?.verdict.kind !== "passed") break;
      }
      return Promise.resolve(judged);
    },
    maxTries,
    signal,
    onProgress: () => {},
  });
  return { ran, end };
}

function judgeOne(program: Program, testCase: TestCase): JudgedCase {
  const value: Value = { kind: "int", value: BigInt(program(numbersOf(testCase))) };
  const observations = [{ kind: "returned", value }] as const;
  const outcome = { kind: "finished", observations, stdout: "", millis: 0 } as const;
  const verdict = judge({ outcome, testCase, comparison: body.comparison, language: "python" });
  return { testCase, outcome, verdict };
}

function numbersOf({ steps }: TestCase): readonly number[] {
  const [step] = steps.python;
  const [argument] = step?.kind === "call" ? step.args : [];
  const items = argument?.kind === "value" && argument.value.kind === "list" ? argument.value.items : [];
  return items.map((item) => (item.kind === "int" ? Number(item.value) : NaN));
}

const failingInput = async (program: Program, seed: number) => {
  const { found } = await search(program, { seed }).end;
  return found && numbersOf(found.judged.testCase);
};

const seeds = fc.integer({ min: 0, max: 10_000 });

it("finds the empty list, which no program that starts at the first item can deal with", async () => {
  expect(await failingInput((numbers) => (numbers.length === 0 ? 7 : sum(numbers)), 3)).toEqual([]);
});

it("shrinks to the one number that matters", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      expect(await failingInput((numbers) => sum(numbers.filter((each) => each > -10)), seed)).toEqual([-10]);
    }),
    { numRuns: 20 },
  );
});

it("gives an input that still fails, and is no larger than the one first found", async () => {
  await fc.assert(
    fc.asyncProperty(
      seeds,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 4 }),
      async (seed, limit, length) => {
        const program: Program = (numbers) =>
          numbers.length >= length && numbers.some((each) => each < limit) ? sum(numbers) + 1 : sum(numbers);
        const { found } = await search(program, { seed }).end;
        if (found === undefined) return;
        expect(judgeOne(program, found.judged.testCase).verdict.kind).toBe("wrongAnswer");
        expect(found.size).toBeLessThanOrEqual(found.firstSize);
        expect(numbersOf(found.judged.testCase)).toHaveLength(length);
      },
    ),
    { numRuns: 60 },
  );
});

it("leaves the category in which it began for a smaller input of another", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      // Shrinks to three numbers where lists have at least three, and to none where they may be empty.
      expect(await failingInput(() => -1, seed)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it("finds the same input again from the same seed", async () => {
  const program: Program = (numbers) => sum(numbers.slice(0, 4));
  expect(await failingInput(program, 5)).toEqual(await failingInput(program, 5));
});

it("gives up on a right program after so many different inputs", async () => {
  const { ran, end } = search(sum, { maxTries: 200 });
  expect(await end).toMatchObject({ found: undefined, stopped: false });
  expect(ran.length).toBeGreaterThanOrEqual(200);
  expect(ran.length).toBeLessThan(260);
  expect(new Set(ran.map((each) => each.join())).size).toBe(ran.length);
});

it("ends where the inputs do, however many were asked for", async () => {
  const few = { ...body, inputs: { empty: body.inputs.empty } };
  const end = await findCounterexample({
    candidates: candidates(few, 1),
    smallCandidates: candidates(few, 2, true),
    judge: (cases) => Promise.resolve(cases.map((testCase) => judgeOne(sum, testCase))),
    maxTries: 100,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  expect(end).toEqual({ found: undefined, tried: 1, stopped: false });
});

it("stops when told to, and says so", async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await search(sum, { signal: stop.signal }).end).toMatchObject({ tried: 0, stopped: true });
});

const circling = import.meta.glob<{ family: Family<unknown, unknown> }>(
  "../domain/families/{second-largest,connected-groups,merge-stock,sort-records,task-order,evicting-cache}.ts",
);

it.each(Object.entries(circling))("ends where inputs of one size lead to each other: %s", async (_, load) => {
  const { family } = await load();
  const [difficulty = "easy"] = family.meta.difficulties;
  const source = bodyAt(family, { seed: 1, difficulty });
  let rounds = 0;
  const wrong = { kind: "outOfMemory", limitBytes: 1 } as const;
  const { found, stopped } = await findCounterexample({
    candidates: candidates(source, 1),
    smallCandidates: candidates(source, 2, true),
    judge: (cases) =>
      Promise.resolve(
        cases.map((testCase) => ({
          testCase,
          outcome: wrong,
          verdict: { ...wrong, kind: "memoryLimit" } as const,
        })),
      ),
    maxTries: 300,
    signal: new AbortController().signal,
    onProgress() {
      rounds += 1;
      if (rounds > 3000) throw new Error("It goes round in a circle");
    },
  });
  expect(found).toBeDefined();
  expect(stopped).toBe(false);
});
