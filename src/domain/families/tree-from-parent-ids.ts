import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { any, int, list, optional, record } from "../type.ts";

interface Parameters {
  /** What becomes of a record whose parent is not in the list. */
  readonly orphans: "roots" | "dropped";
}

interface Item {
  readonly id: number;
  readonly parent: number | null;
}

interface Tree {
  readonly id: number;
  readonly children: readonly Tree[];
}

type Input = readonly [records: readonly Item[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "tree-from-parent-ids",
    version: 1,
    title: "Tree from parent ids",
    topic: "trees",
    difficulties: ["medium"],
    summary: "Turn a flat list of records, each naming its parent, into nested nodes.",
  },
  parameters: () => fc.record({ orphans: fc.constantFrom("roots", "dropped") }),
  build: ({ orphans }) => ({
    task: `turns a list of records with id and parent into a list of nested nodes with id and children, where a record without a parent is a root and a record whose parent is not in the list is ${
      orphans === "roots" ? "a root too" : "left out with everything below it"
    }`,
    statement: `Each record has an \`id\` and the id of its \`parent\`. Build the tree: return the list of root nodes, each node being
\`{"id": ..., "children": [...]}\` with its children as nodes of the same form.

- A record whose \`parent\` is \`None\` (\`null\` in JavaScript) is a root. There may be several, or none.
- Roots, and the children of every node, stand in the order in which their records stand in the list.
- A child may come before its parent in the list.
- ${
      orphans === "roots"
        ? "If a parent's id is not in the list, the record is a root, in its place among the roots."
        : "If a parent's id is not in the list, leave the record out, with everything below it."
    }
- A node without children has an empty list of children. No records give an empty list.
- Ids are whole numbers from 0 on, all different. Nobody is their own ancestor.

{examples}

There are at most 200 records, at most 60 levels deep. In JavaScript nodes are plain objects.`,
    signature: {
      kind: "function",
      name: "build_tree",
      parameters: [{ name: "records", type: list(record({ id: int, parent: optional(int) })) }],
      returns: list(any("Tree")),
    },
    comparison: { kind: "exact" },
    examples: [
      [records([1, null], [2, 1], [3, 1])],
      [records([4, null], [7, 4], [5, 7])],
      [records([6, null], [8, null], [9, 8], [12, 6])],
    ],
    inputs: {
      typical: fc.tuple(forest({ size: [4, 9] })),
      empty: fc.constant([[]]),
      single: fc.tuple(forest({ size: [1, 1] })),
      zero: fc.tuple(forest({ size: [3, 7], firstId: 0 })),
      reversed: fc.tuple(forest({ size: [3, 8] }).map((items) => items.toReversed())),
      missing: fc.tuple(withOrphans()),
      disconnected: fc.tuple(
        fc.tuple(forest({ size: [1, 4] }), forest({ size: [2, 4], idsFrom: 200 })).map((two) => two.flat()),
      ),
      deep: fc.tuple(chain()),
      large: fc.tuple(forest({ size: [80, 150] }).chain(shuffled)),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) => {
      const ids = items.map(({ id }) => id);
      const below = (parent: number): Tree[] => items.filter((item) => item.parent === parent).map(node);
      const node = ({ id }: Item): Tree => ({ id, children: below(id) });
      const isRoot = ({ parent }: Item) => parent === null || (orphans === "roots" && !ids.includes(parent));
      return items.filter(isRoot).map(node);
    },
    reference: buildTree({ ...absentParent, ...unknownParent[orphans] }),
    hints: [
      "A child may come before its parent. What do you need before you can hang it up?",
      "Make a node for every record first, and keep them in a dictionary by id.",
      "Then go through the records once more and append each node to its parent's children, or to the roots.",
      "What happens to a record whose parent is not in the dictionary? And to one whose parent is 0?",
    ],
    flaws: [
      {
        name: "takes parent 0 for no parent",
        caughtBy: ["zero"],
        source: buildTree({ ...falsyParent, ...unknownParent[orphans] }),
      },
      {
        name: "expects every parent before its children",
        caughtBy: ["reversed"],
        source: parentsFirst(orphans),
      },
      {
        name:
          orphans === "roots"
            ? "loses records whose parent is missing"
            : "makes roots of records whose parent is missing",
        caughtBy: ["missing"],
        source: buildTree({ ...absentParent, ...unknownParent[orphans === "roots" ? "dropped" : "roots"] }),
      },
    ],
  }),
});

