import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

const few = fc.integer({ min: -3, max: 6 });
const distinct = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: -20, max: 60 }), { minLength, maxLength });

export const family = defineFamily<Record<string, never>, [number[]]>({
  meta: {
    id: "remove-duplicates",
    version: 1,
    title: "Remove duplicates",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Keep each number of a list once, where it first appears.",
    knownToModel: true,
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "removes duplicates from a list while keeping the order",
    statement: `Given a list of integers, return a list in which every number stands only once.

- Each number stays where it **first** appears; later ones are left out, however far away they are.
- The numbers that stay keep their order. Nothing is sorted.
- An empty list gives an empty list.

{examples}`,
    signature: {
      kind: "function",
      name: "unique",
      parameters: [{ name: "items", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: [[[1, 1, 2, 3]], [[4, 5, 5, 5, 8]], [[2, 2, 7, 9, 9]]],
    inputs: {
      empty: fc.constant<[number[]]>([[]]),
      single: fc.tuple(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 1 })),
      typical: fc.tuple(fc.array(few, { minLength: 5, maxLength: 10 })),
      // The whole list comes again, so that no number stands beside its equal.
      duplicates: distinct(2, 5).map((numbers) => [[...numbers, ...numbers]]),
      sorted: distinct(3, 6).map((numbers) => [[...numbers, ...numbers].toSorted((a, b) => a - b)]),
      reversed: distinct(3, 6).map((numbers) => [numbers.toSorted((a, b) => b - a)]),
      adjacent: fc
        .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 7 }))
        .map(([x, times]) => [Array.from({ length: times }, () => x)]),
      large: fc.tuple(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 200, maxLength: 400 })),
    },
    oracle: ([items]) => items.filter((x, i) => items.indexOf(x) === i),
    reference: {
      python: `def unique(items):
    seen = set()
    result = []
    for x in items:
        if x not in seen:
            seen.add(x)
            result.append(x)
    return result
`,
      javascript: `function unique(items) {
  return [...new Set(items)];
}
`,
    },
    hints: [
      "For each number you need to know one thing: was it there before?",
      "A set remembers what was seen, and answers quickly.",
      "Go through the list once. Add a number to the result only if it is not in the set, then put it there.",
      "JavaScript's `Set` keeps the order in which things were added; Python's `set` does not, but the keys of a `dict` do.",
    ],
    flaws: [
      {
        name: "sorts the numbers",
        caughtBy: ["reversed"],
        source: {
          python: `def unique(items):
    return sorted(set(items))
`,
          javascript: `function unique(items) {
  return [...new Set(items)].sort((a, b) => a - b);
}
`,
        },
      },
      {
        name: "looks at neighbours only",
        caughtBy: ["duplicates"],
        source: {
          python: `def unique(items):
    return [x for i, x in enumerate(items) if i == 0 or x != items[i - 1]]
`,
          javascript: `function unique(items) {
  return items.filter((x, i) => i === 0 || x !== items[i - 1]);
}
`,
        },
      },
      {
        name: "expects a first number",
        caughtBy: ["empty"],
        source: {
          python: `def unique(items):
    result = [items[0]]
    for x in items:
        if x not in result:
            result.append(x)
    return result
`,
          javascript: `function unique(items) {
  const result = [items[0]];
  for (const x of items) {
    if (!result.includes(x)) result.push(x);
  }
  return result;
}
`,
        },
      },
    ],
  }),
});
