import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, optional, type Type } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Parameters {
  /** On which side of its equals a target is looked for: before the first, or after the last. */
  readonly side: "first" | "last";
  readonly falling: boolean;
  /** The place to insert at, the place where the target stands, or the nearest number on that side of it. */
  readonly answer: "place" | "occurrence" | "neighbour";
}

type Input = [number[], number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "insertion-point",
    version: 2,
    title: "Insertion point",
    topic: "searching",
    difficulties: ["medium"],
    summary: "Find by binary search where a number belongs in a sorted list.",
  },
  parameters: () =>
    fc.record({
      side: fc.constantFrom("first", "last"),
      falling: fc.boolean(),
      answer: fc.constantFrom("place", "occurrence", "neighbour"),
    }),
  build: (parameters) => {
    const { side, falling, answer } = parameters;
    const { name, task, wanted, rules, returns } = question(parameters);
    const order = falling ? "falling (descending)" : "rising (ascending)";
    const draw = drawInputs(falling);
    return {
      task: `${task}, in a list of integers in ${order} order`,
      wordings: [
        `Given a list of integers in **${order}** order and a target, return ${wanted}.`,
        `A list holds integers in **${order}** order. For a target, find ${wanted}, and return it.`,
        `You look something up in a long list of integers, which is sorted in **${order}** order. Return
${wanted}, for a given target.`,
      ],
      statement: `${rules}
- The same number may stand in the list several times. The target may be any integer.
- Halve the search range at each step; a program that looks at every number is slow in a long list.

{examples}`,
      signature: {
        kind: "function",
        name,
        parameters: [
          { name: "numbers", type: list(int) },
          { name: "target", type: int },
        ],
        returns,
      },
      comparison: { kind: "exact" },
      examples: examples(parameters),
      inputs: {
        empty: draw.empty,
        single: draw.single,
        typical: draw.absent,
        // The target is there once.
        pair: draw.present(1),
        // The target is there several times.
        duplicates: fc.integer({ min: 2, max: 5 }).chain(draw.present),
        ties: draw.allEqual,
        boundary: draw.afterAll,
        negative: draw.beforeAll,
        sorted: draw.lastOrFirst,
        large: draw.large,
      },
      hiddenPerCategory: 5,
      oracle: ([numbers, target]) => {
        const before = falling ? numbers.filter((x) => x > target) : numbers.filter((x) => x < target);
        const after = falling ? numbers.filter((x) => x < target) : numbers.filter((x) => x > target);
        if (answer === "place") return side === "first" ? before.length : numbers.length - after.length;
        if (answer === "occurrence") {
          return side === "first" ? numbers.indexOf(target) : numbers.lastIndexOf(target);
        }
        return (side === "first" ? before.at(-1) : after[0]) ?? null;
      },
      reference: search(parameters),
      hints: [
        "Between which two indexes can the place lie at the beginning? The end of the list is possible too.",
        "Keep two bounds, `low` and `high`, with the place always between them. Look at the number in the middle.",
        `If the middle number is ${goesOn(parameters)} the target, the place is to the right of it; else it is there or to the left.`,
        "Set `low = middle + 1` in one case and `high = middle` in the other, until they meet.",
        ...(answer === "place"
          ? []
          : [`Then look what stands ${lookAt(side, answer)} the place, if there is anything.`]),
      ],
      flaws: flaws(parameters),
    };
  },
});

interface Question {
  readonly name: string;
  readonly task: string;
  readonly wanted: string;
  readonly rules: string;
  readonly returns: Type;
}

