import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional } from "../type.ts";

interface Rules {
  /** How the list is sorted. */
  readonly order: "rising" | "falling";
  /** Which of two equally close numbers is taken. */
  readonly ties: "smaller" | "larger";
}

interface One extends Rules {
  readonly kind: "one";
  readonly answer: "number" | "index";
  /** A number that is farther from the target does not count. */
  readonly reach: number;
}

interface Several extends Rules {
  readonly kind: "several";
  readonly count: number;
  readonly listing: "as in the list" | "closest first";
}

type Input = readonly [numbers: readonly number[], target: number];

const sortings = fc.constantFrom("rising" as const, "falling" as const);
const tieRules = fc.constantFrom("smaller" as const, "larger" as const);

export const family = defineFamily<One | Several, Input>({
  meta: {
    id: "closest-value",
    version: 1,
    title: "Closest numbers in a sorted list",
    topic: "searching",
    difficulties: ["easy", "medium"],
    summary: "Find what is closest to a target in a sorted list, without looking at every number.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          kind: fc.constant("one"),
          order: sortings,
          ties: tieRules,
          answer: fc.constantFrom("number", "index"),
          reach: fc.constantFrom(10, 20, 30),
        })
      : fc.record({
          kind: fc.constant("several"),
          order: sortings,
          ties: tieRules,
          count: fc.constantFrom(2, 3, 4),
          listing: fc.constantFrom("as in the list", "closest first"),
        }),
  build: (parameters) => (parameters.kind === "one" ? closestOne(parameters) : closestSeveral(parameters)),
});

function closestOne(rules: One): FamilyBody<Input> {
  const { answer, reach } = rules;
  const what = answer === "index" ? "the index of the number" : "the number";
  return {
    task: `returns ${what} closest to a target in a list of different numbers sorted from ${sorted(rules)}; of two equally close ones the ${rules.ties}; or null where none is within ${reach}`,
    wordings: [
      `Given a list of whole numbers, sorted from ${sorted(rules)}, and a target, return ${what} that is **closest** to the target.`,
      `A list of whole numbers is sorted from ${sorted(rules)}. Which of them differs least from a target? Return ${what}.`,
      `Look up a target in a list that is sorted from ${sorted(rules)}. It need not be there: return ${what} that comes nearest to it.`,
    ],
    statement: `- If two numbers are equally close, take the **${rules.ties}** one.
- Only a number whose distance from the target is at most **${reach}** counts. If there is none, and if the list is
  empty, the answer is nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).
- The numbers of a list are all different; they may be negative.${answer === "index" ? "\n- The first index is 0." : ""}

{examples}

The list holds at most 500 numbers. They and the target lie between -10,000 and 10,000.`,
    signature: {
      kind: "function",
      name: "find_closest",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "target", type: int },
      ],
      returns: optional(int),
    },
    comparison: { kind: "exact" },
    examples: arrangeAll(rules, [
      [[3, 9, 14, 20], 13],
      [[2, 6, 11, 17, 30], 7],
      [[10, 40, 70], 64],
    ]),
    inputs: inputsForOne(rules),
    hiddenPerCategory: 5,
    oracle: ([numbers, target]) => {
      const [closest] = closestFirst(numbers, target, rules).filter((x) => Math.abs(x - target) <= reach);
      if (closest === undefined) return null;
      return answer === "index" ? numbers.indexOf(closest) : closest;
    },
    reference: halveForOne(rules, {}),
    hints: [
      "The list is sorted: one look at the middle tells you in which half the closest number must be.",
      "Compare two neighbours. If the target lies beyond the point halfway between them, the left one is out.",
      `The middle and its right neighbour: go right if their sum is ${goesRight(rules)} twice the target.`,
      "When one candidate is left, see whether it is close enough. An empty list has no candidate.",
    ],
    flaws: [
      {
        name: "takes the other one of two that are equally close",
        caughtBy: ["ties"],
        source: halveForOne(otherTies(rules), {}),
      },
      {
        name: "takes the closest number, however far it is",
        caughtBy: ["missing"],
        source: halveForOne(rules, { isNear: "always" }),
      },
      {
        name: `takes a distance of exactly ${reach} for too far`,
        caughtBy: ["boundary"],
        source: halveForOne(rules, { isNear: "<" }),
      },
    ],
  };
}

