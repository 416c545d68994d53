import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  /** Where a target goes that the list already holds: before its equals, or after them. */
  readonly side: "first" | "last";
}

type Input = [number[], number];

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const even = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: -20, max: 40 }), { minLength, maxLength })
    .map((all) => ascending(all).map((x) => 2 * x));
const at = (numbers: readonly number[], place: number) => numbers[place % numbers.length] ?? 0;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "insertion-point",
    version: 1,
    title: "Insertion point",
    topic: "searching",
    difficulties: ["medium"],
    summary: "Find by binary search where a number belongs in a sorted list.",
  },
  parameters: () => fc.record({ side: fc.constantFrom("first", "last") }),
  build: ({ side }) => {
    const first = side === "first";
    const goesOn = first ? "<" : "<=";
    const place = first ? "before" : "after";
    return {
      task: `returns the ${side} index at which a target can be inserted into a sorted list so that it stays sorted`,
      statement: `Given a list of integers in ascending order and a target, return the **${side}** index (counted from 0) at
which the target can be inserted so that the list stays sorted.

- If the list already holds the target, once or several times, the place is **${place}** all of its equals.
- A target smaller than all goes to index 0; one greater than all, to the index that is the length of the list.
- In an empty list the answer is 0.
- Halve the search range at each step; a program that looks at every number is slow in a long list.

{examples}`,
      signature: {
        kind: "function",
        name: "insertion_point",
        parameters: [
          { name: "numbers", type: list(int) },
          { name: "target", type: int },
        ],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: [
        [[10, 20, 30, 40], 25],
        [[1, 4, 9, 16, 25], 5],
        [[-8, -2, 3, 7], -5],
      ],
      inputs: {
        empty: fc.integer({ min: -9, max: 9 }).map((target): Input => [[], target]),
        single: fc
          .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }))
          .map(([x, target]) => [[x], target]),
        typical: fc.tuple(even(3, 8), fc.nat(50)).map(([numbers, i]) => [numbers, at(numbers, i) + 1]),
        // The target is there once.
        pair: fc.tuple(even(2, 6), fc.nat(50)).map(([numbers, i]) => [numbers, at(numbers, i)]),
        // The target is there several times.
        duplicates: fc
          .tuple(even(2, 5), fc.nat(50), fc.integer({ min: 1, max: 4 }))
          .map(([numbers, i, times]) => [
            ascending([...numbers, ...Array.from({ length: times }, () => at(numbers, i))]),
            at(numbers, i),
          ]),
        ties: fc
          .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 9 }))
          .map(([x, times]) => [Array.from({ length: times }, () => x), x]),
        boundary: fc
          .tuple(even(2, 6), fc.integer({ min: 1, max: 9 }))
          .map(([numbers, more]) => [numbers, (numbers.at(-1) ?? 0) + more]),
        negative: fc
          .tuple(even(2, 6), fc.integer({ min: 1, max: 9 }))
          .map(([numbers, less]) => [numbers, (numbers[0] ?? 0) - less]),
        large: fc
          .tuple(
            fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 300, maxLength: 600 }),
            fc.integer({ min: 0, max: 3000 }),
          )
          .map(([gaps, target]) => {
            let sum = 0;
            return [gaps.map((gap) => (sum += gap)), target];
          }),
      },
      hiddenPerCategory: 5,
      oracle: ([numbers, target]) => numbers.filter((x) => (first ? x < target : x <= target)).length,
      reference: {
        python: `def insertion_point(numbers, target):
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] ${goesOn} target:
            low = middle + 1
        else:
            high = middle
    return low
`,
        javascript: `function insertionPoint(numbers, target) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[middle] ${goesOn} target) low = middle + 1;
    else high = middle;
  }
  return low;
}
`,
      },
      hints: [
        "Between which two indexes can the answer lie at the beginning? The end of the list is possible too.",
        "Keep two bounds, `low` and `high`, with the answer always between them. Look at the number in the middle.",
        `If the middle number is ${goesOn} the target, the answer is to the right of it; else it is there or to the left.`,
        "Set `low = middle + 1` in one case and `high = middle` in the other, until they meet.",
      ],
      flaws: [
        {
          name: "stops at the first equal number it meets",
          caughtBy: ["ties"],
          source: {
            python: `def insertion_point(numbers, target):
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low
`,
            javascript: `function insertionPoint(numbers, target) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[middle] === target) return middle;
    if (numbers[middle] < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
`,
          },
        },
        {
          name: "never answers with the end of the list",
          caughtBy: ["boundary"],
          source: {
            python: `def insertion_point(numbers, target):
    low, high = 0, max(len(numbers) - 1, 0)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] ${goesOn} target:
            low = middle + 1
        else:
            high = middle
    return low
`,
            javascript: `function insertionPoint(numbers, target) {
  let low = 0;
  let high = Math.max(numbers.length - 1, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[middle] ${goesOn} target) low = middle + 1;
    else high = middle;
  }
  return low;
}
`,
          },
        },
        {
          name: `puts the target ${first ? "after" : "before"} its equals`,
          caughtBy: ["pair", "duplicates", "ties"],
          source: {
            python: `from bisect import bisect_${first ? "right" : "left"}

def insertion_point(numbers, target):
    return bisect_${first ? "right" : "left"}(numbers, target)
`,
            javascript: `function insertionPoint(numbers, target) {
  const index = numbers.findIndex((x) => x ${first ? ">" : ">="} target);
  return index === -1 ? numbers.length : index;
}
`,
          },
        },
      ],
    };
  },
});
