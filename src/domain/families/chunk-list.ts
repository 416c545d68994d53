import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly size: number;
}

interface Medium extends Easy {
  /** What becomes of the items that make no whole chunk. */
  readonly rest: "kept" | "dropped" | "filled" | "joined";
  /** Where these items stand. */
  readonly side: "end" | "start";
  readonly arrange: "plain" | "turned" | "backwards";
}

type Input = [items: number[]];

/** Lists whose length is one of these. */
const lists = (...lengths: number[]) =>
  fc
    .constantFrom(...lengths)
    .chain((length) =>
      fc.tuple(fc.array(fc.integer({ min: -9, max: 99 }), { minLength: length, maxLength: length })),
    );

const counting = (length: number): [number[]] => [Array.from({ length }, (_, i) => i + 1)];

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "chunk-list",
    version: 2,
    title: "Split into chunks",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Cut a list into pieces of a fixed size, by several rules for what is left over.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ size: fc.integer({ min: 2, max: 9 }) })
      : fc.record({
          size: fc.constantFrom(3, 4, 5),
          rest: fc.constantFrom("kept", "dropped", "filled", "joined"),
          side: fc.constantFrom("end", "start"),
          arrange: fc.constantFrom("plain", "turned", "backwards"),
        }),
  build: (parameters) => ("rest" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody({ size }: Easy): FamilyBody<Input> {
  const python = `chunk_${size}`;
  const javascript = `chunk${size}`;
  return {
    task: `splits a list into chunks of size ${size}`,
    wordings: [
      `Given a list of integers, cut it into chunks of **${size}** items and return the list of chunks.`,
      `Take the items of a list of integers **${size}** at a time: return a list of lists of ${size} items each.`,
      `A long list is to be shown in rows of **${size}** numbers. Return the rows: a list of lists that hold the integers
of the given list, ${size} in each.`,
    ],
    statement: `- The items stay in their order.
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
}

/** What is asked of the items that make no whole chunk, and of the chunks' order: for the task and the statement. */
const rests = {
  kept: {
    task: "items left over make a shorter chunk",
    rule: "make a shorter chunk of their own",
  },
  dropped: { task: "items left over are dropped", rule: "are **left out**" },
  filled: {
    task: "items left over make a chunk that is filled up with zeros",
    rule: "make a chunk that is **filled up with zeros**",
  },
  joined: {
    task: "items left over are added to the chunk beside them",
    rule: `are **added to the chunk** beside them, which gets longer; if there is none, they
  make a chunk of their own`,
  },
} as const;

const arrangements = {
  plain: { task: "", rule: "The chunks stand in the order of their items." },
  turned: {
    task: ", and every second chunk is reversed",
    rule: "Then **every second chunk** of the result is reversed: the second, the fourth, and so on.",
  },
  backwards: {
    task: ", and the last chunk comes first",
    rule: "The chunks are returned **from the last to the first**; in each of them the items keep their order.",
  },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { size, rest, side, arrange } = parameters;
  const [near, far] = side === "end" ? ["beginning", "end"] : ["end", "beginning"];
  return {
    task: `splits a list into chunks of size ${size}, counted from the ${near} of the list; ${rests[rest].task}${arrangements[arrange].task}`,
    wordings: [
      `Cut a list of integers into chunks of **${size}** items, counted from the **${near}** of the list, and return the
list of chunks. Items may be left over at the ${far}.`,
      `Return the items of a list in groups of **${size}**, as a list of lists. The groups are counted off from the
**${near}** of the list, so it is at its ${far} that some items may be left over.`,
      `Beginning at the **${near}** of a list of integers, put together **${size}** neighbours after ${size} neighbours to
a chunk, until fewer than ${size} are left at the ${far}. Return the list of chunks.`,
    ],
    statement: `- Items left over at the ${far} ${rests[rest].rule}.
- ${arrangements[arrange].rule}
- If no items are left over, all chunks have ${size} items. No chunk is ever empty.
- A list of fewer than ${size} items is all left over. An empty list gives an empty list.

{examples}

The list holds at most 300 integers.`,
    signature: {
      kind: "function",
      name: "split_into_chunks",
      parameters: [{ name: "items", type: list(int) }],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: [counting(2 * size + 1), counting(3 * size + 2), counting(5 * size - 1)],
    inputs: {
      empty: fc.constant<Input>([[]]),
      single: lists(1),
      missing: lists(2, size - 1),
      typical: lists(2 * size + 1, 3 * size - 1, 4 * size + 2),
      boundary: lists(size, 2 * size, 3 * size, 4 * size),
      adjacent: lists(size + 1, 2 * size - 1, 3 * size + 1, 4 * size - 1),
      zero: fc
        .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: size, max: 3 * size }))
        .map(([x, length]): Input => [Array.from({ length }, (_, i) => (i % 2 === 0 ? 0 : x))]),
      // Chunk after chunk of the same items.
      duplicates: fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: size, maxLength: size }),
          fc.integer({ min: 2 * size, max: 4 * size }),
        )
        .map(([block, length]): Input => [Array.from({ length }, (_, i) => block[i % size] ?? 0)]),
      large: lists(200, 251, 299),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) => {
      const inOrder = <T>(all: readonly T[]) => (side === "end" ? [...all] : all.toReversed());
      const chunks = inOrder(countedOff(inOrder(items), parameters).map(inOrder));
      if (arrange === "backwards") return chunks.toReversed();
      return arrange === "plain"
        ? chunks
        : chunks.map((chunk, i) => (i % 2 === 0 ? chunk : chunk.toReversed()));
    },
    reference: cutUp(parameters),
    hints: [
      `How many items are left over? The remainder of the length divided by ${size} says so.`,
      side === "end"
        ? "So you know where the last whole chunk ends. Cut the whole chunks first, then deal with the rest."
        : "So many stand before the first whole chunk. Cut the whole chunks first, then deal with the rest.",
      `A whole chunk is \`items[i:i + ${size}]\` in Python, \`items.slice(i, i + ${size})\` in JavaScript.`,
      `Look at the rest only if there is one${rest === "joined" ? ", and ask whether there is a chunk to add it to" : ""}.`,
    ],
    flaws: [
      {
        name: "passes over zeros, as if these items were missing",
        caughtBy: ["zero"],
        source: cutUp(parameters, {
          first: {
            python: "    items = list(filter(None, items))\n",
            javascript: "  items = items.filter(Boolean);\n",
          },
        }),
      },
      rest === "dropped"
        ? {
            name: "keeps a list that is shorter than a chunk",
            caughtBy: ["single", "missing"],
            source: cutUp(parameters, {
              first: {
                python: `    if len(items) < ${size}:\n        return [items]\n`,
                javascript: `  if (items.length < ${size}) return [items];\n`,
              },
            }),
          }
        : {
            name: "finds no chunk in a list that is shorter than one",
            caughtBy: ["single", "missing"],
            source: cutUp(parameters, {
              first: {
                python: `    if len(items) < ${size}:\n        return []\n`,
                javascript: `  if (items.length < ${size}) return [];\n`,
              },
            }),
          },
      ...(rest === "kept" || rest === "filled"
        ? [
            {
              name: "makes a chunk of what is left over even if nothing is",
              caughtBy: ["empty", "boundary"],
              source: cutUp(parameters, { always: true }),
            } as const,
          ]
        : []),
      ...(arrange === "turned"
        ? [
            {
              name: "looks up a chunk's place by its content",
              caughtBy: ["duplicates"],
              source: cutUp(parameters, {
                last: {
                  python:
                    "    return [chunk[::-1] if chunks.index(chunk) % 2 == 1 else chunk for chunk in chunks]\n",
                  javascript: `  const places = chunks.map((chunk) => chunks.findIndex((other) => String(other) === String(chunk)));
  return chunks.map((chunk, i) => (places[i] % 2 === 1 ? chunk.reverse() : chunk));
`,
                },
              }),
            } as const,
          ]
        : []),
    ],
  };
}

