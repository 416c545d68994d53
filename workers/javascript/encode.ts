import { maxValueCharacters, maxValueDepth } from "../../src/domain/limits.ts";
import {
  append,
  bareArray,
  bigintToString,
  bytesLength,
  getProperty,
  getPrototypeOf,
  hasOwn,
  isArray,
  isBytes,
  isEnumerable,
  isMap,
  isSet,
  mapForEach,
  objectPrototype,
  ownKeys,
  quote,
  setForEach,
} from "./primordials.ts";
import { typeName } from "./type-name.ts";

/** `limit` names the limit that the value goes over, in words for a reader. */
export type Encoded = { readonly text: string } | { readonly limit: string };

/** An open container. `items` of a map are its keys and values in turn. */
interface Open {
  readonly parent: Open | undefined;
  readonly depth: number;
  readonly source: object;
  readonly items: ArrayLike<unknown>;
  readonly shape: "list" | "set" | "map";
  next: number;
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);
const minSafe = -maxSafe;
const hexDigits = "0123456789abcdef";

/**
 * The wire's text of a value, as src/protocol/wire.ts describes it. Works through an explicit stack, so a deep value
 * cannot exhaust the engine's own. Only getters and proxies of the value itself can run the program's code.
 * @throws whatever such a getter throws
 */
export function encode(value: unknown, maxNodes: number): Encoded {
  let text = "";
  let nodes = 0;
  let open: Open | undefined;
  let current = value;
  for (;;) {
    nodes++;
    if (nodes > maxNodes) return tooManyNodes(maxNodes);
    // Spelling out something huge only to refuse it could exhaust the memory first.
    if (isHuge(current)) return tooManyCharacters();
    const piece = encodeLeaf(current);
    if (piece !== undefined) {
      text += piece;
    } else if (typeof current === "object" && current !== null) {
      const inner = openContainer(current, open, maxNodes - nodes);
      if (inner === undefined) return tooManyNodes(maxNodes);
      if (typeof inner === "string") text += inner;
      else {
        if (inner.depth > maxValueDepth) return { limit: `${maxValueDepth} levels of nesting` };
        text += openingOf(inner);
        open = inner;
      }
    }
    if (text.length > maxValueCharacters) return tooManyCharacters();
    while (open !== undefined && open.next >= open.items.length) {
      text += closingOf(open);
      open = open.parent;
    }
    if (open === undefined) return { text };
    text += separator(open);
    current = takeNext(open);
  }
}

function tooManyNodes(maxNodes: number): Encoded {
  return { limit: `${maxNodes} nodes` };
}

function tooManyCharacters(): Encoded {
  return { limit: `${maxValueCharacters} characters` };
}

function isHuge(value: unknown): boolean {
  if (typeof value === "string") return value.length > maxValueCharacters;
  return (
    typeof value === "object" &&
    value !== null &&
    isBytes(value) &&
    bytesLength(value) * 2 > maxValueCharacters
  );
}

function encodeLeaf(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return `{"float":"${numberText(value)}"}`;
    case "string":
      return quote(value);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return bigintText(value);
    case "object":
      return value === null ? "null" : undefined;
    default:
      return opaque(typeName(value));
  }
}

function opaque(name: string): string {
  return `{"opaque":${quote(name)}}`;
}

function numberText(value: number): string {
  if (value !== value) return "nan";
  if (value === Infinity) return "inf";
  if (value === -Infinity) return "-inf";
  return value === 0 && 1 / value < 0 ? "-0.0" : `${value}`;
}

function bigintText(value: bigint): string {
  if (value >= minSafe && value <= maxSafe) return `${value}`;
  return value < 0n
    ? `{"int":"-0x${bigintToString(-value, 16)}"}`
    : `{"int":"0x${bigintToString(value, 16)}"}`;
}

/** Text for what has no parts to visit; `undefined` where there are more parts than nodes are left. */
function openContainer(
  value: object,
  parent: Open | undefined,
  nodesLeft: number,
): Open | string | undefined {
  for (let above = parent; above !== undefined; above = above.parent) {
    if (above.source === value) return opaque("cycle");
  }
  const depth = parent === undefined ? 1 : parent.depth + 1;
  const base = { parent, depth, source: value, next: 0 };
  if (isArray(value)) {
    return value.length > nodesLeft ? undefined : { ...base, items: value, shape: "list" };
  }
  const prototype = getPrototypeOf(value);
  if (prototype === objectPrototype || prototype === null) {
    return { ...base, items: entriesOfObject(value), shape: "map" };
  }
  if (isMap(value)) return { ...base, items: entriesOfMap(value), shape: "map" };
  if (isSet(value)) return { ...base, items: itemsOfSet(value), shape: "set" };
  if (isBytes(value)) return bytesText(value);
  return opaque(typeName(value));
}

function entriesOfObject(value: object): unknown[] {
  const flat = bareArray();
  const keys = ownKeys(value);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (typeof key !== "string" || !isEnumerable(value, key)) continue;
    append(flat, key);
    append(flat, getProperty(value, key));
  }
  return flat;
}

function entriesOfMap(value: Map<unknown, unknown>): unknown[] {
  const flat = bareArray();
  mapForEach(value, (item, key) => {
    append(flat, key);
    append(flat, item);
  });
  return flat;
}

function itemsOfSet(value: Set<unknown>): unknown[] {
  const items = bareArray();
  setForEach(value, (item) => append(items, item));
  return items;
}

function bytesText(value: Uint8Array): string {
  const length = bytesLength(value);
  let hex = "";
  for (let index = 0; index < length; index++) {
    const byte = value[index] ?? 0;
    hex += `${hexDigits[byte >> 4]}${hexDigits[byte & 15]}`;
  }
  return `{"bytes":"${hex}"}`;
}

function openingOf({ shape }: Open): string {
  return shape === "list" ? "[" : `{"${shape}":[`;
}

function closingOf({ shape, items }: Open): string {
  if (shape === "list") return "]";
  return shape === "map" && items.length > 0 ? "]]}" : "]}";
}

function separator(open: Open): string {
  if (open.shape !== "map") return open.next === 0 ? "" : ",";
  if (open.next % 2 === 1) return ",";
  return open.next === 0 ? "[" : "],[";
}

function takeNext(open: Open): unknown {
  const index = open.next++;
  // A hole must not show what the program put on Array.prototype.
  return hasOwn(open.items, index) ? open.items[index] : undefined;
}
