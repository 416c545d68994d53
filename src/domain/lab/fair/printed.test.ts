import * as fc from "fast-check";
import { expect, it } from "vitest";
import { samePrintedWords } from "./printed.ts";

it("takes every text for the same as itself, whatever blanks are added between its words", () => {
  const word = fc.string({ minLength: 1 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (lines) =>
      samePrintedWords(
        lines.map((line) => line.join(" ")).join("\n"),
        `\n${lines.map((line) => line.join("  ")).join(" \r\n")}\n\n`,
      ),
    ),
  );
});

it.each([
  ["1", "1.0", true],
  ["7", "007", true],
  ["5", "+5", true],
  ["0", "-0", true],
  ["9007199254740993", "9007199254740992", false],
  ["1", "1.0000001", false],
  ["1.0", "1.0000001", true],
  ["0.5", "0.51", false],
  ["1e3", "1000", true],
  ["Yes", "YES", false],
  ["1 2", "1\n2", false],
  ["1\n2", "1\n\n2", false],
  ["1", "1 1", false],
  ["", "", true],
  ["", "0", false],
  ["0x10", "16", false],
])("%j printed as %j: %j", (expected, actual, same) => {
  expect(samePrintedWords(expected, actual)).toBe(same);
});
