import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAuthoredFile, writeAuthoredFile } from "./authored-file.ts";
import { anyAuthored } from "./testing/any-authored.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const problemOf = (text: string) => {
  const read = readAuthoredFile(text);
  return read.kind === "unreadable" ? read.problem : "none";
};
const fileWith = (change: object) =>
  JSON.stringify({ format: "edgecase-exercise", version: 1, exercise: { ...authoredSums, ...change } });

describe("an exercise's file", () => {
  it("gives back exactly what was put in, whatever was typed", () => {
    fc.assert(
      fc.property(anyAuthored, (authored) => {
        expect(readAuthoredFile(writeAuthoredFile(authored))).toEqual({ kind: "exercise", authored });
      }),
    );
  });

  it("with more faults than anybody could list is refused", () => {
    expect(problemOf(fileWith({ hints: Array.from({ length: 300_000 }, () => 0) }))).toContain(
      "this page knows",
    );
  });

  it.each([
    ["", "no exercise that was exported here"],
    ["[]", "no exercise that was exported here"],
    [`{"format":"edgecase-exercise","version":2}`, "by a newer page, in version 2"],
    [fileWith({ title: 7 }), "Its “exercise.title” is missing"],
    [fileWith({ cases: [{ inputs: [] }] }), "Its “exercise.cases.0.expected” is missing"],
    [fileWith({ cases: { length: { toString: 0 } } }), "Its “exercise.cases” is missing"],
    [fileWith({ due: "today" }), "Its “exercise.due” is missing, or nothing that this page knows"],
    ["x".repeat(1_000_001), "more than 1,000,000 characters"],
  ])("%# that cannot be read says why", (text, words) => {
    expect(problemOf(text)).toContain(words);
  });
});
