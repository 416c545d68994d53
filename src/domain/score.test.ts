import { expect, it } from "vitest";
import { describeScore, score } from "./score.ts";
import type { Verdict } from "./verdict.ts";

const passed: Verdict = { kind: "passed", millis: 1 };
const failed: Verdict = { kind: "memoryLimit", limitBytes: 1 };
const notGraded: Verdict = { kind: "notGraded", reason: "broken" };

it("keeps what is not graded out of the total", () => {
  expect(score([passed, failed, notGraded])).toEqual({ passed: 1, total: 2, notGraded: 1 });
});

it("counts what was not run as not passed", () => {
  expect(score([passed, { kind: "notRun", reason: "stopped" }])).toEqual({
    passed: 1,
    total: 2,
    notGraded: 0,
  });
});

it("describes a run of the visible tests and one of all", () => {
  const visible = { passed: 3, total: 3, notGraded: 0 };
  expect(describeScore({ visible })).toBe("Visible 3 of 3 passed");
  const hidden = { passed: 41, total: 52, notGraded: 0 };
  expect(describeScore({ visible, hidden })).toBe("Visible 3 of 3 passed, hidden 41 of 52 passed");
});

it("says that a score has a hole in it", () => {
  const visible = { passed: 2, total: 2, notGraded: 1 };
  expect(describeScore({ visible })).toBe("Visible 2 of 2 passed, 1 not graded");
  const hidden = { passed: 1, total: 1, notGraded: 1 };
  expect(describeScore({ visible, hidden })).toBe(
    "Visible 2 of 2 passed, hidden 1 of 1 passed, 2 not graded",
  );
});
