import { useState } from "react";
import { unusableKinds, type UnusableKind, type UnusableRecord } from "../../domain/lab/unusable-record.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Imports.module.css";
import { counted } from "./lab-words.ts";

const shownAtOnce = 50;

/** Every record that cannot be used, by what is wrong with it. */
export function UnusableRecords({ records }: { readonly records: readonly UnusableRecord[] }) {
  const kinds = unusableKinds(records);
  return (
    <details>
      <summary>{counted(records.length, "record")} that cannot be used</summary>
      {kinds.map((kind) => (
        <Kind counts={kinds.length > 1} key={kind.because} kind={kind} />
      ))}
    </details>
  );
}

function Kind({ kind, counts }: { readonly kind: UnusableKind; readonly counts: boolean }) {
  const [shown, setShown] = useState(shownAtOnce);
  const { because, records } = kind;
  return (
    <div className={styles["kind"]}>
      {counts && (
        <p>
          {because}: {counted(records.length, "record")}
        </p>
      )}
      <ul className={styles["unusable"]}>
        {records.slice(0, shown).map((record, index) => (
          // One record may be listed twice, for a problem of each function that it has.
          <li key={`${record.file ?? ""} ${record.number} ${index}`}>
            {record.file !== undefined && <>{record.file}, </>}
            Record {record.number}
            {record.id !== undefined && <> ({record.id})</>}: {record.because}.
          </li>
        ))}
      </ul>
      {records.length > shown && (
        <Button onClick={() => setShown(shown + 20 * shownAtOnce)} small>
          Show more ({(records.length - shown).toLocaleString("en")} left)
        </Button>
      )}
    </div>
  );
}
