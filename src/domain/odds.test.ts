import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Odds, type OddsSettings, reweigh, untouchedOdds } from "./odds.ts";
import type { TokenOdds } from "./token-odds.ts";

/** How many tokens are listed one by one; the rest is in bins. */
const listed = 4;

/** A vocabulary's scores as a worker would report them, with a bin for each score of the rest. */
function report(logits: readonly number[], chosen: number): TokenOdds {
  const ranked = [...logits.keys()].toSorted((one, other) => (logits[other] ?? 0) - (logits[one] ?? 0));
  const scored = ranked.map((token) => ({ text: `t${token}`, logit: logits[token] ?? 0 }));
  const rest = new Map<number, number>();
  for (const { logit } of scored.slice(listed)) rest.set(logit, (rest.get(logit) ?? 0) + 1);
  const place = ranked.indexOf(chosen);
  return {
    text: `t${chosen}`,
    logit: logits[chosen] ?? 0,
    likeliest: scored.slice(0, listed),
    chosen: place < listed ? place : -1,
    rest: [...rest].map(([logit, count]) => ({ logit, count })),
  };
}

/** The same over the whole vocabulary, token by token: what a sampler does. */
function drawn(logits: readonly number[], { temperature, topP, topK }: OddsSettings): readonly number[] {
  const sorted = logits.toSorted((one, other) => other - one);
  const weights = sorted.map((logit, i) =>
    temperature === 0 ? Number(i === 0) : Math.exp((logit - (sorted[0] ?? 0)) / temperature),
  );
  const inTopK = topK === 0 ? weights : weights.slice(0, topK);
  const all = sum(inTopK);
  const size = inTopK.findIndex((_, i) => sum(inTopK.slice(0, i + 1)) >= topP * all - 1e-12);
  const nucleus = topP >= 1 ? inTopK : inTopK.slice(0, size + 1);
  return nucleus.map((weight) => weight / sum(nucleus));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const listedSum = (odds: Odds): number => sum(odds.likeliest.map(({ probability }) => probability));

const vocabulary = fc.array(
  fc.integer({ min: -80, max: 80 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 30 },
);
const anySettings = fc.record({
  temperature: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 2, noNaN: true })),
  topP: fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true })),
  topK: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
});
const situation = fc
  .tuple(vocabulary, anySettings, fc.nat())
  .map(([logits, settings, n]) => ({ logits, settings, token: report(logits, n % logits.length) }));

describe("the odds of a token", () => {
  it("sum to 1, the rest included", () => {
    fc.assert(
      fc.property(situation, ({ token, settings }) => {
        const odds = reweigh(token, settings);
        expect(listedSum(odds) + odds.rest.probability).toBeCloseTo(1, 9);
      }),
    );
  });

  it("are those of drawing from the whole vocabulary", () => {
    fc.assert(
      fc.property(situation, ({ logits, token, settings }) => {
        const odds = reweigh(token, settings);
        const expected = drawn(logits, settings);
        odds.likeliest.forEach(({ probability }, i) => expect(probability).toBeCloseTo(expected[i] ?? 0, 9));
        expect(odds.rest.probability).toBeCloseTo(sum(expected.slice(listed)), 9);
      }),
    );
  });

  it("never fall where a token is likelier than another", () => {
    fc.assert(
      fc.property(situation, ({ token, settings }) => {
        const chances = reweigh(token, settings).likeliest.map(({ probability }) => probability);
        expect(chances).toEqual(chances.toSorted((one, other) => other - one));
      }),
    );
  });

  it("go to the likeliest as the temperature falls", () => {
    fc.assert(
      fc.property(situation, ({ token }) => {
        const chances = [2, 1, 0.5, 0.1, 0].map(
          (temperature) => reweigh(token, { ...untouchedOdds, temperature }).likeliest[0]?.probability ?? 0,
        );
        chances
          .slice(1)
          .forEach((chance, i) => expect(chance).toBeGreaterThanOrEqual((chances[i] ?? 0) - 1e-12));
        expect(chances.at(-1)).toBe(1);
      }),
    );
  });
});

describe("top-p", () => {
  it("keeps the smallest set of the likeliest that has so much of all", () => {
    fc.assert(
      fc.property(situation, ({ token, settings: { topP, temperature } }) => {
        fc.pre(temperature > 0 && topP < 1);
        const before = reweigh(token, { ...untouchedOdds, temperature }).likeliest;
        const after = reweigh(token, { ...untouchedOdds, temperature, topP }).likeliest;
        const kept = before
          .filter((_, i) => after[i]?.cutBy === undefined)
          .map(({ probability }) => probability);
        expect(kept.length).toBeGreaterThan(0);
        if (kept.length < before.length) expect(sum(kept)).toBeGreaterThanOrEqual(topP - 1e-9);
        expect(sum(kept.slice(0, -1))).toBeLessThan(topP + 1e-9);
      }),
    );
  });

  it("keeps more where it grows", () => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0.01, max: 1, noNaN: true }), ({ token, settings }, topP) => {
        const [low, high] = [Math.min(topP, settings.topP), Math.max(topP, settings.topP)];
        const size = (p: number) =>
          reweigh(token, { ...settings, topP: p }).likeliest.filter(({ cutBy }) => cutBy === undefined)
            .length;
        expect(size(low)).toBeLessThanOrEqual(size(high));
      }),
    );
  });

  it("says by what a token was cut off", () => {
    const token = report([4, 3, 2, 1], 2);
    const { likeliest, chosen } = reweigh(token, { temperature: 1, topP: 0.7, topK: 3 });
    expect(likeliest.map(({ cutBy }) => cutBy)).toEqual([undefined, undefined, "topP", "topK"]);
    expect(chosen).toEqual({ probability: 0, cutBy: "topP" });
    expect(reweigh(token, { temperature: 0, topP: 1, topK: 0 }).chosen.cutBy).toBe("temperature");
  });
});

it("finds a chosen token that is not among those listed", () => {
  const logits = [5, 4, 3, 2, 1, 0];
  const token = report(logits, 5);
  expect(token.chosen).toBe(-1);
  const weights = logits.map((logit) => Math.exp(logit));
  expect(reweigh(token, untouchedOdds).chosen.probability).toBeCloseTo(1 / sum(weights), 9);
  expect(reweigh(token, { ...untouchedOdds, topK: 5 }).chosen.cutBy).toBe("topK");
});

it("counts what is left of the rest to draw from", () => {
  const token = report(
    Array.from({ length: 30 }, () => 0),
    0,
  );
  expect(reweigh(token, untouchedOdds).rest.count).toBe(26);
  expect(reweigh(token, { temperature: 1, topP: 0.5, topK: 0 }).rest.count).toBe(11);
});
