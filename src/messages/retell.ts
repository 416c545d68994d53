import { type Catalogue, spoken } from "./say.ts";

/**
 * A text that was said in English by another thread, which does not know what language the page speaks.
 * @returns as it came where the catalogue does not have it
 */
export function retell(english: string): string {
  const catalogue = spoken();
  if (catalogue === undefined) return english;
  const whole = catalogue[english];
  if (typeof whole === "string") return whole;
  for (const { pattern, reasons, translation } of patternsOf(catalogue)) {
    const values = pattern.exec(english)?.slice(1);
    if (values !== undefined)
      return translation.replace(/\{(\d+)\}/g, (place, index: string) => {
        const value = values[Number(index)] ?? place;
        return reasons.has(Number(index)) ? retell(value) : value;
      });
  }
  return english;
}

interface Pattern {
  readonly pattern: RegExp;
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
        ? [{ pattern: patternOf(key), reasons: reasonsOf(key), translation }]
        : [],
    );
  patterns.set(catalogue, made);
  return made;
}

/** Values come in their places' order in English: `{0}` is always the first. */
const patternOf = (key: string) =>
  new RegExp(
    `^${key
      .split(/\{\d+\}/)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("(.*?)")}$`,
    "su",
  );

const reasonsOf = (key: string) =>
  new Set(Array.from(key.matchAll(/: \{(\d+)\}/g), ([, index]) => Number(index)));
