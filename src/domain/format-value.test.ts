import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatValue } from "./format-value.ts";
import { anyValue } from "./testing/any-value.ts";
import { float, tupleOf, undefinedValue, valueOf } from "./testing/values.ts";
import type { Value } from "./value.ts";

it.each<[Value, string, string]>([
  [valueOf(null), "None", "null"],
  [valueOf(true), "True", "true"],
  [valueOf(10), "10", "10n"],
  [float(1), "1.0", "1"],
  [float(1e21), "1e+21", "1e+21"],
  [float(-0), "-0.0", "-0"],
  [float(NaN), "nan", "NaN"],
  [float(-Infinity), "-inf", "-Infinity"],
  [valueOf('a"\n\u200b'), '"a\\"\\n\\u200b"', '"a\\"\\n\\u200b"'],
  [{ kind: "bytes", hex: "00ff" }, 'b"\\x00\\xff"', "new Uint8Array([0, 255])"],
  [valueOf(["a", []]), '["a", []]', '["a", []]'],
  [tupleOf("a"), '("a",)', '["a"]'],
  [tupleOf(), "()", "[]"],
  [valueOf(new Set(["a"])), '{"a"}', 'new Set(["a"])'],
  [valueOf(new Set()), "set()", "new Set([])"],
  [valueOf({ a: null, b: true }), '{"a": None, "b": True}', '{"a": null, "b": true}'],
  [valueOf(new Map([[null, "x"]])), '{None: "x"}', 'new Map([[null, "x"]])'],
  [{ kind: "opaque", typeName: "generator" }, "<generator>", "<generator>"],
  [undefinedValue, "undefined", "undefined"],
])("case %# in both languages", (value, python, javascript) => {
  expect(formatValue(value, "python")).toBe(python);
  expect(formatValue(value, "javascript")).toBe(javascript);
});

it("never exceeds the characters that are allowed, and says where it is cut", () => {
  fc.assert(
    fc.property(
      anyValue,
      fc.constantFrom("python" as const, "javascript" as const),
      fc.integer({ min: 1, max: 60 }),
      (value, language, max) => {
        const whole = formatValue(value, language);
        const cut = formatValue(value, language, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut === whole || (cut.endsWith("…") && whole.startsWith(cut.slice(0, -1)))).toBe(true);
      },
    ),
  );
});

it("writes huge ints in hexadecimal", () => {
  expect(formatValue({ kind: "int", value: -(1n << 40_000n) }, "python")).toMatch(/^-0x10+$/);
});

it("cuts a value at the same place, whatever stands behind", () => {
  fc.assert(
    fc.property(
      anyValue,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom("python" as const, "javascript" as const),
      (value, max, language) => {
        const whole = formatValue(value, language);
        const cut = formatValue(value, language, max);
        expect(cut).toBe(whole.length > max ? `${whole.slice(0, max - 1)}…` : whole);
      },
    ),
  );
});
