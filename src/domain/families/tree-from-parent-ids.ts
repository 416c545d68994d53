import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { any, int, list, optional, record } from "../type.ts";

interface Parameters {
  /** What becomes of a record whose parent is not in the list. */
  readonly orphans: "roots" | "dropped";
  /** The order of roots and children: that of the list, or that of their ids. */
  readonly order: "list" | "rising" | "falling";
  /** Whether nodes say on which level they are. */
  readonly levels: boolean;
}

interface Item {
  readonly id: number;
  readonly parent: number | null;
}

interface Tree {
  readonly id: number;
  readonly level?: number;
  readonly children: readonly Tree[];
}

type Input = readonly [records: readonly Item[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "tree-from-parent-ids",
    version: 2,
    title: "Tree from parent ids",
    topic: "trees",
    difficulties: ["medium"],
    summary: "Turn a flat list of records, each naming its parent, into nested nodes.",
  },
  parameters: () =>
    fc.record({
      orphans: fc.constantFrom("roots", "dropped"),
      order: fc.constantFrom("list", "rising", "falling"),
      levels: fc.boolean(),
    }),
  build: (parameters) => ({
    task: taskOf(parameters),
    wordings: [
      `Each record has an \`id\` and the id of its \`parent\`. Build the tree: return the list of root nodes, each node being
\`${form(parameters)}\` with its children as nodes of the same form.`,
      `A table of a database holds a tree: a record for each node, with its \`id\` and the id of its \`parent\`. Return the nodes
without a parent as a list, each as \`${form(parameters)}\` with its children as nodes of the same form.`,
      `Comments answer each other: each is a record with an \`id\` and, as \`parent\`, the id of the one that it answers. Turn the
flat list into nested nodes \`${form(parameters)}\`, and return the list of those that answer none.`,
    ],
    statement: `- A record whose \`parent\` is \`None\` (\`null\` in JavaScript) is a root. There may be several, or none.
${rules(parameters)}
- A child may come before its parent in the list.
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
    oracle: ([items]) => hangUp(items, parameters),
    reference: buildTree(parameters),
    hints: [
      "A child may come before its parent. What do you need before you can hang it up?",
      "Collect for every parent the ids of its children first, in a dictionary.",
      "Then a function can make the nodes below one parent, and call itself for the children of each.",
      "What happens to a record whose parent is not in the list? And to one whose parent is 0?",
    ],
    flaws: [
      {
        name: "takes parent 0 for no parent",
        caughtBy: ["zero"],
        source: buildTree(parameters, { zeroIsNone: true }),
      },
      {
        name: "expects every parent before its children",
        caughtBy: ["reversed"],
        source: buildTree(parameters, { parentsFirst: true }),
      },
      {
        name:
          parameters.orphans === "roots"
            ? "loses records whose parent is missing"
            : "makes roots of records whose parent is missing",
        caughtBy: ["missing"],
        source: buildTree({ ...parameters, orphans: parameters.orphans === "roots" ? "dropped" : "roots" }),
      },
    ],
  }),
});

function form({ levels }: Parameters): string {
  return `{"id": ...,${levels ? ' "level": ...,' : ""} "children": [...]}`;
}

function taskOf({ orphans, order, levels }: Parameters): string {
  return `turns a list of records with id and parent into a list of nested nodes with id${levels ? ", level" : ""} and children, ${
    order === "list" ? "" : `sorted by id (${order}), `
  }where a record without a parent is a root and a record whose parent is not in the list is ${
    orphans === "roots" ? "a root too" : "left out with everything below it"
  }`;
}

function rules({ orphans, order, levels }: Parameters): string {
  const orders = {
    list: "- Roots, and the children of every node, stand in the order in which their records stand in the list.",
    rising: "- Roots, and the children of every node, are **sorted by id**, the smallest first.",
    falling: "- Roots, and the children of every node, are **sorted by id**, the largest first.",
  };
  return [
    orphans === "roots"
      ? "- If a parent's id is not in the list, the record **is a root**, in its place among the roots."
      : "- If a parent's id is not in the list, **leave the record out**, with everything below it.",
    orders[order],
    ...(levels ? ["- The level of a root is 0, that of its children 1, and so on."] : []),
  ].join("\n");
}

/** Makes all nodes first, and then hangs up each below its parent. */
function hangUp(items: readonly Item[], { orphans, order, levels }: Parameters): Tree[] {
  const turn = { list: 0, rising: 1, falling: -1 }[order];
  const sorted = items.toSorted((a, b) => turn * (a.id - b.id));
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const levelOf = (id: number): number => {
    const parent = parents.get(id) ?? null;
    return parent === null || !parents.has(parent) ? 0 : 1 + levelOf(parent);
  };
  const nodes = new Map(
    items.map(({ id }): [number, { id: number; children: Tree[] }] => [
      id,
      { id, ...(levels ? { level: levelOf(id) } : {}), children: [] },
    ]),
  );
  const roots: Tree[] = [];
  for (const { id, parent } of sorted) {
    const node = nodes.get(id);
    const above = parent === null ? undefined : nodes.get(parent);
    if (node === undefined) continue;
    if (above !== undefined) above.children.push(node);
    else if (parent === null || orphans === "roots") roots.push(node);
  }
  return roots;
}

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
  const orphans = fc.integer({ min: 300, max: 400 }).map((id) => records([id, 900], [id + 200, id]));
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

/** The reference, or one of its flaws: the children of each parent by its id, and then the nodes from the roots down. */
function buildTree(
  parameters: Parameters,
  { zeroIsNone = false, parentsFirst = false } = {},
): Flaw["source"] {
  return {
    python: pythonTree(parameters, zeroIsNone, parentsFirst),
    javascript: javascriptTree(parameters, zeroIsNone, parentsFirst),
  };
}

function pythonTree(
  { orphans, order, levels }: Parameters,
  zeroIsNone: boolean,
  parentsFirst: boolean,
): string {
  const known = parentsFirst ? "ids = set()" : 'ids = {record["id"] for record in records}';
  const parent = zeroIsNone ? 'record["parent"] or None' : 'record["parent"]';
  const needsIds = orphans === "roots" || parentsFirst;
  const strange = orphans === "roots" ? "parent = None" : 'parent = "nobody"';
  const sorted = {
    list: "children[parent]",
    rising: "sorted(children[parent])",
    falling: "sorted(children[parent], reverse=True)",
  }[order];
  const node = levels
    ? '{"id": child, "level": level, "children": nodes_below(child, level + 1)}'
    : '{"id": child, "children": nodes_below(child)}';
  return `from collections import defaultdict

def build_tree(records):
    children = defaultdict(list)
${needsIds ? `    ${known}\n` : ""}    for record in records:
        parent = ${parent}
${needsIds ? `        if parent ${orphans === "roots" ? "" : "is not None and parent "}not in ids:\n            ${strange}\n` : ""}        children[parent].append(record["id"])
${parentsFirst ? '        ids.add(record["id"])\n' : ""}
    def nodes_below(parent${levels ? ", level" : ""}):
        return [${node} for child in ${sorted}]

    return nodes_below(None${levels ? ", 0" : ""})
`;
}

function javascriptTree(
  { orphans, order, levels }: Parameters,
  zeroIsNone: boolean,
  parentsFirst: boolean,
): string {
  const known = parentsFirst ? "new Set()" : "new Set(records.map(({ id }) => id))";
  const needsIds = orphans === "roots" || parentsFirst;
  const strange = orphans === "roots" ? "null" : '"nobody"';
  const condition = orphans === "roots" ? "!ids.has(parent)" : "parent !== null && !ids.has(parent)";
  const above = needsIds ? "above" : "parent";
  const sorted = { list: "", rising: ".sort((a, b) => a - b)", falling: ".sort((a, b) => b - a)" }[order];
  const node = levels
    ? "{ id, level, children: nodesBelow(id, level + 1) }"
    : "{ id, children: nodesBelow(id) }";
  const [loop, given] = zeroIsNone
    ? ["parent: given", "    const parent = given || null;\n"]
    : ["parent", ""];
  return `function buildTree(records) {
  const children = new Map();
${needsIds ? `  const ids = ${known};\n` : ""}  for (const { id, ${loop} } of records) {
${given}${needsIds ? `    const above = ${condition} ? ${strange} : parent;\n` : ""}    if (!children.has(${above})) children.set(${above}, []);
    children.get(${above}).push(id);
${parentsFirst ? "    ids.add(id);\n" : ""}  }
  const nodesBelow = (parent${levels ? ", level" : ""}) =>
    (children.get(parent) ?? [])${sorted}.map((id) => (${node}));
  return nodesBelow(null${levels ? ", 0" : ""});
}
`;
}
