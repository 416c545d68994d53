import { type ChangeEvent, useRef, useState } from "react";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import styles from "./Grade.module.css";
import { timeWords } from "./grade-words.ts";

interface KeptTitle {
  readonly id: string;
  readonly title: string;
  readonly atMillis: number;
}

interface Props {
  readonly kept: readonly KeptTitle[];
  /** Hand-ins that wait until their assignment is open. */
  readonly waiting: boolean;
  /** What was wrong with what was given last. */
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onKept: (id: string) => void;
}

/** Asks for the assignment whose submissions are to be graded. */
export function OpenScreen({ kept, waiting, problem, onText, onFile, onKept }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    target.value = "";
    if (file) onFile(file);
  }

  return (
    <div className={styles["screen"]}>
      <h1>{say`Grade`}</h1>
      <p>{say`Open the assignment first: submissions are run again on its tests, in this browser. Nothing leaves it.`}</p>
      {waiting && (
        <Notice
          announce
          kind="info"
          title={say`A submission was opened`}
        >{say`Open its assignment, and it is added.`}</Notice>
      )}
      <section aria-label={say`Assignment`} className={styles["card"]}>
        <h2>{say`Assignment`}</h2>
        <label className={styles["field"]}>
          {say`The link that students got`}
          <input
            onChange={({ target }) => setText(target.value)}
            spellCheck={false}
            type="text"
            value={text}
          />
        </label>
        <div className={styles["bar"]}>
          <Button
            aria-disabled={text.trim() === "" ? true : undefined}
            onClick={() => {
              if (text.trim() !== "") onText(text);
            }}
            variant="primary"
          >{say`Open`}</Button>
          <Button onClick={() => input.current?.click()}>{say`Open a file`}</Button>
          <input
            accept=".json,application/json"
            aria-label={say`File of the assignment`}
            hidden
            onChange={choose}
            ref={input}
            type="file"
          />
        </div>
        {problem !== undefined && (
          <Notice announce kind="error" title={say`This assignment cannot be opened`}>
            {problem}
          </Notice>
        )}
      </section>
      {kept.length > 0 && (
        <section aria-label={say`Kept in this browser`} className={styles["card"]}>
          <h2>{say`Kept in this browser`}</h2>
          <ul className={styles["list"]}>
            {kept.map(({ id, title, atMillis }) => (
              <li key={id}>
                <button className={styles["open"]} onClick={() => onKept(id)} translate="no" type="button">
                  {title}
                </button>
                , {say`begun ${timeWords(new Date(atMillis).toISOString())}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
