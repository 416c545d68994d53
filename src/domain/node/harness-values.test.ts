import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decodeValue, encodeValue } from "../codec.ts";
import { maxValueDepth } from "../limits.ts";
import { toValue } from "../plain-data.ts";
import { project } from "../projection.ts";
import { any } from "../type.ts";
import { decode } from "./harness/decode.mjs";
import { encode } from "./harness/encode.mjs";

const anything = any("value");
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.integer(), fc.double(), fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null)),
    fc.bigInt({ min: 2n ** 53n }).map((size) => -size),
    fc.uint8Array({ maxLength: 8 }),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("data"), { maxKeys: 4 }),
    fc.uniqueArray(fc.string(), { maxLength: 4 }).map((items) => new Set(items)),
  ),
}));

/** As the page sends it, and as it reads what comes back. */
function thereAndBack(value: unknown): unknown {
  const { wire, limit } = encode(decode(JSON.parse(JSON.stringify(value))), 1000);
  return limit === undefined ? decodeValue(JSON.parse(JSON.stringify(wire))) : { limit };
}

it("takes any value there and back as JavaScript has it", () => {
  fc.assert(
    fc.property(data, (each) => {
      const value = toValue(each, anything);
      expect(thereAndBack(encodeValue(value, anything))).toEqual({
        kind: "decoded",
        value: project(value, "javascript"),
      });
    }),
  );
});

it("tells which limit a value goes over", () => {
  const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);
  expect(encode(Array(10).fill(0), 10)).toEqual({ limit: "10 nodes" });
  expect(encode(nested(maxValueDepth), 1000)).toEqual({ limit: `${maxValueDepth} levels of nesting` });
  expect(encode("x".repeat(1_000_001), 10)).toEqual({ limit: "1000000 characters" });
  expect(encode(new Uint8Array(500_001), 10)).toEqual({ limit: "1000000 characters" });
});

it("says of what cannot travel what it is", () => {
  class Shop {
    items = [];
  }
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const odd = [undefined, () => 1, Symbol("s"), new Date(0), new Shop(), cycle];
  expect(encode(odd, 100).wire).toEqual([
    { opaque: "undefined" },
    { opaque: "function" },
    { opaque: "symbol" },
    { opaque: "Date" },
    { opaque: "Shop" },
    [{ opaque: "cycle" }],
  ]);
});

it("tells a hole of a list from nothing at all", () => {
  expect(encode(Array(2), 10).wire).toEqual([{ opaque: "undefined" }, { opaque: "undefined" }]);
});
