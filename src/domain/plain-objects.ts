import type { Type } from "./type.ts";
import type { Value } from "./value.ts";

/** Whether JavaScript sees this map as a plain object: by its declared type, under `any` by its keys. */
export function isPlainObjectMap(value: Value & { kind: "map" }, type: Type | undefined): boolean {
  const hasStringKeys = value.entries.every(([key]) => key.kind === "string");
  switch (type?.kind) {
    case "record":
    case "any":
      return hasStringKeys;
    case "map":
      return hasStringKeys && type.keys.kind === "string";
    case "optional":
      return isPlainObjectMap(value, type.of);
    default:
      return false;
  }
}

/**
 * The declared type of what stands at `place` inside a value of type `type`: an item, or a map's value.
 * @param place the index of an item, or the name of a field
 */
export function childType(type: Type | undefined, child: Value, place: number | string): Type | undefined {
  switch (type?.kind) {
    case "list":
    case "set":
      return type.of;
    case "nested":
      return child.kind === "list" ? type : type.of;
    case "tuple":
      return typeof place === "number" ? type.of[place] : undefined;
    case "map":
      return type.values;
    case "record":
      return typeof place === "string" && Object.hasOwn(type.fields, place) ? type.fields[place] : undefined;
    case "optional":
      return childType(type.of, child, place);
    case "any":
      return type;
    default:
      return undefined;
  }
}
