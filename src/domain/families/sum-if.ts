import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import {
  type ConditionChoice,
  conditionChoices,
  conditionInputs,
  conditionOf,
  type NumberCondition,
  placedInputs,
  plainConditions,
  usualExamples,
} from "../family-parts/number-condition.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Medium {
  readonly condition: ConditionChoice;
  /** Which numbers count: those before the first that meets the condition, after the last, ... */
  readonly where: "before" | "after" | "between" | "next";
}

type Input = [nums: number[]];

export const family = defineFamily<ConditionChoice | Medium, Input>({
  meta: {
    id: "sum-if",
    version: 2,
    title: "Sum of some numbers",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Add up only those numbers of a list that meet a condition, or that stand beside such numbers.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? conditionChoices
      : fc.record({
          condition: plainConditions,
          where: fc.constantFrom("before", "after", "between", "next"),
        }),
  build: (parameters) => ("where" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody(choice: ConditionChoice): FamilyBody<Input> {
  const condition = conditionOf(choice);
  const { words, holds, expression } = condition;
  const name = `sum_${condition.name}`;
  return {
    task: `returns the sum of the numbers in a list that are ${words}`,
    wordings: [
      `Given a list of integers, add up the numbers that are **${words}** and return the sum.`,
      `Return the sum of those integers of a list that are **${words}**. All others are passed over.`,
      `Some integers of a list are **${words}**. What is their sum?`,
    ],
    statement: `- ${condition.note}
- A number that occurs several times counts every time.
- If no number is ${words}, or the list is empty, the sum is 0.

{examples}`,
    signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
    comparison: { kind: "exact" },
    examples: usualExamples(condition),
    inputs: conditionInputs(condition),
    // Value by value, each as often as it occurs.
    oracle: ([nums]) =>
      [...new Set(nums)]
        .filter(holds)
        .reduce((sum, x) => sum + x * nums.filter((other) => other === x).length, 0),
    reference: {
      python: `def ${name}(nums):
    return sum(x for x in nums if ${expression.python})
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  let total = 0;
  for (const x of nums) {
    if (${expression.javascript}) total += x;
  }
  return total;
}
`,
    },
    hints: [
      "Look at one number at a time. Does it belong to the sum?",
      "Start with a total of 0, so that the answer is right even when nothing is added.",
      `The condition is \`${expression.python}\` in Python and \`${expression.javascript}\` in JavaScript.`,
      "In Python: `sum(x for x in nums if …)`. In JavaScript: a `for … of` loop with an `if`, or `filter` and then `reduce` with the start value 0.",
    ],
    flaws: [
      {
        name: "counts a repeated number once",
        caughtBy: ["duplicates"],
        source: {
          python: `def ${name}(nums):
    return sum({x for x in nums if ${expression.python}})
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  const kept = new Set(nums.filter((x) => ${expression.javascript}));
  return [...kept].reduce((a, b) => a + b, 0);
}
`,
        },
      },
      {
        name: "adds without a start value",
        caughtBy: ["empty", "missing"],
        source: {
          python: `from functools import reduce

def ${name}(nums):
    return reduce(lambda a, b: a + b, [x for x in nums if ${expression.python}])
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => ${expression.javascript}).reduce((a, b) => a + b);
}
`,
        },
      },
    ],
  };
}

const wheres = {
  before: {
    name: "sum_before",
    counted: (words: string) => `stand before the first number that is ${words}`,
    none: (words: string) => `If no number is ${words}, **all numbers** count.`,
    noneTask: "all numbers count if there is none",
  },
  after: {
    name: "sum_after",
    counted: (words: string) => `stand after the last number that is ${words}`,
    none: (words: string) => `If no number is ${words}, **no number** counts, and the sum is 0.`,
    noneTask: "none counts if there is none",
  },
  between: {
    name: "sum_between",
    counted: (words: string) => `stand between the first and the last number that is ${words}`,
    none: (words: string) =>
      `If there are fewer than two numbers that are ${words}, no number counts, and the sum is 0.`,
    noneTask: "none counts if there are fewer than two",
  },
  next: {
    name: "sum_next",
    counted: (words: string) => `directly follow a number that is ${words}`,
    none: (words: string) => `If no number is ${words}, the sum is 0.`,
    noneTask: "the sum is 0 if there is none",
  },
} as const;

function mediumBody({ condition: choice, where }: Medium): FamilyBody<Input> {
  const condition = conditionOf(choice);
  const { words, holds } = condition;
  const { counted, none, noneTask } = wheres[where];
  const name = `${wheres[where].name}_${condition.name}`;
  const marked = counted(`**${words}**`);
  return {
    task: `returns the sum of the numbers in a list that ${counted(words)}; ${noneTask}`,
    wordings: [
      `Given a list of integers, add up the numbers that ${marked}.`,
      `Return the sum of those numbers of a list that ${marked}.`,
      `Which numbers of a list ${marked}? Return their sum.`,
    ],
    statement: `${rule(where, words)}
- ${none(words)}
- ${condition.note}
- A number that occurs several times counts every time that it stands at such a place. An empty list has the sum 0.

{examples}

The list holds at most 300 numbers, from -100 to 100.`,
    signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
    comparison: { kind: "exact" },
    examples: examplesOf(condition, where),
    inputs: placedInputs(condition),
    hiddenPerCategory: 5,
    oracle: ([nums]) => {
      const places = [...nums.keys()].filter((i) => holds(nums[i] ?? 0));
      const counts = (i: number) => {
        if (where === "next") return places.includes(i - 1);
        const isAfterOne = places.some((place) => place < i);
        const isBeforeOne = places.some((place) => place > i);
        if (where === "between") return isAfterOne && isBeforeOne;
        return !places.includes(i) && (where === "before" ? !isAfterOne : isAfterOne && !isBeforeOne);
      };
      return nums.reduce((sum, x, i) => (counts(i) ? sum + x : sum), 0);
    },
    reference: programs[where].right(name, condition.expression),
    hints: [
      "A number does not count for what it is, but for where it stands.",
      where === "before"
        ? "Go through the list from the beginning. When do you stop?"
        : where === "next"
          ? "Go through all pairs of neighbours: the first of a pair decides, the second counts."
          : "First collect the places of all numbers that meet the condition. Which of these places matter?",
      `The condition is \`${condition.expression.python}\` in Python and \`${condition.expression.javascript}\` in JavaScript.`,
      "Look at what your program gives for a list without such a number, and for an empty list.",
    ],
    flaws: [
      ...programs[where].flaws(name, condition.expression),
      {
        name: "is wrong at the border of the condition",
        caughtBy: ["boundary"],
        source: programs[where].right(name, condition.mistaken),
      },
    ],
  };
}

function rule(where: Medium["where"], words: string): string {
  switch (where) {
    case "before":
    case "after":
      return `- The number that is ${words} does not count itself.`;
    case "between":
      return `- These two do not count themselves, but all numbers between them do, also others that are ${words}.`;
    case "next":
      return `- The number that follows counts whatever it is. A number that is ${words} counts only if it follows another one.`;
    default:
      return unreachable(where);
  }
}

function examplesOf({ usual }: NumberCondition, where: Medium["where"]): readonly Input[] {
  const [m, n, k] = usual.matching;
  const [a, b, c, d] = usual.other;
  switch (where) {
    // Nothing but numbers that match comes after the first of them.
    case "before":
      return [[[a, b, m]], [[c, a, d, n, k]], [[b, c, k, m, n]]];
    // There is one number that matches.
    case "after":
      return [[[a, m, b, c]], [[c, d, n, a]], [[k, b, d, a]]];
    case "next":
      return [[[a, m, b, c]], [[c, d, n, a, b]], [[k, b, d, a]]];
    // There are two.
    case "between":
      return [[[a, m, b, c, n, d]], [[k, b, m]], [[c, n, d, a, b, k]]];
    default:
      return unreachable(where);
  }
}

type Expression = NumberCondition["expression"];

interface Programs {
  readonly right: (name: string, expression: Expression) => Flaw["source"];
  readonly flaws: (name: string, expression: Expression) => readonly Flaw[];
}

const programs: Readonly<Record<Medium["where"], Programs>> = {
  before: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    total = 0
    for x in nums:
        if ${expression.python}:
            break
        total += x
    return total
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  let total = 0;
  for (const x of nums) {
    if (${expression.javascript}) break;
    total += x;
  }
  return total;
}
`,
    }),
    flaws: (name, expression) => [
      {
        name: "passes over the number, and goes on adding after it",
        caughtBy: ["pair"],
        source: {
          python: `def ${name}(nums):
    return sum(x for x in nums if not (${expression.python}))
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => !(${expression.javascript})).reduce((a, b) => a + b, 0);
}
`,
        },
      },
      {
        name: "expects such a number in the list",
        caughtBy: ["missing"],
        source: slice(name, expression, { python: ":places[0]", javascript: "0, places[0] ?? 0" }),
      },
    ],
  },
  after: {
    right: (name, expression) =>
      slice(name, expression, { python: "places[-1] + 1:", javascript: "places.at(-1) + 1" }),
    flaws: (name, expression) => [
      {
        name: "adds what comes after the first one, not the last",
        caughtBy: ["duplicates"],
        source: slice(name, expression, { python: "places[0] + 1:", javascript: "places[0] + 1" }),
      },
      {
        name: "adds all numbers if there is no such number",
        caughtBy: ["missing"],
        source: {
          python: `def ${name}(nums):
    total = 0
    for x in nums:
        total = 0 if ${expression.python} else total + x
    return total
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.reduce((total, x) => (${expression.javascript} ? 0 : total + x), 0);
}
`,
        },
      },
    ],
  },
  between: {
    right: (name, expression) =>
      slice(name, expression, {
        python: "places[0] + 1:places[-1]",
        javascript: "places[0] + 1, places.at(-1)",
      }),
    flaws: (name, expression) => [
      {
        name: "stops at the second one, not at the last",
        caughtBy: ["duplicates"],
        source: slice(name, expression, {
          python: "places[0] + 1:places[:2][-1]",
          javascript: "places[0] + 1, places.slice(0, 2).at(-1)",
        }),
      },
      {
        name: "adds up to the end if there is only one",
        caughtBy: ["pair"],
        source: slice(name, expression, {
          python: "places[0] + 1:(places[-1] if len(places) > 1 else len(nums))",
          javascript: "places[0] + 1, places.length > 1 ? places.at(-1) : nums.length",
        }),
      },
    ],
  },
  next: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    return sum(following for x, following in zip(nums, nums[1:]) if ${expression.python})
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  const following = nums.slice(1).filter((_, i) => fits(nums[i]));
  return following.reduce((a, b) => a + b, 0);
}

function fits(x) {
  return ${expression.javascript};
}
`,
    }),
    flaws: (name, expression) => [
      {
        name: "expects a number after every one",
        caughtBy: ["adjacent"],
        source: {
          python: `def ${name}(nums):
    return sum(nums[i + 1] for i, x in enumerate(nums) if ${expression.python})
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  let total = 0;
  nums.forEach((x, i) => {
    if (${expression.javascript}) total += nums[i + 1];
  });
  return total;
}
`,
        },
      },
      {
        name: "adds only what follows the first one",
        caughtBy: ["duplicates"],
        source: slice(name, expression, {
          python: "places[0] + 1:places[0] + 2",
          javascript: "places[0] + 1, places[0] + 2",
        }),
      },
    ],
  },
};

/** Adds a slice of the list; its bounds are written with the places of all numbers that match. */
function slice(name: string, expression: Expression, bounds: Flaw["source"]): Flaw["source"] {
  return {
    python: `def ${name}(nums):
    places = [i for i, x in enumerate(nums) if ${expression.python}]
    return sum(nums[${bounds.python}]) if places else 0
`,
    javascript: `function ${nameIn("javascript", name)}(nums) {
  const places = [...nums.keys()].filter((i) => fits(nums[i]));
  if (places.length === 0) return 0;
  return nums.slice(${bounds.javascript}).reduce((a, b) => a + b, 0);
}

function fits(x) {
  return ${expression.javascript};
}
`,
  };
}
