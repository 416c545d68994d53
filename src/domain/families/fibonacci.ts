import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int } from "../type.ts";

const from = (min: number, max: number) => fc.tuple(fc.integer({ min, max }));

export const family = defineFamily<Record<string, never>, [number]>({
  meta: {
    id: "fibonacci",
    version: 1,
    title: "Fibonacci number",
    topic: "numbers",
    difficulties: ["easy"],
    summary: "Find the n-th number of the Fibonacci sequence, quickly and exactly.",
    knownToModel: true,
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "returns the n-th Fibonacci number, starting with 0 and 1",
    statement: `The Fibonacci sequence begins with 0 and 1, and every further number is the sum of the two before it:
0, 1, 1, 2, 3, 5, 8, … Return the number at place \`n\`.

- Places are counted **from 0**: at place 0 stands 0, at place 1 stands 1.
- \`n\` is at least 0 and at most 78. The answer must be exact, also where it has 16 digits.

{examples}`,
    signature: { kind: "function", name: "fibonacci", parameters: [{ name: "n", type: int }], returns: int },
    comparison: { kind: "exact" },
    examples: [[6], [9], [12]],
    inputs: {
      zero: from(0, 0),
      single: from(1, 1),
      pair: from(2, 3),
      typical: from(13, 30),
      large: from(31, 69),
      // From 71 on, a formula with square roots is no longer exact in a double.
      boundary: from(71, 78),
    },
    hiddenPerCategory: 8,
    oracle: ([n]) => {
      const sequence = [0, 1];
      while (sequence.length <= n) sequence.push((sequence.at(-1) ?? 0) + (sequence.at(-2) ?? 0));
      return sequence[n];
    },
    reference: {
      python: `def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
`,
      javascript: `function fibonacci(n) {
  let [a, b] = [0, 1];
  for (let i = 0; i < n; i++) [a, b] = [b, a + b];
  return a;
}
`,
    },
    hints: [
      "Which two numbers do you need to find the next one?",
      "Keep two neighbours of the sequence, and move both one place on.",
      "Begin with 0 and 1, and move on n times. The first of the two is the answer.",
      "A function that calls itself twice computes the same numbers again and again; a loop does not.",
    ],
    flaws: [
      {
        name: "treats place 0 like place 1",
        caughtBy: ["zero"],
        source: {
          python: `def fibonacci(n):
    if n <= 2:
        return 1
    a, b = 1, 1
    for _ in range(n - 2):
        a, b = b, a + b
    return b
`,
          javascript: `function fibonacci(n) {
  if (n <= 2) return 1;
  let [a, b] = [1, 1];
  for (let i = 2; i < n; i++) [a, b] = [b, a + b];
  return b;
}
`,
        },
      },
      {
        name: "uses the formula with square roots",
        caughtBy: ["boundary"],
        source: {
          python: `def fibonacci(n):
    root = 5 ** 0.5
    return round(((1 + root) / 2) ** n / root)
`,
          javascript: `function fibonacci(n) {
  const root = Math.sqrt(5);
  return Math.round(((1 + root) / 2) ** n / root);
}
`,
        },
      },
    ],
  }),
});
