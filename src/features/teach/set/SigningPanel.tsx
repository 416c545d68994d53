import { type ChangeEvent, useId, useRef, useState } from "react";
import { asPlaygroundError } from "../../../domain/playground-error.ts";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { sayNodes } from "../../../ui/say-nodes.tsx";
import styles from "../TeachScreen.module.css";
import { ExportKey } from "./ExportKey.tsx";
import { type LockedKey, UnlockKey } from "./UnlockKey.tsx";

interface OwnKey {
  readonly by: string;
  readonly fingerprint: string;
}

interface Props {
  /** Absent: there is none in this browser. */
  readonly own: OwnKey | undefined;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
  /** These four reject with a PlaygroundError. */
  readonly onMake: (by: string) => Promise<void>;
  /** @returns what is to be unlocked first */
  readonly onImport: (text: string) => Promise<LockedKey | undefined>;
  readonly onForget: () => Promise<void>;
  /** @param passphrase empty: the file is not locked */
  readonly onExport: (passphrase: string) => Promise<void>;
}

/** The instructor's own key, by which students know whose link it is. */
export function SigningPanel(props: Props) {
  const { own, isUsed, onUse } = props;
  const id = useId();
  const [by, setBy] = useState("");
  const [problem, setProblem] = useState("");
  const [asking, setAsking] = useState(false);
  const [locked, setLocked] = useState<LockedKey>();
  const input = useRef<HTMLInputElement>(null);

  async function attempt(work: () => Promise<void>) {
    setProblem("");
    setAsking(false);
    try {
      await work();
    } catch (error) {
      const { message, advice } = asPlaygroundError(error, say`Try again.`);
      setProblem(`${message}. ${advice}`);
    }
  }

  async function importFile({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = "";
    if (file) await attempt(async () => setLocked(await props.onImport(await file.slice(0, 20_000).text())));
  }

  return (
    <details open={own !== undefined}>
      <summary>{say`Signature`}</summary>
      <div className={styles["list"]}>
        {own === undefined && locked !== undefined ? (
          <UnlockKey
            key={locked.by}
            locked={locked}
            onCancel={() => {
              setLocked(undefined);
              setProblem("");
            }}
            onTry={(passphrase) =>
              attempt(async () => {
                await locked.open(passphrase);
                setLocked(undefined);
              })
            }
          />
        ) : own === undefined ? (
          <>
            <p
              className={styles["quiet"]}
            >{say`With a key of your own students see that a link comes from you, once they know the key, and that nobody changed it.`}</p>
            <div className={styles["link"]}>
              <label htmlFor={id}>{say`Your name, as students know you`}</label>
              <input id={id} maxLength={100} onChange={({ target }) => setBy(target.value)} value={by} />
            </div>
            <div className={styles["actions"]}>
              <Button
                aria-disabled={by.trim() === "" ? true : undefined}
                onClick={() => by.trim() !== "" && void attempt(() => props.onMake(by.trim()))}
                small
              >{say`Make a key`}</Button>
              <Button onClick={() => input.current?.click()} small>{say`Import a key`}</Button>
            </div>
          </>
        ) : (
          <>
            <label className={styles["check"]}>
              <input checked={isUsed} onChange={({ target }) => onUse(target.checked)} type="checkbox" />
              {say`Sign as ${own.by}`}
            </label>
            <p
              className={styles["quiet"]}
            >{sayNodes`Key ${(<code>{own.fingerprint}</code>)}: tell it to students by another way than the link, so that they can compare it once. It is kept in this browser.`}</p>
            <ExportKey onExport={(passphrase) => attempt(() => props.onExport(passphrase))} />
            <div className={styles["actions"]}>
              {asking ? (
                <Button
                  onClick={() => void attempt(props.onForget)}
                  small
                  variant="danger"
                >{say`Forget it: without its file it is gone`}</Button>
              ) : (
                <Button onClick={() => setAsking(true)} small variant="quiet">{say`Forget the key`}</Button>
              )}
            </div>
          </>
        )}
        <input
          accept=".json,application/json"
          aria-label={say`Import a key`}
          hidden
          onChange={(event) => void importFile(event)}
          ref={input}
          type="file"
        />
        {problem !== "" && <p role="alert">{problem}</p>}
      </div>
    </details>
  );
}
