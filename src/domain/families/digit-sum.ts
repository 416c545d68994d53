import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int } from "../type.ts";

interface Easy {
  readonly kind: "sum" | "product";
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
    version: 2,
    title: "Sum or product of digits",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Take a number apart into its digits, in base ten or another one, and add or multiply them.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({ kind: fc.constantFrom("sum", "product") })
      : fc.record({
          base: fc.constantFrom(3, 5, 8, 12),
          counts: fc.constantFrom("itself", "square", "place", "alternating"),
        }),
  build: (parameters) => ("base" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

function easyBody({ kind }: Easy): FamilyBody<Input> {
  const name = `digit_${kind}`;
  const sums = kind === "sum";
  const start = sums ? 0 : 1;
  const sign = sums ? "+" : "*";
  const combine = (a: number, b: number) => (sums ? a + b : a * b);
  return {
    task: `returns the ${kind} of the digits of n`,
    wordings: [
      `Given an integer \`n\` of 0 or more, return the **${kind}** of its decimal digits.`,
      `An integer \`n\`, 0 or greater, is written in the usual way, in base ten. Return the **${kind}** of its digits.`,
      `${sums ? "Add up" : "Multiply"} the decimal digits of an integer \`n\` of 0 or more, and return the **${kind}**.`,
    ],
    statement: `- A number of one digit is its own ${kind}; for 0 the answer is 0.
- A digit 0 counts like any other${sums ? "" : ", so it makes the product 0"}.
- \`n\` is at most 999,999,999,999.

{examples}`,
    signature: { kind: "function", name, parameters: [{ name: "n", type: int }], returns: int },
    comparison: { kind: "exact" },
    examples: [[123], [42], [531]],
    inputs: {
      zero: one(0),
      single: from(1, 9),
      // Zeros inside and at the end.
      adjacent: one(10, 20, 100, 101, 1000, 70_007, 909_090),
      duplicates: one(22, 99, 122, 232, 333, 4554, 77_777),
      typical: from(100, 99_999),
      boundary: one(19, 99, 199, 999, 1999, 9999, 99_999),
      large: from(5_000_000_000, 999_999_999_999),
    },
    oracle: ([n]) => {
      let rest = n;
      let answer = rest % 10;
      while (rest >= 10) {
        rest = (rest - (rest % 10)) / 10;
        answer = combine(answer, rest % 10);
      }
      return answer;
    },
    reference: {
      python: `def ${name}(n):
    total = ${start}
    for digit in str(n):
        total ${sign}= int(digit)
    return total
`,
      javascript: `function ${nameIn("javascript", name)}(n) {
  let total = ${start};
  for (const digit of String(n)) total ${sign}= Number(digit);
  return total;
}
`,
    },
    hints: [
      "How can you get at the digits one by one?",
      "Turn the number into text and walk through it, or take `n % 10` and divide by 10 again and again.",
      `Start with ${start}, and turn each digit back into a number before you use it.`,
      "With `n % 10`, divide without a remainder: `n // 10` in Python, `Math.floor(n / 10)` in JavaScript. And look at what 0 gives.",
    ],
    flaws: [
      {
        name: "uses each digit once",
        caughtBy: ["duplicates"],
        source: {
          python: `def ${name}(n):
    total = ${start}
    for digit in set(str(n)):
        total ${sign}= int(digit)
    return total
`,
          javascript: `function ${nameIn("javascript", name)}(n) {
  let total = ${start};
  for (const digit of new Set(String(n))) total ${sign}= Number(digit);
  return total;
}
`,
        },
      },
      sums ? goesOnToOneDigit : takesNoDigitOfZero,
    ],
  };
}

const goesOnToOneDigit: Flaw = {
  name: "goes on until one digit is left",
  caughtBy: ["boundary"],
  source: {
    python: `def digit_sum(n):
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n
`,
    javascript: `function digitSum(n) {
  while (n > 9) n = [...String(n)].reduce((total, digit) => total + Number(digit), 0);
  return n;
}
`,
  },
};

const takesNoDigitOfZero: Flaw = {
  name: "takes no digit of zero",
  caughtBy: ["zero"],
  source: {
    python: `def digit_product(n):
    total = 1
    while n > 0:
        total *= n % 10
        n //= 10
    return total
`,
    javascript: `function digitProduct(n) {
  let total = 1;
  while (n > 0) {
    total *= n % 10;
    n = Math.floor(n / 10);
  }
  return total;
}
`,
  },
};

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
