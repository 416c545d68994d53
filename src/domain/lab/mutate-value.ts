import type { MapEntry, Value } from "../value.ts";

/** A whole number from 0 to `below` − 1; `below` from 1. */
export type Draw = (below: number) => number;

/** One time in so many another value of the same type, seen in the problem's inputs, takes the place. */
const borrowEvery = 5;

/**
 * A neighbour of the value, of the same type, mostly different: a number one up or down, an item more, less or changed.
 * @param parts values of the problem's inputs, which hold what random ones would never hit
 */
export function mutateValue(value: Value, draw: Draw, parts: readonly Value[]): Value {
  const alike = parts.filter((part) => sameType(part, value));
  const borrowed = alike.length > 0 && draw(borrowEvery) === 0 ? alike[draw(alike.length)] : undefined;
  return borrowed ?? neighbour(value, draw, parts);
}

function neighbour(value: Value, draw: Draw, parts: readonly Value[]): Value {
  switch (value.kind) {
    case "boolean":
      return { ...value, value: !value.value };
    case "int":
      return { ...value, value: neighbourOfInt(value.value, draw) };
    case "float":
      return { ...value, value: neighbourOfFloat(value.value, draw) };
    case "string":
      return { ...value, value: neighbourOfText(value.value, draw) };
    case "list":
    case "tuple":
      return { ...value, items: neighbourOfItems(value.items, draw, parts) };
    case "set":
      // Which items are equal is the language's to say: what was one of them before is left as it is.
      return { ...value, items: value.items.length === 0 ? [] : without(value.items, draw) };
    case "map":
      return { ...value, entries: neighbourOfEntries(value.entries, draw, parts) };
    default:
      // Null, bytes, and what never comes from an input.
      return value;
  }
}

function neighbourOfInt(value: bigint, draw: Draw): bigint {
  return [value + 1n, value - 1n, -value, value * 2n][draw(4)] ?? value;
}

/** A whole number stays one: JavaScript has no ints. */
function neighbourOfFloat(value: number, draw: Draw): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value)) return [value + 1, value - 1, -value, value * 2][draw(4)] ?? value;
  return [value + 1, value - 1, -value, value / 2][draw(4)] ?? value;
}

/** Sets and maps need keys that can be hashed; a changed length is a change, too. */
function neighbourOfItems(items: readonly Value[], draw: Draw, parts: readonly Value[]): readonly Value[] {
  const at = draw(items.length);
  const item = items[at];
  if (item === undefined) {
    const seed = parts[draw(Math.max(1, parts.length))];
    return seed === undefined || !isPlain(seed) ? [] : [seed];
  }
  switch (draw(4)) {
    case 0:
      return items.toSpliced(at, 1);
    case 1:
      return items.toSpliced(at, 0, item);
    case 2:
      return items.toSpliced(draw(items.length + 1), 0, mutateValue(item, draw, parts));
    default:
      return items.with(at, mutateValue(item, draw, parts));
  }
}

function isPlain({ kind }: Value): boolean {
  return ["null", "boolean", "int", "float", "string"].includes(kind);
}

function without<T>(items: readonly T[], draw: Draw): readonly T[] {
  return items.toSpliced(draw(items.length), 1);
}

function neighbourOfEntries(
  entries: readonly MapEntry[],
  draw: Draw,
  parts: readonly Value[],
): readonly MapEntry[] {
  const at = draw(Math.max(1, entries.length));
  const entry = entries[at];
  if (entry === undefined) return entries;
  if (draw(3) === 0) return entries.toSpliced(at, 1);
  return entries.with(at, [entry[0], mutateValue(entry[1], draw, parts)]);
}

function neighbourOfText(text: string, draw: Draw): string {
  const characters = Array.from(text);
  if (characters.length === 0) return ["a", " ", "0"][draw(3)] ?? "";
  const from = draw(characters.length);
  const to = from + 1 + draw(Math.min(3, characters.length - from));
  const piece = characters.slice(from, to);
  switch (draw(4)) {
    case 0:
      return characters.toSpliced(from, piece.length).join("");
    case 1:
      return characters.toSpliced(from, 0, ...piece).join("");
    case 2:
      return characters.toSpliced(draw(characters.length + 1), 0, ...piece).join("");
    default:
      return characters.with(from, otherCase(characters[from] ?? "")).join("");
  }
}

/** A letter in its other case, a digit one up, anything else a letter. */
function otherCase(character: string): string {
  if (/^\d$/.test(character)) return String((Number(character) + 1) % 10);
  const upper = character.toUpperCase();
  if (upper !== character && upper.length === character.length) return upper;
  const lower = character.toLowerCase();
  return lower !== character && lower.length === character.length ? lower : "a";
}

const word = /-?\d+|[^\s\d-]+/g;

/**
 * A neighbour of a standard input: one of its words changed, as a number where it is one. Counts that stand in the
 * text and lines keep their places, so that most of what comes out can still be read.
 */
export function mutateText(text: string, draw: Draw): string {
  const words = [...text.matchAll(word)];
  const found = words[draw(Math.max(1, words.length))];
  if (found === undefined) return neighbourOfText(text, draw);
  const [old] = found;
  const changed = /^-?\d+$/.test(old)
    ? String(neighbourOfInt(BigInt(old), draw))
    : neighbourOfText(old, draw);
  return text.slice(0, found.index) + changed + text.slice(found.index + old.length);
}

/** The value and all inside it. */
export function childrenOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case "list":
    case "tuple":
    case "set":
      return [value, ...value.items.flatMap(childrenOf)];
    case "map":
      return [value, ...value.entries.flatMap(([key, item]) => [...childrenOf(key), ...childrenOf(item)])];
    default:
      return [value];
  }
}

/** Of two lists also their items', by the first of each; an empty one fits any. */
function sameType(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "float" && b.kind === "float")
    return Number.isInteger(a.value) === Number.isInteger(b.value);
  const [first, other] = [firstOf(a), firstOf(b)];
  return first === undefined || other === undefined || sameType(first, other);
}

function firstOf(value: Value): Value | undefined {
  if (value.kind === "map") return value.entries[0]?.[1];
  return value.kind === "list" || value.kind === "tuple" || value.kind === "set" ? value.items[0] : undefined;
}
