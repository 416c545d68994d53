import { expect, it } from "vitest";
import type { CaseState } from "../../state/judge-state.ts";
import { openedAfterRun } from "./opened-case.ts";

const passed: CaseState = {
  kind: "judged",
  verdict: { kind: "passed", millis: 1 },
  stdout: "",
  observations: [],
};
const failed: CaseState = { ...passed, verdict: { kind: "notRun", reason: "stopped" } };
const ids = ["a", "b", "c"];

it("opens the first failing case", () => {
  const cases = new Map([
    ["c", failed],
    ["a", passed],
    ["b", failed],
  ]);
  expect(openedAfterRun({ id: undefined, byHand: false }, ids, cases).id).toBe("b");
});

it("stays at a case that still fails, and at one opened by hand", () => {
  const cases = new Map([
    ["a", failed],
    ["b", failed],
    ["c", passed],
  ]);
  expect(openedAfterRun({ id: "b", byHand: false }, ids, cases).id).toBe("b");
  expect(openedAfterRun({ id: "c", byHand: true }, ids, cases).id).toBe("c");
});

it("closes what it opened by itself once nothing fails, and forgets a case that is gone", () => {
  const cases = new Map(ids.map((id) => [id, passed]));
  expect(openedAfterRun({ id: "b", byHand: false }, ids, cases).id).toBeUndefined();
  expect(openedAfterRun({ id: "own-1", byHand: true }, ids, cases).id).toBeUndefined();
});