function records(...pairs: (readonly [id: number, parent: number | null])[]): Item[] {
  return pairs.map(([id, parent]) => ({ id, parent }));
}

/** One tree, every parent before its children, the second record below the first. */
function forest({
  size: [minLength, maxLength],
  idsFrom = 1,
  firstId,
}: {
  size: readonly [number, number];
  idsFrom?: number;
  firstId?: number;
}): fc.Arbitrary<Item[]> {
  const ids = fc.uniqueArray(fc.integer({ min: idsFrom, max: idsFrom + maxLength + 60 }), {
    minLength,
    maxLength,
    size: "max",
  });
  const places = fc.array(fc.nat(), { minLength: maxLength + 1, maxLength: maxLength + 1, size: "max" });
  return fc.tuple(ids, places).map(([drawn, random]) => {
    const all = firstId === undefined ? drawn : [firstId, ...drawn];
    const parentOf = (index: number) => (index === 0 ? null : (all[(random[index] ?? 0) % index] ?? null));
    return all.map((id, index) => ({ id, parent: parentOf(index) }));
  });
}

function withOrphans(): fc.Arbitrary<Item[]> {
  const orphans = fc.integer({ min: 300, max: 400 }).map((id) => records([id, 500], [id + 200, id]));
  return fc.tuple(forest({ size: [1, 5] }), orphans).chain(([known, lost]) => shuffled([...known, ...lost]));
}

function chain(): fc.Arbitrary<Item[]> {
  return fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 1, max: 500 })).map(([length, first]) =>
    Array.from({ length }, (_, index) => ({
      id: first + index,
      parent: index === 0 ? null : first + index - 1,
    })),
  );
}

function shuffled(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

interface Conditions {
  readonly root: Flaw["source"];
  readonly child: Flaw["source"];
}

const absentParent = { root: { python: "parent is None", javascript: "parent === null" } };
const falsyParent = { root: { python: "not parent", javascript: "!parent" } };

const unknownParent = {
  dropped: { child: { python: "elif parent in nodes:", javascript: "else if (nodes.has(parent))" } },
  roots: { child: { python: "else:", javascript: "else" } },
};

/** Two passes: make all nodes, then hang each up. With a bare `else`, unknown parents are roots as well. */
function buildTree({ root, child }: Conditions): Flaw["source"] {
  const unknownToo = child.python === "else:";
  return {
    python: `def build_tree(records):
    nodes = {record["id"]: {"id": record["id"], "children": []} for record in records}
    roots = []
    for record in records:
        node, parent = nodes[record["id"]], record["parent"]
        if ${root.python}${unknownToo ? " or parent not in nodes" : ""}:
            roots.append(node)
        ${child.python}
            nodes[parent]["children"].append(node)
    return roots
`,
    javascript: `function buildTree(records) {
  const nodes = new Map(records.map(({ id }) => [id, { id, children: [] }]));
  const roots = [];
  for (const { id, parent } of records) {
    const node = nodes.get(id);
    if (${root.javascript}${unknownToo ? " || !nodes.has(parent)" : ""}) roots.push(node);
    ${child.javascript} nodes.get(parent).children.push(node);
  }
  return roots;
}
`,
  };
}

function parentsFirst(orphans: Parameters["orphans"]): Flaw["source"] {
  const { child } = unknownParent[orphans];
  const unknownToo = orphans === "roots";
  return {
    python: `def build_tree(records):
    nodes = {}
    roots = []
    for record in records:
        node, parent = {"id": record["id"], "children": []}, record["parent"]
        nodes[record["id"]] = node
        if parent is None${unknownToo ? " or parent not in nodes" : ""}:
            roots.append(node)
        ${child.python}
            nodes[parent]["children"].append(node)
    return roots
`,
    javascript: `function buildTree(records) {
  const nodes = new Map();
  const roots = [];
  for (const { id, parent } of records) {
    const node = { id, children: [] };
    nodes.set(id, node);
    if (parent === null${unknownToo ? " || !nodes.has(parent)" : ""}) roots.push(node);
    ${child.javascript} nodes.get(parent).children.push(node);
  }
  return roots;
}
`,
  };
}
