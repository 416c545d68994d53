import { useState } from "react";
import { problemKey } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { formatNumber, say, sayCount } from "../../messages/say.ts";
import type { SmallestInput } from "../../state/lab/findings-session.ts";
import type { TaskBehaviour } from "../../state/lab/observe-task.ts";
import type { TaskRow } from "../../state/lab/task-rows.ts";
import { Button } from "../../ui/Button.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import { BehaviourGroups } from "./BehaviourGroups.tsx";
import styles from "./Findings.module.css";
import { SampleDetails } from "./SampleDetails.tsx";

interface Props {
  readonly row: TaskRow;
  readonly smallest: ReadonlyMap<string, SmallestInput>;
  /** Absent where it has not been run on generated inputs. */
  readonly behaviour: TaskBehaviour | undefined;
  readonly onLook: (sample: LabSample) => void;
}

const samplesAtOnce = 20;

/** One problem; what is in it is made when it is opened. */
export function TaskDetails({ row, smallest, behaviour, onLook }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { problem, passed, visiblePassed, fallen } = row;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles["row"]}>
          <span translate="no">
            {problem.id}
            {problem.title !== problem.id && <span className={styles["quiet"]}> {problem.title}</span>}
          </span>
          {visiblePassed !== undefined && (
            <span className={styles["quiet"]}>
              {sayCount(visiblePassed, "visible: # passed", "visible: # passed")}
            </span>
          )}
          {fallen > 0 && <StatusBadge tone="warn">{sayCount(fallen, "# fell", "# fell")}</StatusBadge>}
          <StatusBadge tone={passed === 0 ? "fail" : "pass"}>
            {sayCount(passed, "# passed", "# passed")}
          </StatusBadge>
        </span>
      </summary>
      {isOpen && (
        <>
          <p className={styles["open"]}>
            <a href={`#/lab/${problemKey(problem)}`}>{say`Open as an exercise`}</a>
          </p>
          {behaviour && <BehaviourGroups behaviour={behaviour} samples={row.allSamples} />}
          <Samples onLook={onLook} row={row} smallest={smallest} />
        </>
      )}
    </details>
  );
}

function Samples({ row, smallest, onLook }: Omit<Props, "behaviour">) {
  const { samples: rows } = row;
  const [count, setCount] = useState(samplesAtOnce);
  return (
    <>
      <ul aria-label={say`Samples of ${row.problem.id}`} className={styles["within"]}>
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
          {say`Show more (${formatNumber(rows.length - count)} left)`}
        </Button>
      )}
    </>
  );
}
