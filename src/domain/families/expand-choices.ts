import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list } from "../type.ts";

/** Choices of numbers that add up to a target. */
interface Sums {
  readonly kind: "sums";
  /** Whether a number may be taken several times. */
  readonly repeats: boolean;
  readonly order: "rising" | "falling" | "shortest first" | "longest first";
  /** How many numbers make a choice; `null` where any number does. */
  readonly size: number | null;
}

/** Rows of so many numbers, with a rule for neighbours. */
interface Rows {
  readonly kind: "rows";
  readonly rule: keyof typeof neighbourRules;
  readonly order: "rising" | "falling";
}

type Input = readonly [numbers: readonly number[], targetOrSize: number];
type Choice = readonly number[];

const neighbourRules = {
  different: {
    words: "Equal numbers may not stand side by side",
    task: "no equal numbers side by side",
    holds: (a: number, b: number) => a !== b,
    python: "number != row[0]",
    javascript: "number !== row[0]",
  },
  "far by 2": {
    words: "Neighbours differ by **at least 2**",
    task: "neighbours that differ by at least 2",
    holds: (a: number, b: number) => Math.abs(a - b) >= 2,
    python: "abs(number - row[0]) >= 2",
    javascript: "Math.abs(number - row[0]) >= 2",
  },
  "far by 3": {
    words: "Neighbours differ by **at least 3**",
    task: "neighbours that differ by at least 3",
    holds: (a: number, b: number) => Math.abs(a - b) >= 3,
    python: "abs(number - row[0]) >= 3",
    javascript: "Math.abs(number - row[0]) >= 3",
  },
  "close by 3": {
    words: "Neighbours differ by **at most 3**; they may be equal",
    task: "neighbours that differ by at most 3",
    holds: (a: number, b: number) => Math.abs(a - b) <= 3,
    python: "abs(number - row[0]) <= 3",
    javascript: "Math.abs(number - row[0]) <= 3",
  },
  "no two odd": {
    words: "**No two odd** numbers may stand side by side",
    task: "no two odd numbers side by side",
    holds: (a: number, b: number) => (a * b) % 2 === 0,
    python: "number % 2 == 0 or row[0] % 2 == 0",
    javascript: "number % 2 === 0 || row[0] % 2 === 0",
  },
  "no two even": {
    words: "**No two even** numbers may stand side by side",
    task: "no two even numbers side by side",
    holds: (a: number, b: number) => a % 2 === 1 || b % 2 === 1,
    python: "number % 2 == 1 or row[0] % 2 == 1",
    javascript: "number % 2 === 1 || row[0] % 2 === 1",
  },
};

export const family = defineFamily<Sums | Rows, Input>({
  meta: {
    id: "expand-choices",
    version: 1,
    title: "All choices that fit",
    topic: "recursion",
    difficulties: ["medium", "hard"],
    summary:
      "List every choice of numbers with a given sum, or every row of numbers whose neighbours get on.",
  },
  parameters: (difficulty) => {
    const twoOrders = fc.constantFrom("rising" as const, "falling" as const);
    if (difficulty === "hard") {
      const rule = fc.constantFrom<(keyof typeof neighbourRules)[]>(
        "different",
        "far by 2",
        "far by 3",
        "close by 3",
        "no two odd",
        "no two even",
      );
      return fc.record({ kind: fc.constant("rows"), rule, order: twoOrders });
    }
    const sums = { kind: fc.constant("sums" as const), repeats: fc.boolean() };
    const allOrders = fc.constantFrom("rising", "falling", "shortest first", "longest first");
    return fc.oneof(
      { weight: 2, arbitrary: fc.record({ ...sums, order: allOrders, size: fc.constant(null) }) },
      { weight: 1, arbitrary: fc.record({ ...sums, order: twoOrders, size: fc.constant(3) }) },
    );
  },
  build: (parameters) => (parameters.kind === "sums" ? choicesBySum(parameters) : rowsByRule(parameters)),
});

