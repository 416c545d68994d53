import * as fc from "fast-check";
import type { Difficulty, Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, optional, type Type } from "../type.ts";

interface Parameters {
  readonly difficulty: Difficulty;
  readonly measure: Measure;
}

type Input = readonly [parents: readonly number[]];

/** What the oracle knows of a tree, each item being of the node with that number. */
interface Facts {
  readonly children: readonly (readonly number[])[];
  /** From the root, which has 0. */
  readonly depths: readonly number[];
  /** From the root to the node, both included. */
  readonly paths: readonly (readonly number[])[];
  readonly distances: readonly (readonly number[])[];
}

/** What the program finds out first, and keeps under this name. */
type Basis = "depths" | "children" | "levels" | "paths" | "distances";

interface Measure {
  /** Completes "returns …". */
  readonly words: string;
  /** What the task, which has no rule beside it, must add to the words; left out where they say all. */
  readonly detail?: string;
  readonly rule: string;
  readonly returns: Type;
  readonly of: (tree: Facts) => unknown;
  readonly basis: Basis;
  /** An expression in terms of the basis. */
  readonly source: Flaw["source"];
  /** Only nodes with one child count. */
  readonly singlesOut?: boolean;
  /** A mistake of this measure alone. */
  readonly flaw?: Flaw;
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "tree-measures",
    version: 2,
    title: "Measure a tree",
    topic: "trees",
    difficulties: ["easy", "medium", "hard"],
    summary: "Find depths, levels, paths and distances in a tree that is given as a list of parents.",
  },
  parameters: (difficulty) =>
    fc.record({ difficulty: fc.constant(difficulty), measure: fc.constantFrom(...measures[difficulty]) }),
  build: ({ difficulty, measure }) => ({
    task: `returns ${measure.words}, for a tree given as a list that holds the number of each node's parent, and -1 for the root${
      measure.detail === undefined ? "" : `; ${measure.detail}`
    }${difficulty === "hard" ? "" : `; an empty list gives ${emptyInTask(measure)}`}`,
    wordings: [
      `A tree is given as a list of parents: \`parents[i]\` is the number of the node above node \`i\`. Find
${measure.words}.`,
      `The nodes of a tree are numbered from 0. For each node the list \`parents\` holds the number of its parent. Return
${measure.words}.`,
      `In a firm everybody but the head has one superior. The list \`parents\` says who: item \`i\` is the superior of
person \`i\`. They form a tree, with the head as its root. Return
${measure.words}.`,
    ],
    statement: `- The root has \`-1\` in place of a parent. Every other node is below the root, directly or through others.
- ${measure.rule}
- The numbers say nothing about the order: a parent's number may be smaller or larger than its child's, and any
  node may be the root.
${difficulty === "hard" ? "- There is at least one node. The distance of a node from itself is 0." : `- A tree without nodes, an empty list, gives ${emptyAnswer(measure)}.`}

{examples}

There are at most 40 nodes.`,
    signature: {
      kind: "function",
      name: "measure_tree",
      parameters: [{ name: "parents", type: list(int) }],
      returns: measure.returns,
    },
    comparison: { kind: "exact" },
    examples: examples[difficulty],
    inputs: inputs(difficulty, measure),
    hiddenPerCategory: 6,
    oracle: ([parents]) => measure.of(factsOf(parents)),
    reference: program(measure),
    hints: hints[measure.basis],
    flaws: [
      { name: "takes parent 0 for no parent", caughtBy: ["zero"], source: program(measure, "falsy") },
      ...(measure.basis === "children"
        ? []
        : [
            {
              name: "expects every parent to have a larger number than its children",
              caughtBy: ["sorted" as const],
              source: program(measure, "ordered"),
            },
          ]),
      ...(measure.flaw === undefined ? [] : [measure.flaw]),
    ],
  }),
});

function emptyInTask({ returns }: Measure): string {
  if (returns.kind === "int") return "0";
  return returns.kind === "list" ? "an empty list" : "null";
}

function emptyAnswer({ returns }: Measure): string {
  if (returns.kind === "int") return "0";
  return returns.kind === "list"
    ? "an empty list"
    : "nothing: `None` in Python, `null` in JavaScript\n  (not `undefined`)";
}

