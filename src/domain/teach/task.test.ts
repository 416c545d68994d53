import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Submission } from "../submission.ts";
import {
  claimOf,
  isSolvedItem,
  type ItemRecord,
  noteSubmission,
  nothingDone,
  type Prepared,
  remember,
  workOf,
} from "./task.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 27, 12, 0, seconds)).toISOString();
const submission = (passed: number, ungraded = 0): Submission => ({
  family: "second-largest",
  version: 2,
  seed: 1,
  difficulty: "easy",
  language: "python",
  atMillis: Date.parse(at(600)),
  visible: { passed: 2, total: 2, ungraded: 0 },
  hidden: {
    empty: { passed, total: 3, ungraded },
    ties: { passed: 1, total: 1, ungraded: 0 },
  },
});

const preparedOf = (record: ItemRecord): Prepared => ({
  index: 1,
  exercise: "f",
  language: "python",
  program: "right",
  record,
  isSealed: false,
});

describe("what is remembered of an exercise", () => {
  it("is a version a minute, and none twice", () => {
    const typed = [
      { at: at(0), program: "a" },
      { at: at(30), program: "ab" },
      { at: at(60), program: "abc" },
      { at: at(180), program: "abc" },
    ];
    expect(typed.reduce(remember, nothingDone).history).toEqual([typed[0], typed[2]]);
  });

  it("has every program that was submitted, however soon", () => {
    const begun = remember(nothingDone, { at: at(599), program: "a" });
    const submitted = noteSubmission(begun, submission(3), "ab");
    expect(submitted.history.map(({ program }) => program)).toEqual(["a", "ab"]);
    expect(noteSubmission(submitted, submission(3), "ab").history).toHaveLength(2);
  });

  it("stays bounded, and keeps the latest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 12 }), (lengths) => {
        const { history } = lengths.reduce(
          (record, length, index) =>
            remember(record, { at: at(index * 60), program: `${index}${"x".repeat(length)}` }),
          nothingDone,
        );
        expect(history.reduce((sum, { program }) => sum + program.length, 0)).toBeLessThanOrEqual(400_000);
        if (lengths.length > 0)
          expect(history.at(-1)?.program).toMatch(new RegExp(`^${lengths.length - 1}x*$`));
      }),
    );
    const many = Array.from({ length: 300 }, (_, index) => ({ at: at(index * 60), program: `${index}` }));
    expect(many.reduce(remember, nothingDone).history.map(({ program }) => program)).toEqual(
      many.slice(100).map(({ program }) => program),
    );
  });
});

describe("a claim", () => {
  it("holds for exactly the program that was submitted", () => {
    const record = noteSubmission(nothingDone, submission(2), "right");
    expect(claimOf(record, "python", "right")).toEqual({ visible: [2, 2], hidden: [3, 4] });
    expect(claimOf(record, "python", "right ")).toBeUndefined();
    expect(claimOf(record, "javascript", "right")).toBeUndefined();
  });

  it("counts what was not graded as not passed", () => {
    const record = noteSubmission(nothingDone, submission(3, 2), "right");
    expect(claimOf(record, "python", "right")).toEqual({ visible: [2, 2], hidden: [4, 6] });
    expect(isSolvedItem(record)).toBe(false);
    expect(isSolvedItem(noteSubmission(nothingDone, submission(3), "right"))).toBe(true);
    expect(isSolvedItem(nothingDone)).toBe(false);
  });
});

it("a history goes along only where the student wants it to", () => {
  const record = noteSubmission(nothingDone, submission(3), "right");
  const prepared = preparedOf(record);
  expect(workOf(prepared, false)).not.toHaveProperty("history");
  expect(workOf(prepared, true)).toMatchObject({
    claimed: { hidden: [4, 4] },
    history: [{ at: at(600), program: "right" }],
  });
});

it("hidden tests that are sealed are claimed by nobody", () => {
  const prepared = preparedOf(noteSubmission(nothingDone, submission(0, 3), "right"));
  expect(workOf({ ...prepared, isSealed: true }, false).claimed).toEqual({ visible: [2, 2], hidden: [0, 0] });
});
