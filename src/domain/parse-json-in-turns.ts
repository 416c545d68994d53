import { english } from "../messages/in-english.ts";
import type { Decoded } from "./codec.ts";
import type { Turns } from "./turns.ts";

const valuesOfTurn = 500;
/** No object of the wire has nearly as many, and to look through a million of them cannot be paused. */
const maxKeys = 100;
/** A longer string is read piece by piece. */
const pieceCharacters = 65_536;

/**
 * Parses JSON text of unknown origin as `JSON.parse` does, a little at a time, for a text that would keep the page's
 * thread too long; never throws. An object may have 100 keys. For others `JSON.parse` is several times as fast.
 * @param most how many values there may be, each container and each scalar counted
 */
export function* parseJsonInTurns(text: string, most: number): Turns<Decoded<unknown>> {
  // Before anything is made of it: memory that is filled for nothing has to be collected, too.
  if (yield* hasMoreParts(text, most)) return tooMany(most);
  try {
    return yield* read({ text, at: 0 }, most);
  } catch (error) {
    return { kind: "malformed", reason: error instanceof Error ? error.message : String(error) };
  }
}

const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;
const colon = 0x3a;
const quote = 0x22;
const backslash = 0x5c;
const letterU = 0x75;
const space = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const tab = 0x09;

interface Place {
  readonly text: string;
  at: number;
}

/** A container whose end has not been reached. */
type Open =
  | { readonly end: typeof closeBracket; readonly data: unknown[] }
  | { readonly end: typeof closeBrace; readonly data: Record<string, unknown>; key: string; keys: number };

function* read(place: Place, most: number): Turns<Decoded<unknown>> {
  // A stack of our own, so that no depth exhausts the engine's.
  const open: Open[] = [];
  for (let count = 1; count <= most; count += 1) {
    if (count % valuesOfTurn === 0) yield;
    const around = open.at(-1);
    if (around?.end === closeBrace) {
      around.keys += 1;
      // Not said: describe-limit.ts says it.
      if (around.keys > maxKeys) return { kind: "tooLarge", limit: `${maxKeys} keys` };
      expect(place, quote);
      around.key = shortString(place) ?? (yield* longString(place));
      expect(place, colon);
    }
    let value: unknown;
    const first = next(place);
    if (first === openBracket || first === openBrace) {
      const container = opened(first);
      if (peek(place) !== container.end) {
        open.push(container);
        continue;
      }
      place.at += 1;
      value = container.data;
    } else if (first === quote) value = shortString(place) ?? (yield* longString(place));
    else value = scalar(place);
    const whole = put(place, open, value);
    if (whole !== undefined) return whole;
  }
  return tooMany(most);
}

function tooMany(most: number): Decoded<never> {
  return { kind: "tooLarge", limit: `${most} parts` }; // Not said: describe-limit.ts says it.
}

/** Whether it has certainly more: every comma parts two values, and every container is one. */
function* hasMoreParts(text: string, most: number): Turns<boolean> {
  let commas = 0;
  let containers = 0;
  let pauseAt = pieceCharacters;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= pauseAt) {
      pauseAt = at + pieceCharacters;
      yield;
    }
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at + 1);
    else if (unit === comma) commas += 1;
    else if (unit === openBracket || unit === openBrace) containers += 1;
    else continue;
    if (commas >= most || containers > most) return true;
  }
  return false;
}

/** Where the closing quote stands, or the text ends. */
function endOfString(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

function opened(first: typeof openBracket | typeof openBrace): Open {
  return first === openBracket
    ? { end: closeBracket, data: [] }
    : { end: closeBrace, data: {}, key: "", keys: 0 };
}

/** Puts a value where it belongs, and what it completes likewise. @returns the whole, once it is complete */
function put(place: Place, open: Open[], complete: unknown): Decoded<unknown> | undefined {
  let value = complete;
  for (;;) {
    const around = open.at(-1);
    if (around === undefined) {
      if (!Number.isNaN(peek(place))) throw unexpected(place);
      return { kind: "decoded", value };
    }
    if (around.end === closeBracket) around.data.push(value);
    // An assignment would give the object another prototype.
    else if (around.key === "__proto__")
      Object.defineProperty(around.data, around.key, { ...plainProperty, value });
    else around.data[around.key] = value;
    const mark = next(place);
    if (mark === comma) return undefined;
    if (mark !== around.end) throw unexpected(place);
    value = around.data;
    open.pop();
  }
}

const plainProperty = { configurable: true, enumerable: true, writable: true } as const;

/** The code of what stands next besides blanks; not a number at the end. */
function peek(place: Place): number {
  for (;;) {
    const code = place.text.charCodeAt(place.at);
    if (code !== space && code !== lineFeed && code !== carriageReturn && code !== tab) return code;
    place.at += 1;
  }
}

function next(place: Place): number {
  const code = peek(place);
  place.at += 1;
  return code;
}

function expect(place: Place, code: number): void {
  if (next(place) !== code) throw unexpected(place);
}

function unexpected({ text, at }: Place): Error {
  return new SyntaxError(
    english`Unexpected ${JSON.stringify(text.charAt(at - 1))} before character ${at} of JSON`,
  );
}

const scalars = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** From one character back: the first has been read. */
function scalar(place: Place): unknown {
  scalars.lastIndex = place.at - 1;
  const text = scalars.exec(place.text)?.[0];
  if (text === undefined) throw unexpected(place);
  place.at = scalars.lastIndex;
  return JSON.parse(text);
}

/** From behind the opening quote to behind the closing one; `undefined`, and no step further, for a long one. */
function shortString(place: Place): string | undefined {
  const end = endOfPiece(place);
  if (place.text.charCodeAt(end) !== quote) return undefined;
  const text = unescaped(place.text.slice(place.at, end));
  place.at = end + 1;
  return text;
}

function* longString(place: Place): Turns<string> {
  let whole = "";
  for (;;) {
    const end = endOfPiece(place);
    whole += unescaped(place.text.slice(place.at, end));
    place.at = end;
    if (end >= place.text.length) throw unexpected(place);
    if (place.text.charCodeAt(end) === quote) break;
    yield;
  }
  place.at += 1;
  return whole;
}

/** Where the string ends or its next piece begins: never within an escape. */
function endOfPiece({ text, at }: Place): number {
  let end = at;
  const last = Math.min(text.length, at + pieceCharacters);
  while (end < last) {
    const unit = text.charCodeAt(end);
    if (unit === quote) return end;
    if (unit !== backslash) end += 1;
    else end += text.charCodeAt(end + 1) === letterU ? 6 : 2;
  }
  return end;
}

/** Engines copy a shorter slice; a longer one would keep the whole text alive, and `JSON.parse` copies. */
const copiedCharacters = 12;
const plainText = /^[ !#-[\]-~]*$/;

function unescaped(text: string): string {
  if (text.length <= copiedCharacters && plainText.test(text)) return text;
  return String(JSON.parse(`"${text}"`));
}