/**
 * Parents have larger numbers than their children, and node 0 is a leaf. Easy: no leaf is higher than another, and no
 * node has more children than the root. Else: no two answers are equally good.
 */
const examples: Readonly<Record<Difficulty, readonly Input[]>> = {
  easy: [[[2, 2, -1]], [[4, 4, 5, 5, 6, 6, -1]], [[2, 3, 4, 4, -1]]],
  medium: [[[1, 3, 3, -1]], [[2, 4, 4, 4, -1]], [[1, 4, 4, 5, 6, 6, -1]]],
  hard: [[[3, 3, 3, -1]], [[2, 3, 4, 4, -1]], [[4, 4, 5, 5, 6, 6, -1]]],
};

const counting = { returns: int } as const;
const listing = { returns: list(int) } as const;
const rootDepth = "the root's depth is 0";
const depthRule =
  "The depth of a node is the number of steps up to the root: the root's is 0, its children's is 1.";
const levelRule = "The root alone is level 0, its children are level 1, their children level 2, and so on.";
const distanceRule =
  "The distance of two nodes is the number of steps between them. A step goes from a child to its parent, or back.";
const longest = (numbers: readonly number[]) => Math.max(0, ...numbers);
const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;

const deepestCount: Measure = {
  ...counting,
  words: "the number of nodes at the greatest depth",
  rule: depthRule,
  of: ({ depths }) => count(depths, (depth) => depth === longest(depths)),
  basis: "levels",
  source: { python: "len(levels[-1]) if levels else 0", javascript: "(levels.at(-1) ?? []).length" },
};

const depthMeasures: readonly Measure[] = [
  {
    ...counting,
    words: "the height",
    detail: "the height of a root alone is 0",
    rule: "The height is the largest number of steps from a node up to the root; a root alone has height 0.",
    of: ({ depths }) => longest(depths),
    basis: "depths",
    source: { python: "max(depths, default=0)", javascript: "Math.max(0, ...depths)" },
  },
  {
    ...counting,
    words: "the number of levels",
    rule: levelRule,
    of: ({ paths }) => longest(paths.map(({ length }) => length)),
    basis: "depths",
    source: { python: "max(depths, default=-1) + 1", javascript: "Math.max(-1, ...depths) + 1" },
  },
  ...[2, 3].map((wanted): Measure => ({
    ...counting,
    words: `the number of nodes at depth ${wanted}`,
    detail: rootDepth,
    rule: depthRule,
    of: ({ paths }) => count(paths, ({ length }) => length === wanted + 1),
    basis: "depths",
    source: {
      python: `depths.count(${wanted})`,
      javascript: `depths.filter((depth) => depth === ${wanted}).length`,
    },
  })),
  {
    ...counting,
    words: "the number of nodes on the widest level",
    rule: `${levelRule}\n  The widest is the one with the most nodes.`,
    of: ({ depths }) => longest(levelsOf(depths).map(({ length }) => length)),
    basis: "levels",
    source: {
      python: "max((len(level) for level in levels), default=0)",
      javascript: "Math.max(0, ...levels.map((level) => level.length))",
    },
  },
  {
    ...counting,
    words: "the sum of the depths of all nodes",
    detail: rootDepth,
    rule: depthRule,
    of: ({ depths }) => depths.reduce((sum, depth) => sum + depth, 0),
    basis: "depths",
    source: { python: "sum(depths)", javascript: "depths.reduce((sum, depth) => sum + depth, 0)" },
  },
  deepestCount,
];

