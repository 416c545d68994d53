import type { Language } from "./language.ts";
import type { Type } from "./type.ts";
import type { MapEntry, Value } from "./value.ts";

/**
 * How an expected value looks when a program of the language returns it. In JavaScript tuples are arrays (lists),
 * and ints of at most 53 bits are numbers (floats); larger ones are BigInts and stay ints. Python keeps all as it is.
 */
export function project(value: Value, language: Language): Value {
  return language === "python" ? value : projectToJavaScript(value);
}

function projectToJavaScript(value: Value): Value {
  switch (value.kind) {
    case "int": {
      const number = Number(value.value);
      return Number.isSafeInteger(number) ? { kind: "float", value: number } : value;
    }
    case "list":
    case "tuple":
      return { kind: "list", items: value.items.map(projectToJavaScript) };
    case "set":
      return { kind: "set", items: value.items.map(projectToJavaScript) };
    case "map":
      return {
        kind: "map",
        entries: value.entries.map(([key, item]): MapEntry => [
          projectToJavaScript(key),
          projectToJavaScript(item),
        ]),
      };
    default:
      return value;
  }
}

/**
 * What JavaScript gave, as the declared type would have it: whole numbers as ints where ints are declared, arrays as
 * tuples where tuples are. What does not fit the type is left alone. For a value that fits, the inverse of `project`.
 */
export function unproject(value: Value, type: Type): Value {
  switch (type.kind) {
    case "int":
      return value.kind === "float" && Number.isSafeInteger(value.value)
        ? { kind: "int", value: BigInt(value.value) }
        : value;
    case "list":
    case "set":
      return value.kind === type.kind
        ? { ...value, items: value.items.map((item) => unproject(item, type.of)) }
        : value;
    case "nested":
      if (value.kind !== "list") return value;
      return {
        ...value,
        items: value.items.map((item) => unproject(item, item.kind === "list" ? type : type.of)),
      };
    case "tuple":
      if (value.kind !== "list" || value.items.length !== type.of.length) return value;
      return { kind: "tuple", items: value.items.map((item, i) => unproject(item, type.of[i] ?? anything)) };
    case "map":
      if (value.kind !== "map") return value;
      return {
        kind: "map",
        entries: value.entries.map(([k, v]) => [unproject(k, type.keys), unproject(v, type.values)]),
      };
    case "record":
      return value.kind === "map" ? unprojectRecord(value.entries, type.fields) : value;
    case "optional":
      return value.kind === "null" ? value : unproject(value, type.of);
    case "any":
      return unprojectAnything(value);
    default:
      return value;
  }
}

const anything: Type = { kind: "any", name: "value" };

function unprojectRecord(entries: readonly MapEntry[], fields: Readonly<Record<string, Type>>): Value {
  return {
    kind: "map",
    entries: entries.map(([key, item]) => {
      const type = key.kind === "string" && Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
      return [key, unproject(item, type ?? anything)];
    }),
  };
}

/** As plain data are read under `any`: a whole number is an int. */
function unprojectAnything(value: Value): Value {
  switch (value.kind) {
    case "float":
      return Object.is(value.value, -0) ? value : unproject(value, { kind: "int" });
    case "list":
    case "set":
      return { ...value, items: value.items.map(unprojectAnything) };
    case "map":
      return {
        kind: "map",
        entries: value.entries.map(([k, v]) => [unprojectAnything(k), unprojectAnything(v)]),
      };
    default:
      return value;
  }
}
