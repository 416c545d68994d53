import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeObservations } from "./decode-observations.ts";
import { decodeReport } from "./decode-report.ts";
import { defaultLimits } from "./limits.ts";

const limits = { ...defaultLimits, valueNodes: 10, outputBytes: 50 };
const thrown = { type: "ValueError", message: "no", frames: [{ line: 3, function: "f" }] };

describe("decodeObservations", () => {
  it("reads every kind of observation", () => {
    const text = JSON.stringify([
      { returned: [1] },
      { arguments: [1, "a"] },
      { printed: "x" },
      { threw: thrown },
      { nothing: true },
    ]);
    expect(decodeObservations(text, { limits })).toMatchObject({
      kind: "decoded",
      value: [
        { kind: "returned", value: { kind: "list" } },
        {
          kind: "arguments",
          values: [
            { kind: "int", value: 1n },
            { kind: "string", value: "a" },
          ],
        },
        { kind: "printed", text: "x" },
        {
          kind: "threw",
          thrown: { typeName: "ValueError", message: "no", frames: [{ line: 3, functionName: "f" }] },
        },
        { kind: "nothing" },
      ],
    });
  });

  it.each([
    "",
    "{}",
    "[1]",
    '[{"returned":1,"nothing":true}]',
    '[{"returned":{"x":1}}]',
    '[{"nothing":1}]',
    '[{"printed":1}]',
    "[{}]",
  ])("refuses %s", (text) => {
    expect(decodeObservations(text, { limits }).kind).toBe("malformed");
  });

  it("reads what a thrown type extends, cut to size", () => {
    const bases = Array.from({ length: 1000 }, () => "x".repeat(1000));
    const decoded = decodeObservations(JSON.stringify([{ threw: { ...thrown, bases } }]), { limits });
    expect(decoded).toMatchObject({
      value: [{ thrown: { bases: Array.from({ length: 20 }, () => "x".repeat(200)) } }],
    });
    const text = JSON.stringify([{ threw: { ...thrown, bases: [1] } }]);
    expect(decodeObservations(text, { limits }).kind).toBe("malformed");
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeObservations(text, { limits })).toHaveProperty("kind");
      }),
    );
  });
});

describe("decodeReport", () => {
  it.each([
    [{ kind: "finished", observations: "[]", stdout: "", millis: 1.5, declaredParameters: 2 }, "finished"],
    [{ kind: "notCompiled", message: "bad", line: 1 }, "notCompiled"],
    [{ kind: "crashed", thrown, stdout: "" }, "crashed"],
    [{ kind: "missingEntryPoint", name: "f", defined: ["g"] }, "missingEntryPoint"],
    [{ kind: "timedOut", stdout: "", where: "topLevel" }, "timedOut"],
    [{ kind: "outOfMemory" }, "outOfMemory"],
    [{ kind: "outputTooLarge", what: "printed", limit: "64 KB" }, "outputTooLarge"],
    [{ kind: "notRun", reason: "threeTimeLimits" }, "notRun"],
    [{ kind: "engineFailed", reason: "broken" }, "engineFailed"],
  ])("reads %j", (report, kind) => {
    expect(decodeReport(report, limits)).toMatchObject({ kind });
  });

  it.each([
    [null],
    ["finished"],
    [{ kind: "passed" }],
    [{ kind: "finished", observations: [], stdout: "", millis: 1 }],
    [{ kind: "finished", observations: "[]", stdout: "", millis: Number.NaN }],
    [{ kind: "finished", observations: "not JSON", stdout: "", millis: 1 }],
    [{ kind: "notRun", reason: "tired" }],
  ])("calls %j a failure of the engine", (report) => {
    expect(decodeReport(report, limits).kind).toBe("engineFailed");
  });

  it("calls a value over the limit too much output", () => {
    const observations = JSON.stringify([{ returned: Array.from({ length: 10 }, () => 0) }]);
    expect(decodeReport({ kind: "finished", observations, stdout: "", millis: 1 }, limits)).toMatchObject({
      kind: "outputTooLarge",
      what: "returned",
    });
  });

  it("cuts what a program printed", () => {
    const outcome = decodeReport({ kind: "timedOut", stdout: "x".repeat(1e6), where: "case" }, limits);
    expect(outcome.kind === "timedOut" && outcome.stdout.length).toBe(250);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (report) => {
        expect(decodeReport(report, limits).kind).toBe("engineFailed");
      }),
    );
  });
});
