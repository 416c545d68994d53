import { type ReactNode, useCallback, useRef } from "react";
import type { UnusableRecord } from "../../domain/lab/read-problems.ts";
import { Button } from "../../ui/Button.tsx";
import { useDrop } from "../../ui/use-drop.ts";
import styles from "./LabScreen.module.css";
import { counted } from "./lab-words.ts";

interface Props {
  readonly title: string;
  /** Which files it takes. */
  readonly hint: string;
  /** What came of the last file. */
  readonly found: string | undefined;
  readonly unusable: readonly UnusableRecord[];
  readonly button: string;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}

/** Takes one file, chosen or dropped, and says what came of it. */
export function FileSlot({ title, hint, found, unusable, button, onFile, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = useCallback(
    (dropped: DataTransfer) => {
      const [file] = dropped.files;
      if (file !== undefined) onFile(file);
    },
    [onFile],
  );
  const isOver = useDrop(section, take);
  return (
    <section aria-label={title} className={styles["slot"]} data-over={isOver} ref={section}>
      <h2>{title}</h2>
      <p className={styles["quiet"]}>{found ?? hint}</p>
      <div>
        <Button icon="plus" onClick={() => input.current?.click()}>
          {button}
        </Button>
        <input
          aria-label={`File of ${title.toLowerCase()}`}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again, mended.
            target.value = "";
            if (file !== undefined) onFile(file);
          }}
          ref={input}
          type="file"
        />
      </div>
      {unusable.length > 0 && <Unusable records={unusable} />}
      {children}
    </section>
  );
}

const shownRecords = 50;

function Unusable({ records }: { readonly records: readonly UnusableRecord[] }) {
  return (
    <details>
      <summary>{counted(records.length, "record")} that cannot be used</summary>
      <ul className={styles["unusable"]}>
        {records.slice(0, shownRecords).map(({ number, id, because }) => (
          <li key={`${number} ${because}`}>
            Record {number}
            {id !== undefined && <> ({id})</>}: {because}.
          </li>
        ))}
      </ul>
      {records.length > shownRecords && (
        <p className={styles["quiet"]}>and {(records.length - shownRecords).toLocaleString("en")} more.</p>
      )}
    </details>
  );
}
