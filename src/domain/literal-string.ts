import { say } from "../messages/say.ts";
import { LiteralError } from "./literal-node.ts";

/**
 * Reads a quoted string that starts at `start` with ', " or `, with the escapes of Python and JavaScript.
 * @returns its text, and the place behind the closing quote
 * @throws LiteralError
 */
export function readString(text: string, start: number): { readonly value: string; readonly end: number } {
  const quote = text[start] ?? "";
  let value = "";
  let at = start + 1;
  while (at < text.length) {
    const unit = text[at];
    if (unit === quote) return { value, end: at + 1 };
    if (unit === "\n" && quote !== "`") break;
    if (unit === "\\") {
      const escape = readEscape(text, at);
      value += escape.value;
      at = escape.end;
    } else {
      value += unit;
      at += 1;
    }
  }
  throw new LiteralError(say`The closing ${quote} is missing`, start);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\u0007",
  "0": "\0",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
  "/": "/",
  "\n": "",
};

function readEscape(text: string, at: number): { readonly value: string; readonly end: number } {
  const hexEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8}))/y;
  hexEscape.lastIndex = at;
  const match = hexEscape.exec(text);
  if (match !== null) {
    const code = Number.parseInt(match.slice(1).find((digits) => digits !== undefined) ?? "", 16);
    if (code > 0x10ffff) throw new LiteralError(say`There is no character with so large a number`, at);
    return { value: String.fromCodePoint(code), end: at + match[0].length };
  }
  const letter = text[at + 1] ?? "";
  const value = Object.hasOwn(simpleEscapes, letter) ? simpleEscapes[letter] : undefined;
  if (value === undefined)
    throw new LiteralError(say`The escape \\${letter} is not known; write \\\\ for a backslash`, at);
  return { value, end: at + 2 };
}
