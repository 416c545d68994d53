import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly kind: "max" | "min";
}

interface Medium {
  readonly of: "max" | "min" | "sum" | "range" | "different";
  /** Which numbers are taken together at each place. */
  readonly span: "last" | "next" | "rest" | "sides";
}

type Input = [nums: number[]];

const lists = (min: number, max: number, minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min, max }), { minLength, maxLength });
const distinct = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 7 });
const input = (numbers: number[]): [number[]] => [numbers];

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "running-maximum",
    version: 2,
    title: "Running maximum or minimum",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary:
      "For each place in a list, the largest (or smallest) number seen so far, or the like for the numbers around it.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ kind: fc.constantFrom("max", "min") })
      : fc.record({
          of: fc.constantFrom("max", "min", "sum", "range", "different"),
          span: fc.constantFrom("last", "next", "rest", "sides"),
        }),
  build: (parameters) => ("span" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody({ kind }: Easy): FamilyBody<Input> {
  const name = `running_${kind}`;
  const jsName = nameIn("javascript", name);
  const extreme = kind === "max" ? "largest" : "smallest";
  // Examples on this side of zero hide a start value of zero.
  const sign = kind === "max" ? 1 : -1;
  return {
    task: `returns the running ${kind} of a list`,
    wordings: [
      `Given a list of integers, return a list of the same length. At each place stands the
**${extreme}** number among the given ones from the beginning up to that place, itself included.`,
      `Going through a list of integers, note at each place the **${extreme}** number that was seen so far, the one at that
place included. Return the list of these notes.`,
      `For each place in a list of integers, find the **${extreme}** of the numbers from the beginning up to that place,
itself included. Return them as a list.`,
    ],
    statement: `- Numbers may be negative and may be repeated.
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
}

interface Words {
  readonly name: string;
  readonly words: string;
  readonly rule: string;
}

const results: Readonly<Record<Medium["of"], Words>> = {
  max: {
    name: "max",
    words: "largest",
    rule: "The largest is one of the numbers; they may be negative, and may be repeated.",
  },
  min: {
    name: "min",
    words: "smallest",
    rule: "The smallest is one of the numbers; they may be negative, and may be repeated.",
  },
  sum: {
    name: "sum",
    words: "sum",
    rule: "A number that occurs several times among them counts every time.",
  },
  range: {
    name: "range",
    words: "range",
    rule: "The range of numbers is the largest minus the smallest of them; for a single number it is 0.",
  },
  different: {
    name: "different",
    words: "number of different ones",
    rule: "Equal numbers count as one, whether or not they are neighbours.",
  },
};

interface Span {
  readonly name: string;
  readonly words: string;
  readonly rule: string;
  readonly covers: (i: number, j: number) => boolean;
  readonly python: string;
  readonly javascript: string;
}

const spans: Readonly<Record<Medium["span"], Span>> = {
  last: {
    name: "of_last",
    words: "the number there and the two before it",
    rule: "Near the beginning there are fewer: at the first place only the number itself counts, at the second two.",
    covers: (i, j) => j <= i && j > i - 3,
    python: "nums[max(i - 2, 0):i + 1]",
    javascript: "nums.slice(Math.max(i - 2, 0), i + 1)",
  },
  next: {
    name: "of_next",
    words: "the number there and the two after it",
    rule: "Near the end there are fewer: at the last place only the number itself counts, at the last but one two.",
    covers: (i, j) => j >= i && j < i + 3,
    python: "nums[i:i + 3]",
    javascript: "nums.slice(i, i + 3)",
  },
  rest: {
    name: "of_rest",
    words: "all numbers from that place to the end",
    rule: "The number at the place itself belongs to them.",
    covers: (i, j) => j >= i,
    python: "nums[i:]",
    javascript: "nums.slice(i)",
  },
  sides: {
    name: "around",
    words: "the number there and its neighbours",
    rule: "Neighbours stand directly before and after a place. The first and the last number have one, a single number none.",
    covers: (i, j) => Math.abs(i - j) <= 1,
    python: "nums[max(i - 1, 0):i + 2]",
    javascript: "nums.slice(Math.max(i - 1, 0), i + 2)",
  },
};

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { of, span } = parameters;
  const { words, rule } = results[of];
  return {
    task: `returns, for each place in a list, the ${words} of ${spans[span].words}`,
    wordings: [
      `Given a list of integers, return a list of the same length. At each place stands the **${words}**
of ${spans[span].words}.`,
      `For each place in a list of integers, take together ${spans[span].words}.
Return a list with the **${words}** of these for every place.`,
    ],
    statement: `- ${spans[span].rule}
- ${rule}
- An empty list gives an empty list.

{examples}

The list holds at most 200 numbers, from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name: nameOf(parameters),
      parameters: [{ name: "nums", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examplesOf(parameters).map(input),
    inputs: {
      empty: fc.constant(input([])),
      single: lists(-20, 20, 1, 1).map(input),
      pair: lists(-20, 20, 2, 2).map(input),
      typical: lists(-20, 20, 5, 9).map(input),
      negative: lists(-90, -1, 3, 7).map(input),
      boundary: (of === "min" ? lists(1, 40, 3, 6) : lists(-40, -1, 3, 6)).map(input),
      sorted: distinct.map((numbers) => input(numbers.toSorted((a, b) => a - b))),
      reversed: distinct.map((numbers) => input(numbers.toSorted((a, b) => b - a))),
      // Two numbers in turns: great and small, equal ones never side by side.
      duplicates: fc
        .tuple(
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 21, max: 40 }),
          fc.integer({ min: 4, max: 8 }),
        )
        .map(([small, great, length]) =>
          input(Array.from({ length }, (_, i) => (i % 2 === 0 ? small : great))),
        ),
      large: fc
        .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 100, maxLength: 200, size: "max" })
        .map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([nums]) =>
      nums.map((_, i) =>
        resultOf(
          of,
          nums.filter((_x, j) => spans[span].covers(i, j)).toSorted((a, b) => a - b),
        ),
      ),
    reference: source(parameters),
    hints: [
      "Which numbers belong to the first place, and which to the last? Write it down for a list of four numbers.",
      `For the place \`i\` they are \`${spans[span].python}\` in Python, \`${spans[span].javascript}\` in JavaScript.`,
      `A slice that reaches beyond the end is just shorter${
        span === "last" || span === "sides"
          ? "; but a negative start counts from the end, so keep it at 0 at least"
          : ""
      }.`,
      `Do the same for every place, and put \`${programs[of].python("part")}\` (in Python) into the result, where \`part\` are these numbers.`,
    ],
    flaws: flawsOf(parameters),
  };
}

