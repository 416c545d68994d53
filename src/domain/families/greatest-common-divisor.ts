import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { boolean, int, list, optional, type Type } from "../type.ts";

interface Medium {
  readonly of: "divisor" | "multiple" | "coprime";
  /** Of which numbers of a list. */
  readonly over: "all" | "running" | "neighbours" | "pairs";
}

interface Easy {
  readonly find: "divisor" | keyof typeof finds;
}

type Parameters = Easy | Medium;
type Input = readonly [a: number, b: number] | readonly [numbers: readonly number[]];

const from = (min: number, max: number) => fc.integer({ min, max });
const plain = from(2, 40);
/** From 1 on. */
const span = (to: number) => Array.from({ length: to }, (_, i) => i + 1);

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "greatest-common-divisor",
    version: 3,
    title: "Greatest common divisor",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Find the greatest number that divides two integers or many, or what follows from it.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ find: fc.constantFrom(...easyFinds) })
      : fc.constantFrom<Medium[]>(
          ...(["divisor", "multiple"] as const).flatMap((of) =>
            (["all", "running", "neighbours", "pairs"] as const).map((over) => ({ of, over })),
          ),
          { of: "coprime", over: "neighbours" },
          { of: "coprime", over: "pairs" },
        ),
  build: (parameters) => ("over" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function classicBody(): FamilyBody<Input> {
  return {
    task: "computes the greatest common divisor of a and b",
    wordings: [
      `Return the greatest common divisor of the integers \`a\` and \`b\`: the greatest integer that divides both evenly.`,
      `Which is the greatest integer that divides both of two integers \`a\` and \`b\` without a remainder? Return it: their
greatest common divisor.`,
      `Find the greatest common divisor of two integers \`a\` and \`b\`, the greatest integer of which both are multiples.`,
    ],
    statement: `- \`a\` and \`b\` may be negative; the answer is **never negative**: for -4 and 6 it is 2.
- If one of them is 0, the answer is the other one without its sign. If both are 0, the answer is 0.
- Both lie between -1,000,000,000 and 1,000,000,000, so counting down from there takes too long.

{examples}`,
    signature: {
      kind: "function",
      name: "gcd",
      parameters: [
        { name: "a", type: int },
        { name: "b", type: int },
      ],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [
      [12, 18],
      [35, 14],
      [9, 4],
      [48, 80],
    ],
    inputs: {
      zero: fc.tuple(from(1, 30), fc.boolean()).map(([x, first]): Input => (first ? [0, x] : [x, 0])),
      empty: fc.constant<Input>([0, 0]),
      single: fc.tuple(fc.constant(1), from(1, 99)),
      duplicates: from(2, 99).map((x): Input => [x, x]),
      negative: fc.tuple(plain, plain, plain).map(([x, y, z]): Input => [-x * y, -x * z]),
      boundary: fc
        .tuple(plain, plain, plain, fc.boolean())
        .map(([x, y, z, first]): Input => (first ? [-x * y, x * z] : [x * y, -x * z])),
      typical: fc.tuple(plain, plain, plain).map(([x, y, z]): Input => [x * y, x * z]),
      large: fc
        .tuple(from(1000, 9999), from(20_000, 99_999), from(20_000, 99_999))
        .map(([x, y, z]): Input => [x * y, x * z]),
    },
    oracle: (input) => (input.length === 2 ? commonDivisor(...input) : null),
    reference: {
      python: `def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)
`,
      javascript: `function gcd(a, b) {
  while (b !== 0) [a, b] = [b, a % b];
  return Math.abs(a);
}
`,
    },
    hints: [
      "What divides `a` and `b` also divides the remainder of `a` divided by `b`.",
      "So you may replace the pair (a, b) by (b, a % b), again and again, until the second is 0.",
      "The first number of the last pair is the answer, up to its sign.",
      "Take the absolute value at the end: `abs(a)` in Python, `Math.abs(a)` in JavaScript.",
    ],
    flaws: [
      {
        name: "keeps a minus sign",
        caughtBy: ["negative"],
        source: {
          python: `def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
`,
          javascript: `function gcd(a, b) {
  while (b) [a, b] = [b, a % b];
  return a;
}
`,
        },
      },
      {
        name: "does not expect a zero",
        caughtBy: ["zero"],
        source: {
          python: `def gcd(a, b):
    a, b = abs(a), abs(b)
    while a % b > 0:
        a, b = b, a % b
    return b
`,
          javascript: `function gcd(a, b) {
  a = Math.abs(a);
  b = Math.abs(b);
  while (a % b > 0) [a, b] = [b, a % b];
  return b;
}
`,
        },
      },
    ],
  };
}

/** What is asked of a and b, both at least 1. `python` and `javascript` are made of them and of `g`, their greatest common divisor. */
const finds = {
  multiple: {
    name: "lcm",
    task: "computes the least common multiple of a and b",
    wordings: [
      "Return the **least common multiple** of the integers `a` and `b`.",
      "Which is the least integer, at least 1, that two integers `a` and `b` both divide evenly? Return it.",
    ],
    rule: "The least common multiple is the least integer of at least 1 that both divide evenly.",
    python: "a * b // g",
    javascript: "(a * b) / g",
    hint: "a times b has the common divisor twice in it, and needs it once.",
    oracle: commonMultiple,
  },
  coprime: {
    name: "are_coprime",
    task: "checks whether a and b are coprime, which means that no integer but 1 divides both evenly",
    wordings: [
      "Return true if the integers `a` and `b` are **coprime**, and false otherwise.",
      "Are two integers `a` and `b` **coprime**? Return true or false.",
    ],
    rule: "Two integers are coprime if no integer greater than 1 divides both evenly.",
    python: "g == 1",
    javascript: "g === 1",
    hint: "Which greatest common divisor do coprime numbers have?",
    oracle: (a: number, b: number) => commonDivisors(a, b).length === 1,
  },
  lowest: {
    name: "lowest_terms",
    task: "reduces the fraction a/b to lowest terms and returns its numerator and its denominator as a list of two integers",
    wordings: [
      "Reduce the fraction `a`/`b` to **lowest terms**, and return numerator and denominator as a list.",
      "Write the fraction `a`/`b` with the **smallest** numerator and denominator that it can have, and return the two as a list.",
    ],
    rule: "The list holds the numerator first and then the denominator, also where the latter is 1.",
    python: "[a // g, b // g]",
    javascript: "[a / g, b / g]",
    hint: "Divide both by the same number, the greatest that divides both.",
    oracle: (a: number, b: number) => [a / greatest(a, b), b / greatest(a, b)],
  },
  tiles: {
    name: "count_tiles",
    task: "returns how many square tiles cover a floor of a by b exactly, all tiles of the same, greatest possible whole side",
    wordings: [
      "A floor of `a` by `b` is covered exactly with square tiles, all of the same size. Their side is a whole number, and **as great as possible**. Return **how many** tiles there are.",
      "Square tiles of one size, with a whole side that is **as great as possible**, fill a floor of `a` by `b` without a gap. **How many** are needed?",
    ],
    rule: "No tile is cut, and none stands out.",
    python: "a * b // g**2",
    javascript: "(a * b) / g ** 2",
    hint: "The side of a tile divides both. How many tiles make up the floor's area?",
    oracle: (a: number, b: number) => (a / greatest(a, b)) * (b / greatest(a, b)),
  },
  posts: {
    name: "count_posts",
    task: "returns how many posts a fence around a rectangle of a by b has, with one at each corner and all at the same, greatest possible whole distance",
    wordings: [
      "A fence runs around a rectangle of `a` by `b`. A post stands at each corner, and neighbouring posts are all the same whole distance apart, **as far as possible**. Return **how many** posts there are.",
      "Posts stand around a rectangle of `a` by `b`, one at each corner, and all with the same whole distance to the next, which is **as great as possible**. **How many** are they?",
    ],
    rule: "A corner's post belongs to both sides, and counts once.",
    python: "2 * (a + b) // g",
    javascript: "(2 * (a + b)) / g",
    hint: "The distance divides both sides. How often does it fit into the whole way around?",
    oracle: (a: number, b: number) => 2 * (a / greatest(a, b)) + 2 * (b / greatest(a, b)),
  },
  turns: {
    name: "count_turns",
    task: "returns how many times a gear wheel with a teeth turns until it and the wheel with b teeth that it drives both stand as at the start again",
    wordings: [
      "A gear wheel with `a` teeth drives one with `b` teeth. After **how many turns of the first** do both stand as at the start, for the first time?",
      "Two gear wheels with `a` and `b` teeth turn each other. Return **how often the first must turn** until both stand as at the start again.",
    ],
    rule: "With each turn of the first wheel, the second moves on by `a` teeth. At least one turn is made.",
    python: "b // g",
    javascript: "b / g",
    hint: "The teeth that have moved on are a multiple of both numbers, the least one. How many turns are that?",
    oracle: (a: number, b: number) => commonMultiple(a, b) / a,
  },
  count: {
    name: "count_common_divisors",
    task: "counts the positive integers that divide both a and b evenly",
    wordings: [
      "Return **how many** integers of at least 1 divide both of the integers `a` and `b` evenly.",
      "**How many** common divisors do two integers `a` and `b` have?",
    ],
    rule: "A common divisor is an integer of at least 1 that divides both evenly. 1 is one, so the answer is at least 1.",
    python: "sum(1 for d in range(1, g + 1) if g % d == 0)",
    javascript: "divisors.length",
    hint: "What divides both also divides their greatest common divisor.",
    oracle: (a: number, b: number) => commonDivisors(a, b).length,
  },
  sum: {
    name: "sum_of_common_divisors",
    task: "returns the sum of the positive integers that divide both a and b evenly",
    wordings: [
      "Return the **sum** of all integers of at least 1 that divide both of the integers `a` and `b` evenly.",
      "**Add up** the common divisors of two integers `a` and `b`.",
    ],
    rule: "A common divisor is an integer of at least 1 that divides both evenly. 1 is one, so the answer is at least 1.",
    python: "sum(d for d in range(1, g + 1) if g % d == 0)",
    javascript: "divisors.reduce((sum, d) => sum + d, 0)",
    hint: "What divides both also divides their greatest common divisor.",
    oracle: (a: number, b: number) => commonDivisors(a, b).reduce((sum, d) => sum + d, 0),
  },
  least: {
    name: "least_common_divisor",
    task: "returns the least integer greater than 1 that divides both a and b evenly, or null if there is none",
    wordings: [
      "Return the **least** integer **greater than 1** that divides both of the integers `a` and `b` evenly.",
      "Apart from 1, which is the **least** common divisor of two integers `a` and `b`?",
    ],
    rule: "If only 1 divides both, there is none: return `None` in Python, `null` in JavaScript (not `undefined`).",
    python: "next((d for d in range(2, g + 1) if g % d == 0), None)",
    javascript: "divisors[1] ?? null",
    hint: "What divides both also divides their greatest common divisor. Which divisor comes after 1?",
    oracle: (a: number, b: number) => commonDivisors(a, b)[1] ?? null,
  },
  odd: {
    name: "greatest_odd_divisor",
    task: "returns the greatest odd integer that divides both a and b evenly",
    wordings: [
      "Return the **greatest odd** integer that divides both of the integers `a` and `b` evenly.",
      "Of the common divisors of two integers `a` and `b`, which is the **greatest** that is **odd**?",
    ],
    rule: "1 is odd and divides both, so there is always such an integer.",
    python: "max(d for d in range(1, g + 1, 2) if g % d == 0)",
    javascript: "divisors.filter((d) => d % 2 === 1).pop()",
    hint: "What divides both also divides their greatest common divisor. Which of its divisors are odd?",
    oracle: (a: number, b: number) => commonDivisors(a, b).findLast((d) => !Number.isInteger(d / 2)),
  },
  diagonal: {
    name: "count_squares",
    task: "returns through how many unit squares the straight diagonal of a grid of a by b squares passes",
    wordings: [
      "A grid has `a` by `b` squares. Return **how many** of them its straight diagonal, from corner to corner, passes through.",
      "A straight line leads from one corner of a grid of `a` by `b` squares to the opposite one. **How many** squares does it pass through?",
    ],
    rule: "A square that the line only touches at a corner does not count.",
    python: "a + b - g",
    javascript: "a + b - g",
    hint: "A new square begins at each grid line that is crossed. Where two lines are crossed at once, at a corner, only one does.",
    oracle: (a: number, b: number) =>
      span(a).reduce((sum, x) => sum + Math.ceil((x * b) / a) - Math.floor(((x - 1) * b) / a), 0),
  },
} as const;

/** The first seed asks for the classic one. */
const easyFinds: readonly Easy["find"][] = [
  "multiple",
  "divisor",
  "lowest",
  "tiles",
  "posts",
  "turns",
  "count",
  "sum",
  "least",
  "odd",
  "diagonal",
  "coprime",
];

function easyBody({ find }: Easy): FamilyBody<Input> {
  if (find === "divisor") return classicBody();
  const { name, task, wordings, rule, hint, oracle } = finds[find];
  return {
    task,
    wordings: wordings.map(foldLines),
    statement: `- ${rule}
- \`a\` and \`b\` are at least 1 and at most 10,000.

{examples}`,
    signature: {
      kind: "function",
      name,
      parameters: [
        { name: "a", type: int },
        { name: "b", type: int },
      ],
      returns:
        find === "coprime" ? boolean : find === "lowest" ? list(int) : find === "least" ? optional(int) : int,
    },
    comparison: { kind: "exact" },
    // Neither divides the other, and the first remainder is the greatest common divisor.
    examples: [
      [12, 18],
      [35, 14],
      [9, 4],
      [48, 64],
    ],
    inputs: easyInputs,
    oracle: (input) => (input.length === 2 ? oracle(...input) : undefined),
    reference: easySource(find),
    hints: [
      "Begin with the greatest common divisor of the two: a function of its own for it makes the rest short.",
      "The greatest common divisor of a and b is that of b and the remainder of a divided by b, until the second is 0. Python has it as `math.gcd`.",
      hint,
      `With \`g\` for it, the answer is \`${finds[find].python}\` in Python.`,
    ],
    flaws: [
      {
        name: "tries divisors only up to half of the smaller number",
        caughtBy: ["duplicates", "boundary"],
        source: easySource(find, halfGcd),
      },
      {
        name: "takes the first remainder for the greatest common divisor",
        caughtBy: ["nested"],
        source: easySource(find, firstRemainder),
      },
    ],
  };
}

const oddPrime = fc.constantFrom(3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47);
const turned = (pairs: fc.Arbitrary<readonly [number, number]>) =>
  fc.tuple(pairs, fc.boolean()).map(([[a, b], isTurned]): Input => (isTurned ? [b, a] : [a, b]));
/** The first remainder is odd, greater than 1, and no common divisor: there is none but 1. */
const twoSteps = span(20).flatMap((a) =>
  span(60)
    .filter((b) => b > a && (b % a) % 2 === 1 && b % a > 1 && commonDivisors(a, b).length === 1)
    .map((b) => [a, b] as const),
);

const easyInputs: FamilyBody<Input>["inputs"] = {
  single: turned(fc.tuple(fc.constant(1), from(1, 99))),
  duplicates: oddPrime.map((prime): Input => [prime, prime]),
  // The one divides the other.
  boundary: turned(fc.tuple(oddPrime, from(2, 9)).map(([prime, times]) => [prime, prime * times])),
  nested: turned(fc.constantFrom(...twoSteps)),
  adjacent: turned(from(2, 999).map((a) => [a, a + 1])),
  typical: fc.tuple(plain, plain, plain).map(([x, y, z]): Input => [x * y, x * z]),
  large: fc.tuple(from(12, 100), from(60, 100), from(60, 100)).map(([x, y, z]): Input => [x * y, x * z]),
};

const firstRemainder: Flaw["source"] = {
  python: `
def gcd(a, b):
    small, great = sorted((a, b))
    return great % small or small
`,
  javascript: `
function gcd(a, b) {
  const small = Math.min(a, b);
  return Math.max(a, b) % small || small;
}
`,
};

/** The reference, or one with a wrong function for the greatest common divisor. */
function easySource(find: keyof typeof finds, wrong?: Flaw["source"]): Flaw["source"] {
  const { name, python, javascript } = finds[find];
  const divisors = `  const divisors = Array.from({ length: g }, (_, i) => i + 1).filter((d) => g % d === 0);\n`;
  return {
    python: `${wrong ? "" : "from math import gcd\n\n"}def ${name}(a, b):
    g = gcd(a, b)
    return ${python}
${wrong?.python ?? ""}`,
    javascript: `function ${nameIn("javascript", name)}(a, b) {
  const g = gcd(a, b);
${javascript.includes("divisors") ? divisors : ""}  return ${javascript};
}
${wrong?.javascript ?? rightGcd}`,
  };
}

const rightGcd = `
function gcd(a, b) {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
`;

function commonDivisors(a: number, b: number): readonly number[] {
  return span(Math.min(a, b)).filter((d) => a % d === 0 && b % d === 0);
}

const greatest = (a: number, b: number) => commonDivisors(a, b).at(-1) ?? 1;

/** The divisors of the smaller number are found in pairs. */
function commonDivisor(a: number, b: number): number {
  const [small, great] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  if (small === 0) return great;
  let best = 1;
  for (let d = 1; d * d <= small; d += 1) {
    if (small % d > 0) continue;
    for (const candidate of [d, small / d]) if (great % candidate === 0) best = Math.max(best, candidate);
  }
  return best;
}

/** Multiples of the one are tried one by one. */
function commonMultiple(a: number, b: number): number {
  let multiple = Math.max(a, b);
  while (multiple % Math.min(a, b) > 0) multiple += Math.max(a, b);
  return multiple;
}

interface Words {
  readonly name: string;
  readonly task: string;
  readonly wanted: string;
  readonly rules: string;
}

const gcdWords = "greatest common divisor";
const lcmWords = "least common multiple";
const gcdRule =
  "The greatest common divisor of numbers is the greatest integer that divides all of them evenly.";
const lcmRule =
  "The least common multiple of numbers is the least integer, at least 1, that all of them divide evenly.";

function wordsOf({ of, over }: Medium): Words {
  if (of === "coprime") return coprimeWords(over);
  const [what, short] = of === "divisor" ? [gcdWords, "gcd"] : [lcmWords, "lcm"];
  const rule = of === "divisor" ? gcdRule : lcmRule;
  switch (over) {
    case "all":
      return {
        name: `${short}_of_all`,
        task: `returns the ${what} of all numbers in a list, or ${of === "divisor" ? 0 : 1} if it is empty`,
        wanted: `the **${what} of all** its numbers`,
        rules: `- ${rule}
- The answer for a list of one number is that number, and for an empty list ${of === "divisor" ? 0 : 1}.`,
      };
    case "running":
      return {
        name: `running_${short}`,
        task: `returns, for each place in a list, the ${what} of the numbers up to there`,
        wanted: `a list of the same length, with the **${what} of the numbers up to there** at each place`,
        rules: `- ${rule}
- The number at the place itself belongs to them, so the first number of the result is that of the list.
- An empty list gives an empty list.`,
      };
    case "neighbours":
      return {
        name: `${short}_of_neighbours`,
        task: `returns the ${what} of each number in a list and the next one, as a list`,
        wanted: `a list with the **${what} of each number and the next one**`,
        rules: `- ${rule}
- The result has one item less than the list, in the same order. A list of one number or none gives an empty list.`,
      };
    case "pairs": {
      const [extreme, word] = of === "divisor" ? ["greatest", "largest"] : ["least", "smallest"];
      return {
        name: `${extreme}_${short}`,
        task: `returns the ${word} ${what} that any two numbers of a list have, or null if it has fewer than two`,
        wanted: `the **${word}** ${what} that **any two** of its numbers have`,
        rules: `- ${rule}
- The two stand at different places, anywhere in the list. They may be equal.
- With fewer than two numbers there is none: return \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
      };
    }
  }
}

function coprimeWords(over: Medium["over"]): Words {
  const rule = "- Two numbers are coprime if no integer but 1 divides both evenly.";
  return over === "neighbours"
    ? {
        name: "count_coprime_neighbours",
        task: "counts the pairs of neighbours in a list that are coprime",
        wanted: "how many pairs of **neighbours** in it are **coprime**",
        rules: `${rule}
- Neighbours stand directly beside each other: a list of three numbers has two such pairs.
- The answer is 0 for a list of one number, and for an empty list.`,
      }
    : {
        name: "count_coprime_pairs",
        task: "counts the pairs of numbers in a list that are coprime, wherever the two stand",
        wanted: "how many pairs of two of its numbers are **coprime**",
        rules: `${rule}
- The two stand at different places, **anywhere** in the list: a list of three numbers has three pairs, also where
  numbers are equal.
- The answer is 0 for a list of one number, and for an empty list.`,
      };
}

const typesOf: Readonly<Record<Medium["over"], Type>> = {
  all: int,
  running: list(int),
  neighbours: list(int),
  pairs: optional(int),
};

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { of, over } = parameters;
  const { name, task, wanted, rules } = wordsOf(parameters);
  // The least common multiple of all numbers up to 30 has 13 digits.
  const most = of === "multiple" && (over === "all" || over === "running") ? 30 : 1000;
  return {
    task,
    wordings: [
      `Given a list of integers, all at least 1, return
${wanted}.`,
      `A list holds integers that are 1 or greater. Return
${wanted}.`,
    ],
    statement: `${rules}

{examples}

The list holds at most 40 numbers, from 1 to ${most}.`,
    signature: {
      kind: "function",
      name,
      parameters: [{ name: "numbers", type: list(int) }],
      returns: of === "coprime" ? int : typesOf[over],
    },
    comparison: { kind: "exact" },
    examples: examplesOf(parameters).map((numbers): Input => [numbers]),
    inputs: inputsUpTo(most),
    hiddenPerCategory: 5,
    oracle: (input) => (input.length === 1 ? overList(parameters, input[0]) : null),
    reference: source(parameters),
    hints: hintsOf(parameters),
    flaws: flawsOf(parameters),
  };
}

function overList({ of, over }: Medium, numbers: readonly number[]): unknown {
  const ofTwo = of === "multiple" ? commonMultiple : commonDivisor;
  const pairs = numbers.flatMap((a, i) =>
    numbers.slice(i + 1, over === "neighbours" ? i + 2 : undefined).map((b) => ofTwo(a, b)),
  );
  if (of === "coprime") return pairs.filter((divisor) => divisor === 1).length;
  if (over === "neighbours") return pairs;
  if (over === "pairs") return pairs.toSorted((a, b) => (of === "divisor" ? b - a : a - b))[0] ?? null;
  const upTo = numbers.map((_, i) =>
    numbers.slice(0, i + 1).reduce(ofTwoOnly(ofTwo), of === "divisor" ? 0 : 1),
  );
  return over === "running" ? upTo : (upTo.at(-1) ?? (of === "divisor" ? 0 : 1));
}

/** `reduce` hands over more. */
const ofTwoOnly = (ofTwo: typeof commonDivisor) => (a: number, b: number) => ofTwo(a, b);

function examplesOf({ of, over }: Medium): readonly (readonly number[])[] {
  switch (over) {
    case "all":
    case "running":
      // Up to each place the smallest and the largest number decide, or the last two.
      if (of === "divisor")
        return [
          [12, 18, 30],
          [8, 12, 20],
          [9, 15, 21, 33],
        ];
      return over === "all"
        ? [
            [4, 6],
            [2, 3, 5],
            [3, 4, 7],
          ]
        : [
            [2, 3, 4],
            [3, 2, 6],
            [4, 6, 12],
          ];
    case "neighbours":
      // In order; none divides another.
      return of === "coprime"
        ? [
            [4, 9, 6],
            [10, 15, 6],
            [6, 8, 9, 12],
          ]
        : [
            [4, 6, 9],
            [10, 15, 25],
            [8, 12, 18, 27],
          ];
    case "pairs":
      // What counts stands side by side.
      return of === "coprime"
        ? [
            [4, 9, 6],
            [10, 15, 6],
            [6, 8, 9, 12],
          ]
        : [
            [12, 18, 25],
            [9, 6, 10],
            [4, 6, 25],
          ];
  }
}

function inputsUpTo(most: number): Partial<Record<Category, fc.Arbitrary<Input>>> {
  const number = from(1, most);
  const numbers = (minLength: number, maxLength: number) =>
    fc.tuple(fc.array(number, { minLength, maxLength, size: "max" }));
  const crafted = (make: (x: number) => readonly number[]) => from(2, 7).map((x): Input => [make(x)]);
  return {
    empty: fc.constant<Input>([[]]),
    single: numbers(1, 1),
    pair: fc.tuple(from(1, 5), from(1, 6), from(1, 5)).map(([x, y, z]): Input => [[x * y, x * z]]),
    typical: fc
      .tuple(from(1, 3), fc.array(from(2, 10), { minLength: 3, maxLength: 6 }))
      .map(([x, factors]): Input => [factors.map((factor) => x * factor)]),
    // The same prime twice.
    duplicates: fc
      .tuple(fc.constantFrom(5, 7, 11, 13), fc.constantFrom(17, 19, 23))
      .map(([prime, other]): Input => [[prime, prime, other]]),
    // Two that are not neighbours, neither smallest nor largest, spoil what the others have in common.
    boundary: crafted((x) => [2 * x, 2 * x + 1, 3 * x, 4 * x]),
    reversed: crafted((x) => [4 * x, 3 * x, 3 * x - 1]),
    // The first and the third have most in common.
    nested: crafted((x) => [3 * x, 3 * x + 1, 4 * x, 29]),
    large: numbers(25, 40),
  };
}

const startOf = ({ of }: Medium) => (of === "divisor" ? 0 : 1);

interface Pieces {
  /** Tries divisors only up to half of the smaller number. */
  readonly half?: boolean;
  readonly pairs?: Flaw["source"];
  readonly body?: Flaw["source"];
}

/** The reference, with pieces of it replaced by wrong ones. */
function source(parameters: Medium, { half = false, ...pieces }: Pieces = {}): Flaw["source"] {
  const { of, over } = parameters;
  const { name } = wordsOf(parameters);
  const body = pieces.body ?? bodyOf(parameters, pieces.pairs);
  const imports = [
    ...(over === "all" ? ["from functools import reduce"] : []),
    ...(over === "pairs" && body.python.includes("combinations")
      ? ["from itertools import combinations"]
      : []),
    ...(half ? [] : ["from math import gcd"]),
  ].map((line) => `${line}\n`);
  return {
    python: `${imports.join("")}${imports.length > 0 ? "\n" : ""}def ${name}(numbers):
${body.python}${half ? halfGcd.python : ""}${
      of === "multiple"
        ? `
def lcm(a, b):
    return a // gcd(a, b) * b
`
        : ""
    }`,
    javascript: `function ${nameIn("javascript", name)}(numbers) {
${body.javascript}}
${
  of === "multiple"
    ? `
function lcm(a, b) {
  return (a / gcd(a, b)) * b;
}
`
    : ""
}${half ? halfGcd.javascript : rightGcd}`,
  };
}

const halfGcd: Flaw["source"] = {
  python: `
def gcd(a, b):
    return max((d for d in range(1, min(a, b) // 2 + 1) if a % d == 0 and b % d == 0), default=1)
`,
  javascript: `
function gcd(a, b) {
  for (let d = Math.floor(Math.min(a, b) / 2); d > 1; d--) {
    if (a % d === 0 && b % d === 0) return d;
  }
  return 1;
}
`,
};

const anyPairs: Flaw["source"] = { python: "combinations(numbers, 2)", javascript: "numbers.slice(i + 1)" };
const neighboursOnly: Flaw["source"] = {
  python: "zip(numbers, numbers[1:])",
  javascript: "numbers.slice(i + 1, i + 2)",
};

function bodyOf(parameters: Medium, pairs: Flaw["source"] = anyPairs): Flaw["source"] {
  const { of, over } = parameters;
  const two = of === "multiple" ? "lcm" : "gcd";
  const start = startOf(parameters);
  if (over === "neighbours") return neighbourBody(of, "numbers");
  if (over === "all") {
    return {
      python: `    return reduce(${two}, numbers, ${start})\n`,
      javascript: `  return numbers.reduce((a, b) => ${two}(a, b), ${start});\n`,
    };
  }
  if (over === "running") {
    return {
      python: `    result = []
    current = ${start}
    for x in numbers:
        current = ${two}(current, x)
        result.append(current)
    return result
`,
      javascript: `  let current = ${start};
  return numbers.map((x) => (current = ${two}(current, x)));
`,
    };
  }
  const found = `  const found = numbers.flatMap((a, i) => ${pairs.javascript}.map((b) => ${two}(a, b)));\n`;
  if (of === "coprime") {
    return {
      python: `    return sum(1 for a, b in ${pairs.python} if gcd(a, b) == 1)\n`,
      javascript: `${found}  return found.filter((divisor) => divisor === 1).length;\n`,
    };
  }
  const extreme = of === "divisor" ? "max" : "min";
  return {
    python: `    return ${extreme}((${two}(a, b) for a, b in ${pairs.python}), default=None)\n`,
    javascript: `${found}  return found.length > 0 ? Math.${extreme}(...found) : null;\n`,
  };
}

function neighbourBody(of: Medium["of"], numbers: string): Flaw["source"] {
  const two = of === "multiple" ? "lcm" : "gcd";
  if (of === "coprime") {
    return {
      python: "    return sum(1 for a, b in zip(numbers, numbers[1:]) if gcd(a, b) == 1)\n",
      javascript: "  return numbers.slice(1).filter((b, i) => gcd(numbers[i], b) === 1).length;\n",
    };
  }
  return {
    python: `    return [${two}(a, b) for a, b in zip(${numbers}, ${numbers}[1:])]\n`,
    javascript: `  return ${numbers}.slice(1).map((b, i) => ${two}(${numbers}[i], b));\n`,
  };
}

function hintsOf({ of, over }: Medium): readonly string[] {
  return [
    "Begin with two numbers only: a function of its own for them makes the rest short.",
    "The greatest common divisor of a and b is that of b and the remainder of a divided by b, until the second is 0. Python has it as `math.gcd`.",
    ...(of === "multiple"
      ? ["The least common multiple of a and b is their product, divided by their greatest common divisor."]
      : []),
    ...(of === "coprime" ? ["Two numbers are coprime if their greatest common divisor is 1."] : []),
    {
      all: "Take the answer for the numbers so far together with the next number. What do you begin with?",
      running: "The answer so far and the next number give the next answer. What do you begin with?",
      neighbours:
        "Pairs of neighbours: `zip(numbers, numbers[1:])` in Python, an index and the next one in JavaScript.",
      pairs:
        "All pairs: `itertools.combinations(numbers, 2)` in Python, two loops one inside the other in JavaScript.",
    }[over],
  ];
}

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { of, over } = parameters;
  const two = of === "multiple" ? "lcm" : "gcd";
  const half: Flaw = {
    name: "tries divisors only up to half of the smaller number",
    caughtBy: ["duplicates"],
    source: source(parameters, { half: true }),
  };
  switch (over) {
    case "all":
      return [
        of === "divisor" ? smallestAndLargest(parameters) : productByDivisor(parameters),
        expectsOne(parameters),
      ];
    case "running":
      return [
        {
          name: "looks only one number back",
          caughtBy: ["boundary"],
          source: source(parameters, {
            body: {
              python: `    return numbers[:1] + [${two}(a, b) for a, b in zip(numbers, numbers[1:])]\n`,
              javascript: `  return numbers.map((x, i) => (i === 0 ? x : ${two}(numbers[i - 1], x)));\n`,
            },
          }),
        },
        {
          name: "expects a first number",
          caughtBy: ["empty"],
          source: source(parameters, {
            body: {
              python: `    result = [numbers[0]]
    for x in numbers[1:]:
        result.append(${two}(result[-1], x))
    return result
`,
              javascript: `  const result = [numbers[0]];
  for (const x of numbers.slice(1)) result.push(${two}(result.at(-1), x));
  return result;
`,
            },
          }),
        },
      ];
    case "neighbours":
      return [half, of === "coprime" ? countsAllPairs(parameters) : sortsFirst(parameters)];
    case "pairs":
      return [
        half,
        {
          name: "compares only numbers that stand side by side",
          caughtBy: ["nested"],
          source: source(parameters, { pairs: neighboursOnly }),
        },
      ];
  }
}

function smallestAndLargest(parameters: Medium): Flaw {
  return {
    name: "looks at the smallest and the largest number only",
    caughtBy: ["boundary"],
    source: source(parameters, {
      body: {
        python: "    return gcd(min(numbers), max(numbers)) if numbers else 0\n",
        javascript: "  return numbers.length > 0 ? gcd(Math.min(...numbers), Math.max(...numbers)) : 0;\n",
      },
    }),
  };
}

function productByDivisor(parameters: Medium): Flaw {
  return {
    name: "divides the product of all numbers by their greatest common divisor",
    caughtBy: ["boundary"],
    source: source(parameters, {
      body: {
        python: `    product = reduce(lambda a, b: a * b, numbers, 1)
    return product // (reduce(gcd, numbers, 0) or 1)
`,
        javascript: `  const product = numbers.reduce((a, b) => a * b, 1);
  return product / (numbers.reduce((a, b) => gcd(a, b), 0) || 1);
`,
      },
    }),
  };
}

function expectsOne(parameters: Medium): Flaw {
  const two = parameters.of === "multiple" ? "lcm" : "gcd";
  return {
    name: "expects at least one number",
    caughtBy: ["empty"],
    source: source(parameters, {
      body: {
        python: `    return reduce(${two}, numbers)\n`,
        javascript: `  return numbers.reduce((a, b) => ${two}(a, b));\n`,
      },
    }),
  };
}

function countsAllPairs(parameters: Medium): Flaw {
  const body = bodyOf({ ...parameters, over: "pairs" });
  return {
    name: "counts numbers that stand apart too",
    caughtBy: ["nested"],
    source: source(parameters, {
      body: {
        python: `    pairs = [(a, b) for i, a in enumerate(numbers) for b in numbers[i + 1:]]
    return sum(1 for a, b in pairs if gcd(a, b) == 1)
`,
        javascript: body.javascript,
      },
    }),
  };
}

function sortsFirst(parameters: Medium): Flaw {
  const body = neighbourBody(parameters.of, "ordered");
  return {
    name: "puts the numbers in order first",
    caughtBy: ["reversed"],
    source: source(parameters, {
      body: {
        python: `    ordered = sorted(numbers)\n${body.python}`,
        javascript: `  const ordered = [...numbers].sort((a, b) => a - b);\n${body.javascript}`,
      },
    }),
  };
}
