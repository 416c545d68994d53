import * as fc from "fast-check";
import type { Value } from "../value.ts";

/** Text of any UTF-16 units, unpaired surrogates included, and names that trip objects up. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme" }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "\ud800", "\udc00x", "") },
);

const { value } = fc.letrec<{ value: Value; key: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("key"),
    fc.record({ kind: fc.constant("list" as const), items: fc.array(tie("value"), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant("tuple" as const), items: fc.array(tie("value"), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant("set" as const), items: fc.array(tie("value"), { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant("map" as const),
      entries: fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 }),
    }),
  ),
  key: fc.oneof(
    fc.constant<Value>({ kind: "null" }),
    fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
    fc.record({ kind: fc.constant("int" as const), value: fc.oneof(fc.bigInt(), fc.integer().map(BigInt)) }),
    fc.record({ kind: fc.constant("int" as const), value: fc.bigInt({ min: 1n << 53n, max: 1n << 3000n }) }),
    fc.record({
      kind: fc.constant("float" as const),
      value: fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, 5e-324)),
    }),
    fc.record({ kind: fc.constant("string" as const), value: anyText }),
    fc.record({
      kind: fc.constant("bytes" as const),
      hex: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 }).map(toHex),
    }),
  ),
}));

/** Every kind of value but `opaque`, nested a few levels deep; sets and maps may repeat an item. */
export const anyLiteralValue: fc.Arbitrary<Value> = value;

/** Every kind of value. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 9, arbitrary: value },
  { weight: 1, arbitrary: anyText.map((typeName): Value => ({ kind: "opaque", typeName })) },
  {
    weight: 1,
    arbitrary: anyText.map((typeName): Value => ({ kind: "list", items: [{ kind: "opaque", typeName }] })),
  },
);

function toHex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
