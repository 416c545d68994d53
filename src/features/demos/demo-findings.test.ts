import { expect, it } from "vitest";
import type { Demo } from "../../domain/demo.ts";
import { demo as secondLargest } from "../../domain/demos/second-largest.ts";
import { makeCase } from "../../domain/make-case.ts";
import { createDemoSession } from "../../state/create-demo-session.ts";
import type { DemoSession } from "../../state/demo-session.ts";
import type { CaseState, JudgeState } from "../../state/judge-state.ts";
import { notSearched, type SearchState } from "../../state/searching.ts";
import { demoFinding, searchText } from "./demo-findings.ts";

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

function findingAfter(judge: Partial<JudgeState>, search: SearchState = notSearched) {
  const session: DemoSession = createDemoSession(
    { run: () => Promise.resolve(), later: () => () => {} },
    demo,
  );
  const state = session.store.getState();
  const plausible: JudgeState = { ...state.judged.plausible, ...judge };
  return demoFinding(session, { ...state, search, judged: { ...state.judged, plausible } });
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

it("prefers what a search has found, where that is smaller", () => {
  const cases = new Map([["hidden-3", judged("timeLimit")]]);
  const testCase = makeCase(secondLargest.body, [[7]], { id: "counterexample", category: "single" });
  const verdict = { kind: "timeLimit", limitMillis: 1, where: "case" } as const;
  const outcome = { ...verdict, kind: "timedOut", stdout: "" } as const;
  const counterexample = { judged: { testCase, outcome, verdict }, firstSize: 9, size: 1 };
  const search = { kind: "found", counterexample, tried: 5, stopped: false } as const;
  expect(findingAfter({ phase: "judged", cases }, search)).toMatchObject({ test: { id: "counterexample" } });
  expect(searchText(search)).toBe("Tried 5 inputs, drawn and shrunk: no smaller one fails.");
});

it("says so where nothing fails", () => {
  const cases = new Map([["visible-1", judged("passed")]]);
  expect(findingAfter({ phase: "judged", cases })).toEqual({ kind: "nothing" });
});
