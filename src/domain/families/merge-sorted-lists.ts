import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";

type Parameters = Two | Several;

/** Two lists, in the order in which the result is to be. */
interface Two {
  readonly lists: "two";
  readonly copies: keyof typeof copiesOfTwo;
  readonly falling: boolean;
}

/** Several lists, each of them rising or falling. */
interface Several {
  readonly lists: "several";
  readonly copies: keyof typeof copiesOfSeveral;
  /** In how many of the lists a number must be. */
  readonly atLeast: number;
  readonly falling: boolean;
}

type Input =
  | readonly [first: readonly number[], second: readonly number[]]
  | readonly [lists: readonly (readonly number[])[]];

/** How often a number is in the result that is `p` times in the first list and `q` times in the second. */
const copiesOfTwo = {
  all: {
    words: "p + q times",
    sense: "Every copy of either list is kept.",
    of: (p: number, q: number) => p + q,
    slip: "union",
    slipName: "keeps a number only as often as the list that has more of it",
  },
  union: {
    words: "as often as the larger of p and q",
    sense: "A copy in one list makes up for a copy in the other.",
    of: (p: number, q: number) => Math.max(p, q),
    slip: "unionOnce",
    slipName: "keeps each number once",
  },
  common: {
    words: "as often as the smaller of p and q",
    sense: "A copy is kept where the other list has one to match it.",
    of: (p: number, q: number) => Math.min(p, q),
    slip: "commonOnce",
    slipName: "keeps each number once",
  },
  first: {
    words: "p - q times, and not at all if q is larger",
    sense: "Each copy in the second list takes away one of the first.",
    of: (p: number, q: number) => Math.max(p - q, 0),
    slip: "firstOnly",
    slipName: "takes away all copies at once",
  },
  unmatched: {
    words: "as often as p and q differ (the larger less the smaller)",
    sense: "A copy in one list and a copy in the other cancel each other.",
    of: (p: number, q: number) => Math.abs(p - q),
    slip: "unmatchedOnly",
    slipName: "lets a number cancel all its copies in the other list",
  },
  unionOnce: {
    words: "once, if it is in either of them",
    sense: "No number is repeated.",
    of: (p: number, q: number) => Math.sign(p + q),
    slip: "union",
    slipName: "repeats a number that is repeated in a list",
  },
  commonOnce: {
    words: "once, if it is in both of them",
    sense: "No number is repeated.",
    of: (p: number, q: number) => Math.sign(p * q),
    slip: "common",
    slipName: "repeats a number that is repeated in both lists",
  },
} as const;

const copiesOfSeveral = {
  two: {
    words: "as often as in all lists together, but at most twice",
    python: "min(sum(counts), 2)",
    javascript: "Math.min(sumOf(counts), 2)",
    of: (counts: readonly number[]) => Math.min(sumOf(counts), 2),
  },
  three: {
    words: "as often as in all lists together, but at most three times",
    python: "min(sum(counts), 3)",
    javascript: "Math.min(sumOf(counts), 3)",
    of: (counts: readonly number[]) => Math.min(sumOf(counts), 3),
  },
  all: {
    words: "as often as in all lists together",
    python: "sum(counts)",
    javascript: "sumOf(counts)",
    of: (counts: readonly number[]) => sumOf(counts),
  },
  most: {
    words: "as often as in the list that has it most often",
    python: "max(counts)",
    javascript: "Math.max(...counts)",
    of: (counts: readonly number[]) => counts.toSorted((a, b) => b - a)[0] ?? 0,
  },
  fewest: {
    words: "as often as in the list that has it least often, leaving aside lists that have it not at all",
    python: "min(counts)",
    javascript: "Math.min(...counts)",
    of: (counts: readonly number[]) => counts.toSorted((a, b) => a - b)[0] ?? 0,
  },
  lists: {
    words: "once for each list that has it, however often",
    python: "len(counts)",
    javascript: "counts.length",
    of: (counts: readonly number[]) => counts.length,
  },
} as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "merge-sorted-lists",
    version: 1,
    title: "Merge sorted lists",
    topic: "sorting",
    difficulties: ["medium", "hard"],
    summary: "Merge sorted lists into one, and decide how often a number is kept that several of them have.",
  },
  parameters: (difficulty): fc.Arbitrary<Parameters> =>
    difficulty === "hard" ? parametersOfSeveral() : parametersOfTwo(),
  build: (parameters) => (parameters.lists === "two" ? mergeTwo(parameters) : mergeSeveral(parameters)),
});

