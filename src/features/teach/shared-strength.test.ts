import { expect, it } from "vitest";
import type { Mutant } from "../../domain/gate/mutant.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import type { StrengthState } from "../../state/teach/strength-session.ts";
import type { ReferenceState } from "../../state/teach/teach-session.ts";
import { whatRuns } from "../../state/teach/what-runs.ts";
import { sharedStrength } from "./shared-strength.ts";

const unknown: ReferenceState = { kind: "unknown" };
const stateOf = (authored = authoredSums, python: ReferenceState = unknown) => ({
  authored,
  compiled: compileAuthored(authored, "x"),
  canUndo: false,
  references: { python, javascript: unknown },
  kept: true,
  said: "",
});
const mutant: Mutant = { language: "python", operator: "constant", line: 2, change: "0 → 1", source: "" };
const [killer] = authoredSums.cases;

function found(missed: number, tried: number, { killed = true, stopped = false } = {}): StrengthState {
  const survivors = Array.from({ length: missed }, () => ({
    mutant,
    before: "",
    after: "",
    killer: killed ? killer : undefined,
  }));
  return {
    kind: "found",
    strengths: [{ language: "python", tried, survivors, inputs: 9 }],
    agreement: undefined,
    of: whatRuns(authoredSums),
    stopped,
  };
}
const said = (strength: StrengthState) =>
  sharedStrength(stateOf(), strength, true).map(({ tone, text }) => `${tone}: ${text}`);

it("says how many small mistakes get past the tests, and warns below 90 %", () => {
  expect(said(found(0, 30))).toEqual(["pass: Python: the tests notice every small mistake, 30 of 30."]);
  expect(said(found(2, 30))).toEqual([
    "pass: Python: the tests notice 93 % of small mistakes, 2 get past them.",
  ]);
  expect(said(found(1, 10))).toEqual([
    "pass: Python: the tests notice 90 % of small mistakes, 1 gets past them.",
  ]);
  expect(said(found(2, 7))).toEqual([
    "warn: Python: the tests notice only 71 % of small mistakes, 2 get past them. Before you give it away, add the tests that are offered above: a wrong program may pass.",
  ]);
  expect(said(found(2, 7, { killed: false }))[0]).toContain("they may mean the same");
  expect(said(found(1, 400))[0]).toContain("99 %");
});

it("says when it was stopped, and of what nothing is known", () => {
  expect(said(found(0, 3, { stopped: true }))[1]).toMatch(/^info: Measuring was stopped/);
  const because = "No test says yet what is expected.";
  const strength = { ...found(0, 1), strengths: [{ language: "python", because }] } as const;
  expect(said(strength)).toEqual([
    "warn: Python: how strong the tests are was not measured. No test says yet what is expected.",
  ]);
  expect(said({ kind: "running", progress: undefined, before: undefined })).toEqual([
    "busy: How strong the tests are is being measured…",
  ]);
  expect(said({ kind: "failed", message: "No sandbox here" })).toEqual([
    "info: How strong the tests are was not measured: No sandbox here.",
  ]);
});

it("says why nothing was measured of the exercise as it is now", () => {
  const whyOf = (...given: Parameters<typeof stateOf>) =>
    sharedStrength(stateOf(...given), { kind: "none" }, true).map(({ text }) => text);
  expect(whyOf()).toEqual([
    "How strong the tests are is measured when the references pass and nothing has been changed for some seconds.",
  ]);
  expect(sharedStrength(stateOf(), { kind: "none" }, false)[0]?.text).toContain("“Measure” above does it");
  expect(whyOf({ ...authoredSums, reference: { python: " ", javascript: "" } })[0]).toContain(
    "there is no reference",
  );
  const changed = { ...authoredSums, cases: authoredSums.cases.slice(1) };
  expect(sharedStrength(stateOf(changed), found(0, 30), true)[0]?.text).toContain("is measured when");
  const failing: ReferenceState = {
    kind: "ran",
    answers: [
      {
        index: 1,
        verdict: { kind: "timeLimit", limitMillis: 1, where: "case" },
        given: undefined,
        raised: undefined,
      },
    ],
  };
  expect(whyOf(authoredSums, failing)[0]).toContain("the Python reference does not pass them");
});
