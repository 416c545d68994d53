import type { Value } from "./value.ts";

/**
 * How much a value holds: one for each node, and one for each character or digit of a text or of bytes. Values that
 * are the same have the same size.
 * @param most counting ends where it is more, and then some number above `most` comes back
 */
export function sizeUpTo(value: Value, most: number): number {
  switch (value.kind) {
    case "list":
    case "tuple":
    case "set":
      return sum(value.items, most);
    case "map":
      // Only counted where there are too many: to lay them all flat would take as long as there are entries.
      return 1 + 2 * value.entries.length > most
        ? 1 + 2 * value.entries.length
        : sum(value.entries.flat(), most);
    case "string":
      return 1 + value.value.length;
    case "bytes":
      return 1 + value.hex.length;
    default:
      return 1;
  }
}

function sum(items: readonly Value[], most: number): number {
  let size = 1 + items.length;
  for (const item of items) {
    if (size > most) break;
    size += sizeUpTo(item, most - size + 1) - 1;
  }
  return size;
}

/** A necessary condition of being the same, found in a time that depends on `left` alone. */
export function hasSameSize(left: Value, right: Value): boolean {
  const size = sizeUpTo(left, Number.POSITIVE_INFINITY);
  return sizeUpTo(right, size) === size;
}

/** Of any of the values; 0 where there is none. */
export function largestSize(values: readonly Value[]): number {
  return values.reduce((most, value) => Math.max(most, sizeUpTo(value, Number.POSITIVE_INFINITY)), 0);
}
