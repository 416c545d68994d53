import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly by: number;
  readonly side: "left" | "right";
}

interface Medium extends Easy {
  /** Which items change places among themselves; all others stay. */
  readonly moved: "even" | "positive" | "firsts" | "seconds" | "blocks";
}

type Input = [items: number[]];

const lists = (minLength: number, maxLength: number) =>
  fc.tuple(fc.uniqueArray(fc.integer({ min: -99, max: 999 }), { minLength, maxLength }));

const counting = (length: number, first: number): [number[]] => [Array.from({ length }, (_, i) => first + i)];

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "rotate-list",
    version: 2,
    title: "Rotate a list",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary: "Move all items of a list, or some, to one side; what falls off comes in at the other end.",
  },
  parameters: (difficulty) => {
    const side = fc.constantFrom("left", "right");
    return difficulty === "easy"
      ? fc.record({ by: fc.integer({ min: 3, max: 9 }), side })
      : fc.record({
          by: fc.constantFrom(3, 4, 6),
          side,
          moved: fc.constantFrom("even", "positive", "firsts", "seconds", "blocks"),
        });
  },
  build: (parameters) => ("moved" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody({ by, side }: Easy): FamilyBody<Input> {
  const left = side === "left";
  const shortLengths = Array.from({ length: by }, (_, i) => i + 1).filter((length) => by % length > 0);
  return {
    task: `rotates a list to the ${side} by ${by} positions`,
    wordings: [
      `Given a list of integers, return a list with every item moved **${by} places to the ${side}**.`,
      `Rotate a list of integers **${by} places to the ${side}**, and return the list that this gives.`,
      `Return a list of the same integers in which each stands **${by} places further to the ${side}** than in the given one.`,
    ],
    statement: `- Items that fall off ${left ? "the beginning come in at the end" : "the end come in at the beginning"}, in the same order.
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
}

const blockSize = 5;

const choices = {
  even: {
    words: "even numbers",
    rule: "Zero and negative numbers can be even too. Odd numbers stay where they are.",
    python: "x % 2 == 0",
    javascript: "x % 2 === 0",
  },
  positive: {
    words: "positive numbers",
    rule: "Zero is not positive. Zero and negative numbers stay where they are.",
    python: "x > 0",
    javascript: "x > 0",
  },
  firsts: {
    words: "items at even indexes",
    rule: "These are the items at the indexes 0, 2, 4, and so on. All others stay where they are.",
    python: "i % 2 == 0",
    javascript: "i % 2 === 0",
  },
  seconds: {
    words: "items at odd indexes",
    rule: "These are the items at the indexes 1, 3, 5, and so on. All others stay where they are.",
    python: "i % 2 == 1",
    javascript: "i % 2 === 1",
  },
} as const;

/** Blocks are not chosen by anything. */
const choiceOf = ({ moved }: Medium) => choices[moved === "blocks" ? "firsts" : moved];

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { by, side, moved } = parameters;
  const blocks = moved === "blocks";
  const number = fc.integer({ min: -40, max: 60 });
  const anyLists = (minLength: number, maxLength: number) =>
    fc.tuple(fc.array(number, { minLength, maxLength, size: "max" }));
  return {
    task: blocks
      ? `rotates each block of ${blockSize} items of a list to the ${side} by ${by} positions; the last block may be shorter`
      : `rotates only the ${choiceOf(parameters).words} of a list to the ${side} by ${by} positions among themselves, while all other items stay in their places`,
    wordings: blocks
      ? [
          `Cut a list of integers into **blocks of ${blockSize}**, rotate each block **${by} places to the ${side}**, and return one list
of all blocks again.`,
          `Given a list of integers, move each item **${by} places to the ${side}**, but only inside its **block of ${blockSize}** items.
Return the list that this gives.`,
        ]
      : [
          `Given a list of integers, rotate only its **${choiceOf(parameters).words}**, among themselves, **${by} places to the ${side}**.
Return the list that this gives.`,
          `In a list of integers only the **${choiceOf(parameters).words}** are to move: each **${by} such places to the ${side}**, as if
there were no others. Return the list that this gives.`,
        ],
    statement: `${blocks ? blockRules(parameters) : placeRules(parameters)}
- An empty list stays empty.

{examples}

The list holds at most 200 integers.`,
    signature: {
      kind: "function",
      name: blocks ? "rotate_blocks" : "rotate_some",
      parameters: [{ name: "items", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examplesOf(parameters),
    inputs: {
      empty: fc.constant<Input>([[]]),
      single: anyLists(1, 1),
      typical: anyLists(by + 2, 2 * by + 6),
      // Few that move, so that they go round more than once.
      overlapping: moved === "blocks" ? shortBlocks(by) : fewMoving(by, moved),
      boundary: lists(2 * by - 1, 2 * by + 1),
      adjacent: lists(blockSize + 1, blockSize + 4),
      duplicates: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom(2, 4, 6, 8), { minLength: 2, maxLength: 3 }),
          fc.integer({ min: 7, max: 12 }),
        )
        .map(([few, length]): Input => [
          [...Array.from({ length }, (_, i) => few[(i * i) % few.length] ?? 0), few[0] ?? 0, 1, 3],
        ]),
      negative: lists(8, 14).map(([items]): Input => [
        items.map((x) => -2 * Math.abs(x) - (x % 3 === 0 ? 1 : 0)),
      ]),
      zero: fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 7, maxLength: 12 }),
          fc.integer({ min: 1, max: 5 }),
        )
        .map(([items, place]): Input => [items.toSpliced(place, 0, 0)]),
      large: anyLists(120, 200),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) => {
      const turned = [...items];
      for (const places of groupsOf(items, moved)) {
        for (let turn = 0; turn < by; turn += 1)
          stepOnce(turned, side === "left" ? places : places.toReversed());
      }
      return turned;
    },
    reference: blocks ? inBlocks(parameters) : amongPlaces(parameters),
    hints: blocks ? blockHints(parameters) : placeHints(parameters),
    flaws: blocks ? blockFlaws(parameters) : placeFlaws(parameters),
  };
}

const fallOff = ({ side }: Medium) =>
  side === "left" ? "the beginning come in at the end" : "the end come in at the beginning";

function blockRules(parameters: Medium): string {
  return `- The first ${blockSize} items make a block, the next ${blockSize} another, and so on. The last block may be shorter; it is
  rotated too.
- Items that fall off ${fallOff(parameters)} of their block, in the same
  order. A block may have fewer than ${parameters.by} items: then they go round more than once.`;
}

function placeRules(parameters: Medium): string {
  return `- ${choiceOf(parameters).rule}
- Think of those that move as a list of their own: it is rotated, and then put back into the same places.
- Items that fall off ${fallOff(parameters)}, in the same order.
- There may be fewer than ${parameters.by} that move: then they go round more than once.`;
}

/** The indexes of each group of items that change places with each other. */
function groupsOf(items: readonly number[], moved: Medium["moved"]): readonly (readonly number[])[] {
  const indexes = [...items.keys()];
  switch (moved) {
    case "even":
      return [indexes.filter((i) => Number.isInteger((items[i] ?? 0) / 2))];
    case "positive":
      return [indexes.filter((i) => Math.sign(items[i] ?? 0) === 1)];
    case "firsts":
      return [indexes.filter((i) => Number.isInteger(i / 2))];
    case "seconds":
      return [indexes.filter((i) => !Number.isInteger(i / 2))];
    case "blocks":
      return indexes
        .filter((i) => Number.isInteger(i / blockSize))
        .map((first) => indexes.slice(first, first + blockSize));
    default:
      return unreachable(moved);
  }
}

/** The item at each place goes to the place before it, the first one to the last. */
function stepOnce(items: number[], places: readonly number[]): void {
  const before = places.map((place) => items[place] ?? 0);
  for (const [at, place] of places.entries()) items[place] = before[at + 1] ?? before[0] ?? 0;
}

/** As many move as the rotation is long, at least; no number is twice, negative and even, or zero. */
function examplesOf({ by, moved }: Medium): readonly Input[] {
  const lengths =
    moved === "blocks" ? [blockSize, 2 * blockSize, 3 * blockSize] : [2 * by, 2 * by + 1, 2 * by + 3];
  return lengths.map((length, i): Input => {
    const [items] = counting(length, 2 * i + 1);
    return [moved === "positive" ? items.map((x) => (x % 4 === 0 ? -x : x)).concat(20, 22, 23) : items];
  });
}

/** One less than the rotation is long. */
function fewMoving(by: number, moved: keyof typeof choices): fc.Arbitrary<Input> {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: by - 1, maxLength: by - 1 });
  return fc.tuple(some, some).map(([moving, staying]): Input => [
    moving.flatMap((x, i) => {
      const y = staying[i] ?? 0;
      switch (moved) {
        case "even":
          return [2 * x, 2 * y + 1];
        case "positive":
          return [x, -y];
        case "firsts":
          return [x, y];
        case "seconds":
          return [y, x];
        default:
          return unreachable(moved);
      }
    }),
  ]);
}

/** The last block is shorter than the rotation is long, and does not look the same after it. */
function shortBlocks(by: number): fc.Arbitrary<Input> {
  const short = by > blockSize ? blockSize - 1 : by - 1;
  return fc.constantFrom(short, blockSize + short).chain((length) => lists(length, length));
}

interface Pieces {
  readonly places?: Flaw["source"];
  readonly from?: Flaw["source"];
}

/** The reference for items that are not neighbours, with pieces of it replaced by wrong ones. */
function amongPlaces(parameters: Medium, { places, from }: Pieces = {}): Flaw["source"] {
  const { by, side } = parameters;
  const choice = choiceOf(parameters);
  const other = from ?? { python: `(at + ${by}) % len(places)`, javascript: `(at + ${by}) % places.length` };
  const [python, javascript] =
    side === "left"
      ? [
          `result[place] = items[places[${other.python}]]`,
          `result[place] = items[places[${other.javascript}]]`,
        ]
      : [
          `result[places[${other.python}]] = items[place]`,
          `result[places[${other.javascript}]] = items[place]`,
        ];
  return {
    python: `def rotate_some(items):
    places = ${places?.python ?? `[i for i, x in enumerate(items) if ${choice.python}]`}
    result = items[:]
    for at, place in enumerate(places):
        ${python}
    return result
`,
    javascript: `function rotateSome(items) {
  const places = ${places?.javascript ?? `items.flatMap((x, i) => (${choice.javascript} ? [i] : []))`};
  const result = [...items];
  places.forEach((place, at) => {
    ${javascript};
  });
  return result;
}
`,
  };
}

function placeFlaws(parameters: Medium): readonly Flaw[] {
  const { by, moved } = parameters;
  const choice = choiceOf(parameters);
  return [
    {
      name: "does not go round more than once",
      caughtBy: ["overlapping"],
      source: amongPlaces(parameters, {
        from: {
          python: `at + ${by} - len(places) if at + ${by} >= len(places) else at + ${by}`,
          javascript: `at + ${by} >= places.length ? at + ${by} - places.length : at + ${by}`,
        },
      }),
    },
    {
      name: "looks up an item's place by its value",
      caughtBy: ["duplicates"],
      source: amongPlaces(parameters, {
        places: {
          python: `[items.index(x) for i, x in enumerate(items) if ${choice.python}]`,
          javascript: `items.flatMap((x, i) => (${choice.javascript} ? [items.indexOf(x)] : []))`,
        },
      }),
    },
    ...(moved === "even" || moved === "positive"
      ? [
          {
            name: moved === "even" ? "moves even numbers above zero only" : "moves zero too",
            caughtBy: [moved === "even" ? "negative" : "zero"],
            source: amongPlaces(parameters, {
              places: {
                python: `[i for i, x in enumerate(items) if ${moved === "even" ? "x > 0 and x % 2 == 0" : "x >= 0"}]`,
                javascript: `items.flatMap((x, i) => (${moved === "even" ? "x > 0 && x % 2 === 0" : "x >= 0"} ? [i] : []))`,
              },
            }),
          } as const,
        ]
      : []),
  ];
}

function placeHints({ by, side }: Medium): readonly string[] {
  return [
    "First find the indexes of all items that move; the others need no thought.",
    "Copy the list. Then only the places at these indexes get another item.",
    side === "left"
      ? `The place number \`at\` among them gets the item from the place number \`at + ${by}\`.`
      : `The item from the place number \`at\` among them goes to the place number \`at + ${by}\`.`,
    "After the last of these places comes the first again: take the remainder of the division by their number.",
  ];
}

/** The reference for blocks, with pieces of it replaced by wrong ones. */
function inBlocks(
  { by, side }: Medium,
  { cut, last = false }: { cut?: Flaw["source"]; last?: boolean } = {},
): Flaw["source"] {
  const python = cut?.python ?? (side === "left" ? `${by} % len(block)` : `len(block) - ${by} % len(block)`);
  const javascript =
    cut?.javascript ?? (side === "left" ? `${by} % block.length` : `block.length - (${by} % block.length)`);
  return {
    python: `def rotate_blocks(items):
    result = []
    for i in range(0, len(items), ${blockSize}):
        block = items[i:i + ${blockSize}]
        cut = ${python}
        result += ${last ? `block if len(block) < ${blockSize} else ` : ""}block[cut:] + block[:cut]
    return result
`,
    javascript: `function rotateBlocks(items) {
  const result = [];
  for (let i = 0; i < items.length; i += ${blockSize}) {
    const block = items.slice(i, i + ${blockSize});
    const cut = ${javascript};
${
  last
    ? `    result.push(...(block.length < ${blockSize} ? block : [...block.slice(cut), ...block.slice(0, cut)]));\n`
    : "    result.push(...block.slice(cut), ...block.slice(0, cut));\n"
}  }
  return result;
}
`,
  };
}

function blockFlaws(parameters: Medium): readonly Flaw[] {
  const { by, side } = parameters;
  const full = by % blockSize;
  const cut = String(side === "left" ? full : blockSize - full);
  return [
    {
      name: "leaves a shorter last block as it is",
      caughtBy: ["overlapping"],
      source: inBlocks(parameters, { last: true }),
    },
    {
      name: "cuts a shorter last block like a whole one",
      caughtBy: ["overlapping"],
      source: inBlocks(parameters, { cut: { python: cut, javascript: cut } }),
    },
  ];
}

function blockHints({ by, side }: Medium): readonly string[] {
  return [
    "Rotate one block first: cut it into two parts and put them together the other way round.",
    `Where is the cut? ${side === "left" ? `${by} items from the beginning` : `${by} items from the end`} of the block, if it is long enough.`,
    "A block of 3 items looks the same after 3 steps: only the remainder of the division by its length counts.",
    `Blocks begin at 0, ${blockSize}, ${2 * blockSize}, and so on. Take the length of each block as it is: the last one may be shorter.`,
  ];
}
