import { expect, it } from "vitest";
import type { FrameReport } from "../../src/protocol/sandbox.ts";
import { createCaseLedger } from "./case-ledger.ts";

const crashed: FrameReport = { kind: "engineFailed", reason: "for the test" };
const late: FrameReport = { kind: "timedOut", stdout: "", where: "case" };

it("reports each case once, whatever is said of it later", () => {
  const { ledger, reported } = open(2);
  ledger.settle(0, crashed);
  ledger.settle(0, late);
  ledger.settle(7, late);
  expect(reported).toEqual([0]);
  expect(ledger.isDone()).toBe(false);
});

it("takes what is said of the top level for every open case", () => {
  const { ledger, reported } = open(4);
  ledger.settle(1, crashed);
  ledger.settle(-1, late);
  expect(reported).toEqual([1, 0, 2, 3]);
  expect(ledger.isDone()).toBe(true);
});

it("hands out open cases up to the first gap", () => {
  const { ledger } = open(5);
  ledger.settle(2, crashed);
  expect(ledger.firstStretch()).toEqual([0, 1]);
  ledger.settle(0, crashed);
  ledger.settle(1, crashed);
  expect(ledger.firstStretch()).toEqual([3, 4]);
});

it("blames the first open case for what a case already reported did", () => {
  const { ledger } = open(3);
  expect(ledger.blamed(2)).toBe(2);
  ledger.settle(0, crashed);
  expect(ledger.blamed(0)).toBe(1);
  expect(ledger.blamed(-1)).toBe(-1);
  ledger.settle(-1, crashed);
  expect(ledger.blamed(1)).toBe(-1);
});

it("counts time limits in a row", () => {
  const { ledger } = open(4);
  ledger.settle(0, late);
  ledger.settle(1, late);
  expect(ledger.timeLimits.length).toBe(2);
  ledger.settle(2, crashed);
  expect(ledger.timeLimits.length).toBe(0);
});

function open(count: number) {
  const reported: number[] = [];
  const ledger = createCaseLedger(count, (outcomes) =>
    reported.push(...outcomes.map(({ caseIndex }) => caseIndex)),
  );
  return { ledger, reported };
}
