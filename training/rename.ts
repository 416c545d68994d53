import { type Node, parse } from "acorn";
import type { Language } from "../src/domain/language.ts";

/**
 * A program with some of its identifiers renamed, or `undefined` where that might change what it does: a name that is
 * also a keyword argument, a shorthand property, or part of a text.
 * @param names from old to new, as the language spells them
 */
export function rename(
  source: string,
  language: Language,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const changed = [...names].filter(([old, next]) => old !== next);
  const words = new Set(source.match(/[A-Za-z_$][\w$]*/g));
  if (changed.some(([old, next]) => words.has(next) && old !== next)) return undefined;
  return language === "python" ? renamePython(source, names) : renameJavascript(source, names);
}

const pythonToken =
  /(?:[fFrRbB]{0,2})("""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#.*|[A-Za-z_]\w*|\d[\w.]*|\s+|[^]/g;

function renamePython(source: string, names: ReadonlyMap<string, string>): string | undefined {
  const tokens = [...source.matchAll(pythonToken)].map(([text, literal]) => ({
    text,
    isText: literal !== undefined,
  }));
  const solid = tokens.filter(({ text }) => text.trim() !== "");
  let isSafe = true;
  solid.forEach(({ text, isText }, at) => {
    if (isText && /^[fF]/.test(text) && mentions(text, names)) isSafe = false;
    const next = solid[at + 1]?.text;
    const before = solid[at - 1]?.text ?? "";
    // A keyword argument, and not the `=` of `==`, which comes as two of them.
    const isKeyword = next === "=" && solid[at + 2]?.text !== "=" && /^[(,]$/.test(before);
    if (names.has(text) && isKeyword) isSafe = false;
  });
  if (!isSafe) return undefined;
  let before = "";
  return tokens
    .map(({ text, isText }) => {
      const next = isText || before === "." ? text : (names.get(text) ?? text);
      if (text.trim() !== "") before = text;
      return next;
    })
    .join("");
}

function renameJavascript(source: string, names: ReadonlyMap<string, string>): string | undefined {
  const places: { start: number; end: number; name: string }[] = [];
  let isSafe = true;
  walk(parse(source, { ecmaVersion: 2023, sourceType: "script" }), (node, isProperty) => {
    const { type } = node;
    if (type === "Property" && "shorthand" in node && node.shorthand === true && "key" in node) {
      if (isIdentifier(node.key) && names.has(node.key.name)) isSafe = false;
    }
    if (!isProperty && isIdentifier(node) && names.has(node.name))
      places.push({ start: node.start, end: node.end, name: node.name });
  });
  if (!isSafe) return undefined;
  let text = source;
  for (const { start, end, name } of places.toSorted((a, b) => b.start - a.start)) {
    if (text.slice(start, end) === name)
      text = text.slice(0, start) + (names.get(name) ?? name) + text.slice(end);
  }
  return text;
}

interface Identifier extends Node {
  readonly name: string;
}

function isIdentifier(node: unknown): node is Identifier {
  return (
    typeof node === "object" &&
    node !== null &&
    "type" in node &&
    node.type === "Identifier" &&
    "name" in node
  );
}

/** Every node once; `isProperty`: it names a property and no variable. */
function walk(node: Node, visit: (node: Node, isProperty: boolean) => void, isProperty = false): void {
  visit(node, isProperty);
  for (const [key, child] of Object.entries(node)) {
    const named =
      (node.type === "MemberExpression" && key === "property") ||
      (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && key === "key");
    const isPlain = named && !("computed" in node && node.computed === true);
    for (const each of Array.isArray(child) ? child : [child]) {
      if (isNode(each)) walk(each, visit, isPlain);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function mentions(text: string, names: ReadonlyMap<string, string>): boolean {
  return (text.match(/[A-Za-z_]\w*/g) ?? []).some((word) => names.has(word));
}