function choicesBySum(sums: Sums): FamilyBody<Input> {
  const { repeats, order, size } = sums;
  const three = size === null ? "" : `${size} `;
  const often = repeats ? "each as often as you like" : "each at most once";
  return {
    task: `returns all choices of ${three}numbers from a sorted list, ${often}, that add up to a target, as a list of lists, each from small to large; ${orderTask[order]}`,
    wordings: [
      `Return **all choices of ${three}numbers** from a list that add up to \`target\`, as a list of lists.`,
      `In which ways can \`target\` be written as a sum of ${three}numbers of a list? Return all of them, each as a list.`,
      `Given some numbers and a \`target\`, find every choice of ${three}numbers whose sum is exactly the target. Return the
choices as a list of lists.`,
    ],
    statement: `- Each number may be taken **${repeats ? "as often as you like" : "at most once"}**. The given numbers are all different, at least 1, and sorted
  from small to large.
- The numbers of a choice are sorted from small to large as well. Choices with the same numbers are the same, and
  are listed once.
- ${orderRules[order]}
- ${
      size === null
        ? "For the target 0 there is one choice, the empty list: the answer is `[[]]`. If there is no choice, the answer is `[]`."
        : `A choice has **exactly ${size}** numbers${repeats ? ", equal ones counted" : ""}. If there is none, the answer is \`[]\`.`
    }

{examples}

There are at most 8 numbers, up to 50, and the target is from 0 to 50.`,
    signature: {
      kind: "function",
      name: "choices",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "target", type: int },
      ],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples:
      size === null
        ? [
            [[6, 8, 11, 14], 14],
            [[4, 5, 8, 9, 10, 15], 9],
            [[4, 6, 11, 13, 14, 15], 15],
          ]
        : [
            [[4, 7, 9, 10, 15], 26],
            [[4, 5, 8, 10, 14], 23],
            [[2, 4, 5, 6, 10, 14], 21],
          ],
    inputs: sumInputs(sums),
    hiddenPerCategory: 5,
    oracle: ([numbers, target]) => growChoices(numbers, target, sums),
    reference: withAndWithout(sums, {}),
    hints: [
      "Look at the first number only. Either it is in a choice, or it is not.",
      "The choices with it are the ways to reach what is then left of the target, with the number put in front of each.",
      `The choices without it are those of the other numbers. After taking it, ${repeats ? "it may be taken again" : "only the others are left"}.`,
      size === null
        ? "When does it end? At a target of 0 there is the empty choice; if even the first number is too large, there is none."
        : "When does it end? Pass on how many numbers are still to be taken; at 0 the target must be 0 too.",
    ],
    flaws: sumFlaws(sums),
  };
}

const orderTask = {
  rising: "smaller first numbers come first",
  falling: "larger first numbers come first",
  "shortest first": "the shortest first, of equal length the one with the smaller first numbers",
  "longest first": "the longest first, of equal length the one with the smaller first numbers",
};

const byNumbers = "by their first numbers, where these are equal by the second ones, and so on";
const orderRules = {
  rising: `The choices are sorted ${byNumbers}, the **smaller first**.`,
  falling: `The choices are sorted ${byNumbers}, the **larger first**.`,
  "shortest first": `The **shortest** choices come first. Equally long ones are sorted ${byNumbers}, the smaller first.`,
  "longest first": `The **longest** choices come first. Equally long ones are sorted ${byNumbers}, the smaller first.`,
};

function rowsByRule(rows: Rows): FamilyBody<Input> {
  const { words, task } = neighbourRules[rows.rule];
  const direction = rows.order === "rising" ? "smaller" : "larger";
  return {
    task: `returns all different rows of the given size made of numbers of a list, each entry used at most once, with ${task}, as a list of lists sorted with the ${direction} first numbers first`,
    wordings: [
      `Put \`size\` numbers of a list in a row. Return **all different rows** that are possible, as a list of lists.`,
      `Given a list of numbers, return **every row** of \`size\` of them that keeps the rules below, as a list of lists.`,
      `In which orders can \`size\` of the given numbers be laid side by side? Return all of the **different rows**, each as a list.`,
    ],
    statement: `- ${words}.
- Each entry of the list is used at most once in a row. A number that occurs several times in the list may be used that
  often, but rows with the same numbers in the same places are listed once.
- Rows are sorted by their first numbers, where these are equal by the second ones, and so on, the **${direction} first**.
- For size 0 there is one row, the empty one: the answer is \`[[]]\`. If no row is possible, the answer is \`[]\`.

{examples}

There are at most 7 numbers from 1 to 99, in any order, and the size is from 0 to 8.`,
    signature: {
      kind: "function",
      name: "rows",
      parameters: [
        { name: "numbers", type: list(int) },
        { name: "size", type: int },
      ],
      returns: list(list(int)),
    },
    comparison: { kind: "exact" },
    examples: [
      [sorted(rows, [1, 2, 4]), 2],
      [sorted(rows, [3, 4, 6, 9]), 2],
      [sorted(rows, [2, 5, 7]), 3],
    ],
    inputs: rowInputs(rows),
    hiddenPerCategory: 5,
    oracle: ([numbers, size]) => allRows(numbers, size, rows),
    reference: putInFront(rows, {}),
    hints: [
      "Which numbers can stand first? For each of them, what is left to be laid?",
      "If you had all rows of the other numbers that are one shorter, you could put the first number in front of each.",
      "Put it in front only where it gets on with the number that would come next to it.",
      `Go through the different numbers from ${rows.order === "rising" ? "small to large" : "large to small"}; then the rows come in the right order, and none comes twice.`,
    ],
    flaws: rowFlaws(rows),
  };
}

