import { fromBase64Url, toBase64Url } from "../base64url.ts";
import { webCrypto } from "./web-crypto.ts";

const curve = { name: "ECDSA", namedCurve: "P-256" };
const scheme = { name: "ECDSA", hash: "SHA-256" };

/** Both parts in base64url: the public one an uncompressed point of 65 bytes, the private one PKCS #8. */
export interface SigningKey {
  readonly key: string;
  readonly privateKey: string;
}

/** @throws PlaygroundError where the page has no cryptography */
export async function makeSigningKey(): Promise<SigningKey> {
  const subtle = webCrypto();
  const pair = await subtle.generateKey(curve, true, ["sign", "verify"]);
  const [key, privateKey] = await Promise.all([
    subtle.exportKey("raw", pair.publicKey),
    subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return { key: toBase64Url(new Uint8Array(key)), privateKey: toBase64Url(new Uint8Array(privateKey)) };
}

/**
 * ECDSA on P-256 with SHA-256 of the text in UTF-8.
 * @param privateKey PKCS #8, base64url
 * @returns r and s, 32 bytes each, base64url
 * @throws PlaygroundError where the page has no cryptography, DOMException where the key is none
 * @see FIPS 186-5, section 6
 */
export async function signText(privateKey: string, text: string): Promise<string> {
  const subtle = webCrypto();
  const imported = await subtle.importKey("pkcs8", fromBase64Url(privateKey), curve, false, ["sign"]);
  return toBase64Url(new Uint8Array(await subtle.sign(scheme, imported, new TextEncoder().encode(text))));
}

/**
 * Whether the holder of the key signed exactly this text.
 * @returns false as well where key or signature is none at all
 * @throws PlaygroundError where the page has no cryptography
 */
export async function verifyText(given: {
  /** As in `SigningKey`. */
  readonly key: string;
  /** Of `signText`. */
  readonly signature: string;
  readonly text: string;
}): Promise<boolean> {
  const subtle = webCrypto();
  try {
    const key = await subtle.importKey("raw", fromBase64Url(given.key), curve, false, ["verify"]);
    return await subtle.verify(
      scheme,
      key,
      fromBase64Url(given.signature),
      new TextEncoder().encode(given.text),
    );
  } catch {
    return false;
  }
}
