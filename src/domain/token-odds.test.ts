import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseOdds, type TokenOdds } from "./token-odds.ts";

const name = (token: number): string => `t${token}`;
/** As models score: a few far above a wide rest; and, from the other arbitrary, anything at all. */
const peaked = fc
  .tuple(
    fc.array(fc.float({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.float({ min: -40, max: 10, noNaN: true }), { maxLength: 2_000 }),
  )
  .map(([top, rest]) => Float32Array.from([...rest, ...top]));
const any = fc
  .array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 400 })
  .map((scores) => Float32Array.from(scores));
const scored = fc.oneof(peaked, any);
const temperature = fc.double({ min: 0.05, max: 100, noNaN: true });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function trueOdds(logits: Float32Array, heat: number): number[] {
  const best = Math.max(...logits);
  const weights = [...logits].map((logit) => Math.exp((logit - best) / heat));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

function recomputed({ likeliest, rest }: TokenOdds, heat: number): number[] {
  const best = likeliest[0]?.logit ?? 0;
  const weigh = (logit: number): number => Math.exp((logit - best) / heat);
  const top = likeliest.map(({ logit }) => weigh(logit));
  const all =
    top.reduce((sum, weight) => sum + weight, 0) +
    rest.reduce((sum, { logit, count }) => sum + count * weigh(logit), 0);
  return top.map((weight) => weight / all);
}

const close = (one: number, other: number): boolean => Math.abs(one - other) <= 0.01 * Math.max(one, other);

describe("the odds of a token", () => {
  it("give the true probabilities to 1 % at any temperature", () => {
    fc.assert(
      fc.property(scored, temperature, (logits, heat) => {
        const odds = summariseOdds(logits, 0, name);
        const truth = trueOdds(logits, heat);
        const told = recomputed(odds, heat);
        for (const [at, { text }] of odds.likeliest.entries())
          expect(close(told[at] ?? 0, truth[Number(text.slice(1))] ?? 0)).toBe(true);
      }),
    );
  });

  it("name the likeliest in falling order, and the chosen among them where it is", () => {
    fc.assert(
      fc.property(scored, chance, (logits, luck) => {
        const chosen = Math.floor(luck * logits.length);
        const odds = summariseOdds(logits, chosen, name);
        const falling = [...logits].toSorted((one, other) => other - one);
        expect(odds.likeliest.map(({ logit }) => logit)).toEqual(falling.slice(0, 24));
        expect(odds.logit).toBe(logits[chosen]);
        if (odds.chosen >= 0) expect(odds.likeliest[odds.chosen]?.text).toBe(name(chosen));
        else expect(odds.logit).toBeLessThanOrEqual(falling[23] ?? 0);
      }),
    );
  });

  it("count every token once, but for impossible ones", () => {
    fc.assert(
      fc.property(scored, (logits) => {
        const { likeliest, rest } = summariseOdds(Float32Array.from([...logits, -Infinity]), 0, name);
        const counted = rest.reduce((sum, { count }) => sum + count, likeliest.length);
        expect(counted).toBe(logits.length);
      }),
    );
  });

  it("stay short for a large vocabulary", () => {
    const logits = Float32Array.from({ length: 150_000 }, (_, token) => 20 * Math.sin(token) - 5);
    expect(summariseOdds(logits, 7, name).rest.length).toBeLessThan(250);
  });
});