const integer = (min: number, max: number) => fc.integer({ min, max });

function sorted({ order }: Rows, numbers: Choice): Choice {
  return numbers.toSorted((a, b) => (order === "falling" ? b - a : a - b));
}

function different(minLength: number, maxLength: number, [min, max]: readonly [number, number]) {
  return fc
    .uniqueArray(integer(min, max), { minLength, maxLength, size: "max" })
    .map((numbers) => numbers.toSorted((a, b) => a - b));
}

function sumInputs({ size }: Sums): FamilyBody<Input>["inputs"] {
  const start = integer(2, 6);
  const gap = integer(1, 3);
  return {
    typical: fc.tuple(different(4, 6, [2, 12]), integer(10, 22)),
    empty: fc.tuple(fc.constant([]), integer(0, 9)),
    single: fc.tuple(different(1, 1, [2, 6]), integer(2, 18)),
    pair: different(2, 4, [3, 12]).map((numbers): Input => [numbers, (numbers[0] ?? 0) + (numbers[1] ?? 0)]),
    // A number taken again and again.
    duplicates: fc
      .tuple(integer(2, 6), different(1, 3, [7, 14]))
      .map(([number, others]): Input => [[number, ...others], (size ?? 2) * number]),
    // Two choices that begin with the same number.
    ties: fc.tuple(start, gap, gap, gap).map(([a, x, y, z]): Input => {
      const [b, c, d, e] = [a + x, a + x + y, a + x + y + z, a + x + y + z + y];
      return [[a, b, c, d, e], a + b + e];
    }),
    // A short choice begins with a smaller number than a long one.
    sorted: fc.tuple(start, gap, gap, gap).map(([a, x, y, z]): Input => {
      const [b, c, d] = [a + x, a + x + y, a + x + y + z];
      return [[a, b, c, d, b + c + d - a], b + c + d];
    }),
    zero: fc.tuple(different(1, 4, [1, 9]), fc.constant(0)),
    missing: fc
      .tuple(different(1, 4, [3, 9]), integer(1, 8))
      .map(([halves, half]): Input => [halves.map((x) => 2 * x), 2 * half - 1]),
    large: fc.tuple(different(6, 7, [2, 11]), integer(18, 24)),
  };
}

function rowInputs(rows: Rows): FamilyBody<Input>["inputs"] {
  const any = (minLength: number, maxLength: number, max: number) =>
    fc.array(integer(1, max), { minLength, maxLength });
  const opposite = (numbers: Choice) => sorted(rows, numbers).toReversed();
  // Numbers 3 apart keep every rule.
  const good = fc.tuple(integer(1, 30), integer(1, 2));
  return {
    typical: fc.tuple(any(3, 5, 9), integer(2, 3)),
    empty: fc.tuple(fc.constant([]), integer(0, 3)),
    single: fc.tuple(any(1, 1, 50), integer(0, 2)),
    zero: fc.tuple(any(1, 4, 9), fc.constant(0)),
    duplicates: good.map(([number, size]): Input => [[number, number, number + 3], size]),
    reversed: good.map(([number, size]): Input => [opposite([number, number + 3]), size]),
    missing: good.map(([number, more]): Input => [[number, number + 3], 2 + more]),
    ties: fc.tuple(fc.array(fc.constantFrom(2, 3, 4), { minLength: 3, maxLength: 5 }), integer(2, 3)),
    adjacent: fc
      .tuple(integer(1, 30), integer(3, 4))
      .map(([first, size]): Input => [[first + 1, first, first + 3, first + 2], size]),
    large: fc.tuple(any(6, 6, 12), integer(3, 3)),
  };
}

