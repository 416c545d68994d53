import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, string } from "../type.ts";

interface Parameters {
  readonly add: number;
  readonly remove: number;
  readonly replace: number;
  /** For two neighbouring letters; `null` where that is no step of its own. */
  readonly swap: number | null;
}

type Input = readonly [first: string, second: string];

/** A replacement costs less than removing and adding, else it would never be used. */
const threeCosts = [
  [1, 1, 1],
  [1, 2, 2],
  [2, 1, 2],
  [2, 2, 3],
  [2, 3, 4],
  [3, 2, 4],
  [1, 3, 2],
  [3, 1, 2],
  [2, 2, 1],
  [3, 3, 2],
  [1, 2, 1],
  [2, 1, 1],
] as const;
/** A swap costs less than two replacements, and than removing and adding. */
const fourCosts = [
  [1, 1, 1, 1],
  [2, 2, 2, 1],
  [2, 3, 3, 1],
  [3, 2, 3, 2],
  [2, 2, 3, 3],
  [1, 2, 2, 1],
  [2, 1, 2, 1],
  [1, 3, 3, 2],
  [3, 1, 3, 2],
  [2, 3, 2, 3],
  [3, 3, 2, 1],
  [3, 2, 4, 3],
] as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "edit-distance",
    version: 1,
    title: "Cheapest way from text to text",
    topic: "recursion",
    difficulties: ["medium", "hard"],
    summary: "Turn one text into another by adding, removing and replacing letters, as cheaply as possible.",
  },
  parameters: (difficulty) =>
    difficulty === "hard"
      ? fc.constantFrom(...fourCosts).map(([add, remove, replace, swap]) => ({ add, remove, replace, swap }))
      : fc
          .constantFrom(...threeCosts)
          .map(([add, remove, replace]) => ({ add, remove, replace, swap: null })),
  build: (parameters) => {
    const { add, remove, replace, swap } = parameters;
    const costs = `adding a letter costs ${add}, removing one ${remove}, replacing one ${replace}${swap === null ? "" : `, and swapping two neighbouring letters ${swap}`}`;
    return {
      task: `returns the smallest total cost of turning the first text into the second, where ${costs}`,
      wordings: [
        "Turn one text into another by changing single letters. Each change has a price. Return the **smallest total cost**\nof getting from `first` to `second`.",
        "How cheaply can the text `first` be changed into the text `second`, letter by letter? Return the **smallest total cost**.",
        "Each change of a letter costs something. Return what it costs **at least** to make `second` out of `first`.",
      ],
      statement: `- **Adding** a letter anywhere costs ${add}, **removing** one costs ${remove}, and **replacing** one by another costs ${replace}.
${
  swap === null
    ? ""
    : `- **Swapping** two neighbouring letters, such as \`ab\` to \`ba\`, costs ${swap}. Only letters that stand side by side in \`first\`
  can be swapped, and nothing else is done to them: they stand side by side in \`second\` too, the other way round.
`
}- Letters that stay as they are cost nothing. Equal texts cost 0.
- Capital and small letters are different letters.
- Either text may be empty. Then every letter of the other one is added, or removed.

{examples}

The texts hold letters from \`a\` to \`z\` and \`A\` to \`Z\`, at most 40 each.`,
      signature: {
        kind: "function",
        name: "edit_cost",
        parameters: [
          { name: "first", type: string },
          { name: "second", type: string },
        ],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: [
        ["stone", "stove"],
        ["walk", "walks"],
        ["trees", "tree"],
        ["lamp", "lime"],
      ],
      inputs: inputsFor(),
      hiddenPerCategory: 5,
      oracle: ([first, second]) => relaxUntilStill(first, second, parameters),
      reference: tryAllSteps(parameters),
      hints: [
        "Look at the first letter of each text only. What can be done about them?",
        "Whatever is done, what is left is the same question for shorter texts. So the function can ask itself.",
        `There are ${swap === null ? "three" : "four"} ways to go on: keep or replace the letter, add one, remove one${swap === null ? "" : ", or swap two"}. Take the cheapest.`,
        "If one text has come to its end, the rest of the other must be added or removed.",
        "Ask by the two places in the texts, and keep the answers: by functools.cache in Python, or a Map in JavaScript.",
      ],
      flaws: flawsFor(parameters),
    };
  },
});

function inputsFor(): FamilyBody<Input>["inputs"] {
  const text = (letters: string, minLength: number, maxLength: number) =>
    fc
      .array(fc.constantFrom(...Array.from(letters)), { minLength, maxLength, size: "max" })
      .map((chosen) => chosen.join(""));
  const word = fc
    .shuffledSubarray(Array.from("abcdefgh"), { minLength: 2, maxLength: 6 })
    .map((letters) => letters.join(""));
  return {
    typical: fc.tuple(text("abcde", 3, 8), text("abcde", 3, 8)),
    empty: fc.tuple(word, fc.boolean()).map(([some, isFirst]): Input => (isFirst ? [some, ""] : ["", some])),
    single: fc.tuple(text("abcdexyz", 1, 1), text("abcdexyz", 1, 1)),
    duplicates: fc.tuple(text("ab", 3, 7), text("ab", 3, 7)),
    ties: word.map((same): Input => [same, same]),
    // All letters but one have moved by one place.
    adjacent: fc
      .tuple(word, fc.boolean())
      .map(([some, isLonger]): Input => (isLonger ? [some, `x${some}`] : [`x${some}`, some])),
    // Two neighbours have changed places.
    reversed: fc.tuple(word, fc.nat({ max: 4 })).map(([some, place]): Input => {
      const at = place % (some.length - 1);
      return [some, `${some.slice(0, at)}${some.charAt(at + 1)}${some.charAt(at)}${some.slice(at + 2)}`];
    }),
    case: word.map((some): Input => [some, `${some.charAt(0).toUpperCase()}${some.slice(1)}`]),
    large: fc.tuple(text("abcd", 12, 20), text("abcd", 12, 20)),
  };
}

