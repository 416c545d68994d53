import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, set, type Type } from "../type.ts";

interface Parameters {
  /** Two numbers, or three of a sum. */
  readonly relation: "difference" | "sum" | "sum of three";
  readonly answer: Answer;
  /** Whether a pair may hold the same number again, if the list does. */
  readonly equal: "as often" | "never";
}

type Answer = "different" | "places" | "rising" | "falling" | "partners" | "loners";
type Group = readonly [number, number, ...rest: number[]];
type Input = readonly [numbers: readonly number[], k: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "pairs-with-difference",
    version: 1,
    title: "Pairs with a difference",
    topic: "sets",
    difficulties: ["medium", "hard"],
    summary:
      "Find the pairs of numbers with a given difference or sum, or the groups of three; mind equal numbers.",
  },
  parameters: (difficulty) => (difficulty === "hard" ? ofThree : ofTwo),
  build: (parameters) => {
    const { relation, answer, equal } = parameters;
    const { group, groups, measure } = words[relation];
    return {
      task: `looks at the ${groups} of numbers in a list whose ${measure} is k and returns ${answerWords(parameters).replaceAll(/[*`]/g, "")}; ${
        equal === "never"
          ? `the numbers of a ${group} must all be different`
          : `a ${group} may hold a number as often as the list does`
      }`,
      wordings: [
        `Find the ${groups} of numbers in a list whose ${measure} is \`k\`, and return
${answerWords(parameters)}.`,
        `Given a list of whole numbers and a whole number \`k\`, consider the ${groups} of its numbers whose ${measure} is
\`k\`. Return ${answerWords(parameters)}.`,
        `Some ${groups} of the numbers in a list may have the ${measure} \`k\`. Return
${answerWords(parameters)}.`,
      ],
      statement: `${rules(parameters)}
{examples}

The list holds at most ${relation === "sum of three" ? 60 : 300} numbers, from -10,000 to 10,000${
        relation === "difference" ? ", and k is at least 0" : ""
      }.`,
      signature: {
        kind: "function",
        name: relation === "sum of three" ? "find_triples" : "find_pairs",
        parameters: [
          { name: "numbers", type: list(int) },
          { name: "k", type: int },
        ],
        returns: returned(answer),
      },
      comparison: { kind: "exact" },
      examples: examples[relation],
      inputs: relation === "sum of three" ? inputsOfThree() : inputsOfTwo(relation),
      hiddenPerCategory: 5,
      oracle: (input) => tryAll(input, parameters),
      reference: searching(parameters),
      hints: hints(parameters),
      flaws: [
        {
          name: "uses a number twice that is in the list once",
          caughtBy: ["boundary"],
          source: tryingAll(parameters, { withItself: true }),
        },
        {
          name:
            equal === "never" ? `makes a ${group} of equal numbers` : `makes no ${group} of equal numbers`,
          caughtBy: ["duplicates"],
          source: searching({ ...parameters, equal: equal === "never" ? "as often" : "never" }),
        },
        ...repetitionFlaws(parameters),
      ],
    };
  },
});

function parametersFrom(
  relations: readonly Parameters["relation"][],
  answers: readonly Answer[],
): fc.Arbitrary<Parameters> {
  return fc.record({
    relation: fc.constantFrom(...relations),
    answer: fc.constantFrom(...answers),
    equal: fc.constantFrom("as often", "never"),
  });
}

const ofTwo = parametersFrom(
  ["difference", "sum"],
  ["different", "places", "rising", "falling", "partners", "loners"],
);
const ofThree = parametersFrom(["sum of three"], ["different", "rising", "falling", "partners", "loners"]);

const words = {
  difference: { group: "pair", groups: "pairs", measure: "difference", pattern: "[a, b]" },
  sum: { group: "pair", groups: "pairs", measure: "sum", pattern: "[a, b]" },
  "sum of three": { group: "triple", groups: "triples", measure: "sum", pattern: "[a, b, c]" },
} as const;

function answerWords({ relation, answer }: Parameters): string {
  switch (answer) {
    case "different":
      return "**how many different** ones there are";
    case "places":
      return "**how many** there are, by their places in the list";
    case "rising":
    case "falling":
      return `all different ones as a list of lists \`${words[relation].pattern}\`, sorted in **${answer}** order`;
    case "partners":
      return "the **set** of all numbers that belong to at least one of them";
    case "loners":
      return "the **set** of all numbers of the list that belong to **none** of them";
  }
}

