import { counted } from "../../domain/counted.ts";
import { useMemo, useState } from "react";
import type { LabSample } from "../../domain/lab/sample.ts";
import { say, sayAs } from "../../messages/say.ts";
import type { SmallestInput } from "../../state/lab/findings-session.ts";
import type { TaskBehaviour } from "../../state/lab/observe-task.ts";
import { filterTasks, type TaskFilter, type TaskRow } from "../../state/lab/task-rows.ts";
import { firstRow, Pager, rowsOfPage } from "../../ui/Pager.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./Findings.module.css";
import { TaskDetails } from "./TaskDetails.tsx";

interface Props {
  readonly rows: readonly TaskRow[];
  readonly smallest: ReadonlyMap<string, SmallestInput>;
  readonly behaviours: ReadonlyMap<string, TaskBehaviour>;
  readonly onLook: (sample: LabSample) => void;
}

const filters = () =>
  [
    { value: "all", label: sayAs("samples")`all` },
    { value: "failed", label: sayAs("samples")`not passed` },
    { value: "fallen", label: sayAs("samples")`fell to stricter tests` },
  ] as const;

/** Every problem with its samples, a page at a time: thousands of rows would hold the page up. */
export function TaskTable({ rows, smallest, behaviours, onLook }: Props) {
  const [filter, setFilter] = useState<TaskFilter>("all");
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(0);
  const found = useMemo(() => filterTasks(rows, filter, search), [rows, filter, search]);
  const from = firstRow(page, found.length);
  const shown = found.slice(from, from + rowsOfPage);
  return (
    <section aria-label={say`Problems and their samples`} className={styles["tasks"]}>
      <h2>{say`Problems and their samples`}</h2>
      <div className={styles["bar"]}>
        <RadioGroup
          label={say`Samples shown`}
          onChange={(value) => {
            setFilter(value);
            setPage(0);
          }}
          options={filters()}
          small
          value={filter}
        />
        <input
          aria-label={say`Find a problem`}
          onChange={({ target }) => {
            setSearch(target.value);
            setPage(0);
          }}
          placeholder={say`Find a problem`}
          type="search"
          value={search}
        />
        <output className={styles["quiet"]}>{describeFound(found)}</output>
      </div>
      {shown.length > 0 && (
        <ul aria-label={say`Problems`} className={styles["list"]}>
          {shown.map((row) => (
            <li key={`${filter} ${row.problem.id}`}>
              <TaskDetails
                behaviour={behaviours.get(row.problem.id)}
                onLook={onLook}
                row={row}
                smallest={smallest}
              />
            </li>
          ))}
        </ul>
      )}
      <Pager
        className={styles["bar"]}
        from={from}
        onPage={setPage}
        total={found.length}
        totalWords={counted(found.length, "problem")}
        wordsClassName={styles["quiet"]}
      />
    </section>
  );
}

function describeFound(found: readonly TaskRow[]): string {
  const samples = found.reduce((sum, row) => sum + row.samples.length, 0);
  return found.length === 0
    ? say`No sample is like that.`
    : say`${counted(samples, "sample")} of ${counted(found.length, "problem")}`;
}
