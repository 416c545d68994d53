import { type FormEvent, useId, useState } from "react";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { GivenName } from "../../../ui/GivenName.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import styles from "../TeachScreen.module.css";

/** A key from a file that asks for a passphrase. */
export interface LockedKey {
  /** Whose it says it is. */
  readonly by: string;
  /** Takes the key; rejects with a PlaygroundError where it is not the passphrase. */
  readonly open: (passphrase: string) => Promise<void>;
}

interface Props {
  readonly locked: LockedKey;
  /** Shows what goes wrong. */
  readonly onTry: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a key's file; it may be tried as often as it takes. */
export function UnlockKey({ locked, onTry, onCancel }: Props) {
  const id = useId();
  const [passphrase, setPassphrase] = useState("");
  const [isTrying, setTrying] = useState(false);

  async function tryIt() {
    if (isTrying || passphrase === "") return;
    setTrying(true);
    await onTry(passphrase);
    setTrying(false);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void tryIt();
  }

  return (
    <form className={styles["list"]} onSubmit={submit}>
      <p>{sayNodes`The key of ${(<GivenName of={locked.by} />)} is locked with a passphrase.`}</p>
      <div className={styles["link"]}>
        <label htmlFor={id}>{say`Passphrase`}</label>
        <input
          autoComplete="off"
          // It is asked for because of what was done a moment ago.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          id={id}
          onChange={({ target }) => setPassphrase(target.value)}
          type="password"
          value={passphrase}
        />
      </div>
      <div className={styles["actions"]}>
        <Button
          aria-disabled={passphrase === "" || isTrying ? true : undefined}
          onClick={() => void tryIt()}
          small
        >
          {isTrying ? say`Opening…` : say`Open the key`}
        </Button>
        <Button onClick={onCancel} small variant="quiet">{say`Cancel`}</Button>
      </div>
    </form>
  );
}