function compareChoices(a: Choice, b: Choice): number {
  return (
    a.map((number, i) => number - (b[i] ?? -1)).find((difference) => difference !== 0) ?? a.length - b.length
  );
}

/** All sums are grown by one number at a time, at their end, and sorted when none can grow any more. */
function growChoices(numbers: Choice, target: number, { repeats, order, size }: Sums): readonly Choice[] {
  const found: Choice[] = [];
  for (let open: readonly Choice[] = [[]]; open.length > 0;) {
    found.push(...open.filter((choice) => sum(choice) === target));
    open = open.flatMap((choice) =>
      numbers
        .filter((number) => (repeats ? number >= (choice.at(-1) ?? 0) : number > (choice.at(-1) ?? 0)))
        .filter((number) => sum(choice) + number <= target)
        .map((number) => [...choice, number]),
    );
  }
  const kept = found.filter((choice) => size === null || choice.length === size);
  const length = { rising: 0, falling: 0, "shortest first": 1, "longest first": -1 }[order];
  return kept.toSorted(
    (a, b) => length * (a.length - b.length) || (order === "falling" ? -1 : 1) * compareChoices(a, b),
  );
}

function sum(numbers: Choice): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** All rows of places, as one counts in a number system; then those that keep the rules. */
function allRows(numbers: Choice, size: number, { rule, order }: Rows): readonly Choice[] {
  let places: readonly Choice[] = [[]];
  for (let i = 0; i < size; i++) {
    places = places.flatMap((row) => numbers.map((_, place) => [...row, place]));
  }
  const rows = places
    .filter((row) => new Set(row).size === row.length)
    .map((row) => row.map((place) => numbers[place] ?? 0))
    .filter((row) =>
      row.every((number, i) => i === 0 || neighbourRules[rule].holds(row[i - 1] ?? 0, number)),
    );
  const apart = new Map(rows.map((row) => [row.join(), row]));
  return [...apart.values()].toSorted((a, b) => (order === "falling" ? -1 : 1) * compareChoices(a, b));
}

interface SumChoices {
  /** Goes on after the first choice for each number. */
  readonly takesAll?: boolean;
  /** Takes a choice that is too short, if the target is reached. */
  readonly isShortFine?: boolean;
}

function withAndWithout(sums: Sums, { takesAll = true, isShortFine = false }: SumChoices): Flaw["source"] {
  const { repeats, order, size } = sums;
  const more = size === null ? ["", "", ""] : [`, size=${size}`, ", size - 1", ", size"];
  const left = repeats ? "numbers" : "others";
  const some = takesAll ? { python: "", javascript: "" } : { python: "[:1]", javascript: ".slice(0, 1)" };
  const end = sumEnd(sums, isShortFine);
  const listed = sumOrder(order);
  return {
    python: `def choices(numbers, target${more[0]}):
${end.python}    first, *others = numbers
    with_first = [[first, *choice] for choice in choices(${left}, target - first${more[1]})]${some.python}
    without = choices(others, target${more[2]})
    return ${listed.python}
`,
    javascript: `function choices(numbers, target${more[0]?.replace("=", " = ")}) {
${end.javascript}  const [first, ...others] = numbers;
  const withFirst = choices(${left}, target - first${more[1]}).map((choice) => [first, ...choice])${some.javascript};
  const without = choices(others, target${more[2]});
  return ${listed.javascript};
}
`,
  };
}

