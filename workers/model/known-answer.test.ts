import { expect, it } from "vitest";
import type { Decoder } from "./decoder.ts";
import { checkKnownAnswer } from "./known-answer.ts";
import { babble, type Scoring, spike, toyModel } from "./testing/toy-model.ts";

const code = "def add(a, b):\n    return a + b\n";

/** Has read this function before: sure of each next letter. */
const wellRead: Scoring = (tokens) => {
  const next = toyModel(babble).model.encode(code)[tokens.length];
  return next === undefined ? babble(tokens) : spike(next);
};

const check = (scoring: Scoring): Promise<void> => checkKnownAnswer(toyModel(scoring).model);

it("trusts a device that computes as it should", async () => {
  await expect(check(wellRead)).resolves.toBeUndefined();
});

it("catches gibberish", async () => {
  await expect(check(babble)).rejects.toThrow("no likelier than its shuffled characters");
});

it("catches scores that are no numbers, or all the same", async () => {
  for (const score of [Number.NaN, Infinity, 0]) {
    const flat: Scoring = (tokens) => wellRead(tokens).fill(score);
    await expect(check(flat)).rejects.toThrow("computes nonsense");
  }
});

it("catches a device that reads rightly and steps wrongly", async () => {
  const { model } = toyModel(wellRead);
  const { decoder: forgetful } = toyModel(() => spike(3)).model;
  const decoder: Decoder = {
    score: (tokens) => model.decoder.score(tokens),
    start: (prompt, rows) => forgetful.start(prompt, rows),
  };
  await expect(checkKnownAnswer({ ...model, decoder })).rejects.toThrow("disagrees with itself");
});