const nameOf = ({ of, span }: Medium) => `${results[of].name}_${spans[span].name}`;

function resultOf(of: Medium["of"], sorted: readonly number[]): number {
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  switch (of) {
    case "max":
      return greatest;
    case "min":
      return least;
    case "range":
      return greatest - least;
    case "sum":
      return sorted.reduce((sum, x) => sum + x, 0);
    case "different":
      return sorted.filter((x, i) => x !== sorted[i - 1]).length;
    default:
      return unreachable(of);
  }
}

/** On this side of zero a start value of zero is hidden; in order, the first and the last number make the range. */
function examplesOf({ of }: Medium): readonly number[][] {
  if (of === "range")
    return [
      [1, 4, 6, 13],
      [2, 3, 5],
      [20, 14, 11, 3, 1],
    ];
  const examples = [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ];
  return of === "min" ? examples.map((nums) => nums.map((x) => -x)) : examples;
}

interface Program {
  readonly python: (part: string) => string;
  readonly javascript: (part: string) => string;
}

const programs: Readonly<Record<Medium["of"], Program>> = {
  max: { python: (part) => `max(${part})`, javascript: (part) => `Math.max(...${part})` },
  min: { python: (part) => `min(${part})`, javascript: (part) => `Math.min(...${part})` },
  sum: { python: (part) => `sum(${part})`, javascript: (part) => `${part}.reduce((a, b) => a + b, 0)` },
  range: {
    python: (part) => `max(${part}) - min(${part})`,
    javascript: (part) => `Math.max(...${part}) - Math.min(...${part})`,
  },
  different: { python: (part) => `len(set(${part}))`, javascript: (part) => `new Set(${part}).size` },
};