const childMeasures: readonly Measure[] = [
  {
    ...counting,
    words: "the number of leaves",
    rule: "A leaf is a node without children. A root alone is a leaf.",
    of: ({ children }) => count(children, ({ length }) => length === 0),
    basis: "children",
    source: { python: "children.count(0)", javascript: "children.filter((count) => count === 0).length" },
    flaw: {
      name: "counts only the leaves that are deepest",
      caughtBy: ["sorted"],
      source: program(deepestCount),
    },
  },
  ofChildren({
    words: "the largest number of children that a node has",
    rule: "Only direct children count, not what is below them. A root alone has 0 children.",
    of: ({ children }) => longest(children.map(({ length }) => length)),
    source: { python: "max(children, default=0)", javascript: "Math.max(0, ...children)" },
    mistake: "looks only at the root",
    caughtBy: "zero",
    wrong: { python: "children[parents.index(-1)]", javascript: "children[parents.indexOf(-1)]" },
  }),
  ofChildren({
    words: "the number of nodes with exactly one child",
    rule: "Only direct children count, not what is below them.",
    of: ({ children }) => count(children, ({ length }) => length === 1),
    singlesOut: true,
    source: { python: "children.count(1)", javascript: "children.filter((count) => count === 1).length" },
    mistake: "leaves the root out",
    caughtBy: "deep",
    wrong: {
      python: "sum(children[node] == 1 for node, parent in enumerate(parents) if parent != -1)",
      javascript: "children.filter((count, node) => count === 1 && parents[node] !== -1).length",
    },
  }),
  ofChildren({
    words: "the number of nodes with at least two children",
    rule: "Only direct children count, not what is below them.",
    of: ({ children }) => count(children, ({ length }) => length > 1),
    source: {
      python: "sum(count >= 2 for count in children)",
      javascript: "children.filter((count) => count >= 2).length",
    },
    mistake: "counts only nodes with exactly two children",
    caughtBy: "boundary",
    wrong: { python: "children.count(2)", javascript: "children.filter((count) => count === 2).length" },
  }),
];

function ofChildren({
  mistake,
  caughtBy,
  wrong,
  ...measure
}: Pick<Measure, "words" | "rule" | "of" | "source" | "singlesOut"> & {
  mistake: string;
  caughtBy: "zero" | "deep" | "boundary";
  wrong: Flaw["source"];
}): Measure {
  const flaw = { name: mistake, caughtBy: [caughtBy], source: program({ basis: "children", source: wrong }) };
  return { ...counting, ...measure, basis: "children", flaw };
}

const levelMeasures: readonly Measure[] = [
  {
    ...listing,
    words: "the number of nodes on each level, from the root's down",
    rule: levelRule,
    of: ({ depths }) => levelsOf(depths).map(({ length }) => length),
    basis: "levels",
    source: {
      python: "[len(level) for level in levels]",
      javascript: "levels.map((level) => level.length)",
    },
  },
  ...(["down", "up"] as const).map((order): Measure => ({
    returns: list(list(int)),
    words: `the nodes of each level, from the ${order === "down" ? "root's down" : "deepest up to the root's"}`,
    detail: "the nodes of a level are in rising order",
    rule: `${levelRule}\n  List the nodes of a level in rising order.`,
    of: ({ depths }) => (order === "down" ? levelsOf(depths) : levelsOf(depths).toReversed()),
    basis: "levels",
    source: {
      python: order === "down" ? "levels" : "levels[::-1]",
      javascript: order === "down" ? "levels" : "levels.reverse()",
    },
  })),
  ...(["nearest to", "farthest from"] as const).map(widestLevel),
];

function widestLevel(tie: "nearest to" | "farthest from"): Measure {
  const source = (isFirst: boolean): Flaw["source"] => ({
    python: `max(${isFirst ? "levels" : "reversed(levels)"}, key=len, default=None)`,
    javascript: `levels.reduce((best, level) => (level.length ${isFirst ? ">" : ">="} (best ?? []).length ? level : best), null)`,
  });
  const isFirst = tie === "nearest to";
  return {
    returns: optional(list(int)),
    words: "the nodes of the widest level",
    detail: `of equally wide levels the one ${tie} the root counts, and its nodes are in rising order`,
    rule: `${levelRule}
  The widest is the one with the most nodes; of several, the one **${tie}** the root.
  List its nodes in rising order.`,
    of: ({ depths }) => {
      const levels = levelsOf(depths);
      const all = levels.filter(({ length }) => length === longest(levels.map((level) => level.length)));
      return (isFirst ? all[0] : all.at(-1)) ?? null;
    },
    basis: "levels",
    source: source(isFirst),
    flaw: {
      name: "takes another of several widest levels",
      caughtBy: ["ties"],
      source: program({ basis: "levels", source: source(!isFirst) }),
    },
  };
}