function closestSeveral(rules: Several): FamilyBody<Input> {
  const { count, listing } = rules;
  const inWhichOrder =
    listing === "closest first" ? "the closest first" : "in the order in which they stand in the list";
  return {
    task: `returns the ${count} numbers closest to a target in a list sorted from ${sorted(rules)}, ${inWhichOrder}; of equally close ones the ${rules.ties} count as closer`,
    wordings: [
      `Given a list of whole numbers, sorted from ${sorted(rules)}, and a target, return the **${count} numbers** that are closest to the target, ${inWhichOrder}.`,
      `Which **${count} numbers** of a sorted list differ least from a target? The list is sorted from ${sorted(rules)}. Return them ${inWhichOrder}.`,
      `A list is sorted from ${sorted(rules)}. Pick the **${count}** of its numbers that come nearest to a target, and return them ${inWhichOrder}.`,
    ],
    statement: `- Of two equally close numbers the **${rules.ties}** one counts as closer.
- Equal numbers in the list are numbers of their own: each of them may be among the ${count}.
- If the list has fewer than ${count} numbers, return all of them. An empty list gives an empty list.
- Numbers and target may be negative, and the target may lie outside the list's range.

{examples}

The list holds at most 500 numbers. They and the target lie between -10,000 and 10,000.`,
    signature: {
      kind: "function",
      name: "closest_numbers",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "target", type: int },
      ],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: arrangeAll(rules, [
      [[1, 5, 12, 15, 19, 30], 13],
      [[10, 17, 21, 34, 50], 20],
      [[2, 4, 7, 11, 16], 1],
    ]),
    inputs: inputsForSeveral(rules),
    hiddenPerCategory: 5,
    oracle: ([numbers, target]) => {
      const found = closestFirst(numbers, target, rules).slice(0, count);
      return listing === "closest first" ? found : arrange(rules, found);
    },
    reference: halveForSeveral(rules, {}),
    hints: [
      `The ${count} closest numbers stand side by side in the list. So it is enough to know where they begin.`,
      `Suppose they began at some index. When would the number ${count} places further on be a better choice than the one at the index?`,
      `Halve the possible beginnings: go right if \`numbers[middle]\` and \`numbers[middle + ${count}]\` together are ${goesRight(rules)} twice the target.`,
      listing === "closest first"
        ? "At the end sort the stretch that you found by distance, and equal distances by the numbers themselves."
        : "At the end cut the stretch out of the list; it is in the right order already.",
    ],
    flaws: [
      {
        name: "takes the other one of two that are equally close",
        caughtBy: ["ties"],
        source: halveForSeveral(otherTies(rules), {}),
      },
      {
        name: "counts equal numbers once",
        caughtBy: ["duplicates"],
        source: halveForSeveral(rules, {
          first: {
            python: `    numbers = sorted(set(numbers)${rules.order === "falling" ? ", reverse=True" : ""})\n`,
            javascript: "  numbers = [...new Set(numbers)];\n",
          },
        }),
      },
      {
        name: `gives nothing where there are fewer than ${count} numbers`,
        caughtBy: ["missing"],
        source: halveForSeveral(rules, {
          first: {
            python: `    if len(numbers) < ${count}:\n        return []\n`,
            javascript: `  if (numbers.length < ${count}) return [];\n`,
          },
        }),
      },
    ],
  };
}

function sorted({ order }: Rules): string {
  return order === "rising" ? "smallest to largest" : "largest to smallest";
}

function otherTies<R extends Rules>(rules: R): R {
  return { ...rules, ties: rules.ties === "smaller" ? "larger" : "smaller" };
}

function arrange({ order }: Rules, numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => (order === "rising" ? a - b : b - a));
}

function arrangeAll(rules: Rules, inputs: readonly Input[]): readonly Input[] {
  return inputs.map(([numbers, target]) => [arrange(rules, numbers), target]);
}

function closestFirst(numbers: readonly number[], target: number, { ties }: Rules): readonly number[] {
  const distance = (x: number) => Math.abs(x - target);
  return numbers.toSorted((a, b) => distance(a) - distance(b) || (ties === "smaller" ? a - b : b - a));
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const gaps = fc.array(integer(1, 12), { maxLength: 4 });
const middling = integer(-60, 60);

/** Numbers on both sides of the target; the first gap of a side is the distance of its closest number. */
function around(target: number, below: readonly number[], above: readonly number[]): Input {
  const steps = (side: readonly number[]) => side.map((_, i) => side.slice(0, i + 1).reduce((a, b) => a + b));
  return [[...steps(below).map((by) => target - by), ...steps(above).map((by) => target + by)], target];
}

type Inputs = FamilyBody<Input>["inputs"];

function arranged(rules: Rules, inputs: Inputs): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([category, arbitrary]) => [
      category,
      arbitrary.map(([numbers, target]): Input => [arrange(rules, numbers), target]),
    ]),
  );
}

