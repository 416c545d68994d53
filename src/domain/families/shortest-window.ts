import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional } from "../type.ts";

interface Parameters {
  /** What the argument `limit` is held against. */
  readonly measure: "sum" | "different";
  readonly goal: "shortest" | "longest";
  readonly answer: "length" | "first start" | "last start";
  /** Besides the sum: how many different numbers a stretch must have at least (shortest) or at most (longest). */
  readonly different: number | null;
}

type Input = readonly [numbers: readonly number[], limit: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "shortest-window",
    version: 1,
    title: "Shortest or longest stretch",
    topic: "lists",
    difficulties: ["medium", "hard"],
    summary: "Find the shortest or longest stretch of a list that keeps a condition, in one sweep.",
  },
  parameters: (difficulty) =>
    fc.record({
      measure: difficulty === "hard" ? fc.constant("sum") : fc.constantFrom("sum", "different"),
      goal: fc.constantFrom("shortest", "longest"),
      answer: fc.constantFrom("length", "first start", "last start"),
      different: difficulty === "hard" ? fc.constantFrom(2, 3, 4) : fc.constant(null),
    }),
  build: (parameters) => {
    const { goal, answer } = parameters;
    const { condition, what } = wordsFor(parameters);
    const nothing = answer === "length" ? "0" : "null";
    return {
      task: `returns ${what} of the ${goal} stretch of neighbours in a list of numbers ${condition}${tieWords(answer)}, or ${nothing} if there is none`,
      wordings: [
        `A stretch is one or more numbers that stand side by side in a list. Return ${what} of the **${goal} stretch**
${condition}.`,
        `Given a list of whole numbers and a \`limit\`, look at all its stretches of neighbours ${condition}.
Return ${what} of the **${goal}** one.`,
        `Which part of a list, cut out in one piece, is the **${goal}** ${condition}? Return ${what} of that piece.`,
      ],
      statement: `- A stretch has at least one number, and may be the whole list. No number is below 0.
${rulesFor(parameters)}
- ${
        answer === "length"
          ? "If there is no such stretch, as in an empty list, the answer is 0."
          : `Indexes count from 0. If several stretches are equally ${goal === "shortest" ? "short" : "long"}, take the one that begins **${answer === "first start" ? "first" : "last"}**.
- If there is no such stretch, as in an empty list, the answer is nothing: \`None\` in Python, \`null\` in JavaScript
  (not \`undefined\`).`
      }

{examples}

The list holds at most 500 numbers from 0 to 1,000. \`limit\` is a whole number from 1 to 100,000.`,
      signature: {
        kind: "function",
        name: "find_stretch",
        parameters: [
          { name: "numbers", type: list(int) },
          { name: "limit", type: int },
        ],
        returns: answer === "length" ? int : optional(int),
      },
      comparison: { kind: "exact" },
      examples: examplesFor(parameters),
      inputs: inputsFor(parameters),
      hiddenPerCategory: 5,
      oracle: ([numbers, limit]) => tryAllStretches(numbers, limit, parameters),
      reference: sweep(parameters, {}),
      hints: [
        "Trying all stretches works, but most of that work is done again and again.",
        "Take the numbers into a stretch one after the other, at its end. When can some be dropped at its start?",
        goal === "shortest"
          ? "While the stretch keeps the condition, note it down and drop its first number."
          : "While the stretch breaks the condition, drop its first number. What is left is the longest that ends here.",
        countsDifferent(parameters)
          ? "Count how often each number is in the stretch; a number is gone when its count falls to 0."
          : "Keep the sum up to date: add what comes in, subtract what is dropped.",
      ],
      flaws: flawsFor(parameters),
    };
  },
});

function countsDifferent({ measure, different }: Parameters): boolean {
  return measure === "different" || different !== null;
}

function wordsFor({ measure, goal, answer, different }: Parameters): { condition: string; what: string } {
  const bound = goal === "shortest" ? "at least" : "at most";
  const own =
    measure === "sum" ? `whose sum is ${bound} \`limit\`` : `with ${bound} \`limit\` different numbers`;
  const also = different === null ? "" : ` and that has ${bound} ${different} different numbers`;
  return { condition: `${own}${also}`, what: answer === "length" ? "the length" : "the start index" };
}

