import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../messages/say.ts";
import { spanish } from "../../messages/spanish.ts";
import type { AuthoredExercise, AuthoredSignature } from "./authored-exercise.ts";
import { writeAuthoredFile } from "./authored-file.ts";
import { readPastedCases } from "./pasted-cases.ts";
import { authoredErrors } from "./testing/authored-errors.ts";
import { authoredSums } from "./testing/authored-sums.ts";

const none: AuthoredExercise = { ...authoredSums, cases: [] };
const withTypes = (returns: string, ...types: string[]): AuthoredExercise => ({
  ...none,
  signature: {
    kind: "function",
    name: "f",
    parameters: types.map((type, at) => ({ name: `first_${at}`, type })),
    returns,
  },
});
const program: AuthoredExercise = { ...none, signature: { kind: "program" } satisfies AuthoredSignature };
/** Inputs and expected value of each row. */
const pairs = (text: string, authored = none) =>
  readPastedCases(text, authored).rows.map(({ given }) => [...given.inputs, given.expected]);
const problemsOf = (text: string, authored = none) =>
  readPastedCases(text, authored).rows.map(({ problems }) => problems);

afterEach(() => speak(undefined));

describe("pasted tests", () => {
  it("say what is wrong in their row without the number of a test, in every language", () => {
    expect(problemsOf("[1],x")).toEqual([[expect.stringMatching(/^Expected value: /)]]);
    speak(spanish);
    expect(problemsOf("[1],x")).toEqual([[expect.stringMatching(/^Valor esperado: /)]]);
  });

  it.each([
    ["rows without names", "[1, 2],2\n[],0", none],
    ["rows of a spreadsheet", "numbers\texpected\n[1, 2]\t2\n[]\t0\n", none],
    ["columns in another order", 'expected,numbers\n2,"[1, 2]"\n0,[]', none],
    ["a list of objects", '[{"numbers": [1, 2], "expected": 2}, {"numbers": [], "output": 0}]', none],
    ["one object in each line", '{"inputs": [[1, 2]], "expected": 2}\n{"inputs": [[]], "expected": 0}', none],
    ["lists of lists", "[[[1, 2], 2], [[], 0]]", none],
    [
      "inputs as texts",
      '{"tests": [{"args": ["[1, 2]"], "answer": "2"}, {"args": ["[]"], "answer": "0"}]}',
      none,
    ],
    ["the only input as it is", '[{"input": [1, 2], "expected": 2}, {"input": [], "expected": 0}]', none],
  ])("are read from %s", (_, text, authored) => {
    expect(pairs(text, authored).map((cells) => cells.map((cell) => cell.replaceAll(" ", "")))).toEqual([
      ["[1,2]", "2"],
      ["[]", "0"],
    ]);
    expect(problemsOf(text, authored)).toEqual([[], []]);
  });

  it.each([
    ["in place of a value", "[1],2\n[],raises ValueError / RangeError"],
    ["in a column of its own", "numbers,expected,raises\n[1],2,\n[],,ValueError / RangeError"],
    ["in JSON", '[{"inputs": [[1]], "expected": 2}, {"inputs": [[]], "error": "ValueError, RangeError"}]'],
    [
      "by language",
      '[{"inputs": [[1]], "expected": 2, "raises": null}, {"inputs": [[]], "raises": {"python": "ValueError", "javascript": "RangeError"}}]',
    ],
  ])("may expect an error, said %s", (_, text) => {
    const { rows } = readPastedCases(text, none);
    expect(rows.map(({ given: { expected, raises } }) => ({ expected, raises }))).toEqual([
      { expected: "2", raises: undefined },
      { expected: "", raises: { python: "ValueError", javascript: "RangeError" } },
    ]);
    expect(rows.map(({ problems }) => problems)).toEqual([[], []]);
  });

  it("take a text for an error only where it cannot be the answer, or names one", () => {
    const texts = withTypes("str", "str");
    const raising = (text: string, authored: AuthoredExercise) =>
      readPastedCases(text, authored).rows[0]?.given.raises;
    expect(raising("a,raises the flag", texts)).toBeUndefined();
    expect(raising("a,raises KeyError", texts)).toEqual({ python: "KeyError", javascript: "" });
    expect(raising("a,raises KeyError", program)).toBeUndefined();
    expect(raising("input,raises\na,an error", program)).toEqual({ python: "", javascript: "" });
    expect(problemsOf("numbers,raises\n[],Value Error")).toEqual([["“Value Error” is no name of an error."]]);
  });

  it("have the errors of an exported exercise", () => {
    const file = writeAuthoredFile(authoredErrors);
    const { rows } = readPastedCases(file, { ...authoredErrors, cases: [] });
    expect(rows.map(({ given }) => given)).toEqual(authoredErrors.cases);
  });

  it("lose no digit of a number", () => {
    expect(pairs("[[12345678901234567890, 1.0]]", withTypes("float", "int"))).toEqual([
      ["12345678901234567890", "1.0"],
    ]);
  });

  it("are texts where a text is declared, with or without quotation marks", () => {
    const texts = withTypes("str", "str");
    expect(pairs("hello there,'a'\n,TRUE", texts)).toEqual([
      ['"hello there"', "'a'"],
      ['""', '"TRUE"'],
    ]);
    expect(pairs('[["a", "b"]]', texts)).toEqual([['"a"', '"b"']]);
    expect(pairs("TRUE,none", withTypes("int | None", "bool"))).toEqual([["true", "None"]]);
  });

  it("are what a program reads and prints", () => {
    expect(pairs('[{"stdin": "1 2\\n", "stdout": "3\\n"}]', program)).toEqual([["1 2\n", "3\n"]]);
    expect(pairs('input,output\n"1\n2",3', program)).toEqual([["1\n2", "3"]]);
    expect(pairs("[[5, 6]]", program)).toEqual([["5", "6"]]);
  });

  it("say their kind and who sees them; else the first three are examples", () => {
    const kinds = (text: string, authored = none) =>
      readPastedCases(text, authored).rows.map(({ given }) => [given.category, given.visible]);
    expect(kinds("numbers,kind,visible\n[],Empty,no\n[1],single,yes")).toEqual([
      ["empty", false],
      ["single", true],
    ]);
    expect(kinds('[{"numbers": [], "hidden": true}]')).toEqual([["typical", false]]);
    expect(kinds("[1],0\n[2],2\n[3],0\n[4],4")).toEqual([
      ["example", true],
      ["example", true],
      ["example", true],
      ["typical", false],
    ]);
    expect(kinds("[1],0\n[3],0\n[5],0", authoredSums).map(([, visible]) => visible)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("keep what cannot be read, with the reason, and say what found no place", () => {
    expect(pairs("[1,2],x\n[1")).toEqual([
      ["[1,2]", "x"],
      ["[1", ""],
    ]);
    const [wrong = [], cut = []] = problemsOf("[1,2],x\n[1");
    expect(wrong.join()).toContain("Expected value: ");
    expect(cut.join()).toMatch(/^Numbers: /);
    expect(problemsOf("[1],0,typical,yes,more")).toEqual([["This found no place: more."]]);
    expect(problemsOf("[1],0,typical,yes,a,b,c,d,e,f,g")).toEqual([
      ["These found no place: a, b, c, d, e and 2 more."],
    ]);
    expect(problemsOf("numbers,kind,visible,note\n[1],odd,perhaps,hm")).toEqual([
      [
        "“odd” is no kind of test.",
        "“perhaps” does not say whether students see the test: use yes or no.",
        "This found no place: note: hm.",
      ],
    ]);
  });

  it("are told from those that are there already, however they are written", () => {
    expect(
      readPastedCases("[1,2,4],6\n[7],0\n[ 7 ],0", authoredSums).rows.map(({ repeats }) => repeats),
    ).toEqual([true, false, true]);
  });

  it("say where JSON ends to be any, and how much is not read", () => {
    expect(readPastedCases('[{"numbers": [1, 2], "expec', none)).toEqual({
      rows: [],
      problems: [expect.stringMatching(/^This is no JSON: .*at character \d+\.$/)],
    });
    expect(readPastedCases("1,2\n".repeat(1001), none).problems).toEqual([
      "Only the first 1000 rows are read; 1 more are there.",
    ]);
    expect(readPastedCases("  \n", none)).toEqual({ rows: [], problems: [] });
  });

  it("come back from an exported exercise as they were", () => {
    const { rows } = readPastedCases(writeAuthoredFile(authoredSums), none);
    expect(rows.map(({ given }) => given)).toEqual(authoredSums.cases);
  });

  it("never throw, whatever was pasted", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      ",",
      '"',
      ":",
      "1",
      "inputs",
      "expected",
      "\n",
      " ",
      "null",
      "\\",
      "numbers",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        readPastedCases(pieces.join(""), none);
      }),
      { numRuns: 500 },
    );
  });
});
