import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapMean } from "./bootstrap.ts";
import { mean } from "./score.ts";

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("bootstrapMean", () => {
  it("gives an interval within the values, the same for the same seed", () => {
    fc.assert(
      fc.property(shares, fc.integer(), (values, seed) => {
        const interval = bootstrapMean(values, { seed, resamples: 60 });
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(interval.low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(bootstrapMean(values, { seed, resamples: 60 })).toEqual(interval);
      }),
    );
  });

  it("is as wide as the normal approximation says for many tasks", () => {
    const values = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 1 : 0));
    const { low, high } = bootstrapMean(values, { seed: 1 });
    const expected = 2 * 1.96 * Math.sqrt(0.25 / 400);
    expect(mean(values)).toBe(0.5);
    expect((high - low) / expected).toBeGreaterThan(0.85);
    expect((high - low) / expected).toBeLessThan(1.15);
  });

  it("has no width where all tasks are alike, and grows with the confidence", () => {
    expect(bootstrapMean([0.25, 0.25, 0.25], { seed: 3 })).toEqual({ low: 0.25, high: 0.25 });
    const values = [0, 0, 1, 1, 1, 0.5, 0.2];
    const wide = bootstrapMean(values, { seed: 3, confidence: 0.99 });
    const narrow = bootstrapMean(values, { seed: 3, confidence: 0.5 });
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  it("refuses no values", () => {
    expect(() => bootstrapMean([], { seed: 1 })).toThrow(RangeError);
  });
});
