import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { boolean, int, optional } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Medium {
  readonly kind: "prime" | "twin" | "semiprime" | "power" | "two";
  readonly ask: "count" | "sum" | "next" | "last";
}

type Parameters = Record<string, never> | Medium;
type Input = [n: number];

const one = (...numbers: number[]) => fc.constantFrom(...numbers.map((n): [number] => [n]));

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "is-prime",
    version: 2,
    title: "Prime or not",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Tell whether an integer is a prime number, or find numbers by their prime factors.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.constant<Parameters>({})
      : fc.record({
          kind: fc.constantFrom("prime", "twin", "semiprime", "power", "two"),
          ask: fc.constantFrom("count", "sum", "next", "last"),
        }),
  build: (parameters) => (isMedium(parameters) ? mediumBody(parameters) : easyBody()),
});

function easyBody(): FamilyBody<Input> {
  return {
    task: "checks whether n is a prime number",
    wordings: [
      `Return true if the integer \`n\` is a prime number, and false otherwise.`,
      `Tell whether an integer \`n\` is a prime number: return true if it is, and false if not.`,
      `Is the integer \`n\` a prime number? Return true or false.`,
    ],
    statement: `- A prime number is an integer of **at least 2** that only 1 and itself divide evenly.
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
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True
`,
          javascript: `function isPrime(n) {
  for (let divisor = 2; divisor * divisor <= n; divisor++) {
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
    divisor = 3
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 2
    return True
`,
          javascript: `function isPrime(n) {
  if (n < 2 || n % 2 === 0) return false;
  for (let divisor = 3; divisor * divisor <= n; divisor += 2) {
    if (n % divisor === 0) return false;
  }
  return true;
}
`,
        },
      },
    ],
  };
}

function isMedium(parameters: Parameters): parameters is Medium {
  return "ask" in parameters;
}

const kinds = {
  prime: {
    one: "prime number",
    rule: "A prime number is an integer of at least 2 that only 1 and itself divide evenly: 2, 3, 5, 7, 11, …",
    python: "len(factors(x)) == 1",
    javascript: "factors(x).length === 1",
  },
  twin: {
    one: "twin prime",
    rule: "A twin prime is a prime number beside which, 2 away on one side or the other, there is another: 3, 5, 7, 11, 13, …",
    python: "len(factors(x)) == 1 and (len(factors(x - 2)) == 1 or len(factors(x + 2)) == 1)",
    javascript: "factors(x).length === 1 && (factors(x - 2).length === 1 || factors(x + 2).length === 1)",
  },
  semiprime: {
    one: "product of two prime numbers",
    rule: "The product is that of exactly two prime numbers, which may be equal: 4, 6, 9, 10, 14, …",
    python: "len(factors(x)) == 2",
    javascript: "factors(x).length === 2",
  },
  power: {
    one: "power of a prime number",
    rule: "A power of a prime number is that number itself, or it is multiplied by itself once or more: 2, 3, 4, 5, 7, 8, 9, …",
    python: "len(set(factors(x))) == 1",
    javascript: "new Set(factors(x)).size === 1",
  },
  two: {
    one: "number with exactly two different prime divisors",
    rule: "Each of the two may divide it several times, and no other prime number divides it: 6, 10, 12, 14, 15, 18, …",
    python: "len(set(factors(x))) == 2",
    javascript: "new Set(factors(x)).size === 2",
  },
} as const;

const several = {
  prime: "prime numbers",
  twin: "twin primes",
  semiprime: "products of two prime numbers",
  power: "powers of prime numbers",
  two: "numbers with exactly two different prime divisors",
} as const;

