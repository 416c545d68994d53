import * as fc from "fast-check";
import { defineFamily } from "../family.ts";
import { boolean, int } from "../type.ts";

const one = (...numbers: number[]) => fc.constantFrom(...numbers.map((n): [number] => [n]));

export const family = defineFamily<Record<string, never>, [number]>({
  meta: {
    id: "is-prime",
    version: 1,
    title: "Prime or not",
    topic: "numbers",
    difficulties: ["easy"],
    summary: "Tell whether an integer is a prime number.",
    knownToModel: true,
  },
  parameters: () => fc.constant({}),
  build: () => ({
    task: "checks whether n is a prime number",
    statement: `Return true if the integer \`n\` is a prime number, and false otherwise.

- A prime number is an integer of **at least 2** that only 1 and itself divide evenly.
- So 2 is prime, and 1, 0 and all negative numbers are not.
- \`n\` is at most 1,000,000.

{examples}`,
    signature: {
      kind: "function",
      name: "is_prime",
      parameters: [{ name: "n", type: int }],
      returns: boolean,
    },
    comparison: { kind: "exact" },
    examples: [[7], [12], [29], [10]],
    inputs: {
      zero: one(0),
      single: one(1),
      negative: one(-1, -2, -3, -5, -7, -13, -97),
      pair: one(2, 3),
      // Squares of primes: a loop that stops just before the root misses their only divisor.
      boundary: one(4, 9, 25, 49, 121, 169, 289, 361, 529),
      typical: fc.tuple(fc.integer({ min: 14, max: 200 })),
      large: one(999_983, 999_979, 999_961, 999_981, 998_001, 994_009, 999_999, 1_000_000),
    },
    oracle: ([n]) => {
      let divisors = 0;
      for (let d = 1; d <= n; d += 1) divisors += n % d === 0 ? 1 : 0;
      return divisors === 2;
    },
    reference: {
      python: `def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True
`,
      javascript: `function isPrime(n) {
  if (n < 2) return false;
  for (let divisor = 2; divisor * divisor <= n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}
`,
    },
    hints: [
      "Which numbers are not prime just because they are too small?",
      "Try every divisor from 2 on: one that fits means that n is not prime.",
      "You may stop once the divisor times itself is greater than n. Take care with squares such as 9 or 25.",
      "`divisor * divisor <= n` goes on exactly long enough; `n % divisor == 0` says that it divides.",
    ],
    flaws: [
      {
        name: "stops just before the square root",
        caughtBy: ["boundary"],
        source: {
          python: `def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor < n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True
`,
          javascript: `function isPrime(n) {
  if (n < 2) return false;
  for (let divisor = 2; divisor * divisor < n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}
`,
        },
      },
      {
        name: "calls 1, 0 and negative numbers prime",
        caughtBy: ["zero", "single", "negative"],
        source: {
          python: `def is_prime(n):
    return all(n % divisor for divisor in range(2, n))
`,
          javascript: `function isPrime(n) {
  for (let divisor = 2; divisor < n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}
`,
        },
      },
      {
        name: "rules out 2 with the other even numbers",
        caughtBy: ["pair"],
        source: {
          python: `def is_prime(n):
    if n < 2 or n % 2 == 0:
        return False
    return all(n % divisor for divisor in range(3, n, 2))
`,
          javascript: `function isPrime(n) {
  if (n < 2 || n % 2 === 0) return false;
  for (let divisor = 3; divisor < n; divisor += 2) {
    if (n % divisor === 0) return false;
  }
  return true;
}
`,
        },
      },
    ],
  }),
});
