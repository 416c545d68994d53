import type { Value } from "./value.ts";

/** A text takes as much memory as so many of its characters would as nodes. */
const charactersOfNode = 20;

/** How many nodes a value has, as `Limits.valueNodes` counts them, and one more for each 20 characters of its texts. */
export function nodeCount(value: Value): number {
  switch (value.kind) {
    case "list":
    case "tuple":
    case "set":
      return value.items.reduce((sum, item) => sum + nodeCount(item), 1);
    case "map":
      return value.entries.reduce((sum, [key, item]) => sum + nodeCount(key) + nodeCount(item), 1);
    case "string":
      return 1 + value.value.length / charactersOfNode;
    case "bytes":
      return 1 + value.hex.length / charactersOfNode;
    default:
      return 1;
  }
}
