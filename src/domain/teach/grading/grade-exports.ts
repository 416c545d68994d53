// Nothing is said here: tables that other programs read. Only what is wrong with one is.

import { say } from "../../../messages/say.ts";
import { csvLine, quotedCell } from "../../csv-line.ts";
import { studentKey } from "../hand-in.ts";
import type { GradedItem, GradeRow } from "./grade-row.ts";
import { rounded } from "./points.ts";
import { dividerOf, readCsv } from "./read-csv.ts";

export interface GradedSet {
  readonly title: string;
  readonly items: readonly GradedItem[];
  /** Those that count. */
  readonly rows: readonly GradeRow[];
}

const mostPointsOf = ({ items }: GradedSet) => rounded(items.reduce((sum, { points }) => sum + points, 0));

/** Everything that the table shows, one line for each student. A cell without points is empty. */
export function* gradesCsv(set: GradedSet): Generator<string, void> {
  yield csvLine([
    "Student",
    "Receipt",
    "Handed in",
    "Late",
    ...set.items.flatMap(({ title }, at) => {
      const name = `${at + 1}. ${title}`;
      return [`${name}: passed`, `${name}: tests`, `${name}: points`, `${name}: claim`];
    }),
    "Points",
    "Maximum points",
  ]);
  for (const { placed, cells, total } of set.rows)
    yield csvLine([
      placed.received.handIn.student,
      placed.received.receipt,
      placed.received.handIn.at,
      placed.isLate ? "late" : "",
      ...cells.flatMap((cell) => [
        cell.kind === "graded" ? cell.passed : undefined,
        cell.kind === "graded" ? cell.of : undefined,
        cell.points,
        cell.differs ? "differs" : "",
      ]),
      total,
      mostPointsOf(set),
    ]);
}

/**
 * A gradebook as Canvas imports it: students are found by their SIS login or their name.
 * @see instructure/canvas-lms, lib/gradebook_importer.rb: `row_has_student_headers?`, `update_column_count`, `process_pp`
 */
export function* canvasCsv(set: GradedSet): Generator<string, void> {
  yield csvLine(["Student", "ID", "SIS User ID", "SIS Login ID", "Section", set.title]);
  yield csvLine(["    Points Possible", "", "", "", "", mostPointsOf(set)]);
  for (const { placed, total } of set.rows) {
    const { student } = placed.received.handIn;
    yield csvLine([student.trim(), "", "", isName(student) ? "" : student.trim(), "", total]);
  }
}

/**
 * Grades as Moodle's gradebook imports them (*Grades → Import → CSV file*), where the column that names the student is
 * chosen by whoever imports.
 * @see moodle/moodle, grade/import/csv/classes/load_data.php
 */
export function* moodleCsv(set: GradedSet): Generator<string, void> {
  yield csvLine(["Full name", "ID number", "Email address", set.title, "Feedback comments"]);
  for (const row of set.rows) {
    const student = row.placed.received.handIn.student.trim();
    const isEmail = student.includes("@");
    yield csvLine([
      isName(student) ? student : "",
      isName(student) || isEmail ? "" : student,
      isEmail ? student : "",
      row.total,
      feedbackOf(row, set.items),
    ]);
  }
}

const isName = (student: string) => !/[\d@]/.test(student);

/** @example "Median: 11 of 12 tests passed, 0.92 of 1. Late." */
function feedbackOf({ cells, placed }: GradeRow, items: readonly GradedItem[]): string {
  const lines = cells.map((cell, at) => {
    const title = items[at]?.title ?? "";
    if (cell.kind === "absent") return `${title}: nothing was handed in.`;
    if (cell.kind !== "graded") return `${title}: not graded.`;
    return `${title}: ${cell.passed} of ${cell.of} tests passed, ${cell.points ?? "?"} of ${items[at]?.points}.`;
  });
  return [...lines, ...(placed.isLate ? ["Late."] : [])].join(" ");
}

