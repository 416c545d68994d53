import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passAtK } from "./pass-at-k.ts";

const counts = fc.integer({ min: 1, max: 400 }).chain((samples) =>
  fc.record({
    samples: fc.constant(samples),
    passed: fc.integer({ min: 0, max: samples }),
    k: fc.integer({ min: 1, max: samples }),
  }),
);

/** The definition, with whole numbers of any size. */
function byCounting({ samples, passed, k }: { samples: number; passed: number; k: number }): number {
  const all = choose(BigInt(samples), BigInt(k));
  const none = choose(BigInt(samples - passed), BigInt(k));
  return Number(((all - none) * 10n ** 18n) / all) / 1e18;
}

function choose(n: bigint, k: bigint): bigint {
  let result = 1n;
  for (let i = 0n; i < k; i += 1n) result = (result * (n - i)) / (i + 1n);
  return k > n ? 0n : result;
}

describe("passAtK", () => {
  it("is the share of draws with a passing program", () => {
    fc.assert(
      fc.property(counts, (given) => {
        expect(passAtK(given)).toBeCloseTo(byCounting(given), 9);
      }),
    );
  });

  it("is the share of passing programs where one is drawn", () => {
    expect(passAtK({ samples: 10, passed: 3, k: 1 })).toBeCloseTo(0.3, 12);
  });

  it("grows with every further draw", () => {
    fc.assert(
      fc.property(counts, (given) => {
        if (given.k === 1) return;
        expect(passAtK(given)).toBeGreaterThanOrEqual(passAtK({ ...given, k: given.k - 1 }) - 1e-12);
      }),
    );
  });

  it("stays exact where factorials are out of reach", () => {
    expect(passAtK({ samples: 100_000, passed: 1, k: 50_000 })).toBeCloseTo(0.5, 9);
    expect(passAtK({ samples: 100_000, passed: 100_000, k: 1 })).toBe(1);
  });

  it.each([
    { samples: 0, passed: 0, k: 1 },
    { samples: 5, passed: 6, k: 1 },
    { samples: 5, passed: -1, k: 1 },
    { samples: 5, passed: 1, k: 6 },
    { samples: 5, passed: 1, k: 0 },
    { samples: 5.5, passed: 1, k: 1 },
  ])("refuses what cannot be: $passed of $samples, k $k", (given) => {
    expect(() => passAtK(given)).toThrow(RangeError);
  });
});
