import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { whyNotHashed } from "./hashable.ts";
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

  it("but not where the answer stands in the input", () => {
    const large = "7301945582016639174402158839";
    expect(returning("int", large, `[${large}, 3]`)).toHaveLength(1);
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
    expect(why(printing("81 209 43\n7 6615 90\n12 3 5821\n"))).toEqual([]);
  });
});
