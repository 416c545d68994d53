import { type ChangeEvent, useRef, useState } from "react";
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
      <h1>Grade</h1>
      <p>
        Open the assignment first: submissions are run again on its tests, in this browser. Nothing leaves it.
      </p>
      {waiting && (
        <Notice announce kind="info" title="A submission was opened">
          Open its assignment, and it is added.
        </Notice>
      )}
      <section aria-label="Assignment" className={styles["card"]}>
        <h2>Assignment</h2>
        <label className={styles["field"]}>
          The link that students got
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
          >
            Open
          </Button>
          <Button onClick={() => input.current?.click()}>Open a file</Button>
          <input
            accept=".json,application/json"
            aria-label="File of the assignment"
            hidden
            onChange={choose}
            ref={input}
            type="file"
          />
        </div>
        {problem !== undefined && (
          <Notice announce kind="error" title="This assignment cannot be opened">
            {problem}
          </Notice>
        )}
      </section>
      {kept.length > 0 && (
        <section aria-label="Kept in this browser" className={styles["card"]}>
          <h2>Kept in this browser</h2>
          <ul className={styles["list"]}>
            {kept.map(({ id, title, atMillis }) => (
              <li key={id}>
                <button className={styles["open"]} onClick={() => onKept(id)} type="button">
                  {title}
                </button>
                , begun {timeWords(new Date(atMillis).toISOString())}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
