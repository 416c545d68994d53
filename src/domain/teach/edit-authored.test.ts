import { describe, expect, it } from "vitest";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { addCase, addCases, addParameter, addPicture, removeParameter } from "./edit-authored.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const namesOf = ({ signature }: AuthoredExercise) =>
  signature.kind === "function" ? signature.parameters.map(({ name }) => name) : [];

describe("editing an exercise", () => {
  it("takes a parameter's column out of every test with it", () => {
    const two = addParameter(authoredSums);
    const given = { ...two, cases: two.cases.map((each) => ({ ...each, inputs: ["[1]", "2"] })) };
    const one = removeParameter(given, 0);
    expect(namesOf(one)).toEqual([""]);
    expect(one.cases.map(({ inputs }) => inputs)).toEqual([["2"], ["2"], ["2"]]);
  });

  it("shows the first three tests to students, and hides the others", () => {
    const six = [1, 2, 3, 4].reduce<AuthoredExercise>((before) => addCase(before), {
      ...authoredSums,
      cases: [],
    });
    expect(six.cases.map(({ visible }) => visible)).toEqual([true, true, true, false]);
    expect(six.cases[3]).toEqual({ inputs: [""], expected: "", category: "typical", visible: false });
  });

  it("lets tests in which nothing was typed make way for others", () => {
    const [first] = authoredSums.cases;
    if (first === undefined) throw new Error("There is no test");
    const begun = addCase({ ...authoredSums, cases: [] });
    expect(addCases(begun, [first]).cases).toEqual([first]);
    expect(addCases(authoredSums, [first]).cases).toEqual([...authoredSums.cases, first]);
    expect(addCases(begun, [])).toBe(begun);
  });

  it("puts a picture at the end of what is said, and its data behind that", () => {
    const src = "data:image/png;base64,iVBORw0KGgo=";
    const one = addPicture({ ...authoredSums, statement: "Look.\n" }, { src, name: "a [tree]" });
    expect(one.statement).toBe(`Look.\n\n![a tree][picture-1]\n\n[picture-1]: ${src}\n`);
    expect(addPicture(one, { src, name: "b" }).statement).toBe(
      `Look.\n\n![a tree][picture-1]\n\n![b][picture-2]\n\n[picture-1]: ${src}\n[picture-2]: ${src}\n`,
    );
  });
});
