import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "./format-value.ts";
import { parseCall, parseLiteral } from "./literal.ts";
import { project } from "./projection.ts";
import { anyLiteralValue, anyText } from "./testing/any-value.ts";
import { float, tupleOf, valueOf } from "./testing/values.ts";
import {
  any,
  boolean,
  float as floatType,
  int,
  list,
  map,
  nested,
  optional,
  record,
  set,
  string,
  tuple,
  type Type,
} from "./type.ts";
import type { Value } from "./value.ts";

const parametersOf = (name: string) => (name === "deposit" ? [{ name: "amount", type: int }] : undefined);

const anything = any("value");

function parsed(text: string, type: Type = anything): Value | string {
  const literal = parseLiteral(text, type);
  return literal.kind === "value" ? literal.value : `${literal.position}: ${literal.message}`;
}

it("reads back every value that is written as Python", () => {
  fc.assert(
    fc.property(anyLiteralValue, (value) => {
      expect(parseLiteral(formatValue(value, "python"), anything)).toEqual({ kind: "value", value });
    }),
  );
});

it("reads back JavaScript's notation, by type", () => {
  const type = list(tuple(string, map(int, optional(floatType))));
  const value = { kind: "list", items: [tupleOf("a", new Map([[1, 0.5]]))] } satisfies Value;
  expect(parsed(formatValue(project(value, "javascript"), "javascript"), type)).toEqual(value);
});

describe("spellings", () => {
  it.each<[string, Value]>([
    ["True", valueOf(true)],
    ["false", valueOf(false)],
    ["None", valueOf(null)],
    ["undefined", valueOf(null)],
    ["'it\\'s'", valueOf("it's")],
    ['"a\\n\\x41\\u{1F600}"', valueOf("a\nA😀")],
    ["1_000", valueOf(1000)],
    ["+5", valueOf(5)],
    ["1e3", float(1000)],
    [".5", float(0.5)],
    ["1.", float(1)],
    ["-Infinity", float(-Infinity)],
    ["NaN", float(NaN)],
    ["-0.0", float(-0)],
    ["10n", valueOf(10)],
    ["0xff", valueOf(255)],
    ["123456789012345678901", valueOf(123456789012345678901n)],
    ["(1)", valueOf(1)],
    ["(1,)", tupleOf(1)],
    ["()", tupleOf()],
    ["[1, 2,]", valueOf([1, 2])],
    ["{1, 2}", valueOf(new Set([1, 2]))],
    ["set()", valueOf(new Set())],
    ["new Set([1])", valueOf(new Set([1]))],
    ["{}", valueOf({})],
    ["{a: 1, 'b': 2}", valueOf({ a: 1, b: 2 })],
    ["{1: 2}", valueOf(new Map([[1, 2]]))],
    ["new Map([[1, 2]])", valueOf(new Map([[1, 2]]))],
    ["float('inf')", float(Infinity)],
    ["{True: None}", valueOf(new Map([[true, null]]))],
  ])("%s", (text, value) => {
    expect(parsed(text)).toEqual(value);
    expect(parsed(`  ${text}\n`)).toEqual(value);
  });
});

describe("declared types", () => {
  it("decide between kinds that are written alike", () => {
    expect(parsed("3", floatType)).toEqual(float(3));
    expect(parsed("1e3", int)).toEqual(valueOf(1000));
    expect(parsed("[1, 2]", tuple(int, int))).toEqual(tupleOf(1, 2));
    expect(parsed("(1, [2])", nested(int))).toEqual(valueOf([1, [2]]));
    expect(parsed("{}", set(int))).toEqual(valueOf(new Set()));
    expect(parsed("[1]", set(int))).toEqual(valueOf(new Set([1])));
    expect(parsed("{name: 'Ada'}", record({ name: string }))).toEqual(valueOf({ name: "Ada" }));
  });

  it.each<[string, Type, string]>([
    ["[1, 'a']", list(int), "4: int is needed here, but this is a text"],
    ["1.5", int, "0: int is needed here, but this is a decimal number"],
    ["null", boolean, "0: bool is needed here, but this is None"],
    ["(1, 2, 3)", tuple(int, int), "0: 2 items are needed here, but 3 are given"],
    ["{nam: 'Ada'}", record({ name: string }), "1: The keys here are name"],
    ["{}", record({ name: string }), "0: The key name is missing"],
    ["{1}", list(int), "0: list[int] is needed here, but this is a set"],
  ])("refuse %s", (text, type, problem) => {
    expect(parsed(text, type)).toBe(problem);
  });
});

describe("problems", () => {
  it.each([
    ["", "0: A value is missing here"],
    ["[1 2]", '3: "," or "]" is missing here'],
    ["1 2", "2: There is something behind the value"],
    ["'a", "0: The closing ' is missing"],
    ["hello", "0: The word hello means nothing here; put text in quotes"],
    ["{1, 2: 3}", "4: Either every item has a key (a dictionary) or none has (a set)"],
    ["'\\q'", "1: The escape \\q is not known; write \\\\ for a backslash"],
    ["[1, @]", '4: A value cannot start with "@"'],
  ])("%j: %s", (text, problem) => {
    expect(parsed(text)).toBe(problem);
  });

  it("bound the depth and the size", () => {
    expect(parsed("[".repeat(100_000))).toBe("150: This is nested deeper than 150 levels");
    expect(parsed("1".repeat(300_000))).toContain("longer than 200,000 characters");
  });

  it("are data, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[[\](){}:,'"\\0-9a-z.+-]*$/)), (text) => {
        expect(["value", "problem"]).toContain(parseLiteral(text, anything).kind);
      }),
    );
  });
});

describe("calls", () => {
  it("are read with typed arguments", () => {
    const call = { kind: "call", name: "deposit", args: [valueOf(50)] };
    expect(parseCall("deposit(50)", parametersOf)).toEqual(call);
    expect(parseCall(" account.deposit( 50 );", parametersOf)).toEqual(call);
  });

  it.each([
    ["withdraw(50)", "There is no method withdraw", 0],
    ["deposit()", "deposit takes 1 values, but 0 are given", 0],
    ["deposit('x')", "int is needed here, but this is a text", 8],
    ["50", "Start with the name of a method, as in deposit(50)", 0],
    ["deposit", '"(" is missing here', 7],
  ])("refuse %s", (text, message, position) => {
    expect(parseCall(text, parametersOf)).toEqual({ kind: "problem", message, position });
  });
});
