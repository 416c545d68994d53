import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int, list, optional } from "../type.ts";

type Input = readonly [numbers: readonly number[]];

const number = fc.integer({ min: -50, max: 50 });

export const demo = defineDemo<Input>({
  meta: {
    id: "second-largest",
    title: "The second largest of one number",
    topic: "the edges of the input",
    place: 1,
    language: "python",
    summary: "Right for every list that comes to mind; `[]`, `[5]` and `[3, 3, 3]` do not come to mind.",
  },
  task: "Write a function `second_largest(numbers)` that returns the second largest number of a list. Equal numbers count once; where there is no second largest number, return `None`.",
  program: `def second_largest(numbers):
    ordered = sorted(numbers)
    return ordered[-2]
`,
  mended: `def second_largest(numbers):
    distinct = sorted(set(numbers))
    if len(distinct) < 2:
        return None
    return distinct[-2]
`,
  lesson:
    "Examples are nearly always *typical*: a few numbers, all different. Before you trust a program that reads a list, try it on none, on one, and on several that are the same.",
  body: {
    signature: {
      kind: "function",
      name: "second_largest",
      parameters: [{ name: "numbers", type: list(int) }],
      returns: optional(int),
    },
    comparison: { kind: "exact" },
    examples: [[[3, 8, 5, 6, 1]], [[20, 10, 40, 30]], [[-7, 2, -11]]],
    edges: [
      ["empty", [[]]],
      ["single", [[5]]],
      ["duplicates", [[3, 3, 3]]],
      ["duplicates", [[9, 4, 9]]],
      ["negative", [[-2, -1]]],
    ],
    inputs: {
      typical: fc.tuple(fc.uniqueArray(number, { minLength: 2, maxLength: 6 })),
      duplicates: fc.tuple(number, fc.array(number, { maxLength: 3 })).map(([n, rest]) => [[n, ...rest, n]]),
      single: fc.tuple(fc.array(number, { minLength: 1, maxLength: 1 })),
    },
    oracle: ([numbers]) => {
      const below = numbers.filter((n) => n < Math.max(...numbers));
      return below.length === 0 ? null : Math.max(...below);
    },
  },
});