const pathMeasures: readonly Measure[] = [
  {
    ...listing,
    words: "the depth of each node",
    detail: rootDepth,
    rule: depthRule,
    of: ({ depths }) => depths,
    basis: "paths",
    source: {
      python: "[len(path) - 1 for path in paths]",
      javascript: "paths.map((path) => path.length - 1)",
    },
  },
  {
    ...listing,
    words: "how many nodes each node's subtree has",
    detail: "a subtree includes its own node",
    rule: "A node's subtree is the node itself and all that is below it, directly or through others.",
    of: ({ paths }) => paths.map((_, node) => count(paths, (path) => path.includes(node))),
    basis: "paths",
    source: {
      python: "[sum(node in path for path in paths) for node in range(len(parents))]",
      javascript: "parents.map((_, node) => paths.filter((path) => path.includes(node)).length)",
    },
  },
  ...(["smallest", "largest"] as const).flatMap((tie) => [deepest(tie, "node"), deepest(tie, "path")]),
];

function deepest(tie: "smallest" | "largest", wanted: "node" | "path"): Measure {
  const source = (takesFirst: boolean): Flaw["source"] => ({
    python: `${wanted === "node" ? "" : "["}max(${takesFirst ? "paths" : "reversed(paths)"}, key=len, default=[${wanted === "node" ? "None" : ""}])${wanted === "node" ? "[0]" : "[::-1]]"}`,
    javascript: `paths.reduce((best, path) => (path.length ${takesFirst ? ">" : ">="} best.length ? path : best), [])${wanted === "node" ? "[0] ?? null" : ".reverse()"}`,
  });
  const plain = (takesFirst: boolean): Flaw["source"] => ({
    python: source(takesFirst).python.replace(/^\[(.*)\]$/, "$1"),
    javascript: source(takesFirst).javascript,
  });
  return {
    returns: wanted === "node" ? optional(int) : list(int),
    words: wanted === "node" ? "the deepest node" : "the path from the root to the deepest node",
    detail: `of equally deep nodes the one with the ${tie} number counts${wanted === "path" ? "; both ends belong to the path" : ""}`,
    rule: `The deepest node is the one with the most steps up to the root; of several, the one
  with the **${tie} number**.${
    wanted === "path" ? "\n  The path lists all nodes from the root to it, both included." : ""
  }`,
    of: ({ paths }) => {
      const all = paths.filter((path) => path.length === longest(paths.map(({ length }) => length)));
      const path = (tie === "smallest" ? all[0] : all.at(-1)) ?? [];
      return wanted === "path" ? path : (path.at(-1) ?? null);
    },
    basis: "paths",
    source: plain(tie === "smallest"),
    flaw: {
      name: "takes another of several deepest nodes",
      caughtBy: ["ties"],
      source: program({ basis: "paths", source: plain(tie !== "smallest") }),
    },
  };
}