function rules({ relation, answer, equal }: Parameters): string {
  const { group, groups } = words[relation];
  const many =
    relation === "sum of three"
      ? "A triple may hold a number twice or three times"
      : "A pair may hold the same number twice";
  const lines = [
    ...(relation === "difference" ? ["The difference is the larger number less the smaller."] : []),
    equal === "never"
      ? `The numbers of a ${group} must all be **different** from each other, however often they stand in the list.`
      : `${many}, but only if it stands in the list **at least as often**.`,
    ...(answer === "places"
      ? [
          "Equal numbers at different places make different pairs: in `[5, 5, 8]`, the 8 can pair with either 5.\n  The order of the two does not matter.",
        ]
      : [`Places and order do not matter: ${groups} with the same numbers are the same.`]),
    ...orderRule(relation, answer),
    nothing(answer, groups),
  ];
  return lines.map((line) => `- ${line}\n`).join("");
}

function orderRule(relation: Parameters["relation"], answer: Answer): string[] {
  if (answer !== "rising" && answer !== "falling") return [];
  const { group, groups } = words[relation];
  const by = relation === "sum of three" ? "first number, then by the second" : "first number";
  return [
    `Inside a ${group} the numbers rise, smallest first.\n  The ${groups} are sorted by their ${by}, ${
      answer === "rising" ? "smallest" : "**largest**"
    } first.`,
  ];
}

function nothing(answer: Answer, groups: string): string {
  switch (answer) {
    case "different":
    case "places":
      return "The answer is 0 if there are none, as for an empty list.";
    case "rising":
    case "falling":
      return `If there are no ${groups}, return an empty list.`;
    case "partners":
      return `If there are no ${groups}, return an empty set (\`set()\`, \`new Set()\`).`;
    case "loners":
      return "Where no number is left over, return an empty set (`set()`, `new Set()`).";
  }
}

function returned(answer: Answer): Type {
  if (answer === "different" || answer === "places") return int;
  return answer === "rising" || answer === "falling" ? list(list(int)) : set(int);
}

function hints({ relation, equal }: Parameters): string[] {
  const other = { difference: "a + k", sum: "k - a", "sum of three": "k - a - b" }[relation];
  return [
    `Trying ${relation === "sum of three" ? "every three" : "every two"} places works, but takes long. What would the last number have to be?`,
    relation === "sum of three"
      ? `If the two smaller numbers are \`a\` and \`b\`, the third must be \`${other}\`. A set says at once whether it is there.`
      : `The partner of \`a\` must be \`${other}\`. A set, or a dict of counts, says at once whether it is there.`,
    "To see nothing twice, go through the different numbers only, and look at the smallest number of each first.",
    equal === "never"
      ? "Let each number be greater than the one before it; then no two are equal."
      : "Where equal numbers meet, look up how often the list holds them.",
  ];
}

const examples: Readonly<Record<Parameters["relation"], readonly Input[]>> = {
  difference: [
    [[12, 5, 9, 20, 2], 3],
    [[30, 41, 52, 19], 11],
    [[8, 1, 15], 4],
  ],
  sum: [
    [[12, 5, 9, 20, 2], 14],
    [[30, 41, 52, 19], 71],
    [[8, 1, 15], 4],
  ],
  "sum of three": [
    [[28, 22, 26, 2, 20, 10], 56],
    [[26, 4, 28, 11, 14, 3, 33], 40],
    [[3, 2, 13, 29], 25],
  ],
};

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });
const numbersOf = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
  fc.array(number, sized(minLength, maxLength));
/** Too far from the others to be with them in a pair, and with gaps in which no pair fits. */
const farNumbers = fc.uniqueArray(fc.constantFrom(1000, 2300, 4700, 9500), { maxLength: 3 });

