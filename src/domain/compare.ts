import { canonical, isSame } from "./canonical.ts";
import type { Comparison } from "./comparison.ts";
import { hasSameSize, largestSize, sizeUpTo } from "./size-up-to.ts";
import { unreachable } from "./unreachable.ts";
import type { Value } from "./value.ts";

/** The rules that need nothing but the two values. */
export type PlainComparison = Exclude<Comparison, { kind: "property" }>;

/**
 * Whether the answer agrees with the expected one under the rule. Under `anyOf` call it once for each right answer.
 * Near-linear in the size of what is expected, however large the answer; under `set` also in how many items that has.
 */
export function agrees(comparison: PlainComparison, expected: Value, actual: Value): boolean {
  switch (comparison.kind) {
    case "exact":
    case "anyOf":
      return isSame(expected, actual);
    case "approximate":
      return (
        isSame(expected, actual) || (hasSameSize(expected, actual) && isNear(expected, actual, comparison))
      );
    case "unordered":
      if (expected.kind !== "list" || actual.kind !== "list") return isSame(expected, actual);
      return (
        hasSameSize(expected, actual) && sameTexts(sortedItems(expected.items), sortedItems(actual.items))
      );
    case "set":
      if (!isListOrSet(expected) || !isListOrSet(actual)) return isSame(expected, actual);
      return haveSameMembers(expected.items, actual.items);
    default:
      return unreachable(comparison);
  }
}

/**
 * Whether two printed texts are the same: blanks at the end of a line and empty lines at the end do not count.
 */
export function samePrinted(expected: string, actual: string): boolean {
  return withoutTrailingSpace(expected) === withoutTrailingSpace(actual);
}

/** What of a printed text counts: two that are the same have it in common, and no others. */
export function withoutTrailingSpace(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
  return lines.slice(0, 1 + lines.findLastIndex((line) => line !== "")).join("\n");
}

function isListOrSet(value: Value): value is Value & { kind: "list" | "set" } {
  return value.kind === "list" || value.kind === "set";
}

function sortedItems(items: readonly Value[]): readonly string[] {
  return items.map(canonical).toSorted();
}

/** The first item too many decides: an answer may have very many, and very large ones. */
function haveSameMembers(expected: readonly Value[], actual: readonly Value[]): boolean {
  const texts = new Set(expected.map(canonical));
  const largest = largestSize(expected);
  const found = new Set<string>();
  return (
    actual.every((item) => {
      if (sizeUpTo(item, largest) > largest) return false;
      const text = canonical(item);
      found.add(text);
      return texts.has(text);
    }) && found.size === texts.size
  );
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, i) => text === right[i]);
}

interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

function isNear(expected: Value, actual: Value, tolerance: Tolerance): boolean {
  switch (expected.kind) {
    case "float":
      if (actual.kind === "float") return isNearNumber(expected.value, actual.value, tolerance);
      return actual.kind === "int" && isNearNumber(expected.value, Number(actual.value), tolerance);
    case "list":
    case "tuple":
      return actual.kind === expected.kind && areNear(expected.items, actual.items, tolerance);
    case "set":
      // Neighbours in order pair up; with items closer together than the tolerance that may be one pairing of several.
      return actual.kind === "set" && areNear(inOrder(expected.items), inOrder(actual.items), tolerance);
    case "map":
      return actual.kind === "map" && areNearMaps(expected, actual, tolerance);
    default:
      return isSame(expected, actual);
  }
}

function isNearNumber(expected: number, actual: number, { absolute, relative }: Tolerance): boolean {
  if (Object.is(expected, actual) || expected === actual) return true;
  // An infinite tolerance would let everything pass.
  if (!Number.isFinite(expected)) return false;
  return Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected));
}

function areNear(expected: readonly Value[], actual: readonly Value[], tolerance: Tolerance): boolean {
  if (expected.length !== actual.length) return false;
  return expected.every((item, i) => {
    const other = actual[i];
    return other !== undefined && isNear(item, other, tolerance);
  });
}

type MapValue = Value & { kind: "map" };

/** Keys must be the same; only what they lead to may differ. */
function areNearMaps(expected: MapValue, actual: MapValue, tolerance: Tolerance): boolean {
  const byKey = new Map(actual.entries.map(([key, item]) => [canonical(key), item]));
  const isOneToOne =
    expected.entries.length === actual.entries.length && byKey.size === expected.entries.length;
  return (
    isOneToOne &&
    expected.entries.every(([key, item]) => {
      const other = byKey.get(canonical(key));
      return other !== undefined && isNear(item, other, tolerance);
    })
  );
}

function inOrder(items: readonly Value[]): readonly Value[] {
  const keyed = items.map((item) => ({ item, number: numberOf(item), text: canonical(item) }));
  return keyed.toSorted((a, b) => compareKeys(a, b)).map(({ item }) => item);
}

interface SortKey {
  readonly number: number | undefined;
  readonly text: string;
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a.number !== undefined && b.number !== undefined) return a.number - b.number;
  if (a.number !== undefined) return -1;
  if (b.number !== undefined) return 1;
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

function numberOf(value: Value): number | undefined {
  if (value.kind === "int") return Number(value.value);
  return value.kind === "float" && !Number.isNaN(value.value) ? value.value : undefined;
}
