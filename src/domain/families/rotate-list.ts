import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly by: number;
  readonly side: "left" | "right";
}

const lists = (minLength: number, maxLength: number) =>
  fc.tuple(fc.uniqueArray(fc.integer({ min: -99, max: 999 }), { minLength, maxLength }));

const counting = (length: number, first: number): [number[]] => [Array.from({ length }, (_, i) => first + i)];

export const family = defineFamily<Parameters, [number[]]>({
  meta: {
    id: "rotate-list",
    version: 1,
    title: "Rotate a list",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Move all items of a list some places to one side; what falls off comes in at the other end.",
    knownToModel: true,
  },
  parameters: () => fc.record({ by: fc.integer({ min: 3, max: 9 }), side: fc.constantFrom("left", "right") }),
  build: ({ by, side }) => {
    const left = side === "left";
    const shortLengths = Array.from({ length: by }, (_, i) => i + 1).filter((length) => by % length > 0);
    return {
      task: `rotates a list to the ${side} by ${by} positions`,
      statement: `Given a list of integers, return a list with every item moved **${by} places to the ${side}**.

- Items that fall off ${left ? "the beginning come in at the end" : "the end come in at the beginning"}, in the same order.
- A list may be shorter than ${by}: then the items go round more than once.
- An empty list stays empty.

{examples}`,
      signature: {
        kind: "function",
        name: "rotate",
        parameters: [{ name: "items", type: list(int) }],
        returns: list(int),
      },
      comparison: { kind: "exact" },
      examples: [counting(by + 2, 1), counting(by + 3, 10), counting(by + 4, 5)],
      inputs: {
        empty: fc.constant<[number[]]>([[]]),
        single: lists(1, 1),
        pair: lists(2, 2),
        typical: lists(by + 1, by + 6),
        boundary: fc.constantFrom(by - 1, by, by + 1).chain((length) => lists(length, length)),
        // Shorter than the rotation and no divisor of it, so that going round shows.
        overlapping: fc.constantFrom(...shortLengths).chain((length) => lists(length, length)),
        large: lists(200, 300),
      },
      oracle: ([items]) => {
        const rotated = [...items];
        for (let turn = 0; turn < by; turn += 1) {
          const moved = left ? rotated.splice(0, 1) : rotated.splice(-1, 1);
          rotated.splice(left ? rotated.length : 0, 0, ...moved);
        }
        return rotated;
      },
      reference: {
        python: `def rotate(items):
    if not items:
        return []
    cut = ${left ? `${by} % len(items)` : `len(items) - ${by} % len(items)`}
    return items[cut:] + items[:cut]
`,
        javascript: `function rotate(items) {
  if (items.length === 0) return [];
  const cut = ${left ? `${by} % items.length` : `items.length - (${by} % items.length)`};
  return [...items.slice(cut), ...items.slice(0, cut)];
}
`,
      },
      hints: [
        "Cut the list into two parts and put them together the other way round.",
        `Where is the cut? ${left ? `${by} items from the beginning.` : `${by} items from the end.`}`,
        "A list of 3 items looks the same after 3 steps: only the remainder of the division by the length counts.",
        `Take \`k = ${by} % length\`, but only if the list is not empty, and join the two slices.`,
      ],
      flaws: [
        {
          name: "does not go round more than once",
          caughtBy: ["overlapping"],
          source: {
            python: `def rotate(items):
    return items[${left ? by : -by}:] + items[:${left ? by : -by}]
`,
            javascript: `function rotate(items) {
  return [...items.slice(${left ? by : -by}), ...items.slice(0, ${left ? by : -by})];
}
`,
          },
        },
        {
          name: "takes an item out of an empty list",
          caughtBy: ["empty"],
          source: {
            python: `def rotate(items):
    rotated = items[:]
    for _ in range(${by}):
        ${left ? "rotated.append(rotated.pop(0))" : "rotated.insert(0, rotated.pop())"}
    return rotated
`,
            javascript: `function rotate(items) {
  const rotated = [...items];
  for (let turn = 0; turn < ${by}; turn++) {
    ${left ? "rotated.push(rotated.shift())" : "rotated.unshift(rotated.pop())"};
  }
  return rotated;
}
`,
          },
        },
      ],
    };
  },
});
