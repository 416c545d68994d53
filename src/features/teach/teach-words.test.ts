import { describe, expect, it } from "vitest";
import type { Language } from "../../domain/language.ts";
import { withAnswer } from "../../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { authoredErrors } from "../../domain/teach/testing/authored-errors.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { valueOf } from "../../domain/testing/values.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { ReferenceState } from "../../state/teach/teach-session.ts";
import { caseFinding, referenceFinding } from "./teach-words.ts";

const passed = { kind: "passed", millis: 1 } as const;
const wrong = {
  kind: "wrongAnswer",
  stepIndex: 0,
  mismatch: { kind: "value", expected: valueOf(6), actual: valueOf(7) },
  millis: 1,
} as const;
const ran = (...verdicts: (typeof passed | typeof wrong)[]): ReferenceState => ({
  kind: "ran",
  answers: verdicts.map((verdict, index) => ({ index, verdict, given: "7", raised: undefined })),
});
const unknown: ReferenceState = { kind: "unknown" };
const both = (python: ReferenceState, authored = authoredSums) => ({
  authored,
  compiled: compileAuthored(authored, "x"),
  references: { python, javascript: unknown },
});
const text = (state: ReferenceState, language: Language = "python") =>
  referenceFinding(both(state), language)?.text;

it("says of a test what the reference gives in place of what is expected", () => {
  expect(caseFinding(both(ran(wrong)), 0)).toEqual({
    tone: "fail",
    text: "The Python reference: gives 7",
    instead: { expected: "7" },
  });
  expect(caseFinding(both(ran(passed)), 0)).toEqual({ tone: "pass", text: "passed by the reference" });
  expect(caseFinding(both(unknown), 0)).toBeUndefined();
});

describe("a test whose reference raises an error", () => {
  const raised = (verdict: Verdict): ReferenceState => ({
    kind: "ran",
    answers: [0, 1, 2].map((index) => ({ index, verdict, given: undefined, raised: "ValueError" })),
  });
  const threw: Verdict = {
    kind: "runtimeError",
    stepIndex: 0,
    error: {
      kind: "thrown",
      thrown: { typeName: "ValueError", message: "", frames: [] },
      during: "case",
    },
  };

  it("offers to expect it where a value is expected, and where nothing is", () => {
    const instead = { expected: "", raises: { python: "ValueError", javascript: "" } };
    const words = "The Python reference: raises ValueError";
    expect(caseFinding(both(raised(threw)), 0)).toEqual({ tone: "fail", text: words, instead });
    const blank = { ...authoredSums, cases: authoredSums.cases.map((each) => ({ ...each, expected: "" })) };
    expect(caseFinding(both(raised(threw), blank), 0)).toEqual({ tone: "info", text: words, instead });
  });

  it("keeps what the error is called in the other language", () => {
    const other = { python: "KeyError", javascript: "RangeError" };
    const cases = authoredErrors.cases.map((each) => withAnswer(each, { expected: "", raises: other }));
    expect(caseFinding(both(raised(threw), { ...authoredErrors, cases }), 0)?.instead).toEqual({
      expected: "",
      raises: { python: "ValueError", javascript: "RangeError" },
    });
  });

  it("is passed where it is the one that is expected", () => {
    expect(caseFinding(both(raised(passed), authoredErrors), 1)).toEqual({
      tone: "pass",
      text: "passed by the reference",
    });
  });
});

it("says nothing of a test whose answer cannot be read: every program would pass it", () => {
  const cases = authoredSums.cases.map((each) => ({ ...each, expected: "'a'" }));
  expect(caseFinding(both(ran(passed), { ...authoredSums, cases }), 0)).toBeUndefined();
});

it("says how a reference stands", () => {
  expect(text(unknown)).toBe("The Python reference has not been run on these tests.");
  expect(text(ran(passed, passed, passed))).toBe("The Python reference passes all 3 tests.");
  expect(text(ran(passed))).toBe("The Python reference passes the 1 test that can be judged.");
  expect(text(ran(passed, wrong))).toMatch(/^The Python reference fails test 2: .+\.$/);
  expect(text(unknown, "javascript")).toBeUndefined();
});
