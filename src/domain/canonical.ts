import { hasSameSize } from "./size-up-to.ts";
import type { Value } from "./value.ts";
import { unreachable } from "./unreachable.ts";

/**
 * A text that two values share exactly when they are equal under the comparison `exact`: same kinds and content,
 * whatever the order of sets and maps; NaN equals NaN and 0.0 equals -0.0. Linear but for sorting.
 */
export function canonical(value: Value): string {
  switch (value.kind) {
    case "null":
      return "n";
    case "boolean":
      return value.value ? "t" : "f";
    case "int":
      // In base 16, because writing a huge number in decimal takes more than linear time.
      return `i${value.value.toString(16)}`;
    case "float":
      return `d${value.value === 0 ? 0 : value.value}`;
    case "string":
      return JSON.stringify(value.value);
    case "bytes":
      return `x${value.hex}`;
    case "list":
      return `[${value.items.map(canonical).join()}]`;
    case "tuple":
      return `(${value.items.map(canonical).join()})`;
    case "set":
      return `{${value.items.map(canonical).toSorted().join()}}`;
    case "map":
      return `<${value.entries
        .map(([key, item]) => `${canonical(key)}:${canonical(item)}`)
        .toSorted()
        .join()}>`;
    case "opaque":
      return `o${JSON.stringify(value.typeName)}`;
    default:
      return unreachable(value);
  }
}

/** Whether the two have the same `canonical` text; in a time that depends on `left` alone, however large the other. */
export function isSame(left: Value, right: Value): boolean {
  if (left.kind === "list" || left.kind === "tuple")
    return right.kind === left.kind && areSame(left.items, right.items);
  return left.kind === right.kind && hasSameSize(left, right) && canonical(left) === canonical(right);
}

function areSame(left: readonly Value[], right: readonly Value[]): boolean {
  return (
    left.length === right.length &&
    left.every((item, i) => {
      const other = right[i];
      return other !== undefined && isSame(item, other);
    })
  );
}
