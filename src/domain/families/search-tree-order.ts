import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly order: Order;
  /** What becomes of a number that the tree holds already. */
  readonly repeated: Repeated;
  /** What takes the place of a removed number with two children; none where nothing is removed. */
  readonly heir: "next larger" | "next smaller" | undefined;
}

type Order = "preorder" | "mirrored" | "postorder" | "levels" | "levels from the right";
type Repeated = "left" | "right" | "dropped";
type Input =
  readonly [numbers: readonly number[]] | readonly [numbers: readonly number[], removed: readonly number[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "search-tree-order",
    version: 1,
    title: "Orders of a search tree",
    topic: "trees",
    difficulties: ["medium", "hard"],
    summary: "Insert numbers in a binary search tree, remove some, and list what is left in a given order.",
  },
  parameters: (difficulty) =>
    difficulty === "hard"
      ? fc.record({
          order: fc.constantFrom("preorder", "mirrored", "postorder", "levels", "levels from the right"),
          repeated: fc.constant("dropped"),
          heir: fc.constantFrom("next larger", "next smaller"),
        })
      : fc.record({
          order: fc.constantFrom("preorder", "mirrored", "postorder", "levels", "levels from the right"),
          repeated: fc.constantFrom("left", "right", "dropped"),
          heir: fc.constant(undefined),
        }),
  build: ({ order, repeated, heir }) => ({
    task: `inserts numbers one by one in a binary search tree that is never rebalanced, ${
      heir === undefined
        ? ""
        : `then removes some (one with two children is replaced by the ${heir} number), `
    }and lists the tree ${orders[order].short}; a number that is there already ${repetitions[repeated].short}`,
    wordings: wordings(heir),
    statement: `- The first number is the root. Each further number starts at the root, and goes down: to the left of a
  **larger** number, to the right of a **smaller** one, until there is a free place. The tree is never rebalanced.
- ${repetitions[repeated].rule}
${heir === undefined ? "" : removalRules(heir)}- ${orders[order].rule}
- An empty tree gives an empty list.

{examples}

There are at most 100 numbers from -1,000 to 1,000, and the tree is at most 40 levels deep.`,
    signature: {
      kind: "function",
      name: "search_tree_order",
      parameters: [
        { name: "numbers", type: list(int) },
        ...(heir === undefined ? [] : [{ name: "removed", type: list(int) }]),
      ],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: heir === undefined ? examples : removalExamples,
    inputs: heir === undefined ? inputs : removalInputs,
    hiddenPerCategory: 5,
    oracle: ([numbers, removed = []]) => {
      const kept = repeated === "dropped" ? [...new Set(numbers)] : numbers;
      const left = removed.reduce((tree, number) => without(tree, number, heir), kept);
      return listed(left, order, repeated);
    },
    reference: program({ order, repeated, heir }),
    hints: heir === undefined ? hints : [...removalHints, ...hints.slice(1)],
    flaws: [...(heir === undefined ? insertionFlaws : removalFlaws)({ order, repeated, heir })],
  }),
});

function wordings(heir: Parameters["heir"]): string[] {
  if (heir !== undefined) {
    return [
      `Insert the \`numbers\` one after the other in a **binary search tree**, then remove those in \`removed\`, one
after the other, and list what is left.`,
      `A binary search tree is empty at first. Put in all \`numbers\`, in their order; then take out all in \`removed\`, in
their order. Return the numbers of the tree.`,
    ];
  }
  return [
    `Insert the \`numbers\` one after the other in a **binary search tree**, and list the tree.`,
    `A binary search tree is empty at first. Put in all \`numbers\`, in their order, and return the numbers of the
tree in the order below.`,
    `Numbers arrive one by one, and are kept in a **binary search tree**. Return them as they stand in the tree
when all have arrived.`,
  ];
}

const repetitions: Readonly<Record<Repeated, { short: string; rule: string }>> = {
  left: { short: "goes to the left of it", rule: "An **equal** number goes to the **left** of it as well." },
  right: {
    short: "goes to the right of it",
    rule: "An **equal** number goes to the **right** of it as well.",
  },
  dropped: {
    short: "is dropped",
    rule: "A number that the tree holds already is **dropped**: the tree stays as it is.",
  },
};

function removalRules(heir: "next larger" | "next smaller"): string {
  return `- A removed number without children leaves its place free. One with a single child gives its place to that child, with
  all that is below it.
- In the place of a removed number with two children comes the **${heir}** number of the tree. That number leaves
  its own place by the rules above.
- To remove a number that is not in the tree changes nothing.
`;
}

