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
    id: "count-if",
    version: 1,
    title: "Count some numbers",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Count the numbers of a list that meet a condition.",
    knownToModel: true,
  },
  parameters: () => conditionChoices,
  build: (choice) => {
    const condition = conditionOf(choice);
    const { words, holds, expression, mistaken } = condition;
    const name = `count_${condition.name}`;
    return {
      task: `counts how many numbers in a list are ${words}`,
      statement: `Given a list of integers, return how many of them are **${words}**.

- ${condition.note}
- A number that occurs several times counts every time.
- If no number is ${words}, or the list is empty, the answer is 0.

{examples}`,
      signature: { kind: "function", name, parameters: [{ name: "nums", type: list(int) }], returns: int },
      comparison: { kind: "exact" },
      examples: usualExamples(condition),
      inputs: conditionInputs(condition),
      oracle: ([nums]) => {
        let count = 0;
        for (const x of nums) count += holds(x) ? 1 : 0;
        return count;
      },
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
  },
});
