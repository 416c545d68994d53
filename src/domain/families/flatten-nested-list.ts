import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import type { Flaw } from "../exercise.ts";
import { int, list, nested } from "../type.ts";

interface Parameters {
  /** How many levels of inner lists to open; `null` opens all. */
  readonly levels: number | null;
}

type Nested = number | readonly Nested[];
type Items = readonly Nested[];
type Input = readonly [items: Items];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "flatten-nested-list",
    version: 1,
    title: "Flatten a nested list",
    topic: "recursion",
    difficulties: ["easy", "medium"],
    summary: "Take the numbers out of lists within lists within lists, and keep their order.",
  },
  parameters: (difficulty) =>
    fc.record({ levels: difficulty === "easy" ? fc.constant(null) : fc.integer({ min: 1, max: 3 }) }),
  build: ({ levels }) => ({
    task:
      levels === null
        ? "flattens a list that may contain lists inside lists to any depth, keeping the order of the numbers"
        : `flattens a nested list by ${levelsInWords(levels)}, leaving deeper lists as they are`,
    statement: `A list holds whole numbers and other lists, which again hold numbers and lists, and so on.
${whatToReturn(levels)}

- The numbers keep their order, and none is lost: zeros, negative numbers and repetitions stay.
- An inner list that is opened and turns out to be empty leaves nothing behind. An empty list gives an empty list.

{examples}

Lists are at most 60 levels deep and hold at most 2,000 numbers.`,
    signature: {
      kind: "function",
      name: "flatten",
      parameters: [{ name: "items", type: nested(int) }],
      returns: levels === null ? list(int) : nested(int),
    },
    comparison: { kind: "exact" },
    examples: [[[1, [2, 3], 4]], [[[5, 6], [7], 8, 9]], [[12, 7, 31]]].map(([items = []]) => [
      items.map((item) => wrapInside(item, (levels ?? 3) - 1)),
    ]),
    inputs: {
      typical: fc.tuple(listOf(fc.integer({ min: 1, max: 99 }), 3)),
      nested: fc.tuple(fc.tuple(number(), chain(fc.integer({ min: 5, max: 9 })), number())),
      empty: fc.tuple(fc.oneof(fc.constant([]), listOf(fc.constant([]), 3))),
      zero: fc.tuple(fc.tuple(fc.constant(0), fc.tuple(number(), fc.constant(0)), number())),
      negative: fc.tuple(listOf(fc.integer({ min: -999, max: -1 }), 2)),
      duplicates: fc.tuple(listOf(fc.constantFrom(4, 7), 2)),
      deep: fc.tuple(fc.tuple(chain(fc.integer({ min: 40, max: 58 })))),
      large: fc.tuple(
        fc.array(fc.array(number(), { maxLength: 4 }), { minLength: 200, maxLength: 400, size: "max" }),
      ),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) => (levels === null ? flatNumbers(items) : openOnce(items, levels)),
    reference: levels === null ? openAll : openSome(levels),
    hints: [
      "Each item is either a number or a list. What would you do with each?",
      "If you already had a flatten function, an inner list would be easy: flatten it and add the result.",
      levels === null
        ? "Go through the items. Append a number; extend the result by flatten(item) for a list."
        : "Give a helper the number of levels that are left. At zero it leaves lists alone; else it opens them with one level less.",
    ],
    flaws: [
      levels === null ? readsDigits : opensAll,
      levels === null ? opensOne : opensAtMost(levels),
      dropsZeros(levels),
    ],
  }),
});

function number(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 999 });
}

/** A list with at least one inner list, and lists up to `depth` levels inside it. */
function listOf(leaf: fc.Arbitrary<Nested>, depth: number): fc.Arbitrary<Items> {
  const inner: fc.Arbitrary<Items> =
    depth === 0
      ? fc.array(leaf, { minLength: 1, maxLength: 3 })
      : fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }), listOf(leaf, depth - 1)), {
          minLength: 1,
          maxLength: 3,
        });
  return fc.tuple(fc.array(leaf, { maxLength: 2 }), inner).map(([before, items]) => [...before, items]);
}

