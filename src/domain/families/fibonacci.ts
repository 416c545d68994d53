import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, optional } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Medium {
  readonly start: readonly [number, number];
  /** Which of the last two terms counts twice when they are added to the next. */
  readonly twice: "none" | "last" | "earlier";
  readonly ask: "term" | "total" | "count" | "greatest";
}

type Parameters = Record<string, never> | Medium;
type Input = [n: number];

const from = (min: number, max: number) => fc.tuple(fc.integer({ min, max }));

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "fibonacci",
    version: 2,
    title: "Fibonacci number",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Find numbers of the Fibonacci sequence and of its relatives, quickly and exactly.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.constant<Parameters>({})
      : fc.record({
          start: fc.constantFrom<[number, number][]>([1, 3], [2, 3], [1, 4]),
          twice: fc.constantFrom("none", "last", "earlier"),
          ask: fc.constantFrom("term", "total", "count", "greatest"),
        }),
  build: (parameters) => (isMedium(parameters) ? mediumBody(parameters) : easyBody()),
});

function easyBody(): FamilyBody<Input> {
  return {
    task: "returns the n-th Fibonacci number, starting with 0 and 1",
    wordings: [
      `The Fibonacci sequence begins with 0 and 1, and every further number is the sum of the two before it:
0, 1, 1, 2, 3, 5, 8, … Return the number at place \`n\`.`,
      `Return the number at place \`n\` of the Fibonacci sequence 0, 1, 1, 2, 3, 5, 8, … It begins with 0 and 1, and each
number after these is the sum of the two before it.`,
      `In the sequence of Fibonacci, which begins with 0 and 1, each further number is made by adding the last two:
0, 1, 1, 2, 3, 5, 8, … Which number stands at place \`n\`?`,
    ],
    statement: `- Places are counted **from 0**: at place 0 stands 0, at place 1 stands 1.
- \`n\` is at least 0 and at most 78. The answer must be exact, also where it has 16 digits.

{examples}`,
    signature: { kind: "function", name: "fibonacci", parameters: [{ name: "n", type: int }], returns: int },
    comparison: { kind: "exact" },
    examples: [[6], [9], [12]],
    inputs: {
      zero: from(0, 0),
      single: from(1, 1),
      pair: from(2, 3),
      typical: from(13, 30),
      large: from(31, 69),
      // From 71 on, a formula with square roots is no longer exact in a double.
      boundary: from(71, 78),
    },
    hiddenPerCategory: 8,
    oracle: ([n]) => {
      const sequence = [0, 1];
      while (sequence.length <= n) sequence.push((sequence.at(-1) ?? 0) + (sequence.at(-2) ?? 0));
      return sequence[n];
    },
    reference: {
      python: `def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
`,
      javascript: `function fibonacci(n) {
  let [a, b] = [0, 1];
  for (let i = 0; i < n; i++) [a, b] = [b, a + b];
  return a;
}
`,
    },
    hints: [
      "Which two numbers do you need to find the next one?",
      "Keep two neighbours of the sequence, and move both one place on.",
      "Begin with 0 and 1, and move on n times. The first of the two is the answer.",
      "A function that calls itself twice computes the same numbers again and again; a loop does not.",
    ],
    flaws: [
      {
        name: "treats place 0 like place 1",
        caughtBy: ["zero"],
        source: {
          python: `def fibonacci(n):
    if n <= 2:
        return 1
    a, b = 1, 1
    for _ in range(n - 2):
        a, b = b, a + b
    return b
`,
          javascript: `function fibonacci(n) {
  if (n <= 2) return 1;
  let [a, b] = [1, 1];
  for (let i = 2; i < n; i++) [a, b] = [b, a + b];
  return b;
}
`,
        },
      },
      {
        name: "uses the formula with square roots",
        caughtBy: ["boundary"],
        source: {
          python: `def fibonacci(n):
    root = 5 ** 0.5
    return round(((1 + root) / 2) ** n / root)
`,
          javascript: `function fibonacci(n) {
  const root = Math.sqrt(5);
  return Math.round(((1 + root) / 2) ** n / root);
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

const asks = {
  term: {
    name: "nth_term",
    task: "n-th term, counted from 0, of",
    wanted: "Return the term at place `n`.",
    rule: (first: number) => `Places are counted **from 0**: at place 0 stands ${first}.`,
  },
  total: {
    name: "sum_of_terms",
    task: "sum of the first n terms of",
    wanted: "Return the **sum** of its first `n` terms.",
    rule: (first: number) => `For \`n\` = 0 the sum is 0; for \`n\` = 1 it is ${first}.`,
  },
  count: {
    name: "count_terms",
    task: "number of terms that are at most limit, in",
    wanted: "Return **how many** of its terms are at most `limit`.",
    rule: (first: number) =>
      `A term that is equal to the limit counts. For a limit below ${first} the answer is 0.`,
  },
  greatest: {
    name: "greatest_term",
    task: "greatest term that is at most limit, or null if there is none, of",
    wanted: "Return the **greatest** of its terms that is at most `limit`.",
    rule: (
      first: number,
    ) => `A term may be equal to the limit. For a limit below ${first} there is no such term:
  return \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).`,
  },
} as const;

/** `code` is the same in both languages. */
const nexts = {
  none: { words: "the sum of the two before it", code: "a + b" },
  last: { words: "twice the one before it plus the one before that", code: "a + 2 * b" },
  earlier: { words: "the one before it plus twice the one before that", code: "2 * a + b" },
} as const;

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { start, twice, ask } = parameters;
  const { name, task, rule, wanted } = asks[ask];
  const { words } = nexts[twice];
  const terms = termsOf(parameters, 60);
  const shown = `${terms.slice(0, 6).join(", ")}, …`;
  const byPlace = ask === "term" || ask === "total";
  return {
    task: `returns the ${task} the sequence that starts with ${start[0]} and ${start[1]}, where each further term is ${words}`,
    wordings: [
      `A sequence begins with ${start[0]} and ${start[1]}, and every further term is **${words}**:
${shown} ${wanted}`,
      `In the sequence ${shown} the first two terms are ${start[0]} and ${start[1]}, and each term after them is
**${words}**. ${wanted}`,
    ],
    statement: `- ${rule(start[0])}
- \`${byPlace ? "n" : "limit"}\` is at least 0 and at most ${byPlace ? "35" : "999,999,999,999"}. The answer must be exact, also where it has many digits.

{examples}`,
    signature: {
      kind: "function",
      name,
      parameters: [{ name: byPlace ? "n" : "limit", type: int }],
      returns: ask === "greatest" ? optional(int) : int,
    },
    comparison: { kind: "exact" },
    // No limit is a term itself.
    examples: byPlace ? [[4], [6], [8]] : [[after(terms, 3, 1)], [after(terms, 5, 2)], [after(terms, 6, 3)]],
    inputs: byPlace ? placeInputs : limitInputs(terms),
    hiddenPerCategory: byPlace ? 12 : 7,
    oracle: ([n]) => {
      if (ask === "term") return terms[n];
      if (ask === "total") return terms.slice(0, n).reduce((sum, term) => sum + term, 0);
      const small = terms.filter((term) => term <= n);
      return ask === "count" ? small.length : (small.at(-1) ?? null);
    },
    reference: stepwise(parameters),
    hints: [
      "Which two terms do you need to find the next one?",
      `Keep two neighbours, \`a\` and \`b\`, at first ${start[0]} and ${start[1]}. What do both become when you move one place on?`,
      `\`b\` takes the place of \`a\`, and \`${nexts[twice].code}\` that of \`b\`, both at once.`,
      byPlace
        ? `Move on n times${ask === "term" ? "; then `a` is the answer" : ", and add `a` to a total before each move"}.`
        : `Move on as long as \`a\` is not greater than the limit, and ${ask === "count" ? "count the moves" : "remember the last such `a`"}.`,
    ],
    flaws: flawsOf(parameters),
  };
}

function after(terms: readonly number[], place: number, more: number): number {
  return (terms[place] ?? 0) + more;
}

const placeInputs = {
  zero: from(0, 0),
  single: from(1, 1),
  pair: from(2, 3),
  typical: from(5, 20),
  large: from(21, 35),
};

function limitInputs(terms: readonly number[]) {
  const near = fc.tuple(fc.constantFrom(...terms.slice(0, 25)), fc.constantFrom(-1, 1));
  return {
    zero: from(0, (terms[0] ?? 1) - 1),
    boundary: fc.tuple(fc.constantFrom(...terms.slice(0, 25))),
    adjacent: near.map(([term, more]): Input => [term + more]),
    typical: from(10, 5000),
    large: from(1_000_000, 999_999_999_999),
  };
}

function termsOf({ start, twice }: Medium, length: number): readonly number[] {
  const terms = [...start];
  while (terms.length < length) {
    const [earlier = 0, last = 0] = terms.slice(-2);
    terms.push(earlier + last + (twice === "none" ? 0 : twice === "last" ? last : earlier));
  }
  return terms;
}

interface Programs {
  readonly python: (next: string) => string;
  readonly javascript: (next: string) => string;
}

/** What follows the start values `a` and `b`. */
const programs: Readonly<Record<Medium["ask"], Programs>> = {
  term: {
    python: (next) => `    for _ in range(n):
        a, b = b, ${next}
    return a
`,
    javascript: (next) => `  for (let i = 0; i < n; i++) [a, b] = [b, ${next}];
  return a;
`,
  },
  total: {
    python: (next) => `    total = 0
    for _ in range(n):
        total += a
        a, b = b, ${next}
    return total
`,
    javascript: (next) => `  let total = 0;
  for (let i = 0; i < n; i++) {
    total += a;
    [a, b] = [b, ${next}];
  }
  return total;
`,
  },
  count: {
    python: (next) => `    count = 0
    while a <= limit:
        count += 1
        a, b = b, ${next}
    return count
`,
    javascript: (next) => `  let count = 0;
  while (a <= limit) {
    count += 1;
    [a, b] = [b, ${next}];
  }
  return count;
`,
  },
  greatest: {
    python: (next) => `    greatest = None
    while a <= limit:
        greatest = a
        a, b = b, ${next}
    return greatest
`,
    javascript: (next) => `  let greatest = null;
  while (a <= limit) {
    greatest = a;
    [a, b] = [b, ${next}];
  }
  return greatest;
`,
  },
};

/** The reference, or one whose part after the start values is replaced. */
function stepwise({ start, twice, ask }: Medium, rest: Programs = programs[ask]): Flaw["source"] {
  const { name } = asks[ask];
  const parameter = ask === "term" || ask === "total" ? "n" : "limit";
  const next = nexts[twice].code;
  return {
    python: `def ${name}(${parameter}):
    a, b = ${start.join(", ")}
${rest.python(next)}`,
    javascript: `function ${nameIn("javascript", name)}(${parameter}) {
  let [a, b] = [${start.join(", ")}];
${rest.javascript(next)}}
`,
  };
}

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { ask } = parameters;
  return [
    {
      name: "knows only the first terms",
      caughtBy: ["large"],
      source: byTable(parameters),
    },
    {
      name: ask === "term" || ask === "total" ? "treats 0 like 1" : "takes the first term for granted",
      caughtBy: ["zero"],
      source: stepwise(parameters, takingFirst[ask]),
    },
    ...(ask === "count" || ask === "greatest"
      ? [
          {
            name: "leaves out a term that is equal to the limit",
            caughtBy: ["boundary"],
            source: stepwise(parameters, {
              python: (next) => programs[ask].python(next).replace("a <= limit", "a < limit"),
              javascript: (next) => programs[ask].javascript(next).replace("a <= limit", "a < limit"),
            }),
          } as const,
        ]
      : []),
  ];
}

/** The first term is there before anything is asked. */
const takingFirst: Readonly<Record<Medium["ask"], Programs>> = {
  term: {
    python: (next) => `    for _ in range(n - 1):
        a, b = b, ${next}
    return b
`,
    javascript: (next) => `  for (let i = 1; i < n; i++) [a, b] = [b, ${next}];
  return b;
`,
  },
  total: {
    python: (next) => `    total = a
    for _ in range(n - 1):
        a, b = b, ${next}
        total += a
    return total
`,
    javascript: (next) => `  let total = a;
  for (let i = 1; i < n; i++) {
    [a, b] = [b, ${next}];
    total += a;
  }
  return total;
`,
  },
  count: {
    python: (next) => `    count = 1
    while b <= limit:
        count += 1
        a, b = b, ${next}
    return count
`,
    javascript: (next) => `  let count = 1;
  while (b <= limit) {
    count += 1;
    [a, b] = [b, ${next}];
  }
  return count;
`,
  },
  greatest: {
    python: (next) => `    while b <= limit:
        a, b = b, ${next}
    return a
`,
    javascript: (next) => `  while (b <= limit) [a, b] = [b, ${next}];
  return a;
`,
  },
};

function byTable(parameters: Medium): Flaw["source"] {
  const { ask } = parameters;
  const { name } = asks[ask];
  const terms = termsOf(parameters, 10).join(", ");
  const found = tableAnswers(ask);
  return {
    python: `TERMS = [${terms}]

def ${name}(${found.parameter}):
    return ${found.python}
`,
    javascript: `const terms = [${terms}];

function ${nameIn("javascript", name)}(${found.parameter}) {
  return ${found.javascript};
}
`,
  };
}

function tableAnswers(ask: Medium["ask"]) {
  switch (ask) {
    case "term":
      return { parameter: "n", python: "TERMS[n]", javascript: "terms[n]" };
    case "total":
      return {
        parameter: "n",
        python: "sum(TERMS[:n])",
        javascript: "terms.slice(0, n).reduce((total, term) => total + term, 0)",
      };
    case "count":
      return {
        parameter: "limit",
        python: "sum(1 for term in TERMS if term <= limit)",
        javascript: "terms.filter((term) => term <= limit).length",
      };
    case "greatest":
      return {
        parameter: "limit",
        python: "max((term for term in TERMS if term <= limit), default=None)",
        javascript: "terms.filter((term) => term <= limit).pop() ?? null",
      };
    default:
      return unreachable(ask);
  }
}
