import { describe, expect, it } from "vitest";
import type { Comparison } from "./comparison.ts";
import type { Expectation, TestCase } from "./exercise.ts";
import { judge } from "./judge.ts";
import type { Language } from "./language.ts";
import type { Observation, Outcome, Thrown } from "./outcome.ts";
import type { Step } from "./scenario.ts";
import { float, tupleOf, undefinedValue, valueOf } from "./testing/values.ts";
import { int, list, tuple } from "./type.ts";
import type { Value } from "./value.ts";

const after = (value: Value) => finished({ kind: "arguments", values: [value] });

const exact: Comparison = { kind: "exact" };
const thrown: Thrown = { typeName: "ValueError", message: "no", frames: [] };
const call: Step = {
  kind: "call",
  name: "f",
  args: [{ kind: "value", value: valueOf(3) }],
  observe: "return",
};

function caseOf(
  expected: readonly Expectation[],
  steps: readonly Step[] = expected.map(() => call),
): TestCase {
  return { id: "visible-1", category: "example", steps: { python: steps, javascript: steps }, expected };
}

function finished(...observations: readonly Observation[]): Outcome {
  return { kind: "finished", observations, stdout: "", millis: 4 };
}

const returned = (value: Value): Observation => ({ kind: "returned", value });
const returns = (value: Value): Expectation => ({ kind: "returns", value });

function judgeAs(language: Language, outcome: Outcome, expected: readonly Expectation[], comparison = exact) {
  return judge({ outcome, testCase: caseOf(expected), comparison, language });
}

describe("judge reaches every verdict", () => {
  const expected = [returns(valueOf(9))];
  it.each<[string, Outcome]>([
    ["passed", finished(returned(valueOf(9)))],
    ["wrongAnswer", finished(returned(valueOf(8)))],
    ["runtimeError", finished({ kind: "threw", thrown })],
    ["runtimeError", { kind: "crashed", thrown, stdout: "" }],
    ["runtimeError", { kind: "missingEntryPoint", name: "f", defined: [] }],
    ["compileError", { kind: "notCompiled", problem: { message: "bad" } }],
    ["timeLimit", { kind: "timedOut", limitMillis: 2000, stdout: "", where: "case" }],
    ["memoryLimit", { kind: "outOfMemory", limitBytes: 1 }],
    ["outputLimit", { kind: "outputTooLarge", what: "printed", limit: "64 KB" }],
    ["notRun", { kind: "notRun", reason: "stopped" }],
    ["notGraded", { kind: "engineFailed", reason: "broken" }],
    ["notGraded", finished()],
    ["notGraded", finished(returned(valueOf(9)), returned(valueOf(9)))],
    ["notGraded", finished({ kind: "printed", text: "9" })],
  ])("%s", (kind, outcome) => {
    expect(judgeAs("python", outcome, expected).kind).toBe(kind);
  });
});

describe("the first failing step", () => {
  const expected = [returns(valueOf(1)), returns(valueOf(2)), returns(valueOf(3))];

  it("decides, with its index", () => {
    const outcome = finished(returned(valueOf(1)), returned(valueOf(7)), { kind: "threw", thrown });
    expect(judgeAs("python", outcome, expected)).toMatchObject({ kind: "wrongAnswer", stepIndex: 1 });
  });

  it("may be one that expects nothing and throws", () => {
    const outcome = finished({ kind: "threw", thrown });
    expect(judgeAs("python", outcome, [{ kind: "nothing" }])).toMatchObject({
      kind: "runtimeError",
      stepIndex: 0,
    });
    expect(judgeAs("python", finished({ kind: "nothing" }), [{ kind: "nothing" }]).kind).toBe("passed");
  });
});

describe("in JavaScript", () => {
  it("numbers stand for ints and arrays for tuples", () => {
    const actual: Value = { kind: "list", items: [float(1), float(2)] };
    expect(judgeAs("javascript", finished(returned(actual)), [returns(tupleOf(1, 2))]).kind).toBe("passed");
    expect(judgeAs("python", finished(returned(actual)), [returns(tupleOf(1, 2))]).kind).toBe("wrongAnswer");
  });

  it("undefined is not null", () => {
    const verdict = judgeAs("javascript", finished(returned(undefinedValue)), [returns(valueOf(null))]);
    expect(verdict).toMatchObject({
      kind: "wrongAnswer",
      mismatch: { kind: "value", actual: undefinedValue },
    });
  });

  it("a function that declares another number of parameters is noted", () => {
    const observations = [returned(float(1))];
    const outcome: Outcome = { kind: "finished", declaredParameters: 2, stdout: "", millis: 1, observations };
    expect(judgeAs("javascript", outcome, [returns(valueOf(9))])).toMatchObject({
      mismatch: { declaredParameters: 2 },
    });
    const fitting = { ...outcome, declaredParameters: 1 };
    expect(judgeAs("javascript", fitting, [returns(valueOf(9))])).not.toHaveProperty(
      "mismatch.declaredParameters",
    );
  });
});

