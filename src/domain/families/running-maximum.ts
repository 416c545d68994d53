import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly kind: "max" | "min";
}

const lists = (min: number, max: number, minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min, max }), { minLength, maxLength });
const distinct = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 7 });
const input = (numbers: number[]): [number[]] => [numbers];

export const family = defineFamily<Parameters, [number[]]>({
  meta: {
    id: "running-maximum",
    version: 1,
    title: "Running maximum or minimum",
    topic: "lists",
    difficulties: ["easy"],
    summary: "For each place in a list, the largest (or smallest) number seen so far.",
    knownToModel: true,
  },
  parameters: () => fc.record({ kind: fc.constantFrom("max", "min") }),
  build: ({ kind }) => {
    const name = `running_${kind}`;
    const jsName = nameIn("javascript", name);
    const extreme = kind === "max" ? "largest" : "smallest";
    // Examples on this side of zero hide a start value of zero.
    const sign = kind === "max" ? 1 : -1;
    return {
      task: `returns the running ${kind} of a list`,
      statement: `Given a list of integers, return a list of the same length. At each place stands the
**${extreme}** number among the given ones from the beginning up to that place, itself included.

- Numbers may be negative and may be repeated.
- An empty list gives an empty list.

{examples}`,
      signature: {
        kind: "function",
        name,
        parameters: [{ name: "nums", type: list(int) }],
        returns: list(int),
      },
      comparison: { kind: "exact" },
      examples: [
        [[3 * sign, 1 * sign, 4 * sign, 2 * sign, 5 * sign]],
        [[2 * sign, 7 * sign, 6 * sign]],
        [[8 * sign, 5 * sign, 9 * sign, 1 * sign]],
      ],
      inputs: {
        empty: fc.constant(input([])),
        single: lists(-20, 20, 1, 1).map(input),
        typical: lists(-20, 20, 4, 8).map(input),
        negative: lists(-90, -1, 2, 6).map(input),
        boundary: (kind === "max" ? lists(-20, -1, 2, 5) : lists(1, 20, 2, 5)).map(input),
        sorted: distinct.map((numbers) => input(numbers.toSorted((a, b) => a - b))),
        reversed: distinct.map((numbers) => input(numbers.toSorted((a, b) => b - a))),
        // The record number comes again at once.
        duplicates: lists(-20, 20, 2, 5).map((numbers) => {
          const record = kind === "max" ? Math.max(...numbers) : Math.min(...numbers);
          return input([...numbers, record, record]);
        }),
        large: lists(-100_000, 100_000, 200, 300).map(input),
      },
      hiddenPerCategory: 5,
      oracle: ([nums]) =>
        nums.map((_, end) => nums.slice(0, end + 1).toSorted((a, b) => (kind === "max" ? b - a : a - b))[0]),
      reference: {
        python: `def ${name}(nums):
    result = []
    for x in nums:
        if result:
            x = ${kind}(x, result[-1])
        result.append(x)
    return result
`,
        javascript: `function ${jsName}(nums) {
  let best = ${kind === "max" ? "-Infinity" : "Infinity"};
  return nums.map((x) => (best = Math.${kind}(best, x)));
}
`,
      },
      hints: [
        "What do you need to remember from the places before?",
        `Remember the ${extreme} number so far. At each place it either stays or is replaced.`,
        "What is there to remember before the first number? Zero would be wrong for some lists.",
        `Add \`${kind}(x, last)\` to the result, where \`last\` is the result's last item, if there is one.`,
      ],
      flaws: [
        {
          name: "begins at zero",
          caughtBy: ["boundary"],
          source: {
            python: `def ${name}(nums):
    best = 0
    result = []
    for x in nums:
        best = ${kind}(best, x)
        result.append(best)
    return result
`,
            javascript: `function ${jsName}(nums) {
  let best = 0;
  return nums.map((x) => (best = Math.${kind}(best, x)));
}
`,
          },
        },
        {
          name: "expects a first number",
          caughtBy: ["empty"],
          source: {
            python: `def ${name}(nums):
    result = [nums[0]]
    for x in nums[1:]:
        result.append(${kind}(x, result[-1]))
    return result
`,
            javascript: `function ${jsName}(nums) {
  const result = [nums[0]];
  for (const x of nums.slice(1)) result.push(Math.${kind}(x, result.at(-1)));
  return result;
}
`,
          },
        },
        {
          name: "compares with the number before only",
          caughtBy: [kind === "max" ? "reversed" : "sorted"],
          source: {
            python: `def ${name}(nums):
    return [${kind}(nums[max(i - 1, 0)], nums[i]) for i in range(len(nums))]
`,
            javascript: `function ${jsName}(nums) {
  return nums.map((x, i) => Math.${kind}(x, nums[Math.max(i - 1, 0)]));
}
`,
          },
        },
      ],
    };
  },
});
