import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import {
  type ConditionChoice,
  conditionChoices,
  conditionInputs,
  conditionOf,
  usualExamples,
} from "../family-parts/number-condition.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Medium {
  /** What a number is compared with. */
  readonly with: "previous" | "next" | "before" | "after" | "neighbours";
  readonly side: "greater" | "less";
  readonly equal: "kept" | "dropped";
}

type Input = [nums: number[]];

export const family = defineFamily<ConditionChoice | Medium, Input>({
  meta: {
    id: "keep-if",
    version: 2,
    title: "Keep some numbers",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Return those numbers of a list that meet a condition, or that beat others, in their order.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? conditionChoices
      : fc.record({
          with: fc.constantFrom("previous", "next", "before", "after", "neighbours"),
          side: fc.constantFrom("greater", "less"),
          equal: fc.constantFrom("kept", "dropped"),
        }),
  build: (parameters) => ("with" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody(choice: ConditionChoice): FamilyBody<Input> {
  const condition = conditionOf(choice);
  const { words, holds, expression, mistaken } = condition;
  const name = `keep_${condition.name}`;
  return {
    task: `keeps only the numbers that are ${words}`,
    wordings: [
      `Given a list of integers, return a list with only the numbers that are **${words}**.`,
      `From a list of integers, keep those that are **${words}**, and return them as a list.`,
      `Which integers of a list are **${words}**? Return them, and leave out all others.`,
    ],
    statement: `- ${condition.note}
- The numbers stay in their order, and a number that occurs several times stays as often.
- If no number is ${words}, or the list is empty, return an empty list.

{examples}`,
    signature: {
      kind: "function",
      name,
      parameters: [{ name: "nums", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: usualExamples(condition),
    inputs: conditionInputs(condition),
    oracle: ([nums]) => withoutOthers(nums, holds),
    reference: {
      python: `def ${name}(nums):
    return [x for x in nums if ${expression.python}]
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => ${expression.javascript});
}
`,
    },
    hints: [
      "Make a new, empty list first. Do not take numbers out of the given one.",
      "Go through the numbers in order, and put each one that fits at the end of the new list.",
      `The condition is \`${expression.python}\` in Python and \`${expression.javascript}\` in JavaScript.`,
      "In Python: `[x for x in nums if …]`. In JavaScript: `nums.filter((x) => …)`.",
    ],
    flaws: [
      {
        name: "removes from the list while walking through it",
        caughtBy: ["missing"],
        source: {
          python: `def ${name}(nums):
    for x in nums:
        if not (${expression.python}):
            nums.remove(x)
    return nums
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  nums.forEach((x, i) => {
    if (!(${expression.javascript})) nums.splice(i, 1);
  });
  return nums;
}
`,
        },
      },
      {
        name: "keeps a repeated number once",
        caughtBy: ["duplicates"],
        source: {
          python: `def ${name}(nums):
    return list(dict.fromkeys(x for x in nums if ${expression.python}))
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return [...new Set(nums.filter((x) => ${expression.javascript}))];
}
`,
        },
      },
      {
        name: "is wrong at the border of the condition",
        caughtBy: ["boundary"],
        source: {
          python: `def ${name}(nums):
    return [x for x in nums if ${mistaken.python}]
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => ${mistaken.javascript});
}
`,
        },
      },
    ],
  };
}

/** Takes out one number after the other that does not belong, until there is none. */
function withoutOthers(nums: readonly number[], holds: (x: number) => boolean): readonly number[] {
  const at = nums.findIndex((x) => !holds(x));
  return at === -1 ? nums : withoutOthers(nums.toSpliced(at, 1), holds);
}

const partners = {
  previous: {
    wanted: "the number directly before it",
    lonely: "The first number has none before it: it is kept.",
  },
  next: {
    wanted: "the number directly after it",
    lonely: "The last number has none after it: it is kept.",
  },
  before: {
    wanted: "all numbers before it",
    lonely: "The first number has none before it: it is kept.",
  },
  after: {
    wanted: "all numbers after it",
    lonely: "The last number has none after it: it is kept.",
  },
  neighbours: {
    wanted: "both its neighbours",
    lonely: `Neighbours stand directly before and after a number. The first and the last have one to be compared with;
  a number that is alone is kept.`,
  },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { with: partner, side, equal } = parameters;
  const beats = equal === "kept" ? `${side} than or equal to` : `${side} than`;
  const { wanted, lonely } = partners[partner];
  const marked = `**${beats}** ${wanted}`;
  const oriented = orientation(parameters);
  const input = (nums: readonly number[]): Input => [oriented(nums)];
  return {
    task: `keeps only the numbers of a list that are ${beats} ${wanted}, and those that have nothing to be compared with`,
    wordings: [
      `Given a list of integers, return a list with only those numbers that are
${marked}.`,
      `Leave out of a list of integers every number that is not
${marked}. Return a list of those that stay.`,
      `An integer of a list stays if it is ${marked}.
Return a list of all that stay.`,
    ],
    statement: `- ${lonely}
- Numbers are compared as they stand in the **given** list, whether they are kept or not.
- The numbers that are kept stay in their order. To be equal is ${equal === "kept" ? "enough" : "not enough"}.
- An empty list gives an empty list.

{examples}

The list holds at most 200 numbers, from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name: `keep_${side}`,
      parameters: [{ name: "nums", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples:
      partner === "neighbours"
        ? [input([2, 8, 5, 9, 4]), input([1, 7, 3]), input([10, 12, 6, 4, 11, 3])]
        : [input([3, 7, 9, 4, 2]), input([1, 5, 8]), input([6, 11, 12, 10])],
    inputs: {
      empty: fc.constant(input([])),
      single: numbers(1, 1).map(input),
      pair: numbers(2, 2).map(input),
      typical: numbers(5, 9).map(input),
      sorted: fc
        .uniqueArray(number, { minLength: 3, maxLength: 7 })
        .map((nums) => input(nums.toSorted((a, b) => a - b))),
      reversed: fc
        .uniqueArray(number, { minLength: 3, maxLength: 7 })
        .map((nums) => input(nums.toSorted((a, b) => b - a))),
      // Among few numbers many are equal.
      duplicates: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 5, maxLength: 9 }).map(input),
      ties: fc
        .tuple(number, fc.integer({ min: 2, max: 6 }))
        .map(([x, length]) => input(Array.from({ length }, () => x))),
      // After a great number others rise that stay below it.
      boundary: fc
        .tuple(number, fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 6 }))
        .map(([x, below]) => input([x, ...below.toSorted((a, b) => b - a).map((less) => x - less)])),
      large: fc
        .array(fc.integer({ min: -999, max: 999 }), { minLength: 120, maxLength: 200, size: "max" })
        .map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([nums]) =>
      nums.filter((x, i) => nums.every((y, j) => !meets(partner, i, j) || isBeaten(parameters, x, y))),
    reference: source(parameters),
    hints: hintsOf(partner),
    flaws: flawsOf(parameters),
  };
}

const number = fc.integer({ min: -40, max: 40 });
const numbers = (minLength: number, maxLength: number) => fc.array(number, { minLength, maxLength });

/** Whether the number at `i` is compared with the one at `j`. */
function meets(partner: Medium["with"], i: number, j: number): boolean {
  switch (partner) {
    case "previous":
      return i - j === 1;
    case "next":
      return j - i === 1;
    case "before":
      return j < i;
    case "after":
      return j > i;
    case "neighbours":
      return Math.abs(i - j) === 1;
    default:
      return unreachable(partner);
  }
}

function isBeaten({ side, equal }: Medium, x: number, y: number): boolean {
  const lead = side === "greater" ? x - y : y - x;
  return lead > 0 || (lead === 0 && equal === "kept");
}

/** Inputs are written for numbers that must be greater than those before them; the others are their mirror image. */
function orientation({ with: partner, side }: Medium): (nums: readonly number[]) => number[] {
  const turned = (nums: readonly number[]) =>
    partner === "next" || partner === "after" ? nums.toReversed() : [...nums];
  return (nums) => turned(nums).map((x) => (side === "greater" ? x : -x));
}

const signOf = ({ side, equal }: Medium) => `${side === "greater" ? ">" : "<"}${equal === "kept" ? "=" : ""}`;

/** The reference. */
function source(parameters: Medium): Flaw["source"] {
  const sign = signOf(parameters);
  switch (parameters.with) {
    case "previous":
      return filtering(parameters, {
        python: `i == 0 or x ${sign} nums[i - 1]`,
        javascript: `i === 0 || x ${sign} nums[i - 1]`,
      });
    case "next":
      return filtering(parameters, {
        python: `i == len(nums) - 1 or x ${sign} nums[i + 1]`,
        javascript: `i === nums.length - 1 || x ${sign} nums[i + 1]`,
      });
    case "neighbours":
      return filtering(parameters, {
        python: `(i == 0 or x ${sign} nums[i - 1]) and (i == len(nums) - 1 or x ${sign} nums[i + 1])`,
        javascript: `(i === 0 || x ${sign} nums[i - 1]) && (i === nums.length - 1 || x ${sign} nums[i + 1])`,
      });
    case "before":
    case "after":
      return records(parameters);
    default:
      return unreachable(parameters.with);
  }
}

function filtering({ side }: Medium, test: Flaw["source"]): Flaw["source"] {
  return {
    python: `def keep_${side}(nums):
    return [x for i, x in enumerate(nums) if ${test.python}]
`,
    javascript: `function ${nameIn("javascript", `keep_${side}`)}(nums) {
  return nums.filter((x, i) => ${test.javascript});
}
`,
  };
}

/** The number that was kept last beats all that came before. */
function records(parameters: Medium, { expectsOne = false } = {}): Flaw["source"] {
  const { side } = parameters;
  const sign = signOf(parameters);
  const back = parameters.with === "after";
  const first = { python: back ? "nums[-1]" : "nums[0]", javascript: back ? "nums.at(-1)" : "nums[0]" };
  const others = {
    python: back ? "nums[-2::-1]" : "nums[1:]",
    javascript: back ? "nums.slice(0, -1).reverse()" : "nums.slice(1)",
  };
  const all = { python: back ? "reversed(nums)" : "nums", javascript: back ? "[...nums].reverse()" : "nums" };
  return {
    python: `def keep_${side}(nums):
    kept = [${expectsOne ? first.python : ""}]
    for x in ${expectsOne ? others.python : all.python}:
        if ${expectsOne ? "" : "not kept or "}x ${sign} kept[-1]:
            kept.append(x)
    return ${back ? "kept[::-1]" : "kept"}
`,
    javascript: `function ${nameIn("javascript", `keep_${side}`)}(nums) {
  const kept = [${expectsOne ? first.javascript : ""}];
  for (const x of ${expectsOne ? others.javascript : all.javascript}) {
    if (${expectsOne ? "" : "kept.length === 0 || "}x ${sign} kept.at(-1)) kept.push(x);
  }
  return ${back ? "kept.reverse()" : "kept"};
}
`,
  };
}

function hintsOf(partner: Medium["with"]): readonly string[] {
  const last = "Look at what your program gives for an empty list, and for equal numbers.";
  if (partner === "before" || partner === "after") {
    return [
      "Of all the numbers that one is compared with, only the hardest to beat matters.",
      "That number was kept itself. So it is enough to compare with the number that was kept last.",
      partner === "before"
        ? "Go through the list, and put a number into the result if that is empty, or the number beats its last one."
        : "Go through the list from its end, collect in the same way, and turn the result round when you are done.",
      last,
    ];
  }
  return [
    "To look at a neighbour, you need to know at which place a number stands.",
    "In Python `enumerate(nums)` gives places and numbers; in JavaScript `filter` hands over the place as a second argument.",
    "Ask first whether there is a neighbour at all: place 0 has none before it, and the last place none after it.",
    last,
  ];
}

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { with: partner, equal } = parameters;
  const wrongAtTies: Flaw = {
    name: equal === "kept" ? "leaves out equal numbers" : "keeps equal numbers",
    caughtBy: ["ties"],
    source: source({ ...parameters, equal: equal === "kept" ? "dropped" : "kept" }),
  };
  const sign = signOf(parameters);
  switch (partner) {
    case "neighbours":
      return [
        wrongAtTies,
        {
          name: "never keeps the first and the last number",
          caughtBy: ["single", "sorted", "reversed"],
          source: filtering(parameters, {
            python: `0 < i < len(nums) - 1 and x ${sign} nums[i - 1] and x ${sign} nums[i + 1]`,
            javascript: `i > 0 && x ${sign} nums[i - 1] && x ${sign} nums[i + 1]`,
          }),
        },
      ];
    case "previous":
    case "next":
      return [
        wrongAtTies,
        {
          name: "compares with all numbers, not with the one beside it",
          caughtBy: ["boundary"],
          source: source({ ...parameters, with: partner === "previous" ? "before" : "after" }),
        },
      ];
    case "before":
    case "after":
      return [
        wrongAtTies,
        {
          name: "compares with the number beside it only",
          caughtBy: ["boundary"],
          source: source({ ...parameters, with: partner === "before" ? "previous" : "next" }),
        },
        {
          name: "expects at least one number",
          caughtBy: ["empty"],
          source: records(parameters, { expectsOne: true }),
        },
      ];
    default:
      return unreachable(partner);
  }
}
