import { expect, it } from "vitest";
import type { Language } from "../../domain/language.ts";
import { compileAuthored } from "../../domain/teach/compile-authored.ts";
import { authoredSums } from "../../domain/teach/testing/authored-sums.ts";
import { valueOf } from "../../domain/testing/values.ts";
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
  answers: verdicts.map((verdict, index) => ({ index, verdict, given: "7" })),
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
    instead: "7",
  });
  expect(caseFinding(both(ran(passed)), 0)).toEqual({ tone: "pass", text: "passed by the reference" });
  expect(caseFinding(both(unknown), 0)).toBeUndefined();
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
