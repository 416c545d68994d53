import * as z from "zod/mini";
import { bits, passphraseRounds, roundsSchema } from "../domain/teach/hiding.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { decrypt, encrypt } from "./crypto/aes-gcm.ts";
import { makeSigningKey, signText, verifyText } from "./crypto/ecdsa.ts";
import { lockOf, newLock } from "./crypto/passphrase-lock.ts";
import type { Signer } from "./link-signature.ts";
import { askTeachDatabase } from "./teach-database.ts";

const base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,400}$/));
const owner = { by: z.string().check(z.minLength(1), z.maxLength(100)), key: base64Url };
const signerSchema = z.strictObject({ ...owner, privateKey: base64Url });
const format = "edgecase-signing-key";
const headSchema = z.object({ format: z.literal(format), version: z.number() });
const openSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  ...signerSchema.shape,
});
/** The private half is in `box`, encrypted by AES-256-GCM. */
const lockedSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(2),
  ...owner,
  salt: bits(22),
  rounds: roundsSchema,
  nonce: bits(16),
  box: base64Url,
});
type Locked = z.infer<typeof lockedSchema>;

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

/**
 * A key as a file.
 * @param passphrase empty: whoever has the file can sign with the key
 * @throws PlaygroundError where the page has no cryptography
 */
export async function writeSignerFile({ by, key, privateKey }: Signer, passphrase: string): Promise<string> {
  if (passphrase.trim() === "") return fileText({ format, version: 1, by, key, privateKey });
  const lock = newLock(passphraseRounds);
  const data = fromBase64Url(privateKey);
  const box = toBase64Url(await encrypt(data, await lockOf(lock, passphrase, contextOf({ by, key }))));
  return fileText({ format, version: 2, by, key, ...lock, box });
}

export type ReadSigner =
  | { readonly kind: "signer"; readonly signer: Signer }
  | {
      readonly kind: "locked";
      /** Whose key it says it is. */
      readonly by: string;
      /**
       * May be tried as often as somebody likes.
       * @returns `undefined` where it is not the passphrase, or the file was altered; it cannot be told which
       */
      readonly open: (passphrase: string) => Promise<Signer | undefined>;
    }
  | { readonly kind: "newer"; readonly version: number }
  /** No key at all, a damaged one, or one whose two halves do not belong together. */
  | { readonly kind: "none" };

/**
 * Reads a file of unknown origin.
 * @throws PlaygroundError where the page has no cryptography
 */
export async function readSignerFile(text: string): Promise<ReadSigner> {
  const data = parseJson(text);
  const head = headSchema.safeParse(data);
  if (head.success && head.data.version > 2) return { kind: "newer", version: head.data.version };
  const locked = lockedSchema.safeParse(data);
  if (locked.success)
    return { kind: "locked", by: locked.data.by, open: (passphrase) => unlock(locked.data, passphrase) };
  const open = openSchema.safeParse(data);
  const signer = open.success ? await whole(open.data) : undefined;
  return signer === undefined ? { kind: "none" } : { kind: "signer", signer };
}

async function unlock(file: Locked, passphrase: string): Promise<Signer | undefined> {
  const { by, key, box } = file;
  const data = await decrypt(fromBase64Url(box), await lockOf(file, passphrase, contextOf(file)));
  return data && whole({ by, key, privateKey: toBase64Url(data) });
}

/** @returns `undefined` where one half is not the other's */
async function whole({ by, key, privateKey }: Signer): Promise<Signer | undefined> {
  try {
    const signature = await signText(privateKey, by);
    return (await verifyText({ key, signature, text: by })) ? { by, key, privateKey } : undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

// Not said: it is encrypted along, so that nobody puts another name on the box.
const contextOf = ({ by, key }: Pick<Signer, "by" | "key">) => `edgecase signing key 2 ${key} ${by}`;

const fileText = (file: object) => `${JSON.stringify(file, undefined, 2)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 10_000));
  } catch {
    return undefined;
  }
}