function inputsOfTwo(relation: "difference" | "sum") {
  const isSum = relation === "sum";
  const withK = (numbers: fc.Arbitrary<number[]>, min: number, max: number): fc.Arbitrary<Input> =>
    fc.tuple(numbers, integer(min, max));
  const own = (x: number) => (isSum ? 2 * x : 0);
  return {
    typical: withK(numbersOf(integer(0, 12), 4, 9), isSum ? 4 : 1, isSum ? 18 : 6),
    empty: withK(fc.constant([]), 0, 9),
    single: integer(-20, 20).map((x): Input => [[x], own(x)]),
    boundary: fc.tuple(integer(1, 40), farNumbers).chain(([x, rest]) => shuffled([x, ...rest], own(x))),
    duplicates: fc
      .tuple(integer(1, 40), integer(2, 4), farNumbers)
      .chain(([x, times, rest]) => shuffled([...Array.from({ length: times }, () => x), ...rest], own(x))),
    ties: fc
      .tuple(integer(1, 20), integer(1, 9), integer(1, 3), integer(2, 3))
      .chain(([x, by, times, more]) => {
        const equal = [
          ...Array.from({ length: times }, () => x),
          ...Array.from({ length: more }, () => x + by),
        ];
        return shuffled(equal, isSum ? 2 * x + by : by);
      }),
    missing: fc
      .tuple(numbersOf(integer(-5, 9), 2, 6), integer(0, 6))
      .map(([numbers, k]): Input => [numbers.map((x) => 4 * x), 2 * k + 1]),
    negative: withK(numbersOf(integer(-12, 1), 4, 8), isSum ? -20 : 1, isSum ? 0 : 6),
    zero: withK(numbersOf(integer(-3, 3), 3, 7), 0, 0),
    large: withK(numbersOf(integer(-60, 60), 60, 110), isSum ? -30 : 1, 40),
  };
}

function inputsOfThree() {
  const withK = (numbers: fc.Arbitrary<number[]>, min: number, max: number): fc.Arbitrary<Input> =>
    fc.tuple(numbers, integer(min, max));
  return {
    typical: withK(numbersOf(integer(0, 9), 5, 8), 6, 18),
    empty: withK(fc.constant([]), -2, 9),
    pair: fc.tuple(integer(-9, 9), integer(-9, 9)).map(([x, y]): Input => [[x, y], 2 * x + y]),
    boundary: fc
      .tuple(integer(1, 20), integer(21, 40), farNumbers, fc.boolean())
      .chain(([x, y, rest, isSmaller]) => shuffled([x, y, ...rest], isSmaller ? 2 * x + y : x + 2 * y)),
    duplicates: fc
      .tuple(integer(1, 20), integer(21, 40), farNumbers, fc.boolean())
      .chain(([x, y, rest, isSmaller]) =>
        shuffled([x, y, isSmaller ? x : y, ...rest], isSmaller ? 2 * x + y : x + 2 * y),
      ),
    adjacent: fc
      .tuple(integer(-9, 9), integer(1, 4), numbersOf(integer(-5, 5), 0, 2))
      .chain(([x, times, rest]) => shuffled([...Array.from({ length: times }, () => x), ...rest], 3 * x)),
    ties: fc
      .tuple(integer(1, 9), integer(1, 9), integer(1, 9), integer(2, 3))
      .chain(([x, by, more, times]) => {
        const last = Array.from({ length: times }, () => x + by + more);
        return shuffled([x, x + by, ...last], 3 * x + 2 * by + more);
      }),
    missing: fc
      .tuple(numbersOf(integer(-5, 9), 3, 6), integer(0, 8))
      .map(([numbers, k]): Input => [numbers.map((x) => 2 * x), 2 * k + 1]),
    negative: withK(numbersOf(integer(-9, 2), 4, 8), -18, 0),
    large: withK(numbersOf(integer(-30, 30), 20, 30), -20, 30),
  };
}

function shuffled(numbers: readonly number[], k: number): fc.Arbitrary<Input> {
  return fc.tuple(fc.shuffledSubarray([...numbers], { minLength: numbers.length }), fc.constant(k));
}

/** Tries all places. */
function tryAll([numbers, k]: Input, { relation, answer, equal }: Parameters) {
  const isDifference = relation === "difference";
  const groups = placesOf(numbers, relation === "sum of three" ? 3 : 2)
    .filter((group) => (isDifference ? Math.abs(group[0] - group[1]) : sumOf(group)) === k)
    .filter((group) => equal === "as often" || new Set(group).size === group.length)
    .map((group) => group.toSorted((a, b) => a - b));
  if (answer === "places") return groups.length;
  const texts = groups.map((group) => group.join());
  const different = groups.filter((group, at) => texts.indexOf(group.join()) === at);
  if (answer === "different") return different.length;
  const members = new Set(different.flat());
  if (answer === "partners") return members;
  if (answer === "loners") return new Set(numbers.filter((x) => !members.has(x)));
  return different.toSorted((a, b) => (answer === "rising" ? 1 : -1) * compareGroups(a, b));
}

function placesOf(numbers: readonly number[], count: 2 | 3): Group[] {
  const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b, j): PlacedPair => [a, b, i + 1 + j]));
  if (count === 2) return pairs.map(([a, b]): Group => [a, b]);
  return pairs.flatMap(([a, b, last]) => numbers.slice(last + 1).map((c): Group => [a, b, c]));
}

