import { diffArrays } from "diff";
import { canonical, isSame } from "./canonical.ts";
import { formatValue } from "./format-value.ts";
import type { Language } from "./language.ts";
import { prettyLines } from "./pretty-lines.ts";
import { largestSize, sizeUpTo } from "./size-up-to.ts";
import type { Value } from "./value.ts";

export interface DifferenceLine {
  readonly kind: "same" | "expected" | "actual";
  readonly text: string;
}

export interface ValueDifference {
  /** Where the two first differ, such as `[3].name`; empty for the whole value, absent where they are the same. */
  readonly path: string | undefined;
  readonly lines: readonly DifferenceLine[];
}

/** Two values laid out over several lines and compared; long ones are cut first. */
export function valueDifference(expected: Value, actual: Value, language: Language): ValueDifference {
  return {
    path: firstDifference(expected, actual),
    lines: compareLines(prettyLines(expected, language), prettyLines(actual, language)),
  };
}

/** Two printed texts compared line by line; long ones are cut first. */
export function textDifference(expected: string, actual: string): readonly DifferenceLine[] {
  return compareLines(expected.split(/\r\n|\n|\r/), actual.split(/\r\n|\n|\r/));
}

const maxLines = 200;
const maxLineCharacters = 400;

function compareLines(expected: readonly string[], actual: readonly string[]): readonly DifferenceLine[] {
  return diffArrays(cutLines(expected), cutLines(actual)).flatMap(({ value, added, removed }) => {
    const kind = added ? "actual" : removed ? "expected" : "same";
    return value.map((text) => ({ kind, text }) as const);
  });
}

function cutLines(lines: readonly string[]): string[] {
  const kept = lines
    .slice(0, maxLines)
    .map((line) => (line.length > maxLineCharacters ? `${line.slice(0, maxLineCharacters - 1)}…` : line));
  return lines.length > maxLines ? [...kept, "…"] : kept;
}

/** A longer path helps nobody, and at each step down what is below is compared again. */
const longestPath = 20;

/**
 * The path to the first place where two values differ under `exact`: `[0]` an item, `.name` or `["a key"]` a map's
 * entry. The path of a container whose size alone differs ends at the first item that only one of them has.
 */
export function firstDifference(expected: Value, actual: Value): string | undefined {
  return differenceBelow(expected, actual, longestPath);
}

/** @param left how many more steps the path may have */
function differenceBelow(expected: Value, actual: Value, left: number): string | undefined {
  const isSequence = expected.kind === "list" || expected.kind === "tuple";
  if (isSequence && left > 0)
    return actual.kind === expected.kind ? differenceOfItems(expected.items, actual.items, left - 1) : "";
  if (isSame(expected, actual)) return undefined;
  if (expected.kind !== "map" || actual.kind !== "map" || left === 0) return "";
  return differenceOfEntries(expected, actual, left - 1) ?? "";
}

function differenceOfItems(
  expected: readonly Value[],
  actual: readonly Value[],
  below: number,
): string | undefined {
  const length = Math.max(expected.length, actual.length);
  for (let i = 0; i < length; i++) {
    const [left, right] = [expected[i], actual[i]];
    if (left === undefined || right === undefined) return `[${i}]`;
    const inner = differenceBelow(left, right, below);
    if (inner !== undefined) return `[${i}]${inner}`;
  }
  return undefined;
}

type MapValue = Value & { kind: "map" };

function differenceOfEntries(expected: MapValue, actual: MapValue, below: number): string | undefined {
  // A larger key of the answer's is none that is expected, and to write its text could take long.
  const largest = largestSize(expected.entries.map(([key]) => key));
  const mayBeKnown = (key: Value) => sizeUpTo(key, largest) <= largest;
  const others = new Map(
    actual.entries.flatMap(([key, item]) => (mayBeKnown(key) ? [[canonical(key), item] as const] : [])),
  );
  for (const [key, item] of expected.entries) {
    const other = others.get(canonical(key));
    if (other === undefined) return keyPath(key);
    const inner = differenceBelow(item, other, below);
    if (inner !== undefined) return `${keyPath(key)}${inner}`;
  }
  const known = new Set(expected.entries.map(([key]) => canonical(key)));
  const extra = actual.entries.find(([key]) => !mayBeKnown(key) || !known.has(canonical(key)));
  return extra === undefined ? undefined : keyPath(extra[0]);
}

function keyPath(key: Value): string {
  if (key.kind === "string" && /^[A-Za-z_]\w*$/.test(key.value)) return `.${key.value}`;
  return `[${formatValue(key, "python", 40)}]`;
}
