import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../../messages/say.ts";
import { spanish } from "../../../messages/spanish.ts";
import { unsealed } from "../hand-in.ts";
import { canvasCsv, fillRoster, type GradedSet, gradesCsv, moodleCsv } from "./grade-exports.ts";
import { gradedWorksSchema } from "./graded-schema.ts";
import { gradeFileText, readGradeFile, sameVerdicts } from "./grade-file.ts";
import { gradeRow } from "./grade-row.ts";
import type { GradedWorks } from "./graded-work.ts";
import { usualScheme } from "./points.ts";
import { quotedCell } from "../../csv-line.ts";
import { readCsv } from "./read-csv.ts";

const works: GradedWorks = {
  0: {
    kind: "graded",
    cases: [
      { id: "visible-1", category: "example", isVisible: true, verdict: "passed", detail: "" },
      { id: "hidden-1", category: "empty", isVisible: false, verdict: "wrongAnswer", detail: "0 is right." },
    ],
  },
};
const handIn = (student: string, claimed = 1) =>
  unsealed({
    assignment: "set",
    student,
    at: "2026-03-01T12:00:00Z",
    work: [
      {
        index: 0,
        exercise: "x",
        language: "python",
        program: "",
        claimed: { visible: [1, 1], hidden: [claimed, 1] },
      },
    ],
  });
const rowOf = (student: string, isLate = false, claimed = 0, isSealed = false) =>
  gradeRow({
    placed: {
      received: { receipt: "AAAAA-AAAAA", source: "a.json", handIn: handIn(student, claimed), seal: "whole" },
      isLate,
    },
    items: [{ title: "Sums", points: 2, isSealed }],
    works,
    scheme: usualScheme,
  });
const setOf = (...students: readonly string[]): GradedSet => ({
  title: "Week 3",
  items: [{ title: "Sums", points: 2 }],
  rows: students.map((student) => rowOf(student)),
});
const linesOf = (csv: Iterable<string>) => [...csv].join("").split("\r\n");

afterEach(() => speak(undefined));

it("files for other programs are the same whatever the page speaks", () => {
  const set = { ...setOf("Ada"), rows: [rowOf("Ada", true, 1)] };
  const files = () => [...gradesCsv(set), ...moodleCsv(set), ...canvasCsv(set)];
  const inEnglish = files();
  speak(spanish);
  expect(files()).toEqual(inEnglish);
});

describe("a row", () => {
  it("has points by the scheme, and marks a claim that a re-run did not bear out", () => {
    expect(rowOf("Ada", false, 1)).toMatchObject({ total: 1, cells: [{ passed: 1, of: 2, differs: true }] });
    expect(rowOf("Ada").cells[0]?.differs).toBe(false);
  });

  it("has no mark for hidden tests that were sealed: no student could run them", () => {
    expect(rowOf("Ada", false, 1, true).cells[0]?.differs).toBe(false);
  });
});

