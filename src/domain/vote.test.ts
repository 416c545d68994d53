import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Value } from "./value.ts";
import { vote } from "./vote.ts";

const int = (value: number): Value => ({ kind: "int", value: BigInt(value) });

it("takes what at least two thirds of all say", () => {
  expect(vote([int(1), int(1), int(2)])).toEqual({ kind: "agreed", value: int(1), votes: 2, voters: 3 });
  expect(vote([int(1), int(1), int(2), int(2)])).toMatchObject({ kind: "disputed", votes: 2, voters: 4 });
});

it("counts a solution that failed as a voter without a vote", () => {
  expect(vote([int(1), undefined, undefined])).toMatchObject({ kind: "disputed", votes: 1, voters: 3 });
  expect(vote([undefined])).toEqual({ kind: "disputed", votes: 0, voters: 1 });
});

it("does not care about the order of the voters", () => {
  const answers = fc.array(fc.option(fc.integer({ min: 0, max: 2 }).map(int), { nil: undefined }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(
      answers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const [one, other] = [vote(all), vote(shuffled)];
        expect(other.kind).toBe(one.kind);
        if (one.kind === "agreed") expect(other).toEqual(one);
      },
    ),
  );
});
