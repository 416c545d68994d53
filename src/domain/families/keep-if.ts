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
    id: "keep-if",
    version: 1,
    title: "Keep some numbers",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Return those numbers of a list that meet a condition, in their order.",
    knownToModel: true,
  },
  parameters: () => conditionChoices,
  build: (choice) => {
    const condition = conditionOf(choice);
    const { words, holds, expression, mistaken } = condition;
    const name = `keep_${condition.name}`;
    return {
      task: `keeps only the numbers that are ${words}`,
      statement: `Given a list of integers, return a list with only the numbers that are **${words}**.

- ${condition.note}
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
      oracle: ([nums]) => nums.flatMap((x) => (holds(x) ? [x] : [])),
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
  },
});
