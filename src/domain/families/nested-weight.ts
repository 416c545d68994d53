import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, nested } from "../type.ts";

interface Parameters {
  readonly weight: keyof typeof weights;
  /** Which numbers count at all. */
  readonly counted: keyof typeof countedNumbers;
  /** Level 1 is the outer list; or, counted from the bottom, the deepest list or number. */
  readonly from: "top" | "deepest list" | "deepest number";
}

type Nested = number | readonly Nested[];
type Items = readonly Nested[];
type Input = readonly [items: Items];

/** What the level of a number makes of it. */
const weights = {
  level: {
    words: "as often as its level: once at level 1, twice at level 2, 3 times at level 3, and so on",
    of: (level: number) => level,
    expression: "LEVEL",
  },
  less: {
    words:
      "one time less than its level: not at all at level 1, once at level 2, twice at level 3, and so on",
    of: (level: number) => level - 1,
    expression: "(LEVEL - 1)",
  },
  square: {
    words:
      "as often as the square of its level: once at level 1, 4 times at level 2, 9 times at level 3, and so on",
    of: (level: number) => level ** 2,
    expression: "LEVEL ** 2",
  },
  doubling: {
    words: "once at level 1, twice at level 2, 4 times at level 3, and so on, doubling at each level",
    of: (level: number) => 2 ** (level - 1),
    expression: "2 ** (LEVEL - 1)",
  },
  tripling: {
    words: "once at level 1, 3 times at level 2, 9 times at level 3, and so on, tripling at each level",
    of: (level: number) => 3 ** (level - 1),
    expression: "3 ** (LEVEL - 1)",
  },
  alternating: {
    words:
      "with its own sign at levels 1, 3, 5 and so on, and with the opposite sign at levels 2, 4, 6 and so on",
    of: (level: number) => (level % 2 === 1 ? 1 : -1),
    expression: "(-1) ** (LEVEL - 1)",
  },
};

/** What a number is multiplied by for each list that is opened, where that is all that a level does. */
const factors: Readonly<Partial<Record<keyof typeof weights, number>>> = {
  doubling: 2,
  tripling: 3,
  alternating: -1,
};

const countedNumbers = {
  all: { words: "Every number counts", isCounted: () => true, python: null, javascript: null },
  positive: {
    words: "Only numbers **above 0** count",
    isCounted: (x: number) => x > 0,
    python: "item > 0",
    javascript: "item > 0",
  },
  even: {
    words: "Only **even** numbers count",
    isCounted: (x: number) => x % 2 === 0,
    python: "item % 2 == 0",
    javascript: "item % 2 === 0",
  },
};

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "nested-weight",
    version: 1,
    title: "Weighted sum of a nested list",
    topic: "recursion",
    difficulties: ["easy", "medium"],
    summary: "Add up the numbers in lists within lists, where the depth of a number says how much it counts.",
  },
  parameters: (difficulty) =>
    fc.record({
      weight:
        difficulty === "easy"
          ? fc.constantFrom("level", "less", "square", "doubling", "tripling", "alternating")
          : fc.constantFrom("level", "less", "square", "doubling", "tripling"),
      counted: fc.constantFrom("all", "positive", "even"),
      from: difficulty === "easy" ? fc.constant("top") : fc.constantFrom("deepest list", "deepest number"),
    }),
  build: (parameters) => {
    const { weight, counted, from } = parameters;
    const isTop = from === "top";
    const plainly = countedNumbers[counted].words.replaceAll("**", "").toLowerCase();
    return {
      task: `returns the sum of the numbers in a list of numbers and lists, nested to any depth, where each number counts ${weights[weight].words}; levels are counted from ${isTop ? "the outer list inwards" : `the ${from} outwards`}, and ${plainly}`,
      wordings: [
        `A list holds whole numbers and other lists, which again hold numbers and lists, and so on. Return the **weighted sum**
of all numbers in it: how much a number counts depends on how deep it stands.`,
        `Add up the numbers of a list, and of the lists inside it, and of those inside them, to any depth. The deeper a number
stands, the ${isTop ? "higher" : "lower"} its level; and the **level** decides how it counts.`,
        `Given a list in which numbers and further lists stand side by side, to any depth, return the sum of its numbers,
each **weighted** by its level.`,
      ],
      statement: `- ${levelRules[from]}
- A number counts ${weights[weight].words}.
- ${countedNumbers[counted].words}${counted === "all" ? ", also a negative one" : ""}. Without such numbers, as in an empty list, the answer is 0.

{examples}

Lists are at most 10 levels deep and hold at most 500 numbers from -1,000 to 1,000.`,
      signature: {
        kind: "function",
        name: "weighted_sum",
        parameters: [{ name: "items", type: nested(int) }],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: isTop
        ? [[[4, 7, [2, -6, 8]]], [[10, -3, [4]]], [[[6, 12, 3]]]]
        : [
            [[4, [-6, 7, [2]]]],
            [
              [
                [2, 4],
                [6, -1],
              ],
            ],
            [[9, [8], 10, [12, 3]]],
          ],
      inputs: inputsFor(parameters),
      hiddenPerCategory: 5,
      oracle: ([items]) => levelByLevel(items, parameters),
      reference: reference(parameters),
      hints: hintsFor(parameters),
      flaws: isTop ? topFlaws(parameters) : bottomFlaws(parameters),
    };
  },
});

