import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly end: "largest" | "smallest";
  readonly otherwise: number;
}

const numbers = (min: number, max: number, minLength: number, maxLength: number) =>
  fc.tuple(fc.array(fc.integer({ min, max }), { minLength, maxLength }));

export const family = defineFamily<Parameters, [number[]]>({
  meta: {
    id: "largest-or-default",
    version: 1,
    title: "Largest or smallest, with a default",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Find the largest or smallest number, and answer an empty list with a given number.",
    knownToModel: true,
  },
  parameters: () =>
    fc.record({ end: fc.constantFrom("largest", "smallest"), otherwise: fc.integer({ min: -1, max: 10 }) }),
  build: ({ end, otherwise }) => {
    const largest = end === "largest";
    const beats = largest ? ">" : "<";
    const pick = largest ? "max" : "min";
    // Starting from zero goes unnoticed while all numbers lie on the usual side of it.
    const sign = largest ? 1 : -1;
    return {
      task: `returns the ${end} number in a list, or ${otherwise} if it is empty`,
      statement: `Given a list of integers, return the **${end}** one.

- If the list is empty, return **${otherwise}**.
- Numbers may be negative, zero or positive, and may occur several times.

{examples}`,
      signature: {
        kind: "function",
        name: end,
        parameters: [{ name: "nums", type: list(int) }],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: [
        [[3 * sign, 11 * sign, 7 * sign]],
        [[19 * sign, 4 * sign, 12 * sign, 8 * sign]],
        [[14 * sign, 23 * sign, 5 * sign, 40 * sign, 31 * sign]],
      ],
      inputs: {
        empty: fc.constant<[number[]]>([[]]),
        single: numbers(-99, 99, 1, 1),
        typical: numbers(-20, 60, 4, 8),
        negative: numbers(-99, -2, 1, 6),
        // Zero and every default would win against all of these.
        boundary: largest ? numbers(-50, -2, 2, 5) : numbers(11, 50, 2, 5),
        duplicates: fc
          .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 6 }))
          .map(([x, times]) => [Array.from({ length: times }, () => x)]),
        large: numbers(-100_000, 100_000, 200, 400),
      },
      oracle: ([nums]) => nums.toSorted((a, b) => a - b).at(largest ? -1 : 0) ?? otherwise,
      reference: {
        python: `def ${end}(nums):
    return ${pick}(nums, default=${otherwise})
`,
        javascript: `function ${end}(nums) {
  if (nums.length === 0) return ${otherwise};
  let best = nums[0];
  for (const x of nums) {
    if (x ${beats} best) best = x;
  }
  return best;
}
`,
      },
      hints: [
        "Deal with the empty list first.",
        "Remember the best number so far. Which number is a safe one to begin with?",
        "Begin with the first number of the list, not with 0: the answer must be one of the numbers.",
        `In Python \`${pick}(nums, default=…)\` does it all. In JavaScript, return early for \`nums.length === 0\`, then loop.`,
      ],
      flaws: [
        {
          name: "begins at zero",
          caughtBy: ["boundary"],
          source: {
            python: `def ${end}(nums):
    if not nums:
        return ${otherwise}
    best = 0
    for x in nums:
        if x ${beats} best:
            best = x
    return best
`,
            javascript: `function ${end}(nums) {
  if (nums.length === 0) return ${otherwise};
  let best = 0;
  for (const x of nums) {
    if (x ${beats} best) best = x;
  }
  return best;
}
`,
          },
        },
        {
          name: "forgets the empty list",
          caughtBy: ["empty"],
          source: {
            python: `def ${end}(nums):
    return ${pick}(nums)
`,
            javascript: `function ${end}(nums) {
  return Math.${pick}(...nums);
}
`,
          },
        },
        {
          name: "lets the default take part",
          caughtBy: ["boundary"],
          source: {
            python: `def ${end}(nums):
    return ${pick}([${otherwise}, *nums])
`,
            javascript: `function ${end}(nums) {
  return Math.${pick}(${otherwise}, ...nums);
}
`,
          },
        },
      ],
    };
  },
});