/** The reference, or one that works out something else for each place. */
function source(parameters: Medium, program: Program = programs[parameters.of]): Flaw["source"] {
  const name = nameOf(parameters);
  const { python, javascript } = spans[parameters.span];
  return {
    python: `def ${name}(nums):
    parts = [${python} for i in range(len(nums))]
    return [${program.python("part")} for part in parts]
`,
    javascript: `function ${nameIn("javascript", name)}(nums) {
  const parts = nums.map((_, i) => ${javascript});
  return parts.map((part) => ${program.javascript("part")});
}
`,
  };
}

const mistaken: Readonly<Record<Medium["of"], Omit<Flaw, "source"> & { readonly program: Program }>> = {
  max: {
    name: "begins at zero",
    caughtBy: ["negative", "boundary"],
    program: { python: (part) => `max([0, *${part}])`, javascript: (part) => `Math.max(0, ...${part})` },
  },
  min: {
    name: "begins at zero",
    caughtBy: ["boundary"],
    program: { python: (part) => `min([0, *${part}])`, javascript: (part) => `Math.min(0, ...${part})` },
  },
  sum: {
    name: "adds equal numbers once",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `sum(set(${part}))`,
      javascript: (part) => `[...new Set(${part})].reduce((a, b) => a + b, 0)`,
    },
  },
  range: {
    name: "takes the difference of the first and the last number",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `abs(${part}[0] - ${part}[-1])`,
      javascript: (part) => `Math.abs(${part}[0] - ${part}.at(-1))`,
    },
  },
  different: {
    name: "counts a number again if another stands between",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `1 + sum(1 for a, b in zip(${part}, ${part}[1:]) if a != b)`,
      javascript: (part) => `${part}.filter((x, j) => j === 0 || x !== ${part}[j - 1]).length`,
    },
  },
};

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { program, ...wrong } = mistaken[parameters.of];
  return [{ ...wrong, source: source(parameters, program) }, expectingEnds(parameters)];
}

/** Whole stretches that are dealt with apart, before and after those of the places from `from` to `to` before the end. */
const ends: Readonly<
  Record<
    Medium["span"],
    { before: readonly Flaw["source"][]; from: number; to: number; after: readonly Flaw["source"][] }
  >
> = {
  last: { before: [firstOnes(1), firstOnes(2)], from: 2, to: 0, after: [] },
  next: { before: [], from: 0, to: 2, after: [lastOnes(2), lastOnes(1)] },
  rest: { before: [], from: 0, to: 1, after: [lastOnes(1)] },
  sides: { before: [firstOnes(2)], from: 1, to: 1, after: [lastOnes(2)] },
};

function firstOnes(length: number): Flaw["source"] {
  return { python: `nums[:${length}]`, javascript: `nums.slice(0, ${length})` };
}

function lastOnes(length: number): Flaw["source"] {
  return { python: `nums[-${length}:]`, javascript: `nums.slice(-${length})` };
}

function expectingEnds(parameters: Medium): Flaw {
  const { of, span } = parameters;
  const name = nameOf(parameters);
  const { before, from, to, after } = ends[span];
  const each = spans[span];
  const inPython = [
    ...before.map(({ python }) => python),
    `*[${each.python} for i in range(${from}, len(nums)${to > 0 ? ` - ${to}` : ""})]`,
    ...after.map(({ python }) => python),
  ];
  const inJavascript = [
    ...before.map(({ javascript }) => javascript),
    "...middle",
    ...after.map(({ javascript }) => javascript),
  ];
  return {
    name: span === "rest" ? "expects a last number" : "expects that the list is long enough to have two ends",
    caughtBy: ["empty"],
    source: {
      python: `def ${name}(nums):
    parts = [${inPython.join(", ")}]
    return [${programs[of].python("part")} for part in parts]
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  const middle = [];
  for (let i = ${from}; i < nums.length${to > 0 ? ` - ${to}` : ""}; i++) middle.push(${each.javascript});
  const parts = [${inJavascript.join(", ")}];
  return parts.map((part) => ${programs[of].javascript("part")});
}
`,
    },
  };
}
