import { expect, it } from "vitest";
import { bracketDepths } from "./bracket-depths.ts";

it("counts what is open after each character", () => {
  expect([...bracketDepths("a(b[c])", "python")]).toEqual([0, 1, 1, 2, 2, 1, 0]);
});

it("counts what closes something outside as less than nothing", () => {
  expect([...bracketDepths(")}", "javascript")]).toEqual([-1, -2]);
});

it.each([
  ["python", "'('"],
  ["python", '"(\\"("'],
  ["python", '"""(\n("""'],
  ["python", "x # ("],
  ["python", "'("],
  ["javascript", "'{' // {"],
  ["javascript", "/* {\n{ */"],
  ["javascript", "`{${x}\n{`"],
  ["javascript", "/* {"],
] as const)("leaves out strings and comments of %s: %s", (language, program) => {
  expect(new Set(bracketDepths(program, language))).toEqual(new Set([0]));
});

it("takes the division of whole numbers in Python for no comment", () => {
  expect(bracketDepths("(a // b)", "python").at(-1)).toBe(0);
});