describe("exceptions that are expected", () => {
  const expected: Expectation[] = [{ kind: "throws", names: { python: "ValueError" } }];

  it("pass by name, or by any name where none is given", () => {
    expect(judgeAs("python", finished({ kind: "threw", thrown }), expected).kind).toBe("passed");
    expect(judgeAs("javascript", finished({ kind: "threw", thrown }), expected).kind).toBe("passed");
  });

  it("pass when a class that the type extends has the name", () => {
    const broke = { ...thrown, typeName: "Insufficient", bases: ["Refused", "ValueError", "Exception"] };
    expect(judgeAs("python", finished({ kind: "threw", thrown: broke }), expected).kind).toBe("passed");
    const unrelated = { ...broke, bases: ["LookupError", "Exception"] };
    expect(judgeAs("python", finished({ kind: "threw", thrown: unrelated }), expected)).toMatchObject({
      mismatch: { kind: "threwOther", expected: "ValueError" },
    });
  });

  it("fail by another name or by none", () => {
    const other = { ...thrown, typeName: "KeyError" };
    expect(judgeAs("python", finished({ kind: "threw", thrown: other }), expected)).toMatchObject({
      mismatch: { kind: "threwOther", expected: "ValueError" },
    });
    expect(judgeAs("python", finished(returned(valueOf(1))), expected)).toMatchObject({
      mismatch: { kind: "shouldThrow", actual: valueOf(1) },
    });
  });
});

it("accepts any of several right answers", () => {
  const expected: Expectation[] = [{ kind: "returnsAnyOf", values: [valueOf([1]), valueOf([2])] }];
  const anyOf: Comparison = { kind: "anyOf" };
  expect(judgeAs("python", finished(returned(valueOf([2]))), expected, anyOf).kind).toBe("passed");
  expect(judgeAs("python", finished(returned(valueOf([3]))), expected, anyOf)).toMatchObject({
    mismatch: { kind: "anyOf" },
  });
});

it("holds changed arguments against the expected ones by the exercise's rule", () => {
  const expected: Expectation[] = [{ kind: "arguments", values: [valueOf([1, 2])] }];
  expect(judgeAs("python", after(valueOf([1, 2])), expected).kind).toBe("passed");
  expect(judgeAs("python", after(valueOf([2, 1])), expected)).toMatchObject({
    mismatch: { kind: "arguments" },
  });
  expect(judgeAs("python", after(valueOf([2, 1])), expected, { kind: "unordered" }).kind).toBe("passed");
});

it("compares printed text without trailing space", () => {
  const expected: Expectation[] = [{ kind: "prints", text: "1\n2" }];
  expect(judgeAs("python", finished({ kind: "printed", text: "1 \n2\n" }), expected).kind).toBe("passed");
  expect(judgeAs("python", finished({ kind: "printed", text: "12" }), expected)).toMatchObject({
    mismatch: { kind: "text" },
  });
});

describe("a property", () => {
  const seen: unknown[] = [];
  const comparison: Comparison = {
    kind: "property",
    name: "is the argument twice",
    whyNot: (input, actual) => {
      seen.push(input, actual);
      return actual.kind === "tuple" && actual.items.every((item) => item.kind === "int" && item.value === 3n)
        ? undefined
        : "it is not";
    },
  };
  const expected: Expectation[] = [{ kind: "returns", value: tupleOf(3, 3), type: tuple(int, int) }];

  it("sees arguments and answer as the family typed them, in every language", () => {
    const inJavaScript: Value = { kind: "list", items: [float(3), float(3)] };
    expect(judgeAs("javascript", finished(returned(inJavaScript)), expected, comparison).kind).toBe("passed");
    expect(judgeAs("python", finished(returned(tupleOf(3, 3))), expected, comparison).kind).toBe("passed");
    expect(seen.slice(0, 2)).toEqual([[valueOf(3)], tupleOf(3, 3)]);
  });

  it("says why it does not hold", () => {
    const verdict = judgeAs("python", finished(returned(tupleOf(3, 4))), expected, comparison);
    expect(verdict).toMatchObject({ mismatch: { kind: "property", because: "it is not" } });
  });

  it("is not asked about an answer of another type", () => {
    const verdict = judgeAs("python", finished(returned(valueOf("3"))), expected, comparison);
    expect(verdict).toMatchObject({ mismatch: { because: "it is not of type tuple[int, int]" } });
  });

  it("that fails itself is not held against the program", () => {
    const broken: Comparison = {
      ...comparison,
      kind: "property",
      name: "x",
      whyNot: () => {
        throw new Error("oops");
      },
    };
    const numbers: Expectation[] = [{ kind: "returns", value: valueOf([]), type: list(int) }];
    expect(judgeAs("python", finished(returned(valueOf([]))), numbers, broken).kind).toBe("notGraded");
  });
});
