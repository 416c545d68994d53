import { say } from "../messages/say.ts";
import type { Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";
import type { MapEntry, Value } from "./value.ts";

/**
 * Makes a value of plain data: `null`, boolean, number or bigint, string, `Uint8Array`, array, `Set`, `Map`, plain
 * object.
 * @param path where the data stands, for messages
 * @throws TypeError naming the path where the data is not of the declared type
 * @throws RangeError where a number is outside of what the type holds
 * @example toValue([1, 2], list(int)) // a list of two ints
 */
export function toValue(data: unknown, type: Type, path = "value"): Value {
  switch (type.kind) {
    case "null":
      if (data !== null) throw mismatch(path, "null", data);
      return { kind: "null" };
    case "boolean":
      if (typeof data !== "boolean") throw mismatch(path, say`a boolean`, data);
      return { kind: "boolean", value: data };
    case "int":
      return { kind: "int", value: toBigInt(data, path) };
    case "float":
      return { kind: "float", value: toDouble(data, path) };
    case "string":
      if (typeof data !== "string") throw mismatch(path, say`a string`, data);
      return { kind: "string", value: data };
    case "bytes":
      if (!(data instanceof Uint8Array)) throw mismatch(path, say`a Uint8Array`, data);
      return { kind: "bytes", hex: Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("") };
    case "list":
      return {
        kind: "list",
        items: itemsOf(data, path).map((item, i) => toValue(item, type.of, `${path}[${i}]`)),
      };
    case "nested":
      return {
        kind: "list",
        items: itemsOf(data, path).map((item, i) =>
          toValue(item, Array.isArray(item) ? type : type.of, `${path}[${i}]`),
        ),
      };
    case "tuple":
      return { kind: "tuple", items: tupleItems(data, type.of, path) };
    case "set":
      return {
        kind: "set",
        items: setItems(data, path).map((item, i) => toValue(item, type.of, `${path}{${i}}`)),
      };
    case "map":
      return { kind: "map", entries: mapEntries(data, type, path) };
    case "record":
      return { kind: "map", entries: recordEntries(data, type.fields, path) };
    case "optional":
      return data === null ? { kind: "null" } : toValue(data, type.of, path);
    case "function":
      throw new TypeError(
        // Not said: a mistake in a family, for its author.
        `${path} is a function of the harness: pass it by an operation's { kind: "host" } argument`,
      );
    case "any":
      return inferValue(data, path);
    default:
      return unreachable(type);
  }
}

/** A value of data whose type nobody declared: whole numbers are ints, objects are maps with string keys. */
function inferValue(data: unknown, path: string): Value {
  if (data === null) return { kind: "null" };
  if (typeof data === "boolean") return { kind: "boolean", value: data };
  if (typeof data === "string") return { kind: "string", value: data };
  if (typeof data === "bigint") return { kind: "int", value: data };
  if (typeof data === "number") {
    const isInt = Number.isSafeInteger(data) && !Object.is(data, -0);
    return isInt ? { kind: "int", value: BigInt(data) } : { kind: "float", value: data };
  }
  if (data instanceof Uint8Array) return toValue(data, { kind: "bytes" }, path);
  const anything: Type = { kind: "any", name: "value" };
  if (Array.isArray(data)) return toValue(data, { kind: "list", of: anything }, path);
  if (data instanceof Set) return toValue(data, { kind: "set", of: anything }, path);
  if (typeof data === "object") return toValue(data, { kind: "map", keys: anything, values: anything }, path);
  throw mismatch(path, say`plain data`, data);
}

function toBigInt(data: unknown, path: string): bigint {
  if (typeof data === "bigint") return data;
  if (typeof data !== "number") throw mismatch(path, say`an int`, data);
  if (!Number.isSafeInteger(data)) {
    throw new RangeError(
      say`${path} should be an int, but is ${data}: write a whole number, beyond 53 bits as a bigint`,
    );
  }
  return BigInt(data);
}

function toDouble(data: unknown, path: string): number {
  if (typeof data !== "number") throw mismatch(path, say`a float`, data);
  return data;
}

function itemsOf(data: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(data)) throw mismatch(path, say`an array`, data);
  return data;
}

function tupleItems(data: unknown, types: readonly Type[], path: string): Value[] {
  const items = itemsOf(data, path);
  if (items.length !== types.length) {
    throw new RangeError(say`${path} should be a tuple of ${types.length}, but has ${items.length} items`);
  }
  return types.map((type, i) => toValue(items[i], type, `${path}[${i}]`));
}

function setItems(data: unknown, path: string): readonly unknown[] {
  if (data instanceof Set) return [...data];
  throw mismatch(path, say`a Set`, data);
}

function mapEntries(data: unknown, type: { keys: Type; values: Type }, path: string): MapEntry[] {
  return pairsOf(data, path).map(([key, item]) => {
    const where = `${path}[${typeof key === "string" ? JSON.stringify(key) : String(key)}]`;
    return [keyValue(key, type.keys, where), toValue(item, type.values, where)];
  });
}

/** What a key is called is said of a wrong one alone: saying it takes longer than reading the key. */
function keyValue(key: unknown, type: Type, where: string): Value {
  try {
    return toValue(key, type, where);
  } catch {
    return toValue(key, type, say`the key of ${where}`);
  }
}

function recordEntries(data: unknown, fields: Readonly<Record<string, Type>>, path: string): MapEntry[] {
  const given = new Map(pairsOf(data, path));
  const unknownKey = [...given.keys()].find((key) => typeof key !== "string" || !Object.hasOwn(fields, key));
  if (unknownKey !== undefined)
    throw new TypeError(say`${path} has a field that its type has not: ${nameKind(unknownKey)}`);
  return Object.entries(fields).map(([name, type]) => {
    if (!given.has(name)) throw new TypeError(say`${`${path}.${name}`} is missing`);
    return [{ kind: "string", value: name }, toValue(given.get(name), type, `${path}.${name}`)];
  });
}

function pairsOf(data: unknown, path: string): readonly (readonly [unknown, unknown])[] {
  if (data instanceof Map) return [...data];
  if (!isPlainObject(data)) throw mismatch(path, say`a Map or a plain object`, data);
  return Object.entries(data);
}

function isPlainObject(data: unknown): data is object {
  if (typeof data !== "object" || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

function mismatch(path: string, wanted: string, data: unknown): TypeError {
  return new TypeError(say`${path} should be ${wanted}, but is ${nameKind(data)}`);
}

function nameKind(data: unknown): string {
  switch (typeof data) {
    case "object":
      if (data === null) return "null";
      return Array.isArray(data) ? say`an array` : say`an object`;
    case "string":
      return say`the string ${JSON.stringify(data.slice(0, 40))}`;
    case "number":
    case "bigint":
    case "boolean":
      return say`the ${typeof data} ${String(data)}`;
    default:
      return typeof data;
  }
}