/** A number (and a neighbour at every other level) inside `depth` lists. */
function chain(depth: fc.Arbitrary<number>): fc.Arbitrary<Nested> {
  return fc.tuple(number(), depth).map(([start, length]) => {
    let item: Nested = start;
    for (let level = 1; level <= length; level++) item = level % 2 === 0 ? [item, level] : [item];
    return item;
  });
}

function wrapInside(item: Nested, times: number): Nested {
  return typeof item === "number" || times === 0 ? item : [wrapInside(item, times - 1)];
}

function flatNumbers(items: Items): number[] {
  const waiting: Nested[] = items.toReversed();
  const numbers: number[] = [];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (typeof item === "number") numbers.push(item);
    else waiting.push(...item.toReversed());
  }
  return numbers;
}

function openOnce(items: Items, times: number): Items {
  let opened = items;
  for (let time = 0; time < times; time++) opened = opened.flatMap((item) => item);
  return opened;
}

function levelsInWords(levels: number): string {
  return levels === 1 ? "one level" : levels === 2 ? "two levels" : `${levels} levels`;
}

function whatToReturn(levels: number | null): string {
  if (levels === null) return "Return one flat list with all the numbers.";
  return `Open the inner lists, but only **${levelsInWords(levels)}** deep: return the list with the outermost
${levels === 1 ? "inner lists" : `${levels === 2 ? "two" : levels} layers of inner lists`} replaced by what they hold. Lists still deeper stay as they are.`;
}

const openAll: Flaw["source"] = {
  python: `def flatten(items):
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat
`,
  javascript: `function flatten(items) {
  return items.flatMap((item) => (Array.isArray(item) ? flatten(item) : [item]));
}
`,
};

function openSome(levels: number): Flaw["source"] {
  return {
    python: `def flatten(items, levels=${levels}):
    if levels == 0:
        return list(items)
    flat = []
    for item in items:
        if isinstance(item, list):
            flat.extend(flatten(item, levels - 1))
        else:
            flat.append(item)
    return flat
`,
    javascript: `function flatten(items) {
  return items.flat(${levels});
}
`,
  };
}

const readsDigits: Flaw = {
  name: "reads the digits out of the list's text, and loses the minus signs",
  caughtBy: ["negative"],
  source: {
    python: `import re

def flatten(items):
    return [int(digits) for digits in re.findall(r"\\d+", str(items))]
`,
    javascript: `function flatten(items) {
  return (JSON.stringify(items).match(/\\d+/g) ?? []).map(Number);
}
`,
  },
};

const opensOne: Flaw = {
  name: "opens only the first few levels",
  caughtBy: ["nested", "deep"],
  source: {
    python: `def flatten(items):
    for _ in range(3):
        opened = []
        for item in items:
            opened += item if isinstance(item, list) else [item]
        items = opened
    return items
`,
    javascript: `function flatten(items) {
  return items.flat(3);
}
`,
  },
};

const opensAll: Flaw = {
  name: "opens lists at every level",
  caughtBy: ["nested", "deep"],
  source: openAll,
};

function opensAtMost(levels: number): Flaw {
  return {
    name: "opens one level too many",
    caughtBy: ["nested", "deep"],
    source: openSome(levels + 1),
  };
}

/** Drops what the language takes for false, which is the number zero. */
function dropsZeros(levels: number | null): Flaw {
  return {
    name: "drops zeros together with empty lists",
    caughtBy: ["zero"],
    source: {
      python: `def flatten(items, levels=${levels ?? 1000}):
    flat = []
    for item in items:
        if not item:
            continue
        if isinstance(item, list) and levels > 0:
            flat.extend(flatten(item, levels - 1))
        else:
            flat.append(item)
    return flat
`,
      javascript: `function flatten(items) {
  return items.flat(${levels ?? "Infinity"}).filter((item) => item);
}
`,
    },
  };
}
