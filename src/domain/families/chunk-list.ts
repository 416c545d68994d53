import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly size: number;
}

/** Lists whose length is one of these. */
const lists = (...lengths: number[]) =>
  fc
    .constantFrom(...lengths)
    .chain((length) =>
      fc.tuple(fc.array(fc.integer({ min: -9, max: 99 }), { minLength: length, maxLength: length })),
    );

const counting = (length: number): [number[]] => [Array.from({ length }, (_, i) => i + 1)];

export const family = defineFamily<Parameters, [number[]]>({
  meta: {
    id: "chunk-list",
    version: 1,
    title: "Split into chunks",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Cut a list into pieces of a fixed size; the last may be shorter.",
    knownToModel: true,
  },
  parameters: () => fc.record({ size: fc.integer({ min: 2, max: 9 }) }),
  build: ({ size }) => {
    const python = `chunk_${size}`;
    const javascript = `chunk${size}`;
    return {
      task: `splits a list into chunks of size ${size}`,
      statement: `Given a list of integers, cut it into chunks of **${size}** items and return the list of chunks.

- The items stay in their order.
- If the items do not come out even, the last chunk is shorter. It is never left out, filled up, or empty.
- An empty list gives an empty list of chunks.

{examples}`,
      signature: {
        kind: "function",
        name: python,
        parameters: [{ name: "items", type: list(int) }],
        returns: list(list(int)),
      },
      comparison: { kind: "exact" },
      examples: [counting(size), counting(2 * size), counting(3 * size)],
      inputs: {
        empty: fc.constant<[number[]]>([[]]),
        single: lists(1),
        pair: lists(2),
        typical: lists(2 * size, 3 * size, 4 * size),
        boundary: lists(size - 1, size + 1, 2 * size - 1, 2 * size + 1, 3 * size + 1),
        duplicates: fc
          .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: size + 1, max: 3 * size }))
          .map(([x, times]) => [Array.from({ length: times }, () => x)]),
        large: lists(200, 301, 399),
      },
      oracle: ([items]) => {
        const chunks: number[][] = [];
        for (const [place, item] of items.entries()) {
          if (place % size === 0) chunks.push([]);
          chunks.at(-1)?.push(item);
        }
        return chunks;
      },
      reference: {
        python: `def ${python}(items):
    return [items[i:i + ${size}] for i in range(0, len(items), ${size})]
`,
        javascript: `function ${javascript}(items) {
  const chunks = [];
  for (let i = 0; i < items.length; i += ${size}) {
    chunks.push(items.slice(i, i + ${size}));
  }
  return chunks;
}
`,
      },
      hints: [
        "At which positions does a chunk begin?",
        `Chunks begin at 0, ${size}, ${2 * size}, … as long as that is inside the list.`,
        "A slice may reach beyond the end of the list: then it is just shorter.",
        `Collect \`items[i:i + ${size}]\` in Python, \`items.slice(i, i + ${size})\` in JavaScript, for each such \`i\`.`,
      ],
      flaws: [
        {
          name: "leaves out a shorter last chunk",
          caughtBy: ["boundary", "single"],
          source: {
            python: `def ${python}(items):
    return [items[i * ${size}:(i + 1) * ${size}] for i in range(len(items) // ${size})]
`,
            javascript: `function ${javascript}(items) {
  const chunks = [];
  for (let i = 0; i + ${size} <= items.length; i += ${size}) chunks.push(items.slice(i, i + ${size}));
  return chunks;
}
`,
          },
        },
        {
          name: "gives one empty chunk for an empty list",
          caughtBy: ["empty"],
          source: {
            python: `def ${python}(items):
    chunks = [[]]
    for item in items:
        if len(chunks[-1]) == ${size}:
            chunks.append([])
        chunks[-1].append(item)
    return chunks
`,
            javascript: `function ${javascript}(items) {
  const chunks = [[]];
  for (const item of items) {
    if (chunks.at(-1).length === ${size}) chunks.push([]);
    chunks.at(-1).push(item);
  }
  return chunks;
}
`,
          },
        },
        {
          name: "fills the last chunk up",
          caughtBy: ["boundary", "single"],
          source: {
            python: `def ${python}(items):
    chunks = [items[i:i + ${size}] for i in range(0, len(items), ${size})]
    return [chunk + [0] * (${size} - len(chunk)) for chunk in chunks]
`,
            javascript: `function ${javascript}(items) {
  const chunks = [];
  for (let i = 0; i < items.length; i += ${size}) {
    chunks.push(Array.from({ length: ${size} }, (_, j) => items[i + j] ?? 0));
  }
  return chunks;
}
`,
          },
        },
      ],
    };
  },
});
