import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseFromEngine } from "./parse-from-engine.ts";

const report = { kind: "finished", observations: "[]", stdout: "", millis: 1 };

it.each([
  [{ kind: "clean" }],
  [{ kind: "reachedHost" }],
  [{ kind: "bootFailed", reason: "no memory" }],
  [{ kind: "starting", runId: 1, caseIndex: -1 }],
  [{ kind: "outcomes", runId: 1, outcomes: [{ caseIndex: 0, report }] }],
  [{ kind: "finished", runId: 1 }],
  [{ kind: "fatal", runId: 1, caseIndex: 2, reason: "no stack" }],
])("reads %j", (message) => {
  expect(parseFromEngine({ ...message, more: 1 })).toEqual(message);
});

it.each([
  ["a number that is not whole", 0.5],
  ["no number", Number.NaN],
  ["infinity", Infinity],
  ["the top level", -1],
  ["a text", "0"],
  ["a list", [0]],
  ["nothing", undefined],
])("takes no outcome of a case that is %s, and the one beside it", (_, caseIndex) => {
  const outcomes = [{ caseIndex, report }, null, 7, { caseIndex: 1 }, { caseIndex: 1, report: "passed" }];
  expect(
    parseFromEngine({ kind: "outcomes", runId: 1, outcomes: [...outcomes, { caseIndex: 3, report }] }),
  ).toEqual({ kind: "outcomes", runId: 1, outcomes: [{ caseIndex: 3, report }] });
});

it.each([["1"], [1.5], [Number.NaN], [undefined]])("hears nothing of the run %j", (runId) => {
  for (const kind of ["outcomes", "finished", "fatal", "starting"])
    expect(
      parseFromEngine({ kind, runId, caseIndex: 0, outcomes: [{ caseIndex: 0, report }] }),
    ).toBeUndefined();
});

it("does not count the holes of a list that is a thousand million long", () => {
  const outcomes: unknown[] = [{ caseIndex: 0, report }];
  outcomes.length = 1_000_000_000;
  expect(parseFromEngine({ kind: "outcomes", runId: 1, outcomes })).toEqual({
    kind: "outcomes",
    runId: 1,
    outcomes: [{ caseIndex: 0, report }],
  });
});

it("never throws, and says nothing but whole numbers of runs and cases", () => {
  const kind = fc.constantFrom("outcomes", "finished", "fatal", "starting", "clean", "booted", "passed");
  const outcome = fc.record({ caseIndex: fc.anything(), report: fc.anything() }, { requiredKeys: [] });
  const message = fc.record(
    {
      kind,
      runId: fc.oneof(fc.integer(), fc.anything()),
      caseIndex: fc.oneof(fc.integer(), fc.anything()),
      reason: fc.anything(),
      outcomes: fc.oneof(fc.array(fc.oneof(outcome, fc.anything())), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(message, fc.anything()), (data) => {
      const heard = parseFromEngine(data);
      if (heard === undefined) return;
      const cases = heard.kind === "outcomes" ? heard.outcomes.map(({ caseIndex }) => caseIndex) : [];
      const numbers = [
        ...cases,
        ...("runId" in heard ? [heard.runId] : []),
        ...("caseIndex" in heard ? [heard.caseIndex] : []),
      ];
      expect(numbers.every(Number.isInteger)).toBe(true);
      expect(cases.every((caseIndex) => caseIndex >= 0)).toBe(true);
    }),
    { numRuns: 2000, seed: 5 },
  );
});
