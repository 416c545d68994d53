import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";

/** What must hold of each chosen number and the next: `<` and so on, or how far they may or must be apart. */
interface Relation {
  readonly operator: "<" | "<=" | ">" | ">=";
  /** Where given, it is the distance of the two that is compared, and with this number. */
  readonly distance: number | null;
}

interface Parameters {
  readonly relation: Relation;
  readonly answer: "length" | "sum" | "count" | "numbers";
}

type Input = readonly [numbers: readonly number[]];

const relations: readonly Relation[] = [
  { operator: "<", distance: null },
  { operator: "<=", distance: null },
  { operator: ">", distance: null },
  { operator: ">=", distance: null },
  { operator: "<=", distance: 2 },
  { operator: "<=", distance: 3 },
  { operator: ">=", distance: 2 },
  { operator: ">=", distance: 3 },
];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "longest-subsequence",
    version: 1,
    title: "Longest subsequence",
    topic: "dynamic programming",
    difficulties: ["medium", "hard"],
    summary: "Strike out numbers of a list until the rest rises, or falls, or makes only small steps.",
  },
  parameters: (difficulty) =>
    fc.record({
      relation: fc.constantFrom(...relations),
      answer: difficulty === "hard" ? fc.constantFrom("count", "numbers") : fc.constantFrom("length", "sum"),
    }),
  build: (parameters) => {
    const { relation, answer } = parameters;
    const rule = ruleInWords(relation);
    return {
      task: `returns ${goals[answer].task} of a list of numbers in which ${rule.replaceAll("**", "")}`,
      wordings: [
        `Strike out any numbers of a list, but leave the others in their order, such that in what is left ${rule}.
Return ${goals[answer].words}.`,
        `A subsequence is what is left of a list when some numbers, or none, are taken out. Look at the subsequences in which
${rule}, and return ${goals[answer].words}.`,
        `From a list of numbers choose some, from left to right and not always neighbours, such that ${rule}.
Return ${goals[answer].words}.`,
      ],
      statement: `- ${exampleInWords(relation)}
- The chosen numbers keep their order in the list; there may be others between them. A single number is a choice too.
${goals[answer].rules}

{examples}

The list holds at most 60 numbers from -1,000 to 1,000.`,
      signature: {
        kind: "function",
        name: names[answer].python,
        parameters: [{ name: "numbers", type: list(int) }],
        returns: answer === "numbers" ? list(int) : int,
      },
      comparison: { kind: "exact" },
      examples: [...examplesFor(relation), ...(answer === "count" ? [severalLongest(relation)] : [])],
      inputs: inputsFor(parameters),
      hiddenPerCategory: 5,
      oracle: ([numbers]) => oracles[answer](numbers, relation),
      reference: table(parameters),
      hints: [
        "Taking each number that fits after the last one is not always best: leaving one out may let many others in.",
        `Ask a smaller question: ${goals[answer].hint}, if the last chosen number is the one at index i?`,
        "That number can stand alone, or come after any earlier one that fits. For those the answer is known already.",
        goals[answer].lastHint,
      ],
      flaws: flawsFor(parameters),
    };
  },
});

const names = {
  length: { python: "longest_length", javascript: "longestLength" },
  sum: { python: "largest_sum", javascript: "largestSum" },
  count: { python: "count_longest", javascript: "countLongest" },
  numbers: { python: "longest_choice", javascript: "longestChoice" },
};

const goals = {
  length: {
    task: "the length of the longest subsequence",
    words: "how many numbers can be left **at most**",
    rules: "- For an empty list the answer is 0.",
    hint: "how many numbers can be chosen at most",
    lastHint: "Add 1 to the best of those. The answer is the largest of all that you have noted.",
  },
  sum: {
    task: "the largest sum of a subsequence",
    words: "the **largest sum** that they can have",
    rules: `- At least one number is chosen, so the sum may be below 0. It is the sum that counts, not how many numbers there are.
- For an empty list the answer is 0.`,
    hint: "how large can the sum be",
    lastHint:
      "Add the number to the best of those, unless that is below 0. The answer is the largest of all that you have noted.",
  },
  count: {
    task: "how many longest subsequences there are, told apart by the places of their numbers,",
    words: "**how many** choices of the largest possible length there are",
    rules: `- Choices at different places of the list count as different, even if the numbers are equal.
- For an empty list the answer is 0.`,
    hint: "how long can a choice be, and how many are that long",
    lastHint: "Add up the counts of those that are longest. At the end do the same for the longest of all.",
  },
  numbers: {
    task: "the longest subsequence, the smallest one of several as lists compare,",
    words: "the **longest** such choice as a list",
    rules: `- If several are equally long, return the smallest one: that with the smaller first number; where that is equal, with the
  smaller second number, and so on.
- An empty list gives an empty list.`,
    hint: "what is the best choice",
    lastHint:
      "Put the number after the longest of those, and after the smallest of several. The best of all is found alike.",
  },
};