const farthest = "Math.max(...row)";
const distanceMeasures: readonly Measure[] = [
  ...(["steps", "nodes"] as const).map((unit): Measure => ({
    ...counting,
    words: `the number of ${unit} on the longest path between any two nodes`,
    rule: `A path goes from child to parent or back, and passes no node twice. It need not pass the root.${
      unit === "nodes" ? "\n  Both ends count." : ""
    }`,
    of: ({ distances }) => longest(distances.flat()) + (unit === "nodes" ? 1 : 0),
    basis: "distances",
    source: {
      python: `max(map(max, distances))${unit === "nodes" ? " + 1" : ""}`,
      javascript: `Math.max(...distances.flat())${unit === "nodes" ? " + 1" : ""}`,
    },
  })),
  {
    ...counting,
    words: "the fewest steps from which some node can reach every other",
    detail: "that is the distance from its farthest node of the node that has it nearest",
    rule: `${distanceRule}
  Every node has a farthest node. The answer is the distance from its farthest node of the node that has it nearest.`,
    of: ({ distances }) => Math.min(...distances.map(longest)),
    basis: "distances",
    source: {
      python: "min(map(max, distances))",
      javascript: `Math.min(...distances.map((row) => ${farthest}))`,
    },
  },
  {
    ...counting,
    words: "the sum of the distances of all pairs of nodes",
    detail: "each pair counts once",
    rule: `${distanceRule}\n  Each pair of two different nodes counts once.`,
    of: ({ distances }) => distances.flatMap((row, i) => row.slice(i)).reduce((sum, each) => sum + each, 0),
    basis: "distances",
    source: {
      python: "sum(map(sum, distances)) // 2",
      javascript: "distances.flat().reduce((sum, distance) => sum + distance, 0) / 2",
    },
  },
  {
    ...listing,
    words: "how far each node is from the node farthest from it",
    detail: "a number of steps for each node, in their order",
    rule: `${distanceRule}\n  The answer has one number for each node, in their order.`,
    of: ({ distances }) => distances.map(longest),
    basis: "distances",
    source: { python: "[max(row) for row in distances]", javascript: `distances.map((row) => ${farthest})` },
  },
  {
    ...listing,
    words: "all nodes at which a longest path ends",
    detail: "each is listed once, in rising order",
    rule: `${distanceRule}
  A longest path joins two nodes with the greatest distance of all. List each node once, in rising order.`,
    of: ({ distances }) =>
      distances.flatMap((row, node) => (row.includes(longest(distances.flat())) ? [node] : [])),
    basis: "distances",
    source: {
      python: "[node for node, row in enumerate(distances) if max(row) == max(map(max, distances))]",
      javascript:
        "parents.map((_, node) => node).filter((node) => distances[node].includes(Math.max(...distances.flat())))",
    },
  },
  ...(["smallest", "largest"] as const).flatMap((tie) => [central(tie, "max"), central(tie, "sum")]),
];

/** The centre, whose farthest node is nearest; or the hub, with the smallest sum of distances. */
function central(tie: "smallest" | "largest", by: "max" | "sum"): Measure {
  const measure = by === "max" ? farthest : "row.reduce((sum, distance) => sum + distance)";
  const source = (takesFirst: boolean): Flaw["source"] => ({
    python: `min(${takesFirst ? "range(len(parents))" : "reversed(range(len(parents)))"}, key=lambda node: ${by}(distances[node]))`,
    javascript: `distances
    .map((row) => ${measure})
    .reduce((best, own, node, all) => (own ${takesFirst ? "<" : "<="} all[best] ? node : best), 0)`,
  });
  return {
    ...counting,
    words:
      by === "max"
        ? "the centre, the node whose farthest node is nearest"
        : "the node that is nearest to all others together",
    detail: `${by === "max" ? "" : "that is the one with the smallest sum of distances from all nodes; "}of several the one with the ${tie} number counts`,
    rule: `${distanceRule}
  ${
    by === "max"
      ? "For each node look at the distance from the node farthest from it: find the node where that is smallest."
      : "For each node add up its distances from all others: find the node where the sum is smallest."
  }
  Of several, take the one with the **${tie} number**.`,
    of: ({ distances }) => {
      const values = distances.map((row) =>
        by === "max" ? longest(row) : row.reduce((sum, each) => sum + each, 0),
      );
      const best = Math.min(...values);
      return tie === "smallest" ? values.indexOf(best) : values.lastIndexOf(best);
    },
    basis: "distances",
    source: source(tie === "smallest"),
    flaw: {
      name: "takes another of several nodes that are equally good",
      caughtBy: ["ties"],
      source: program({ basis: "distances", source: source(tie !== "smallest") }),
    },
  };
}

const measures: Readonly<Record<Difficulty, readonly Measure[]>> = {
  easy: [...depthMeasures, ...childMeasures],
  medium: [...levelMeasures, ...pathMeasures],
  hard: distanceMeasures,
};

const integer = (min: number, max: number) => fc.integer({ min, max });

