import * as z from "zod/mini";
import { makeSigningKey, signText, verifyText } from "./crypto/ecdsa.ts";
import type { Signer } from "./link-signature.ts";
import { askTeachDatabase } from "./teach-database.ts";

const base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,400}$/));
const signerSchema = z.strictObject({
  by: z.string().check(z.minLength(1), z.maxLength(100)),
  key: base64Url,
  privateKey: base64Url,
});
const fileSchema = z.strictObject({
  format: z.literal("edgecase-signing-key"),
  version: z.literal(1),
  ...signerSchema.shape,
});

const place = "own";

/** The key that signs in this browser; `undefined`: none was made. */
export async function loadSigner(): Promise<Signer | undefined> {
  const stored = await askTeachDatabase((database) => database.get("keys", place), undefined);
  return z.safeParse(signerSchema, stored).data;
}

/** @returns false where the browser did not keep it */
export function keepSigner(signer: Signer): Promise<boolean> {
  return askTeachDatabase(async (database) => {
    await database.put("keys", signer, place);
    return true;
  }, false);
}

export function forgetSigner(): Promise<boolean> {
  return askTeachDatabase(async (database) => {
    await database.delete("keys", place);
    return true;
  }, false);
}

/** @throws PlaygroundError where the page has no cryptography */
export async function makeSigner(by: string): Promise<Signer> {
  return { by, ...(await makeSigningKey()) };
}

/** Whoever has this file can sign with the key. */
export function writeSignerFile({ by, key, privateKey }: Signer): string {
  return `${JSON.stringify({ format: "edgecase-signing-key", version: 1, by, key, privateKey }, undefined, 2)}\n`;
}

/**
 * Reads a file of unknown origin.
 * @returns `undefined` where it is no key, or its two halves do not belong together
 * @throws PlaygroundError where the page has no cryptography
 */
export async function readSignerFile(text: string): Promise<Signer | undefined> {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) return undefined;
  const { by, key, privateKey } = file.data;
  try {
    const signature = await signText(privateKey, by);
    return (await verifyText({ key, signature, text: by })) ? { by, key, privateKey } : undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 10_000));
  } catch {
    return undefined;
  }
}
