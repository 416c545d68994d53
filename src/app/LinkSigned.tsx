import { useEffect, useState } from "react";
import type { KnownSigner } from "../domain/teach/known-signers.ts";
import type { LinkSignature } from "../domain/teach/link-signature.ts";
import { type MetKey, SignatureNote } from "../features/share/SignatureNote.tsx";
import { localeInPlaceOf } from "../messages/locale.ts";
import { meetSigner } from "../storage/known-signers.ts";
import { keyFingerprint } from "../storage/link-signature.ts";

interface Looked {
  readonly fingerprint: string;
  readonly met: MetKey | undefined;
  readonly namesake: MetKey | undefined;
}

/** By key and name: what was known of them before this page opened something that they have signed. */
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
      met={found?.met}
      namesake={found?.namesake}
      signature={signature}
    />
  );
}

function look({ key, by }: LinkSignature): Promise<Looked> {
  const place = `${key} ${by}`;
  const before = looked.get(place);
  if (before !== undefined) return before;
  const asked = lookUp(key, by);
  looked.set(place, asked);
  return asked;
}

async function lookUp(key: string, by: string): Promise<Looked> {
  const { before, namesake } = await meetSigner({ key, by, since: new Date().toISOString() });
  const [fingerprint, met, other] = await Promise.all([
    keyFingerprint(key),
    before && inWords(before),
    namesake && inWords(namesake),
  ]);
  return { fingerprint, met, namesake: other };
}

async function inWords({ key, by, since }: KnownSigner): Promise<MetKey> {
  return { by, day: dayOf(since), fingerprint: await keyFingerprint(key) };
}

function dayOf(iso: string): string {
  return new Intl.DateTimeFormat(localeInPlaceOf("en-GB"), { dateStyle: "long" }).format(new Date(iso));
}
