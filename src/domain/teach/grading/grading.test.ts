import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsealed } from "../hand-in.ts";
import type { GradedCase } from "./graded-work.ts";
import { pointsOf, usualScheme } from "./points.ts";
import { placeSubmissions, type ReceivedHandIn } from "./submissions.ts";

const hand = (
  receipt: string,
  student: string,
  at: string,
  change: Partial<ReceivedHandIn> = {},
): ReceivedHandIn => ({
  receipt,
  source: `${receipt}.json`,
  handIn: unsealed({ assignment: "set", student, at: `2026-03-${at}T12:00:00Z`, work: [] }),
  seal: "whole",
  ...change,
});
const placed = (received: readonly ReceivedHandIn[], accepted: readonly string[] = []) =>
  placeSubmissions(received, {
    assignment: "set",
    due: "2026-03-10T12:00:00Z",
    accepted: new Set(accepted),
  }).map(
    ({ received: { receipt }, isLate, leftOut }) =>
      `${receipt} ${isLate ? "late " : ""}${leftOut ?? "counts"}`,
  );

describe("which submission counts", () => {
  it("is a student's latest before the due date", () => {
    expect(placed([hand("A", "Ada", "08"), hand("B", " ADA", "09"), hand("C", "Ada", "11")])).toEqual([
      "C late replaced",
      "B counts",
      "A replaced",
    ]);
  });

  it("is the latest of those that came too late, where none came in time", () => {
    expect(placed([hand("A", "Ada", "11"), hand("B", "Ada", "12")])).toEqual([
      "B late counts",
      "A late replaced",
    ]);
  });

  it("is no edited one, nor one for another set, and the ones before it count instead", () => {
    const other = {
      handIn: unsealed({ assignment: "x", student: "Ada", at: "2026-03-09T12:00:00Z", work: [] }),
    };
    const given = [
      hand("A", "Ada", "07"),
      hand("B", "Ada", "08", { seal: "broken" }),
      hand("C", "Ada", "09", { seal: "missing" }),
      hand("D", "Ada", "09", other),
    ];
    expect(placed(given)).toEqual(["C unsealed", "D otherAssignment", "B edited", "A counts"]);
    expect(placed(given, ["B"])).toEqual(["C unsealed", "D otherAssignment", "B counts", "A replaced"]);
  });

  it("is one for every student with any usable one, in whatever order they came", () => {
    const anyReceived = fc
      .record({
        student: fc.constantFrom("Ada", "Bob", "Cy"),
        day: fc.integer({ min: 10, max: 20 }),
        seal: fc.constantFrom("whole" as const, "broken" as const),
      })
      .map(({ student, day, seal }) => ({ student, day: String(day), seal }));
    fc.assert(
      fc.property(fc.array(anyReceived, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, keys) => {
        const all = given.map(({ student, day, seal }, at) => hand(`R${at}`, student, day, { seal }));
        const order = all.map((each) => ({ each, key: keys.next().value })).toSorted((a, b) => a.key - b.key);
        const result = placed(all);
        expect(placed(order.map(({ each }) => each))).toEqual(result);
        const usable = new Set(given.filter(({ seal }) => seal === "whole").map(({ student }) => student));
        expect(result.filter((line) => line.endsWith("counts"))).toHaveLength(usable.size);
      }),
    );
  });
});

const cases = (words: string): readonly GradedCase[] =>
  words.split(" ").map((word, at) => ({
    id: String(at),
    category: word.includes("e") ? "empty" : "typical",
    isVisible: word.startsWith("v"),
    verdict: word.endsWith("+") ? "passed" : word.endsWith("?") ? "notGraded" : "wrongAnswer",
    detail: "",
  }));
const points = (words: string, change: Partial<typeof usualScheme> = {}, isLate = false) =>
  pointsOf({ cases: cases(words), points: 10, isLate }, { ...usualScheme, ...change });

describe("points", () => {
  it("are shared among the cases, among their categories, or are given whole", () => {
    expect(points("v+ h+ h- he+")).toBe(7.5);
    expect(points("v+ h+ h- he+", { each: "category" })).toBe(8.33);
    expect(points("v+ h+ h- he+", { each: "whole" })).toBe(0);
    expect(points("v+ h+", { each: "whole" })).toBe(10);
  });

  it("come of the hidden cases alone where that is asked, and there are any", () => {
    expect(points("v- h+ h+", { counted: "hidden" })).toBe(10);
    expect(points("v- v+", { counted: "hidden" })).toBe(5);
  });

  it("are fewer where the submission came late, by what was said", () => {
    expect(points("v+ h+", { latePercent: 25 }, true)).toBe(7.5);
    expect(points("v+ h+", { latePercent: 25 }, false)).toBe(10);
  });

  it("are none, not zero, where our own trouble left a case that counts ungraded", () => {
    expect(points("v+ h?")).toBeUndefined();
    expect(points("v? h+", { counted: "hidden" })).toBe(10);
  });

  it("lie between nothing and all, whatever the scheme", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("v+", "v-", "h+", "h-", "he+", "he-"), { minLength: 1, maxLength: 20 }),
        fc.constantFrom("all" as const, "hidden" as const),
        fc.constantFrom("case" as const, "category" as const, "whole" as const),
        (words, counted, each) => {
          const given = points(words.join(" "), { counted, each }) ?? -1;
          expect(given).toBeGreaterThanOrEqual(0);
          expect(given).toBeLessThanOrEqual(10);
          if (words.every((word) => word.endsWith("+"))) expect(given).toBe(10);
        },
      ),
    );
  });
});
