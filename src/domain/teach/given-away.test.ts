import { describe, expect, it } from "vitest";
import type { AuthoredCase, AuthoredExercise } from "./authored-exercise.ts";
import { compileAuthored } from "./compile-authored.ts";
import { givenAway } from "./given-away.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const hidden = (inputs: string[], expected: string): AuthoredCase => ({
  inputs,
  expected,
  category: "typical",
  visible: false,
});

function said(
  statement: string,
  cases: AuthoredCase[],
  returns = "int",
  change: Partial<AuthoredExercise> = {},
) {
  const authored: AuthoredExercise = {
    ...authoredSums,
    hints: [],
    statement,
    cases,
    signature: { kind: "function", name: "f", parameters: [{ name: "items", type: "list[int]" }], returns },
    ...change,
  };
  return givenAway(authored, compileAuthored(authored, "x"));
}

describe("what the text gives away", () => {
  it("is an answer that nobody writes by chance", () => {
    expect(said("The largest in the file is 7421.", [hidden(["[1]"], "7421")])).toEqual([
      "The text has 7421, which is what hidden test 1 expects.",
    ]);
    expect(said("It gives [1,2,  3].", [hidden(["[3]"], "[1, 2, 3]")], "list[int]")).toHaveLength(1);
    expect(said("It greets: hello, world", [hidden(["[3]"], '"hello, world"')], "str")).toHaveLength(1);
    expect(said("", [hidden(["[3]"], "7421")], "int", { hints: ["Think of 7421."] })).toHaveLength(1);
  });

  it.each([
    ["numbers that every text has", "Return 0 or 12 for 3 items.", "12", "int"],
    ["a part of a longer number", "At most 17421 or 7421.5 or -7421 items.", "7421", "int"],
    ["a part of a longer word", "Unhellos.", '"hello"', "str"],
    ["a word of the language", "Return True or False.", "True", "bool"],
    ["nothing", "Return an empty list, [].", "[]", "list[int]"],
  ])("is not %s", (_, statement, expected, returns) => {
    expect(said(statement, [hidden(["[1]"], expected)], returns)).toEqual([]);
  });

  it("is not what a visible test expects, too", () => {
    const visible = { ...hidden(["[2]"], "7421"), visible: true };
    expect(said("Such as 7421.", [visible, hidden(["[1]"], "7421")])).toEqual([]);
  });

  it("is a whole test, however short its answer", () => {
    expect(said("For example, f([4, 15]) is 2.", [hidden(["[4, 15]"], "2"), hidden(["[4]"], "2")])).toEqual([
      "The text gives hidden test 1 away: its input and what it expects both stand there.",
    ]);
  });

  it("is what a program reads and prints", () => {
    expect(
      said("Read 4 15 and print 199.", [hidden(["4 15\n"], "199\n")], "", { signature: { kind: "program" } }),
    ).toEqual(["The text gives hidden test 1 away: its input and what it expects both stand there."]);
  });

  it("is nothing where nothing can be read", () => {
    expect(said("7421", [hidden(["[1"], "7421"), hidden(["[1]"], "")])).toEqual([]);
  });
});