const orders: Readonly<Record<Order, { short: string; rule: string }>> = {
  preorder: {
    short: "in preorder",
    rule: "List the tree in **preorder**: each number comes before all that is to its left, and this before all that is to\n  its right.",
  },
  mirrored: {
    short: "with each number before all to its right, and this before all to its left",
    rule: "List the tree in **preorder from the right**: each number comes before all that is to its right, and this before\n  all that is to its left.",
  },
  postorder: {
    short: "in postorder",
    rule: "List the tree in **postorder**: first all that is to a number's left, then all that is to its right, then the\n  number itself.",
  },
  levels: {
    short: "level by level, each from left to right",
    rule: "List the tree **level by level**: the root, then its children, then their children, and so on, each level from\n  left to right.",
  },
  "levels from the right": {
    short: "level by level, each from right to left",
    rule: "List the tree **level by level**: the root, then its children, then their children, and so on, each level from\n  **right to left**.",
  },
};

/** Inserted as a balanced tree. */
const examples: readonly Input[] = [[[5, 3, 8]], [[40, 20, 60, 10, 30, 50, 70]], [[12, 19, 4, 15, 25, 7, 1]]];

/** Nothing with two children is removed. */
const removalExamples: readonly Input[] = [
  [
    [5, 3, 8],
    [8, 6],
  ],
  [
    [40, 20, 60, 10, 30, 50, 70],
    [10, 70],
  ],
  [[12, 19, 4, 15, 25, 7], [4]],
];

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });
const number = integer(-99, 99);
const rising = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const different = (min: number, max: number) => fc.uniqueArray(number, sized(min, max));
const few = fc.array(integer(1, 5), sized(5, 8));
const many = fc.array(integer(-999, 999), sized(60, 100));

const inputs = {
  typical: fc.tuple(different(5, 9)),
  empty: fc.constant<Input>([[]]),
  single: fc.tuple(fc.array(number, sized(1, 2))),
  duplicates: fc.tuple(few),
  ties: fc
    .tuple(integer(-9, 9), integer(2, 5))
    .map(([value, times]): Input => [
      [value, value + 3, value - 3, ...Array.from({ length: times }, () => value)],
    ]),
  sorted: different(4, 9).map((numbers): Input => [rising(numbers)]),
  reversed: different(4, 9).map((numbers): Input => [rising(numbers).toReversed()]),
  large: fc.tuple(many),
};

const removalInputs = {
  typical: different(6, 10).map((numbers): Input => [numbers, numbers.slice(2, 5)]),
  empty: fc
    .tuple(different(1, 3), fc.boolean())
    .map(([numbers, isAll]): Input => (isAll ? [numbers, numbers] : [[], numbers])),
  single: different(3, 6).map((numbers): Input => [numbers, numbers.slice(0, 1)]),
  missing: fc
    .tuple(different(5, 7), number)
    .map(([numbers, more]): Input => [numbers.slice(2), [...numbers.slice(0, 2), more]]),
  duplicates: fc
    .tuple(few, fc.subarray([1, 2, 3, 4, 5], sized(1, 2)))
    .map(([numbers, removed]): Input => [[...numbers, ...numbers.slice(0, 2)], removed]),
  sorted: fc
    .tuple(different(5, 9), integer(0, 4))
    .map(([numbers, at]): Input => [rising(numbers), rising(numbers).slice(at, at + 2)]),
  // The root is replaced by a number that has a child itself.
  deep: different(7, 7).map((numbers): Input => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = rising(numbers);
    return [[d, a, g, c, e, b, f], [d]];
  }),
  "repeated calls": different(7, 9).map((numbers): Input => [numbers, numbers.slice(0, 4)]),
  large: fc
    .tuple(many, fc.array(integer(0, 59), sized(10, 25)))
    .map(([numbers, places]): Input => [numbers, places.map((at) => numbers[at] ?? 0)]),
};

/** The first is the root; parting the others by it gives what lies to its left and right. */
function part([root = 0, ...rest]: readonly number[], repeated: Repeated) {
  const goesLeft = (value: number) => value < root || (value === root && repeated === "left");
  return { root, left: rest.filter(goesLeft), right: rest.filter((value) => !goesLeft(value)) };
}

/** A list that gives the tree without that number when it is inserted. */
function without(numbers: readonly number[], removed: number, heir: Parameters["heir"]): readonly number[] {
  if (numbers.length === 0) return [];
  const { root, left, right } = part(numbers, "dropped");
  if (removed < root) return [root, ...without(left, removed, heir), ...right];
  if (removed > root) return [root, ...left, ...without(right, removed, heir)];
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  const next = heir === "next larger" ? Math.min(...right) : Math.max(...left);
  return [next, ...[...left, ...right].filter((value) => value !== next)];
}

