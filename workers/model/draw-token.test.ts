import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawToken, mostLikely } from "./draw-token.ts";

/** On a grid, so that two scores are the same or clearly apart. */
const logits = fc
  .array(fc.integer({ min: -120, max: 120 }), { minLength: 1, maxLength: 40 })
  .map((scores) => Float32Array.from(scores, (score) => score / 4));
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const temperature = fc.double({ min: 0.05, max: 5, noNaN: true });
const topP = fc.double({ min: 0.001, max: 1, noNaN: true });

/** Probability mass of the tokens that score strictly higher than `token`. */
function massAbove(scores: Float32Array, token: number, temperatureUsed: number): number {
  const best = Math.max(...scores);
  const weights = [...scores].map((score) => Math.exp((score - best) / temperatureUsed));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const above = weights.filter((_, other) => (scores[other] ?? 0) > (scores[token] ?? 0));
  return above.reduce((sum, weight) => sum + weight, 0) / all;
}

describe("drawToken", () => {
  it("draws only tokens of the nucleus: those above them hold less than top-p", () => {
    fc.assert(
      fc.property(logits, temperature, topP, chance, (scores, heat, p, luck) => {
        const token = drawToken(scores, { temperature: heat, topP: p }, luck);
        expect(massAbove(scores, token, heat)).toBeLessThan(p + 1e-9);
      }),
    );
  });

  it("can draw every token where top-p is 1", () => {
    const scores = Float32Array.from([0, 0, 0, 0]);
    const drawn = [0, 0.25, 0.5, 0.75].map((luck) => drawToken(scores, { temperature: 1, topP: 1 }, luck));
    expect(drawn).toEqual([0, 1, 2, 3]);
  });

  it("takes the likeliest token where top-p is tiny, or the temperature is zero", () => {
    fc.assert(
      fc.property(logits, temperature, chance, (scores, heat, luck) => {
        const best = Math.max(...scores);
        expect(scores[drawToken(scores, { temperature: heat, topP: 1e-9 }, luck)]).toBe(best);
        expect(scores[drawToken(scores, { temperature: 0, topP: 1 }, luck)]).toBe(best);
      }),
    );
  });

  it("draws each token as often as the softmax of its score says", () => {
    const scores = Float32Array.from([Math.log(0.5), Math.log(0.2), Math.log(0.3)]);
    const counts = [0, 0, 0];
    for (let step = 0; step < 1000; step += 1) {
      const token = drawToken(scores, { temperature: 1, topP: 1 }, (step + 0.5) / 1000);
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
