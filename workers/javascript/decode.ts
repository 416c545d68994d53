import {
  define,
  isArray,
  mapSet,
  NativeBigInt,
  NativeError,
  NativeMap,
  NativeNumber,
  NativeSet,
  NativeUint8Array,
  own,
  ownKeys,
  setAdd,
  slice,
} from "./primordials.ts";

/** What an argument may name besides values. */
export interface Names {
  host(name: string): unknown;
  bound(name: string): unknown;
}

/**
 * A fresh JavaScript value for a freshly parsed wire value. Arrays are filled in place, because writing to an index
 * that is there cannot meet a setter that the program put on `Array.prototype`.
 * @throws NativeError for something that is not in src/protocol/wire.ts
 */
export function decode(wire: unknown, names: Names): unknown {
  if (typeof wire !== "object" || wire === null) return wire;
  if (isArray(wire)) return decodeItems(wire, names);
  const tag = ownKeys(wire)[0];
  const content = tag === undefined ? undefined : own(wire, tag);
  switch (tag) {
    case "int":
      return decodeInt(textOf(content));
    case "float":
      return decodeFloat(textOf(content));
    case "bytes":
      return decodeBytes(textOf(content));
    case "tuple":
      return decodeItems(itemsOf(content), names);
    case "set":
      return decodeSet(decodeItems(itemsOf(content), names));
    case "map":
      return decodeMap(itemsOf(content), names);
    case "object":
      return decodeObject(itemsOf(content), names);
    case "host":
      return names.host(textOf(content));
    case "bound":
      return names.bound(textOf(content));
    case "opaque":
      return undefined;
    default:
      throw new NativeError("An argument has a tag that src/protocol/wire.ts does not name");
  }
}

function decodeItems(items: unknown[], names: Names): unknown[] {
  for (let index = 0; index < items.length; index++) items[index] = decode(items[index], names);
  return items;
}

function decodeSet(items: unknown[]): Set<unknown> {
  const set = new NativeSet();
  for (let index = 0; index < items.length; index++) setAdd(set, items[index]);
  return set;
}

function decodeMap(entries: unknown[], names: Names): Map<unknown, unknown> {
  const map = new NativeMap();
  for (let index = 0; index < entries.length; index++) {
    const entry = itemsOf(entries[index]);
    mapSet(map, decode(entry[0], names), decode(entry[1], names));
  }
  return map;
}

function decodeObject(entries: unknown[], names: Names): object {
  const object = {};
  for (let index = 0; index < entries.length; index++) {
    const entry = itemsOf(entries[index]);
    define(object, textOf(entry[0]), decode(entry[1], names));
  }
  return object;
}

function decodeInt(text: string): number | bigint {
  const isNegative = text[0] === "-";
  const size = NativeBigInt(isNegative ? slice(text, 1, text.length) : text);
  const value = isNegative ? -size : size;
  return size <= maxSafe ? NativeNumber(value) : value;
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);

function decodeFloat(text: string): number {
  if (text === "nan") return NaN;
  if (text === "inf") return Infinity;
  return text === "-inf" ? -Infinity : NativeNumber(text);
}

function decodeBytes(hex: string): Uint8Array {
  const length = hex.length / 2;
  const bytes = new NativeUint8Array(length);
  for (let index = 0; index < length; index++) {
    bytes[index] = NativeNumber(`0x${slice(hex, 2 * index, 2 * index + 2)}`);
  }
  return bytes;
}

function itemsOf(content: unknown): unknown[] {
  if (!isArray(content)) throw new NativeError("An argument's tag needs a list");
  return content;
}

function textOf(content: unknown): string {
  if (typeof content !== "string") throw new NativeError("An argument's tag needs a text");
  return content;
}