function ruleInWords({ operator, distance }: Relation): string {
  if (distance !== null) {
    return `each number differs from the one before it by **at ${operator === "<=" ? "most" : "least"} ${distance}**`;
  }
  return {
    "<": "each number is **larger** than the one before it",
    "<=": "no number is **smaller** than the one before it",
    ">": "each number is **smaller** than the one before it",
    ">=": "no number is **larger** than the one before it",
  }[operator];
}

function exampleInWords({ operator, distance }: Relation): string {
  if (distance !== null) {
    return operator === "<="
      ? `After a 10 may come any number from ${10 - distance} to ${10 + distance}, up or down, equal numbers too.`
      : `After a 10 may come ${10 - distance} or less, and ${10 + distance} or more, up or down.`;
  }
  return operator.endsWith("=")
    ? "Equal numbers may follow each other."
    : "Equal numbers may not follow each other.";
}

function fits({ operator, distance }: Relation, earlier: number, later: number): boolean {
  const [a, b] = distance === null ? [earlier, later] : [Math.abs(earlier - later), distance];
  return { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b }[operator];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const numbersOf = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
  fc.tuple(fc.array(number, { minLength, maxLength, size: "max" }));

function examplesFor({ operator, distance }: Relation): readonly Input[] {
  if (distance !== null) {
    return operator === "<="
      ? [[[8, 7, 6, 13, -2]], [[9, 1, 14, 10, 9, 3]], [[12, 12, 13, 2, 20, 1]]]
      : [[[8, 14, 10, 10, 10]], [[8, 2, 8, 13, 1, 1, 1]], [[2, 17, 9, 5, 5, 5]]];
  }
  return operator.startsWith("<")
    ? [[[6, 9, 10, 6, 2]], [[3, 13, 15, 12, 18, 1, 5]], [[1, 5, 15, 4, 19, 5, 20]]]
    : [[[11, 10, 12, 14, 3]], [[11, 8, 7, 16, 4, 14]], [[10, 8, 2, 14, 18, 1]]];
}

/** An example with two longest choices, which end at different numbers. */
function severalLongest({ operator, distance }: Relation): Input {
  if (distance !== null) return operator === "<=" ? [[1, 2, 20, 21]] : [[4, 9, 10]];
  return operator.startsWith("<") ? [[2, 7, 5]] : [[9, 5, 7]];
}

function inputsFor({ relation, answer }: Parameters): FamilyBody<Input>["inputs"] {
  const isHard = answer === "count" || answer === "numbers";
  return {
    typical: numbersOf(integer(-5, 25), 5, 10),
    empty: fc.constant([[]]),
    single: numbersOf(integer(-99, 99), 1, 1),
    duplicates: numbersOf(integer(1, 4), 4, 9),
    ties: fc
      .tuple(integer(1, 30), fc.constantFrom(2, 4))
      .map(([start, count]): Input => [
        Array.from({ length: count }, (_, i) => start + i * (relation.distance ?? 0)),
      ]),
    sorted: numbersOf(integer(1, 30), 4, 7).map(([numbers]): Input => [numbers.toSorted((a, b) => a - b)]),
    reversed: numbersOf(integer(1, 30), 4, 7).map(([numbers]): Input => [numbers.toSorted((a, b) => b - a)]),
    boundary: misleadingStart(relation),
    overlapping: commonEnd(relation),
    negative: numbersOf(integer(-20, -1), 2, 6),
    large: isHard ? numbersOf(integer(1, 40), 15, 25) : numbersOf(integer(-50, 100), 30, 50),
  };
}

/** Who takes the first number cannot take the two others, which fit each other and are more. */
function misleadingStart(relation: Relation): fc.Arbitrary<Input> {
  return fc.tuple(integer(5, 40), integer(1, 5)).map(([start, by]): Input => {
    const { operator, distance } = relation;
    if (distance !== null) {
      return operator === "<="
        ? [[start - distance - by - 10, start, start + 1]]
        : [[start, start - distance + 1, start + 1]];
    }
    const [low, high] = [start, start + by];
    return operator.startsWith("<") ? [[high + 1, low, high]] : [[low - 1, high, low]];
  });
}

/** Two numbers that do not fit each other, and a third that fits after both. */
function commonEnd({ operator, distance }: Relation): fc.Arbitrary<Input> {
  return fc.tuple(integer(5, 40), integer(1, 5)).map(([start, by]): Input => {
    if (distance !== null) {
      return operator === "<="
        ? [[start - distance, start + distance, start]]
        : [[start, start + 1, start + distance + by]];
    }
    return operator.startsWith("<")
      ? [[start + by, start, start + by + 1]]
      : [[start, start + by, start - 1]];
  });
}

/** First the places where a choice of one number can end, then of two, and so on; with the number of such choices. */
function layersOf(numbers: readonly number[], relation: Relation): readonly ReadonlyMap<number, number>[] {
  const layers: ReadonlyMap<number, number>[] = [];
  let layer = new Map(numbers.map((_, i) => [i, 1]));
  while (layer.size > 0) {
    layers.push(layer);
    const next = new Map<number, number>();
    for (const [i, count] of layer) {
      numbers.forEach((number, j) => {
        if (j > i && fits(relation, numbers[i] ?? 0, number)) next.set(j, (next.get(j) ?? 0) + count);
      });
    }
    layer = next;
  }
  return layers;
}

const oracles = {
  length: (numbers: readonly number[], relation: Relation) => layersOf(numbers, relation).length,
  count: (numbers: readonly number[], relation: Relation) =>
    [...(layersOf(numbers, relation).at(-1)?.values() ?? [])].reduce((a, b) => a + b, 0),
  sum: improveUntilStill,
  numbers: chooseFromTheFront,
};

function improveUntilStill(numbers: readonly number[], relation: Relation): number {
  const sums = [...numbers];
  let isStill = false;
  while (!isStill) {
    isStill = true;
    numbers.forEach((number, j) => {
      for (let i = 0; i < j; i++) {
        const sum = (sums[i] ?? 0) + number;
        if (!fits(relation, numbers[i] ?? 0, number) || sum <= (sums[j] ?? 0)) continue;
        sums[j] = sum;
        isStill = false;
      }
    });
  }
  return sums.length === 0 ? 0 : Math.max(...sums);
}

/** Always the smallest number that a longest choice can go on with. */
function chooseFromTheFront(numbers: readonly number[], relation: Relation): readonly number[] {
  const backwards = { ...relation, operator: turned(relation) };
  const layers = layersOf(numbers.toReversed(), backwards).toReversed();
  const chosen: number[] = [];
  let before: readonly number[] = [];
  for (const layer of layers) {
    const open = [...layer.keys()]
      .map((i) => numbers.length - 1 - i)
      .filter(
        (j) =>
          chosen.length === 0 ||
          before.some((i) => i < j && fits(relation, numbers[i] ?? 0, numbers[j] ?? 0)),
      );
    const smallest = Math.min(...open.map((i) => numbers[i] ?? 0));
    chosen.push(smallest);
    before = open.filter((i) => numbers[i] === smallest);
  }
  return chosen;
}

/** The relation of a number to the one before it. */
function turned({ operator, distance }: Relation): Relation["operator"] {
  return distance !== null ? operator : ({ "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const)[operator];
}

function flawsFor(parameters: Parameters): Flaw[] {
  const { relation, answer } = parameters;
  const { operator, distance } = relation;
  const slip = {
    ...relation,
    operator: ({ "<": "<=", "<=": "<", ">": ">=", ">=": ">" } as const)[operator],
  };
  return [
    {
      name:
        distance !== null
          ? `takes a difference of exactly ${distance} for wrong`
          : operator.endsWith("=")
            ? "lets no equal numbers follow each other"
            : "lets equal numbers follow each other",
      caughtBy: ["ties"],
      source: table({ relation: slip, answer }),
    },
    answer === "count"
      ? {
          name: "counts all that end at the same number as one",
          caughtBy: ["overlapping"],
          source: countTable(relation, { python: "1", javascript: "1" }),
        }
      : {
          name: "takes every number that fits after the last one",
          caughtBy: ["boundary"],
          source: takeWhatFits(relation, answer),
        },
  ];
}

function table({ relation, answer }: Parameters): Flaw["source"] {
  switch (answer) {
    case "length":
      return lengthTable(relation);
    case "sum":
      return sumTable(relation);
    case "count":
      return countTable(relation, { python: "count_of(fitting)", javascript: "countOf(fitting)" });
    case "numbers":
      return choiceTable(relation);
  }
}

/** The condition in each language. */
function test({ operator, distance }: Relation, earlier: Flaw["source"]): Flaw["source"] {
  return distance === null
    ? {
        python: `${earlier.python} ${operator} number`,
        javascript: `${earlier.javascript} ${operator} number`,
      }
    : {
        python: `abs(${earlier.python} - number) ${operator} ${distance}`,
        javascript: `Math.abs(${earlier.javascript} - number) ${operator} ${distance}`,
      };
}

const earlierNumber = { python: "earlier", javascript: "numbers[i]" };

function lengthTable(relation: Relation): Flaw["source"] {
  const { python, javascript } = test(relation, earlierNumber);
  return {
    python: `def longest_length(numbers):
    best = []
    for number in numbers:
        fitting = [length for earlier, length in zip(numbers, best) if ${python}]
        best.append(1 + max(fitting, default=0))
    return max(best, default=0)
`,
    javascript: `function longestLength(numbers) {
  const best = [];
  for (const number of numbers) {
    const fitting = best.filter((_, i) => ${javascript});
    best.push(1 + Math.max(0, ...fitting));
  }
  return Math.max(0, ...best);
}
`,
  };
}

function sumTable(relation: Relation): Flaw["source"] {
  const { python, javascript } = test(relation, earlierNumber);
  return {
    python: `def largest_sum(numbers):
    best = []
    for number in numbers:
        fitting = [total for earlier, total in zip(numbers, best) if ${python}]
        best.append(number + max([0, *fitting]))
    return max(best, default=0)
`,
    javascript: `function largestSum(numbers) {
  const best = [];
  for (const number of numbers) {
    const fitting = best.filter((_, i) => ${javascript});
    best.push(number + Math.max(0, ...fitting));
  }
  return best.length > 0 ? Math.max(...best) : 0;
}
`,
  };
}

/** Each entry holds a length and how many choices of that length there are; the first is the empty choice. */
function countTable(relation: Relation, count: Flaw["source"]): Flaw["source"] {
  const { python, javascript } = test(relation, earlierNumber);
  return {
    python: `def count_longest(numbers):
    best = []
    for number in numbers:
        fitting = [(0, 1)] + [entry for earlier, entry in zip(numbers, best) if ${python}]
        best.append((length_of(fitting) + 1, ${count.python}))
    return count_of(best)

def length_of(entries):
    return max(length for length, _ in entries)

def count_of(entries):
    return sum(count for length, count in entries if length == length_of(entries))
`,
    javascript: `function countLongest(numbers) {
  const best = [];
  for (const number of numbers) {
    const fitting = [{ length: 0, count: 1 }, ...best.filter((_, i) => ${javascript})];
    best.push({ length: lengthOf(fitting) + 1, count: ${count.javascript} });
  }
  return countOf(best);
}

function lengthOf(entries) {
  return Math.max(...entries.map(({ length }) => length));
}

function countOf(entries) {
  const longest = entries.filter(({ length }) => length === lengthOf(entries));
  return longest.reduce((sum, { count }) => sum + count, 0);
}
`,
  };
}

function choiceTable(relation: Relation): Flaw["source"] {
  const { python, javascript } = test(relation, earlierNumber);
  return {
    python: `def longest_choice(numbers):
    best = []
    for number in numbers:
        fitting = [chosen for earlier, chosen in zip(numbers, best) if ${python}]
        best.append(best_of(fitting) + [number])
    return best_of(best)

def best_of(choices):
    return min(choices, key=lambda chosen: (-len(chosen), chosen), default=[])
`,
    javascript: `function longestChoice(numbers) {
  const best = [];
  for (const number of numbers) {
    const fitting = best.filter((_, i) => ${javascript});
    best.push([...bestOf(fitting), number]);
  }
  return bestOf(best);
}

function bestOf(choices) {
  const sorted = [...choices].sort((a, b) => b.length - a.length || firstDifference(a, b));
  return sorted[0] ?? [];
}

function firstDifference(a, b) {
  return a.map((number, i) => number - b[i]).find((difference) => difference !== 0) ?? 0;
}
`,
  };
}

function takeWhatFits(relation: Relation, answer: Exclude<Parameters["answer"], "count">): Flaw["source"] {
  const { python, javascript } = test(relation, { python: "chosen[-1]", javascript: "chosen.at(-1)" });
  const name = names[answer];
  const result = {
    length: { python: "len(chosen)", javascript: "chosen.length" },
    sum: { python: "sum(chosen)", javascript: "chosen.reduce((sum, number) => sum + number, 0)" },
    numbers: { python: "chosen", javascript: "chosen" },
  }[answer];
  return {
    python: `def ${name.python}(numbers):
    chosen = []
    for number in numbers:
        if not chosen or ${python}:
            chosen.append(number)
    return ${result.python}
`,
    javascript: `function ${name.javascript}(numbers) {
  const chosen = [];
  for (const number of numbers) {
    if (chosen.length === 0 || ${javascript}) chosen.push(number);
  }
  return ${result.javascript};
}
`,
  };
}
