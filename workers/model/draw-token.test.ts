import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawToken, keptTokens, mostLikely } from "./draw-token.ts";

/** On a grid, so that two scores are the same or clearly apart. */
const logits = fc
  .array(fc.integer({ min: -120, max: 120 }), { minLength: 1, maxLength: 40 })
  .map((scores) => Float32Array.from(scores, (score) => score / 4));
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const temperature = fc.double({ min: 0.05, max: 5, noNaN: true });
const topP = fc.double({ min: 0.001, max: 1, noNaN: true });

const topK = fc.integer({ min: 0, max: 45 });

/** Every token with its probability, likeliest first, of two the same the first: worked out the plain way. */
function ranking(scores: Float32Array, temperatureUsed: number) {
  const best = Math.max(...scores);
  const weights = [...scores].map((score) => Math.exp((score - best) / temperatureUsed));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return [...scores.keys()]
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .map((token) => ({ token, probability: (weights[token] ?? 0) / all }));
}

const mass = (ranked: readonly { probability: number }[]): number =>
  ranked.reduce((sum, { probability }) => sum + probability, 0);

describe("keptTokens", () => {
  it("keeps the smallest set of likeliest tokens that has top-p", () => {
    fc.assert(
      fc.property(logits, temperature, topP, (scores, heat, p) => {
        const { tokens } = keptTokens(scores, { temperature: heat, topP: p, topK: 0 });
        const ranked = ranking(scores, heat);
        if (p === 1) expect(tokens).toHaveLength(scores.length);
        else expect(tokens).toEqual(ranked.slice(0, tokens.length).map(({ token }) => token));
        expect(mass(ranked.slice(0, tokens.length))).toBeGreaterThan(p - 1e-6);
        expect(mass(ranked.slice(0, tokens.length - 1))).toBeLessThan(p + 1e-6);
      }),
    );
  });

  it("keeps the top-k likeliest, and top-p of what these have", () => {
    fc.assert(
      fc.property(logits, temperature, topP, topK, (scores, heat, p, k) => {
        fc.pre(k > 0);
        const first = ranking(scores, heat).slice(0, k);
        const whole = keptTokens(scores, { temperature: heat, topP: 1, topK: k });
        expect(new Set(whole.tokens)).toEqual(new Set(first.map(({ token }) => token)));
        const { tokens } = keptTokens(scores, { temperature: heat, topP: p, topK: k });
        expect(mass(first.slice(0, tokens.length)) / mass(first)).toBeGreaterThan(p - 1e-6);
        expect(mass(first.slice(0, tokens.length - 1)) / mass(first)).toBeLessThan(p + 1e-6);
      }),
    );
  });

  it("weighs what it keeps as the softmax does", () => {
    fc.assert(
      fc.property(logits, temperature, topP, topK, (scores, heat, p, k) => {
        const { tokens, weights } = keptTokens(scores, { temperature: heat, topP: p, topK: k });
        const probabilities = new Map(
          ranking(scores, heat).map(({ token, probability }) => [token, probability]),
        );
        const scale = (probabilities.get(tokens[0] ?? -1) ?? 0) / (weights[0] ?? 0);
        for (const [at, token] of tokens.entries())
          expect((weights[at] ?? 0) * scale).toBeCloseTo(probabilities.get(token) ?? -1, 6);
      }),
    );
  });

  it("finds the kept tokens of a large vocabulary, also where most of it is impossible", () => {
    const scores = Float32Array.from({ length: 50_000 }, (_, token) => (token < 3 ? 0 : -Infinity));
    expect(keptTokens(scores, { temperature: 1, topP: 0.5, topK: 0 }).tokens).toEqual([0, 1]);
    expect(keptTokens(scores, { temperature: 1, topP: 1, topK: 5 }).tokens).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("drawToken", () => {
  it("draws only what is kept", () => {
    fc.assert(
      fc.property(logits, temperature, topP, topK, chance, (scores, heat, p, k, luck) => {
        const filters = { temperature: heat, topP: p, topK: k };
        expect(keptTokens(scores, filters).tokens).toContain(drawToken(scores, filters, luck));
      }),
    );
  });

  it("can draw every token where top-p is 1", () => {
    const scores = Float32Array.from([0, 0, 0, 0]);
    const drawn = [0, 0.25, 0.5, 0.75].map((luck) =>
      drawToken(scores, { temperature: 1, topP: 1, topK: 0 }, luck),
    );
    expect(drawn).toEqual([0, 1, 2, 3]);
  });

  it("takes the likeliest token where top-p is tiny, or the temperature is zero", () => {
    fc.assert(
      fc.property(logits, temperature, chance, (scores, heat, luck) => {
        const best = Math.max(...scores);
        expect(scores[drawToken(scores, { temperature: heat, topP: 1e-9, topK: 0 }, luck)]).toBe(best);
        expect(scores[drawToken(scores, { temperature: 0, topP: 1, topK: 0 }, luck)]).toBe(best);
      }),
    );
  });

  it("draws each token as often as the softmax of its score says", () => {
    const scores = Float32Array.from([Math.log(0.5), Math.log(0.2), Math.log(0.3)]);
    const counts = [0, 0, 0];
    for (let step = 0; step < 1000; step += 1) {
      const token = drawToken(scores, { temperature: 1, topP: 1, topK: 0 }, (step + 0.5) / 1000);
      counts[token] = (counts[token] ?? 0) + 1;
    }
    expect(counts).toEqual([500, 200, 300]);
  });
});

describe("mostLikely", () => {
  it("is the first of the highest scores", () => {
    expect(mostLikely(Float32Array.from([-3, 2, 2, -1]))).toBe(1);
  });
});