type PlacedPair = readonly [a: number, b: number, placeOfB: number];

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function compareGroups(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, i) => x !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** What becomes of each group that is found, and of all in the end. */
function collecting({ relation, answer }: Parameters) {
  const group = relation === "sum of three" ? "a, b, c" : "a, b";
  const found = {
    start: { python: "found = []", javascript: "const found = [];" },
    add: { python: `found.append([${group}])`, javascript: `found.push([${group}]);` },
  };
  const members = {
    start: { python: "found = set()", javascript: "const found = new Set();" },
    add: {
      python: `found.update((${group}))`,
      javascript: group
        .split(", ")
        .map((name) => `found.add(${name});`)
        .join("\n"),
    },
  };
  switch (answer) {
    case "different":
    case "places":
      return { ...found, result: { python: "len(found)", javascript: "found.length" } };
    case "rising":
      return { ...found, result: { python: "found", javascript: "found" } };
    case "falling":
      return { ...found, result: { python: "found[::-1]", javascript: "found.reverse()" } };
    case "partners":
      return { ...members, result: { python: "found", javascript: "found" } };
    case "loners":
      return {
        ...members,
        result: {
          python: "set(numbers) - found",
          javascript: "new Set(numbers.filter((x) => !found.has(x)))",
        },
      };
  }
}

function searching(parameters: Parameters): Flaw["source"] {
  if (parameters.relation === "sum of three") return searchingThree(parameters);
  return parameters.answer === "places" ? multiplying(parameters) : searchingTwo(parameters);
}

const counted = {
  python: "counts = Counter(numbers)",
  javascript: `const counts = new Map();
  for (const x of numbers) counts.set(x, (counts.get(x) ?? 0) + 1);`,
};
const known = { python: "values = set(numbers)", javascript: "const values = new Set(numbers);" };

function searchingTwo(parameters: Parameters): Flaw["source"] {
  const { relation, answer, equal } = parameters;
  const { start, add, result } = collecting(parameters);
  const partner = relation === "sum" ? "k - a" : "a + k";
  const never = equal === "never";
  const base = never ? known : counted;
  const ordered =
    answer === "rising" || answer === "falling"
      ? {
          python: `sorted(${never ? "values" : "counts"})`,
          javascript: `[...${never ? "values" : "counts.keys()"}].sort((x, y) => x - y)`,
        }
      : { python: never ? "values" : "counts", javascript: never ? "values" : "counts.keys()" };
  return {
    python: `${never ? "" : "from collections import Counter\n\n"}def find_pairs(numbers, k):
    ${base.python}
    ${start.python}
    for a in ${ordered.python}:
        b = ${partner}
        if ${never ? "a < b and b in values" : "(a < b and b in counts) or (a == b and counts[a] > 1)"}:
            ${add.python}
    return ${result.python}
`,
    javascript: `function findPairs(numbers, k) {
  ${base.javascript}
  ${start.javascript}
  for (const a of ${ordered.javascript}) {
    const b = ${partner};
    if (${never ? "a < b && values.has(b)" : "(a < b && counts.has(b)) || (a === b && counts.get(a) > 1)"}) {
      ${add.javascript.replaceAll("\n", "\n      ")}
    }
  }
  return ${result.javascript};
}
`,
  };
}

function multiplying({ relation, equal }: Parameters): Flaw["source"] {
  const partner = relation === "sum" ? "k - a" : "a + k";
  const never = equal === "never";
  return {
    python: `from collections import Counter

def find_pairs(numbers, k):
    counts = Counter(numbers)
    total = 0
    for a in counts:
        b = ${partner}
        if a < b:
            total += counts[a] * counts[b]
${never ? "" : "        elif a == b:\n            total += counts[a] * (counts[a] - 1) // 2\n"}    return total
`,
    javascript: `function findPairs(numbers, k) {
  ${counted.javascript}
  let total = 0;
  for (const [a, count] of counts) {
    const b = ${partner};
    if (a < b) total += count * (counts.get(b) ?? 0);
${never ? "" : "    else if (a === b) total += (count * (count - 1)) / 2;\n"}  }
  return total;
}
`,
  };
}

