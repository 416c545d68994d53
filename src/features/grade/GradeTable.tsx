import { useMemo, useState } from "react";
import { counted } from "../../domain/counted.ts";
import {
  type GradeCell,
  type GradedItem,
  type GradeRow,
  matchesStudent,
} from "../../domain/teach/grading/grade-row.ts";
import { say, sayAs, sayCount } from "../../messages/say.ts";
import { firstRow, Pager, rowsOfPage } from "../../ui/Pager.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { StatusBadge } from "../../ui/StatusBadge.tsx";
import styles from "./Grade.module.css";
import {
  cellWords,
  filterRows,
  pointsWords,
  type RowFilter,
  type SortKey,
  sortRows,
  timeWords,
} from "./grade-words.ts";

interface Props {
  readonly items: readonly GradedItem[];
  readonly rows: readonly GradeRow[];
  /** A receipt. */
  readonly onOpen: (receipt: string) => void;
}

const filters = () =>
  [
    { value: "all", label: sayAs("submissions")`all` },
    { value: "look", label: say`with something to look at` },
    { value: "open", label: say`without points` },
  ] as const;

interface Sorting {
  readonly key: SortKey;
  readonly direction: "ascending" | "descending";
}

/** Students and exercises, a page at a time: thousands of rows would hold the page up. */
export function GradeTable({ items, rows, onOpen }: Props) {
  const [filter, setFilter] = useState<RowFilter>("all");
  const [search, setSearch] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ key: "student", direction: "ascending" });
  const [page, setPage] = useState(0);
  const found = useMemo(
    () =>
      sortRows(
        filterRows(rows, filter).filter((row) => matchesStudent(row, search)),
        sorting.key,
        sorting.direction,
      ),
    [rows, filter, search, sorting],
  );
  const from = firstRow(page, found.length);
  const heading = { sorting, onSort: setSorting };
  return (
    <section aria-label={say`Grades`} className={styles["card"]}>
      <h2>{say`Grades`}</h2>
      <div className={styles["bar"]}>
        <RadioGroup
          label={say`Submissions shown`}
          onChange={(value) => {
            setFilter(value);
            setPage(0);
          }}
          options={filters()}
          small
          value={filter}
        />
        <input
          aria-label={say`Find a student`}
          onChange={({ target }) => {
            setSearch(target.value);
            setPage(0);
          }}
          placeholder={say`Find a student`}
          type="search"
          value={search}
        />
        <output className={styles["quiet"]}>
          {found.length === 0 ? say`No submission is like that.` : counted(found.length, "student")}
        </output>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard, and is no form */}
      <div aria-label={say`Table of grades`} className={styles["scroll"]} role="group" tabIndex={0}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <Heading {...heading} name={say`Student`} sortKey="student" />
              <Heading {...heading} name={say`Handed in`} sortKey="at" />
              {items.map(({ title, points }, at) => (
                // The exercises of an assignment never change places.
                // oxlint-disable-next-line react/no-array-index-key
                <Heading
                  {...heading}
                  key={at}
                  name={`${at + 1}. ${title} (${pointsWords(points)})`}
                  sortKey={at}
                />
              ))}
              <Heading {...heading} name={say`Points`} sortKey="total" />
            </tr>
          </thead>
          <tbody>
            {found.slice(from, from + rowsOfPage).map((row) => (
              <Row key={row.placed.received.receipt} onOpen={onOpen} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager
        className={styles["bar"]}
        from={from}
        onPage={setPage}
        total={found.length}
        totalWords={counted(found.length, "student")}
        wordsClassName={styles["quiet"]}
      />
    </section>
  );
}

interface HeadingProps {
  readonly name: string;
  readonly sortKey: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Heading({ name, sortKey, sorting: { key, direction }, onSort }: HeadingProps) {
  const isSorted = key === sortKey;
  const next = isSorted && direction === "ascending" ? "descending" : "ascending";
  return (
    <th aria-sort={isSorted ? direction : undefined} scope="col">
      <button
        className={styles["sort"]}
        onClick={() => onSort({ key: sortKey, direction: next })}
        type="button"
      >
        {typeof sortKey === "number" ? <span translate="no">{name}</span> : name}
        <span aria-hidden="true">{isSorted ? (direction === "ascending" ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: GradeRow;
  readonly onOpen: Props["onOpen"];
}

function Row({ row: { placed, cells, total }, onOpen }: RowProps) {
  const { handIn, receipt, seal } = placed.received;
  return (
    <tr>
      <th scope="row">
        <button className={styles["open"]} onClick={() => onOpen(receipt)} translate="no" type="button">
          {handIn.student.trim() || say`(no name)`}
        </button>
      </th>
      <td className={styles["mark"]}>
        <time dateTime={handIn.at} translate="no">
          {timeWords(handIn.at)}
        </time>
        {placed.isLate && <StatusBadge tone="warn">{say`late`}</StatusBadge>}
        {seal !== "whole" && (
          <StatusBadge tone="warn">{seal === "broken" ? say`edited` : say`no seal`}</StatusBadge>
        )}
      </td>
      {cells.map((cell, at) => (
        // As in the head.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={at}>
          <Cell cell={cell} />
        </td>
      ))}
      <td>
        <b>{pointsWords(total)}</b>
      </td>
    </tr>
  );
}

function Cell({ cell }: { readonly cell: GradeCell }) {
  const isWhole = cell.kind === "graded" && cell.passed === cell.of;
  return (
    <>
      {cell.kind === "graded" ? (
        <StatusBadge bare tone={isWhole ? "pass" : cell.notGraded > 0 ? "warn" : "fail"}>
          {cellWords(cell)}
        </StatusBadge>
      ) : (
        <StatusBadge bare tone={cell.kind === "refused" ? "warn" : "quiet"}>
          {cellWords(cell)}
        </StatusBadge>
      )}
      {cell.notGraded > 0 && (
        <span className={styles["quiet"]}> {sayCount(cell.notGraded, "# not graded", "# not graded")}</span>
      )}
      {cell.differs && <StatusBadge tone="warn">{say`claim differs`}</StatusBadge>}
    </>
  );
}
