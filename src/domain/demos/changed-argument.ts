import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { float, int, list } from "../type.ts";

type Input = readonly [numbers: readonly number[]];

const numbers = (minLength: number) => fc.array(fc.integer({ min: 0, max: 30 }), { minLength, maxLength: 6 });

export const demo = defineDemo<Input>({
  meta: {
    id: "changed-argument",
    title: "The function that tidied up",
    topic: "state and time",
    place: 2,
    language: "python",
    summary: "The median is right. The caller's list is not the caller's list any more.",
  },
  task: "Write a function `median(numbers)` for a list of at least one number. The list must stay as it is: others still use it. (What is judged here is the list after the call.)",
  program: `def median(numbers):
    numbers.sort()
    middle = len(numbers) // 2
    if len(numbers) % 2 == 1:
        return numbers[middle]
    return (numbers[middle - 1] + numbers[middle]) / 2
`,
  mended: `def median(numbers):
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
`,
  lesson:
    "`numbers.sort()` sorts the list of whoever called; `sorted(numbers)` makes a new one. A test that looks only at the returned value will never notice, and neither does one whose examples are sorted already: look at the arguments after the call too.",
  body: {
    signature: {
      kind: "function",
      name: "median",
      parameters: [{ name: "numbers", type: list(int) }],
      returns: float,
    },
    comparison: { kind: "exact" },
    judged: "arguments",
    examples: [[[1, 2, 3]], [[5, 8]], [[10]]],
    edges: [
      ["reversed", [[2, 1]]],
      ["typical", [[3, 1, 2]]],
      ["sorted", [[1, 4, 4, 9]]],
      ["duplicates", [[7, 7]]],
    ],
    inputs: {
      typical: fc.tuple(numbers(3)),
      sorted: fc.tuple(numbers(1).map((given) => given.toSorted((a, b) => a - b))),
    },
    oracle: ([given]) => [[...given]],
  },
});
