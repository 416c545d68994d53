import { unreachable } from "../unreachable.ts";
import { namePlace } from "./name-place.ts";
import { numberPlace } from "./number-place.ts";
import { either, end, gap, later, literal, oneOf, type Place } from "./place.ts";
import type { JsonShape } from "./shape.ts";
import { textPlace } from "./text-place.ts";

/**
 * The beginning of a JSON text of the shape. Of a shape that is no bare number, a text is whole exactly where its place
 * is `end`. White space may stand inside, where JSON has it, but neither before nor after.
 * @param next what follows; nothing does
 * @example afterText(beginJson({ kind: "list", of: { kind: "integer" }, min: 0, max: 2 }), "[1, 2]") === end
 */
export function beginJson(shape: JsonShape, next: Place = end): Place {
  switch (shape.kind) {
    case "text":
      return literal('"', textPlace(shape, next));
    case "name":
      return literal('"', namePlace(shape.maxLength, next));
    case "typeName":
      return literal('"', typePlace(shape.depth, literal('"', next)));
    case "integer":
      return numberPlace({ hasFraction: false, next });
    case "decimal":
      return numberPlace({ hasFraction: true, next });
    case "truth":
      return oneOf(["true", "false"].map((text) => [text, () => next]));
    case "oneOf":
      return oneOf(byLength(shape.texts).map((text) => [JSON.stringify(text), () => next]));
    case "orNull":
      return either(literal("null", next), beginJson(shape.of, next));
    case "list":
      return literal("[", gap(listPlace(shape, next)));
    case "tuple":
      return literal("[", gap(tuplePlace(shape.of, next)));
    case "object":
      return literal("{", gap(fieldsPlace(Object.entries(shape.fields), next)));
    case "map":
      return literal("{", gap(mapPlace(shape, next)));
    default:
      return unreachable(shape);
  }
}

/** The first one is what an ending takes. */
const byLength = (texts: readonly string[]) => texts.toSorted((one, other) => one.length - other.length);

function typePlace(depth: number, next: Place): Place {
  const around = () => typePlace(depth - 1, literal(">", next));
  const plain = ["int", "float", "string", "boolean"].map((text) => [text, () => next] as const);
  if (depth === 0) return oneOf(plain);
  return oneOf([
    ...plain,
    ["list<", around],
    ["optional<", around],
    ["map<string,", () => either(literal(" ", around()), around())],
  ]);
}

/** Before an item or the closing bracket. @param count how many items there are */
function listPlace(shape: JsonShape & { kind: "list" }, next: Place, count = 0): Place {
  const closing = literal("]", next);
  if (count === shape.max) return closing;
  const item = later(() => beginJson(shape.of, gap(listPlace(shape, next, count + 1))));
  const more = afterComma(item, count === 0);
  return count < shape.min ? more : either(closing, more);
}

function tuplePlace([first, ...others]: readonly JsonShape[], next: Place, isFirst = true): Place {
  if (first === undefined) return literal("]", next);
  return afterComma(beginJson(first, gap(tuplePlace(others, next, false))), isFirst);
}

type Field = readonly [key: string, shape: JsonShape];

function fieldsPlace([first, ...others]: readonly Field[], next: Place, isFirst = true): Place {
  if (first === undefined) return literal("}", next);
  const [key, shape] = first;
  const value = beginJson(shape, gap(fieldsPlace(others, next, false)));
  return afterComma(literal(JSON.stringify(key), colon(value)), isFirst);
}

const longestKey = 60;

function mapPlace(shape: JsonShape & { kind: "map" }, next: Place, count = 0): Place {
  const closing = literal("}", next);
  if (count === shape.max) return closing;
  const entry = later(() => {
    const value = beginJson(shape.values, gap(mapPlace(shape, next, count + 1)));
    return literal('"', textPlace({ minLength: 0, maxLength: longestKey }, colon(value)));
  });
  return either(closing, afterComma(entry, count === 0));
}

const colon = (value: Place): Place => gap(literal(":", gap(value)));

const afterComma = (place: Place, isFirst: boolean): Place => (isFirst ? place : literal(",", gap(place)));
