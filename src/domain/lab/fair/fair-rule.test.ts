import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../canonical.ts";
import { anyValue } from "../../testing/any-value.ts";
import { float, tupleOf, undefinedValue, valueOf } from "../../testing/values.ts";
import type { Value } from "../../value.ts";
import { equals } from "./equals.ts";
import { byValue, comparisonOf, type FairRule, views } from "./fair-rule.ts";

const exactly = { absolute: 0, relative: 0 };
const anyRule = fc.record({
  as: fc.constantFrom(...views),
  absolute: fc.constant(0),
  relative: fc.constant(0),
});

function accepts(rule: Partial<FairRule>, expected: Value, actual: Value): boolean {
  const comparison = comparisonOf({ ...byValue, ...rule }, [expected], "python");
  if (comparison.kind !== "property") throw new Error("It is no check");
  return comparison.whyNot([], actual, expected) === undefined;
}

describe("equal by value", () => {
  it("is an equivalence on plain data", () => {
    fc.assert(fc.property(anyValue, (a) => equals(a, structuredClone(a), exactly)));
    fc.assert(fc.property(anyValue, anyValue, (a, b) => equals(a, b, exactly) === equals(b, a, exactly)));
  });

  const pairs: [Value, Value, boolean][] = [
    [valueOf(1), float(1), true],
    [valueOf(1), valueOf(true), true],
    [valueOf(0), valueOf(false), true],
    [valueOf(2n ** 64n), float(2 ** 64), true],
    [valueOf(2n ** 64n + 1n), float(2 ** 64), false],
    [valueOf([1]), tupleOf(1), false],
    [valueOf(new Set([1, 2])), valueOf(new Set([2, 1])), true],
    [valueOf({ a: 1 }), valueOf({ a: true }), true],
    [valueOf({ a: 1 }), valueOf({ a: 1, b: 2 }), false],
    [valueOf("1"), valueOf(1), false],
    [float(Number.NaN), float(Number.NaN), true],
    [valueOf(null), undefinedValue, true],
    [valueOf(null), valueOf(0), false],
    [{ kind: "opaque", typeName: "E" }, valueOf(1), false],
  ];
  for (const [a, b, same] of pairs)
    it(`${same ? "holds" : "does not hold"} for ${canonical(a)} and ${canonical(b)}`, () => {
      expect(equals(a, b, exactly)).toBe(same);
    });

  it("lets an expected float be missed by the tolerance, and an int never", () => {
    const near = { absolute: 1e-6, relative: 0 };
    expect(equals(valueOf([{ x: 0.1 }]), valueOf([{ x: 0.1000001 }]), near)).toBe(true);
    expect(equals(float(0.1), float(0.10001), near)).toBe(false);
    expect(equals(valueOf(1), float(1.0000001), near)).toBe(false);
    expect(
      equals(float(Number.POSITIVE_INFINITY), float(1), { absolute: Number.MAX_VALUE, relative: 1 }),
    ).toBe(false);
  });
});

describe("a rule", () => {
  it("accepts whatever equals the expected value, as it is", () => {
    const notCalled = anyRule.filter(({ as }) => !["set", "sorted", "int", "present"].includes(as));
    fc.assert(
      fc.property(notCalled, anyValue, (rule, value) => accepts(rule, value, structuredClone(value))),
    );
  });

  it("never accepts what is no data", () => {
    const data = anyValue.filter(({ kind }) => kind !== "opaque" && kind !== "null");
    const compared = anyRule.filter(({ as }) => as !== "truth" && as !== "present");
    const opaque: Value = { kind: "opaque", typeName: "E" };
    fc.assert(fc.property(compared, data, (rule, value) => !accepts(rule, value, opaque)));
  });

  const answers: [FairRule["as"], Value, Value, boolean][] = [
    ["same", valueOf(true), valueOf(1), false],
    ["same", valueOf(null), valueOf(null), true],
    ["sequence", tupleOf(1, [2]), valueOf([1, [2]]), true],
    ["set", valueOf([1, 2]), valueOf([2, 1, 1]), true],
    ["set", valueOf([1, 2]), valueOf([2]), false],
    ["set", valueOf(["a"]), valueOf("aa"), true],
    ["set", valueOf([1]), valueOf(1), false],
    ["sorted", valueOf([1, 2]), tupleOf(2, 1), true],
    ["sorted", valueOf([1, 2]), valueOf([2, 1, 1]), false],
    ["truth", valueOf(false), valueOf([]), true],
    ["truth", valueOf(true), valueOf("x"), true],
    ["truth", valueOf(true), float(0), false],
    ["int", valueOf(3), float(3.9), true],
    ["int", valueOf(-3), float(-3.9), true],
    ["int", valueOf(3), valueOf("3"), false],
    ["int", valueOf(2n ** 60n), valueOf(2n ** 60n), true],
    ["int", valueOf(2n ** 60n), valueOf(2n ** 60n + 1n), false],
    ["int", valueOf(1), valueOf(true), true],
    ["present", valueOf(true), valueOf("anything"), true],
    ["present", valueOf(false), valueOf(null), true],
    ["present", valueOf(true), valueOf(false), false],
  ];
  for (const [as, expected, actual, is] of answers)
    it(`${is ? "accepts" : "refuses"} ${canonical(actual)} for ${canonical(expected)}, taken as ${as}`, () => {
      expect(accepts({ as }, expected, actual)).toBe(is);
    });

  it("accepts any one of several right answers, and names them all where none is given", () => {
    const comparison = comparisonOf(byValue, [valueOf(1), valueOf(0)], "python");
    if (comparison.kind !== "property") throw new Error("It is no check");
    expect(comparison.whyNot([], valueOf(0), valueOf(1))).toBeUndefined();
    expect(comparison.whyNot([], valueOf(2), valueOf(1))).toBe("1 or 0 is expected");
  });
});
