import { describe, expect, it } from "vitest";
import { fitsType } from "./fits-type.ts";
import { toValue } from "./plain-data.ts";
import {
  any,
  boolean,
  float,
  functionType,
  int,
  list,
  map,
  nested,
  nullType,
  optional,
  record,
  set,
  string,
  tuple,
  type Type,
} from "./type.ts";

const bytes: Type = { kind: "bytes" };

describe("toValue", () => {
  it.each<[unknown, Type]>([
    [null, nullType],
    [true, boolean],
    [1, int],
    [10n ** 30n, int],
    [1, float],
    ["a", string],
    [new Uint8Array([0, 255]), bytes],
    [[1], list(int)],
    [[1, [2, [3]]], nested(int)],
    [["a", 1], tuple(string, int)],
    [new Set([1]), set(int)],
    [new Map([[1, "a"]]), map(int, string)],
    [{ a: 1 }, map(string, int)],
    [{ a: null }, record({ a: optional(int) })],
    [[{ name: "Ada", tags: ["x"] }], list(record({ name: string, tags: list(string) }))],
  ])("case %# makes a value that fits its type", (data, type) => {
    expect(fitsType(toValue(data, type), type)).toBe(true);
  });

  it("infers what nobody declared", () => {
    expect(toValue({ n: [1, 0.5, "a", null] }, any("Tree"))).toEqual({
      kind: "map",
      entries: [
        [
          { kind: "string", value: "n" },
          {
            kind: "list",
            items: [
              { kind: "int", value: 1n },
              { kind: "float", value: 0.5 },
              { kind: "string", value: "a" },
              { kind: "null" },
            ],
          },
        ],
      ],
    });
  });

  it.each<[unknown, Type, string]>([
    [1.5, int, "input should be an int, but is 1.5: write a whole number, beyond 53 bits as a bigint"],
    [
      2 ** 53,
      int,
      "input should be an int, but is 9007199254740992: write a whole number, beyond 53 bits as a bigint",
    ],
    ["1", int, 'input should be an int, but is the string "1"'],
    [[[1], ["a"]], list(list(int)), 'input[1][0] should be an int, but is the string "a"'],
    [[1], tuple(int, int), "input should be a tuple of 2, but has 1 items"],
    [{ a: [null] }, map(string, list(int)), 'input["a"][0] should be an int, but is null'],
    [new Map([["a", 1]]), map(int, int), 'the key of input["a"] should be an int, but is the string "a"'],
    [{}, record({ name: string }), "input.name is missing"],
    [
      { name: "a", age: 1 },
      record({ name: string }),
      'input has a field that its type has not: the string "age"',
    ],
    [undefined, optional(int), "input should be an int, but is undefined"],
    [[1], set(int), "input should be a Set, but is an array"],
    [new Date(0), map(string, int), "input should be a Map or a plain object, but is an object"],
    [
      1,
      functionType,
      'input is a function of the harness: pass it by an operation\'s { kind: "host" } argument',
    ],
  ])("case %# names the place that does not fit", (data, type, message) => {
    expect(() => toValue(data, type, "input")).toThrow(message);
  });
});

describe("fitsType", () => {
  it("refuses other kinds, lengths and fields", () => {
    const one = toValue(1, int);
    expect(fitsType(one, float)).toBe(false);
    expect(fitsType({ kind: "tuple", items: [one] }, tuple(int, int))).toBe(false);
    expect(fitsType(toValue({ a: 1 }, any("x")), record({ b: int }))).toBe(false);
    expect(fitsType(toValue({}, any("x")), record({ b: int }))).toBe(false);
  });
});
