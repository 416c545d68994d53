import { formatNumber, say } from "../messages/say.ts";
import { type LiteralNode, LiteralError } from "./literal-node.ts";
import { readString } from "./literal-string.ts";

const maxLiteralCharacters = 200_000;
const maxDepth = 150;

/**
 * Reads one literal in Python's, JavaScript's or JSON's spelling, and nothing behind it.
 * @throws LiteralError
 */
export function parseLiteralNode(text: string): LiteralNode {
  const cursor = startAt(text);
  const node = readNode(cursor, 1);
  expectEnd(cursor);
  return node;
}

/**
 * Reads a call such as `deposit(50)`; a leading `object.` or `new ` is let pass.
 * @throws LiteralError
 */
export function parseCallNode(text: string): {
  readonly name: string;
  readonly at: number;
  readonly args: readonly LiteralNode[];
} {
  const cursor = startAt(text);
  takeMatch(cursor, /(?:new\s+)?(?:[A-Za-z_$][\w$]*\.)?/y);
  skipSpace(cursor);
  const at = cursor.at;
  const name = takeMatch(cursor, /[A-Za-z_$][\w$]*/y);
  if (name === undefined)
    throw new LiteralError(say`Start with the name of a method, as in deposit(50)`, cursor.at);
  expect(cursor, "(");
  const args = readUntil(cursor, ")", 1);
  takeMatch(cursor, /\s*;/y);
  expectEnd(cursor);
  return { name, at, args };
}

interface Cursor {
  readonly text: string;
  at: number;
}

function startAt(text: string): Cursor {
  if (text.length > maxLiteralCharacters) {
    throw new LiteralError(
      say`This is longer than ${formatNumber(maxLiteralCharacters)} characters`,
      maxLiteralCharacters,
    );
  }
  const cursor = { text, at: 0 };
  skipSpace(cursor);
  return cursor;
}

function readNode(cursor: Cursor, depth: number): LiteralNode {
  skipSpace(cursor);
  const { text, at } = cursor;
  if (depth > maxDepth) throw new LiteralError(say`This is nested deeper than ${maxDepth} levels`, at);
  const first = text[at];
  if (first === undefined) throw new LiteralError(say`A value is missing here`, at);
  if (first === "[") return readSequence(cursor, "list", depth);
  if (first === "(") return readParenthesis(cursor, depth);
  if (first === "{") return readBraces(cursor, depth);
  const bytes = takeMatch(cursor, /[bB](?=["'])/y) !== undefined;
  if (bytes || first === '"' || first === "'" || first === "`") return readText(cursor, at, bytes);
  return readNumber(cursor) ?? readConstructor(cursor, depth) ?? readWord(cursor);
}

function readText(cursor: Cursor, at: number, bytes: boolean): LiteralNode {
  const { value, end } = readString(cursor.text, cursor.at);
  cursor.at = end;
  if (!bytes) return { kind: "string", at, value };
  const units = Array.from(value, (unit) => unit.charCodeAt(0));
  if (units.some((unit) => unit > 255))
    throw new LiteralError(say`Bytes hold characters up to \\xff only`, at);
  return { kind: "bytes", at, hex: units.map((unit) => unit.toString(16).padStart(2, "0")).join("") };
}

function readSequence(cursor: Cursor, kind: "list", depth: number): LiteralNode {
  const { at } = cursor;
  cursor.at += 1;
  return { kind, at, items: readUntil(cursor, "]", depth) };
}

/** `(1, 2)` and `(1,)` are tuples, `(1)` is 1. */
function readParenthesis(cursor: Cursor, depth: number): LiteralNode {
  const { at } = cursor;
  cursor.at += 1;
  const items = readUntil(cursor, ")", depth);
  const [only, ...others] = items;
  const endsInComma = /,\s*\)$/.test(cursor.text.slice(Math.max(at, cursor.at - 40), cursor.at));
  return only !== undefined && others.length === 0 && !endsInComma ? only : { kind: "tuple", at, items };
}

function readBraces(cursor: Cursor, depth: number): LiteralNode {
  const { at } = cursor;
  cursor.at += 1;
  const items: LiteralNode[] = [];
  const entries: (readonly [LiteralNode, LiteralNode])[] = [];
  while (!take(cursor, "}")) {
    if (items.length + entries.length > 0) expect(cursor, ",");
    if (take(cursor, "}")) break;
    const key = readBareKey(cursor) ?? readNode(cursor, depth + 1);
    if (take(cursor, ":")) entries.push([key, readNode(cursor, depth + 1)]);
    else items.push(key);
    if (items.length > 0 && entries.length > 0) {
      throw new LiteralError(say`Either every item has a key (a dictionary) or none has (a set)`, key.at);
    }
  }
  return items.length > 0 ? { kind: "set", at, items } : { kind: "map", at, entries };
}

const words: Readonly<Record<string, "null" | "true" | "false" | number>> = {
  None: "null",
  null: "null",
  undefined: "null",
  True: "true",
  true: "true",
  False: "false",
  false: "false",
  nan: Number.NaN,
  NaN: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  Infinity: Number.POSITIVE_INFINITY,
};

/** `name:` as in JavaScript; the words that mean something keep their meaning. */
function readBareKey(cursor: Cursor): LiteralNode | undefined {
  skipSpace(cursor);
  const { at } = cursor;
  const name = takeMatch(cursor, /[A-Za-z_$][\w$]*(?=\s*:)/y);
  if (name === undefined) return undefined;
  if (!Object.hasOwn(words, name)) return { kind: "string", at, value: name };
  cursor.at = at;
  return undefined;
}

function readNumber(cursor: Cursor): LiteralNode | undefined {
  const { at } = cursor;
  const integer = takeMatch(cursor, /[+-]?(?:0[xX][\da-fA-F]+|\d+(?:_\d+)*)(?:n(?![\w$])|(?![\w$.]))/y);
  if (integer !== undefined) {
    const digits = integer.replace(/[_n+]/g, "");
    return { kind: "int", at, value: digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits) };
  }
  const float = takeMatch(
    cursor,
    // Digits after the point only where there is one: else every split of a long number would be tried.
    /[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w$.])/y,
  );
  return float === undefined ? undefined : { kind: "float", at, value: Number(float.replaceAll("_", "")) };
}

