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

interface Medium {
  readonly condition: ConditionChoice;
  readonly what: "stretches" | "longest" | "pairs" | "different";
}

type Input = [nums: number[]];

export const family = defineFamily<ConditionChoice | Medium, Input>({
  meta: {
    id: "count-if",
    version: 2,
    title: "Count some numbers",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Count the numbers of a list that meet a condition, or their pairs and stretches.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? conditionChoices
      : fc.record({
          condition: plainConditions,
          what: fc.constantFrom("stretches", "longest", "pairs", "different"),
        }),
  build: (parameters) => ("what" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody(choice: ConditionChoice): FamilyBody<Input> {
  const condition = conditionOf(choice);
  const { words, holds, expression, mistaken } = condition;
  const name = `count_${condition.name}`;
  return {
    task: `counts how many numbers in a list are ${words}`,
    wordings: [
      `Given a list of integers, return how many of them are **${words}**.`,
      `Count the integers of a list that are **${words}**.`,
      `How many integers of a list are **${words}**?`,
    ],
    statement: `- ${condition.note}
- A number that occurs several times counts every time.
- If no number is ${words}, or the list is empty, the answer is 0.

{examples}`,
    signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
    comparison: { kind: "exact" },
    examples: usualExamples(condition),
    inputs: conditionInputs(condition),
    // What is left of all when those that do not count are taken away.
    oracle: ([nums]) => nums.length - nums.filter((x) => !holds(x)).length,
    reference: {
      python: `def ${name}(nums):
    return sum(1 for x in nums if ${expression.python})
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => ${expression.javascript}).length;
}
`,
    },
    hints: [
      "Look at one number at a time. Does it count?",
      "Start a counter at 0 and add 1 for each number that counts.",
      `The condition is \`${expression.python}\` in Python and \`${expression.javascript}\` in JavaScript.`,
      "In Python: `sum(1 for x in nums if …)`. In JavaScript: `nums.filter((x) => …).length`.",
    ],
    flaws: [
      {
        name: "counts a repeated number once",
        caughtBy: ["duplicates"],
        source: {
          python: `def ${name}(nums):
    return len({x for x in nums if ${expression.python}})
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return new Set(nums.filter((x) => ${expression.javascript})).size;
}
`,
        },
      },
      {
        name: "is wrong at the border of the condition",
        caughtBy: ["boundary"],
        source: {
          python: `def ${name}(nums):
    return sum(1 for x in nums if ${mistaken.python})
`,
          javascript: `function ${nameIn("javascript", name)}(nums) {
  return nums.filter((x) => ${mistaken.javascript}).length;
}
`,
        },
      },
    ],
  };
}

const whats = {
  stretches: {
    name: "count_stretches",
    task: (words: string) => `returns how many stretches of numbers that are ${words} there are in a list`,
    wordings: (words: string) => [
      `Given a list of integers, return how many **stretches** of numbers that are **${words}** it has.`,
      `In a list of integers, the numbers that are **${words}** may stand alone or several in a row: in **stretches**.
Count these stretches.`,
    ],
    rule: (
      words: string,
    ) => `- A stretch is one or more neighbours that are all ${words}, with no such number right before or after them.
- A number that is ${words} and stands alone is a stretch too.`,
  },
  longest: {
    name: "longest_stretch",
    task: (words: string) =>
      `returns the length of the longest stretch of numbers that are ${words} in a list`,
    wordings: (words: string) => [
      `Given a list of integers, return the length of its **longest stretch** of numbers that are **${words}**.`,
      `How many numbers that are **${words}** stand in a row in a list, at most? Return how long the **longest stretch** is.`,
    ],
    rule: (words: string) =>
      `- A stretch is one or more neighbours that are all ${words}. Its length is how many numbers it has.`,
  },
  pairs: {
    name: "count_pairs",
    task: (words: string) => `returns how many pairs of neighbours in a list are both ${words}`,
    wordings: (words: string) => [
      `Given a list of integers, return how many pairs of **neighbours** in it are both **${words}**.`,
      `Count how often, in a list of integers, a number that is **${words}** directly follows another one: the pairs of
**neighbours** that are both ${words}.`,
    ],
    rule: (
      words: string,
    ) => `- Neighbours stand directly beside each other. A number may belong to two pairs: three numbers in a row that are
  all ${words} make two pairs.`,
  },
  different: {
    name: "count_different",
    task: (words: string) => `returns how many different numbers in a list are ${words}`,
    wordings: (words: string) => [
      `Given a list of integers, return how many **different** numbers in it are **${words}**.`,
      `How many numbers that are **${words}** occur in a list of integers, if equal ones count as one? Return how many
**different** ones there are.`,
    ],
    rule: () => "- A number that occurs several times counts **once**, wherever it stands.",
  },
} as const;

function mediumBody({ condition: choice, what }: Medium): FamilyBody<Input> {
  const condition = conditionOf(choice);
  const { words, holds, expression } = condition;
  const name = `${whats[what].name}_${condition.name}`;
  return {
    task: whats[what].task(words),
    wordings: whats[what].wordings(words),
    statement: `${whats[what].rule(words)}
- ${condition.note}
- If no number is ${words}, or the list is empty, the answer is 0.

{examples}

The list holds at most 300 numbers, from -100 to 100.`,
    signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
    comparison: { kind: "exact" },
    examples: examplesOf(condition),
    inputs: placedInputs(condition),
    hiddenPerCategory: 5,
    oracle: ([nums]) => {
      if (what === "different") return nums.filter((x, i) => holds(x) && nums.indexOf(x) === i).length;
      const row = nums.map((x) => (holds(x) ? "x" : " ")).join("");
      const stretches = row.split(" ").filter((stretch) => stretch !== "");
      const lengths = stretches.map(({ length }) => length);
      if (what === "longest") return Math.max(0, ...lengths);
      return what === "stretches" ? lengths.length : lengths.reduce((sum, length) => sum + length - 1, 0);
    },
    reference: programs[what].right(name, expression),
    hints: [...programs[what].hints, conditionHint(expression)],
    flaws: [
      programs[what].flaw(name, expression),
      {
        name: "is wrong at the border of the condition",
        caughtBy: ["boundary"],
        source: programs[what].right(name, condition.mistaken),
      },
    ],
  };
}

const conditionHint = ({ python, javascript }: Expression) =>
  `The condition is \`${python}\` in Python and \`${javascript}\` in JavaScript.`;

/** Nothing twice, never more than two in a row, and no stretch at the end. */
function examplesOf({ usual }: NumberCondition): readonly Input[] {
  const [m, n, k, l] = usual.matching;
  const [a, b, c, d] = usual.other;
  return [[[m, a, n, k, b]], [[a, l, m, c, d]], [[n, m, b, a, k, d, l, c]]];
}

type Expression = NumberCondition["expression"];

interface Programs {
  readonly right: (name: string, expression: Expression) => Flaw["source"];
  readonly flaw: (name: string, expression: Expression) => Flaw;
  readonly hints: readonly string[];
}

const programs: Readonly<Record<Medium["what"], Programs>> = {
  stretches: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    count = 0
    inside = False
    for x in nums:
        fits = ${expression.python}
        if fits and not inside:
            count += 1
        inside = fits
    return count
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  let count = 0;
  let inside = false;
  for (const x of nums) {
    const fits = ${expression.javascript};
    if (fits && !inside) count += 1;
    inside = fits;
  }
  return count;
}
`,
    }),
    flaw: (name, expression) => ({
      name: "counts a stretch when it ends, and so misses one at the end of the list",
      caughtBy: ["adjacent"],
      source: {
        python: `def ${name}(nums):
    fits = [${expression.python} for x in nums]
    return sum(1 for before, after in zip(fits, fits[1:]) if before and not after)
`,
        javascript: `function ${nameIn("javascript", name)}(nums) {
  const fits = nums.map((x) => ${expression.javascript});
  return fits.filter((fit, i) => fit && i + 1 < nums.length && !fits[i + 1]).length;
}
`,
      },
    }),
    hints: [
      "A stretch is easily counted at its first number. How do you know that a number is the first?",
      "It meets the condition, and the number before it, if there is one, does not.",
      "Go through the list, and remember whether the number before was inside a stretch.",
    ],
  },
  longest: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    longest = length = 0
    for x in nums:
        length = length + 1 if ${expression.python} else 0
        longest = max(longest, length)
    return longest
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  let longest = 0;
  let length = 0;
  for (const x of nums) {
    length = ${expression.javascript} ? length + 1 : 0;
    longest = Math.max(longest, length);
  }
  return longest;
}
`,
    }),
    flaw: (name, expression) => ({
      name: "looks at a stretch when it ends, and so misses one at the end of the list",
      caughtBy: ["adjacent"],
      source: {
        python: `def ${name}(nums):
    longest = length = 0
    for x in nums:
        if ${expression.python}:
            length += 1
        else:
            longest = max(longest, length)
            length = 0
    return longest
`,
        javascript: `function ${nameIn("javascript", name)}(nums) {
  let longest = 0;
  let length = 0;
  for (const x of nums) {
    if (${expression.javascript}) {
      length += 1;
    } else {
      longest = Math.max(longest, length);
      length = 0;
    }
  }
  return longest;
}
`,
      },
    }),
    hints: [
      "How long is the stretch that ends at a number? That follows from the one that ends right before it.",
      "It is one longer if the number meets the condition, and 0 if not.",
      "Keep two numbers: the length of the stretch that you are in, and the greatest length so far.",
    ],
  },
  pairs: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    fits = [${expression.python} for x in nums]
    return sum(1 for one, other in zip(fits, fits[1:]) if one and other)
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  const fits = nums.map((x) => ${expression.javascript});
  return fits.slice(1).filter((fit, i) => fit && fits[i]).length;
}
`,
    }),
    flaw: (name, expression) => ({
      name: "puts no number into two pairs",
      caughtBy: ["adjacent"],
      source: {
        python: `def ${name}(nums):
    count = 0
    waiting = False
    for x in nums:
        if ${expression.python}:
            count += waiting
            waiting = not waiting
        else:
            waiting = False
    return count
