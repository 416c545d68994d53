import type { Pieces } from "../pieces.ts";

const merged = [
  '{"',
  '":',
  '": ',
  '","',
  '", "',
  '"}',
  '"}\n',
  "}]",
  "],[",
  ", ",
  "\n  ",
  "    ",
  "true",
  "nul",
  "12",
  "-1",
  ".5",
  "\\n",
  "\\u00",
  "ab",
  "map<string",
  "é",
  "漢",
  "😀",
];
/** Tokens that end or begin in the middle of a character. */
const torn = [[0x61, 0xf0, 0x9f], [0x98, 0x80], [0xc3], [0xa9, 0x22]];
const pieces: readonly (Uint8Array | undefined)[] = [
  ...Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte)),
  ...merged.map((text) => new TextEncoder().encode(text)),
  ...torn.map((bytes) => Uint8Array.from(bytes)),
  // An end, and a token that is nothing.
  undefined,
  new Uint8Array(),
];

export const vocabularySize = pieces.length;
export const endToken = pieces.length - 2;

/** Tokens as a byte-level tokenizer has them: every byte, and some longer ones; of these the longest that fits. */
export const byteVocabulary: Pieces = {
  bytesOf: (token) => pieces[token],
  tokenOf: (byte) => byte,
  encode(text) {
    const bytes = [...new TextEncoder().encode(text)];
    const tokens: number[] = [];
    for (let at = 0; at < bytes.length; at += lengthOf(tokens.at(-1))) tokens.push(longestAt(bytes, at));
    return tokens;
  },
};

function longestAt(bytes: readonly number[], at: number): number {
  let longest = bytes[at] ?? 0;
  for (const [token, piece] of pieces.entries()) {
    const fits = piece !== undefined && piece.every((byte, i) => byte === bytes[at + i]);
    if (fits && piece.length > lengthOf(longest)) longest = token;
  }
  return longest;
}

const lengthOf = (token = 0): number => pieces[token]?.length ?? 0;

export function textOf(tokens: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(tokens.flatMap((token) => [...(pieces[token] ?? [])])));
}
