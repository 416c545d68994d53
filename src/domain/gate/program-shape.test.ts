import { expect, it } from "vitest";
import { programShape } from "./program-shape.ts";

it("does not tell renamed programs with other constants apart", () => {
  const one = "def total(items):\n    return sum(x for x in items if x > 3)  # three\n";
  const other = "def above(numbers):\n    return sum(n for n in numbers if n > 99)\n";
  expect(programShape(one, "python")).toBe(programShape(other, "python"));
});

it("tells another builtin, method, operator or order of names apart", () => {
  const shape = (source: string) => programShape(source, "javascript");
  const plain = "const f = (a, b) => Math.max(a.length, b);";
  for (const other of [
    "const f = (a, b) => Math.min(a.length, b);",
    "const f = (a, b) => Math.max(a.size, b);",
    "const f = (a, b) => Math.max(a.length, -b);",
    "const f = (a, b) => Math.max(b.length, a);",
  ]) {
    expect(shape(other)).not.toBe(shape(plain));
  }
});