/** Chunks counted from the beginning. */
function countedOff(items: readonly number[], { size, rest }: Medium): readonly (readonly number[])[] {
  const chunks: number[][] = [];
  for (const [place, item] of items.entries()) {
    if (place % size === 0) chunks.push([]);
    chunks.at(-1)?.push(item);
  }
  const whole = chunks.filter(({ length }) => length === size);
  const left = chunks.slice(whole.length).flat();
  if (left.length === 0) return whole;
  switch (rest) {
    case "kept":
      return chunks;
    case "dropped":
      return whole;
    case "filled":
      return [...whole, [...left, ...Array.from({ length: size - left.length }, () => 0)]];
    case "joined":
      return [...whole.slice(0, -1), [...whole.slice(-1).flat(), ...left]];
    default:
      return unreachable(rest);
  }
}

interface Pieces {
  /** Before everything else. */
  readonly first?: Flaw["source"];
  /** Whether a rest of no items counts too. */
  readonly always?: boolean;
  readonly last?: Flaw["source"];
}

/** The reference, with pieces of it replaced by wrong ones. */
function cutUp(parameters: Medium, { first, always = false, last }: Pieces = {}): Flaw["source"] {
  const { size, side, rest, arrange } = parameters;
  const adding = addingRest(parameters);
  const [python, javascript] =
    side === "end"
      ? [
          { cut: `len(items) - len(items) % ${size}`, range: "range(0, cut", rest: "items[cut:]" },
          { cut: `items.length - (items.length % ${size})`, from: "0", to: "cut", rest: "items.slice(cut)" },
        ]
      : [
          { cut: `len(items) % ${size}`, range: "range(cut, len(items)", rest: "items[:cut]" },
          { cut: `items.length % ${size}`, from: "cut", to: "items.length", rest: "items.slice(0, cut)" },
        ];
  const end = last ?? endings[arrange];
  return {
    python: `def split_into_chunks(items):
${first?.python ?? ""}    cut = ${python.cut}
    chunks = [items[i:i + ${size}] for i in ${python.range}, ${size})]
${
  rest === "dropped"
    ? ""
    : `    rest = ${python.rest}
${always ? "" : "    if rest:\n    "}    ${adding.python}
`
}${end.python}`,
    javascript: `function splitIntoChunks(items) {
${first?.javascript ?? ""}  const cut = ${javascript.cut};
  const chunks = [];
  for (let i = ${javascript.from}; i < ${javascript.to}; i += ${size}) chunks.push(items.slice(i, i + ${size}));
${
  rest === "dropped"
    ? ""
    : `  const rest = ${javascript.rest};
  ${always ? "" : "if (rest.length > 0) "}${adding.javascript};
`
}${end.javascript}}
`,
  };
}

