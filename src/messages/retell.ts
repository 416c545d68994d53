import { type Catalogue, spoken } from "./say.ts";

/**
 * A text that was said in English by another thread, which does not know what language the page speaks.
 * @returns as it came where the catalogue does not have it
 */
export function retell(english: string): string {
  const catalogue = spoken();
  if (catalogue === undefined || english.length > mostCharacters) return english;
  const whole = catalogue[english];
  if (typeof whole === "string") return whole;
  for (const { pieces, reasons, translation } of patternsOf(catalogue)) {
    const values = valuesBetween(pieces, english);
    if (values !== undefined)
      return translation.replace(/\{(\d+)\}/g, (place, index: string) => {
        const value = values[Number(index)] ?? place;
        return reasons.has(Number(index)) ? retell(value) : value;
      });
  }
  return english;
}

/** Nothing that is said is longer; a program that has taken its worker over may send anything. */
const mostCharacters = 4000;

interface Pattern {
  /** What stands before, between and behind the values. Values come in their places' order: `{0}` is always the first. */
  readonly pieces: readonly string[];
  /** Which values stand behind a colon, and may be a text that was said in English, too. */
  readonly reasons: ReadonlySet<number>;
  readonly translation: string;
}

const patterns = new WeakMap<Catalogue, readonly Pattern[]>();

/** A text with less of its own, as "{0} of {1}", would be found in what somebody else has said. */
const hasOwnWords = (key: string) => lettersOf(key) >= (beginsWithValue(key) ? 6 : 4);

const beginsWithValue = (key: string) => key.startsWith("{");

const lettersOf = (key: string) => key.replace(/\{\d+\}|[^a-z]/gi, "").length;

/** The most particular first: those that begin with words of their own, and of these the one with most letters. */
function patternsOf(catalogue: Catalogue): readonly Pattern[] {
  const known = patterns.get(catalogue);
  if (known !== undefined) return known;
  const made = Object.entries(catalogue)
    .filter(([key]) => /\{\d+\}/.test(key) && hasOwnWords(key))
    .toSorted(
      ([a], [b]) => Number(beginsWithValue(a)) - Number(beginsWithValue(b)) || lettersOf(b) - lettersOf(a),
    )
    .flatMap(([key, translation]) =>
      typeof translation === "string"
        ? [{ pieces: key.split(/\{\d+\}/), reasons: reasonsOf(key), translation }]
        : [],
    );
  patterns.set(catalogue, made);
  return made;
}

/** Each as short as it can be. Not a regular expression: with five values it tries every way to share a hostile text. */
function valuesBetween(pieces: readonly string[], text: string): readonly string[] | undefined {
  const [first = "", ...between] = pieces;
  const last = between.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const piece of between) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    values.push(text.slice(at, found));
    at = found + piece.length;
  }
  return at > end ? undefined : [...values, text.slice(at, end)];
}

const reasonsOf = (key: string) =>
  new Set(Array.from(key.matchAll(/: \{(\d+)\}/g), ([, index]) => Number(index)));