export interface FilledRoster {
  readonly csv: string;
  readonly filled: number;
  /** Students who were graded and are on no line of it, or on more than one. */
  readonly unmatched: readonly string[];
}

export type ReadRoster =
  | { readonly kind: "filled"; readonly roster: FilledRoster }
  /** A sentence. */
  | { readonly kind: "unreadable"; readonly problem: string };

/**
 * A list that Moodle or Canvas has exported, with the points filled in, so that each line keeps the identifier that only
 * they know. Cells of others stay as they were.
 * @see moodle/moodle, mod/assign/feedback/offline/importgradeslib.php: Identifier, Grade, Last modified (grade), and the
 * feedback's own columns
 */
export function fillRoster(text: string, set: GradedSet): ReadRoster {
  const [header, ...lines] = readCsv(text);
  const kind = header === undefined ? undefined : rosterKind(header, set.title);
  if (header === undefined || kind === undefined)
    return {
      kind: "unreadable",
      problem: say`It is neither a grading worksheet of Moodle (with Identifier and Grade) nor a gradebook of Canvas (with Student, ID and Section).`,
    };
  const { cells, unmatched } = matchRoster(header, lines, set.rows);
  const divider = dividerOf(text.replace(/^\ufeff/, ""));
  let filled = 0;
  const rows = lines.map((line, at) => {
    const row = cells.get(at);
    if (row?.total === undefined) return line;
    filled += 1;
    const next = Array.from(header, (_, column) => line[column] ?? "");
    next[kind.grade] = String(row.total);
    if (kind.feedback >= 0) next[kind.feedback] = feedbackOf(row, set.items);
    return next;
  });
  const head = kind.grade < header.length ? header : [...header, set.title];
  const csv = [head, ...rows].map((line) => `${line.map(quotedCell).join(divider)}\r\n`).join("");
  return { kind: "filled", roster: { csv, filled, unmatched } };
}

function rosterKind(header: readonly string[], title: string) {
  if (header.includes("Identifier") && header.includes("Grade"))
    return { grade: header.indexOf("Grade"), feedback: header.indexOf("Feedback comments") };
  if (header[0] !== "Student" || header[1] !== "ID" || !header.includes("Section")) return undefined;
  // Canvas writes the assignment's number behind its name: "Week 3 (12345)".
  const known = header.findIndex((name) => name.replace(/ \(\d+\)$/, "") === title);
  return { grade: known < 0 ? header.length : known, feedback: -1 };
}

const identityColumns = new Set(
  [
    "full name",
    "id number",
    "email address",
    "username",
    "student",
    "id",
    "sis user id",
    "sis login id",
  ].concat("identifier"),
);

function matchRoster(
  header: readonly string[],
  lines: readonly (readonly string[])[],
  rows: readonly GradeRow[],
) {
  const columns = header.flatMap((name, at) => (identityColumns.has(name.trim().toLowerCase()) ? [at] : []));
  const places = new Map<string, Set<number>>();
  for (const [at, line] of lines.entries())
    for (const column of columns)
      for (const name of namesIn(line[column] ?? ""))
        places.set(name, (places.get(name) ?? new Set()).add(at));
  const cells = new Map<number, GradeRow>();
  const unmatched: string[] = [];
  for (const row of rows) {
    const { student } = row.placed.received.handIn;
    const [place, ...others] = places.get(studentKey(student)) ?? [];
    if (place === undefined || others.length > 0 || cells.has(place)) unmatched.push(student);
    else cells.set(place, row);
  }
  return { cells, unmatched };
}

/** @example namesIn("Lovelace, Ada") // ["lovelace, ada", "ada lovelace"] */
function namesIn(cell: string): readonly string[] {
  const key = studentKey(cell);
  if (key === "") return [];
  const [, last, first] = /^([^,]+), ?([^,]+)$/.exec(key) ?? [];
  return last === undefined || first === undefined ? [key] : [key, `${first} ${last}`];
}
