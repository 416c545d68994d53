import { canonical } from "../canonical.ts";
import type { Value } from "../value.ts";
import { takenBits } from "./taken-bits.ts";

/**
 * How hard an answer is to guess for somebody who sees the input: about the binary logarithm of how many answers are
 * no larger and no less regular than it. It errs to either side, by some tens of bits where people choose the words,
 * and so it is for telling what is easy, not for measuring what is hard.
 * @param inputs what is read beside the answer: to find it there again is to guess one of them
 */
export function guessBits(answer: Value, inputs: readonly Value[]): number {
  const known = new Set<string>();
  const sources: (readonly Value[])[] = [];
  const note = (value: Value): void => {
    known.add(canonical(value));
    if (value.kind === "string") sources.push(lettersOf(value.value));
    const parts = value.kind === "string" ? wordsOf(value.value) : partsOf(value);
    if (parts.length === 0) return;
    sources.push(parts);
    for (const part of parts) note(part);
  };
  for (const each of inputs) note(each);
  const taken =
    answer.kind === "string"
      ? Math.min(takenBits(lettersOf(answer.value), sources), takenBits(wordsOf(answer.value), sources))
      : takenBits(partsOf(answer), sources);
  return Math.min(taken, bitsOf(answer, known));
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === "map") return value.entries.flat();
  return "items" in value ? value.items : [];
}

function lettersOf(text: string): readonly Value[] {
  return Array.from(text, (value) => ({ kind: "string", value }));
}

/** Of a text that has more than one, with whole numbers as such. */
function wordsOf(text: string): readonly Value[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length < 2) return [];
  return words.map((word) =>
    /^-?\d{1,300}$/.test(word) ? { kind: "int", value: BigInt(word) } : { kind: "string", value: word },
  );
}

function bitsOf(value: Value, known: ReadonlySet<string>): number {
  const own = ownBits(value, known);
  return known.has(canonical(value)) ? Math.min(own, 1 + Math.log2(known.size)) : own;
}

function ownBits(value: Value, known: ReadonlySet<string>): number {
  switch (value.kind) {
    case "null":
      return 0;
    case "boolean":
      return 1;
    case "int":
      return 1 + magnitude(value.value < 0n ? -value.value : value.value);
    case "float":
      return 1 + Math.log2(10) * String(value.value).replace(/\D/g, "").length;
    case "string":
      return Math.min(textBits(value.value), wordBits(value.value, known));
    case "bytes":
      return Math.min(4 * value.hex.length, textBits(value.hex));
    default:
      return sequenceBits(partsOf(value), known);
  }
}

/** Of a whole number that is not negative: how many digits it has in base 2, and what it takes to say so. */
function magnitude(value: bigint): number {
  const digits = value.toString(2).length;
  // Powers and their neighbours are what exercises like.
  return /^1?0*1?$|^1+0*$/.test(value.toString(2)) ? 1 + 2 * Math.log2(digits + 1) : digits;
}

/** A text of few different words, or of numbers that go on, is easier than its letters. */
function wordBits(text: string, known: ReadonlySet<string>): number {
  const words = wordsOf(text);
  return words.length === 0 ? Infinity : sequenceBits(words, known);
}

/** As many bits as its letters need when each costs what its frequency says, and one alphabet. */
function textBits(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const length = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const perLetter = [...counts.values()].reduce((sum, n) => sum - (n / length) * Math.log2(n / length), 0);
  return Math.log2(length + 1) + length * perLetter + 5;
}

/** An item that was there before, or is the one after its neighbour, costs next to nothing. */
function sequenceBits(items: readonly Value[], known: ReadonlySet<string>): number {
  const seen = new Set<string>();
  let bits = Math.log2(items.length + 1);
  items.forEach((item, at) => {
    const text = canonical(item);
    if (seen.has(text)) bits += Math.log2(seen.size) + (repeats(items, at) ? 0 : 1);
    else bits += follows(items, at) ? 0 : bitsOf(item, known);
    seen.add(text);
  });
  return bits;
}

function repeats(items: readonly Value[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return before !== undefined && item !== undefined && canonical(before) === canonical(item);
}

/** Numbers that go on in equal steps: `[10, 12, 14, 16]`. */
function follows(items: readonly Value[], at: number): boolean {
  const [first, second, third] = [items[at - 2], items[at - 1], items[at]];
  return (
    first?.kind === "int" &&
    second?.kind === "int" &&
    third?.kind === "int" &&
    third.value - second.value === second.value - first.value
  );
}