const endings = {
  plain: { python: "    return chunks\n", javascript: "  return chunks;\n" },
  turned: {
    python: "    return [chunk[::-1] if i % 2 == 1 else chunk for i, chunk in enumerate(chunks)]\n",
    javascript: "  return chunks.map((chunk, i) => (i % 2 === 1 ? chunk.reverse() : chunk));\n",
  },
  backwards: { python: "    return chunks[::-1]\n", javascript: "  return chunks.reverse();\n" },
} as const;

function addingRest({ size, rest, side }: Medium): Flaw["source"] {
  const zeros = {
    python: `[0] * (${size} - len(rest))`,
    javascript: `...Array(${size} - rest.length).fill(0)`,
  };
  const [kept, filled, joined] =
    side === "end"
      ? [
          { python: "chunks.append(rest)", javascript: "chunks.push(rest)" },
          {
            python: `chunks.append(rest + ${zeros.python})`,
            javascript: `chunks.push([...rest, ${zeros.javascript}])`,
          },
          {
            python: "chunks.append((chunks.pop() if chunks else []) + rest)",
            javascript: "chunks.push([...(chunks.pop() ?? []), ...rest])",
          },
        ]
      : [
          { python: "chunks.insert(0, rest)", javascript: "chunks.unshift(rest)" },
          {
            python: `chunks.insert(0, ${zeros.python} + rest)`,
            javascript: `chunks.unshift([${zeros.javascript}, ...rest])`,
          },
          {
            python: "chunks.insert(0, rest + (chunks.pop(0) if chunks else []))",
            javascript: "chunks.unshift([...rest, ...(chunks.shift() ?? [])])",
          },
        ];
  return rest === "kept" ? kept : rest === "filled" ? filled : joined;
}