function parametersOfTwo(): fc.Arbitrary<Two> {
  return fc.record({
    lists: fc.constant("two"),
    copies: fc.constantFrom("all", "union", "common", "first", "unmatched", "unionOnce", "commonOnce"),
    falling: fc.boolean(),
  });
}

function parametersOfSeveral(): fc.Arbitrary<Several> {
  return fc.record({
    lists: fc.constant("several"),
    copies: fc.constantFrom("two", "three", "all", "most", "fewest", "lists"),
    atLeast: fc.constantFrom(1, 2, 3),
    falling: fc.boolean(),
  });
}

function mergeTwo(parameters: Two): FamilyBody<Input> {
  const { copies, falling } = parameters;
  const order = falling ? "falling" : "rising";
  const { words, sense, slip, slipName } = copiesOfTwo[copies];
  return {
    task: `merges two lists sorted in ${order} order into one list in ${order} order; a number that is p times in the first and q times in the second is in the result ${words}`,
    wordings: [
      `Two lists of whole numbers are sorted in **${order}** order. Merge them into one list in the same order, in which a
number that is p times in the first list and q times in the second stands
**${words}**.`,
      `Given two lists in **${order}** order, make one list of them, again in ${order} order. If a number is p times in the
first and q times in the second, then it is in the result **${words}**.`,
      `Let a number be p times in one sorted list and q times in another. Return the list, sorted in the same way, that has
it **${words}**. Both given lists are in **${order}** order.`,
    ],
    statement: `- ${sense}
- A number that is in one of the lists only is 0 times in the other.
- Either list may be empty, or both; then what is in the result follows from the same rule.

{examples}

Each list holds at most 500 numbers. As they are sorted already, one walk through both is enough.`,
    signature: {
      kind: "function",
      name: "merge_sorted",
      parameters: [
        { name: "first", type: list(int) },
        { name: "second", type: list(int) },
      ],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examplesOfTwo(parameters),
    inputs: inputsOfTwo(parameters),
    hiddenPerCategory: 5,
    oracle: (input) => countAndSort(input, parameters),
    reference: walking(parameters),
    hints: [
      "Point at the first number of each list. Which of the two numbers can you be sure about?",
      `The ${falling ? "larger" : "smaller"} of the two cannot come any more in the other list: deal with it and go on in its list.`,
      "If the two are equal, they match: deal with both at once, and go on in both lists.",
      "When one list is at its end, think of what is left of the other.",
    ],
    flaws: [
      { name: slipName, caughtBy: ["duplicates"], source: slipped(slip, falling) },
      {
        name: "compares the numbers as text",
        caughtBy: ["boundary"],
        source: walking(parameters, { asText: true }),
      },
      ...(steps[copies].rest.includes("second")
        ? [
            {
              name: "loses what is left of the second list",
              caughtBy: ["disconnected" as const],
              source: walking(parameters, { losesRest: true }),
            },
          ]
        : []),
    ],
  };
}

function mergeSeveral(parameters: Several): FamilyBody<Input> {
  const { copies, atLeast, falling } = parameters;
  const order = falling ? "falling" : "rising";
  const { words } = copiesOfSeveral[copies];
  const where = atLeast === 1 ? "" : ` that is in **at least ${atLeast}** of the lists`;
  const which = atLeast === 1 ? "every number" : `every number${where}`;
  return {
    task: `merges several lists, each sorted in rising or falling order, into one in ${order} order, with ${which.replaceAll("*", "")} ${words}`,
    wordings: [
      `Merge several sorted lists of whole numbers into one list in **${order}** order.
It holds ${which}, namely
**${words}**.`,
      `Given sorted lists of whole numbers, return one list in **${order}** order with
${which}. The number stands in it **${words}**.`,
    ],
    statement: `- Each list is sorted, but some are in rising and some in falling order.
${atLeast === 1 ? "" : `- A number that stands several times in one list is in **one** list all the same. Numbers in fewer than ${atLeast} lists are left out.\n`}- Some lists may be empty, and there may be no list at all. Where there is nothing to return, return an empty list.

{examples}

There are at most 50 lists, with at most 300 numbers in all.`,
    signature: {
      kind: "function",
      name: "merge_all",
      parameters: [{ name: "lists", type: list(list(int)) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examplesOfSeveral(parameters),
    inputs: inputsOfSeveral(parameters),
    hiddenPerCategory: 5,
    oracle: (input) => countAndSort(input, parameters),
    reference: countingIn(parameters),
    hints: [
      "That the lists are sorted in different ways makes walking through them awkward. Is there another way?",
      "Put together all different numbers first, sort them, and then decide about one number after the other.",
      "For one number, make a list of how often each list has it, without the lists that do not have it.",
      atLeast === 1
        ? "From these counts follows how often the number comes into the result."
        : "The length of that list says whether the number counts; from its numbers follows how often it comes into the result.",
    ],
    flaws: [
      {
        name: "sorts the numbers as text",
        caughtBy: ["boundary"],
        source: countingIn(parameters, { asText: true }),
      },
      {
        name: "wants every number in one list more",
        caughtBy: ["overlapping"],
        source: countingIn({ ...parameters, atLeast: atLeast + 1 }),
      },
      ...(atLeast === 1
        ? []
        : [
            {
              name: "takes a number repeated in one list for one in several lists",
              caughtBy: ["duplicates" as const],
              source: countingIn(parameters, { countsCopies: true }),
            },
          ]),
    ],
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function inOrder(numbers: readonly number[], falling: boolean): number[] {
  return numbers.toSorted((a, b) => (falling ? b - a : a - b));
}

/** No number is repeated in a list, and the first list goes on longer than the second. */
function examplesOfTwo({ copies, falling }: Two): readonly Input[] {
  const shared = copies === "all" ? [33, 52, 86] : [31, 48, 85];
  const [a = 0, b = 0, c = 0] = shared;
  const pairs = [
    [
      [12, 25, 31, 48, 77],
      [17, a, 40, b],
    ],
    [
      [11, 85, 90],
      [c, 23],
    ],
    [
      [20, 31, 99],
      [b, 64],
    ],
  ];
  return pairs.map(([first = [], second = []]): Input => [inOrder(first, falling), inOrder(second, falling)]);
}

function inputsOfTwo({ falling }: Two) {
  const sorted = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
    fc.array(number, sized(minLength, maxLength)).map((numbers) => inOrder(numbers, falling));
  const both = (number: fc.Arbitrary<number>, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(sorted(number, minLength, maxLength), sorted(number, minLength, maxLength));
  const some = sorted(integer(-9, 20), 1, 5);
  const low = sorted(integer(-20, 20), 1, 4);
  const high = sorted(integer(21, 60), 1, 4);
  return {
    typical: both(integer(0, 12), 2, 7),
    empty: fc.oneof(
      fc.constant<Input>([[], []]),
      some.map((numbers): Input => [numbers, []]),
      some.map((numbers): Input => [[], numbers]),
    ),
    single: both(integer(4, 6), 1, 1),
    duplicates: fc
      .tuple(integer(-20, 20), integer(21, 40), fc.array(integer(-30, 50), sized(0, 3)))
      .map(([x, y, rest]): Input => [
        inOrder([x, x, x, y, y, ...rest], falling),
        inOrder([x, y, y, ...rest.slice(1)], falling),
      ])
      .filter(([, second]) => new Set(second).size > 1),
    // Shorter numbers beside longer ones, which are in another order as text.
    boundary: fc
      .tuple(integer(2, 9), integer(10, 19))
      .map(([short, long]): Input => (falling ? [[long, short], [short]] : [[short, long], [long]])),
    negative: both(integer(-12, 2), 2, 6),
    disconnected: fc.tuple(low, high).map(([less, more]): Input => (falling ? [more, less] : [less, more])),
    sorted: both(integer(0, 3), 3, 7),
    large: both(integer(-99, 99), 100, 200),
  };
}

/** Numbers that are in one list more than they must, or in one list less; none is repeated in a list. */
function examplesOfSeveral({ atLeast }: Several): readonly Input[] {
  const total = Math.max(atLeast + 1, 3);
  const dealt = (numbers: readonly number[]): Input => [
    Array.from({ length: total }, (_, at) => {
      const held = numbers.filter((_number, start) => {
        const lists = start % 3 === 2 && atLeast > 1 ? atLeast - 1 : atLeast + 1;
        return (at + start) % total < lists;
      });
      return inOrder(held, at % 2 === 1);
    }),
  ];
  return [dealt([31, 12, 45]), dealt([64, 17, 33, 58]), dealt([25, 70])];
}

function inputsOfSeveral({ atLeast }: Several) {
  const sorted = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
    fc
      .tuple(fc.array(number, sized(minLength, maxLength)), fc.boolean())
      .map(([numbers, falling]) => inOrder(numbers, falling));
  const several = (one: fc.Arbitrary<number[]>, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(fc.array(one, sized(minLength, maxLength)));
  const rest = fc.array(sorted(integer(40, 45), 0, 4), sized(0, 2));
  return {
    typical: several(sorted(integer(0, 6), 2, 6), 3, 5),
    empty: fc.constantFrom<Input>([[]], [[[]]], [[[], []]], [[[], [], []]]),
    single: several(sorted(integer(-5, 5), 1, 6), 1, 1),
    pair: several(sorted(integer(0, 4), 2, 6), 2, 2),
    duplicates: fc
      .tuple(integer(1, 30), integer(0, 2), rest)
      .map(([number, more, others]): Input => [
        [Array.from({ length: atLeast + more }, () => number), ...others],
      ]),
    overlapping: fc
      .tuple(integer(1, 30), integer(1, 3), rest)
      .map(([number, times, others]): Input => [
        [...Array.from({ length: atLeast }, () => Array.from({ length: times }, () => number)), ...others],
      ]),
    boundary: fc
      .tuple(integer(2, 9), integer(10, 19), fc.array(integer(100, 199), sized(0, 2)))
      .map(([one, two, more]): Input => [
        Array.from({ length: 3 }, (_, at) => inOrder([one, two, ...more], at === 1)),
      ]),
    negative: several(sorted(integer(-8, 1), 2, 7), 3, 5),
    large: several(sorted(integer(-20, 40), 30, 50), 3, 5),
  };
}

/** Counts every number in every list, instead of walking through the lists. */
function countAndSort(input: Input, parameters: Parameters): number[] {
  const lists = input.length === 2 ? input : input[0];
  const all = inOrder(lists.flat(), parameters.falling);
  return all.flatMap((number, at) => {
    if (all.indexOf(number) !== at) return [];
    const counts = lists.map((numbers) => numbers.filter((other) => other === number).length);
    return Array.from({ length: copiesFor(counts, parameters) }, () => number);
  });
}

function copiesFor(counts: readonly number[], parameters: Parameters): number {
  if (parameters.lists === "two") return copiesOfTwo[parameters.copies].of(counts[0] ?? 0, counts[1] ?? 0);
  const present = counts.filter((count) => count > 0);
  return present.length < parameters.atLeast ? 0 : copiesOfSeveral[parameters.copies].of(present);
}

interface Step {
  readonly less: boolean;
  readonly more: boolean;
  readonly equal: boolean;
  /** What is left of which list, when the other is at its end. */
  readonly rest: readonly ("first" | "second")[];
}

/** What the walk takes where the first list's number comes before, the second's, and where they are equal. */
const steps: Readonly<Record<Two["copies"], Step>> = {
  all: { less: true, more: true, equal: true, rest: ["first", "second"] },
  union: { less: true, more: true, equal: true, rest: ["first", "second"] },
  common: { less: false, more: false, equal: true, rest: [] },
  first: { less: true, more: false, equal: false, rest: ["first"] },
  unmatched: { less: true, more: true, equal: false, rest: ["first", "second"] },
  unionOnce: { less: true, more: true, equal: true, rest: ["first", "second"] },
  commonOnce: { less: false, more: false, equal: true, rest: [] },
};

interface MistakesOfTwo {
  readonly asText?: boolean;
  readonly losesRest?: boolean;
}

function walking(parameters: Two, mistakes: MistakesOfTwo = {}): Flaw["source"] {
  return {
    python: walkingInPython(parameters, mistakes),
    javascript: walkingInJavascript(parameters, mistakes),
  };
}

function walkingInPython({ copies, falling }: Two, { asText, losesRest }: MistakesOfTwo): string {
  const { less, more, equal, rest } = steps[copies];
  const sign = falling ? ">" : "<";
  const text = (of: string) => (asText ? `str(${of})` : of);
  const once = copies === "unionOnce" || copies === "commonOnce";
  const lines = [
    ...(once ? ["first = list(dict.fromkeys(first))", "second = list(dict.fromkeys(second))"] : []),
    "merged = []",
    "i = j = 0",
    "while i < len(first) and j < len(second):",
    `    if ${text("first[i]")} ${sign} ${text("second[j]")}:`,
    ...(less ? ["        merged.append(first[i])"] : []),
    "        i += 1",
    copies === "all" ? "    else:" : `    elif ${text("second[j]")} ${sign} ${text("first[i]")}:`,
    ...(more ? ["        merged.append(second[j])"] : []),
    "        j += 1",
    ...(copies === "all"
      ? []
      : [
          "    else:",
          ...(equal ? ["        merged.append(first[i])"] : []),
          "        i += 1",
          "        j += 1",
        ]),
    `return ${["merged", ...rest.map((name) => `${name}[${name === "first" ? "i" : "j"}:]`)]
      .slice(0, losesRest ? -1 : undefined)
      .join(" + ")}`,
  ];
  return `def merge_sorted(first, second):\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function walkingInJavascript({ copies, falling }: Two, { asText, losesRest }: MistakesOfTwo): string {
  const { less, more, equal, rest } = steps[copies];
  const sign = falling ? ">" : "<";
  const text = (of: string) => (asText ? `String(${of})` : of);
  const once = copies === "unionOnce" || copies === "commonOnce";
  const left = [
    "...merged",
    ...rest.map((name) => `...${name}.slice(${name === "first" ? "i" : "j"})`),
  ].slice(0, losesRest ? -1 : undefined);
  const lines = [
    ...(once ? ["first = [...new Set(first)];", "second = [...new Set(second)];"] : []),
    "const merged = [];",
    "let i = 0;",
    "let j = 0;",
    "while (i < first.length && j < second.length) {",
    `  if (${text("first[i]")} ${sign} ${text("second[j]")}) {`,
    ...(less ? ["    merged.push(first[i]);"] : []),
    "    i++;",
    copies === "all" ? "  } else {" : `  } else if (${text("second[j]")} ${sign} ${text("first[i]")}) {`,
    ...(more ? ["    merged.push(second[j]);"] : []),
    "    j++;",
    ...(copies === "all"
      ? []
      : ["  } else {", ...(equal ? ["    merged.push(first[i]);"] : []), "    i++;", "    j++;"]),
    "  }",
    "}",
    left.length === 1 ? "return merged;" : `return [${left.join(", ")}];`,
  ];
  return `function mergeSorted(first, second) {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

type Slip = (typeof copiesOfTwo)[keyof typeof copiesOfTwo]["slip"];

function slipped(slip: Slip, falling: boolean): Flaw["source"] {
  switch (slip) {
    case "union":
    case "common":
    case "unionOnce":
    case "commonOnce":
      return walking({ lists: "two", copies: slip, falling });
    case "firstOnly":
      return {
        python: `def merge_sorted(first, second):
    return [x for x in first if x not in second]
`,
        javascript: `function mergeSorted(first, second) {
  return first.filter((x) => !second.includes(x));
}
`,
      };
    case "unmatchedOnly":
      return {
        python: `def merge_sorted(first, second):
    unmatched = [x for x in first if x not in second] + [x for x in second if x not in first]
    return sorted(unmatched${falling ? ", reverse=True" : ""})
`,
        javascript: `function mergeSorted(first, second) {
  const unmatched = [...first.filter((x) => !second.includes(x)), ...second.filter((x) => !first.includes(x))];
  return unmatched.sort((a, b) => ${falling ? "b - a" : "a - b"});
}
`,
      };
  }
}

interface MistakesOfSeveral {
  readonly asText?: boolean;
  readonly countsCopies?: boolean;
}

function countingIn(
  { copies, atLeast, falling }: Several,
  { asText = false, countsCopies = false }: MistakesOfSeveral = {},
): Flaw["source"] {
  const { python, javascript } = copiesOfSeveral[copies];
  const sumInJs = "counts.reduce((sum, count) => sum + count)";
  const arrangement = [...(asText ? ["key=str"] : []), ...(falling ? ["reverse=True"] : [])];
  const sortedInPython = ["set().union(*lists)", ...arrangement].join(", ");
  const [a, b] = falling ? ["b", "a"] : ["a", "b"];
  const comparison = asText ? `(String(${a}) < String(${b}) ? -1 : 1)` : `${a} - ${b}`;
  const enough = {
    python: `${countsCopies ? "sum(counts)" : "len(counts)"} >= ${atLeast}`,
    javascript: `${countsCopies ? sumInJs : "counts.length"} >= ${atLeast}`,
  };
  const [indent, indentInJs] = atLeast === 1 ? ["", ""] : ["    ", "  "];
  return {
    python: `def merge_all(lists):
    merged = []
    for x in sorted(${sortedInPython}):
        counts = [numbers.count(x) for numbers in lists if x in numbers]
${atLeast === 1 ? "" : `        if ${enough.python}:\n`}${indent}        merged += [x] * ${python}
    return merged
`,
    javascript: `function mergeAll(lists) {
  const merged = [];
  for (const x of [...new Set(lists.flat())].sort((a, b) => ${comparison})) {
    const counts = lists.map((numbers) => numbers.filter((y) => y === x).length).filter(Boolean);
${atLeast === 1 ? "" : `    if (${enough.javascript}) {\n`}${indentInJs}    const copies = ${javascript.replace("sumOf(counts)", sumInJs)};
${indentInJs}    for (let made = 0; made < copies; made++) merged.push(x);
${atLeast === 1 ? "" : "    }\n"}  }
  return merged;
}
`,
  };
}