function listed(numbers: readonly number[], order: Order, repeated: Repeated): number[] {
  if (order === "levels" || order === "levels from the right") {
    let level = [numbers].filter(({ length }) => length > 0);
    const all: number[] = [];
    while (level.length > 0) {
      const parted = level.map((each) => part(each, repeated));
      all.push(...parted.map(({ root }) => root));
      const below = parted.flatMap(({ left, right }) => (order === "levels" ? [left, right] : [right, left]));
      level = below.filter(({ length }) => length > 0);
    }
    return all;
  }
  if (numbers.length === 0) return [];
  const { root, ...sides } = part(numbers, repeated);
  const [left, right] = [sides.left, sides.right].map((side) => listed(side, order, repeated));
  if (order === "postorder") return [...(left ?? []), ...(right ?? []), root];
  return order === "preorder"
    ? [root, ...(left ?? []), ...(right ?? [])]
    : [root, ...(right ?? []), ...(left ?? [])];
}

interface Choices extends Parameters {
  /** Forgets what is below the number that takes another's place. */
  readonly losesBelowHeir?: boolean;
}

function program(choices: Choices): Flaw["source"] {
  const { order, repeated, heir } = choices;
  const removes = heir !== undefined;
  return {
    python: `def search_tree_order(numbers${removes ? ", removed" : ""}):
    root = None
    for number in numbers:
        root = insert(root, number)
${removes ? "    for number in removed:\n        root = remove(root, number)\n" : ""}    return listed(root)

${pythonInsert(repeated)}${removes ? pythonRemove(choices) : ""}
${pythonListed(order)}`,
    javascript: `function searchTreeOrder(numbers${removes ? ", removed" : ""}) {
  let root = null;
  for (const number of numbers) root = insert(root, number);
${removes ? "  for (const number of removed) root = remove(root, number);\n" : ""}  return listed(root);
}

${javascriptInsert(repeated)}${removes ? javascriptRemove(choices) : ""}
${javascriptListed(order)}`,
  };
}

function pythonInsert(repeated: Repeated): string {
  return `def insert(tree, number):
    if tree is None:
        return {"number": number, "left": None, "right": None}
    if number ${repeated === "left" ? "<=" : "<"} tree["number"]:
        tree["left"] = insert(tree["left"], number)
    ${repeated === "dropped" ? 'elif number > tree["number"]' : "else"}:
        tree["right"] = insert(tree["right"], number)
    return tree
`;
}

function javascriptInsert(repeated: Repeated): string {
  return `function insert(tree, number) {
  if (tree === null) return { number, left: null, right: null };
  if (number ${repeated === "left" ? "<=" : "<"} tree.number) tree.left = insert(tree.left, number);
  else${repeated === "dropped" ? " if (number > tree.number)" : ""} tree.right = insert(tree.right, number);
  return tree;
}
`;
}

function pythonRemove({ heir, losesBelowHeir = false }: Choices): string {
  const [side, other] = heir === "next larger" ? ["right", "left"] : ["left", "right"];
  const rest = losesBelowHeir ? `without_heir(tree["${side}"])` : `remove(tree["${side}"], heir["number"])`;
  return `
def remove(tree, number):
    if tree is None:
        return None
    if number < tree["number"]:
        tree["left"] = remove(tree["left"], number)
    elif number > tree["number"]:
        tree["right"] = remove(tree["right"], number)
    elif tree["left"] is None:
        return tree["right"]
    elif tree["right"] is None:
        return tree["left"]
    else:
        heir = tree["${side}"]
        while heir["${other}"] is not None:
            heir = heir["${other}"]
        tree["number"] = heir["number"]
        tree["${side}"] = ${rest}
    return tree
${
  losesBelowHeir
    ? `
def without_heir(tree):
    if tree["${other}"] is None:
        return None
    tree["${other}"] = without_heir(tree["${other}"])
    return tree
`
    : ""
}`;
}

function javascriptRemove({ heir, losesBelowHeir = false }: Choices): string {
  const [side, other] = heir === "next larger" ? ["right", "left"] : ["left", "right"];
  const rest = losesBelowHeir ? `withoutHeir(tree.${side})` : `remove(tree.${side}, heir.number)`;
  return `
function remove(tree, number) {
  if (tree === null) return null;
  if (number < tree.number) {
    tree.left = remove(tree.left, number);
  } else if (number > tree.number) {
    tree.right = remove(tree.right, number);
  } else if (tree.left === null) {
    return tree.right;
  } else if (tree.right === null) {
    return tree.left;
  } else {
    let heir = tree.${side};
    while (heir.${other} !== null) heir = heir.${other};
    tree.number = heir.number;
    tree.${side} = ${rest};
  }
  return tree;
}
${
  losesBelowHeir
    ? `
function withoutHeir(tree) {
  if (tree.${other} === null) return null;
  tree.${other} = withoutHeir(tree.${other});
  return tree;
}
`
    : ""
}`;
}