describe("the table as CSV", () => {
  it("has a line for each student, with everything that the table shows", () => {
    expect(linesOf(gradesCsv({ ...setOf(), rows: [rowOf("Ada", true, 1)] }))).toEqual([
      "Student,Receipt,Handed in,Late,1. Sums: passed,1. Sums: tests,1. Sums: points,1. Sums: claim,Points,Maximum points",
      "Ada,AAAAA-AAAAA,2026-03-01T12:00:00Z,late,1,2,1,differs,1,2",
      "",
    ]);
  });

  it("lets no student's name be a formula", () => {
    for (const name of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
      for (const csv of [gradesCsv, moodleCsv, canvasCsv])
        for (const line of readCsv([...csv(setOf(name))].join("")))
          for (const cell of line) expect(cell, JSON.stringify(name)).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe("grades for a learning system", () => {
  it("have the columns that Canvas looks for, and its line of points", () => {
    expect(linesOf(canvasCsv(setOf("Ada Lovelace", "al815")))).toEqual([
      "Student,ID,SIS User ID,SIS Login ID,Section,Week 3",
      "    Points Possible,,,,,2",
      "Ada Lovelace,,,,,1",
      "al815,,,al815,,1",
      "",
    ]);
  });

  it("have columns by which Moodle can find a student", () => {
    const lines = readCsv([...moodleCsv(setOf("Ada Lovelace", "1815", "ada@example.org"))].join(""));
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["Full name", "ID number", "Email address", "Week 3"],
      ["Ada Lovelace", "", "", "1"],
      ["", "1815", "", "1"],
      ["", "", "ada@example.org", "1"],
    ]);
  });

  it("are filled into Moodle's own worksheet, and nothing else in it is changed", () => {
    const sheet =
      '\ufeffIdentifier,"Full name",Email address,Status,Grade,Maximum Grade,Last modified (grade),Feedback comments\r\n' +
      "Participant 17,Ada Lovelace,ada@example.org,Submitted,,2.00,-,\r\n" +
      'Participant 18,"Hopper, Grace",g@example.org,No submission,,2.00,-,\r\n';
    const read = fillRoster(sheet, setOf("ada lovelace", "Alan Turing", "Grace Hopper"));
    if (read.kind !== "filled") throw new Error(read.problem);
    expect(read.roster).toMatchObject({ filled: 2, unmatched: ["Alan Turing"] });
    const [, ada, grace] = readCsv(read.roster.csv);
    expect(ada?.slice(0, 5)).toEqual(["Participant 17", "Ada Lovelace", "ada@example.org", "Submitted", "1"]);
    expect(ada?.[7]).toBe("Sums: 1 of 2 tests passed, 1 of 2.");
    expect(grace?.[4]).toBe("1");
  });

  it("are filled into the column that Canvas has for the assignment", () => {
    const gradebook =
      "Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (991),Final Score\n" +
      "    Points Possible,,,,,2,(read only)\n" +
      '"Lovelace, Ada",71,S1,al815,Lab,,50\n';
    const read = fillRoster(gradebook, setOf("al815"));
    expect(read.kind === "filled" && readCsv(read.roster.csv)[2]).toEqual([
      "Lovelace, Ada",
      "71",
      "S1",
      "al815",
      "Lab",
      "1",
      "50",
    ]);
  });

  it("are not filled in where a name stands on two lines, or the list is another one", () => {
    const sheet = "Identifier,Full name,Grade\r\nParticipant 1,Ada,\r\nParticipant 2,Ada,\r\n";
    expect(fillRoster(sheet, setOf("Ada"))).toMatchObject({ roster: { filled: 0, unmatched: ["Ada"] } });
    expect(fillRoster("a,b\n1,2\n", setOf("Ada"))).toMatchObject({ kind: "unreadable" });
  });
});

describe("a table that is read", () => {
  it("gives back what was written, whatever stands in its cells", () => {
    const anyCell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", "\t", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell), { maxLength: 5 }), (rows) => {
        const text = [["x", "y"], ...rows].map((row) => `${row.map(quotedCell).join(",")}\r\n`).join("");
        expect(readCsv(text).slice(1)).toEqual(rows.filter((row) => row.some((cell) => cell !== "")));
      }),
    );
  });

  it("is read whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n") }), (text) => {
        for (const row of readCsv(text)) expect(row.length).toBeGreaterThan(0);
      }),
    );
    expect(readCsv("a;b\n1;2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
});

describe("the file of a grader", () => {
  const file = [
    ...gradeFileText({ id: "set", title: "Week 3" }, [
      { source: "a.json", handIn: handIn("Ada"), works },
      { source: "b.json", handIn: handIn("Bob") },
    ]),
  ].join("");
  const parsed: Readonly<Record<string, unknown>> = JSON.parse(file);

  it("comes back as it was written", () => {
    expect(readGradeFile(JSON.parse(file))).toEqual({
      kind: "grades",
      assignment: "set",
      grades: [
        { source: "a.json", handIn: handIn("Ada"), works },
        { source: "b.json", handIn: handIn("Bob"), works: undefined },
      ],
    });
  });

  it.each([
    [{ version: 2 }, "made by a newer page"],
    [{ grades: [{ source: "a", handIn: {} }] }, "Its submission 1 cannot be read: It is no hand-in"],
    [
      { grades: [{ source: "a", handIn: handIn("A"), works: { 0: { kind: "graded", cases: [7] } } }] },
      "Its “grades",
    ],
    [{ format: "x" }, "It is no file of grades"],
  ])("says what is wrong with it: %#", (change, words) => {
    const read = readGradeFile({ ...parsed, ...change });
    expect(read.kind === "unreadable" && read.problem).toContain(words);
  });

  it("says so of a file with more faults than a stack holds", () => {
    const read = readGradeFile({ ...parsed, grades: Array.from({ length: 200_000 }, () => 1) });
    expect(read).toMatchObject({ kind: "unreadable" });
  });

  it("agrees with another where the verdicts do, however they are worded", () => {
    const changed = gradedWorksSchema.parse(JSON.parse(JSON.stringify(works).replace("0 is right.", "No.")));
    expect(sameVerdicts(works, changed)).toBe(true);
    expect(sameVerdicts(works, { 0: { kind: "refused", because: "x" } })).toBe(false);
  });
});
