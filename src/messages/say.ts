/**
 * Every text of the interface goes through here. The English text stands where it is used and is its own key, as
 * gettext has it: `build/messages.ts` gathers all of them, and `src/messages/es/` has each in Spanish.
 *
 * A text is looked up when it is said, so nothing is said while a module loads: a table of texts is a function.
 */

/** A text in another language; `[one, other]` where it depends on a number. */
type Translation = string | readonly [one: string, other: string];

/** By the English text, with `{0}`, `{1}`, … where values stand. */
export type Catalogue = Readonly<Record<string, Translation>>;

/** What may stand in a text. */
export type Said = string | number;

let catalogue: Catalogue | undefined;

/** From now on; `undefined` is English. */
export function speak(next: Catalogue | undefined): void {
  catalogue = next;
}

/** What is spoken now; `undefined` is English. */
export const spoken = (): Catalogue | undefined => catalogue;

/**
 * A text of the interface, in the language chosen.
 * @example say`Line ${3} cannot be read.` // key: "Line {0} cannot be read."
 */
export function say(parts: TemplateStringsArray, ...values: readonly Said[]): string {
  return fill(textOf(keyOf(parts)), values);
}

/**
 * The same for a text with two meanings, which `context` tells apart for the translator.
 * @example sayAs("difficulty")`easy` // key: "difficulty|easy"
 */
export function sayAs(context: string) {
  return (parts: TemplateStringsArray, ...values: readonly Said[]): string =>
    fill(translated(`${context}|${keyOf(parts)}`) ?? keyOf(parts), values);
}

/**
 * A text that depends on a number, which stands at `#`.
 * @param other for 0, 2 and more; the key
 * @example sayCount(3, "# test was left out", "# tests were left out") // "3 tests were left out"
 */
export function sayCount(count: number, one: string, other: string): string {
  const translation = catalogue?.[other];
  const [forOne, forOthers] = typeof translation === "object" ? translation : [one, other];
  return (count === 1 ? forOne : forOthers).replace("#", formatNumber(count, { maximumFractionDigits: 2 }));
}

/** A text with what is no text in it: its pieces in the language's order, a number for each value's place. */
export function piecesOf(parts: TemplateStringsArray): readonly (string | number)[] {
  return textOf(keyOf(parts))
    .split(/\{(\d+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : Number(piece)))
    .filter((piece) => piece !== "");
}

/** As the programs beside it write it, in every language of the interface: 1,200.5 (as Spanish in Mexico does). */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat("en", options);
  numberFormats.set(key, format);
  return format.format(value);
}

/** By their options: making one takes a hundred times longer than using it. */
const numberFormats = new Map<string | undefined, Intl.NumberFormat>();

/** A template's strings are one object, however often it is said: its key is worked out once. */
const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(parts: TemplateStringsArray): string {
  const known = keys.get(parts);
  if (known !== undefined) return known;
  // A text may go over several lines where it stands.
  const key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`).replace(/\s*\n\s*/g, " ");
  keys.set(parts, key);
  return key;
}

const textOf = (key: string) => translated(key) ?? key;

function translated(key: string): string | undefined {
  const translation = catalogue?.[key];
  return typeof translation === "string" ? translation : undefined;
}

/** In one go, so that a value may hold `{0}` itself. */
const fill = (text: string, values: readonly Said[]) =>
  values.length === 0
    ? text
    : text.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
