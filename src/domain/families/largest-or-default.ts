import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly end: "largest" | "smallest";
  readonly otherwise: number;
}

interface Medium extends Easy {
  /** What is compared of the numbers. */
  readonly by: "size" | "digits" | "last" | "distance";
  /** Which of several equally good ones is returned. */
  readonly ties: "first" | "last" | "greater";
}

type Input = [nums: number[]];

const numbers = (min: number, max: number, minLength: number, maxLength: number) =>
  fc.tuple(fc.array(fc.integer({ min, max }), { minLength, maxLength }));

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "largest-or-default",
    version: 2,
    title: "Largest or smallest, with a default",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary:
      "Find the largest or smallest number, also by another measure, with a given answer for an empty list.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          end: fc.constantFrom("largest", "smallest"),
          otherwise: fc.integer({ min: -1, max: 10 }),
        })
      : fc.record({
          end: fc.constantFrom("largest", "smallest"),
          otherwise: fc.constantFrom(-1, 0, 1),
          by: fc.constantFrom("size", "digits", "last", "distance"),
          ties: fc.constantFrom("first", "last", "greater"),
        }),
  build: (parameters) => ("by" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody({ end, otherwise }: Easy): FamilyBody<Input> {
  const largest = end === "largest";
  const beats = largest ? ">" : "<";
  const pick = largest ? "max" : "min";
  // Starting from zero goes unnoticed while all numbers lie on the usual side of it.
  const sign = largest ? 1 : -1;
  return {
    task: `returns the ${end} number in a list, or ${otherwise} if it is empty`,
    wordings: [
      `Given a list of integers, return the **${end}** one.`,
      `Find the **${end}** integer in a list, and return it.`,
      `Which integer of a list is the **${end}**? Return it.`,
    ],
    statement: `- If the list is empty, return **${otherwise}**.
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
}

interface Measure {
  /** Completes "the number with the largest …". */
  readonly words: string;
  readonly rule: string;
  readonly of: (x: number) => number;
  /** On the variable `x`. */
  readonly python: string;
  readonly javascript: string;
}

const target = 25;

const measures: Readonly<Record<Medium["by"], Measure>> = {
  size: {
    words: "absolute value",
    rule: "The absolute value is the number without its sign: for -7 it is 7.",
    of: (x) => Math.sqrt(x * x),
    python: "abs(x)",
    javascript: "Math.abs(x)",
  },
  digits: {
    words: "digit sum",
    rule: "The digit sum is the sum of the decimal digits; the sign does not matter. For 52 and for -52 it is 7.",
    of: (x) => [1, 10, 100, 1000].reduce((sum, unit) => sum + (Math.floor(Math.abs(x) / unit) % 10), 0),
    python: "sum(int(digit) for digit in str(abs(x)))",
    javascript: 'String(Math.abs(x)).split("").reduce((sum, digit) => sum + Number(digit), 0)',
  },
  last: {
    words: "last digit",
    rule: "The last digit is that of the units; the sign does not matter. For 52 and for -52 it is 2.",
    of: (x) => Number(String(x).slice(-1)),
    python: "abs(x) % 10",
    javascript: "Math.abs(x) % 10",
  },
  distance: {
    words: `distance from ${target}`,
    rule: `The distance is the difference, never negative: both ${target - 3} and ${target + 3} have the distance 3 from ${target}.`,
    of: (x) => Math.max(x, target) - Math.min(x, target),
    python: `abs(x - ${target})`,
    javascript: `Math.abs(x - ${target})`,
  },
};

const tieRules = {
  first: "the one that comes **first** in the list",
  last: "the one that comes **last** in the list",
  greater: "the **greater number**",
} as const;

const tieTasks = {
  first: "the first of equals",
  last: "the last of equals",
  greater: "the greater number of equals",
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { end, otherwise, by, ties } = parameters;
  const { words, rule, of } = measures[by];
  const name = end === "largest" ? "pick_largest" : "pick_smallest";
  const input = (nums: readonly number[]): Input => [[...nums]];
  const equalPair = pairsOf(by);
  return {
    task: `returns the number in a list with the ${end} ${words}, ${tieTasks[ties]}, or ${otherwise} if the list is empty`,
    wordings: [
      `Given a list of integers, return the one with the **${end} ${words}**.`,
      `Find the integer in a list whose **${words}** is the **${end}**, and return that integer.`,
      `Compare the integers of a list by their **${words}**, and return the one where it is the **${end}**.`,
    ],
    statement: `- ${rule}
- Of several numbers with the ${end} ${words}, return ${tieRules[ties]}.
- If the list is empty, return **${otherwise}**.

{examples}

The list holds at most 300 numbers, from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name,
      parameters: [{ name: "nums", type: list(int) }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: examplesOf(parameters).map(input),
    inputs: {
      empty: fc.constant(input([])),
      single: numbers(-99, 99, 1, 1),
      typical: numbers(-60, 99, 4, 9),
      negative: numbers(-99, -2, 2, 6),
      // The same measure, the smaller number first.
      ties: equalPair.map((pair): Input => [pair]),
      // The greater number first, and worse ones between them.
      reversed: fc
        .tuple(equalPair, numbers(-60, 99, 1, 3))
        .map(([[a, b], [rest]]): Input => [[b, ...rest.filter((x) => isWorse(parameters, x, a)), a]]),
      zero: numbers(-9, 60, 1, 4).map(([nums]): Input => [[...nums, 0]]),
      duplicates: fc
        .tuple(fc.integer({ min: -30, max: 60 }), fc.integer({ min: 2, max: 5 }), numbers(-60, 99, 1, 3))
        .map(([x, times, [rest]]): Input => [[...rest, ...Array.from({ length: times }, () => x)]]),
      large: numbers(-1000, 1000, 200, 300),
    },
    hiddenPerCategory: 6,
    oracle: ([nums]) => {
      const values = nums.map(of);
      const wanted = end === "largest" ? Math.max(...values) : Math.min(...values);
      const equal = nums.filter((x) => of(x) === wanted);
      if (ties === "greater") equal.sort((a, b) => a - b);
      return (ties === "first" ? equal[0] : equal.at(-1)) ?? otherwise;
    },
    reference: source(parameters),
    hints: [
      "Deal with the empty list first.",
      `A small function for the ${words} of one number makes the rest easier to read.`,
      `Remember the best number so far, at first the first of the list. When does another take its place?`,
      ties === "greater"
        ? "If both are equal in that measure, compare the numbers themselves."
        : `If both are equal in that measure, the one that comes ${ties} stays the best: is it < or <= that you need?`,
    ],
    flaws: [
      {
        name: "returns another one of equals",
        caughtBy: ["ties"],
        source: source({ ...parameters, ties: ties === "first" ? "last" : "first" }),
      },
      {
        name: "forgets the empty list",
        caughtBy: ["empty"],
        source: source(parameters, { expectsOne: true }),
      },
    ],
  };
}

/** Examples without equals. */
function examplesOf({ by }: Medium): readonly (readonly number[])[] {
  switch (by) {
    case "size":
      return [
        [3, -8, 5],
        [-12, 10, 4, -7],
        [6, 2, -9, 20],
      ];
    case "digits":
      return [
        [30, 14, 28],
        [91, 111, 45, 8],
        [77, 502, 60, 19],
      ];
    case "last":
      return [
        [31, 14, 28],
        [97, 112, 45, 8],
        [73, 502, 64, 19],
      ];
    case "distance":
      return [
        [20, 27, 40],
        [1, 30, 24, 44],
        [60, 26, 10, 33],
      ];
    default:
      return unreachable(by);
  }
}
const digit = (min: number, max: number) => fc.integer({ min, max });

/** Two numbers of the same measure, the smaller one first. */
function pairsOf(by: Medium["by"]): fc.Arbitrary<[number, number]> {
  switch (by) {
    case "size":
      return digit(1, 90).map((x) => [-x, x]);
    case "digits":
      return fc.tuple(digit(1, 4), digit(5, 9)).map(([a, b]) => [10 * a + b, 10 * b + a]);
    case "last":
      return fc.tuple(digit(0, 9), digit(0, 4), digit(5, 9)).map(([x, a, b]) => [10 * a + x, 10 * b + x]);
    case "distance":
      return digit(1, 40).map((away) => [target - away, target + away]);
    default:
      return unreachable(by);
  }
}

function isWorse({ by, end }: Medium, x: number, than: number): boolean {
  const { of } = measures[by];
  return end === "largest" ? of(x) < of(than) : of(x) > of(than);
}

/** The reference, or one that forgets the empty list. */
function source(
  { end, otherwise, by, ties }: Medium,
  { expectsOne = false }: { expectsOne?: boolean } = {},
): Flaw["source"] {
  const largest = end === "largest";
  const pick = largest ? "max" : "min";
  const beats = largest ? ">" : "<";
  const key = ties === "greater" ? `lambda x: (measure(x), ${largest ? "x" : "-x"})` : "measure";
  const better = {
    first: `measure(x) ${beats} measure(best)`,
    last: `measure(x) ${beats}= measure(best)`,
    greater: `measure(x) ${beats} measure(best) || (measure(x) === measure(best) && x > best)`,
  }[ties];
  return {
    python: `def pick_${end}(nums):
    return ${pick}(${ties === "last" ? "reversed(nums)" : "nums"}, key=${key}${expectsOne ? "" : `, default=${otherwise}`})

def measure(x):
    return ${measures[by].python}
`,
    javascript: `function ${nameIn("javascript", `pick_${end}`)}(nums) {
${expectsOne ? "" : `  if (nums.length === 0) return ${otherwise};\n`}  let best = nums[0];
  for (const x of nums) {
    if (${better}) best = x;
  }
  return best;
}

function measure(x) {
  return ${measures[by].javascript};
}
`,
  };
}
