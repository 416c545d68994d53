import type { Language } from "./language.ts";
import type { Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";

// Nothing is said here: types are written as the languages have them.

/** The type as the language's own annotations say it: `list[int]`, `number[]`. */
export function formatType(type: Type, language: Language): string {
  return language === "python" ? formatPythonType(type) : formatJavaScriptType(type);
}

function formatPythonType(type: Type): string {
  switch (type.kind) {
    case "null":
      return "None";
    case "boolean":
      return "bool";
    case "int":
    case "float":
    case "bytes":
      return type.kind;
    case "string":
      return "str";
    case "list":
    case "set":
      return `${type.kind}[${formatPythonType(type.of)}]`;
    case "nested":
      return `list[${formatPythonType(type.of)} | list]`;
    case "tuple":
      return `tuple[${type.of.length === 0 ? "()" : type.of.map(formatPythonType).join(", ")}]`;
    case "map":
      return `dict[${formatPythonType(type.keys)}, ${formatPythonType(type.values)}]`;
    case "record":
      return formatPythonRecord(Object.values(type.fields));
    case "optional":
      return `${formatPythonType(type.of)} | None`;
    case "function":
      return "Callable";
    case "any":
      return type.name;
    default:
      return unreachable(type);
  }
}

/** Every kind of field once, and `None` last: `dict[str, int | str | None]`. */
function formatPythonRecord(fieldTypes: readonly Type[]): string {
  const kinds = new Set(
    fieldTypes.map((type) => formatPythonType(type.kind === "optional" ? type.of : type)),
  );
  if (kinds.size === 0) return "dict[str, object]";
  const mayBeNone = fieldTypes.some(({ kind }) => kind === "optional");
  return `dict[str, ${[...kinds, ...(mayBeNone ? ["None"] : [])].join(" | ")}]`;
}

function formatJavaScriptType(type: Type): string {
  switch (type.kind) {
    case "null":
    case "boolean":
    case "string":
      return type.kind;
    case "int":
    case "float":
      return "number";
    case "bytes":
      return "Uint8Array";
    case "list":
      return `${wrapUnion(type.of)}[]`;
    case "nested":
      return `(${formatJavaScriptType(type.of)} | Array)[]`;
    case "tuple":
      return `[${type.of.map(formatJavaScriptType).join(", ")}]`;
    case "set":
      return `Set<${formatJavaScriptType(type.of)}>`;
    case "map": {
      const name = type.keys.kind === "string" ? "Record" : "Map";
      return `${name}<${formatJavaScriptType(type.keys)}, ${formatJavaScriptType(type.values)}>`;
    }
    case "record": {
      const fields = Object.entries(type.fields).map(([name, of]) => `${name}: ${formatJavaScriptType(of)}`);
      return `{ ${fields.join(", ")} }`;
    }
    case "optional":
      return `${formatJavaScriptType(type.of)} | null`;
    case "function":
      return "Function";
    case "any":
      return type.name;
    default:
      return unreachable(type);
  }
}

function wrapUnion(type: Type): string {
  const text = formatJavaScriptType(type);
  return type.kind === "optional" ? `(${text})` : text;
}
