import { expect, it } from "vitest";
import { demo } from "./demos/second-largest.ts";
import { makeCase } from "./make-case.ts";
import { smallestFailing } from "./smallest-failing.ts";
import type { Verdict } from "./verdict.ts";

const caseOf = (id: string, numbers: readonly number[]) =>
  makeCase(demo.body, [numbers], { id, category: "typical" });
const cases = [caseOf("long", [10, 20, 30]), caseOf("short", [5]), caseOf("also short", [7])];

const passed: Verdict = { kind: "passed", millis: 1 };
const failed: Verdict = { kind: "timeLimit", limitMillis: 1000, where: "case" };

function idOfSmallest(verdicts: Readonly<Record<string, Verdict>>): string | undefined {
  return smallestFailing(cases, new Map(Object.entries(verdicts)), "python")?.id;
}

it("takes the failing case that is shortest to write down", () => {
  expect(idOfSmallest({ long: failed, short: failed, "also short": passed })).toBe("short");
  expect(idOfSmallest({ long: failed, short: passed, "also short": passed })).toBe("long");
});

it("takes the first of equally short ones", () => {
  expect(idOfSmallest({ long: failed, short: failed, "also short": failed })).toBe("short");
});

it("finds nothing where nothing fails, and counts what was not run or not graded for neither", () => {
  expect(idOfSmallest({ long: passed, short: passed })).toBeUndefined();
  const notRun: Verdict = { kind: "notRun", reason: "stopped" };
  const notGraded: Verdict = { kind: "notGraded", reason: "a crash" };
  expect(idOfSmallest({ long: failed, short: notRun, "also short": notGraded })).toBe("long");
});
