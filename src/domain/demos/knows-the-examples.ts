import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int, string } from "../type.ts";

type Input = readonly [number: number];

export const demo = defineDemo<Input>({
  meta: {
    id: "knows-the-examples",
    title: "It only knows the examples",
    topic: "prompts and models",
    place: 3,
    language: "python",
    summary: "All visible tests are green, because they were the specification.",
  },
  task: "Write a function `to_roman(number)` that makes the visible tests pass: 4 becomes `IV`, 9 becomes `IX`, 58 becomes `LVIII`. It will be called with whole numbers from 1 to 3999.",
  program: `def to_roman(number):
    known = {1: "I", 4: "IV", 5: "V", 9: "IX", 10: "X", 58: "LVIII"}
    return known.get(number, "")
`,
  mended: `def to_roman(number):
    symbols = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"),
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    result = ""
    for value, symbol in symbols:
        while number >= value:
            result += symbol
            number -= value
    return result
`,
  lesson:
    "Asked to make tests pass, a model, or a person in a hurry, may do just that. Tests that the author has seen measure how well they were read; only tests that nobody has seen, such as drawn ones, say whether the *task* is solved.",
  body: {
    signature: {
      kind: "function",
      name: "to_roman",
      parameters: [{ name: "number", type: int }],
      returns: string,
    },
    comparison: { kind: "exact" },
    examples: [[4], [9], [58]],
    edges: [
      ["boundary", [2]],
      ["typical", [5]],
      ["typical", [1994]],
      ["large", [3999]],
      ["boundary", [40]],
    ],
    inputs: {
      typical: fc.tuple(fc.integer({ min: 1, max: 99 })),
      large: fc.tuple(fc.integer({ min: 100, max: 3999 })),
    },
    oracle: ([number]) => {
      const digits = Array.from(String(number).padStart(4, "0"), Number);
      return digits.map((digit, place) => romanDigit(digit, place)).join("");
    },
  },
});

/** @param place 0 for thousands, 3 for ones */
function romanDigit(digit: number, place: number): string {
  const [one = "", five = "", ten = ""] = ["M", "CDM", "XLC", "IVX"][place] ?? "";
  const forms = ["", one, one + one, one + one + one, one + five, five];
  if (digit === 9) return one + ten;
  return digit <= 5 ? (forms[digit] ?? "") : five + one.repeat(digit - 5);
}
