import { expect, it } from "vitest";
import type { Demo } from "../../domain/demo.ts";
import { demo as secondLargest } from "../../domain/demos/second-largest.ts";
import { createDemoSession } from "../../state/create-demo-session.ts";
import type { DemoSession } from "../../state/demo-session.ts";
import type { CaseState, JudgeState } from "../../state/judge-state.ts";
import { demoFinding } from "./demo-findings.ts";

const { signature, comparison, examples, edges } = secondLargest.body;
const demo: Demo<unknown> = {
  ...secondLargest,
  body: { signature, comparison, examples, edges, inputs: {}, oracle: () => 1 },
};

const judged = (kind: "passed" | "timeLimit"): CaseState => ({
  kind: "judged",
  stdout: "",
  observations: [],
  verdict: kind === "passed" ? { kind, millis: 1 } : { kind, limitMillis: 1, where: "case" },
});

function findingAfter(judge: Partial<JudgeState>) {
  const session: DemoSession = createDemoSession(
    { run: () => Promise.resolve(), later: () => () => {} },
    demo,
  );
  const state = session.store.getState();
  const plausible: JudgeState = { ...state.judged.plausible, ...judge };
  return demoFinding(session, { ...state, judged: { ...state.judged, plausible } });
}

it("knows nothing before a run has ended, or where nothing could be run", () => {
  expect(findingAfter({})).toEqual({ kind: "notRun" });
  expect(findingAfter({ phase: "judging" })).toEqual({ kind: "running" });
  expect(findingAfter({ phase: "judged", broken: { message: "", advice: "" } })).toEqual({ kind: "notRun" });
});

it("finds the failing case that is shortest to write down, with what came of it", () => {
  const cases = new Map([
    ["visible-1", judged("passed")],
    ["hidden-3", judged("timeLimit")],
    ["hidden-2", judged("timeLimit")],
  ]);
  expect(findingAfter({ phase: "judged", cases })).toMatchObject({
    kind: "found",
    test: { id: "hidden-2" },
    state: { kind: "judged" },
  });
});

it("says so where nothing fails", () => {
  const cases = new Map([["visible-1", judged("passed")]]);
  expect(findingAfter({ phase: "judged", cases })).toEqual({ kind: "nothing" });
});
