import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../draw-inputs.ts";
import type { Category } from "../exercise.ts";
import { fitsType } from "../fits-type.ts";
import { formatValue } from "../format-value.ts";
import {
  boolean,
  float,
  functionType,
  int,
  list,
  map,
  nested,
  optional,
  string,
  type Type,
} from "../type.ts";
import { anyAuthoredType } from "./testing/any-authored-type.ts";
import { typedInputs } from "./typed-inputs.ts";

const named = (...types: Type[]) => types.map((type, at) => ({ name: `p${at}`, type }));
const kindsOf = (...types: Type[]) => [...typedInputs(named(...types)).keys()];
/** The first few of one kind, as an author would write them. */
function drawn(category: Category, ...types: Type[]): readonly string[] {
  const inputs = typedInputs(named(...types)).get(category);
  if (inputs === undefined) throw new Error(`There is no input of the kind ${category}`);
  const source = draw(inputs, 7);
  return Array.from({ length: 12 }, () =>
    source
      .next()
      .value.map((value) => formatValue(value, "python"))
      .join("; "),
  );
}

describe("inputs made from types", () => {
  it("fit the types, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(anyAuthoredType, { minLength: 1, maxLength: 3 }), fc.integer(), (types, seed) => {
        for (const [category, inputs] of typedInputs(named(...types))) {
          const { value } = draw(inputs, seed).next();
          types.forEach((type, at) => {
            const given = value[at];
            expect(given && fitsType(given, type), category).toBe(true);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are the same for the same seed", () => {
    const inputs = typedInputs(named(list(int), string)).get("typical");
    if (inputs === undefined) throw new Error("There is no such kind");
    expect(draw(inputs, 3).next().value).toEqual(draw(inputs, 3).next().value);
  });

  it("come in the kinds that the types have, and in no other", () => {
    expect(kindsOf(boolean)).toEqual(["typical"]);
    expect(kindsOf(int)).toEqual(["typical", "negative", "zero", "boundary", "large"]);
    expect(kindsOf(string)).toEqual(
      expect.arrayContaining(["empty", "unicode", "whitespace", "case", "punctuation"]),
    );
    expect(kindsOf(map(string, optional(float)))).toEqual(
      expect.arrayContaining(["empty", "missing", "negative"]),
    );
    expect(kindsOf(nested(int))).toEqual(expect.arrayContaining(["nested", "deep"]));
    expect(kindsOf(list(boolean))).not.toContain("sorted");
  });

  it("are what their kind says", () => {
    expect(new Set(drawn("empty", list(int)))).toEqual(new Set(["[]"]));
    expect(drawn("single", list(boolean)).every((text) => /^\[\w+\]$/.test(text))).toBe(true);
    expect(drawn("negative", int).every((text) => text.startsWith("-"))).toBe(true);
    expect(drawn("missing", optional(int))).toContain("None");
    for (const text of drawn("sorted", list(int))) {
      const items = [...text.matchAll(/-?\d+/g)].map(Number);
      expect(items).toEqual(items.toSorted((a, b) => a - b));
    }
  });

  it("are special in at least one parameter that can be", () => {
    for (const text of drawn("empty", list(int), int, list(int))) expect(text).toContain("[]");
  });

  it("are none where nothing can be drawn", () => {
    expect(kindsOf()).toEqual([]);
    expect(kindsOf(int, functionType)).toEqual([]);
    expect(kindsOf({ kind: "any", name: "any" })).toEqual([]);
  });
});
