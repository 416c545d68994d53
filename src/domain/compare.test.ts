import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees, type PlainComparison, samePrinted } from "./compare.ts";
import { anyValue } from "./testing/any-value.ts";
import { float, tupleOf, valueOf } from "./testing/values.ts";
import type { Value } from "./value.ts";

const set = (...numbers: number[]): Value => ({ kind: "set", items: numbers.map(float) });

const exact: PlainComparison = { kind: "exact" };
const near: PlainComparison = { kind: "approximate", absolute: 1e-6, relative: 1e-9 };
const unordered: PlainComparison = { kind: "unordered" };
const asSet: PlainComparison = { kind: "set" };

const anyComparison = fc.constantFrom(exact, near, unordered, asSet, { kind: "anyOf" } as const);
const fewValues = fc.constantFrom<Value>(
  valueOf(1),
  float(1),
  valueOf(true),
  valueOf([1, 2]),
  tupleOf(1, 2),
  valueOf([2, 1]),
  valueOf(new Set([1, 2])),
  valueOf(new Set([2, 1])),
  float(Number.NaN),
  float(0),
  float(-0),
  valueOf(0),
);

describe("exact", () => {
  it("is an equivalence", () => {
    fc.assert(fc.property(anyValue, (a) => agrees(exact, a, structuredClone(a))));
    fc.assert(fc.property(fewValues, fewValues, (a, b) => agrees(exact, a, b) === agrees(exact, b, a)));
    fc.assert(
      fc.property(fewValues, fewValues, fewValues, (a, b, c) => {
        return !(agrees(exact, a, b) && agrees(exact, b, c)) || agrees(exact, a, c);
      }),
    );
  });

  it("tells int from float, tuple from list and bool from int", () => {
    expect(agrees(exact, valueOf(1), float(1))).toBe(false);
    expect(agrees(exact, valueOf([1]), tupleOf(1))).toBe(false);
    expect(agrees(exact, valueOf(1), valueOf(true))).toBe(false);
  });
});

it("lets every value agree with itself under every rule", () => {
  fc.assert(
    fc.property(anyComparison, anyValue, (rule, value) => agrees(rule, value, structuredClone(value))),
  );
});

describe("approximate", () => {
  it("accepts what is within the tolerance, at any depth", () => {
    expect(agrees(near, valueOf([{ x: 0.1 }]), valueOf([{ x: 0.1000001 }]))).toBe(true);
    expect(agrees(near, valueOf([{ x: 0.1 }]), valueOf([{ x: 0.10001 }]))).toBe(false);
    expect(agrees(near, float(1e12), float(1e12 + 999))).toBe(true);
    expect(agrees(near, float(1e12), float(1e12 + 1001))).toBe(false);
  });

  it("accepts an int for a float, but no float for an int", () => {
    expect(agrees(near, float(2), valueOf(2))).toBe(true);
    expect(agrees(near, valueOf(2), float(2))).toBe(false);
  });

  it("holds infinity and NaN equal to themselves only", () => {
    expect(agrees(near, float(Infinity), float(Infinity))).toBe(true);
    expect(agrees(near, float(Infinity), float(1))).toBe(false);
    expect(agrees(near, float(1), float(Infinity))).toBe(false);
    expect(agrees(near, float(NaN), float(NaN))).toBe(true);
    expect(agrees(near, float(NaN), float(1))).toBe(false);
  });

  it("pairs up the numbers of sets in order", () => {
    expect(agrees(near, set(0.5, 10.5), set(10.5000001, 0.5))).toBe(true);
    expect(agrees(near, set(0.5, 10.5), set(10.5, 0.6))).toBe(false);
  });

  it("wants the same keys in maps", () => {
    expect(agrees(near, valueOf({ a: 0.5 }), valueOf({ b: 0.5 }))).toBe(false);
    expect(agrees(near, valueOf({ a: 0.5 }), valueOf({ a: 0.5, b: 1 }))).toBe(false);
  });
});

describe("unordered", () => {
  it("accepts every permutation, and only those", () => {
    const shuffled = fc
      .array(anyValue)
      .chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
      );
    fc.assert(
      fc.property(shuffled, anyValue, ([items, other], extra) => {
        const expected: Value = { kind: "list", items };
        expect(agrees(unordered, expected, { kind: "list", items: other })).toBe(true);
        expect(agrees(unordered, expected, { kind: "list", items: [...other, extra] })).toBe(false);
      }),
    );
  });

  it("counts repetitions, and keeps inner lists in order", () => {
    expect(agrees(unordered, valueOf([1, 1, 2]), valueOf([1, 2, 2]))).toBe(false);
    expect(agrees(unordered, valueOf([[1, 2]]), valueOf([[2, 1]]))).toBe(false);
    expect(agrees(unordered, valueOf([1, 2]), tupleOf(1, 2))).toBe(false);
  });
});

it("compares as a set where neither order nor repetition counts, list or set", () => {
  expect(agrees(asSet, valueOf([1, 2, 2]), valueOf([2, 1]))).toBe(true);
  expect(agrees(asSet, valueOf([1, 2]), valueOf(new Set([2, 1])))).toBe(true);
  expect(agrees(asSet, valueOf([1, 2]), valueOf([1, 3]))).toBe(false);
});

it(
  "compares 200,000 items under every rule, which no quadratic comparison would",
  { timeout: 60_000 },
  () => {
    const items = Array.from({ length: 200_000 }, (_, i) => i);
    const forwards = valueOf(items);
    const backwards = valueOf(items.toReversed());
    expect(agrees(unordered, forwards, backwards)).toBe(true);
    expect(agrees(asSet, forwards, backwards)).toBe(true);
    expect(agrees(exact, forwards, backwards)).toBe(false);
    expect(agrees(near, forwards, valueOf(items))).toBe(true);
  },
);

it("lets blanks at line ends and empty lines at the end not count in printed text", () => {
  expect(samePrinted("a\nb", "a  \r\nb\t\n\n \n")).toBe(true);
  expect(samePrinted("a\nb", "a\n\nb")).toBe(false);
  expect(samePrinted("a", " a")).toBe(false);
  expect(samePrinted("", "\n")).toBe(true);
});

describe("an answer that is far larger than what is expected", () => {
  /** A list of so many numbers that counts how many of them anybody looks at. */
  function watched(length: number) {
    const seen = { count: 0 };
    const items = Array.from({ length }, (_, n) => ({
      get kind() {
        seen.count += 1;
        return "int" as const;
      },
      value: BigInt(n),
    }));
    return { seen, list: { kind: "list", items } satisfies Value };
  }

  it.each([exact, near, unordered, asSet])("is found to be another soon, under $kind", (rule) => {
    for (const wrap of [
      (value: Value): Value => value,
      (value: Value): Value => ({ kind: "list", items: [value, valueOf(1)] }),
      (value: Value): Value => ({ kind: "map", entries: [[valueOf("a"), value]] }),
      (value: Value): Value => ({ kind: "map", entries: [[value, valueOf("a")]] }),
    ]) {
      const { seen, list } = watched(1000);
      expect(agrees(rule, wrap(valueOf([1, 2])), wrap(list))).toBe(false);
      expect(seen.count).toBeLessThan(20);
    }
  });
});
