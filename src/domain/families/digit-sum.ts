import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int } from "../type.ts";

interface Easy {
  /** Of which decimal digits. */
  readonly digits: "all" | "even" | "odd" | "high" | "different";
  readonly kind: "sum" | "product" | "count";
}

interface Medium {
  /** In which the number is written. */
  readonly base: 3 | 5 | 8 | 12;
  /** What a digit counts. */
  readonly counts: "itself" | "square" | "place" | "alternating";
}

type Input = [n: number];

const one = (...numbers: number[]) => fc.constantFrom(...numbers.map((n): [number] => [n]));
const from = (min: number, max: number) => fc.tuple(fc.integer({ min, max }));

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "digit-sum",
    version: 3,
    title: "Sum or product of digits",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary:
      "Take a number apart into its digits, in base ten or another one, and add, multiply or count them.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          digits: fc.constantFrom("even", "odd", "high", "different", "all"),
          kind: fc.constantFrom("sum", "product", "count"),
        })
      : fc.record({
          base: fc.constantFrom(3, 5, 8, 12),
          counts: fc.constantFrom("itself", "square", "place", "alternating"),
        }),
  build: (parameters) => ("base" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

const kinds = {
  sum: { noun: "sum", verb: "Add up", start: 0, step: "+= digit", none: 0 },
  product: { noun: "product", verb: "Multiply", start: 1, step: "*= digit", none: 1 },
  count: { noun: "number", verb: "Count", start: 0, step: "+= 1", none: 0 },
} as const;

/** `words` stand before "digits" and behind "of n"; `test` is one of `digit`, in both languages. */
const groups = {
  all: {
    name: "",
    words: ["", ""],
    rule: "A digit that occurs several times counts every time, and a 0 counts like any other digit.",
    fits: () => true,
    test: { python: "", javascript: "" },
  },
  even: {
    name: "even_",
    words: ["even ", ""],
    rule: "The even digits are 0, 2, 4, 6 and 8. One that occurs several times counts every time.",
    fits: (digit: number) => Number.isInteger(digit / 2),
    test: { python: "digit % 2 == 0", javascript: "digit % 2 === 0" },
  },
  odd: {
    name: "odd_",
    words: ["odd ", ""],
    rule: "The odd digits are 1, 3, 5, 7 and 9. One that occurs several times counts every time.",
    fits: (digit: number) => !Number.isInteger(digit / 2),
    test: { python: "digit % 2 == 1", javascript: "digit % 2 === 1" },
  },
  high: {
    name: "high_",
    words: ["", " that are at least 5"],
    rule: "The digits 5, 6, 7, 8 and 9 count. One that occurs several times counts every time.",
    fits: (digit: number) => digit > 4,
    test: { python: "digit >= 5", javascript: "digit >= 5" },
  },
  different: {
    name: "different_",
    words: ["different ", ""],
    rule: "A digit that occurs several times counts **once**, and a 0 counts like any other digit.",
    fits: () => true,
    test: { python: "", javascript: "" },
  },
} as const;

const easyName = ({ digits, kind }: Easy) => `${groups[digits].name}digit_${kind}`;
/** Where no digit of a number may count. */
const mayLack = ({ digits }: Easy) => groups[digits].test.python !== "";

function easyTask({ digits, kind }: Easy): string {
  const [before, behind] = groups[digits].words;
  const once = digits === "different" ? ", each counted once" : "";
  const none = mayLack({ digits, kind }) && kind === "product" ? ", 1 if there are none" : "";
  const the = kind === "count" ? "" : "the ";
  return `returns the ${kinds[kind].noun} of ${the}${before}digits of n${behind}${once}${none}`;
}

function easyWordings({ digits, kind }: Easy): readonly string[] {
  const { noun, verb } = kinds[kind];
  const [before, behind] = groups[digits].words;
  const marked = before === "" ? "" : `**${before.trim()}** `;
  const that = behind === "" ? "" : ` **${behind.trim()}**`;
  return [
    `Given an integer \`n\` of 0 or more, return the **${noun}** of its ${marked}decimal digits${that}.`,
    `An integer \`n\`, 0 or greater, is written in the usual way, in base ten. Return the **${noun}** of its ${marked}digits${that}.`,
    `${verb} the ${marked}decimal digits of an integer \`n\` of 0 or more${that}, and return the **${noun}**.`,
  ];
}

function easyRules(easy: Easy): string {
  const { digits, kind } = easy;
  const ofZero = easyAnswer(easy, 0);
  return ruleList([
    groups[digits].rule,
    mayLack(easy) ? `If there is no such digit, the answer is ${kinds[kind].none}.` : undefined,
    groups[digits].fits(0) && kind === "product" ? "A digit 0 makes the product 0." : undefined,
    `The number 0 has one digit, and the answer for it is ${ofZero}.`,
    "`n` is at most 999,999,999,999.",
  ]);
}

function easyBody(easy: Easy): FamilyBody<Input> {
  const { digits, kind } = easy;
  return {
    task: easyTask(easy),
    wordings: easyWordings(easy),
    statement: `${easyRules(easy)}

{examples}`,
    signature: {
      kind: "function",
      name: easyName(easy),
      parameters: [{ name: "n", type: int }],
      returns: int,
    },
    comparison: { kind: "exact" },
    // No zeros, and no digit twice.
    examples: [[1274], [63], [958]],
    inputs: easyInputs(easy),
    oracle: ([n]) => easyAnswer(easy, n),
    reference: byText(easy),
    hints: [
      "How can you get at the digits one by one?",
      "Turn the number into text and walk through it, or take `n % 10` and divide by 10 again and again.",
      digits === "different"
        ? "A set keeps each character of the text once: `set(str(n))` in Python, `new Set(String(n))` in JavaScript."
        : mayLack(easy)
          ? `A digit counts if \`${groups[digits].test.python}\` holds of it as a number.`
          : "Each digit counts. And look at what 0 gives.",
      `Start with ${kinds[kind].start}, turn each digit back into a number, and \`total ${kinds[kind].step}\`.`,
    ],
    flaws: easyFlaws(easy),
  };
}

function easyInputs({ digits }: Easy): FamilyBody<Input>["inputs"] {
  const { fits } = groups[digits];
  const written = (...parts: readonly number[]): Input => [Number(parts.join(""))];
  const digit = fc.integer({ min: 1, max: 9 });
  // What is lost or taken twice changes the answer: it is neither 0 nor 1.
  const telling = fc.constantFrom(...[2, 3, 4, 5, 6, 7, 8, 9].filter(fits));
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((each) => !fits(each));
  return {
    zero: one(0),
    single: from(1, 9),
    // Zeros inside and at the end.
    adjacent: fc
      .tuple(telling, fc.constantFrom("0", "00", "000"), fc.integer({ min: 0, max: 99 }))
      .map(([first, zeros, rest]): Input => [Number(`${first}${zeros}${rest}`)]),
    duplicates: fc.tuple(telling, digit).map(([twice, between]) => written(twice, between, twice)),
    ...(others.length > 0 && {
      missing: fc
        .array(fc.constantFrom(...others), { minLength: 1, maxLength: 6 })
        .map((rest) => written(...rest)),
    }),
    typical: fc.array(digit, { minLength: 3, maxLength: 5 }).map((all) => written(...all)),
    boundary: one(10, 45, 54, 99, 100, 145, 199, 459, 540, 999, 1000, 4545, 9999),
    large: from(5_000_000_000, 999_999_999_999),
  };
}

/** Counts first how often each digit occurs. */
function easyAnswer({ digits, kind }: Easy, n: number): number {
  const times = Array.from({ length: 10 }, () => 0);
  let rest = n;
  do {
    times[rest % 10] = digits === "different" ? 1 : (times[rest % 10] ?? 0) + 1;
    rest = Math.floor(rest / 10);
  } while (rest > 0);
  const counted = times
    .map((count, digit) => ({ digit, count }))
    .filter(({ digit }) => groups[digits].fits(digit));
  if (kind === "product") return counted.reduce((product, { digit, count }) => product * digit ** count, 1);
  return counted.reduce((total, { digit, count }) => total + count * (kind === "sum" ? digit : 1), 0);
}

function easyFlaws(easy: Easy): readonly Flaw[] {
  const { digits, kind } = easy;
  if (digits === "different")
    return [
      {
        name: "counts a digit each time that it occurs",
        caughtBy: ["duplicates"],
        source: byText(easy, eachTime),
      },
      {
        name: "leaves out the digits that occur several times",
        caughtBy: ["duplicates"],
        source: byText(easy, {
          python: "[digit for digit in str(n) if str(n).count(digit) == 1]",
          javascript:
            "[...String(n)].filter((digit, _, all) => all.indexOf(digit) === all.lastIndexOf(digit))",
        }),
      },
    ];
  return [
    { name: "uses each digit once", caughtBy: ["duplicates"], source: byText(easy, eachOnce) },
    {
      name: "stops at the first digit 0",
      caughtBy: ["adjacent"],
      source: byTens(easy, "n % 10 > 0"),
    },
    ...(groups[digits].fits(0) && kind !== "sum"
      ? [{ name: "takes no digit of zero", caughtBy: ["zero"], source: byTens(easy, "n > 0") } as const]
      : []),
  ];
}

const eachTime: Flaw["source"] = { python: "str(n)", javascript: "[...String(n)]" };
const eachOnce: Flaw["source"] = { python: "set(str(n))", javascript: "[...new Set(String(n))]" };

/** The reference, or one that takes other characters. */
function byText(
  easy: Easy,
  characters: Flaw["source"] = easy.digits === "different" ? eachOnce : eachTime,
): Flaw["source"] {
  return inLoop(easy, {
    python: `    for digit in map(int, ${characters.python}):\n`,
    javascript: `  for (const digit of ${characters.javascript}.map(Number)) {\n`,
  });
}

/** By remainders, as long as `goesOn` holds. */
function byTens(easy: Easy, goesOn: string): Flaw["source"] {
  return inLoop(easy, {
    python: `    while ${goesOn}:
        n, digit = divmod(n, 10)
`,
    javascript: `  while (${goesOn}) {
    const digit = n % 10;
    n = Math.floor(n / 10);
`,
  });
}

function inLoop(easy: Easy, loop: Flaw["source"]): Flaw["source"] {
  const name = easyName(easy);
  const { start, step } = kinds[easy.kind];
  const { test } = groups[easy.digits];
  return {
    python: `def ${name}(n):
    total = ${start}
${loop.python}        ${test.python === "" ? "" : `if ${test.python}:\n            `}total ${step}
    return total
`,
    javascript: `function ${nameIn("javascript", name)}(n) {
  let total = ${start};
${loop.javascript}    ${test.javascript === "" ? "" : `if (${test.javascript}) `}total ${step};
  }
  return total;
}
`,
  };
}

const ways = {
  itself: {
    task: "sum of the digits",
    wanted: "the **sum** of the digits",
    rule: "Each digit counts as the number that it stands for.",
  },
  square: {
    task: "sum of the squares of the digits",
    wanted: "the **sum of the squares** of the digits",
    rule: "Each digit is multiplied by itself before it is added.",
  },
  place: {
    task: "sum of the digits, each multiplied by its place counted from 1 at the right,",
    wanted: "the sum of the digits, **each multiplied by its place**",
    rule: "The last digit, at the right, has place 1, the one before it place 2, and so on.",
  },
  alternating: {
    task: "sum of the digits with alternating signs, the last digit with plus,",
    wanted: "the sum of the digits **with alternating signs**",
    rule: "The last digit, at the right, is added, the one before it subtracted, the next one added again, and so on.",
  },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { base, counts } = parameters;
  const { task, wanted, rule } = ways[counts];
  const digits = (minLength: number, maxLength: number) =>
    fc.array(fc.integer({ min: 0, max: base - 1 }), { minLength, maxLength });
  const first = fc.integer({ min: 1, max: base - 1 });
  const written = (all: readonly number[]): Input => [all.reduce((n, digit) => n * base + digit, 0)];
  return {
    task: `returns the ${task} of n in base ${base}`,
    wordings: [
      `Write an integer \`n\` of 0 or more in **base ${base}**, and return ${wanted}.`,
      `Given an integer \`n\`, 0 or greater, return ${wanted} that it has in **base ${base}**.`,
      `Take an integer \`n\` of 0 or more apart into its digits in **base ${base}**, and return
${wanted}.`,
    ],
    statement: `- In base ${base} the digits stand, from right to left, for ones, for ${base}s, for ${base * base}s (${base} × ${base}), and so on. The digits
  go from 0 to ${base - 1}${base > 10 ? ", so 10 and 11 are digits too" : ""}. The number ${base * base + base + 2} has the digits 1, 1, 2.
- ${rule}
- For 0 the answer is 0.

{examples}

\`n\` is at most 999,999,999,999.`,
    signature: {
      kind: "function",
      name: "digit_sum",
      parameters: [{ name: "n", type: int }],
      returns: int,
    },
    comparison: { kind: "exact" },
    // No zeros, and no digit twice.
    examples: [[1, 2], [2, 1], base === 3 ? [2] : [base - 1, base - 2]].map(written),
    inputs: {
      empty: fc.constant<Input>([0]),
      single: first.map((digit) => written([digit])),
      pair: fc.tuple(first, digits(1, 1)).map((parts) => written(parts.flat())),
      // Zeros between others, and none at the end.
      zero: fc
        .tuple(first, digits(0, 2), fc.integer({ min: 1, max: 3 }), first)
        .map(([start, more, zeros, end]) => written([start, ...more, ...Array(zeros).fill(0), end])),
      adjacent: fc.tuple(first, digits(1, 3)).map(([start, more]) => written([start, ...more, 0])),
      duplicates: fc
        .tuple(first, fc.integer({ min: 2, max: 6 }))
        .map(([digit, length]) => written(Array.from({ length }, () => digit))),
      typical: fc.tuple(first, digits(3, 5)).map((parts) => written(parts.flat())),
      boundary: fc
        .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: -1, max: 1 }))
        .map(([power, more]): Input => [base ** power + more]),
      large: from(5_000_000_000, 999_999_999_999),
    },
    hiddenPerCategory: 5,
    oracle: ([n]) =>
      Array.from(n.toString(base))
        .toReversed()
        .map((digit) => parseInt(digit, base))
        .reduce((sum, digit, i) => sum + worth(parameters, digit, i), 0),
    reference: byDivision(parameters),
    hints: [
      "How do you get at the digits of a number in base ten, without turning it into text?",
      "The remainder of the division by 10 is the last digit. The division without a remainder takes it away.",
      `In base ${base} it is the same with ${base} in the place of 10: \`n % ${base}\` is the last digit.`,
      `Go on until n is 0. In Python \`n, digit = divmod(n, ${base})\` does both; in JavaScript use \`Math.floor(n / ${base})\`.`,
    ],
    flaws: [
      {
        name: "stops at the first digit 0",
        caughtBy: ["zero", "adjacent"],
        source: byDivision(parameters, {
          goesOn: `n % ${base} > 0`,
        }),
      },
      counts === "itself" || counts === "square"
        ? {
            name: "uses each digit once",
            caughtBy: ["duplicates"],
            source: eachDigitOnce(parameters),
          }
        : {
            name: "gives a digit 0 no place of its own",
            caughtBy: ["zero", "adjacent"],
            source: byDivision(parameters, { passesOverZeros: true }),
          },
    ],
  };
}

