import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeValue, decodeValueInTurns, encodeSteps, encodeValue, parseJson } from "./codec.ts";
import { anyValue } from "./testing/any-value.ts";
import { valueOf } from "./testing/values.ts";
import { any, int, list, map, optional, record, string } from "./type.ts";
import type { Value } from "./value.ts";

describe("encoding and decoding", () => {
  it("are inverse for every value, through JSON text", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(undefined, any("value")), (value, type) => {
        const text = JSON.stringify(encodeValue(value, type));
        expect(decodeValue(JSON.parse(text))).toEqual({ kind: "decoded", value });
      }),
    );
  });

  it("tell -0.0 from 0.0", () => {
    const decoded = decodeValue(encodeValue({ kind: "float", value: -0 }));
    expect(decoded).toEqual({ kind: "decoded", value: { kind: "float", value: -0 } });
  });

  it("keep ints of 53 bits bare and tag larger ones", () => {
    expect(encodeValue({ kind: "int", value: 2n ** 53n - 1n })).toBe(9007199254740991);
    expect(encodeValue({ kind: "int", value: -(2n ** 53n) })).toEqual({ int: "-0x20000000000000" });
  });
});

it.each<[string, unknown]>([
  ["a list", Array.from({ length: 60_000 }, (_, n) => n)],
  ["lists of one", Array.from({ length: 30_000 }, (_, n) => [n])],
  ["pairs", Array.from({ length: 20_000 }, () => ({ tuple: ["a", "b"] }))],
  ["a map", { map: Array.from({ length: 30_000 }, (_, n) => [n, "x"]) }],
  ["a map with pairs as keys", { map: Array.from({ length: 15_000 }, (_, n) => [{ tuple: [n, n] }, n]) }],
  ["an object", { object: Array.from({ length: 30_000 }, (_, n) => [`k${n}`, n]) }],
])("a large value is decoded in many turns: %s", (_, json) => {
  const turns = [...decodeValueInTurns(json, { nodes: 200_000, depth: 200 })];
  expect(turns.length).toBeGreaterThan(50);
});

describe("plain objects", () => {
  const people = valueOf([{ name: "Ada", age: 36 }]);

  it("are made of records and maps with string keys, however deep", () => {
    const encoded = [
      {
        object: [
          ["name", "Ada"],
          ["age", 36],
        ],
      },
    ];
    expect(encodeValue(people, list(record({ name: string, age: int })))).toEqual(encoded);
    expect(encodeValue(people, optional(list(map(string, any("value")))))).toEqual(encoded);
    expect(encodeValue(people, any("People"))).toEqual(encoded);
  });

  it("are not made of maps with other keys, nor without a type", () => {
    expect(encodeValue(valueOf(new Map([[1, 2]])), map(int, int))).toEqual({ map: [[1, 2]] });
    expect(encodeValue(people)).toEqual([
      {
        map: [
          ["name", "Ada"],
          ["age", 36],
        ],
      },
    ]);
  });

  it("are made for JavaScript only", () => {
    const args = [{ kind: "value", value: people, plainObject: true }] as const;
    const steps = [{ kind: "call", name: "f", args, observe: "return" }] as const;
    expect(encodeSteps(steps, "javascript")).toContain('"object"');
    expect(encodeSteps(steps, "python")).not.toContain('"object"');
  });
});

it("writes steps as the wire wants them", () => {
  const text = encodeSteps(
    [
      { kind: "call", name: "make", args: [{ kind: "host", name: "square" }], as: "f", observe: "nothing" },
      {
        kind: "invoke",
        on: "f",
        args: [
          { kind: "value", value: valueOf(3) },
          { kind: "bound", name: "f" },
        ],
        observe: "return",
      },
      { kind: "program", stdin: "1\n", observe: "stdout" },
      { kind: "hostCalls", name: "square", observe: "return" },
    ],
    "python",
  );
  expect(JSON.parse(text)).toEqual([
    { do: "call", name: "make", args: [{ host: "square" }], as: "f", observe: "nothing" },
    { do: "invoke", on: "f", args: [3, { bound: "f" }], observe: "return" },
    { do: "program", stdin: "1\n", observe: "stdout" },
    { do: "hostCalls", name: "square", observe: "return" },
  ]);
});

describe("decoding hostile data", () => {
  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(["decoded", "tooLarge", "malformed"]).toContain(decodeValue(json).kind);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(["decoded", "tooLarge", "malformed"]).toContain(decodeValue(JSON.parse(text)).kind);
      }),
    );
  });

  it.each([
    '{"__proto__":[]}',
    '{"list":[1]}',
    '{"int":"12"}',
    '{"int":12}',
    '{"float":"0x10"}',
    '{"float":""}',
    '{"bytes":"abc"}',
    '{"map":[[1]]}',
    '{"map":{"length":1}}',
    '{"tuple":{"0":1}}',
    "1.5",
    "1e300",
    "9007199254740993",
    "{}",
    '{"tuple":[],"set":[]}',
    '{"opaque":null}',
  ])("refuses %s", (text) => {
    expect(decodeValue(JSON.parse(text)).kind).toBe("malformed");
  });

  it("stops at the depth, the nodes and the length that are allowed", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(decodeValue(deep)).toMatchObject({ kind: "tooLarge" });
    expect(decodeValue([1, 2, 3], { nodes: 4, depth: 2 })).toMatchObject({ kind: "decoded" });
    expect(decodeValue([1, 2, 3], { nodes: 3, depth: 2 })).toMatchObject({ kind: "tooLarge" });
    expect(decodeValue([[]], { nodes: 9, depth: 1 })).toMatchObject({ kind: "tooLarge" });
    expect(parseJson('"12345"', 6)).toMatchObject({ kind: "tooLarge" });
    expect(parseJson("[", 6)).toMatchObject({ kind: "malformed" });
  });
});

it("gives maps with a __proto__ key an ordinary entry", () => {
  const value: Value = { kind: "map", entries: [[{ kind: "string", value: "__proto__" }, { kind: "null" }]] };
  expect(decodeValue(encodeValue(value, any("value")))).toEqual({ kind: "decoded", value });
});
