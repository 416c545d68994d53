import { afterEach, describe, expect, it } from "vitest";
import { inEnglish } from "../messages/in-english.ts";
import { retell } from "../messages/retell.ts";
import { speak } from "../messages/say.ts";
import { spanish } from "../messages/spanish.ts";
import { explainVerdict, verdictName, verdictWord } from "./describe-verdict.ts";
import type { Language } from "./language.ts";
import { float, tupleOf, undefinedValue, valueOf } from "./testing/values.ts";
import type { Mismatch, Verdict, VerdictKind } from "./verdict.ts";

const wrong = (mismatch: Mismatch): Verdict => ({ kind: "wrongAnswer", stepIndex: 0, mismatch, millis: 1 });
const missing = (name: string, ...defined: string[]): Verdict => ({
  kind: "runtimeError",
  stepIndex: 0,
  error: { kind: "missingEntryPoint", name, defined },
});
const threw = (typeName: string, message: string): Verdict => ({
  kind: "runtimeError",
  stepIndex: 0,
  error: {
    kind: "thrown",
    thrown: { typeName, message, frames: [{ line: 2, functionName: "f" }] },
    during: "case",
  },
});
const advice = (verdict: Verdict, language: Language = "python") => explainVerdict(verdict, language).advice;

it.each<[VerdictKind, string]>([
  ["passed", "passed"],
  ["wrongAnswer", "wrong answer"],
  ["runtimeError", "runtime error"],
  ["compileError", "compile error"],
  ["timeLimit", "time limit"],
  ["memoryLimit", "memory limit"],
  ["outputLimit", "output limit"],
  ["notRun", "not run"],
  ["notGraded", "not graded"],
])("calls %s %j", (kind, name) => {
  expect(verdictName(kind)).toBe(name);
});

describe("a missing entry point", () => {
  it("is compared with what the program does define", () => {
    expect(explainVerdict(missing("add_all", "main", "add_al"), "python").detail).toBe(
      "There is no function `add_all`. Did you mean `add_al`?",
    );
    expect(explainVerdict(missing("addAll", "add_all"), "javascript").detail).toContain(
      "Did you mean `add_all`?",
    );
  });

  it("lists the names where none is near, and sees an empty program", () => {
    expect(advice(missing("Account", "main", "x"))).toContain("`main`, `x`");
    expect(advice(missing("add_all"))).toContain("defines nothing yet");
    expect(explainVerdict(missing("Account"), "python").detail).toBe("There is no class `Account`.");
  });
});

it("names the module that does not export what it should", () => {
  const missingIn = (defined: readonly string[]): Verdict => ({
    kind: "runtimeError",
    stepIndex: 0,
    error: { kind: "missingEntryPoint", name: "update", defined, file: "index.mjs" },
  });
  expect(explainVerdict(missingIn([]), "javascript")).toMatchObject({
    title: "No export `update`",
    detail: "`index.mjs` does not export `update`.",
    advice: expect.stringContaining("`export` in front"),
  });
  expect(advice(missingIn(["updated"]))).toBe("Rename `updated` to `update`.");
});

describe("exceptions", () => {
  it("that nobody threw say what happened instead", () => {
    expect(explainVerdict(threw("ProcessEnded", "exit code 3"), "javascript")).toMatchObject({
      title: "The process ended",
      detail: "The program’s process ended before it had answered (exit code 3).",
    });
    expect(explainVerdict(threw("NeverSettled", ""), "javascript").detail).toContain("promise");
  });

  it.each([
    ["TypeError", "f() takes 1 positional argument but 2 were given", "number of parameters"],
    ["TypeError", "f() missing 1 required positional argument: 'b'", "number of parameters"],
    ["RecursionError", "maximum recursion depth exceeded", "calls itself too deep"],
    ["RangeError", "Maximum call stack size exceeded", "calls itself too deep"],
    ["TypeError", "Cannot read properties of undefined (reading 'x')", "missing"],
    ["EOFError", "EOF when reading a line", "more input"],
    ["MyError", "", "traceback"],
  ])("%s: %s", (typeName, message, words) => {
    expect(advice(threw(typeName, message))).toContain(words);
  });

  it("name the line", () => {
    expect(explainVerdict(threw("KeyError", "'a'"), "python")).toMatchObject({
      title: "KeyError in line 2",
      detail: "The program raised KeyError in line 2: 'a'",
    });
  });
});

