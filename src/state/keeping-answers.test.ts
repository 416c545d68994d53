import { describe, expect, it } from "vitest";
import type { Outcome } from "../domain/outcome.ts";
import type { Verdict } from "../domain/verdict.ts";
import { createAnswerKeeper } from "./keeping-answers.ts";

const ofItems = (count: number): Outcome => ({
  kind: "finished",
  observations: [
    {
      kind: "returned",
      value: { kind: "list", items: Array.from({ length: count }, () => ({ kind: "null" })) },
    },
  ],
  stdout: "",
  millis: 1,
});

const wrong: Verdict = {
  kind: "wrongAnswer",
  stepIndex: 0,
  mismatch: { kind: "value", expected: { kind: "null" }, actual: { kind: "null" } },
  millis: 1,
};

describe("what is kept of answers", () => {
  it("is all of them while there is room", () => {
    const outcome = ofItems(4);
    const kept = createAnswerKeeper(10).keep(outcome, wrong);
    expect(kept).toEqual({ verdict: wrong, observations: "observations" in outcome && outcome.observations });
  });

  it("is the verdict alone once there is none, whatever comes later", () => {
    const answers = createAnswerKeeper(10);
    answers.keep(ofItems(4), wrong);
    const later = [answers.keep(ofItems(9), wrong), answers.keep(ofItems(1), wrong)];
    for (const kept of later)
      expect(kept).toEqual({ verdict: { ...wrong, mismatch: { kind: "notKept" } }, observations: [] });
  });

  it("leaves other verdicts as they are", () => {
    const passed: Verdict = { kind: "passed", millis: 1 };
    expect(createAnswerKeeper(0).keep(ofItems(1), passed)).toEqual({ verdict: passed, observations: [] });
  });

  it("counts a long text as many nodes", () => {
    const printed: Outcome = {
      kind: "finished",
      observations: [{ kind: "printed", text: "x".repeat(1000) }],
      stdout: "",
      millis: 1,
    };
    expect(createAnswerKeeper(40).keep(printed, wrong).observations).toEqual([]);
    expect(createAnswerKeeper(60).keep(printed, wrong).observations).toHaveLength(1);
  });
});