/** Bellman and Ford, on the grid of how much of each text is done. */
function relaxUntilStill(first: string, second: string, costs: Parameters): number {
  const width = second.length + 1;
  const best = Array.from({ length: (first.length + 1) * width }, () => Infinity);
  best[0] = 0;
  let isStill = false;
  while (!isStill) {
    isStill = true;
    for (let i = 0; i <= first.length; i++) {
      for (let j = 0; j <= second.length; j++) {
        for (const [di, dj, cost] of stepsFrom([first, second], [i, j], costs)) {
          const to = (i + di) * width + j + dj;
          const total = (best[i * width + j] ?? 0) + cost;
          if (total >= (best[to] ?? 0)) continue;
          best[to] = total;
          isStill = false;
        }
      }
    }
  }
  return best.at(-1) ?? 0;
}

/** What can be done at these places of the texts: how many letters of each that takes, and what it costs. */
function stepsFrom(
  [first, second]: Input,
  [i, j]: readonly [number, number],
  { add, remove, replace, swap }: Parameters,
): readonly (readonly [number, number, number])[] {
  const [a, b] = [first.charAt(i), second.charAt(j)];
  const [nextA, nextB] = [first.charAt(i + 1), second.charAt(j + 1)];
  const steps: [number, number, number][] = [];
  if (a !== "") steps.push([1, 0, remove]);
  if (b !== "") steps.push([0, 1, add]);
  if (a !== "" && b !== "") steps.push([1, 1, a === b ? 0 : replace]);
  if (swap !== null && a + nextA === nextB + b && nextA !== "" && nextB !== "") steps.push([2, 2, swap]);
  return steps;
}

function flawsFor(parameters: Parameters): Flaw[] {
  return [
    {
      name: "compares letter by letter from the front",
      caughtBy: ["adjacent"],
      source: compareInPlace(parameters),
    },
    {
      name: "takes capital and small letters for the same",
      caughtBy: ["case"],
      source: tryAllSteps(parameters, {
        first: {
          python: "    first, second = first.lower(), second.lower()\n\n",
          javascript: "  [first, second] = [first.toLowerCase(), second.toLowerCase()];\n",
        },
      }),
    },
    ...(parameters.swap === null
      ? []
      : [
          {
            name: "knows of no swaps",
            caughtBy: ["reversed" as const],
            source: tryAllSteps({ ...parameters, swap: null }),
          },
        ]),
  ];
}

function times(cost: number, count: string): string {
  return cost === 1 ? count : `${cost} * ${count}`;
}

function compareInPlace({ add, remove, replace }: Parameters): Flaw["source"] {
  return {
    python: `def edit_cost(first, second):
    cost = sum(${replace} for a, b in zip(first, second) if a != b)
    if len(second) > len(first):
        return cost + ${times(add, "(len(second) - len(first))")}
    return cost + ${times(remove, "(len(first) - len(second))")}
`,
    javascript: `function editCost(first, second) {
  const shared = Math.min(first.length, second.length);
  let cost = 0;
  for (let i = 0; i < shared; i++) {
    if (first[i] !== second[i]) cost += ${replace};
  }
  return cost + ${times(add, "(second.length - shared)")} + ${times(remove, "(first.length - shared)")};
}
`,
  };
}

function tryAllSteps(
  { add, remove, replace, swap }: Parameters,
  { first = { python: "", javascript: "" } }: { first?: Flaw["source"] } = {},
): Flaw["source"] {
  return {
    python: `from functools import cache

def edit_cost(first, second):
${first.python}    @cache
    def cost_from(i, j):
        if i == len(first):
            return ${times(add, "(len(second) - j)")}
        if j == len(second):
            return ${times(remove, "(len(first) - i)")}
        ways = [
            cost_from(i + 1, j + 1) + (0 if first[i] == second[j] else ${replace}),
            cost_from(i, j + 1) + ${add},
            cost_from(i + 1, j) + ${remove},
        ]
${
  swap === null
    ? ""
    : `        if first[i] == second[j + 1:j + 2] and first[i + 1:i + 2] == second[j]:
            ways.append(cost_from(i + 2, j + 2) + ${swap})
`
}        return min(ways)

    return cost_from(0, 0)
`,
    javascript: `function editCost(first, second) {
${first.javascript}  const known = new Map();

  function costFrom(i, j) {
    if (i === first.length) return ${times(add, "(second.length - j)")};
    if (j === second.length) return ${times(remove, "(first.length - i)")};
    const key = \`\${i} \${j}\`;
    if (!known.has(key)) {
      const ways = [
        costFrom(i + 1, j + 1) + (first[i] === second[j] ? 0 : ${replace}),
        costFrom(i, j + 1) + ${add},
        costFrom(i + 1, j) + ${remove},
      ];
${
  swap === null
    ? ""
    : `      if (first[i] === second[j + 1] && first[i + 1] === second[j]) {
        ways.push(costFrom(i + 2, j + 2) + ${swap});
      }
`
}      known.set(key, Math.min(...ways));
    }
    return known.get(key);
  }

  return costFrom(0, 0);
}
`,
  };
}