function inputs(difficulty: Difficulty, { singlesOut = false }: Measure) {
  const anywhere =
    ([, random]: Drawn) =>
    (at: number) =>
      (random[at] ?? 0) % at;
  const oneBelowRoot =
    ([, random]: Drawn) =>
    (at: number) =>
      at === 1 ? 0 : 1 + ((random[at] ?? 0) % (at - 1));
  return {
    typical: tree([5, 9], anywhere, "shuffled"),
    ...(difficulty === "hard" ? {} : { empty: fc.constant<Input>([[]]) }),
    single: fc.constant<Input>([[-1]]),
    // Tall, with one child of the root, and a last node that is far from deepest.
    sorted: tree(
      [8, 12],
      ([size, random]) =>
        (at) =>
          at === size - 1 ? 1 : Math.max(Math.min(at - 1, 1), at - 1 - ((random[at] ?? 0) % 2)),
      "parents first",
    ),
    reversed: tree([5, 9], anywhere, "children first"),
    // Above node 0 there is a chain of one to three nodes, and below it a tree with at least two deepest nodes.
    zero: fc
      .tuple(integer(1, 3), tree([5, 9], singlesOut ? oneBelowRoot : anywhere, "parents first"))
      .map(([above, [drawn]]): Input => {
        const below = [...drawn, parentOfDeepest(drawn)];
        const chain = Array.from({ length: above }, (_, i) => (i + 1 === above ? -1 : below.length + i + 1));
        return [[...below.map((parent) => (parent === -1 ? below.length : parent)), ...chain]];
      }),
    deep: tree([5, 12], () => (at) => at - 1, "shuffled"),
    boundary: tree([4, 9], () => () => 0, "shuffled"),
    ties: spiders(difficulty === "hard"),
    large: tree([25, 40], anywhere, "shuffled"),
  };
}

function parentOfDeepest(parents: readonly number[]): number {
  const { depths } = factsOf(parents);
  return parents[depths.indexOf(longest(depths))] ?? 0;
}

type Drawn = readonly [size: number, random: readonly number[]];

/** Nodes are drawn parents first, the root being 0, and numbered anew. */
function tree(
  [min, max]: readonly [number, number],
  parentIn: (drawn: Drawn) => (at: number) => number,
  order: "shuffled" | "parents first" | "children first",
): fc.Arbitrary<Input> {
  const numbers = fc.array(fc.nat(999), { minLength: max, maxLength: max, size: "max" });
  return fc.tuple(integer(min, max), numbers, numbers).map(([size, random, keys]): Input => {
    const parentOf = parentIn([size, random]);
    const parents = Array.from({ length: size }, (_, at) => (at === 0 ? -1 : parentOf(at)));
    const places = parents.map((_, at) => at);
    if (order === "parents first") return [parents];
    const key = (at: number) => (order === "shuffled" ? (keys[at] ?? 0) : -at);
    return renumbered(
      parents,
      places.toSorted((a, b) => key(a) - key(b)),
    );
  });
}

/** `order` holds the old number of each new node. */
function renumbered(parents: readonly number[], order: readonly number[]): Input {
  return [order.map((old) => (parents[old] === -1 ? -1 : order.indexOf(parents[old] ?? 0)))];
}

/** A root with equally long legs; or two such, with one root below the other. */
function spiders(isDouble: boolean): fc.Arbitrary<Input> {
  const key = fc.array(fc.nat(999), { minLength: 26, maxLength: 26, size: "max" });
  return fc.tuple(integer(2, 4), integer(2, 3), key).map(([legs, length, keys]): Input => {
    const size = legs * length + 1;
    const one = Array.from({ length: size }, (_, at) => (at === 0 ? -1 : Math.max(0, at - legs)));
    const parents = isDouble ? [...one, ...one.map((parent) => (parent === -1 ? 0 : parent + size))] : one;
    return renumbered(
      parents,
      parents.map((_, at) => at).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)),
    );
  });
}

/** From the root down by recursion; distances by walking from neighbour to neighbour. */
function factsOf(parents: readonly number[]): Facts {
  const children = parents.map((_, node) =>
    parents.flatMap((parent, child) => (parent === node ? [child] : [])),
  );
  const paths: number[][] = parents.map(() => []);
  const descend = (node: number, above: readonly number[]) => {
    const path = [...above, node];
    paths[node] = path;
    for (const child of children[node] ?? []) descend(child, path);
  };
  for (const [node, parent] of parents.entries()) if (parent === -1) descend(node, []);
  const distances = parents.map((_, start) => {
    const found = new Map([[start, 0]]);
    for (const [node, distance] of found) {
      for (const next of [...(children[node] ?? []), parents[node] ?? -1]) {
        if (next !== -1 && !found.has(next)) found.set(next, distance + 1);
      }
    }
    return parents.map((_parent, node) => found.get(node) ?? 0);
  });
  return { children, paths, depths: paths.map(({ length }) => length - 1), distances };
}