function searchingThree(parameters: Parameters): Flaw["source"] {
  const never = parameters.equal === "never";
  const { start, add, result } = collecting(parameters);
  const base = never ? known : counted;
  const from = never ? "i + 1" : "i";
  return {
    python: `${never ? "" : "from collections import Counter\n\n"}def find_triples(numbers, k):
    ${base.python}
    ordered = sorted(${never ? "values" : "counts"})
    ${start.python}
    for i, a in enumerate(ordered):
        for b in ordered[${from}:]:
            c = k - a - b
            if ${never ? "b < c and c in values" : "b <= c and all(counts[x] >= [a, b, c].count(x) for x in [a, b, c])"}:
                ${add.python}
    return ${result.python}
`,
    javascript: `function findTriples(numbers, k) {
  ${base.javascript}
  const ordered = [...${never ? "values" : "counts.keys()"}].sort((x, y) => x - y);
  ${start.javascript}
  ordered.forEach((a, i) => {
    for (const b of ordered.slice(${from})) {
      const c = k - a - b;
${never ? "" : "      const times = (x) => [a, b, c].filter((y) => y === x).length;\n"}      if (${
      never ? "b < c && values.has(c)" : "b <= c && [a, b, c].every((x) => counts.get(x) >= times(x))"
    }) {
        ${add.javascript.replaceAll("\n", "\n        ")}
      }
    }
  });
  return ${result.javascript};
}
`,
  };
}

function repetitionFlaws(parameters: Parameters): Flaw[] {
  const { relation, answer } = parameters;
  if (answer === "partners" || answer === "loners") return [];
  if (answer === "places") {
    const source = searching({ ...parameters, answer: "different" });
    return [{ name: "counts pairs with the same numbers once", caughtBy: ["ties"], source }];
  }
  return [
    {
      name: `repeats ${words[relation].groups} where the list repeats a number`,
      caughtBy: ["ties"],
      source: tryingAll(parameters, { repeats: true }),
    },
  ];
}

interface Mistakes {
  readonly withItself?: boolean;
  readonly repeats?: boolean;
}

/** Goes through all places; slow, and with mistakes. */
function tryingAll(parameters: Parameters, mistakes: Mistakes): Flaw["source"] {
  return {
    python: tryingAllInPython(parameters, mistakes),
    javascript: tryingAllInJavascript(parameters, mistakes),
  };
}

function tryingAllInPython(parameters: Parameters, { withItself = false }: Mistakes): string {
  const { relation, answer, equal } = parameters;
  const group = relation === "sum of three" ? "a, b, c" : "a, b";
  const condition = relation === "difference" ? "b - a == k" : `${group.replaceAll(",", " +")} == k`;
  const different = equal === "never" && !withItself ? `${group.replaceAll(",", " <")} and ` : "";
  const tool = withItself ? "combinations_with_replacement" : "combinations";
  const given = withItself && answer !== "places" ? "sorted(set(numbers))" : "sorted(numbers)";
  const isSorted = answer === "rising" || answer === "falling";
  const { start, add, result } = collecting(parameters);
  return `from itertools import ${tool}

def ${relation === "sum of three" ? "find_triples" : "find_pairs"}(numbers, k):
    ${start.python}
    for ${group} in ${tool}(${given}, ${relation === "sum of three" ? 3 : 2}):
        if ${different}${condition}:
            ${add.python}
    return ${isSorted ? result.python.replace("found", "sorted(found)") : result.python}
`;
}

function tryingAllInJavascript(parameters: Parameters, { withItself = false }: Mistakes): string {
  const { relation, answer, equal } = parameters;
  const three = relation === "sum of three";
  const sum = three ? "a + b + c" : "a + b";
  const condition = relation === "difference" ? "b - a === k" : `${sum} === k`;
  const differ = three ? "a < b && b < c && " : "a < b && ";
  const different = equal === "never" && !withItself ? differ : "";
  const { start, add, result } = collecting(parameters);
  const next = (name: string) => (withItself ? name : `${name} + 1`);
  const given = withItself && answer !== "places" ? "new Set(numbers)" : "numbers";
  const inner = (indent: string) =>
    [`if (${different}${condition}) {`, ...add.javascript.split("\n").map((line) => `  ${line}`), "}"].join(
      `\n${indent}`,
    );
  const loops = three
    ? `ordered.slice(${next("i")}).forEach((b, j) => {
      for (const c of ordered.slice(i + j${withItself ? "" : " + 2"})) {
        ${inner("        ")}
      }
    });`
    : `for (const b of ordered.slice(${next("i")})) {
      ${inner("      ")}
    }`;
  const isSorted = answer === "rising" || answer === "falling";
  return `function ${three ? "findTriples" : "findPairs"}(numbers, k) {
  const ordered = [...${given}].sort((x, y) => x - y);
  ${start.javascript}
  ordered.forEach((a, i) => {
    ${loops}
  });
${isSorted ? "  found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);\n" : ""}  return ${result.javascript};
}
`;
}
