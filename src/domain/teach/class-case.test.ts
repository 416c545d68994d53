import { describe, expect, it } from "vitest";
import { valueOf } from "../testing/values.ts";
import type { AuthoredCase, AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { authoredAccount } from "./testing/authored-account.ts";

const compiled = (change: Partial<AuthoredExercise> = {}) =>
  compileAuthored({ ...authoredAccount, ...change }, "x");
const messages = (given: Partial<AuthoredCase>) => {
  const [first] = authoredAccount.cases;
  if (first === undefined) throw new Error("There is no test");
  return compiled({ cases: [{ ...first, ...given }] }).problems.map(
    ({ field, message }) => `${field}: ${message}`,
  );
};

describe("a class", () => {
  it("is made, and its methods are called line by line, each in the language's own name", () => {
    const { exercise, problems } = compiled();
    expect(problems).toEqual([]);
    expect(exercise).toMatchObject({ topic: "classes", signature: { kind: "class", name: "PiggyBank" } });
    expect(exercise?.visible[0]?.steps.javascript).toMatchObject([
      { kind: "construct", name: "PiggyBank", args: [{ value: valueOf(10) }] },
      { kind: "method", name: "putIn", observe: "nothing" },
      { kind: "method", name: "takeOut", observe: "return" },
      { kind: "method", name: "coinsLeft", observe: "return" },
    ]);
    expect(exercise?.visible[0]?.expected).toMatchObject([
      { kind: "nothing" },
      { kind: "nothing" },
      { kind: "returns", value: valueOf(3) },
      { kind: "returns", value: valueOf(12) },
    ]);
    expect(exercise?.hidden[0]?.expected[1]).toEqual({
      kind: "throws",
      names: { python: "ValueError", javascript: "RangeError" },
    });
    expect(exercise?.statement.python).toContain("put_in(5)\ntake_out(3) → 3");
    expect(exercise?.starter.javascript).toContain("takeOut(count) {");
  });

  it("is called by either language's names, with lines left empty between the calls", () => {
    expect(messages({ inputs: ["1", "putIn(2)\n\n coinsLeft( ) \n"], expected: "\n\n3" })).toEqual([]);
  });

  it.each<[Partial<AuthoredCase>, string]>([
    [{ inputs: ["x", "coins_left()"], expected: "1" }, "cases.0.inputs.0: Test 1, coins: "],
    [
      { inputs: ["1", "coins_lost()"], expected: "1" },
      "cases.0.inputs.1: Test 1, line 1: There is no method coins_lost",
    ],
    [
      { inputs: ["1", "put_in(1)\ntake_out()"], expected: "\n1" },
      "cases.0.inputs.1: Test 1, line 2: take_out takes 1 values",
    ],
    [{ inputs: ["1", " "], expected: "" }, "cases.0.inputs.1: Test 1, no method is called yet."],
    [
      { inputs: ["1", "coins_left()"], expected: "" },
      "cases.0.expected: Test 1, line 1: nothing is expected yet.",
    ],
    [{ inputs: ["1", "coins_left()"], expected: "'a'" }, "cases.0.expected: Test 1, line 1: "],
    [
      { inputs: ["1", "coins_left()"], expected: "1\n2" },
      "cases.0.expected: Test 1, line 2: something is expected where",
    ],
    [
      { inputs: ["1", "coins_left()"], expected: "raises 5" },
      "cases.0.expected: Test 1, line 1: “raises 5” has no name",
    ],
    [
      { inputs: ["1", "coins_left()"], expected: "1", raises: { python: "", javascript: "" } },
      "cases.0.expected: Test 1, the error that a call raises stands in its line",
    ],
  ])("says where %j cannot be read", (given, message) => {
    expect(messages(given)[0]).toContain(message);
  });

  it("keeps what is asked where an answer cannot be read", () => {
    const cases = authoredAccount.cases.map((each) => ({ ...each, expected: "oh" }));
    expect(compiled({ cases }).cases[0]?.steps.python).toHaveLength(4);
  });

  it("has answers that cannot be hashed, in one order", () => {
    const hiding = {
      kind: "hashed",
      salt: "A".repeat(22),
      rounds: 200_000,
      digests: [["A".repeat(22)]],
    } as const;
    const cases = authoredAccount.cases.map((each) => ({ ...each, ...(!each.visible && { expected: "" }) }));
    expect(compiled({ hiding, cases }).problems.map(({ message }) => message)).toContain(
      "The answers are hashed, and a test of a class has several.",
    );
    expect(compiled({ comparison: { kind: "unordered" } }).problems).toMatchObject([{ field: "comparison" }]);
  });
});
