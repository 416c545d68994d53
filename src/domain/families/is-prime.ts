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

interface Easy {
  /** Which divisors are looked at: all but n itself, all but 1 and n, … */
  readonly divisors: "all" | "proper" | "inner" | "odd" | "even";
  readonly find: "two" | "count" | "sum";
}

type Parameters = Easy | Medium;
type Input = [n: number];

const one = (...numbers: number[]) => fc.constantFrom(...numbers.map((n): [number] => [n]));

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "is-prime",
    version: 3,
    title: "Prime or not",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary:
      "Tell whether an integer is prime, count or add its divisors, or find numbers by their prime factors.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.constantFrom(...easyParameters)
      : fc.record({
          kind: fc.constantFrom("prime", "twin", "semiprime", "power", "two"),
          ask: fc.constantFrom("count", "sum", "next", "last"),
        }),
  build: (parameters) => ("kind" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

/** All but the numbers with two divisors below them: those are squares, and no example may be one. */
const easyParameters = (["odd", "even", "inner", "proper", "all"] as const).flatMap((divisors) =>
  (["two", "count", "sum"] as const)
    .filter((find) => divisors !== "proper" || find !== "two")
    .map((find): Easy => ({ divisors, find })),
);

/** `loop` is JavaScript's; `holds` is the oracle's, `test` the same of `d` in both languages. */
const groups = {
  all: {
    name: "divisors",
    words: ["divisors", ""],
    rule: "1 and `n` itself are divisors too.",
    range: "1, n + 1",
    loop: "d = 1; d <= n; d++",
    test: { python: "", javascript: "" },
    holds: () => true,
  },
  proper: {
    name: "proper_divisors",
    words: ["divisors", " that are less than n"],
    rule: "1 counts, `n` itself does not. So 1 has no such divisor.",
    range: "1, n",
    loop: "d = 1; d < n; d++",
    test: { python: "d < n", javascript: "d < n" },
    holds: (d: number, n: number) => d !== n,
  },
  inner: {
    name: "inner_divisors",
    words: ["divisors", " other than 1 and n"],
    rule: "Neither 1 nor `n` itself counts. So 1, 2 and 3 have no such divisor.",
    range: "2, n",
    loop: "d = 2; d < n; d++",
    test: { python: "1 < d < n", javascript: "d > 1 && d < n" },
    holds: (d: number, n: number) => d !== 1 && d !== n,
  },
  odd: {
    name: "odd_divisors",
    words: ["odd divisors", ""],
    rule: "1 is odd, so it always counts. `n` itself counts if it is odd.",
    range: "1, n + 1, 2",
    loop: "d = 1; d <= n; d += 2",
    test: { python: "d % 2 == 1", javascript: "d % 2 === 1" },
    holds: (d: number) => !Number.isInteger(d / 2),
  },
  even: {
    name: "even_divisors",
    words: ["even divisors", ""],
    rule: "`n` itself counts if it is even. An odd number has no even divisor.",
    range: "2, n + 1, 2",
    loop: "d = 2; d <= n; d += 2",
    test: { python: "d % 2 == 0", javascript: "d % 2 === 0" },
    holds: (d: number) => Number.isInteger(d / 2),
  },
} as const;

/** Code with what stands for the list of divisors. */
const finds = {
  two: {
    name: "has_two_",
    none: "false",
    python: (list: string) => `len(${list}) == 2`,
    javascript: (list: string) => `${list}.length === 2`,
    hint: "The answer is true if there are exactly two in the list.",
  },
  count: {
    name: "count_",
    none: "0",
    python: (list: string) => `len(${list})`,
    javascript: (list: string) => `${list}.length`,
    hint: "The answer is the length of the list.",
  },
  sum: {
    name: "sum_of_",
    none: "0",
    python: (list: string) => `sum(${list})`,
    javascript: (list: string) => `${list}.reduce((sum, d) => sum + d, 0)`,
    hint: "The answer is the sum of the list: `sum(divisors)` in Python, `divisors.reduce((sum, d) => sum + d, 0)` in JavaScript.",
  },
} as const;

const isClassic = ({ divisors, find }: Easy) => divisors === "all" && find === "two";
const easyName = (easy: Easy) =>
  isClassic(easy) ? "is_prime" : finds[easy.find].name + groups[easy.divisors].name;

function easyWords(easy: Easy): Pick<FamilyBody<Input>, "task" | "wordings"> {
  const [what, rest] = groups[easy.divisors].words;
  const marked = `${what}${rest.replace(" n", " `n`")}**`;
  if (isClassic(easy))
    return {
      task: "checks whether n is a prime number",
      wordings: [
        `Return true if the integer \`n\` is a prime number, and false otherwise.`,
        `Tell whether an integer \`n\` is a prime number: return true if it is, and false if not.`,
        `Is the integer \`n\` a prime number? Return true or false.`,
      ],
    };
  return {
    two: {
      task: `checks whether n has exactly two positive ${what}${rest}, which is false for an n below 1`,
      wordings: [
        `Return true if the integer \`n\` has **exactly two ${marked}, and false otherwise.`,
        `Does the integer \`n\` have **exactly two ${marked}? Return true or false.`,
      ],
    },
    count: {
      task: `counts the positive ${what} of n${rest}, 0 for an n below 1`,
      wordings: [
        `Return how many **${marked} the integer \`n\` has.`,
        `Given an integer \`n\`, count its **${marked}.`,
      ],
    },
    sum: {
      task: `returns the sum of the positive ${what} of n${rest}, 0 for an n below 1`,
      wordings: [
        `Return the sum of the **${marked} that the integer \`n\` has.`,
        `Given an integer \`n\`, add up its **${marked}.`,
      ],
    },
  }[easy.find];
}

function easyRules(easy: Easy): string {
  if (isClassic(easy))
    return `- A prime number is an integer of **at least 2** that only 1 and itself divide evenly.
- So 2 is prime, and 1, 0 and all negative numbers are not.`;
  return `- A divisor of \`n\` is an integer of at least 1 that divides \`n\` evenly.
- ${groups[easy.divisors].rule}
- For 0 and for negative numbers the answer is ${finds[easy.find].none}.`;
}

function easyBody(easy: Easy): FamilyBody<Input> {
  const { range, loop } = groups[easy.divisors];
  const answerOf = (n: number) => easyAnswer(easy.find, counting(easy.divisors, n));
  const fits = (n: number) => answerOf(n) !== answerOf(0);
  const near = span(2, 150).filter(fits);
  return {
    ...easyWords(easy),
    statement: `${easyRules(easy)}
- \`n\` is at most 5,000.

{examples}`,
    signature: {
      kind: "function",
      name: easyName(easy),
      parameters: [{ name: "n", type: int }],
      returns: easy.find === "two" ? boolean : int,
    },
    comparison: { kind: "exact" },
    examples: easyExamples(easy),
    inputs: {
      zero: one(0),
      single: one(1),
      negative: one(...near.map((n) => -n)),
      pair: one(2, 3),
      // A loop that stops just before the root misses a divisor that counts.
      boundary: one(
        ...span(2, 70)
          .filter((root) => losesRoot(easy, root))
          .map((root) => root ** 2),
      ),
      typical: fc.tuple(fc.integer({ min: 14, max: 200 })),
      adjacent: one(...near.flatMap((n) => [n, n + 1])),
      large: fc.oneof(one(...span(1001, 1400).filter(fits)), fc.tuple(fc.integer({ min: 1001, max: 5000 }))),
    },
    oracle: ([n]) => answerOf(n),
    reference: easySource(easy),
    hints: [
      "Which numbers can divide n evenly? Where do you begin, and where can you stop?",
      "Try them one by one: `n % d` is 0 if d divides n.",
      `Put those that do in a list: \`range(${range})\` in Python, \`for (let ${loop})\` in JavaScript.`,
      finds[easy.find].hint,
    ],
    flaws: [
      {
        name: "stops just before the square root",
        caughtBy: ["boundary"],
        source: inPairs(easy),
      },
      {
        name: "takes a negative number without its sign",
        caughtBy: ["negative"],
        source: easySource(easy, {
          start: { python: "    n = abs(n)\n", javascript: "  n = Math.abs(n);\n" },
        }),
      },
      ...(easy.find === "two"
        ? [
            {
              name: "takes fewer than two for two",
              caughtBy: ["zero", "negative"],
              source: easySource(easy, { sign: "<=" }),
            } as const,
          ]
        : []),
    ],
  };
}

/** Two with exactly two divisors that count and two with more, or any four. */
function easyExamples({ divisors, find }: Easy): readonly Input[] {
  const usual = span(5, 60).filter((n) => !Number.isInteger(Math.sqrt(n)));
  const two = usual.filter((n) => counting(divisors, n).length === 2);
  const more = usual.filter((n) => counting(divisors, n).length > 2);
  const chosen = find === "two" ? [two[1], more[0], two[3], more[2]] : [12, 7, 30, 10];
  return chosen.map((n = 0): Input => [n]);
}

/** Divisors come in pairs, of which one is at most the root. */
function counting(divisors: Easy["divisors"], n: number): readonly number[] {
  const small = span(1, Math.floor(Math.sqrt(Math.max(0, n)))).filter((d) => Number.isInteger(n / d));
  return [...new Set([...small, ...small.map((d) => n / d)])].filter((d) => groups[divisors].holds(d, n));
}

/** Whether the answer for its square is another if it is left out. */
function losesRoot({ divisors, find }: Easy, root: number): boolean {
  const all = counting(divisors, root ** 2);
  return (
    easyAnswer(find, all) !==
    easyAnswer(
      find,
      all.filter((d) => d !== root),
    )
  );
}

function easyAnswer(find: Easy["find"], counted: readonly number[]): number | boolean {
  if (find === "sum") return counted.reduce((sum, d) => sum + d, 0);
  return find === "two" ? counted.length === 2 : counted.length;
}

/** The reference, with pieces of it replaced by wrong ones. */
function easySource(easy: Easy, { start = { python: "", javascript: "" }, sign = "" } = {}): Flaw["source"] {
  const { range, loop } = groups[easy.divisors];
  const { python, javascript } = finds[easy.find];
  const name = easyName(easy);
  return {
    python: `def ${name}(n):
${start.python}    divisors = [d for d in range(${range}) if n % d == 0]
    return ${signed(python("divisors"), sign)}
`,
    javascript: `function ${nameIn("javascript", name)}(n) {
${start.javascript}  const divisors = [];
  for (let ${loop}) {
    if (n % d === 0) divisors.push(d);
  }
  return ${signed(javascript("divisors"), sign)};
}
`,
  };
}

const signed = (code: string, sign: string) => (sign === "" ? code : code.replace(/===?/, sign));

/** Quicker, but wrong for squares. */
function inPairs(easy: Easy): Flaw["source"] {
  const { test } = groups[easy.divisors];
  const { python, javascript } = finds[easy.find];
  const name = easyName(easy);
  return {
    python: `def ${name}(n):
    divisors = []
    d = 1
    while d * d < n:
        if n % d == 0:
            divisors += [d, n // d]
        d += 1
    return ${python(test.python === "" ? "divisors" : `[d for d in divisors if ${test.python}]`)}
`,
    javascript: `function ${nameIn("javascript", name)}(n) {
  const divisors = [];
  for (let d = 1; d * d < n; d++) {
    if (n % d === 0) divisors.push(d, n / d);
  }
  return ${javascript(test.javascript === "" ? "divisors" : `divisors.filter((d) => ${test.javascript})`)};
}
`,
  };
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
