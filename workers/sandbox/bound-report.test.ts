import { expect, it } from "vitest";
import { boundReport } from "./bound-report.ts";

const huge = "x".repeat(20_000_000);
const many = (item: unknown) => Array.from({ length: 100_000 }, () => item);

it("hands on an honest report as it is", () => {
  const finished = { kind: "finished", observations: "[]", stdout: "a", millis: 1, declaredParameters: 2 };
  const frames = [{ line: 3, function: "solve" }];
  const thrown = { type: "ValueError", bases: ["Exception"], message: "no", frames };
  for (const report of [
    finished,
    { kind: "notCompiled", message: "m", line: 1, column: 2 },
    { kind: "crashed", thrown, stdout: "out" },
    { kind: "missingEntryPoint", name: "solve", defined: ["sovle"] },
    { kind: "timedOut", stdout: "s", where: "topLevel" },
    { kind: "outOfMemory" },
    { kind: "outputTooLarge", what: "printed", limit: "65536 bytes" },
    { kind: "engineFailed", reason: "r" },
  ])
    expect(boundReport(report)).toEqual(report);
});

it("calls an answer too large that the page would not read", () => {
  const report = boundReport({ kind: "finished", observations: huge, stdout: "", millis: 0 });
  expect(report).toEqual({ kind: "outputTooLarge", what: "returned", limit: "8000000 characters" });
});

it.each([
  { kind: "crashed", stdout: huge, thrown: { type: huge, message: huge, bases: [huge], frames: [huge] } },
  { kind: "crashed", stdout: "", thrown: { frames: many({ line: 1, function: huge }) } },
  { kind: "crashed", stdout: "", thrown: many({}) },
  { kind: "missingEntryPoint", name: huge, defined: many(huge) },
  { kind: "timedOut", stdout: huge, where: huge },
  { kind: "engineFailed", reason: huge, more: huge },
  { kind: "notCompiled", message: huge, line: huge },
  { kind: "outputTooLarge", what: huge, limit: huge },
  { kind: huge },
])("hands on no more than the page can read at once: $kind", (report) => {
  expect(JSON.stringify(boundReport(report)).length).toBeLessThan(3_000_000);
});

it("says of what is no report that it cannot be read", () => {
  for (const report of [{}, { kind: "notRun" }, { kind: "finished", observations: [], millis: 0 }])
    expect(boundReport(report)).toMatchObject({ kind: "engineFailed" });
});
