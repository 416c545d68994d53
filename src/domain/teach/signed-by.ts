import * as z from "zod/mini";
import { oneLine } from "../one-line.ts";

/** A signature as it stands in a link or a file, beside what it is of. */
export interface SignedBy {
  /** As whoever signed it calls themselves. */
  readonly by: string;
  /** As in `LinkSignature`. */
  readonly key: string;
  /** Of the link's form of what is signed, with name and key in it; base64url. */
  readonly signature: string;
}

const base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,200}$/));

export const signedBySchema = z.strictObject({ by: oneLine(100), key: base64Url, signature: base64Url });
