import { describe, expect, it } from "vitest";
import { failureOf } from "./failure.ts";
import type { VerdictKind } from "../../domain/verdict.ts";
import type { SourceVerdict } from "./judge-source.ts";
import type { SourceResult } from "./run-source-job.ts";

const failed = (because: string): SourceResult => ({ kind: "failed", because, firstFailing: 0 });
const of = (result: SourceResult, base?: SourceResult) =>
  failureOf({ grades: { all: "failed" }, result, ...(base !== undefined && { base }) });

describe("why a sample failed", () => {
  it.each([
    ["AssertionError: ", { kind: "wrongAnswer" }],
    ["AssertionError: wrong answer", { kind: "wrongAnswer" }],
    ["it printed “Assertion failed”", { kind: "wrongAnswer" }],
    ["TypeError: f() takes 1 argument", { kind: "error", thrown: "TypeError" }],
    ["KeyError: ", { kind: "error", thrown: "KeyError" }],
    ["SyntaxError: invalid syntax", { kind: "unreadable", thrown: "SyntaxError" }],
    ["IndentationError: unexpected indent", { kind: "unreadable", thrown: "IndentationError" }],
    ["MemoryError", { kind: "memoryLimit" }],
    ["wrong answer: It returned 1 instead of 2.", { kind: "wrongAnswer" }],
    ["runtime error: ZeroDivisionError", { kind: "error" }],
    ["compile error: It cannot be read.", { kind: "unreadable" }],
    ["memory limit: It used more than 256 MB.", { kind: "memoryLimit" }],
  ])("%s", (because, expected) => {
    expect(of(failed(because))).toEqual(expected);
  });

  it("is that it ran out of time, was not graded, or nothing at all", () => {
    expect(of({ kind: "timedOut" })).toEqual({ kind: "timeLimit" });
    expect(of({ kind: "notGraded", because: "there are no tests" })).toEqual({ kind: "notGraded" });
    expect(of({ kind: "passed" })).toBeUndefined();
  });

  it("is what Edgecase's own judge names it", () => {
    const fair = (kind: VerdictKind, thrownType?: string): SourceVerdict => ({
      grades: { all: "failed" },
      result: failed("Something: else"),
      fair: {
        kind,
        passedCases: 0,
        cases: 1,
        failing: { index: 0, input: "f(1)", expected: "2", ...(thrownType !== undefined && { thrownType }) },
      },
    });
    expect(failureOf(fair("wrongAnswer"))).toEqual({ kind: "wrongAnswer" });
    expect(failureOf(fair("runtimeError", "KeyError"))).toEqual({ kind: "error", thrown: "KeyError" });
    expect(failureOf(fair("compileError"))).toEqual({ kind: "unreadable" });
    expect(failureOf(fair("passed"))).toBeUndefined();
  });

  it("is what failed on the weak tests, which come first", () => {
    expect(of(failed("AssertionError: "), failed("NameError: x"))).toEqual({
      kind: "error",
      thrown: "NameError",
    });
    expect(of(failed("AssertionError: "), { kind: "passed" })).toEqual({ kind: "wrongAnswer" });
  });
});
