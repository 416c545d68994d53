import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { int } from "../type.ts";

const from = (min: number, max: number) => fc.integer({ min, max });
const plain = from(2, 40);

export const family = defineFamily<Record<string, never>, [number, number]>({
  meta: {
    id: "greatest-common-divisor",
    version: 1,
    title: "Greatest common divisor",
    topic: "numbers",
    difficulties: ["easy"],
    summary: "Find the greatest number that divides two integers, also where they are negative or zero.",
    knownToModel: true,
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "computes the greatest common divisor of a and b",
    statement: `Return the greatest common divisor of the integers \`a\` and \`b\`: the greatest integer that divides both evenly.

- \`a\` and \`b\` may be negative; the answer is **never negative**: for -4 and 6 it is 2.
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
      zero: fc.tuple(from(1, 30), fc.boolean()).map(([x, first]) => (first ? [0, x] : [x, 0])),
      empty: fc.constant<[number, number]>([0, 0]),
      single: fc.tuple(fc.constant(1), from(1, 99)),
      duplicates: from(2, 99).map((x) => [x, x]),
      negative: fc.tuple(plain, plain, plain).map(([x, y, z]) => [-x * y, -x * z]),
      boundary: fc
        .tuple(plain, plain, plain, fc.boolean())
        .map(([x, y, z, first]) => (first ? [-x * y, x * z] : [x * y, -x * z])),
      typical: fc.tuple(plain, plain, plain).map(([x, y, z]) => [x * y, x * z]),
      large: fc
        .tuple(from(1000, 9999), from(20_000, 99_999), from(20_000, 99_999))
        .map(([x, y, z]) => [x * y, x * z]),
    },
    oracle: ([a, b]) => {
      const [small, great] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
      if (small === 0) return great;
      // Divisors of the smaller number, found in pairs.
      let best = 1;
      for (let d = 1; d * d <= small; d += 1) {
        if (small % d > 0) continue;
        for (const candidate of [d, small / d]) if (great % candidate === 0) best = Math.max(best, candidate);
      }
      return best;
    },
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
  }),
});
