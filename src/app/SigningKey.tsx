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
  /** To stand beside what a link holds, where it is to be signed. Always the same function while the key is the same. */
  const sign = useCallback(async (held: object) => signer && signHeld(held, signer), [signer]);

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
      onExport={async (passphrase) => {
        if (own === undefined) return;
        const text = await writeSignerFile(own.signer, passphrase);
        saveFile("signing-key.edgecase.json", text, "application/json");
      }}
      onForget={async () => {
        if (!(await forgetSigner()))
          throw new PlaygroundError(
            say`The browser did not forget the key`,
            say`Clear this site’s data in the browser’s settings.`,
          );
        setOwn(undefined);
      }}
      onImport={async (text) => {
        const read = await readSignerFile(text);
        switch (read.kind) {
          case "signer":
            await take(read.signer);
            return undefined;
          case "locked":
            return {
              by: read.by,
              async open(passphrase) {
                const opened = await read.open(passphrase);
                if (opened === undefined)
                  throw new PlaygroundError(
                    say`This is not the passphrase, or the file was altered`,
                    say`Nothing is lost: try again, or choose the file once more.`,
                  );
                await take(opened);
              },
            };
          case "newer":
            throw new PlaygroundError(
              say`A newer page has made this key’s file, in version ${read.version} of the format`,
              say`Reload the page to get its newest version, then try again.`,
            );
          case "none":
            throw new PlaygroundError(
              say`This file holds no signing key, or a damaged one`,
              say`Choose one that “Export the key” has made.`,
            );
        }
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
