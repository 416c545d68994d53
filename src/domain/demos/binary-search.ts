import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import { int, list } from "../type.ts";

type Input = readonly [numbers: readonly number[], target: number];

const sorted = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength, maxLength })
    .map((numbers) => numbers.toSorted((a, b) => a - b));

export const demo = defineDemo<Input>({
  meta: {
    id: "binary-search",
    title: "Binary search, off by one",
    topic: "the edges of the input",
    place: 2,
    language: "python",
    summary: "Two ways to write the loop, half of each: the last place left is never looked at.",
  },
  task: "Write a function `index_of(numbers, target)` that looks for `target` in a sorted list of different numbers by binary search, and returns its index, or `-1` where it is not there.",
  program: `def index_of(numbers, target):
    low = 0
    high = len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return -1
`,
  mended: `def index_of(numbers, target):
    low = 0
    high = len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
`,
  lesson:
    "`low < high` belongs to a search that leaves `high` out, `len(numbers) - 1` to one that keeps it in; this program mixes the two, and gives up while one place is still open. For every loop over a range ask what it does when one item is left, and when none is.",
  body: {
    signature: {
      kind: "function",
      name: "index_of",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "target", type: int },
      ],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [
      [[1, 3, 5, 7, 9], 5],
      [[2, 4, 6, 8, 10, 12], 4],
      [[10, 20, 30], 25],
    ],
    edges: [
      ["single", [[7], 7]],
      ["single", [[7], 3]],
      ["empty", [[], 7]],
      ["boundary", [[1, 3, 5, 7, 9], 9]],
      ["boundary", [[1, 3, 5, 7, 9], 1]],
    ],
    inputs: {
      typical: sorted(3, 8).chain((numbers) => fc.tuple(fc.constant(numbers), fc.constantFrom(...numbers))),
      missing: fc.tuple(sorted(0, 6), fc.integer({ min: 0, max: 40 })),
      single: sorted(1, 1).map((numbers): Input => [numbers, numbers[0] ?? 0]),
    },
    oracle: ([numbers, target]) => numbers.indexOf(target),
  },
});
