import { english } from "../../messages/in-english.ts";
import { maxValueDepth } from "../limits.ts";
import type { MapEntry, Value } from "../value.ts";

/** Where and why a text is no JSON, in English, as it is kept. */
export class JsonFault extends Error {
  /** 0-based, in UTF-16 units. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(english`${message}, at character ${at + 1}`);
    this.at = at;
  }
}

/**
 * Reads JSON without loss: integers of any size, `1.0` as a float, and `NaN`, `Infinity`, `-Infinity` as Python writes
 * them. Objects become maps in their order; of a key that comes twice the last counts.
 * @throws JsonFault where the text is no JSON, or nested more than `maxValueDepth` deep
 * @example readJson("[1, 1.0]") // a list of the int 1 and the float 1
 */
export function readJson(text: string): Value {
  const reader = new JsonReader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

/**
 * The fields of a JSON object as the text of each value, unread: most of a benchmark's records is inputs that nobody
 * may ask for.
 * @throws JsonFault where the text is no JSON object
 */
export function jsonFields(text: string): ReadonlyMap<string, string> {
  const reader = new JsonReader(text);
  const fields = new Map<string, string>();
  reader.object((key) => {
    const from = reader.at;
    reader.skip(0);
    fields.set(key, text.slice(from, reader.at));
  });
  reader.end();
  return fields;
}

/**
 * The items of a JSON array, each as its own text, unread.
 * @throws JsonFault where the text is no JSON array
 */
export function jsonItems(text: string): readonly string[] {
  const reader = new JsonReader(text);
  const items: string[] = [];
  reader.list(() => {
    const from = reader.at;
    reader.skip(0);
    items.push(text.slice(from, reader.at));
  });
  reader.end();
  return items;
}

const number = /-?(?:0|[1-9]\d*)(?<fraction>\.\d+)?(?<exponent>[eE][+-]?\d+)?/y;
const plainText = /[^"\\]*/y;
const blank = /[ \t\n\r]*/y;
const words: readonly (readonly [string, Value])[] = [
  ["null", { kind: "null" }],
  ["true", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],
  ["NaN", { kind: "float", value: Number.NaN }],
  // Not said: JSON's own words.
  ["Infinity", { kind: "float", value: Number.POSITIVE_INFINITY }],
  ["-Infinity", { kind: "float", value: Number.NEGATIVE_INFINITY }],
];

/** A place in a text, and what can be read from there on. */
class JsonReader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#skipBlank();
  }

  value(depth: number): Value {
    if (depth > maxValueDepth) throw this.#tooDeep();
    switch (this.#text[this.at]) {
      case "[": {
        const items: Value[] = [];
        this.list(() => items.push(this.value(depth + 1)));
        return { kind: "list", items };
      }
      case "{": {
        const entries = new Map<string, MapEntry>();
        this.object((key) => entries.set(key, [{ kind: "string", value: key }, this.value(depth + 1)]));
        return { kind: "map", entries: [...entries.values()] };
      }
      case '"':
        return { kind: "string", value: this.#string() };
      default:
        return this.#word() ?? this.#number();
    }
  }

  /** Passes over one value. */
  skip(depth: number): void {
    if (depth > maxValueDepth) throw this.#tooDeep();
    switch (this.#text[this.at]) {
      case "[":
        return this.list(() => this.skip(depth + 1));
      case "{":
        return this.object(() => this.skip(depth + 1));
      case '"':
        return void this.#stringEnd();
      default:
        if (this.#word() === undefined) this.#matchNumber();
    }
  }

  /** @param onField called at the start of each value; reads or skips it */
  object(onField: (key: string) => void): void {
    this.#expect("{");
    if (this.#take("}")) return;
    do {
      const key = this.#string();
      this.#skipBlank();
      this.#expect(":");
      onField(key);
      this.#skipBlank();
    } while (this.#take(","));
    this.#expect("}", false);
  }

  end(): void {
    this.#skipBlank();
    if (this.at < this.#text.length) throw new JsonFault(english`There is more text after its end`, this.at);
  }

  /** @param onItem called at the start of each item; reads or skips it */
  list(onItem: () => void): void {
    this.#expect("[");
    if (this.#take("]")) return;
    do {
      onItem();
      this.#skipBlank();
    } while (this.#take(","));
    this.#expect("]", false);
  }

  #tooDeep(): JsonFault {
    return new JsonFault(english`It is nested more than ${maxValueDepth} deep`, this.at);
  }

  #string(): string {
    const from = this.at;
    const escaped = this.#stringEnd();
    const raw = this.#text.slice(from, this.at);
    if (!escaped && !hasControl(raw)) return raw.slice(1, -1);
    try {
      return String(JSON.parse(raw));
    } catch {
      throw new JsonFault(english`A string holds what JSON does not allow`, from);
    }
  }

  /** Moves behind a string. @returns whether something in it is escaped */
  #stringEnd(): boolean {
    const from = this.at;
    this.#expect('"', false);
    let escaped = false;
    for (;;) {
      this.#match(plainText);
      const next = this.#text[this.at];
      if (next === undefined) throw new JsonFault(english`A string has no end`, from);
      if (next === '"') break;
      escaped = true;
      this.at += 2;
    }
    this.at += 1;
    return escaped;
  }

  #word(): Value | undefined {
    const found = words.find(([word]) => this.#text.startsWith(word, this.at));
    if (found === undefined) return undefined;
    this.at += found[0].length;
    return found[1];
  }

  #number(): Value {
    const [text, fraction, exponent] = this.#matchNumber();
    return fraction === undefined && exponent === undefined
      ? { kind: "int", value: BigInt(text) }
      : { kind: "float", value: Number(text) };
  }

  #matchNumber(): RegExpExecArray {
    const found = this.#match(number);
    if (found === null) throw new JsonFault(this.#found(undefined), this.at);
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  #take(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at += 1;
    this.#skipBlank();
    return true;
  }

  #expect(sign: string, thenBlank = true): void {
    if (this.#text[this.at] !== sign) throw new JsonFault(this.#found(sign), this.at);
    this.at += 1;
    if (thenBlank) this.#skipBlank();
  }

  #skipBlank(): void {
    this.#match(blank);
  }

  /** @param sign that should be there; undefined: a value */
  #found(sign: string | undefined): string {
    const next = this.#text.slice(this.at, this.at + 12);
    if (next === "")
      return sign === undefined
        ? english`It ends where a value should be`
        : english`It ends where “${sign}” should be`;
    return sign === undefined
      ? english`“${next}” stands where a value should be`
      : english`“${next}” stands where “${sign}” should be`;
  }
}

/** Characters below the blank must be escaped. */
function hasControl(raw: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f]/.test(raw);
}