/** The lines that end the recursion. */
function sumEnd({ size }: Sums, isShortFine: boolean): Flaw["source"] {
  if (size === null) {
    return {
      python: `    if target == 0:
        return [[]]
    if not numbers or numbers[0] > target:
        return []
`,
      javascript: `  if (target === 0) return [[]];
  if (numbers.length === 0 || numbers[0] > target) return [];
`,
    };
  }
  return {
    python: `${isShortFine ? "    if target == 0:\n        return [[]]\n" : ""}    if size == 0:
        return ${isShortFine ? "[]" : "[[]] if target == 0 else []"}
    if not numbers:
        return []
`,
    javascript: `${isShortFine ? "  if (target === 0) return [[]];\n" : ""}  if (size === 0) return ${isShortFine ? "[]" : "target === 0 ? [[]] : []"};
  if (numbers.length === 0) return [];
`,
  };
}

function sumOrder(order: Sums["order"]): Flaw["source"] {
  switch (order) {
    case "rising":
      return { python: "with_first + without", javascript: "[...withFirst, ...without]" };
    case "falling":
      return { python: "without + with_first", javascript: "[...without, ...withFirst]" };
    case "shortest first":
      return {
        python: "sorted(with_first + without, key=len)",
        javascript: "[...withFirst, ...without].sort((a, b) => a.length - b.length)",
      };
    case "longest first":
      return {
        python: "sorted(with_first + without, key=len, reverse=True)",
        javascript: "[...withFirst, ...without].sort((a, b) => b.length - a.length)",
      };
  }
}

function sumFlaws(sums: Sums): Flaw[] {
  return [
    {
      name: sums.repeats ? "takes each number at most once" : "takes a number several times",
      caughtBy: ["duplicates"],
      source: withAndWithout({ ...sums, repeats: !sums.repeats }, {}),
    },
    {
      name: "stops at the first choice that it finds for each number",
      caughtBy: ["ties"],
      source: withAndWithout(sums, { takesAll: false }),
    },
    ...(sums.size === null
      ? []
      : [
          {
            name: "also lists choices that are too short",
            caughtBy: ["pair" as const],
            source: withAndWithout(sums, { isShortFine: true }),
          },
        ]),
  ];
}

interface RowChoices {
  /** The numbers that may stand first, in order. */
  readonly firsts?: Flaw["source"];
  /** When there is nothing more to lay. */
  readonly isDone?: Flaw["source"];
}

function putInFront(
  { rule, order }: Rows,
  {
    firsts = order === "rising"
      ? { python: "sorted(set(numbers))", javascript: "[...new Set(numbers)].sort((a, b) => a - b)" }
      : {
          python: "sorted(set(numbers), reverse=True)",
          javascript: "[...new Set(numbers)].sort((a, b) => b - a)",
        },
    isDone = { python: "size == 0", javascript: "size === 0" },
  }: RowChoices,
): Flaw["source"] {
  const { python, javascript } = neighbourRules[rule];
  return {
    python: `def rows(numbers, size):
    if ${isDone.python}:
        return [[]]
    found = []
    for number in ${firsts.python}:
        others = list(numbers)
        others.remove(number)
        for row in rows(others, size - 1):
            if not row or ${python}:
                found.append([number, *row])
    return found
`,
    javascript: `function rows(numbers, size) {
  if (${isDone.javascript}) return [[]];
  const found = [];
  for (const number of ${firsts.javascript}) {
    const others = numbers.filter((_, i) => i !== numbers.indexOf(number));
    for (const row of rows(others, size - 1)) {
      if (row.length === 0 || ${javascript}) found.push([number, ...row]);
    }
  }
  return found;
}
`,
  };
}

function rowFlaws(rows: Rows): Flaw[] {
  const isRising = rows.order === "rising";
  return [
    {
      name: "takes equal numbers for different ones",
      caughtBy: ["duplicates"],
      source: putInFront(rows, {
        firsts: {
          python: `sorted(numbers${isRising ? "" : ", reverse=True"})`,
          javascript: `[...numbers].sort((a, b) => ${isRising ? "a - b" : "b - a"})`,
        },
      }),
    },
    {
      name: "takes the numbers in the order of the list",
      caughtBy: ["reversed"],
      source: putInFront(rows, {
        firsts: { python: "dict.fromkeys(numbers)", javascript: "new Set(numbers)" },
      }),
    },
    {
      name: "lists shorter rows where there are too few numbers",
      caughtBy: ["missing"],
      source: putInFront(rows, {
        isDone: { python: "size == 0 or not numbers", javascript: "size === 0 || numbers.length === 0" },
      }),
    },
  ];
}