function pythonListed(order: Order): string {
  const [first, second] =
    order === "mirrored" || order === "levels from the right" ? ["right", "left"] : ["left", "right"];
  if (order === "levels" || order === "levels from the right") {
    return `def listed(root):
    numbers = []
    waiting = [root]
    for tree in waiting:
        if tree is not None:
            numbers.append(tree["number"])
            waiting += [tree["${first}"], tree["${second}"]]
    return numbers
`;
  }
  const below = `*listed(tree["${first}"]), *listed(tree["${second}"])`;
  return `def listed(tree):
    if tree is None:
        return []
    return [${order === "postorder" ? `${below}, tree["number"]` : `tree["number"], ${below}`}]
`;
}

function javascriptListed(order: Order): string {
  const [first, second] =
    order === "mirrored" || order === "levels from the right" ? ["right", "left"] : ["left", "right"];
  if (order === "levels" || order === "levels from the right") {
    return `function listed(root) {
  const numbers = [];
  const waiting = [root];
  for (const tree of waiting) {
    if (tree === null) continue;
    numbers.push(tree.number);
    waiting.push(tree.${first}, tree.${second});
  }
  return numbers;
}
`;
  }
  const below = `...listed(tree.${first}), ...listed(tree.${second})`;
  return `function listed(tree) {
  if (tree === null) return [];
  return [${order === "postorder" ? `${below}, tree.number` : `tree.number, ${below}`}];
}
`;
}

/** The middle of the sorted numbers becomes the root, as though the tree were balanced. */
function balanced({ order, repeated }: Parameters): Flaw["source"] {
  const isSet = repeated === "dropped";
  return {
    python: `def search_tree_order(numbers):
    return listed(balanced(sorted(${isSet ? "set(numbers)" : "numbers"})))

def balanced(numbers):
    if not numbers:
        return None
    middle = len(numbers) // 2
    return {
        "number": numbers[middle],
        "left": balanced(numbers[:middle]),
        "right": balanced(numbers[middle + 1:]),
    }

${pythonListed(order)}`,
    javascript: `function searchTreeOrder(numbers) {
  return listed(balanced([...${isSet ? "new Set(numbers)" : "numbers"}].sort((a, b) => a - b)));
}

function balanced(numbers) {
  if (numbers.length === 0) return null;
  const middle = Math.floor(numbers.length / 2);
  return {
    number: numbers[middle],
    left: balanced(numbers.slice(0, middle)),
    right: balanced(numbers.slice(middle + 1)),
  };
}

${javascriptListed(order)}`,
  };
}

function insertionFlaws(parameters: Parameters): Flaw[] {
  const { repeated } = parameters;
  const other = repeated === "right" ? "left" : "right";
  return [
    {
      name: repeated === "dropped" ? "keeps repeated numbers" : `puts equal numbers to the ${other}`,
      caughtBy: ["duplicates"],
      source: program({ ...parameters, repeated: other }),
    },
    {
      name: "builds a balanced tree, though the order of the numbers decides",
      caughtBy: ["sorted", "reversed"],
      source: balanced(parameters),
    },
  ];
}

function removalFlaws(parameters: Parameters): Flaw[] {
  const other = parameters.heir === "next larger" ? "next smaller" : "next larger";
  return [
    {
      name: `puts the ${other} number in the place of a removed one`,
      caughtBy: ["deep"],
      source: program({ ...parameters, heir: other }),
    },
    {
      name: "loses what is below the number that takes another's place",
      caughtBy: ["deep"],
      source: program({ ...parameters, losesBelowHeir: true }),
    },
    {
      name: "keeps repeated numbers",
      caughtBy: ["duplicates"],
      source: program({ ...parameters, repeated: "right" }),
    },
  ];
}

const hints = [
  "A node needs a number, and what is to its left and right: a dictionary in Python, an object in JavaScript.",
  "Let `insert(tree, number)` return the tree with the number in it: a new node if there is no tree, else the same tree, with one side inserted anew.",
  "Let a function list a tree. Without a tree it lists nothing; else it puts together the node's number and the lists of both sides.",
  "Level by level needs a queue instead: take a node from its front, list its number, and put both its sides at the end.",
];

const removalHints = [
  "Insert first, without any thought of removing, and list the tree: that is half of it.",
  "Let `remove(tree, number)` return the tree without the number. If a side is missing, that is simply the other side.",
  "With both sides: find the number that takes the place, write it into the node, and remove it from the side where it was.",
];
