import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import { firstDifference, textDifference, valueDifference } from "./difference.ts";
import { anyValue } from "./testing/any-value.ts";
import { tupleOf, valueOf } from "./testing/values.ts";

const people = (name: string) =>
  valueOf(["Ada Lovelace", "Grace Hopper", name].map((text) => ({ name: text, born: 1900 })));

describe("firstDifference", () => {
  it.each([
    [[1, 2, { name: "a" }], [1, 2, { name: "b" }], "[2].name"],
    [[1, 2], [1], "[1]"],
    [[1], [1, 2], "[1]"],
    [{ "a key": 1 }, { "a key": 2 }, '["a key"]'],
    [{ a: 1 }, { a: 1, b: 2 }, ".b"],
    [1, 2, ""],
    [[1], 1, ""],
  ])("case %# is found at its path", (expected, actual, path) => {
    expect(firstDifference(valueOf(expected), valueOf(actual))).toBe(path);
  });

  it("exists where two values are not the same, and not between a value and itself", () => {
    fc.assert(
      fc.property(
        anyValue,
        (value) => firstDifference(value, { kind: "list", items: [value] }) !== undefined,
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(anyValue, { selector: canonical }), (items) => {
        const entries = items.map((key) => [key, key] as const);
        expect(
          firstDifference({ kind: "map", entries }, { kind: "map", entries: entries.toReversed() }),
        ).toBeUndefined();
      }),
    );
  });
});

describe("valueDifference", () => {
  it("keeps short values in one line", () => {
    expect(valueDifference(valueOf([1, 2]), valueOf([1, 3]), "python")).toEqual({
      path: "[1]",
      lines: [
        { kind: "expected", text: "[1, 2]" },
        { kind: "actual", text: "[1, 3]" },
      ],
    });
  });

  it("lays long values out, so that only the lines that differ differ", () => {
    const { lines } = valueDifference(people("Alan Turing"), people("Kurt Gödel"), "python");
    expect(lines.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "expected", text: '  {"name": "Alan Turing", "born": 1900},' },
      { kind: "actual", text: '  {"name": "Kurt Gödel", "born": 1900},' },
    ]);
    expect(lines[0]).toEqual({ kind: "same", text: "[" });
    expect(lines.at(-1)).toEqual({ kind: "same", text: "]" });
  });

  it("shows a tuple of one long item as one", () => {
    const { lines } = valueDifference(tupleOf("x".repeat(80)), tupleOf("x".repeat(80)), "python");
    expect(lines.map(({ text }) => text)).toEqual(["(", `  "${"x".repeat(80)}",`, ")"]);
  });

  it("stays small for large values", () => {
    const large = valueOf(Array.from({ length: 100_000 }, (_, i) => i));
    const long = valueOf("x".repeat(1_000_000));
    const { lines } = valueDifference(large, long, "javascript");
    expect(lines.length).toBeLessThan(500);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
  });
});

it("compares printed texts line by line", () => {
  expect(textDifference("a\nb\nc", "a\nx\nc")).toEqual([
    { kind: "same", text: "a" },
    { kind: "expected", text: "b" },
    { kind: "actual", text: "x" },
    { kind: "same", text: "c" },
  ]);
});
