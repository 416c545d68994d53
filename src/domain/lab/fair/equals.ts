import { canonical, isSame } from "../../canonical.ts";
import type { MapEntry, Value } from "../../value.ts";

export interface Tolerance {
  /** Of floats; both 0: none. */
  readonly absolute: number;
  readonly relative: number;
}

/**
 * Python's `==` on plain data: a number counts by its value, whether it is an int, a float or a boolean, and the order of
 * sets and dictionaries does not count. No object has a say in it. Unlike there, NaN equals NaN. An expected float may
 * be missed by the tolerance.
 */
export function equals(expected: Value, actual: Value, tolerance: Tolerance): boolean {
  if (isNumber(expected)) return isNumber(actual) && sameNumber(expected, actual, tolerance);
  if (expected.kind === "list" || expected.kind === "tuple")
    return actual.kind === expected.kind && allEqual(expected.items, actual.items, tolerance);
  if (expected.kind === "map") return actual.kind === "map" && sameMaps(expected, actual, tolerance);
  return isSame(byNumber(expected), byNumber(actual));
}

/** The same value with tuples as lists at any depth: JSON has no tuples. */
export function tuplesAsLists(value: Value): Value {
  switch (value.kind) {
    case "list":
    case "tuple":
      return { kind: "list", items: value.items.map(tuplesAsLists) };
    case "map":
      return {
        kind: "map",
        entries: value.entries.map(([key, item]): MapEntry => [key, tuplesAsLists(item)]),
      };
    default:
      return value;
  }
}

/** A text that two values share where they are equal without a tolerance. */
export function equalityKey(value: Value): string {
  return canonical(byNumber(value));
}

type NumberValue = Value & { kind: "int" | "float" | "boolean" };

export function isNumber(value: Value): value is NumberValue {
  return value.kind === "int" || value.kind === "float" || value.kind === "boolean";
}

function sameNumber(expected: NumberValue, actual: NumberValue, { absolute, relative }: Tolerance): boolean {
  if (isSame(byNumber(expected), byNumber(actual))) return true;
  if (expected.kind !== "float" || !Number.isFinite(expected.value)) return false;
  const wanted = expected.value;
  return Math.abs(Number(actual.value) - wanted) <= Math.max(absolute, relative * Math.abs(wanted));
}

function allEqual(expected: readonly Value[], actual: readonly Value[], tolerance: Tolerance): boolean {
  return (
    expected.length === actual.length &&
    expected.every((item, i) => {
      const other = actual[i];
      return other !== undefined && equals(item, other, tolerance);
    })
  );
}

type MapValue = Value & { kind: "map" };

function sameMaps(expected: MapValue, actual: MapValue, tolerance: Tolerance): boolean {
  // JavaScript's maps may hold both 1 and true.
  if (isSame(byNumber(expected), byNumber(actual))) return true;
  const byKey = new Map(actual.entries.map(([key, item]) => [equalityKey(key), item]));
  return (
    byKey.size === expected.entries.length &&
    expected.entries.every(([key, item]) => {
      const other = byKey.get(equalityKey(key));
      return other !== undefined && equals(item, other, tolerance);
    })
  );
}

/** Every number in the kind that all equal ones share, and JavaScript's undefined as the null that it stands for. */
function byNumber(value: Value): Value {
  switch (value.kind) {
    case "boolean":
      return { kind: "int", value: value.value ? 1n : 0n };
    case "float":
      return Number.isInteger(value.value) ? { kind: "int", value: BigInt(value.value) } : value;
    case "list":
    case "tuple":
    case "set":
      return { kind: value.kind, items: value.items.map(byNumber) };
    case "map":
      return {
        kind: "map",
        entries: value.entries.map(([key, item]): MapEntry => [byNumber(key), byNumber(item)]),
      };
    case "opaque":
      return value.typeName === "undefined" ? { kind: "null" } : value;
    default:
      return value;
  }
}
