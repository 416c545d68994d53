import { english } from "../../messages/in-english.ts";
import { readJson } from "./read-json.ts";

/** Why one record cannot be used: a sentence without its full stop, in English, as it is kept. */
export class RecordFault extends Error {}

/** The fields of one record, each read when it is asked for. */
export interface RecordFields {
  readonly has: (...names: readonly string[]) => boolean;
  /** Of all fields, in the record's order. */
  readonly names: () => readonly string[];
  /** JSON text as it stands in the record. */
  readonly raw: (name: string) => string;
  readonly text: (name: string) => string;
  readonly texts: (name: string) => readonly string[];
  readonly number: (name: string) => number;
  /** A text or a whole number, as text: ids are either. */
  readonly id: (name: string) => string;
}

/** @param texts as `jsonFields` gives them; `raw` and all others throw RecordFault where a field is missing or another kind */
export function recordFields(texts: ReadonlyMap<string, string>): RecordFields {
  function raw(name: string): string {
    const found = texts.get(name);
    if (found === undefined) throw new RecordFault(english`It has no “${name}”`);
    return found;
  }

  function text(name: string): string {
    const value: unknown = parse(raw(name));
    if (typeof value !== "string") throw new RecordFault(english`Its “${name}” is no text`);
    return value;
  }

  function number(name: string): number {
    const value = readJson(raw(name));
    if (value.kind !== "int" && value.kind !== "float")
      throw new RecordFault(english`Its “${name}” is no number`);
    return Number(value.value);
  }

  return {
    has: (...names) => names.every((name) => texts.has(name)),
    names: () => [...texts.keys()],
    raw,
    text,
    texts(name) {
      const value: unknown = parse(raw(name));
      if (!isTexts(value)) throw new RecordFault(english`Its “${name}” is no list of texts`);
      return value;
    },
    number,
    id(name) {
      const value = readJson(raw(name));
      if (value.kind !== "string" && value.kind !== "int")
        throw new RecordFault(english`Its “${name}” is no text and no whole number`);
      return String(value.value);
    },
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // NaN and the like, which no text holds.
    return undefined;
  }
}