`,
        javascript: `function ${nameIn("javascript", name)}(nums) {
  let count = 0;
  let waiting = false;
  for (const x of nums) {
    if (${expression.javascript}) {
      if (waiting) count += 1;
      waiting = !waiting;
    } else {
      waiting = false;
    }
  }
  return count;
}
`,
      },
    }),
    hints: [
      "How many pairs of neighbours does a list of five numbers have? Four: that is how many you look at.",
      "In Python `zip(nums, nums[1:])` gives all pairs of neighbours.",
      "First turn the list into one of true and false, then count where two neighbours are true.",
    ],
  },
  different: {
    right: (name, expression) => ({
      python: `def ${name}(nums):
    return len({x for x in nums if ${expression.python}})
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  return new Set(nums.filter((x) => ${expression.javascript})).size;
}
`,
    }),
    flaw: (name, expression) => ({
      name: "counts a number once for each stretch of it",
      caughtBy: ["duplicates"],
      source: {
        python: `def ${name}(nums):
    kept = [x for x in nums if ${expression.python}]
    return sum(1 for i, x in enumerate(kept) if i == 0 or x != kept[i - 1])
`,
        javascript: `function ${nameIn("javascript", name)}(nums) {
  const kept = nums.filter((x) => ${expression.javascript});
  return kept.filter((x, i) => i === 0 || x !== kept[i - 1]).length;
}
`,
      },
    }),
    hints: [
      "How do you notice that a number was counted before?",
      "A set holds every number only once.",
      "Put the numbers that meet the condition into a set, and ask for its size.",
    ],
  },
};
