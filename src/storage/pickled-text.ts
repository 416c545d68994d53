import { RecordFault } from "../domain/lab/record-fields.ts";
import { english } from "../messages/in-english.ts";
import { textOf } from "./plain-bytes.ts";

/** Private tests of LiveCodeBench have a few tens of millions of characters at most. */
const longestPickleBytes = 256_000_000;
/** So much may come of anything; beyond, no more than `mostExpansion` times what is packed, or a small file fills the memory. */
const harmlessBytes = 12_000_000;
const mostExpansion = 100;

/**
 * The text in base64 of a compressed pickle, as LiveCodeBench keeps its private tests. A pickle is a program: only the
 * few instructions that a single text needs are followed, and any other is refused.
 * @throws RecordFault where it is anything but one text, or more than `longestPickleBytes` or `mostExpansion` allow
 * @see Python's Lib/pickletools.py for the instructions
 */
export async function readPickledText(base64: string): Promise<string> {
  const compressed = bytesOf(base64);
  return textOfPickle(await inflated(compressed));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(base64);
  } catch (error) {
    throw new RecordFault(english`Its private tests are no base64`, { cause: error });
  }
  // Ten times as fast as Uint8Array.from, and these are megabytes.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

async function inflated(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const mostBytes = Math.min(longestPickleBytes, Math.max(harmlessBytes, mostExpansion * compressed.length));
  let length = 0;
  try {
    const reader = new Blob([compressed])
      .stream()
      .pipeThrough(new DecompressionStream("deflate"))
      .getReader();
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    throw new RecordFault(english`Its private tests are damaged: they cannot be decompressed`, {
      cause: error,
    });
  }
  if (length > mostBytes)
    throw new RecordFault(
      english`Its private tests are larger than ${Math.floor(mostBytes / 1e6)} MB, the most that is unpacked of so few bytes`,
    );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function textOfPickle(pickle: Uint8Array): string {
  const view = new DataView(pickle.buffer, pickle.byteOffset, pickle.length);
  let at = 0;
  let text: string | undefined;
  const take = (length: number): number => {
    if (at + length > pickle.length) throw new RecordFault(english`Its private tests are cut off`);
    at += length;
    return at - length;
  };
  const takeText = (length: number): string => {
    const from = take(length);
    const found = textOf(pickle.subarray(from, from + length));
    if (found === undefined) throw new RecordFault(english`Its private tests are no text in UTF-8`);
    return found;
  };
  for (;;) {
    const instruction = view.getUint8(take(1));
    switch (instruction) {
      case 0x80: // PROTO
      case 0x71: // BINPUT
        take(1);
        break;
      case 0x95: // FRAME
        take(8);
        break;
      case 0x94: // MEMOIZE
        break;
      case 0x8c: // SHORT_BINUNICODE
        text = takeText(view.getUint8(take(1)));
        break;
      case 0x58: // BINUNICODE
        text = takeText(view.getUint32(take(4), true));
        break;
      case 0x8d: // BINUNICODE8
        text = takeText(Number(view.getBigUint64(take(8), true)));
        break;
      case 0x2e: // STOP
        if (text === undefined) throw new RecordFault(english`Its private tests hold no text`);
        return text;
      default:
        throw new RecordFault(
          english`Its private tests hold more than a text (pickle instruction ${`0x${instruction.toString(16)}`}), which could run code`,
        );
    }
  }
}
