import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { webCrypto } from "./web-crypto.ts";

/**
 * SHA-256 of a text in UTF-8; an unpaired surrogate counts as U+FFFD.
 * @throws PlaygroundError where the page has no cryptography
 * @see FIPS 180-4
 */
export async function sha256(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().digest("SHA-256", new TextEncoder().encode(text)));
}

/**
 * HMAC-SHA-256 of a text in UTF-8, base64url.
 * @param key base64url; one that is none, or empty, makes no seal
 * @throws PlaygroundError where the page has no cryptography
 * @see RFC 2104
 */
export async function hmacSha256(key: string, text: string): Promise<string> {
  const subtle = webCrypto();
  const usages = ["sign"] as const;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await subtle.importKey("raw", fromBase64Url(key), algorithm, false, usages);
  return toBase64Url(new Uint8Array(await subtle.sign("HMAC", imported, new TextEncoder().encode(text))));
}