/** `set()`, `set([1])`, `new Set([1])`, `dict()`, `new Map([[1, 2]])`, `tuple()`, `list()`, `float("nan")`. */
function readConstructor(cursor: Cursor, depth: number): LiteralNode | undefined {
  const { at } = cursor;
  const head = takeMatch(cursor, /(?:new\s+)?(?:Set|Map|set|dict|tuple|list|float)\s*\(/y);
  if (head === undefined) return undefined;
  const args = readUntil(cursor, ")", depth);
  const [given, ...others] = args;
  if (others.length > 0) throw new LiteralError(say`Only one value can stand in these parentheses`, at);
  const name = head.replace(/new\s+|\W/g, "").toLowerCase();
  if (name === "float" && given?.kind === "string") return readFloatWord(given.value, at);
  if (given !== undefined && !("items" in given))
    throw new LiteralError(say`A list is needed in these parentheses`, given.at);
  const items = given?.items ?? [];
  if (name === "set" || name === "tuple" || name === "list") return { kind: name, at, items };
  return { kind: "map", at, entries: items.map(readPair) };
}

function readFloatWord(word: string, at: number): LiteralNode {
  const cursor = { text: word.trim(), at: 0 };
  const node = readNumber(cursor) ?? readWord(cursor);
  if (node.kind === "float") return { ...node, at };
  throw new LiteralError(say`float() cannot read "${word.slice(0, 20)}"`, at);
}

function readPair(node: LiteralNode): readonly [LiteralNode, LiteralNode] {
  const [key, value, ...others] = "items" in node ? node.items : [];
  if (key === undefined || value === undefined || others.length > 0) {
    throw new LiteralError(say`Each entry of a map is a pair: [key, value]`, node.at);
  }
  return [key, value];
}

function readWord(cursor: Cursor): LiteralNode {
  const { at } = cursor;
  const sign = takeMatch(cursor, /[+-](?=(?:inf|Infinity|nan|NaN)\b)/y);
  const word = takeMatch(cursor, /[A-Za-z_$][\w$]*/y) ?? "";
  const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
  if (typeof meaning === "number") return { kind: "float", at, value: sign === "-" ? -meaning : meaning };
  if (meaning !== undefined) return { kind: meaning, at };
  if (word !== "")
    throw new LiteralError(say`The word ${word.slice(0, 40)} means nothing here; put text in quotes`, at);
  throw new LiteralError(
    say`A value cannot start with ${JSON.stringify(String.fromCodePoint(cursor.text.codePointAt(at) ?? 32))}`,
    at,
  );
}

function readUntil(cursor: Cursor, close: string, depth: number): readonly LiteralNode[] {
  const items: LiteralNode[] = [];
  while (!take(cursor, close)) {
    if (items.length > 0) {
      expect(cursor, ",", close);
      if (take(cursor, close)) break;
    }
    items.push(readNode(cursor, depth + 1));
  }
  return items;
}

function skipSpace(cursor: Cursor): void {
  takeMatch(cursor, /\s*/y);
}

function take(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (!cursor.text.startsWith(mark, cursor.at)) return false;
  cursor.at += mark.length;
  return true;
}

function expect(cursor: Cursor, mark: string, orElse?: string): void {
  if (take(cursor, mark)) return;
  const wanted = orElse === undefined ? `"${mark}"` : say`"${mark}" or "${orElse}"`;
  throw new LiteralError(say`${wanted} is missing here`, cursor.at);
}

function expectEnd(cursor: Cursor): void {
  skipSpace(cursor);
  if (cursor.at < cursor.text.length)
    throw new LiteralError(say`There is something behind the value`, cursor.at);
}

function takeMatch(cursor: Cursor, sticky: RegExp): string | undefined {
  sticky.lastIndex = cursor.at;
  const [match] = sticky.exec(cursor.text) ?? [];
  if (match !== undefined) cursor.at += match.length;
  return match;
}