function tieWords(answer: Parameters["answer"]): string {
  if (answer === "length") return "";
  return `, the ${answer === "first start" ? "first" : "last"} of equally good ones`;
}

function rulesFor({ measure, goal, different }: Parameters): string {
  const equal = `- ${goal === "shortest" ? "At least" : "At most"} \`limit\`: a sum of exactly \`limit\` is right too.`;
  const counted = "- Equal numbers are not different: `[4, 7, 4]` has two different numbers.";
  if (measure === "different") return counted;
  return different === null ? equal : `${equal}\n${counted}`;
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const numbersOf = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
  fc.array(number, { minLength, maxLength, size: "max" });
const repeat = (number: number, count: number) => Array.from({ length: count }, () => number);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

function examplesFor({ measure, goal, different }: Parameters): readonly Input[] {
  const isShortest = goal === "shortest";
  if (different !== null) return isShortest ? enoughOfBoth : notTooMuchOfBoth;
  if (measure === "sum") return isShortest ? enough : notTooMuch;
  return isShortest ? enoughDifferent : notTooManyDifferent;
}

const enough: readonly Input[] = [
  [[5, 3, 8, 10, 2, 6, 5, 1], 17],
  [[11, 4, 4, 3, 2, 8, 4, 11], 20],
  [[1, 6, 9, 9, 5, 2, 7, 2], 26],
];
const notTooMuch: readonly Input[] = [
  [[2, 10, 5, 10, 7, 1], 11],
  [[11, 10, 7, 3, 11, 3, 11], 12],
  [[1, 5, 12, 3, 4, 6], 17],
];
const enoughDifferent: readonly Input[] = [
  [[2, 4, 5, 2, 4, 5], 3],
  [[6, 2, 4, 3, 4, 3, 2, 3], 2],
  [[2, 5, 6, 6, 1, 5, 5], 4],
];
const notTooManyDifferent: readonly Input[] = [
  [[6, 3, 5, 4, 6, 4], 2],
  [[5, 3, 3, 4, 1, 6, 1, 6], 2],
  [[4, 3, 1, 2, 4, 3, 1, 3], 3],
];
const enoughOfBoth: readonly Input[] = [
  [[1, 3, 6, 4, 8], 16],
  [[4, 4, 1, 5, 2, 2, 6, 11], 25],
  [[1, 4, 12, 7, 10], 27],
];
const notTooMuchOfBoth: readonly Input[] = [
  [[8, 5, 10, 5, 5, 4, 11, 4], 16],
  [[8, 4, 8, 5, 3, 3], 13],
  [[10, 1, 3, 3, 4], 9],
];

type Inputs = FamilyBody<Input>["inputs"];

function inputsFor(parameters: Parameters): Inputs {
  const { measure, goal } = parameters;
  const limit = measure === "sum" ? integer(3, 60) : integer(2, 4);
  const small = measure === "sum" ? integer(1, 20) : integer(1, 6);
  return {
    typical: fc.tuple(numbersOf(small, 4, 10), limit),
    empty: fc.tuple(fc.constant([]), limit),
    single: fc.tuple(numbersOf(small, 1, 1), measure === "sum" ? integer(1, 20) : integer(1, 3)),
    zero: fc.tuple(numbersOf(fc.constantFrom(0, 0, 1, 2, 3), 3, 8), integer(1, 4)),
    ties: fc
      .tuple(numbersOf(small, 2, 4), measure === "sum" ? integer(3, 30) : integer(2, 3))
      .map(([block, most]): Input => [[...block, ...block, ...block], most]),
    // The best stretch begins inside another one.
    overlapping: goal === "shortest" ? overlappingShort(parameters) : overlappingLong(parameters),
    duplicates: goal === "shortest" ? repeatedStart(parameters) : repeatedLater(parameters),
    boundary: goal === "shortest" ? justEnough(parameters) : justNotTooMuch(parameters),
    missing:
      goal === "shortest"
        ? fc
            .tuple(numbersOf(small, 1, 6), integer(1, 9))
            .map(([numbers, more]): Input => [
              numbers,
              measure === "sum" ? numbers.reduce((a, b) => a + b, more) : new Set(numbers).size + more,
            ])
        : fc
            .tuple(numbersOf(small, 1, 6), integer(2, 9))
            .map(([numbers, limited]): Input => [
              measure === "sum" ? numbers.map((number) => number + limited) : numbers,
              limited,
            ]),
    large: fc.tuple(
      numbersOf(measure === "sum" ? integer(0, 12) : integer(1, 9), 50, 80),
      measure === "sum" ? integer(20, 200) : integer(3, 8),
    ),
  };
}

/** The first stretch that is found shares a part with the shortest, which comes later. */
function overlappingShort({ measure, different }: Parameters): fc.Arbitrary<Input> {
  const isPlainSum = measure === "sum" && (different ?? 2) === 2;
  return isPlainSum
    ? fc
        .tuple(integer(5, 60), fc.constantFrom(1, 3))
        .map(([limit, less]): Input => [[1, 1, limit - 2, limit - less], limit])
    : fc.tuple(integer(3, 5), integer(0, 20)).map(([limit, by]): Input => {
        const [first = 1, second = 2, ...others] = upTo(different ?? limit).map((number) => number + by);
        return [[first, second, second, ...others, first], measure === "sum" ? 6 : limit];
      });
}

/** The longest stretch begins before the first number that does not fit, but not at the start of the list. */
function overlappingLong({ measure }: Parameters): fc.Arbitrary<Input> {
  return measure === "sum"
    ? fc
        .tuple(integer(5, 30), integer(3, 5))
        .map(([limit, ones]): Input => [[limit - 1, ...repeat(1, ones)], limit])
    : fc
        .tuple(integer(2, 4), integer(10, 99))
        .map(([limit, first]): Input => [
          [first, ...upTo(limit).flatMap((number) => [number, number])],
          limit,
        ]);
}

function repeatedStart({ measure, different }: Parameters): fc.Arbitrary<Input> {
  return fc.tuple(integer(2, 5), integer(2, 4), integer(1, 20)).map(([count, limit, by]): Input => {
    const wanted = upTo(different ?? limit).map((number) => number + by);
    return [[...repeat(1 + by, count - 1), ...wanted], measure === "sum" ? 1 : limit];
  });
}

function repeatedLater({ measure, different }: Parameters): fc.Arbitrary<Input> {
  return fc.tuple(integer(2, 4), integer(2, 4), integer(1, 20)).map(([count, limit, by]): Input => {
    const allowed = upTo(different ?? limit).map((number) => number + by);
    return [[...allowed, 1 + by, ...repeat(90, count)], measure === "sum" ? 1000 : limit];
  });
}

/** The whole list is just enough. */
function justEnough({ measure, different }: Parameters): fc.Arbitrary<Input> {
  const least = different ?? 2;
  return fc
    .uniqueArray(integer(1, 30), { minLength: least, maxLength: least + 3 })
    .map((numbers): Input => [numbers, measure === "sum" ? numbers.reduce((a, b) => a + b) : numbers.length]);
}

/** The last three numbers together are just not too much. */
function justNotTooMuch({ measure }: Parameters): fc.Arbitrary<Input> {
  return fc.tuple(integer(1, 20), integer(1, 20), integer(1, 9)).map(([x, y, over]): Input => {
    const sum = x + x + y;
    return [[1, 1, sum + over, x, x, y], measure === "sum" ? sum : 2];
  });
}

function tryAllStretches(
  numbers: readonly number[],
  limit: number,
  { measure, goal, answer, different }: Parameters,
): number | null {
  const isShortest = goal === "shortest";
  const keeps = (value: number, bound: number) => (isShortest ? value >= bound : value <= bound);
  const found = numbers.flatMap((_, start) => {
    let sum = 0;
    const seen = new Set<number>();
    return numbers.slice(start).flatMap((number, i) => {
      sum += number;
      seen.add(number);
      const isRight =
        keeps(measure === "sum" ? sum : seen.size, limit) &&
        (different === null || keeps(seen.size, different));
      return isRight ? [{ start, length: i + 1 }] : [];
    });
  });
  const lengths = found.map(({ length }) => length);
  const best = lengths.reduce((a, b) => (isShortest ? Math.min(a, b) : Math.max(a, b)), lengths[0] ?? 0);
  if (answer === "length") return best;
  const starts = found.filter(({ length }) => length === best).map(({ start }) => start);
  return (answer === "first start" ? starts[0] : starts.at(-1)) ?? null;
}

function flawsFor(parameters: Parameters): Flaw[] {
  const { measure, goal } = parameters;
  const flaw = (name: string, category: Category, choices: Choices): Flaw => ({
    name,
    caughtBy: [category],
    source: sweep(parameters, choices),
  });
  return [
    ...(measure === "sum"
      ? [flaw("takes a sum of exactly the limit for wrong", "boundary", { isStrict: true })]
      : []),
    ...(countsDifferent(parameters)
      ? [
          flaw("forgets a number when it is dropped, though it occurs again", "duplicates", {
            keepsCounts: false,
          }),
        ]
      : []),
    flaw(
      goal === "shortest"
        ? "begins anew after each stretch that it finds"
        : "begins anew after a number that does not fit",
      "overlapping",
      { beginsAnew: true },
    ),
  ];
}

interface Choices {
  /** Not even a sum of exactly the limit will do. */
  readonly isStrict?: boolean;
  readonly keepsCounts?: boolean;
  /** Goes on with an empty stretch where it should only drop numbers. */
  readonly beginsAnew?: boolean;
}

function sweep(parameters: Parameters, choices: Choices): Flaw["source"] {
  return { python: pythonSweep(parameters, choices), javascript: javascriptSweep(parameters, choices) };
}

function conditions({ measure, goal, different }: Parameters, { isStrict = false }: Choices, size: string) {
  const operator = goal === "shortest" ? ">=" : ">";
  const strict = goal === "shortest" ? ">" : ">=";
  return [
    ...(measure === "sum" ? [`total ${isStrict ? strict : operator} limit`] : [`${size} ${operator} limit`]),
    ...(different === null ? [] : [`${size} ${operator} ${different}`]),
  ];
}

/** Lines that a piece of program needs only sometimes. */
function when(isNeeded: boolean, ...lines: readonly string[]): readonly string[] {
  return isNeeded ? lines : [];
}

function indented(by: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

function pythonSweep(parameters: Parameters, choices: Choices): string {
  const { measure, goal, answer } = parameters;
  const { keepsCounts = true, beginsAnew = false } = choices;
  const [isSum, isCounted, isShortest] = [
    measure === "sum",
    countsDifferent(parameters),
    goal === "shortest",
  ];
  const condition = conditions(parameters, choices, "len(inside)").join(isShortest ? " and " : " or ");
  const note = `found.append(${answer === "length" ? "end - start + 1" : "(end - start + 1, start)"})`;
  const dropFirst = [
    "first = numbers[start]",
    ...when(isSum, "total -= first"),
    ...when(
      isCounted && keepsCounts,
      "inside[first] -= 1",
      "if inside[first] == 0:",
      "    del inside[first]",
    ),
    ...when(isCounted && !keepsCounts, "inside.discard(first)"),
    "start += 1",
  ];
  const dropAll = [...when(isSum, "total = 0"), ...when(isCounted, "inside.clear()"), "start = end + 1"];
  const shrink = [`while ${condition}:`, ...indented("    ", [...when(isShortest, note), ...dropFirst])];
  const anew = [`if ${condition}:`, ...indented("    ", [...when(isShortest, ...shrink), ...dropAll])];
  const lines = [
    ...when(isCounted && keepsCounts, "from collections import Counter", ""),
    "def find_stretch(numbers, limit):",
    "    found = []",
    ...when(isCounted, `    inside = ${keepsCounts ? "Counter()" : "set()"}`),
    `    start${isSum ? " = total" : ""} = 0`,
    "    for end, number in enumerate(numbers):",
    ...when(isSum, "        total += number"),
    ...when(isCounted, `        ${keepsCounts ? "inside[number] += 1" : "inside.add(number)"}`),
    ...indented("        ", beginsAnew ? anew : shrink),
    ...longestNote(parameters, [`        ${note}`], ["        if start <= end:", `            ${note}`]),
    ...indented("    ", pythonAnswer(parameters)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where no single number can be too much, what is left of a stretch is never empty. */
function longestNote(
  { goal, answer, measure }: Parameters,
  always: readonly string[],
  unlessEmpty: readonly string[],
): readonly string[] {
  if (goal === "shortest") return [];
  return answer === "length" || measure === "different" ? always : unlessEmpty;
}

function pythonAnswer({ goal, answer }: Parameters): readonly string[] {
  const pick = goal === "shortest" ? "min" : "max";
  if (answer === "length") return [`return ${pick}(found, default=0)`];
  const isPlain = (answer === "first start") === (goal === "shortest");
  return [
    "if not found:",
    "    return None",
    `return ${pick}(found${isPlain ? "" : ", key=lambda stretch: (stretch[0], -stretch[1])"})[1]`,
  ];
}

function javascriptSweep(parameters: Parameters, choices: Choices): string {
  const { measure, goal, answer } = parameters;
  const { keepsCounts = true, beginsAnew = false } = choices;
  const [isSum, isCounted, isShortest] = [
    measure === "sum",
    countsDifferent(parameters),
    goal === "shortest",
  ];
  const condition = conditions(parameters, choices, "inside.size").join(isShortest ? " && " : " || ");
  const note = `found.push(${answer === "length" ? "end - start + 1" : "[end - start + 1, start]"});`;
  const dropFirst = [
    "const first = numbers[start];",
    ...when(isSum, "total -= first;"),
    ...when(
      isCounted && keepsCounts,
      "inside.set(first, inside.get(first) - 1);",
      "if (inside.get(first) === 0) inside.delete(first);",
    ),
    ...when(isCounted && !keepsCounts, "inside.delete(first);"),
    "start += 1;",
  ];
  const dropAll = [...when(isSum, "total = 0;"), ...when(isCounted, "inside.clear();"), "start = end + 1;"];
  const shrink = [
    `while (${condition}) {`,
    ...indented("  ", [...when(isShortest, note), ...dropFirst]),
    "}",
  ];
  const anew = [`if (${condition}) {`, ...indented("  ", [...when(isShortest, ...shrink), ...dropAll]), "}"];
  const lines = [
    "function findStretch(numbers, limit) {",
    "  const found = [];",
    ...when(isCounted, `  const inside = new ${keepsCounts ? "Map" : "Set"}();`),
    ...when(isSum, "  let total = 0;"),
    "  let start = 0;",
    "  for (const [end, number] of numbers.entries()) {",
    ...when(isSum, "    total += number;"),
    ...when(
      isCounted,
      `    ${keepsCounts ? "inside.set(number, (inside.get(number) ?? 0) + 1);" : "inside.add(number);"}`,
    ),
    ...indented("    ", beginsAnew ? anew : shrink),
    ...longestNote(parameters, [`    ${note}`], [`    if (start <= end) ${note}`]),
    "  }",
    ...indented("  ", javascriptAnswer(parameters)),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function javascriptAnswer({ goal, answer }: Parameters): readonly string[] {
  const isShortest = goal === "shortest";
  if (answer === "length") {
    return [
      isShortest ? "return found.length > 0 ? Math.min(...found) : 0;" : "return Math.max(0, ...found);",
    ];
  }
  const byLength = isShortest ? "a[0] - b[0]" : "b[0] - a[0]";
  const byStart = answer === "first start" ? "a[1] - b[1]" : "b[1] - a[1]";
  return [
    `found.sort((a, b) => ${byLength} || ${byStart});`,
    "return found.length > 0 ? found[0][1] : null;",
  ];
}
