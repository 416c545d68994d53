import { useCallback, useEffect, useState } from "react";
import { PlaygroundError } from "../domain/playground-error.ts";
import { SigningPanel } from "../features/teach/set/SigningPanel.tsx";
import { say } from "../messages/say.ts";
import { keyFingerprint, signHeld, type Signer } from "../storage/link-signature.ts";
import {
  forgetSigner,
  keepSigner,
  loadSigner,
  makeSigner,
  readSignerFile,
  writeSignerFile,
} from "../storage/signing-key.ts";
import { saveFile } from "../ui/save-file.ts";

interface Own {
  readonly signer: Signer;
  readonly fingerprint: string;
}

/** The key that signs in this browser: where it is looked after, and what signs with it. */
export function useSigning() {
  const [own, setOwn] = useState<Own>();
  const [isUsed, setUsed] = useState(true);

  useEffect(() => {
    let gone = false;
    void loadSigner().then(async (signer) => {
      const found = signer && (await withFingerprint(signer));
      if (!gone) setOwn(found);
    });
    return () => {
      gone = true;
    };
  }, []);

  const signer = isUsed ? own?.signer : undefined;
  /** Always the same function while the key is the same. */
  const sign = useCallback(
    async (held: object) => (signer === undefined ? held : signHeld(held, signer)),
    [signer],
  );

  async function take(taken: Signer) {
    const next = await withFingerprint(taken);
    if (!(await keepSigner(taken)))
      throw new PlaygroundError(
        say`This browser does not keep the key`,
        say`It is a private window, or there is no room.`,
      );
    setOwn(next);
    setUsed(true);
  }

  const panel = (
    <SigningPanel
      isUsed={isUsed}
      onExport={() =>
        own && saveFile("signing-key.edgecase.json", writeSignerFile(own.signer), "application/json")
      }
      onForget={async () => {
        if (!(await forgetSigner()))
          throw new PlaygroundError(
            say`The browser did not forget the key`,
            say`Clear this site’s data in the browser’s settings.`,
          );
        setOwn(undefined);
      }}
      onImport={async (text) => {
        const imported = await readSignerFile(text);
        if (imported === undefined)
          throw new PlaygroundError(
            say`This file holds no signing key, or a damaged one`,
            say`Choose one that “Export the key” has made.`,
          );
        await take(imported);
      }}
      onMake={async (by) => take(await makeSigner(by))}
      onUse={setUsed}
      own={own && { by: own.signer.by, fingerprint: own.fingerprint }}
    />
  );
  return { panel, sign };
}

async function withFingerprint(signer: Signer): Promise<Own> {
  return { signer, fingerprint: await keyFingerprint(signer.key) };
}
