import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { pbkdf2 } from "./pbkdf2.ts";

/** What a box that a passphrase opens tells of its lock. */
export interface LockParts {
  /** 128 random bits, base64url. */
  readonly salt: string;
  /** Of PBKDF2-HMAC-SHA-256, which makes the key of the passphrase. */
  readonly rounds: number;
  /** 96 random bits, base64url. */
  readonly nonce: string;
}

export function newLock(rounds: number): LockParts {
  return { salt: randomText(16), rounds, nonce: randomText(12) };
}

/**
 * For `encrypt` and `decrypt`.
 * @param context what is encrypted along: a box of one use is none of another
 * @throws PlaygroundError where the page has no cryptography
 */
export async function lockOf({ salt, rounds, nonce }: LockParts, passphrase: string, context: string) {
  // Blanks come along when a text is copied, and one letter may be written in two ways.
  const text = passphrase.normalize("NFC").trim();
  const key = await pbkdf2(text, { salt: fromBase64Url(salt), rounds, bits: 256 });
  return { key, nonce: fromBase64Url(nonce), context: new TextEncoder().encode(context) };
}

function randomText(bytes: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
