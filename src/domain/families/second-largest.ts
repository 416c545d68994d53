import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list, optional } from "../type.ts";

interface Parameters {
  /** 2 for the second largest. */
  readonly rank: number;
}

type Input = readonly [numbers: readonly number[]];

const number = fc.integer({ min: -1000, max: 1000 });

const ordinals: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth" };

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "second-largest",
    version: 1,
    title: "Second largest",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Find the second (third, fourth, ...) largest number of a list, however often each one occurs.",
  },
  parameters: (difficulty) =>
    fc.record({ rank: difficulty === "easy" ? fc.constant(2) : fc.integer({ min: 3, max: 5 }) }),
  build: ({ rank }) => {
    const ordinal = ordinals[rank] ?? `${rank}th`;
    return {
      task: `returns the ${ordinal} largest distinct number in a list, or null if there is none`,
      statement: `Find the **${ordinal} largest** number in a list of whole numbers.

- Equal numbers count once: the largest of \`[9, 9, 4]\` is 9 and the second largest is 4.
- If the list has fewer than ${rank} different numbers, the answer is nothing: \`None\` in Python, \`null\` in JavaScript
  (not \`undefined\`).
- The numbers come in any order. They may be negative or zero, and the list may be empty.

{examples}

The list holds at most 2,000 numbers.`,
      signature: {
        kind: "function",
        name: `${ordinal}_largest`,
        parameters: [{ name: "numbers", type: list(int) }],
        returns: optional(int),
      },
      comparison: { kind: "exact" },
      examples: [[[3, 8, 5, 6, 1]], [[20, 10, 40, 30, 60, 50]], [[7, 14, 2, 11, 9, 4, 16]]],
      inputs: {
        typical: fc.tuple(distinct(rank, 10)),
        duplicates: distinct(rank, 8).chain((numbers) => repeatLargest(numbers, rank)),
        negative: fc.tuple(
          fc.uniqueArray(fc.integer({ min: -1000, max: -1 }), { minLength: rank, maxLength: 9 }),
        ),
        zero: withAnswerZero(rank),
        missing: tooFew(rank),
        sorted: fc.tuple(distinct(rank, 8).map((numbers) => numbers.toSorted((a, b) => a - b))),
        large: fc.tuple(fc.array(number, { minLength: 500, maxLength: 1000, size: "max" })),
        empty: fc.constant([[]]),
      },
      hiddenPerCategory: 5,
      oracle: ([numbers]) => [...new Set(numbers)].toSorted((a, b) => b - a)[rank - 1] ?? null,
      reference: { python: pythonReference(ordinal, rank), javascript: javascriptReference(ordinal, rank) },
      hints: [
        "What should happen when the largest number occurs twice?",
        "Throw away the repetitions first; then the question is only about order.",
        `Put the different numbers in falling order. The answer is the item at index ${rank - 1}, if there is one.`,
      ],
      flaws: [
        {
          name: "counts equal numbers more than once",
          caughtBy: ["duplicates"],
          source: {
            python: `def ${ordinal}_largest(numbers):
    if len(numbers) < ${rank}:
        return None
    return sorted(numbers, reverse=True)[${rank - 1}]
`,
            javascript: `function ${ordinal}Largest(numbers) {
  if (numbers.length < ${rank}) return null;
  return [...numbers].sort((a, b) => b - a)[${rank - 1}];
}
`,
          },
        },
        {
          name: "takes an answer of zero for no answer",
          caughtBy: ["zero"],
          source: {
            python: `def ${ordinal}_largest(numbers):
    largest_first = sorted(set(numbers), reverse=True)
    found = largest_first[${rank - 1}] if len(largest_first) >= ${rank} else None
    return found or None
`,
            javascript: `function ${ordinal}Largest(numbers) {
  const largestFirst = [...new Set(numbers)].sort((a, b) => b - a);
  return largestFirst[${rank - 1}] || null;
}
`,
          },
        },
        {
          name: "starts its search from zero, so negative numbers never win",
          caughtBy: ["negative"],
          source: {
            python: `def ${ordinal}_largest(numbers):
    best = [0] * ${rank}
    for number in numbers:
        if number not in best:
            best = sorted([*best, number], reverse=True)[:${rank}]
    return best[-1] if len(set(numbers)) >= ${rank} else None
`,
            javascript: `function ${ordinal}Largest(numbers) {
  let best = new Array(${rank}).fill(0);
  for (const number of numbers) {
    if (!best.includes(number)) best = [...best, number].sort((a, b) => b - a).slice(0, ${rank});
  }
  return new Set(numbers).size >= ${rank} ? best[${rank - 1}] : null;
}
`,
          },
        },
      ],
    };
  },
});

function distinct(rank: number, maxLength: number): fc.Arbitrary<number[]> {
  return fc.uniqueArray(number, { minLength: rank + 1, maxLength });
}

/** The largest number occurs `rank` times, so that counting repetitions gives it again. */
function repeatLargest(numbers: readonly number[], rank: number): fc.Arbitrary<Input> {
  const repeated = [...numbers, ...Array.from({ length: rank - 1 }, () => Math.max(...numbers))];
  return fc.tuple(shuffled(repeated));
}

function withAnswerZero(rank: number): fc.Arbitrary<Input> {
  const above = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), {
    minLength: rank - 1,
    maxLength: rank - 1,
  });
  const below = fc.array(fc.integer({ min: -1000, max: -1 }), { maxLength: 4 });
  return fc.tuple(above, below).chain(([larger, smaller]) => fc.tuple(shuffled([...larger, 0, ...smaller])));
}

function tooFew(rank: number): fc.Arbitrary<Input> {
  const few = fc.uniqueArray(number, { minLength: 1, maxLength: rank - 1 });
  return few.chain((numbers) =>
    fc.tuple(fc.array(fc.constantFrom(...numbers), { minLength: 1, maxLength: 6 })),
  );
}

function shuffled(numbers: readonly number[]): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...numbers], { minLength: numbers.length });
}

function pythonReference(ordinal: string, rank: number): string {
  return `def ${ordinal}_largest(numbers):
    largest_first = sorted(set(numbers), reverse=True)
    return largest_first[${rank - 1}] if len(largest_first) >= ${rank} else None
`;
}

function javascriptReference(ordinal: string, rank: number): string {
  return `function ${ordinal}Largest(numbers) {
  const largestFirst = [...new Set(numbers)].sort((a, b) => b - a);
  return largestFirst[${rank - 1}] ?? null;
}
`;
}
