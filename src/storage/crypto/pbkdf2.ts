import { webCrypto } from "./web-crypto.ts";

interface Stretching {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  /** Of what comes out, a multiple of 8. */
  readonly bits: number;
}

/**
 * PBKDF2-HMAC-SHA-256 of a text in UTF-8, away from the page's own thread.
 * @throws PlaygroundError where the page has no cryptography
 * @see RFC 8018, section 5.2
 */
export async function pbkdf2(
  text: string,
  { salt, rounds, bits }: Stretching,
): Promise<Uint8Array<ArrayBuffer>> {
  const subtle = webCrypto();
  const key = await subtle.importKey("raw", new TextEncoder().encode(text), "PBKDF2", false, ["deriveBits"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, bits));
}
