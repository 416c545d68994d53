import { useState } from "react";
import { shortestPassphrase } from "../../../domain/teach/hiding.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../TextField.tsx";

interface Props {
  /** @param passphrase empty: the file is not locked */
  readonly onExport: (passphrase: string) => Promise<void>;
}

/** The key as a file. The passphrase can be seen while it is chosen: a slip of the finger would lock its owner out. */
export function ExportKey({ onExport }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const { length } = passphrase.trim();
  const isShort = length > 0 && length < shortestPassphrase;

  async function save() {
    await onExport(passphrase);
    setPassphrase("");
  }

  return (
    <>
      <TextField
        code
        help={say`At least ${shortestPassphrase} characters, and none that people say. Write it down: without it nobody can open the file. If you leave it out, whoever has the file can sign as you.`}
        label={say`Passphrase for the key’s file`}
        onChange={setPassphrase}
        problem={isShort ? say`This has fewer than ${shortestPassphrase} characters.` : undefined}
        value={passphrase}
      />
      <div>
        <Button
          aria-disabled={isShort ? true : undefined}
          onClick={() => {
            if (!isShort) void save();
          }}
          small
        >{say`Export the key`}</Button>
      </div>
    </>
  );
}
