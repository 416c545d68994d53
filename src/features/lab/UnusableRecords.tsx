import { useState } from "react";
import { unusableKinds, type UnusableKind, type UnusableRecord } from "../../domain/lab/unusable-record.ts";
import { retellKind, retellReason } from "../../domain/lab/retell-reason.ts";
import { formatNumber, say, sayCount } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Imports.module.css";

const shownAtOnce = 50;

interface Props {
  readonly records: readonly UnusableRecord[];
}

/** Every record that cannot be used, and every case that a record is read without, by what is wrong with it. */
export function UnusableRecords({ records }: Props) {
  const cases = records.filter((record) => record.case !== undefined);
  const whole = records.filter((record) => record.case === undefined);
  return (
    <>
      {whole.length > 0 && (
        <Listed
          records={whole}
          title={sayCount(whole.length, "# record that cannot be used", "# records that cannot be used")}
        />
      )}
      {cases.length > 0 && (
        <Listed records={cases} title={sayCount(cases.length, "# case left out", "# cases left out")} />
      )}
    </>
  );
}

function Listed({ records, title }: Props & { readonly title: string }) {
  const kinds = unusableKinds(records);
  return (
    <details>
      <summary>{title}</summary>
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
          {retellKind(kind)}: {formatNumber(records.length)}
        </p>
      )}
      <ul className={styles["unusable"]}>
        {records.slice(0, shown).map((record, index) => (
          // One record may be listed twice, for a problem of each function that it has.
          <li key={`${record.file ?? ""} ${record.number} ${index}`}>
            {record.file !== undefined && (
              <>
                <span translate="no">{record.file}</span>,{" "}
              </>
            )}
            {say`Record ${record.number}`}
            {record.id !== undefined && <span translate="no"> ({record.id})</span>}
            {record.case !== undefined && <span translate="no">, “{record.case}”</span>}
            {/* What stands above all of them need not stand beside each. */}
            {counts && record.because === because ? "" : `: ${retellReason(record.because)}`}.
          </li>
        ))}
      </ul>
      {records.length > shown && (
        <Button onClick={() => setShown(shown + 20 * shownAtOnce)} small>
          {say`Show more (${formatNumber(records.length - shown)} left)`}
        </Button>
      )}
    </div>
  );
}
