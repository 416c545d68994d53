import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { whyNotHashed } from "./hashable.ts";
import { authoredErrors } from "./testing/authored-errors.ts";
import { authoredSorting, signatureReturning } from "./testing/authored-sorting.ts";

const why = (authored: AuthoredExercise) => whyNotHashed(authored, compileAuthored(authored, "x"));

/** One hidden test of a function from a list of ints. */
function returning(returns: string, expected: string, inputs = "[5, 1]"): readonly string[] {
  return why({
    ...authoredSorting,
    signature: signatureReturning(returns),
    cases: [{ inputs: [inputs], expected, category: "typical", visible: false }],
  });
}

describe("answers are hashed", () => {
  it.each([
    ["list[int]", "[169, 364816, 758641, 2340900, 8862529]"],
    ["int", "7301945582016639174402158839"],
    ["str", "'k7dq2 xw9fz r4mbt hy3vn'"],
    ["dict[str, int]", "{'qwx': 81733, 'lrp': 90412, 'vbn': 55219}"],
  ])("where a %s has very many like it: %s", (returns, expected) => {
    expect(returning(returns, expected)).toEqual([]);
  });

  it.each([
    ["bool", "True", "true and false"],
    ["optional[int]", "None", "not many like it"],
    ["int", "6", "a number of this size"],
    ["int", "1000000006", "a number of this size"],
    ["int", "1267650600228229401496703205376", "a number of this size"],
    ["float", "0.3333333333", "a number of this size"],
    ["str", "'impossible'", "not many like it"],
    ["str", `'${"ab".repeat(25)}'`, "not many like it"],
    ["list[int]", "[]", "short or stands in the input"],
    ["list[int]", `[${Array.from({ length: 60 }, (_, at) => at).join()}]`, "short or stands in the input"],
    ["list[int]", `[${Array.from({ length: 60 }, () => 123456).join()}]`, "short or stands in the input"],
  ])("but not where a %s can be guessed: %s", (returns, expected, words) => {
    expect(returning(returns, expected)).toEqual([
      expect.stringContaining("The answer of test 1 can be guessed"),
    ]);
    expect(returning(returns, expected)[0]).toContain(words);
  });

  it("but not where an error is expected: there are few", () => {
    const hidden = authoredErrors.cases.map((each) => ({ ...each, visible: false })).slice(1, 2);
    expect(why({ ...authoredErrors, cases: hidden })).toEqual([
      "The answer of test 1 can be guessed: there are not many like it.",
    ]);
  });

  it("but not where the answer stands in the input", () => {
    const large = "7301945582016639174402158839";
    expect(returning("int", large, `[${large}, 3]`)).toHaveLength(1);
  });

  it.each([
    ["neighbours", "[7302, 81733, 15571, 66019]"],
    ["all of it, the other way round", "[31990, 90412, 66019, 15571, 81733, 7302, 55219]"],
    ["all of it, sorted", "[7302, 15571, 31990, 55219, 66019, 81733, 90412]"],
    ["the largest", "[90412, 81733, 66019, 55219]"],
    ["some of it", "[55219, 81733, 66019, 31990]"],
  ])("but not where the answer is taken out of the input: %s", (_, expected) => {
    const input = "[55219, 7302, 81733, 15571, 66019, 90412, 31990]";
    expect(returning("list[int]", expected, input)).toHaveLength(1);
  });

  it("but not where a text is taken out of a text", () => {
    const inText = (expected: string) =>
      why({
        ...authoredSorting,
        signature: {
          kind: "function",
          name: "part",
          parameters: [{ name: "text", type: "str" }],
          returns: "str",
        },
        cases: [
          {
            inputs: ["'the quick brown fox jumps over the dog'"],
            expected,
            category: "typical",
            visible: false,
          },
        ],
      });
    expect(inText("'quick brown fox jumps'")).toHaveLength(1);
    expect(inText("'god eht revo spmuj xof nworb kciuq eht'")).toHaveLength(1);
    expect(inText("'th qck brwn fx jmps vr th dg'")).toHaveLength(1);
    expect(inText("'dog the over jumps fox brown quick the'")).toHaveLength(1);
  });

  it("but not where a visible test has the same answer", () => {
    const cases = authoredSorting.cases.map((each, at, all) =>
      at === 0 ? { ...each, expected: all[1]?.expected ?? "" } : each,
    );
    expect(why({ ...authoredSorting, cases })).toEqual([
      "The answer of test 2 can be guessed: a visible test has the same.",
    ]);
  });

  it("but not where near is enough, and nothing is to be hidden", () => {
    expect(why({ ...authoredSorting, comparison: { kind: "approximate", tolerance: 0.1 } })[0]).toContain(
      "A hash cannot tell whether a number is near enough",
    );
    const cases = authoredSorting.cases.filter(({ visible }) => visible);
    expect(why({ ...authoredSorting, cases })).toEqual(["No test is hidden."]);
  });

  it("of programs that print, whatever the rule for values", () => {
    const printing = (expected: string): AuthoredExercise => ({
      ...authoredSorting,
      signature: { kind: "program" },
      comparison: { kind: "approximate", tolerance: 0.1 },
      cases: [{ inputs: ["5"], expected, category: "typical", visible: false }],
    });
    expect(why(printing("YES"))).toHaveLength(1);
    expect(why(printing("YES\nNO\nNO\n".repeat(6)))).toHaveLength(1);
    expect(why(printing(Array.from({ length: 60 }, (_, at) => at).join(" ")))).toHaveLength(1);
    expect(why(printing("81 209 43\n7 6615 90\n12 3 5821\n"))).toEqual([]);
  });
});
