import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authoredAdvice } from "./authored-advice.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { anyAuthored } from "./testing/any-authored.ts";
import { authoredErrors } from "./testing/authored-errors.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const compiled = (change: Partial<AuthoredExercise> = {}) =>
  compileAuthored({ ...authoredSums, ...change }, "x");
const problems = (change: Partial<AuthoredExercise>) =>
  compiled(change).problems.map(({ field, message }) => `${field}: ${message}`);
const fn = (change: object): AuthoredExercise["signature"] => ({
  kind: "function",
  name: "sum_even",
  parameters: [{ name: "numbers", type: "list[int]" }],
  returns: "int",
  ...change,
});
const test = (inputs: string[], expected: string, visible = true) => ({
  inputs,
  expected,
  category: "typical" as const,
  visible,
});

describe("an authored exercise", () => {
  it("becomes an exercise like any other, in each language's names and notation", () => {
    const { exercise, problems: found } = compiled();
    expect(found).toEqual([]);
    expect(exercise?.visible.map(({ id }) => id)).toEqual(["visible-1"]);
    expect(exercise?.hidden.map(({ id, category }) => [id, category])).toEqual([
      ["hidden-1", "empty"],
      ["hidden-2", "negative"],
    ]);
    expect(exercise?.visible[0]?.steps.javascript).toMatchObject([{ kind: "call", name: "sumEven" }]);
    expect(exercise?.visible[0]?.expected).toMatchObject([{ kind: "returns", value: { value: 6n } }]);
    expect(exercise?.statement.javascript).toContain("## Example\n\n```text\nsumEven([1, 2, 4]) → 6\n```");
    expect(exercise?.starter.python).toContain("def sum_even(numbers: list[int]) -> int:");
    expect(exercise?.limits.millisPerCase).toBe(2000);
  });

  it("may expect errors, by the name that they have in each language", () => {
    const { exercise, problems: found } = compileAuthored(authoredErrors, "x");
    expect(found).toEqual([]);
    expect(exercise?.visible[1]?.expected).toEqual([
      { kind: "throws", names: { python: "ValueError", javascript: "RangeError" } },
    ]);
    expect(exercise?.statement.python).toContain("share_out(7, 0) raises ValueError");
    expect(exercise?.statement.javascript).toContain("shareOut(7, 0) raises RangeError");
    const raises = { python: " KeyError ", javascript: "" };
    const [some] = compiled({ cases: [{ ...test(["[]"], ""), raises }] }).exercise?.visible ?? [];
    expect(some?.expected).toEqual([{ kind: "throws", names: { python: "KeyError" } }]);
  });

  it("says which of an error's names is none, and where a value is expected as well", () => {
    const raises = { python: "Value Error", javascript: "" };
    expect(problems({ cases: [{ ...test(["[]"], "0"), raises }] })).toEqual([
      "cases.0.expected: Test 1 expects a value and an error.",
      "cases.0.raises.python: Test 1: “Value Error” is no name of an error in Python.",
    ]);
  });

  it("never has its reference run unasked: whoever made the link wrote it", () => {
    expect(compiled().exercise).toMatchObject({ runsReferenceUnasked: false, flaws: [] });
  });

  it("starts from its author's program where there is one", () => {
    const starter = { python: "# begin here", javascript: "" };
    expect(compiled({ starter }).exercise?.starter.python).toBe("# begin here");
  });

  it("may be a program that reads and prints", () => {
    const { exercise, problems: found } = compiled({
      signature: { kind: "program" },
      cases: [test(["1 2\n"], "3\n")],
    });
    expect(found).toEqual([]);
    expect(exercise?.visible[0]).toMatchObject({
      steps: { python: [{ kind: "program", stdin: "1 2\n" }] },
      expected: [{ kind: "prints", text: "3\n" }],
    });
  });

  it.each([
    ["list[int]", "int", "list[optional[float]]", "dict[str, list[int]]"],
    ["list<int>", "Optional[int]", "bool", "map<string, boolean>"],
  ])("reads types as Python and as Edgecase spell them: %s", (...types) => {
    for (const type of types)
      expect(problems({ signature: fn({ returns: type }) }).join()).not.toContain("type");
  });

  it.each<[Partial<AuthoredExercise>, string]>([
    [{ title: " " }, "title: There is no title yet."],
    [{ title: "a\u202eb" }, "title: The title has characters that cannot be seen."],
    [{ title: "x".repeat(121) }, "title: The title has 121 characters; at most 120 can be."],
    [{ statement: "" }, "statement: There is no statement yet."],
    [{ languages: [] }, "languages: No language is chosen."],
    [{ cases: [] }, "cases: There is no test yet."],
    [{ millisPerCase: Number.NaN }, "millisPerCase: The time for each test must be from 0.1 to 20 seconds."],
    [{ memoryMegabytes: 5000 }, "memoryMegabytes: The memory must be from 16 to 1,024 MB."],
    [{ comparison: { kind: "approximate", tolerance: 2 } }, "comparison: The tolerance must be from 0 to 1."],
    [{ comparison: { kind: "set" } }, "comparison: Only a list can come in any order"],
    [{ signature: fn({ name: "" }) }, "signature.name: The function has no name."],
    [{ signature: fn({ name: "sumEven" }) }, "signature.name: The function cannot be called “sumEven”"],
    [{ signature: fn({ name: "return" }) }, "the word means something else in Python or JavaScript"],
    [
      { signature: fn({ returns: "number" }) },
      "signature.returns: The result has the type “number”; use int",
    ],
    [
      {
        signature: fn({
          parameters: [
            { name: "a_1", type: "int" },
            { name: "a1", type: "int" },
          ],
        }),
      },
      "signature.parameters.1.name: Parameter 2: another one has this name.",
    ],
    [{ cases: [test([], "1")] }, "cases.0.inputs.0: Test 1, numbers (empty):"],
    [{ cases: [test(["[1"], "1")] }, "cases.0.inputs.0: Test 1, numbers:"],
    [{ cases: [test(["[]"], "")] }, "cases.0.expected: Test 1 has no expected value yet."],
    [{ cases: [test(["[]"], "'a'")] }, "cases.0.expected: Test 1, expected value: int is needed here"],
    [
      { cases: Array.from({ length: 301 }, () => test(["[]"], "0")) },
      "cases: There are 301 tests; at most 300",
    ],
  ])("%# says what is missing or wrong, and where", (change, words) => {
    expect(problems(change).join("\n")).toContain(words);
  });

  it("keeps a case whose answer is missing, so that a reference can give it", () => {
    const { cases, exercise } = compiled({ cases: [test(["[2]"], "")] });
    expect(cases[0]?.expected).toEqual([{ kind: "nothing" }]);
    expect(exercise?.statement.python).not.toContain("Example");
  });

  it("shows fewer examples where more would leave the statement unformatted", () => {
    const cases = Array.from({ length: 5 }, (_, n) => test([`${"1\n".repeat(1500)}${n}`], "1\n"));
    const { exercise } = compiled({ signature: { kind: "program" }, cases });
    expect(exercise?.statement.python.length).toBeLessThanOrEqual(8000);
    expect(exercise?.statement.python).toContain("Examples");
  });

  it("is compiled whatever is in it, and every problem is a sentence", () => {
    fc.assert(
      fc.property(anyAuthored, (authored) => {
        for (const { field, message } of compileAuthored(authored, "x").problems) {
          expect(field).not.toBe("");
          expect(message).toMatch(/^[A-Z][^]*\.$/u);
        }
      }),
    );
  });
});

describe("advice", () => {
  const adviceOf = (cases: AuthoredExercise["cases"]) =>
    authoredAdvice({ ...authoredSums, cases }, compiled({ cases }));

  it("tells of a hidden input that a visible test gives away, however it is written", () => {
    expect(adviceOf([test(["[1,2]"], "2"), test(["[ 1, 2 ]"], "2", false)])).toEqual([
      "Tests 1 and 2 have the same input, and only one of them is hidden.",
    ]);
  });

  it("tells of a test that is there twice, and of an exercise without hidden or visible ones", () => {
    expect(adviceOf([test(["[1]"], "0"), test(["[1]"], "0")])).toEqual([
      "Test 2 repeats the input of test 1.",
      "No test is hidden: a program that knows the examples by heart passes.",
    ]);
    expect(adviceOf([test(["[1]"], "0", false)])).toEqual(["No test is visible: students see no example."]);
  });

  it("has nothing to say of a sound exercise", () => {
    expect(authoredAdvice(authoredSums, compiled())).toEqual([]);
  });
});
