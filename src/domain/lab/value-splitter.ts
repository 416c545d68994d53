import { english } from "../../messages/in-english.ts";
import { createGatherer, isBlank, type Piece } from "./pieces.ts";
import type { FileRecord } from "./records.ts";

/** What may come where no value is open. */
type Between = "list" | "itemOrEnd" | "item" | "commaOrEnd" | "nothing" | "object";

/** What is wrong with a sign outside values. */
type Fault = "notComma" | "notObject" | "notRecord" | "afterEnd";

const signs = { quote: 0x22, escape: 0x5c, comma: 0x2c };
const opens = (byte: number) => byte === 0x7b || byte === 0x5b;
const closes = (byte: number) => byte === 0x7d || byte === 0x5d;
const listEnd = 0x5d;

/**
 * Tells apart the values of a file that is one array, or the objects of one that writes them over several lines, as its
 * pieces come. Whether a value is JSON is for whoever reads it: here only brackets and strings count.
 */
export function createValueSplitter(kind: "array" | "objects") {
  const value = createGatherer();
  let between: Between = kind === "array" ? "list" : "object";
  let isOpen = false;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let number = 0;
  let isBroken = false;
  let end = 0;

  function* take({ bytes = new Uint8Array(), from, to }: Piece): Generator<FileRecord, void> {
    /** Where the part of the open value begins that stands in this piece. */
    let start = 0;
    end = to;
    for (let at = 0; at < bytes.length; at += 1) {
      if (inString) {
        at = skipString(bytes, at);
        continue;
      }
      const byte = bytes[at] ?? 0;
      if (isOpen && depth === 0 && (byte === signs.comma || closes(byte))) {
        // The sign belongs to the list.
        yield* close(bytes.subarray(start, at), from + at);
      } else if (isOpen) {
        count(byte);
        if (depth === 0 && closes(byte)) yield* close(bytes.subarray(start, at + 1), from + at + 1);
        continue;
      }
      if (isBlank(byte)) continue;
      const fault = step(byte);
      if (fault !== undefined) return yield broken(describeFault(fault, shown(bytes.subarray(at, at + 12))));
      if (isOpen) start = at;
    }
    if (isOpen) value.add(bytes.subarray(start), { from: from + start, to });
  }

  /** @returns where the string's closing quote is, or where these bytes end */
  function skipString(bytes: Uint8Array, from: number): number {
    let at = escaped ? from + 1 : from;
    for (;;) {
      const quote = bytes.indexOf(signs.quote, at);
      const to = quote < 0 ? bytes.length : quote;
      let escapes = to;
      while (escapes > at && bytes[escapes - 1] === signs.escape) escapes -= 1;
      escaped = (to - escapes) % 2 === 1;
      if (quote < 0) return to;
      if (!escaped) {
        inString = false;
        return quote;
      }
      escaped = false;
      at = quote + 1;
    }
  }

  function* close(rest: Uint8Array, to: number): Generator<FileRecord, void> {
    if (rest.length > 0) value.add(rest, { from: to - rest.length, to });
    isOpen = false;
    between = kind === "array" ? "commaOrEnd" : "object";
    yield recordOf(to);
  }

  function count(byte: number): void {
    if (byte === signs.quote) inString = true;
    else if (opens(byte)) depth += 1;
    else if (closes(byte)) depth -= 1;
  }

  /** A sign outside values. @returns what is wrong with it */
  function step(byte: number): Fault | undefined {
    switch (between) {
      case "list":
        between = "itemOrEnd";
        return undefined;
      case "itemOrEnd":
      case "commaOrEnd":
        if (byte === listEnd) between = "nothing";
        else if (between === "itemOrEnd") return open(byte);
        else if (byte === signs.comma) between = "item";
        else return "notComma";
        return undefined;
      case "item":
        return open(byte);
      case "nothing":
        return "afterEnd";
      case "object":
        return String.fromCharCode(byte) === "{" ? open(byte) : "notObject";
    }
  }

  function open(byte: number): Fault | undefined {
    if (closes(byte) || byte === signs.comma) return "notRecord";
    isOpen = true;
    count(byte);
    return undefined;
  }

  function recordOf(to: number): FileRecord {
    const { bytes, ...span } = value.take(to);
    number += 1;
    return bytes === undefined ? { kind: "tooLong", number, span } : { kind: "record", number, span, bytes };
  }

  function broken(because: string): FileRecord {
    isBroken = true;
    return { kind: "broken", number: number + 1, because: english`It is no JSON: ${because}` };
  }

  function* finish(): Generator<FileRecord, void> {
    // Where it is cut off, whoever reads it says so.
    if (isOpen) yield recordOf(end);
    else if (kind === "array" && between !== "nothing") yield broken(english`The list has no end`);
  }

  return {
    take,
    finish,
    /** Whether what follows cannot be told apart any more. */
    isBroken: () => isBroken,
  };
}

/** @param text from the sign on */
function describeFault(fault: Fault, text: string): string {
  switch (fault) {
    case "notComma":
      return english`“${text}” stands where “${","}” should be`;
    case "notObject":
      return english`“${text}” stands where “${"{"}” should be`;
    case "notRecord":
      return english`“${text}” stands where a record should be`;
    case "afterEnd":
      return english`“${text}” stands after its end`;
  }
}

function shown(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x20 || byte > 0x7e ? "·" : String.fromCharCode(byte))).join("");
}
