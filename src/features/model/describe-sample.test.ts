import { expect, it } from "vitest";
import type { Verdict } from "../../domain/verdict.ts";
import type { WrittenSample } from "../../state/generation.ts";
import { type JudgeState, untouched } from "../../state/judge-state.ts";
import { describeSample } from "./describe-sample.ts";

const visible = [{ id: "visible-1" }, { id: "visible-2" }];
const sample: WrittenSample = { source: "", tokens: 1, stopped: "end", trace: [] };
const passed: Verdict = { kind: "passed", millis: 1 };
const late: Verdict = { kind: "timeLimit", limitMillis: 1, where: "case" };
const ours: Verdict = { kind: "notGraded", reason: "the interpreter broke" };

function judgedAs(...verdicts: readonly Verdict[]): JudgeState {
  const cases = verdicts.map(
    (verdict, i) => [`visible-${i + 1}`, { kind: "judged", verdict, stdout: "", observations: [] }] as const,
  );
  return { ...untouched, phase: "judged", cases: new Map(cases) };
}

const wordsOf = (judge: JudgeState | undefined, more: Partial<WrittenSample> = {}) =>
  describeSample({ sample: { ...sample, ...more }, judge, visible }).words;

it("counts what passed of the visible cases", () => {
  expect(wordsOf(judgedAs(passed, late))).toBe("passed 1 of 2 visible");
  expect(describeSample({ sample, judge: judgedAs(passed, passed), visible }).tone).toBe("pass");
  expect(describeSample({ sample, judge: judgedAs(passed, late), visible }).tone).toBe("fail");
});

it("says that a score has a hole", () => {
  expect(describeSample({ sample, judge: judgedAs(passed, ours), visible })).toMatchObject({
    words: "passed 1 of 1 visible, 1 not graded",
    tone: "warn",
  });
});

it("tells waiting, running, stopped and broken apart", () => {
  const words = [
    describeSample({ sample: undefined, judge: undefined, visible }).words,
    wordsOf(undefined),
    wordsOf({ ...judgedAs(passed), phase: "judging" }),
    wordsOf(undefined, { stopped: "byUser" }),
    wordsOf({ ...judgedAs(), broken: { message: "", advice: "" } }),
  ];
  expect(new Set(words).size).toBe(words.length);
});

it("does not show the verdicts of a text that is no more", () => {
  expect(wordsOf({ ...judgedAs(passed, passed), stale: true })).toBe("waiting for its turn");
});

it("says that a program was cut, however it was judged", () => {
  expect(wordsOf(judgedAs(late, late), { stopped: "length" })).toBe(
    "passed 0 of 2 visible, cut at the length limit",
  );
});
