import { useState } from "react";
import type { LabSample } from "../../domain/lab/sample.ts";
import type { SmallestInput } from "../../state/lab/findings-session.ts";
import type { SampleRow, TaskRow } from "../../state/lab/task-rows.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./Findings.module.css";
import { SampleDetails } from "./SampleDetails.tsx";

interface Props {
  readonly row: TaskRow;
  readonly smallest: ReadonlyMap<string, SmallestInput>;
  readonly onLook: (sample: LabSample) => void;
}

const samplesAtOnce = 20;

/** One problem; what is in it is made when it is opened. */
export function TaskDetails({ row, smallest, onLook }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { problem, samples, passed, visiblePassed, fallen } = row;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles["row"]}>
          <span>
            {problem.id}
            {problem.title !== problem.id && <span className={styles["quiet"]}> {problem.title}</span>}
          </span>
          {visiblePassed !== undefined && (
            <span className={styles["quiet"]}>{visiblePassed.toLocaleString("en")} visible</span>
          )}
          {fallen > 0 && <StatusBadge tone="warn">{fallen.toLocaleString("en")} fell</StatusBadge>}
          <StatusBadge tone={passed === 0 ? "fail" : "pass"}>
            {passed.toLocaleString("en")} passed
          </StatusBadge>
        </span>
      </summary>
      {isOpen && <Samples onLook={onLook} row={row} rows={samples} smallest={smallest} />}
    </details>
  );
}

function Samples({ row, rows, smallest, onLook }: Props & { readonly rows: readonly SampleRow[] }) {
  const [count, setCount] = useState(samplesAtOnce);
  return (
    <>
      <ul aria-label={`Samples of ${row.problem.id}`} className={styles["within"]}>
        {rows.slice(0, count).map((each) => (
          <li key={each.key}>
            <SampleDetails
              onLook={() => onLook(each.sample)}
              problem={row.problem}
              row={each}
              smallest={smallest.get(each.key)}
            />
          </li>
        ))}
      </ul>
      {rows.length > count && (
        <Button onClick={() => setCount(count + samplesAtOnce)} small>
          Show more ({(rows.length - count).toLocaleString("en")} left)
        </Button>
      )}
    </>
  );
}
