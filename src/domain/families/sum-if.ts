import {
  conditionChoices,
  conditionInputs,
  conditionOf,
  usualExamples,
} from "../family-parts/number-condition.ts";
import type { ConditionChoice } from "../family-parts/number-condition.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";

export const family = defineFamily<ConditionChoice, [number[]]>({
  meta: {
    id: "sum-if",
    version: 1,
    title: "Sum of some numbers",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Add up only those numbers of a list that meet a condition.",
    knownToModel: true,
  },
  parameters: () => conditionChoices,
  build: (choice) => {
    const condition = conditionOf(choice);
    const { words, holds, expression } = condition;
    const name = `sum_${condition.name}`;
    return {
      task: `returns the sum of the numbers in a list that are ${words}`,
      statement: `Given a list of integers, add up the numbers that are **${words}** and return the sum.

- ${condition.note}
- A number that occurs several times counts every time.
- If no number is ${words}, or the list is empty, the sum is 0.

{examples}`,
      signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
      comparison: { kind: "exact" },
      examples: usualExamples(condition),
      inputs: conditionInputs(condition),
      oracle: ([nums]) => nums.reduce((sum, x) => (holds(x) ? sum + x : sum), 0),
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
  },
});