function levelsOf(depths: readonly number[]): number[][] {
  const height = Math.max(-1, ...depths);
  return Array.from({ length: height + 1 }, (_, level) =>
    depths.flatMap((depth, node) => (depth === level ? [node] : [])),
  );
}

/** "falsy": node 0 is never a parent; "ordered": parents have larger numbers than their children. */
type Mistake = "none" | "falsy" | "ordered";

function program(
  { basis, source }: Pick<Measure, "basis" | "source">,
  mistake: Mistake = "none",
): Flaw["source"] {
  const python = pythonBases(mistake)[basis];
  const javascript = javascriptBases(mistake)[basis];
  return {
    python: `def measure_tree(parents):
${python.start}    return ${source.python}
${python.helper ?? ""}`,
    javascript: `function measureTree(parents) {
${javascript.start}  return ${source.javascript};
}
${javascript.helper ?? ""}`,
  };
}

interface Pieces {
  readonly start: string;
  readonly helper?: string;
}

function pythonBases(mistake: Mistake): Record<Basis, Pieces> {
  const hasParent = mistake === "falsy" ? "parents[node] > 0" : "parents[node] != -1";
  const depthsInOrder = `    depths = [0] * len(parents)
    for node in reversed(range(len(parents))):
        if parents[node] != -1:
            depths[node] = depths[parents[node]] + 1
`;
  const paths = {
    start: "    paths = [path_up(node, parents) for node in range(len(parents))]\n",
    helper: `
def path_up(node, parents):
    path = [node]
    while ${hasParent}:
        node = parents[node]
        path.append(node)
    return path
`,
  };
  if (mistake === "ordered") return { ...pythonOrdered(depthsInOrder), children: { start: "" } };
  return {
    depths: {
      start: "    depths = [depth_of(node, parents) for node in range(len(parents))]\n",
      helper: `
def depth_of(node, parents):
    depth = 0
    while ${hasParent}:
        node = parents[node]
        depth += 1
    return depth
`,
    },
    children: {
      start: `    children = [parents.count(node) for node in range(len(parents))]
${mistake === "falsy" ? "    children[:1] = [0] * len(parents[:1])\n" : ""}`,
    },
    levels: {
      start: `    levels = []
    level = [node for node, parent in enumerate(parents) if parent == -1]
    while level:
        levels.append(level)
        level = [node for node, parent in enumerate(parents) if ${mistake === "falsy" ? "parent > 0 and " : ""}parent in level]
`,
    },
    paths,
    distances: {
      start: `${paths.start}    distances = [[len(set(one) ^ set(other)) for other in paths] for one in paths]
`,
      helper: paths.helper,
    },
  };
}

function pythonOrdered(depthsInOrder: string): Omit<Record<Basis, Pieces>, "children"> {
  return {
    depths: { start: depthsInOrder },
    levels: {
      start: `${depthsInOrder}    heights = range(max(depths, default=-1) + 1)
    levels = [[node for node, depth in enumerate(depths) if depth == height] for height in heights]
`,
    },
    paths: {
      start: `    paths = [[] for _ in parents]
    for node in reversed(range(len(parents))):
        above = [] if parents[node] == -1 else paths[parents[node]]
        paths[node] = [node, *above]
`,
    },
    distances: {
      start: `    nodes = range(len(parents))
    distances = [[distance(one, other, parents) for other in nodes] for one in nodes]
`,
      helper: `
def distance(one, other, parents):
    steps = 0
    while one != other and min(one, other) >= 0:
        if one < other:
            one = parents[one]
        else:
            other = parents[other]
        steps += 1
    return steps
`,
    },
  };
}

