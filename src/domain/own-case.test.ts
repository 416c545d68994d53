import { expect, it } from "vitest";
import { makeExercise } from "./generate.ts";
import { buildOwnCase, canHaveOwnCases, type OwnCaseInput } from "./own-case.ts";
import { classFamily, functionFamily, operationsFamily, programFamily } from "./testing/families.ts";
import { valueOf } from "./testing/values.ts";
import { int } from "./type.ts";

const options = { seed: 1, difficulty: "easy" } as const;
const functionExercise = makeExercise(functionFamily, options);
const classExercise = makeExercise(classFamily, options);
const programExercise = makeExercise(programFamily, options);

it("makes a call of typed literals, with what is expected", () => {
  const input: OwnCaseInput = { kind: "function", args: ["[{name: 'Ada', age: 36}]"], expected: "1" };
  expect(buildOwnCase(functionExercise, input, "own-1")).toMatchObject({
    kind: "case",
    testCase: {
      id: "own-1",
      category: "own",
      steps: {
        python: [{ name: "count_older", args: [{ value: valueOf([{ name: "Ada", age: 36 }]) }] }],
        javascript: [{ name: "countOlder" }],
      },
      expected: [{ kind: "returns", value: valueOf(1), type: int }],
    },
  });
});

it("expects nothing where nothing was typed", () => {
  const input: OwnCaseInput = { kind: "function", args: ["[]"], expected: "  " };
  expect(buildOwnCase(functionExercise, input, "own-1")).toMatchObject({
    testCase: { expected: [{ kind: "nothing" }] },
  });
});

it("says for each field what is wrong with it", () => {
  expect(
    buildOwnCase(functionExercise, { kind: "function", args: ["[1"], expected: "'a'" }, "own-1"),
  ).toEqual({
    kind: "problems",
    problems: [
      { field: "args.0", message: '"," or "]" is missing here', position: 2 },
      { field: "expected", message: "int is needed here, but this is a text", position: 0 },
    ],
  });
  expect(buildOwnCase(functionExercise, { kind: "function", args: [] }, "own-1")).toMatchObject({
    problems: [{ field: "args.0", message: "A value is missing here" }],
  });
});

it("makes a scenario of calls, in either language's names", () => {
  const calls = [{ call: "payIn(3)" }, { call: "get_balance()", expected: "8" }];
  expect(buildOwnCase(classExercise, { kind: "class", construct: ["5"], calls }, "own-1")).toMatchObject({
    testCase: {
      steps: {
        python: [
          { kind: "construct" },
          { name: "pay_in", observe: "nothing" },
          { name: "get_balance", observe: "return" },
        ],
        javascript: [{ name: "Account" }, { name: "payIn" }, { name: "getBalance" }],
      },
      expected: [{ kind: "nothing" }, { kind: "nothing" }, { kind: "returns", value: valueOf(8) }],
    },
  });
  const wrong = [{ call: "pay_out(3)" }, { call: "get_balance()", expected: "x" }];
  expect(
    buildOwnCase(classExercise, { kind: "class", construct: ["5"], calls: wrong }, "own-1"),
  ).toMatchObject({
    problems: [{ field: "calls.0" }, { field: "calls.1.expected" }],
  });
});

it("takes a program's input as it is typed", () => {
  expect(
    buildOwnCase(programExercise, { kind: "program", stdin: "1\n", expected: "1" }, "own-1"),
  ).toMatchObject({
    testCase: { steps: { python: [{ stdin: "1\n" }] }, expected: [{ kind: "prints", text: "1" }] },
  });
});

it("declines exercises whose cases pass functions, and forms of another kind", () => {
  const operations = makeExercise(operationsFamily, options);
  expect(canHaveOwnCases(operations)).toBe(false);
  expect(buildOwnCase(operations, { kind: "function", args: ["1"] }, "own-1")).toMatchObject({
    problems: [{ field: "" }],
  });
  expect(buildOwnCase(programExercise, { kind: "function", args: [] }, "own-1")).toMatchObject({
    problems: [{ field: "" }],
  });
});