function question({ side, falling, answer }: Parameters): Question {
  const beyond = side === "first" ? "before" : "after";
  const nearest = (side === "first") === falling ? "smallest" : "largest";
  const compared = nearest === "smallest" ? "greater" : "smaller";
  switch (answer) {
    case "place":
      return {
        name: "insertion_point",
        task: `returns the ${side} index at which a target can be inserted so that the list stays sorted`,
        wanted: `the **${side}** index (counted from 0) at which the target can be inserted so that the list stays sorted`,
        rules: `- If the list already holds the target, once or several times, the place is **${beyond}** all of its equals.
- A target that belongs before all goes to index 0; one that belongs after all, to the index that is the length of
  the list. In an empty list the answer is 0.`,
        returns: int,
      };
    case "occurrence":
      return {
        name: `${side}_index`,
        task: `returns the index of the ${side} occurrence of a target, or -1 if it does not occur`,
        wanted: `the index (counted from 0) at which the target stands for the **${side}** time, or -1 if it does not occur`,
        rules: "- In an empty list the answer is -1.",
        returns: int,
      };
    case "neighbour":
      return {
        name: `next_${compared}`,
        task: `returns the ${nearest} number that is ${compared} than a target, or null if there is none`,
        wanted: `the ${nearest} number that is **${compared}** than the target`,
        rules: `- A number that equals the target is not ${compared} than it.
- If no number is ${compared}, return \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
        returns: optional(int),
      };
    default:
      return unreachable(answer);
  }
}

function lookAt(side: Parameters["side"], answer: Parameters["answer"]): string {
  return (side === "first") === (answer === "occurrence") ? "at" : "just before";
}

/** Such as the flaws get right: the target once where it is looked for, else not at all. */
function examples({ falling, answer }: Parameters): Input[] {
  const [a, b, c] = answer === "occurrence" ? [30, 4, -2] : [25, 5, -5];
  const rising: readonly Input[] = [
    [[10, 20, 30, 40], a],
    [[1, 4, 9, 16, 25], b],
    [[-8, -2, 3, 7], c],
  ];
  return rising.map((input) => (falling ? mirrored(input) : input));
}

/** The same question in falling order, and the other way round. */
function mirrored([numbers, target]: Input): Input {
  // Adding 0 makes 0 of -0.
  return [numbers.map((number) => 0 - number), 0 - target];
}

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const at = (numbers: readonly number[], place: number) => numbers[place % numbers.length] ?? 0;
const even = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: -20, max: 40 }), { minLength, maxLength })
    .map((all) => ascending(all).map((x) => 2 * x));

/** All drawn in rising order, and mirrored where the list falls. */
function drawInputs(falling: boolean) {
  const turned = (inputs: fc.Arbitrary<Input>) => inputs.map((input) => (falling ? mirrored(input) : input));
  const small = fc.integer({ min: -5, max: 5 });
  return {
    empty: turned(fc.integer({ min: -9, max: 9 }).map((target) => [[], target])),
    single: turned(fc.tuple(small, small).map(([x, target]) => [[x], target])),
    absent: turned(fc.tuple(even(3, 8), fc.nat(50)).map(([numbers, i]) => [numbers, at(numbers, i) + 1])),
    present: (times: number) =>
      turned(
        fc
          .tuple(even(2, 6), fc.nat(50))
          .map(([numbers, i]) => [
            ascending([...numbers, ...Array.from({ length: times - 1 }, () => at(numbers, i))]),
            at(numbers, i),
          ]),
      ),
    allEqual: turned(
      fc
        .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 3, max: 9 }))
        .map(([x, times]) => [Array.from({ length: times }, () => x), x]),
    ),
    afterAll: turned(
      fc
        .tuple(even(2, 6), fc.integer({ min: 1, max: 9 }))
        .map(([numbers, more]) => [numbers, (numbers.at(-1) ?? 0) + more]),
    ),
    beforeAll: turned(
      fc
        .tuple(even(2, 6), fc.integer({ min: 1, max: 9 }))
        .map(([numbers, less]) => [numbers, (numbers[0] ?? 0) - less]),
    ),
    lastOrFirst: turned(
      fc
        .tuple(even(2, 6), fc.boolean())
        .map(([numbers, last]) => [numbers, (last ? numbers.at(-1) : numbers[0]) ?? 0]),
    ),
    large: turned(
      fc
        .tuple(
          fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 250, maxLength: 500, size: "max" }),
          fc.integer({ min: 0, max: 2400 }),
        )
        .map(([gaps, target]) => {
          let sum = 0;
          return [gaps.map((gap) => (sum += gap)), target];
        }),
    ),
  };
}

/** How the middle number compares with the target where the search goes on to the right. */
function goesOn({ side, falling }: Parameters): string {
  return `${falling ? ">" : "<"}${side === "first" ? "" : "="}`;
}

interface Mistakes {
  readonly compare?: string;
  readonly stopsAtEqual?: boolean;
  readonly forgetsEnd?: boolean;
  readonly ending?: Flaw["source"];
}

/** The reference, or one of its flaws. */
function search(parameters: Parameters, mistakes: Mistakes = {}): Flaw["source"] {
  const { side } = parameters;
  const { compare = goesOn(parameters), stopsAtEqual = false, forgetsEnd = false } = mistakes;
  const ending = mistakes.ending ?? endingOf(parameters);
  const { name } = question(parameters);
  const found = side === "first" ? "middle" : "middle + 1";
  return {
    python: `def ${name}(numbers, target):
    low, high = 0, ${forgetsEnd ? "max(len(numbers) - 1, 0)" : "len(numbers)"}
    while low < high:
        middle = (low + high) // 2
${
  stopsAtEqual
    ? `        if numbers[middle] == target:
            low = ${found}
            break
`
    : ""
}        if numbers[middle] ${compare} target:
            low = middle + 1
        else:
            high = middle
    return ${ending.python}
`,
    javascript: `function ${nameIn("javascript", name)}(numbers, target) {
  let low = 0;
  let high = ${forgetsEnd ? "Math.max(numbers.length - 1, 0)" : "numbers.length"};
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
${
  stopsAtEqual
    ? `    if (numbers[middle] === target) {
      low = ${found};
      break;
    }
`
    : ""
}    if (numbers[middle] ${compare} target) low = middle + 1;
    else high = middle;
  }
  return ${ending.javascript};
}
`,
  };
}

/** What is made of the place that was found. */
function endingOf({ side, answer }: Parameters): Flaw["source"] {
  const first = side === "first";
  switch (answer) {
    case "place":
      return { python: "low", javascript: "low" };
    case "occurrence":
      return first
        ? {
            python: "low if low < len(numbers) and numbers[low] == target else -1",
            javascript: "numbers[low] === target ? low : -1",
          }
        : {
            python: "low - 1 if low > 0 and numbers[low - 1] == target else -1",
            javascript: "numbers[low - 1] === target ? low - 1 : -1",
          };
    case "neighbour":
      return first
        ? { python: "numbers[low - 1] if low > 0 else None", javascript: "numbers[low - 1] ?? null" }
        : { python: "numbers[low] if low < len(numbers) else None", javascript: "numbers[low] ?? null" };
    default:
      return unreachable(answer);
  }
}

function flaws(parameters: Parameters): Flaw[] {
  const { side, answer } = parameters;
  const first = side === "first";
  const other: Parameters = { ...parameters, side: first ? "last" : "first" };
  const stops: Flaw = {
    name: "stops at the first equal number it meets",
    caughtBy: ["ties"],
    source: search(parameters, { stopsAtEqual: true }),
  };
  const neverEnd: Flaw = {
    name: "never looks beyond the last number",
    caughtBy: ["boundary"],
    source: search(parameters, { forgetsEnd: true }),
  };
  switch (answer) {
    case "place":
      return [
        stops,
        neverEnd,
        {
          name: `puts the target ${first ? "after" : "before"} its equals`,
          caughtBy: ["pair", "duplicates", "ties"],
          source: search(other),
        },
      ];
    case "occurrence":
      return [
        stops,
        {
          name: "does not ask whether the target is there",
          caughtBy: ["typical"],
          source: search(parameters, {
            ending: first
              ? { python: "low", javascript: "low" }
              : { python: "low - 1", javascript: "low - 1" },
          }),
        },
        {
          name: `finds the ${first ? "last" : "first"} of several`,
          caughtBy: ["duplicates", "ties"],
          source: renamed(search(other), question(other).name, question(parameters).name),
        },
      ];
    case "neighbour":
      return [
        stops,
        neverEnd,
        {
          name: "takes an equal number for an answer",
          caughtBy: ["pair", "duplicates", "ties"],
          source: search(parameters, { compare: goesOn(other) }),
        },
      ];
    default:
      return unreachable(answer);
  }
}

function renamed({ python, javascript }: Flaw["source"], from: string, to: string): Flaw["source"] {
  return {
    python: python.replace(from, to),
    javascript: javascript.replace(nameIn("javascript", from), nameIn("javascript", to)),
  };
}
