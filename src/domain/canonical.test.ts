import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonical, isSame } from "./canonical.ts";
import { anyValue } from "./testing/any-value.ts";
import { float, tupleOf, valueOf } from "./testing/values.ts";
import type { Value } from "./value.ts";

it("is the same for sets and maps in any order, and only there", () => {
  expect(canonical(valueOf(new Set([1, 2])))).toBe(canonical(valueOf(new Set([2, 1]))));
  expect(canonical(valueOf({ a: 1, b: [2] }))).toBe(canonical(valueOf({ b: [2], a: 1 })));
  expect(canonical(valueOf([1, 2]))).not.toBe(canonical(valueOf([2, 1])));
});

it("tells kinds apart that print alike", () => {
  const alike = [
    valueOf(1),
    float(1.5),
    valueOf("1"),
    valueOf(true),
    valueOf([1]),
    tupleOf(1),
    valueOf(new Set([1])),
    valueOf(null),
    valueOf(["1,1"]),
    valueOf(["1", "1"]),
    valueOf([]),
    valueOf(new Map()),
    valueOf(new Set()),
    { kind: "bytes", hex: "01" },
    { kind: "opaque", typeName: "1" },
    { kind: "float", value: 1 },
  ] satisfies Value[];
  expect(new Set(alike.map(canonical)).size).toBe(alike.length);
});

it("holds NaN equal to itself and both zeros equal", () => {
  expect(canonical(float(Number.NaN))).toBe(canonical(float(Number.NaN)));
  expect(canonical(float(-0))).toBe(canonical(float(0)));
});

it("never takes a value for a list of that value", () => {
  fc.assert(
    fc.property(anyValue, (value) => canonical({ kind: "list", items: [value] }) !== canonical(value)),
  );
});

it("compares without writing out what the writing would tell", () => {
  fc.assert(
    fc.property(anyValue, anyValue, (left, right) => {
      expect(isSame(left, right)).toBe(canonical(left) === canonical(right));
      expect(isSame(left, left)).toBe(true);
      expect(isSame(pair(left, right), pair(left, left))).toBe(canonical(left) === canonical(right));
    }),
  );
});

const pair = (...items: readonly Value[]): Value => ({ kind: "tuple", items });
