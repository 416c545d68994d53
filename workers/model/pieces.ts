import type { PreTrainedTokenizer } from "@huggingface/transformers";
import { tokenOf } from "./tokenizer.ts";

/** How a vocabulary spells. */
export interface Pieces {
  /** What a token adds to a text; nothing for one that is no text, such as an end. */
  readonly bytesOf: (token: number) => Uint8Array | undefined;
  /** The token that is this byte alone, where there is one. */
  readonly tokenOf: (byte: number) => number | undefined;
  readonly encode: (text: string) => number[];
}

/**
 * By the names of the tokens, since decoding one by itself cannot tell a half character. Byte-level vocabularies (GPT-2,
 * Qwen, Llama 3) name each byte by a character of its own; those of SentencePiece write "▁" for a space and "<0x0A>" for
 * a byte.
 * @param isNoText whether a token is special
 * @see Radford et al. 2019, `bytes_to_unicode` of GPT-2's encoder
 */
export function piecesOf(tokenizer: PreTrainedTokenizer, isNoText: (token: number) => boolean): Pieces {
  const isByteLevel = tokenOf(tokenizer, nameOfByte(space)) !== undefined;
  const toBytes = isByteLevel ? bytesOfName : bytesOfSentencePiece;
  const nameOf = inverted(() => tokenizer.get_vocab());

  function bytesOf(token: number): Uint8Array | undefined {
    const name = nameOf(token);
    return name === undefined || isNoText(token) ? undefined : toBytes(name);
  }

  return {
    bytesOf,
    tokenOf(byte) {
      const names = isByteLevel
        ? [nameOfByte(byte)]
        : [byte === space ? "▁" : String.fromCharCode(byte), `<0x${hex(byte)}>`];
      return names
        .map((name) => tokenOf(tokenizer, name))
        .find((token) => token !== undefined && String(bytesOf(token)) === String(byte));
    },
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
  };
}

const space = 0x20;
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, "0");

/** Read when it is first needed: most texts are written without. */
function inverted(vocabulary: () => ReadonlyMap<string, number>): (token: number) => string | undefined {
  let names: Map<number, string> | undefined;
  return (token) => (names ??= new Map([...vocabulary()].map(([name, id]) => [id, name]))).get(token);
}

function bytesOfSentencePiece(name: string): Uint8Array {
  const [, byte] = /^<0x([0-9A-F]{2})>$/.exec(name) ?? [];
  if (byte !== undefined) return Uint8Array.of(Number.parseInt(byte, 16));
  return new TextEncoder().encode(name.replaceAll("▁", " "));
}

/** A token that was added to the vocabulary is named by its text. */
function bytesOfName(name: string): Uint8Array {
  const bytes = Array.from(name, (character) => byteNames().get(character));
  const known = bytes.filter((byte) => byte !== undefined);
  return known.length === bytes.length ? Uint8Array.from(known) : new TextEncoder().encode(name);
}

let byName: ReadonlyMap<string, number> | undefined;
const byteNames = () =>
  (byName ??= new Map(Array.from({ length: 256 }, (_, byte) => [nameOfByte(byte), byte])));

/** A byte that is a visible character of Latin-1 is named by it, the others in turn by those from U+0100 on. */
function nameOfByte(byte: number): string {
  if (isVisible(byte)) return String.fromCodePoint(byte);
  const before = Array.from({ length: byte }, (_, each) => each).filter((each) => !isVisible(each));
  return String.fromCodePoint(0x100 + before.length);
}

function isVisible(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xff && byte !== 0xad);
}
