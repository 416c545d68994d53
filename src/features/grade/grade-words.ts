import { counted } from "../../domain/counted.ts";
import type { GradeCell, GradeRow } from "../../domain/teach/grading/grade-row.ts";
import type { PlacedSubmission } from "../../domain/teach/grading/submissions.ts";
import { localeInPlaceOf } from "../../messages/locale.ts";
import { formatNumber, say, sayCount } from "../../messages/say.ts";
import type { GradingPlan, GradingState } from "../../state/teach/grading-session.ts";

const reasons = (): Readonly<Record<NonNullable<PlacedSubmission["leftOut"]>, string>> => ({
  edited: say`It was changed after it was handed in: its seal does not fit.`,
  unsealed: say`It has no seal, so nobody can tell whether it is whole.`,
  otherAssignment: say`It was handed in for another assignment.`,
  replaced: say`The student handed in another one that counts in its place.`,
});

/** Why a submission does not count, in a sentence. */
export function leftOutWords({ leftOut, isLate }: PlacedSubmission): string {
  if (leftOut === undefined) return "";
  return leftOut === "replaced" && isLate
    ? say`It came after the due date, and the student handed in another one that counts in its place.`
    : reasons()[leftOut];
}

/** @example "2 exercises, due 1 Mar 2026, 13:00 in your time zone." */
export function sizeWords({ items, due }: GradingPlan): string {
  const size = counted(items.length, "exercise");
  return due === undefined ? `${size}.` : say`${size}, due ${timeWords(due)} in your time zone.`;
}

/** What a cell says, in words. */
export function cellWords(cell: GradeCell): string {
  switch (cell.kind) {
    case "absent":
      return say`nothing`;
    case "waiting":
      return say`not run yet`;
    case "refused":
      return say`another exercise`;
    case "graded":
      return say`${cell.passed} of ${cell.of}`;
  }
}

/** @returns a dash where there are none yet */
export function pointsWords(points: number | undefined): string {
  return points === undefined ? "–" : formatNumber(points, { maximumFractionDigits: 2 });
}

export function runningWords({ running }: GradingState, open: number): string {
  switch (running.kind) {
    case "idle":
      return open === 0 ? "" : toRerun(open);
    case "running":
      return say`${formatNumber(running.done)} of ${counted(running.total, "submission")} re-run.`;
    case "paused":
      return say`Paused: ${formatNumber(running.done)} of ${counted(running.total, "submission")} re-run. They are kept.`;
    case "finished":
      return open > 0
        ? toRerun(open)
        : say`${counted(running.done, "submission")} re-run in ${(running.millis / 1000).toFixed(1)} s.`;
    case "failed":
      return "";
  }
}

const toRerun = (open: number) => sayCount(open, "# submission to re-run.", "# submissions to re-run.");

export type RowFilter = "all" | "look" | "open";

/** What somebody should look at: late, claimed otherwise, another exercise, or not whole. */
function needsLook({ placed, cells }: GradeRow): boolean {
  return (
    placed.isLate ||
    placed.received.seal !== "whole" ||
    cells.some(({ kind, differs, notGraded }) => kind === "refused" || differs || notGraded > 0)
  );
}

export function filterRows(rows: readonly GradeRow[], filter: RowFilter): readonly GradeRow[] {
  if (filter === "look") return rows.filter(needsLook);
  if (filter === "open") return rows.filter(({ total }) => total === undefined);
  return rows;
}

export type SortKey = "student" | "at" | "total" | number;

/** @param key a number sorts by that exercise's points, 0-based; who has none comes last */
export function sortRows(
  rows: readonly GradeRow[],
  key: SortKey,
  direction: "ascending" | "descending",
): readonly GradeRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => sign * compared(a, b, key));
}

function compared(a: GradeRow, b: GradeRow, key: SortKey): number {
  const [x, y] = [a.placed.received.handIn, b.placed.received.handIn];
  if (key === "student") return x.student.localeCompare(y.student, localeInPlaceOf("en"));
  if (key === "at") return Date.parse(x.at) - Date.parse(y.at);
  if (key === "total") return (a.total ?? -1) - (b.total ?? -1);
  return (a.cells[key]?.points ?? -1) - (b.cells[key]?.points ?? -1);
}

/** In the reader's own time zone. @example "1 Mar 2026, 13:00" */
export function timeWords(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : timeFormat(localeInPlaceOf("en-GB")).format(date);
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a table has hundreds of times, shown again and again, and making one takes longer than all else in its row. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const made =
    timeFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  timeFormats.set(locale, made);
  return made;
}
