import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseFrameOutcome, parseFromFrame } from "./parse-from-frame.ts";

it.each([
  [{ kind: "ready", isolated: true }],
  [{ kind: "warmed", engine: "pyodide", millis: 12, fromSnapshot: true }],
  [{ kind: "failed", engine: "quickjs", reason: "no memory" }],
  [{ kind: "failed", engine: "browser", reason: "no memory", batchId: "a" }],
  [{ kind: "outcomes", batchId: "a", outcomes: [1] }],
  [{ kind: "worn" }],
  [{ kind: "done", batchId: "a", reused: "restored" }],
])("reads %j", (message) => {
  expect(parseFromFrame({ ...message, more: 1 })).toEqual(message);
});

it.each([
  [undefined],
  ["done"],
  [["done"]],
  [{ kind: "accepted", batchId: "a" }],
  [{ kind: "pong", serial: 1 }],
  [{ kind: ["done"], batchId: "a" }],
  [{ kind: "done" }],
  [{ kind: "done", batchId: ["a"] }],
  [{ kind: "outcomes", batchId: "a", outcomes: { 0: { caseIndex: 0 }, length: 1 } }],
  [{ kind: "outcomes", outcomes: [] }],
  [{ kind: "warmed", engine: "python", millis: 1 }],
  [{ kind: "warmed", engine: ["pyodide"], millis: 1 }],
  [{ kind: "warmed", engine: "pyodide", millis: "1" }],
  // Putting such an object into a text throws.
  [{ kind: "failed", engine: "pyodide", reason: { toString: 1 } }],
])("does not hear %j", (message) => {
  expect(parseFromFrame(message)).toBeUndefined();
});

it.each([["0"], [[0]], [{}], [null], [undefined], [true], [0n]])(
  "takes no case's number from %p",
  (caseIndex) => {
    expect(parseFrameOutcome({ caseIndex, report: {} })).toBeUndefined();
  },
);

it("never throws, and lets nothing through but what it names", () => {
  const kinds = fc.constantFrom("ready", "warmed", "failed", "outcomes", "done", "accepted", "pong");
  const fields = fc.record(
    {
      kind: fc.oneof(kinds, fc.anything()),
      engine: fc.oneof(fc.constantFrom("pyodide", "browser", "quickjs"), fc.anything()),
      batchId: fc.oneof(fc.string(), fc.anything()),
      outcomes: fc.oneof(fc.array(fc.anything()), fc.anything()),
      reason: fc.oneof(fc.string(), fc.anything()),
      millis: fc.oneof(fc.double(), fc.anything()),
      isolated: fc.anything(),
      fromSnapshot: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fields, fc.anything()), (data) => {
      const { kind, outcomes, ...rest } = { outcomes: [], ...(parseFromFrame(data) ?? { kind: "done" }) };
      expect(["ready", "warmed", "failed", "outcomes", "done"]).toContain(kind);
      expect(Array.isArray(outcomes)).toBe(true);
      for (const value of Object.values(rest)) expect(typeof value).toMatch(/^(string|number|boolean)$/);
    }),
    { numRuns: 2000, seed: 5 },
  );
});
