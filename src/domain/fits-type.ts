import type { Type } from "./type.ts";
import type { Value } from "./value.ts";
import { unreachable } from "./unreachable.ts";

/** Whether the value is of the declared type, so that code written for that type can read it. */
export function fitsType(value: Value, type: Type): boolean {
  switch (type.kind) {
    case "null":
    case "boolean":
    case "int":
    case "float":
    case "string":
    case "bytes":
      return value.kind === type.kind;
    case "list":
    case "set":
      return value.kind === type.kind && value.items.every((item) => fitsType(item, type.of));
    case "nested":
      return (
        value.kind === "list" &&
        value.items.every((item) => fitsType(item, item.kind === "list" ? type : type.of))
      );
    case "tuple":
      return value.kind === "tuple" && fitsAll(value.items, type.of);
    case "map":
      return (
        value.kind === "map" &&
        value.entries.every(([k, v]) => fitsType(k, type.keys) && fitsType(v, type.values))
      );
    case "record":
      return value.kind === "map" && fitsRecord(value, type.fields);
    case "optional":
      return value.kind === "null" || fitsType(value, type.of);
    case "function":
      return false;
    case "any":
      return true;
    default:
      return unreachable(type);
  }
}

function fitsAll(items: readonly Value[], types: readonly Type[]): boolean {
  return (
    items.length === types.length && items.every((item, i) => fitsType(item, types[i] ?? { kind: "null" }))
  );
}

function fitsRecord(value: Value & { kind: "map" }, fields: Readonly<Record<string, Type>>): boolean {
  const names = new Set(value.entries.map(([key]) => (key.kind === "string" ? key.value : undefined)));
  return (
    names.size === Object.keys(fields).length &&
    value.entries.every(([key, item]) => {
      const type = key.kind === "string" && Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
      return type !== undefined && fitsType(item, type);
    })
  );
}