const asks = {
  count: {
    name: "count_numbers",
    task: (kind: Medium["kind"]) => `counts the ${several[kind]} from 1 to n`,
    wordings: (kind: Medium["kind"]) => [
      `Given an integer \`n\`, count the **${several[kind]}** from 1 to \`n\`.`,
      `How many **${several[kind]}** are not greater than \`n\`?`,
    ],
    rule: "`n` itself counts too if it is one. For a small `n` the answer may be 0.",
  },
  sum: {
    name: "sum_of_numbers",
    task: (kind: Medium["kind"]) => `returns the sum of the ${several[kind]} from 1 to n`,
    wordings: (kind: Medium["kind"]) => [
      `Given an integer \`n\`, add up the **${several[kind]}** from 1 to \`n\`.`,
      `Return the sum of all **${several[kind]}** that are not greater than \`n\`.`,
    ],
    rule: "`n` itself counts too if it is one. For a small `n` the sum may be 0.",
  },
  next: {
    name: "next_number",
    task: (kind: Medium["kind"]) => `returns the smallest ${kinds[kind].one} that is greater than n`,
    wordings: (kind: Medium["kind"]) => [
      `Given an integer \`n\`, return the smallest **${kinds[kind].one}** that is greater than \`n\`.`,
      `Counting up from \`n\`, which **${kinds[kind].one}** comes next? Return it.`,
    ],
    rule: "The answer is always greater than `n`, even if `n` is one itself.",
  },
  last: {
    name: "last_number",
    task: (kind: Medium["kind"]) =>
      `returns the greatest ${kinds[kind].one} that is at most n, or null if there is none`,
    wordings: (kind: Medium["kind"]) => [
      `Given an integer \`n\`, return the greatest **${kinds[kind].one}** that is at most \`n\`.`,
      `Counting down from \`n\`, \`n\` itself included, which **${kinds[kind].one}** comes first? Return it.`,
    ],
    rule: `If \`n\` is one itself, it is the answer.
- For a small \`n\` there may be none: return \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
  },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { kind, ask } = parameters;
  const fitting = numbersUpTo(600, kind);
  const others = span(12, 90).filter((n) => !fitting.includes(n));
  const mistaken = numbersUpTo(600, kind, { primes: [2, 3, 5, 7] });
  const telling = span(100, 500).filter((n) => answer(ask, fitting, n) !== answer(ask, mistaken, n));
  return {
    task: asks[ask].task(kind),
    wordings: asks[ask].wordings(kind),
    statement: `- ${kinds[kind].rule}
- ${asks[ask].rule}
- \`n\` is at least 0 and at most 500.

{examples}`,
    signature: {
      kind: "function",
      name: asks[ask].name,
      parameters: [{ name: "n", type: int }],
      returns: ask === "last" ? optional(int) : int,
    },
    comparison: { kind: "exact" },
    examples: [2, 7, 12].map((place): Input => [others[place] ?? 0]),
    inputs: {
      zero: one(0, 1),
      single: one(2, 3, 4, 5, 6),
      boundary: one(...fitting.filter((n) => n > 6 && n <= 400)),
      adjacent: one(...fitting.filter((n) => n > 6 && n <= 400).flatMap((n) => [n - 1, n + 1])),
      typical: fc.tuple(fc.integer({ min: 20, max: 99 })),
      large: one(...telling),
    },
    hiddenPerCategory: 7,
    oracle: ([n]) => answer(ask, fitting, n),
    reference: source(parameters),
    hints: [
      "Take one number apart first: which prime numbers must be multiplied to make it?",
      "Try the divisors from 2 on. Divide by one as long as it fits, and note it each time; then go on to the next.",
      "Only prime numbers are noted in this way: what a greater divisor is made of has been divided out before.",
      `In Python \`${kinds[kind].python}\` then tells whether \`x\` is one; in JavaScript \`${kinds[kind].javascript}\`.`,
    ],
    flaws: [
      {
        name: ask === "next" ? "takes n itself" : "leaves out n itself",
        caughtBy: ["boundary"],
        source: source(parameters, { shifted: true }),
      },
      {
        name: "tries the divisors 2, 3, 5 and 7 only",
        caughtBy: ["large"],
        source: source(parameters, { factors: smallDivisors }),
      },
    ],
  };
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function answer(ask: Medium["ask"], fitting: readonly number[], n: number): number | null {
  const upToN = fitting.filter((x) => x <= n);
  switch (ask) {
    case "count":
      return upToN.length;
    case "sum":
      return upToN.reduce((sum, x) => sum + x, 0);
    case "next":
      return fitting[upToN.length] ?? null;
    case "last":
      return upToN.at(-1) ?? null;
    default:
      return unreachable(ask);
  }
}

/** By what divides them; with fewer primes as a program finds them that tries no other divisors. */
function numbersUpTo(
  most: number,
  kind: Medium["kind"],
  { primes = primesUpTo(most + 2) }: { primes?: readonly number[] } = {},
): readonly number[] {
  const factorsOf = (x: number) => {
    const powers = primes
      .filter((prime) => x % prime === 0)
      .flatMap((prime) => span(1, 9).flatMap((exponent) => (x % prime ** exponent === 0 ? [prime] : [])));
    const rest = powers.reduce((left, prime) => left / prime, x);
    return rest > 1 ? [...powers, rest] : powers;
  };
  const isPrime = (x: number) => x > 1 && factorsOf(x).length === 1;
  return span(2, most).filter((x) => {
    const factors = factorsOf(x);
    switch (kind) {
      case "prime":
        return factors.length === 1;
      case "twin":
        return factors.length === 1 && (isPrime(x - 2) || isPrime(x + 2));
      case "semiprime":
        return factors.length === 2;
      case "power":
        return factors.every((factor) => factor === factors[0]);
      case "two":
        return new Set(factors).size === 2;
      default:
        return unreachable(kind);
    }
  });
}

/** Crosses out all multiples. */
function primesUpTo(most: number): readonly number[] {
  const left = new Set(span(2, most));
  for (const prime of left) for (let x = 2 * prime; x <= most; x += prime) left.delete(x);
  return [...left];
}

const allDivisors: Flaw["source"] = {
  python: `def factors(x):
    found = []
    divisor = 2
    while x > 1:
        while x % divisor == 0:
            found.append(divisor)
            x //= divisor
        divisor += 1
    return found
`,
  javascript: `function factors(x) {
  const found = [];
  for (let divisor = 2; x > 1; divisor++) {
    while (x % divisor === 0) {
      found.push(divisor);
      x /= divisor;
    }
  }
  return found;
}
`,
};

const smallDivisors: Flaw["source"] = {
  python: `def factors(x):
    found = []
    for divisor in [2, 3, 5, 7]:
        while x > 1 and x % divisor == 0:
            found.append(divisor)
            x //= divisor
    return found + [x] if x > 1 else found
`,
  javascript: `function factors(x) {
  const found = [];
  for (const divisor of [2, 3, 5, 7]) {
    while (x > 1 && x % divisor === 0) {
      found.push(divisor);
      x /= divisor;
    }
  }
  return x > 1 ? [...found, x] : found;
}
`,
};

/** The reference, with pieces of it replaced by wrong ones. */
function source(
  { kind, ask }: Medium,
  { shifted = false, factors = allDivisors }: { shifted?: boolean; factors?: Flaw["source"] } = {},
): Flaw["source"] {
  const { name } = asks[ask];
  const end = shifted ? "n" : "n + 1";
  return {
    python: `def ${name}(n):
${bodies[ask].python(end)}

def fits(x):
    return ${kinds[kind].python}

${factors.python}`,
    javascript: `function ${nameIn("javascript", name)}(n) {
${bodies[ask].javascript(end)}
}

function fits(x) {
  return ${kinds[kind].javascript};
}

${factors.javascript}`,
  };
}

const upTo = (end: string) => `[...Array(${end}).keys()].filter(fits)`;

/** With what stands for `n + 1`. */
const bodies = {
  count: {
    python: (end: string) => `    return sum(1 for x in range(${end}) if fits(x))`,
    javascript: (end: string) => `  return ${upTo(end)}.length;`,
  },
  sum: {
    python: (end: string) => `    return sum(x for x in range(${end}) if fits(x))`,
    javascript: (end: string) => `  return ${upTo(end)}.reduce((a, b) => a + b, 0);`,
  },
  next: {
    python: (end: string) => `    x = ${end}
    while not fits(x):
        x += 1
    return x`,
    javascript: (end: string) => `  let x = ${end};
  while (!fits(x)) x += 1;
  return x;`,
  },
  last: {
    python: (end: string) => `    return max((x for x in range(${end}) if fits(x)), default=None)`,
    javascript: (end: string) => `  return ${upTo(end)}.pop() ?? null;`,
  },
} as const;