function worth({ counts }: Medium, digit: number, i: number): number {
  if (counts === "itself") return digit;
  if (counts === "square") return digit ** 2;
  return counts === "place" ? (i + 1) * digit : ([digit, -digit][i % 2] ?? 0);
}

interface Pieces {
  /** In both languages. */
  readonly goesOn?: string;
  readonly passesOverZeros?: boolean;
}

/** In both languages. */
const steps = {
  itself: { added: "digit" },
  square: { added: "digit * digit" },
  place: { added: "place * digit", name: "place", after: "place += 1" },
  alternating: { added: "sign * digit", name: "sign", after: "sign = -sign" },
} as const;

/** The reference, with pieces of it replaced by wrong ones. */
function byDivision(
  { base, counts }: Medium,
  { goesOn = "n > 0", passesOverZeros = false }: Pieces = {},
): Flaw["source"] {
  const step = steps[counts];
  const [python, javascript] =
    "name" in step
      ? [
          {
            start: `    ${step.name} = 1\n`,
            step: `        ${passesOverZeros ? "if digit > 0:\n            " : ""}${step.after}\n`,
          },
          {
            start: `  let ${step.name} = 1;\n`,
            step: `    ${passesOverZeros ? "if (digit > 0) " : ""}${step.after};\n`,
          },
        ]
      : [
          { start: "", step: "" },
          { start: "", step: "" },
        ];
  return {
    python: `def digit_sum(n):
    total = 0
${python.start}    while ${goesOn}:
        n, digit = divmod(n, ${base})
        total += ${step.added}
${python.step}    return total
`,
    javascript: `function digitSum(n) {
  let total = 0;
${javascript.start}  while (${goesOn}) {
    const digit = n % ${base};
    n = Math.floor(n / ${base});
    total += ${step.added};
${javascript.step}  }
  return total;
}
`,
  };
}

function eachDigitOnce({ base, counts }: Medium): Flaw["source"] {
  const { added } = steps[counts];
  return {
    python: `def digit_sum(n):
    digits = set()
    while n > 0:
        n, digit = divmod(n, ${base})
        digits.add(digit)
    return sum(${added} for digit in digits)
`,
    javascript: `function digitSum(n) {
  const digits = new Set();
  while (n > 0) {
    digits.add(n % ${base});
    n = Math.floor(n / ${base});
  }
  return [...digits].reduce((total, digit) => total + ${added}, 0);
}
`,
  };
}
