import { webCrypto } from "./web-crypto.ts";

interface Lock {
  /** 256 bits. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** 96 bits, never used twice with one key. */
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** What both sides know, and what must be the same: it is not in the box. */
  readonly context: Uint8Array<ArrayBuffer>;
}

/** AES-256-GCM; the tag of 128 bits stands at the end. @see NIST SP 800-38D */
export async function encrypt(data: Uint8Array<ArrayBuffer>, lock: Lock): Promise<Uint8Array<ArrayBuffer>> {
  const key = await importKey(lock, "encrypt");
  return new Uint8Array(await webCrypto().encrypt(algorithm(lock), key, data));
}

/** @returns `undefined` where key, nonce, context or box are not those of `encrypt`; it cannot be told which */
export async function decrypt(
  box: Uint8Array<ArrayBuffer>,
  lock: Lock,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await importKey(lock, "decrypt");
  try {
    return new Uint8Array(await webCrypto().decrypt(algorithm(lock), key, box));
  } catch {
    return undefined;
  }
}

function importKey({ key }: Lock, usage: "encrypt" | "decrypt"): Promise<CryptoKey> {
  return webCrypto().importKey("raw", key, "AES-GCM", false, [usage]);
}

function algorithm({ nonce, context }: Lock) {
  return { name: "AES-GCM", iv: nonce, additionalData: context, tagLength: 128 };
}