describe("wrong answers", () => {
  it("that are None or undefined say that nothing was returned", () => {
    const python = explainVerdict(
      wrong({ kind: "value", expected: valueOf(1), actual: valueOf(null) }),
      "python",
    );
    expect(python).toMatchObject({
      title: "Nothing was returned",
      advice: expect.stringContaining("print()"),
    });
    const mismatch: Mismatch = { kind: "value", expected: float(1), actual: undefinedValue };
    expect(explainVerdict(wrong(mismatch), "javascript").title).toBe("Nothing was returned");
    const returnedNull: Mismatch = { kind: "value", expected: float(1), actual: valueOf(null) };
    expect(explainVerdict(wrong(returnedNull), "javascript").title).toBe("Wrong answer");
  });

  it.each<[string, Mismatch]>([
    ["int()", { kind: "value", expected: valueOf(1), actual: valueOf("1") }],
    ["//", { kind: "value", expected: valueOf(1), actual: float(1) }],
    ["list()", { kind: "value", expected: valueOf([1]), actual: tupleOf(1) }],
    ["list(…)", { kind: "value", expected: valueOf([1]), actual: { kind: "opaque", typeName: "generator" } }],
    ["2 parameters", { kind: "value", expected: valueOf(1), actual: valueOf(2), declaredParameters: 2 }],
    ["Print the answer", { kind: "text", expected: "1", actual: "\n" }],
    ["upper and lower case", { kind: "text", expected: "Yes", actual: "yes" }],
    ["raise", { kind: "shouldThrow", expected: "ValueError", actual: valueOf(1) }],
  ])("advise %s", (words, mismatch) => {
    expect(advice(wrong(mismatch))).toContain(words);
  });
});

it("says whose fault it is not", () => {
  expect(advice({ kind: "notGraded", reason: "the interpreter died" })).toContain("not about your program");
});

it("points to the line of a syntax error", () => {
  const verdict: Verdict = { kind: "compileError", problem: { message: "expected ':'", line: 3, column: 9 } };
  expect(explainVerdict(verdict, "python").title).toBe("Syntax error in line 3, column 9");
});

it("says something to do for every limit", () => {
  const limits: Verdict[] = [
    { kind: "timeLimit", limitMillis: 2000, where: "case" },
    { kind: "timeLimit", limitMillis: 2000, where: "topLevel" },
    { kind: "memoryLimit", limitBytes: 268_435_456 },
    { kind: "outputLimit", what: "printed", limit: "64 KB" },
    { kind: "outputLimit", what: "returned", limit: "200000 nodes" },
    { kind: "notRun", reason: "stopped" },
    { kind: "notRun", reason: "threeTimeLimits" },
  ];
  for (const verdict of limits) expect(advice(verdict)).toMatch(/\.$/);
  expect(explainVerdict(limits[2] ?? { kind: "passed", millis: 0 }, "python").detail).toContain("256 MB");
});

describe("in Spanish", () => {
  afterEach(() => speak(undefined));

  it("do files and other programs still get English words", () => {
    speak(spanish);
    expect(verdictName("wrongAnswer")).toBe("respuesta incorrecta");
    expect(verdictWord("wrongAnswer")).toBe("wrong answer");
  });

  it("is the sandbox's own trouble said, which it tells in English", () => {
    speak(spanish);
    const reason = "QuickJS did not start: QuickJS lost its module";
    expect(explainVerdict({ kind: "notGraded", reason }, "javascript").detail).toBe(
      "El entorno aislado tuvo un problema propio: QuickJS no arrancó: QuickJS perdió su módulo",
    );
  });

  it.each<Verdict>([
    wrong({ kind: "value", expected: valueOf([1, 2]), actual: valueOf([2]) }),
    wrong({ kind: "value", expected: valueOf("a. b"), actual: undefinedValue }),
    wrong({ kind: "property", because: "it is not of type int", actual: valueOf("a") }),
    wrong({ kind: "arguments", expected: [valueOf(1)], actual: [valueOf(2)] }),
    wrong({ kind: "shouldThrow", expected: "ValueError", actual: valueOf(1) }),
    wrong({ kind: "text", expected: "1", actual: "2" }),
    missing("add_all", "main", "add_al"),
    missing("Account"),
    threw("ValueError", "no such text: it is not a text in line 3"),
    threw("KeyError", ""),
    { kind: "compileError", problem: { message: "'(' was never closed", line: 3, column: 7 } },
    { kind: "timeLimit", limitMillis: 2000, where: "topLevel" },
    { kind: "memoryLimit", limitBytes: 256 * 1024 * 1024 },
    { kind: "outputLimit", what: "printed", limit: "65536 bytes" },
    { kind: "notRun", reason: "threeCrashes" },
  ])("is a $kind retold as it would have been said, where a file has kept it in English", (verdict) => {
    speak(spanish);
    const { detail } = explainVerdict(verdict, "python");
    expect(retell(inEnglish(() => explainVerdict(verdict, "python").detail))).toBe(detail);
    expect(detail).not.toBe(inEnglish(() => explainVerdict(verdict, "python").detail));
  });
});
