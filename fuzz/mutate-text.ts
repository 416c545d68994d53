import type { Random } from "./random.ts";

/** What a mutator works with. */
export interface TextStock {
  /** Valid inputs, as the real encoders make them. */
  readonly corpus: readonly [string, ...string[]];
  /** Words and marks of the format. */
  readonly tokens: readonly [string, ...string[]];
}

export const largeCharacters = 100_000;

/** A valid text with one to six mistakes in it. */
export function mutateText(stock: TextStock, random: Random): string {
  let text = random.pick(stock.corpus);
  for (let left = 1 + random.below(6); left > 0; left -= 1) text = random.pick(edits)(text, stock, random);
  return text.slice(0, largeCharacters);
}

/** About 100 KB of much the same: what finds loops in loops, and recursion without a floor. */
export function largeText({ corpus, tokens }: TextStock, random: Random): string {
  const valid = random.pick(corpus);
  const at = random.below(valid.length + 1);
  const [before, after] = random.chance(0.5) ? [valid.slice(0, at), valid.slice(at)] : ["", ""];
  const opening = unit({ corpus, tokens }, random);
  const closing = random.chance(0.5) ? unit({ corpus, tokens }, random) : "";
  const times = Math.floor((largeCharacters - valid.length) / (opening.length + closing.length));
  return `${before}${opening.repeat(Math.max(1, times))}${closing.repeat(Math.max(1, times))}${after}`;
}

/** What is repeated: a mark, a few of them, a character that is nowhere expected, or a piece of a valid text. */
function unit({ corpus, tokens }: TextStock, random: Random): string {
  switch (random.below(4)) {
    case 0:
      return random.pick(tokens);
    case 1:
      return random.pick(tokens) + random.pick(tokens) + (random.chance(0.5) ? random.pick(tokens) : "");
    case 2:
      return random.pick(oddities);
    default:
      return piece(random.pick(corpus), random, 12) || "(";
  }
}

type Edit = (text: string, stock: TextStock, random: Random) => string;

const edits: readonly [Edit, ...Edit[]] = [
  // One character becomes another.
  (text, _, random) => replaceAt(text, random.below(text.length + 1), 1, random.pick(oddities)),
  (text, _, random) =>
    replaceAt(text, random.below(text.length + 1), 1, String.fromCharCode(random.below(0x1_0000))),
  // A word of the format where none belongs, or in another's place.
  (text, { tokens }, random) => replaceAt(text, random.below(text.length + 1), 0, random.pick(tokens)),
  (text, { tokens }, random) => {
    const [old, other] = [random.pick(tokens), random.pick(tokens)];
    return text.replace(old, () => other);
  },
  // Cut off; a part gone; a part twice; the end of another text.
  (text, _, random) => text.slice(0, random.below(text.length + 1)),
  (text, _, random) => replaceAt(text, random.below(text.length + 1), random.below(20), ""),
  (text, _, random) => {
    const copied = piece(text, random, 40);
    return replaceAt(text, random.below(text.length + 1), 0, copied.repeat(1 + random.below(3)));
  },
  (text, { corpus }, random) => {
    const other = random.pick(corpus);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  // A mark many times, and brackets in brackets.
  (text, { tokens }, random) =>
    replaceAt(text, random.below(text.length + 1), 0, random.pick(tokens).repeat(1 + random.below(300))),
  (text, _, random) => {
    const [open, close] = random.pick(brackets);
    const times = 1 + random.below(400);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + open.repeat(times) + text.slice(at) + close.repeat(times);
  },
  // Another number in the place of one.
  (text, _, random) => text.replace(/-?\d+(?:\.\d+)?/, () => random.pick(numbers)),
  (text, _, random) => text.replaceAll(/-?\d+(?:\.\d+)?/g, () => random.pick(numbers)),
];

const brackets: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  ["<", ">"],
  ['{"a":', "}"],
];

// prettier-ignore
const numbers = [
  "0", "-0", "-1", "1.5", "NaN", "Infinity", "1e999", "-1e999", "1e-999", "9007199254740993", "4294967296", "2147483648",
  "99999999999999999999999999999999", "0x7fffffffffffffffffff", "00", "1e21", "9".repeat(400),
] as const;

const oddities = [
  "\0",
  "\n",
  "\r",
  "\t",
  " ",
  "\\",
  '"',
  "'",
  "`",
  "%",
  "%ff",
  "%00",
  "&",
  "#",
  "?",
  "/",
  "..",
  "\ud800",
  "\udfff",
  "\u2028",
  "\u202e",
  "\ufeff",
  "😀",
  "é",
  "İ",
  "\u0301",
  "__proto__",
  "constructor",
  "toString",
] as const;

function replaceAt(text: string, at: number, length: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + length);
}

function piece(text: string, random: Random, longest: number): string {
  const from = random.below(text.length + 1);
  return text.slice(from, from + 1 + random.below(longest));
}