function inputsForOne(rules: One): Inputs {
  const { reach } = rules;
  const different = (minLength: number, maxLength: number, [min, max]: readonly [number, number]) =>
    fc.uniqueArray(integer(min, max), { minLength, maxLength, size: "max" });
  return arranged(rules, {
    typical: fc.tuple(different(3, 9, [1, 99]), integer(1, 99)),
    empty: fc.tuple(fc.constant([]), middling),
    pair: fc.tuple(different(2, 2, [1, 40]), integer(1, 40)),
    ties: fc
      .tuple(middling, integer(1, 10), gaps, gaps)
      .map(([target, distance, below, above]) => around(target, [distance, ...below], [distance, ...above])),
    boundary: fc
      .tuple(middling, integer(1, 3), gaps, fc.boolean())
      .map(([target, further, rest, isBelow]) => {
        const sides = [[reach, ...rest], [reach + further]] as const;
        return isBelow ? around(target, sides[0], sides[1]) : around(target, sides[1], sides[0]);
      }),
    missing: fc
      .tuple(middling, integer(1, 3), integer(1, 9), gaps, fc.boolean())
      .map(([target, further, more, rest, isBelow]) => {
        const sides = [[reach + further, ...rest], [reach + more]] as const;
        return isBelow ? around(target, sides[0], sides[1]) : around(target, sides[1], sides[0]);
      }),
    negative: fc.tuple(different(3, 8, [-60, -1]), integer(-60, -1)),
    large: fc.tuple(different(200, 400, [-9000, 9000]), integer(-8000, 8000)),
  });
}

function inputsForSeveral(rules: Several): Inputs {
  const { count } = rules;
  const any = (minLength: number, maxLength: number, [min, max]: readonly [number, number]) =>
    fc.array(integer(min, max), { minLength, maxLength, size: "max" });
  return arranged(rules, {
    typical: fc.tuple(any(count + 1, 10, [1, 60]), integer(1, 60)),
    empty: fc.tuple(fc.constant([]), middling),
    missing: fc.tuple(any(1, count - 1, [1, 30]), integer(1, 30)),
    // All but one of the wanted are nearer than two numbers at the same distance.
    ties: fc
      .tuple(
        middling,
        integer(3, 9),
        fc.array(integer(-2, 2), { minLength: count - 1, maxLength: count - 1 }),
        gaps,
        gaps,
      )
      .map(([target, distance, near, below, above]): Input => {
        const [numbers] = around(target, [distance, ...below], [distance, ...above]);
        return [[...numbers, ...near.map((by) => target + by)], target];
      }),
    duplicates: fc
      .tuple(middling, integer(0, 3), integer(4, 9), gaps)
      .map(([target, near, far, above]): Input => {
        const [numbers] = around(target, [far], [far, ...above]);
        return [[...numbers, ...Array.from({ length: count }, () => target + near)], target];
      }),
    boundary: fc.tuple(any(count, 8, [1, 30]), fc.constantFrom(-20, -3, 0, 31, 35, 60)),
    negative: fc.tuple(any(count, 8, [-40, -1]), integer(-40, -1)),
    large: fc.tuple(any(200, 400, [-9000, 9000]), integer(-8000, 8000)),
  });
}

/** How the sum of two neighbours compares with twice the target where the right one is the better choice. */
function goesRight({ order, ties }: Rules): string {
  if (order === "rising") return ties === "smaller" ? "<" : "<=";
  return ties === "smaller" ? ">=" : ">";
}

function halveForOne(rules: One, { isNear = "<=" }: { isNear?: "<=" | "<" | "always" }): Flaw["source"] {
  const found = rules.answer === "index" ? "low" : "numbers[low]";
  const near = `abs(numbers[low] - target) ${isNear} ${rules.reach}`;
  const isAlways = isNear === "always";
  return {
    python: `def find_closest(numbers, target):
    if not numbers:
        return None
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] + numbers[middle + 1] ${goesRight(rules)} 2 * target:
            low = middle + 1
        else:
            high = middle
    return ${found}${isAlways ? "" : ` if ${near} else None`}
`,
    javascript: `function findClosest(numbers, target) {
  if (numbers.length === 0) return null;
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[middle] + numbers[middle + 1] ${goesRight(rules)} 2 * target) low = middle + 1;
    else high = middle;
  }
  return ${isAlways ? found : `Math.${near} ? ${found} : null`};
}
`,
  };
}

function halveForSeveral(
  rules: Several,
  { first = { python: "", javascript: "" } }: { first?: Flaw["source"] },
): Flaw["source"] {
  const { count } = rules;
  const isClosestFirst = rules.listing === "closest first";
  const tie = rules.ties === "smaller" ? "" : "-";
  const then = rules.ties === "smaller" ? "a - b" : "b - a";
  return {
    python: `def closest_numbers(numbers, target):
${first.python}    low, high = 0, len(numbers) - ${count}
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] + numbers[middle + ${count}] ${goesRight(rules)} 2 * target:
            low = middle + 1
        else:
            high = middle
    found = numbers[low:low + ${count}]
    return ${isClosestFirst ? `sorted(found, key=lambda number: (abs(number - target), ${tie}number))` : "found"}
`,
    javascript: `function closestNumbers(numbers, target) {
${first.javascript}  let low = 0;
  let high = numbers.length - ${count};
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[middle] + numbers[middle + ${count}] ${goesRight(rules)} 2 * target) low = middle + 1;
    else high = middle;
  }
  const found = numbers.slice(low, low + ${count});
  return found${
    isClosestFirst ? `.sort((a, b) => Math.abs(a - target) - Math.abs(b - target) || ${then})` : ""
  };
}
`,
  };
}