function javascriptBases(mistake: Mistake): Record<Basis, Pieces> {
  const hasParent = mistake === "falsy" ? "parents[node] > 0" : "parents[node] !== -1";
  const depthsInOrder = `  const depths = parents.map(() => 0);
  for (let node = parents.length - 1; node >= 0; node--) {
    if (parents[node] !== -1) depths[node] = depths[parents[node]] + 1;
  }
`;
  const paths = {
    start: "  const paths = parents.map((_, node) => pathUp(node, parents));\n",
    helper: `
function pathUp(node, parents) {
  const path = [node];
  while (${hasParent}) {
    node = parents[node];
    path.push(node);
  }
  return path;
}
`,
  };
  if (mistake === "ordered") return { ...javascriptOrdered(depthsInOrder), children: { start: "" } };
  return {
    depths: {
      start: "  const depths = parents.map((_, node) => depthOf(node, parents));\n",
      helper: `
function depthOf(node, parents) {
  let depth = 0;
  while (${hasParent}) {
    node = parents[node];
    depth += 1;
  }
  return depth;
}
`,
    },
    children: {
      start: `  const children = parents.map((_, node) => parents.filter((parent) => ${mistake === "falsy" ? "parent > 0 && " : ""}parent === node).length);
`,
    },
    levels: {
      start: `  const nodes = parents.map((_, node) => node);
  const levels = [];
  let level = nodes.filter((node) => parents[node] === -1);
  while (level.length > 0) {
    levels.push(level);
    const above = level;
    level = nodes.filter((node) => ${mistake === "falsy" ? "parents[node] > 0 && " : ""}above.includes(parents[node]));
  }
`,
    },
    paths,
    distances: {
      start: `${paths.start}  const distances = paths.map((one) => paths.map((other) => onlyIn(one, other) + onlyIn(other, one)));
`,
      helper: `${paths.helper}
function onlyIn(one, other) {
  return one.filter((node) => !other.includes(node)).length;
}
`,
    },
  };
}

function javascriptOrdered(depthsInOrder: string): Omit<Record<Basis, Pieces>, "children"> {
  return {
    depths: { start: depthsInOrder },
    levels: {
      start: `${depthsInOrder}  const levels = Array.from({ length: Math.max(-1, ...depths) + 1 }, (_, height) =>
    depths.flatMap((depth, node) => (depth === height ? [node] : [])),
  );
`,
    },
    paths: {
      start: `  const paths = parents.map(() => []);
  for (let node = parents.length - 1; node >= 0; node--) {
    const above = parents[node] === -1 ? [] : paths[parents[node]];
    paths[node] = [node, ...above];
  }
`,
    },
    distances: {
      start: `  const distances = parents.map((_, one) => parents.map((__, other) => distance(one, other, parents)));
`,
      helper: `
function distance(one, other, parents) {
  let steps = 0;
  while (one !== other && Math.min(one, other) >= 0) {
    if (one < other) one = parents[one];
    else other = parents[other];
    steps += 1;
  }
  return steps;
}
`,
    },
  };
}

const climbing =
  "The list leads upwards: from any node, go to its parent, and so on, until you come to the root.";

const hints: Readonly<Record<Basis, readonly string[]>> = {
  depths: [
    climbing,
    "How many steps does that take? That is the node's depth.",
    "Find the depths of all nodes first, as a list. The answer is found in that list. What if it is empty?",
  ],
  children: [
    "A node's number turns up in the list once for each of its children.",
    "Count for each number from 0 on how often the list holds it.",
    "The answer is found in these counts. What if there are none?",
  ],
  levels: [
    "The first level is the node that has -1 for its parent.",
    "The next level is all nodes whose parent is on this level.",
    "Go on until a level is empty. Keep the levels in a list; the answer is found in it.",
  ],
  paths: [
    climbing,
    "Write down the nodes on the way up, from the node itself to the root, for every node.",
    "Such a path is one longer than the node's depth, and holds all nodes that the node is below.",
  ],
  distances: [
    climbing,
    "Write down for two nodes the ways up to the root. Where do these meet?",
    "The nodes that are on one way and not on the other are as many as the steps between the two nodes.",
    "Make a table of all distances first. The answer is found in it.",
  ],
};
