import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import { hasSameSize, largestSize, sizeUpTo } from "./size-up-to.ts";
import { anyValue } from "./testing/any-value.ts";
import { valueOf } from "./testing/values.ts";

const whole = (value: Parameters<typeof sizeUpTo>[0]) => sizeUpTo(value, Number.POSITIVE_INFINITY);

it("counts nodes and the characters of texts", () => {
  expect(whole(valueOf([1, [2, "abc"], new Map([["k", null]])]))).toBe(1 + 1 + 1 + 1 + 4 + 1 + 2 + 1);
  expect(largestSize([valueOf(1), valueOf([1, 2])])).toBe(3);
  expect(largestSize([])).toBe(0);
});

it("is the whole size up to the bound, and more than the bound beyond it", () => {
  fc.assert(
    fc.property(anyValue, fc.nat(30), (value, most) => {
      const size = whole(value);
      return size <= most ? sizeUpTo(value, most) === size : sizeUpTo(value, most) > most;
    }),
  );
});

it("is the same where values are", () => {
  fc.assert(fc.property(anyValue, anyValue, (a, b) => canonical(a) !== canonical(b) || hasSameSize(a, b)));
  fc.assert(fc.property(anyValue, (a) => hasSameSize(a, structuredClone(a))));
});

it("looks at no more of the other value than it has to", () => {
  let looked = 0;
  const items = Array.from({ length: 1000 }, () => ({
    get kind() {
      looked += 1;
      return "null" as const;
    },
  }));
  expect(hasSameSize(valueOf([1, 2]), { kind: "list", items })).toBe(false);
  expect(looked).toBeLessThan(5);
});
