import { type HandIn, sealedText, writeHandIn } from "../domain/teach/hand-in.ts";
import { hmacSha256, sha256 } from "./crypto/hash.ts";

/**
 * Seals a hand-in with its assignment's key. A seal shows that nothing was changed by accident; whoever means to change
 * something has the key as well.
 * @param key base64url, at least one byte
 * @throws PlaygroundError where the page has no cryptography
 */
export async function sealHandIn(handIn: HandIn, key: string): Promise<HandIn> {
  return { ...handIn, seal: await hmacSha256(key, sealedText(handIn)) };
}

/** @returns "missing" where nobody has sealed it */
export async function checkSeal(handIn: HandIn, key: string): Promise<"whole" | "broken" | "missing"> {
  if (handIn.seal === undefined) return "missing";
  return handIn.seal === (await hmacSha256(key, sealedText(handIn))) ? "whole" : "broken";
}

/**
 * A short name of exactly this hand-in, which the student's page and the grader's both show.
 * @example "K7QMD-2ZAFW"
 * @see RFC 4648, section 6: the first ten letters of base32
 */
export async function receiptOf(handIn: HandIn): Promise<string> {
  const digest = await sha256(writeHandIn(handIn));
  const letters = Array.from({ length: 10 }, (_, at) => base32.charAt(fiveBits(digest, at))).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Of the bytes as one number, the `at`th group of five bits. */
function fiveBits(bytes: Uint8Array, at: number): number {
  const byte = Math.floor((at * 5) / 8);
  const two = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (two >> (16 - 5 - ((at * 5) % 8))) & 31;
}
