import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int } from "../type.ts";

interface Parameters {
  readonly kind: "sum" | "product";
}

const one = (...numbers: number[]) => fc.constantFrom(...numbers.map((n): [number] => [n]));
const from = (min: number, max: number) => fc.tuple(fc.integer({ min, max }));

export const family = defineFamily<Parameters, [number]>({
  meta: {
    id: "digit-sum",
    version: 1,
    title: "Sum or product of digits",
    topic: "numbers",
    difficulties: ["easy"],
    summary: "Take a number apart into its digits and add or multiply them.",
    knownToModel: true,
  },
  parameters: () => fc.record({ kind: fc.constantFrom("sum", "product") }),
  build: ({ kind }) => {
    const name = `digit_${kind}`;
    const sums = kind === "sum";
    const start = sums ? 0 : 1;
    const sign = sums ? "+" : "*";
    const combine = (a: number, b: number) => (sums ? a + b : a * b);
    return {
      task: `returns the ${kind} of the digits of n`,
      statement: `Given an integer \`n\` of 0 or more, return the **${kind}** of its decimal digits.

- A number of one digit is its own ${kind}; for 0 the answer is 0.
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
  },
});

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
