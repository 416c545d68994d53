import { say } from "../messages/say.ts";
import { formatType } from "./format-type.ts";
import { catchLiteralError, LiteralError, type LiteralNode, type LiteralProblem } from "./literal-node.ts";
import { parseCallNode, parseLiteralNode } from "./parse-literal-node.ts";
import type { Parameter } from "./signature.ts";
import { any, string, type Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";
import type { MapEntry, Value } from "./value.ts";

export type ParsedLiteral =
  { readonly kind: "value"; readonly value: Value } | ({ readonly kind: "problem" } & LiteralProblem);

/**
 * Reads one literal that a person typed, in Python's, JavaScript's or JSON's spelling, as a value of the declared
 * type: `[1, 2]` is a tuple where a tuple is declared, `3` a float where a float is.
 * @param text at most 200,000 characters
 * @example parseLiteral("(1, None)", tuple(int, optional(int)))
 */
export function parseLiteral(text: string, type: Type): ParsedLiteral {
  const parsed = catchLiteralError(() => typed(parseLiteralNode(text), type));
  return "problem" in parsed
    ? { kind: "problem", ...parsed.problem }
    : { kind: "value", value: parsed.result };
}

export type ParsedCall =
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Value[] }
  | ({ readonly kind: "problem" } & LiteralProblem);

/**
 * Reads a call that a person typed, such as `deposit(50)`.
 * @param parametersOf the parameters of a method, `undefined` where there is no such method
 */
export function parseCall(
  text: string,
  parametersOf: (name: string) => readonly Parameter[] | undefined,
): ParsedCall {
  const parsed = catchLiteralError(() => {
    const { name, at, args } = parseCallNode(text);
    const parameters = parametersOf(name);
    if (parameters === undefined) throw new LiteralError(say`There is no method ${name.slice(0, 40)}`, at);
    if (args.length !== parameters.length) {
      throw new LiteralError(
        say`${name} takes ${parameters.length} values, but ${args.length} are given`,
        at,
      );
    }
    return { name, args: args.map((node, i) => typed(node, parameters[i]?.type ?? anything)) };
  });
  return "problem" in parsed ? { kind: "problem", ...parsed.problem } : { kind: "call", ...parsed.result };
}

const anything = any("value");

function typed(node: LiteralNode, type: Type): Value {
  switch (type.kind) {
    case "any":
      return untyped(node);
    case "optional":
      return node.kind === "null" ? { kind: "null" } : typed(node, type.of);
    case "null":
      if (node.kind === "null") return { kind: "null" };
      break;
    case "boolean":
      if (node.kind === "true" || node.kind === "false")
        return { kind: "boolean", value: node.kind === "true" };
      break;
    case "int":
      if (node.kind === "int") return { kind: "int", value: node.value };
      // 1e3 is a whole number too.
      if (node.kind === "float" && Number.isInteger(node.value))
        return { kind: "int", value: BigInt(node.value) };
      break;
    case "float":
      if (node.kind === "int" || node.kind === "float") return { kind: "float", value: Number(node.value) };
      break;
    case "string":
      if (node.kind === "string") return { kind: "string", value: node.value };
      break;
    case "bytes":
      if (node.kind === "bytes") return { kind: "bytes", hex: node.hex };
      break;
    case "list":
    case "nested":
    case "tuple":
    case "set":
      return typedItems(node, type);
    case "map":
    case "record":
      return typedEntries(node, type);
    case "function":
      throw new LiteralError(say`Functions cannot be typed here`, node.at);
    default:
      return unreachable(type);
  }
  throw misfit(node, type);
}

function typedItems(node: LiteralNode, type: Type & { kind: "list" | "nested" | "tuple" | "set" }): Value {
  if (!("items" in node)) {
    const isEmptySet = type.kind === "set" && node.kind === "map" && node.entries.length === 0;
    if (isEmptySet) return { kind: "set", items: [] };
    throw misfit(node, type);
  }
  switch (type.kind) {
    case "list":
      if (node.kind === "set") throw misfit(node, type);
      return { kind: "list", items: node.items.map((item) => typed(item, type.of)) };
    case "nested": {
      if (node.kind === "set") throw misfit(node, type);
      const items = node.items.map((item) =>
        typed(item, item.kind === "list" || item.kind === "tuple" ? type : type.of),
      );
      return { kind: "list", items };
    }
    case "tuple": {
      if (node.kind === "set") throw misfit(node, type);
      if (node.items.length !== type.of.length) {
        throw new LiteralError(
          say`${type.of.length} items are needed here, but ${node.items.length} are given`,
          node.at,
        );
      }
      return { kind: "tuple", items: node.items.map((item, i) => typed(item, type.of[i] ?? anything)) };
    }
    case "set":
      return { kind: "set", items: node.items.map((item) => typed(item, type.of)) };
    default:
      return unreachable(type);
  }
}

function typedEntries(node: LiteralNode, type: Type & { kind: "map" | "record" }): Value {
  if (node.kind !== "map") throw misfit(node, type);
  if (type.kind === "map") {
    return {
      kind: "map",
      entries: node.entries.map(([key, item]) => [typed(key, type.keys), typed(item, type.values)]),
    };
  }
  const entries = node.entries.map(([key, item]): MapEntry => {
    const name = key.kind === "string" && Object.hasOwn(type.fields, key.value) ? key.value : undefined;
    const field = name === undefined ? undefined : type.fields[name];
    if (field === undefined)
      throw new LiteralError(say`The keys here are ${Object.keys(type.fields).join(", ")}`, key.at);
    return [typed(key, string), typed(item, field)];
  });
  const given = new Set(entries.map(([key]) => (key.kind === "string" ? key.value : "")));
  const missing = Object.keys(type.fields).find((name) => !given.has(name));
  if (missing !== undefined) throw new LiteralError(say`The key ${missing} is missing`, node.at);
  return { kind: "map", entries };
}

function untyped(node: LiteralNode): Value {
  switch (node.kind) {
    case "null":
      return { kind: "null" };
    case "true":
    case "false":
      return { kind: "boolean", value: node.kind === "true" };
    case "int":
      return { kind: "int", value: node.value };
    case "float":
      return { kind: "float", value: node.value };
    case "string":
      return { kind: "string", value: node.value };
    case "bytes":
      return { kind: "bytes", hex: node.hex };
    case "list":
    case "tuple":
    case "set":
      return { kind: node.kind, items: node.items.map(untyped) };
    case "map":
      return { kind: "map", entries: node.entries.map(([key, item]) => [untyped(key), untyped(item)]) };
    default:
      return unreachable(node);
  }
}

function nodeName(kind: LiteralNode["kind"]): string {
  const names: Readonly<Record<typeof kind, string>> = {
    null: "None", // Not said: Python's own words.
    true: "True", // Not said: likewise.
    false: "False", // Not said: likewise.
    int: say`a whole number`,
    float: say`a decimal number`,
    string: say`a text`,
    bytes: "bytes",
    list: say`a list`,
    tuple: say`a tuple`,
    set: say`a set`,
    map: say`a dictionary`,
  };
  return names[kind];
}

function misfit(node: LiteralNode, type: Type): LiteralError {
  return new LiteralError(
    say`${formatType(type, "python")} is needed here, but this is ${nodeName(node.kind)}`,
    node.at,
  );
}
