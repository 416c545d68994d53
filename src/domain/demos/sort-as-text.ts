import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int, list } from "../type.ts";

type Input = readonly [numbers: readonly number[]];

export const demo = defineDemo<Input>({
  meta: {
    id: "sort-as-text",
    title: "Numbers sorted as text",
    topic: "numbers",
    place: 3,
    language: "javascript",
    summary: "JavaScript's `sort()` writes numbers down first, and “10” comes before “9”.",
  },
  task: "Write a function `sortNumbers(numbers)` that returns a new list with the numbers in rising order.",
  program: `function sortNumbers(numbers) {
  return [...numbers].sort();
}
`,
  mended: `function sortNumbers(numbers) {
  return [...numbers].sort((a, b) => a - b);
}
`,
  lesson:
    "Without a comparison `sort` compares texts, which looks right for as long as all numbers have one digit. Examples with small, tidy numbers hide it: use numbers of different lengths, and negative ones.",
  body: {
    signature: {
      kind: "function",
      name: "sort_numbers",
      parameters: [{ name: "numbers", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: [[[3, 1, 2]], [[5, 9, 0, 7]], [[8, 8, 4]]],
    edges: [
      ["typical", [[10, 9]]],
      ["large", [[5, 100, 20]]],
      ["negative", [[-1, -2]]],
      ["empty", [[]]],
      ["single", [[42]]],
    ],
    inputs: {
      typical: fc.tuple(fc.array(fc.nat({ max: 200 }), { minLength: 2, maxLength: 6 })),
      negative: fc.tuple(fc.array(fc.integer({ min: -200, max: 20 }), { minLength: 2, maxLength: 6 })),
    },
    oracle: ([numbers]) => {
      const left = [...numbers];
      return numbers.map(() => left.splice(left.indexOf(Math.min(...left)), 1)[0]);
    },
  },
});