const levelRules = {
  top: "The numbers directly in the given list are at **level 1**, those in a list inside it at **level 2**, and so on.",
  "deepest list": `Levels are counted **from the bottom**: the deepest list, even if it is empty, is at level 1, and a list around it at
  level 2. Numbers at the same depth are at the same level, in whatever list they stand; the outer list has the highest.`,
  "deepest number": `Levels are counted **from the bottom**: the deepest number is at level 1, and numbers one list further out at level 2.
  Numbers at the same depth are at the same level, in whatever list they stand. Lists without numbers change nothing.`,
};

function hintsFor({ weight, from }: Parameters): readonly string[] {
  const factor = factors[weight];
  if (from !== "top") {
    return [
      "To know the level of the outer numbers, you must first know how deep it goes.",
      "Write two functions that call themselves: one for the depth, one for the sum.",
      `The depth of a list is the largest of its items' depths; ${from === "deepest list" ? "a list without lists is itself the deepest" : "only a number has a depth of its own"}.`,
      "The sum gets the level as a second argument, and passes one less on to each inner list.",
    ];
  }
  return [
    "Each item is either a number or a list. What would you do with each?",
    "If you could already find the weighted sum of an inner list, how would it go into that of the outer one?",
    factor === undefined
      ? "Pass the level on as a second argument that is 1 at first, and one more for each inner list."
      : `All that stands in an inner list counts ${factor} times what it would count as a list of its own.`,
  ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
/** Numbers that count by every rule. */
const sure = integer(1, 45).map((half) => half * 2);
const any = integer(-20, 60);

function inputsFor({ from }: Parameters): FamilyBody<Input>["inputs"] {
  const hollow = fc.constantFrom<Nested[]>([], [[]], [[], [[]]], [[[]]]);
  return {
    typical: fc.tuple(listOf(any, 2)),
    empty: fc.oneof(
      fc.constant<Input>([[]]),
      fc.tuple(fc.tuple(sure, hollow)),
      fc.tuple(fc.tuple(hollow, sure)),
      fc.tuple(fc.tuple(sure, fc.tuple(hollow, sure))),
    ),
    single: fc.tuple(fc.tuple(any)),
    // Numbers on every level.
    nested: fc
      .array(sure, { minLength: 3, maxLength: 6 })
      .map((numbers): Input => [
        numbers.reduceRight<Items>((inner, number) => (inner.length === 0 ? [number] : [number, inner]), []),
      ]),
    adjacent: fc
      .tuple(fc.array(sure, { minLength: 1, maxLength: 3 }), fc.array(sure, { minLength: 1, maxLength: 3 }))
      .map(([inner, after]): Input => [[inner, ...after]]),
    // Branches of different depth.
    ties: fc
      .tuple(sure, sure, integer(1, 3))
      .map(([shallow, deep, levels]): Input => [[[shallow], wrapped([deep], levels)]]),
    negative: fc.tuple(listOf(integer(-30, -1), 1)),
    deep: fc
      .tuple(any, integer(5, 8))
      .map(([number, levels]): Input => [[number, wrapped([number], levels)]]),
    large: fc.tuple(
      fc.array(fc.array(any, { maxLength: 4 }), {
        minLength: from === "top" ? 40 : 30,
        maxLength: 60,
        size: "max",
      }),
    ),
  };
}

function wrapped(items: Items, levels: number): Items {
  return levels === 0 ? items : [wrapped(items, levels - 1)];
}

/** A list with at least one inner list, and lists up to `depth` levels inside it. */
function listOf(leaf: fc.Arbitrary<Nested>, depth: number): fc.Arbitrary<Items> {
  const inner = depth === 0 ? fc.array(leaf, { minLength: 1, maxLength: 3 }) : listOf(leaf, depth - 1);
  return fc
    .tuple(fc.array(leaf, { maxLength: 2 }), inner, fc.array(leaf, { maxLength: 2 }))
    .map(([before, list, after]) => [...before, list, ...after]);
}

/** Opens all lists of one level at once, and notes the numbers of each. */
function levelByLevel(items: Items, { weight, counted, from }: Parameters): number {
  const levels: number[][] = [];
  for (let open: readonly Items[] = [items]; open.length > 0;) {
    const held: readonly Nested[] = open.flat();
    levels.push(held.filter((item) => typeof item === "number"));
    open = held.filter((item) => typeof item !== "number");
  }
  const lowest =
    from === "deepest number" ? levels.findLastIndex((numbers) => numbers.length > 0) + 1 : levels.length;
  const { isCounted } = countedNumbers[counted];
  return levels
    .map((numbers, i) => {
      const sum = numbers.filter(isCounted).reduce((a, b) => a + b, 0);
      return sum * weights[weight].of(from === "top" ? i + 1 : lowest - i);
    })
    .reduce((a, b) => a + b, 0);
}

function reference(parameters: Parameters): Flaw["source"] {
  const factor = factors[parameters.weight];
  if (parameters.from !== "top") return fromBottom(parameters, parameters.from);
  return factor === undefined ? passLevel(parameters, {}) : multiply(parameters, factor);
}

/** `if` or `else` before what is done with a number. */
function branches({ counted }: Parameters) {
  const { python, javascript } = countedNumbers[counted];
  return {
    python: python === null ? "else" : `elif ${python}`,
    javascript: javascript === null ? "else" : `else if (${javascript})`,
  };
}

function weighted({ weight }: Parameters, level: string): string {
  return `item * ${weights[weight].expression.replace("LEVEL", level)}`;
}

function passLevel(parameters: Parameters, { next = "level + 1" }: { next?: string }): Flaw["source"] {
  const number = branches(parameters);
  return {
    python: `def weighted_sum(items, level=1):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += weighted_sum(item, ${next})
        ${number.python}:
            total += ${weighted(parameters, "level")}
    return total
`,
    javascript: `function weightedSum(items, level = 1) {
  let total = 0;
  for (const item of items) {
    if (Array.isArray(item)) total += weightedSum(item, ${next});
    ${number.javascript} total += ${weighted(parameters, "level")};
  }
  return total;
}
`,
  };
}

function multiply(parameters: Parameters, factor: number): Flaw["source"] {
  const number = branches(parameters);
  const take = factor === -1 ? "-= " : `+= ${factor} * `;
  return {
    python: `def weighted_sum(items):
    total = 0
    for item in items:
        if isinstance(item, list):
            total ${take}weighted_sum(item)
        ${number.python}:
            total += item
    return total
`,
    javascript: `function weightedSum(items) {
  let total = 0;
  for (const item of items) {
    if (Array.isArray(item)) total ${take}weightedSum(item);
    ${number.javascript} total += item;
  }
  return total;
}
`,
  };
}

function topFlaws(parameters: Parameters): Flaw[] {
  const number = branches(parameters);
  return [
    {
      name: "takes all inner lists to be at level 2",
      caughtBy: ["nested"],
      source: passLevel(parameters, { next: "2" }),
    },
    {
      name: "does not come back to the level before when an inner list ends",
      caughtBy: ["adjacent"],
      source: {
        python: `def weighted_sum(items):
    level = 0
    total = 0

    def visit(items):
        nonlocal level, total
        level += 1
        for item in items:
            if isinstance(item, list):
                visit(item)
            ${number.python}:
                total += ${weighted(parameters, "level")}

    visit(items)
    return total
`,
        javascript: `function weightedSum(items) {
  let level = 0;
  let total = 0;

  function visit(items) {
    level += 1;
    for (const item of items) {
      if (Array.isArray(item)) visit(item);
      ${number.javascript} total += ${weighted(parameters, "level")};
    }
  }

  visit(items);
  return total;
}
`,
      },
    },
  ];
}

function deepest(from: Parameters["from"]): Flaw["source"] {
  return from === "deepest list"
    ? {
        python: `def deepest(items, depth=1):
    return max((deepest(item, depth + 1) for item in items if isinstance(item, list)), default=depth)
`,
        javascript: `function deepest(items, depth = 1) {
  return Math.max(depth, ...items.filter(Array.isArray).map((item) => deepest(item, depth + 1)));
}
`,
      }
    : {
        python: `def deepest(items, depth=1):
    return max((deepest(item, depth + 1) if isinstance(item, list) else depth for item in items), default=0)
`,
        javascript: `function deepest(items, depth = 1) {
  return Math.max(0, ...items.map((item) => (Array.isArray(item) ? deepest(item, depth + 1) : depth)));
}
`,
      };
}

function fromBottom(parameters: Parameters, from: Parameters["from"]): Flaw["source"] {
  const number = branches(parameters);
  const depth = deepest(from);
  return {
    python: `def weighted_sum(items):
    return sum_from(items, deepest(items))

def sum_from(items, level):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += sum_from(item, level - 1)
        ${number.python}:
            total += ${weighted(parameters, "level")}
    return total

${depth.python}`,
    javascript: `function weightedSum(items) {
  return sumFrom(items, deepest(items));
}

function sumFrom(items, level) {
  let total = 0;
  for (const item of items) {
    if (Array.isArray(item)) total += sumFrom(item, level - 1);
    ${number.javascript} total += ${weighted(parameters, "level")};
  }
  return total;
}

${depth.javascript}`,
  };
}

function bottomFlaws(parameters: Parameters): Flaw[] {
  const { from } = parameters;
  const number = branches(parameters);
  const depth = deepest(from);
  return [
    {
      name:
        from === "deepest list"
          ? "looks for the deepest number only"
          : "lets lists without numbers count as a level",
      caughtBy: ["empty"],
      source: fromBottom(parameters, from === "deepest list" ? "deepest number" : "deepest list"),
    },
    {
      name: "counts the levels of each inner list by itself",
      caughtBy: ["ties"],
      source: {
        python: `def weighted_sum(items):
    total = 0
    for item in items:
        if isinstance(item, list):
            total += weighted_sum(item)
        ${number.python}:
            total += ${weighted(parameters, "deepest(items)")}
    return total

${depth.python}`,
        javascript: `function weightedSum(items) {
  let total = 0;
  for (const item of items) {
    if (Array.isArray(item)) total += weightedSum(item);
    ${number.javascript} total += ${weighted(parameters, "deepest(items)")};
  }
  return total;
}

${depth.javascript}`,
      },
    },
  ];
}
