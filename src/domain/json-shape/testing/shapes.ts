import * as fc from "fast-check";
import { parseType } from "../../parse-type.ts";
import type { JsonShape } from "../shape.ts";

/** By reading the value, not by the automaton: the second opinion of its laws. */
export function fitsShape(value: unknown, shape: JsonShape): boolean {
  switch (shape.kind) {
    case "text":
      return isText(value) && isBetween(Array.from(value).length, shape.minLength, shape.maxLength);
    case "name":
      return isText(value) && /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(value) && value.length <= shape.maxLength;
    case "typeName":
      return isText(value) && value.split("<").length <= shape.depth + 1 && parseType(value) !== undefined;
    case "integer":
      return Number.isSafeInteger(value) && !Object.is(value, -0);
    case "decimal":
      return Number.isFinite(value) && !Object.is(value, -0);
    case "truth":
      return typeof value === "boolean";
    case "oneOf":
      return isText(value) && shape.texts.includes(value);
    case "orNull":
      return value === null || fitsShape(value, shape.of);
    case "list":
      return (
        Array.isArray(value) &&
        isBetween(value.length, shape.min, shape.max) &&
        value.every((item) => fitsShape(item, shape.of))
      );
    case "tuple":
      return (
        Array.isArray(value) &&
        value.length === shape.of.length &&
        shape.of.every((each, at) => fitsShape(value[at], each))
      );
    case "object": {
      const entries = Object.entries(isObject(value) ? value : {});
      const fields = Object.entries(shape.fields);
      return (
        isObject(value) &&
        entries.length === fields.length &&
        fields.every(([key, each], at) => entries[at]?.[0] === key && fitsShape(entries[at][1], each))
      );
    }
    case "map":
      return (
        isObject(value) &&
        Object.keys(value).length <= shape.max &&
        Object.values(value).every((item) => fitsShape(item, shape.values))
      );
  }
}

const isBetween = (count: number, min: number, max: number): boolean => count >= min && count <= max;
const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A shape, and values of it. */
interface Shaped {
  readonly shape: JsonShape;
  readonly value: fc.Arbitrary<unknown>;
}

const aText = fc.string({ unit: fc.constantFrom("a", " ", '"', "\\", "\n", "é", "漢"), maxLength: 6 });
/** `JSON.stringify` writes those beyond with an exponent. */
const decimals = fc.integer({ min: -999_999, max: 999_999 }).map((thousandths) => thousandths / 1000 + 0);

const leaf: fc.Arbitrary<Shaped> = fc.constantFrom<Shaped>(
  { shape: { kind: "text", minLength: 0, maxLength: 6 }, value: aText },
  { shape: { kind: "text", minLength: 2, maxLength: 8 }, value: aText.map((text) => `${text}no`) },
  { shape: { kind: "name", maxLength: 4 }, value: fc.constantFrom("a", "ab_c", "a2", "x_1") },
  {
    shape: { kind: "typeName", depth: 2 },
    value: fc.constantFrom("int", "list<optional<int>>", "map<string, float>", "boolean"),
  },
  { shape: { kind: "integer" }, value: fc.integer() },
  { shape: { kind: "decimal" }, value: decimals },
  { shape: { kind: "truth" }, value: fc.boolean() },
  {
    shape: { kind: "oneOf", texts: ["empty", "single", "sorted"] },
    value: fc.constantFrom("empty", "single", "sorted"),
  },
);

const keys = ["first", "second", "third"];

const shaped: fc.Arbitrary<Shaped> = fc.letrec<{ shaped: Shaped }>((tie) => ({
  shaped: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    tie("shaped").map((of): Shaped => ({
      shape: { kind: "list", of: of.shape, min: 0, max: 3 },
      value: fc.array(of.value, { maxLength: 3 }),
    })),
    tie("shaped").map((of): Shaped => ({
      shape: { kind: "list", of: of.shape, min: 1, max: 2 },
      value: fc.array(of.value, { minLength: 1, maxLength: 2 }),
    })),
    tie("shaped").map((of): Shaped => ({
      shape: { kind: "orNull", of: of.shape },
      value: fc.option(of.value),
    })),
    tie("shaped").map((of): Shaped => ({
      shape: { kind: "map", values: of.shape, max: 2 },
      value: fc.dictionary(fc.constantFrom("a", "b c", 'd"e'), of.value, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    })),
    fc.array(tie("shaped"), { maxLength: 3 }).map((parts): Shaped => ({
      shape: { kind: "tuple", of: parts.map(({ shape }) => shape) },
      value: fc.tuple(...parts.map(({ value }) => value)),
    })),
    fc.array(tie("shaped"), { minLength: 1, maxLength: 3 }).map((parts): Shaped => ({
      shape: { kind: "object", fields: Object.fromEntries(parts.map(({ shape }, at) => [keys[at], shape])) },
      value: fc
        .tuple(...parts.map(({ value }) => value))
        .map((values) => Object.fromEntries(values.map((value, at) => [keys[at], value]))),
    })),
  ),
})).shaped;

/** A bare number has no end of its own, so every shape stands in a list. */
const whole = shaped.map(({ shape, value }): Shaped => ({
  shape: { kind: "tuple", of: [shape] },
  value: value.map((inner) => [inner]),
}));

export const anyShape: fc.Arbitrary<JsonShape> = whole.map(({ shape }) => shape);

export const shapeWithValue: fc.Arbitrary<[JsonShape, unknown]> = whole.chain(({ shape, value }) =>
  value.map((each): [JsonShape, unknown] => [shape, each]),
);
