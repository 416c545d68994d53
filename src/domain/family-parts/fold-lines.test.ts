import { expect, it } from "vitest";
import { foldLines } from "./fold-lines.ts";

const words = "twelve words ".repeat(12).trim();

it("leaves lines of up to 110 characters as they are", () => {
  const line = "a".repeat(54) + " " + "b".repeat(55);
  expect(foldLines(`${line}\n\n${line}`)).toBe(`${line}\n\n${line}`);
});

it("folds a long line at its last space that fits", () => {
  const lines = foldLines(words).split("\n");
  expect(lines.map(({ length }) => length)).toEqual([110, 44]);
  expect(lines.join(" ")).toBe(words);
});

it("keeps the rest of a list item in the item", () => {
  expect(foldLines(`- ${words}`).split("\n")[1]).toMatch(/^ {2}\S/);
});

it("leaves a long line without spaces whole", () => {
  expect(foldLines(`- ${"x".repeat(200)}`)).toBe(`- ${"x".repeat(200)}`);
});

it("lays out an item anew that was folded before", () => {
  expect(foldLines("- one\n  two\n- three")).toBe("- one two\n- three");
});

it("folds before code that does not fit, not inside it", () => {
  expect(foldLines(`${"x".repeat(100)} y \`1 + 2 + 3 + 4\` z`).split("\n")[1]).toBe("`1 + 2 + 3 + 4` z");
});
