import * as z from "zod/mini";
import { canonicalJson } from "../domain/canonical-json.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import type { SignedBy } from "../domain/teach/signed-by.ts";
import { signText, verifyText } from "./crypto/ecdsa.ts";
import { sha256 } from "./crypto/hash.ts";

export interface Signer {
  readonly by: string;
  /** As in `LinkSignature`. */
  readonly key: string;
  /** PKCS #8, base64url. */
  readonly privateKey: string;
}

const heldSchema = z.looseObject({
  signed: z.looseObject({ by: z.string(), key: z.string(), signature: z.string() }),
});

/**
 * A signature of what a link holds, to stand beside it as `signed`. All of it is signed, the name too: only the
 * signature itself is left out.
 * @throws PlaygroundError where the page has no cryptography
 */
export async function signHeld(held: object, { by, key, privateKey }: Signer): Promise<SignedBy> {
  const signature = await signText(privateKey, canonicalJson({ ...held, signed: { by, key } }));
  return { by, key, signature };
}

/**
 * Whether the signature of what a link holds fits.
 * @param held as it was read, in a form that is known
 * @returns `undefined` where nobody has signed it
 */
export async function signatureOf(held: unknown): Promise<LinkSignature | undefined> {
  const found = heldSchema.safeParse(held);
  if (!found.success) return undefined;
  const { by, key, signature } = found.data.signed;
  // Elsewhere than on https a browser has no `subtle`.
  if (!("subtle" in globalThis.crypto)) return { by, key, kind: "unchecked" };
  const text = canonicalJson({ ...found.data, signed: { by, key } });
  return { by, key, kind: (await verifyText({ key, signature, text })) ? "fits" : "broken" };
}

/**
 * A short name of a public key, for people to compare: 80 bits of its SHA-256.
 * @throws PlaygroundError where the page has no cryptography
 * @example "3f2a 91bc 07de 55aa 10e4"
 */
export async function keyFingerprint(key: string): Promise<string> {
  const digest = Array.from(await sha256(key), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [0, 4, 8, 12, 16].map((at) => digest.slice(at, at + 4)).join(" ");
}
