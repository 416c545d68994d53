import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HandIn, readHandIn, sealedText, studentKey, unsealed, writeHandIn } from "./hand-in.ts";
import { anyHandIn } from "./testing/any-hand-in.ts";

const handIn: HandIn = unsealed({
  assignment: "Zm9v",
  student: "Ada",
  at: "2026-03-01T12:00:00Z",
  work: [{ index: 0, exercise: "YmFy", language: "python", program: "print(1)\n" }],
});
const problem = (change: object) => {
  const read = readHandIn(JSON.stringify({ ...handIn, ...change }));
  return read.kind === "unreadable" ? `${read.because}: ${read.problem}` : "";
};

describe("a hand-in", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyHandIn, (given) => {
        expect(readHandIn(writeHandIn(given))).toEqual({ kind: "handIn", handIn: given });
      }),
    );
  });

  it("is read whatever stands there, and every problem is a sentence", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readHandIn(text);
        expect(read.kind === "handIn" || /^[A-Z][^]*\.$/u.test(read.problem)).toBe(true);
      }),
    );
  });

  it.each([
    [{ kind: "edgecase-exercise" }, "other: It is no hand-in that was made here."],
    [{ version: 2 }, "newer: It was made by a newer page, in version 2 of the format."],
    [{ grade: 100 }, "newer: It was made by a newer page: this one does not know its “grade”."],
    [{ at: "yesterday" }, "damaged: Its “at” is missing, or nothing that this page knows."],
    [{ work: [{ ...handIn.work[0], index: 50 }] }, "damaged: Its “work.0.index”"],
    [{ work: [handIn.work[0], handIn.work[0]] }, "damaged: It has two programs for exercise 1"],
    [{ student: "x".repeat(201) }, "damaged: Its “student”"],
  ])("says what is wrong: %j", (change, words) => {
    expect(problem(change)).toContain(words);
  });

  it("that was cut off, or is larger than any, says so", () => {
    expect(readHandIn(writeHandIn(handIn).slice(0, 50))).toMatchObject({ because: "damaged" });
    expect(readHandIn("x".repeat(4_000_001))).toMatchObject({ because: "tooLarge" });
  });

  it("can be read by whoever gets it, however much its student kept: the latest drafts go along", () => {
    const history = Array.from({ length: 200 }, (_, at) => ({
      at: "2026-03-01T12:00:00Z",
      program: `${at} ${'"'.repeat(2000)}`,
    }));
    const work = Array.from({ length: 50 }, (_, index) => ({
      index,
      exercise: "YmFy",
      language: "python" as const,
      program: "print(1)",
      history:
        index === 7 ? [{ ...history[0], at: "2026-03-01T12:00:00Z", program: "x".repeat(200_001) }] : history,
    }));
    const made = unsealed({ ...handIn, work });
    const read = readHandIn(writeHandIn({ ...made, seal: "x".repeat(43) }));
    expect(read.kind === "unreadable" ? read.problem : read.kind).toBe("handIn");
    expect(made.work[0]?.history?.length).toBeGreaterThan(15);
    expect(made.work[0]?.history?.at(-1)).toEqual(history.at(-1));
    expect(made.work[7]?.history).toEqual([]);
  });

  it("is not made of programs that nobody would read", () => {
    const work = (index: number, length: number) => ({
      index,
      exercise: "YmFy",
      language: "python" as const,
      program: "x".repeat(length),
    });
    expect(() => unsealed({ ...handIn, work: [work(3, 200_001)] })).toThrow(
      "Your program for exercise 4 has 200,001 characters, and 200,000 can be handed in",
    );
    const many = Array.from({ length: 30 }, (_, index) => work(index, 190_000));
    expect(() => unsealed({ ...handIn, work: many })).toThrow("all exercises together");
  });

  it("with more faults than anybody could list is damaged", () => {
    expect(problem({ work: Array.from({ length: 300_000 }, () => 0) })).toMatch(/^damaged: /);
  });

  it("is sealed over everything but the seal", () => {
    expect(sealedText({ ...handIn, seal: "x" })).toBe(sealedText(handIn));
    expect(sealedText({ ...handIn, student: "Eve" })).not.toBe(sealedText(handIn));
  });

  it("knows a student by whatever way the name was typed", () => {
    expect(studentKey("  ADA   Lovelace ")).toBe(studentKey("Ada Lovelace"));
    expect(studentKey("Zoe\u0308")).toBe(studentKey("zo\u00eb"));
    expect(studentKey("Ada")).not.toBe(studentKey("Adam"));
  });
});
