import { useEffect, useState } from "react";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { SignatureNote } from "../features/share/SignatureNote.tsx";
import { localeInPlaceOf } from "../messages/locale.ts";
import { type KnownSigner, meetSigner } from "../storage/known-signers.ts";
import { keyFingerprint } from "../storage/link-signature.ts";

interface Looked {
  readonly fingerprint: string;
  readonly met: KnownSigner | undefined;
}

/** By key: what was known of it before this page opened something that it has signed. */
const looked = new Map<string, Promise<Looked>>();

/** Who signed a link, and whether this browser knows them. */
export function LinkSigned({ signature }: { readonly signature: LinkSignature | undefined }) {
  const [found, setFound] = useState<Looked>();
  useEffect(() => {
    if (signature?.kind !== "fits") return;
    let gone = false;
    void look(signature).then((next) => {
      if (!gone) setFound(next);
    });
    return () => {
      gone = true;
    };
  }, [signature]);
  // What is said of the key is not to change a moment later.
  if (signature?.kind === "fits" && found === undefined) return null;
  return (
    <SignatureNote
      fingerprint={found?.fingerprint}
      met={found?.met && { by: found.met.by, day: dayOf(found.met.since) }}
      signature={signature}
    />
  );
}

function look({ key, by }: LinkSignature): Promise<Looked> {
  const before = looked.get(key);
  if (before !== undefined) return before;
  const asked = Promise.all([
    keyFingerprint(key),
    meetSigner(key, { by, since: new Date().toISOString() }),
  ]).then(([fingerprint, met]) => ({ fingerprint, met }));
  looked.set(key, asked);
  return asked;
}

function dayOf(iso: string): string {
  return new Intl.DateTimeFormat(localeInPlaceOf("en-GB"), { dateStyle: "long" }).format(new Date(iso));
}
