import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list, optional } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Medium {
  readonly start: readonly [number, number];
  /** Which of the last two terms counts twice when they are added to the next. */
  readonly twice: "none" | "last" | "earlier";
  readonly ask: "term" | "total" | "count" | "greatest";
}

interface Easy {
  readonly sequence: "fibonacci" | "lucas" | "more" | "three";
  readonly find: "term" | "digit" | "list" | "above";
}

type Parameters = Easy | Medium;
type Input = [n: number];

const from = (min: number, max: number) => fc.tuple(fc.integer({ min, max }));

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "fibonacci",
    version: 3,
    title: "Fibonacci number",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Find numbers of the Fibonacci sequence and of its relatives, quickly and exactly.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          sequence: fc.constantFrom("lucas", "fibonacci", "more", "three"),
          find: fc.constantFrom("digit", "list", "term", "above"),
        })
      : fc.record({
          start: fc.constantFrom<[number, number][]>([1, 3], [2, 3], [1, 4]),
          twice: fc.constantFrom("none", "last", "earlier"),
          ask: fc.constantFrom("term", "total", "count", "greatest"),
        }),
  build: (parameters) => ("ask" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

/** `next` is made of the variables that `first` starts, in both languages. */
const sequences = {
  fibonacci: {
    called: "Fibonacci sequence",
    starts: "0 and 1",
    rule: "the sum of the two before it",
    first: [0, 1],
    next: "a + b",
    more: 0,
  },
  lucas: {
    called: "Lucas sequence",
    starts: "2 and 1",
    rule: "the sum of the two before it",
    first: [2, 1],
    next: "a + b",
    more: 0,
  },
  more: {
    called: "sequence",
    starts: "0 and 1",
    rule: "the sum of the two before it plus 1",
    first: [0, 1],
    next: "a + b + 1",
    more: 1,
  },
  three: {
    called: "sequence",
    starts: "0, 1 and 1",
    rule: "the sum of the three before it",
    first: [0, 1, 1],
    next: "a + b + c",
    more: 0,
  },
} as const;

const placeRule = "Places are counted **from 0**:";

const finds = {
  term: {
    name: "number_at_place",
    task: "number at place n, counted from 0, of",
    wanted: "Return the number at place `n`.",
    rule: ([first, second]: readonly number[]) =>
      `${placeRule} at place 0 stands ${first}, at place 1 stands ${second}.`,
    hint: "Move on n times. The first of them is the answer.",
  },
  digit: {
    name: "last_digit",
    task: "last digit of the number at place n, counted from 0, of",
    wanted: "Return the **last digit** of the number at place `n`.",
    rule: ([first, second]: readonly number[]) =>
      `${placeRule} at place 0 stands ${first}, at place 1 stands ${second}.`,
    hint: "Move on n times. The last digit of the first of them is its remainder when divided by 10.",
  },
  list: {
    name: "first_numbers",
    task: "first n numbers, as a list, of",
    wanted: "Return its **first `n` numbers** as a list.",
    rule: ([first]: readonly number[]) =>
      `For \`n\` = 0 the list is empty; for \`n\` = 1 it holds only ${first}.`,
    hint: "Move on n times, and before each move put the first of them at the end of a list.",
  },
  above: {
    name: "first_above",
    task: "first number that is greater than limit in",
    wanted: "Return the **first** of its numbers, in the sequence's order, that is greater than `limit`.",
    rule: ([first]: readonly number[]) =>
      `A number that is equal to the limit is not greater. For a limit below ${first} the answer is ${first}.`,
    hint: "Move on as long as the first of them is at most the limit. Then it is the answer.",
  },
} as const;

const isClassic = ({ sequence, find }: Easy) => sequence === "fibonacci" && find === "term";
const easyName = (easy: Easy) => (isClassic(easy) ? "fibonacci" : finds[easy.find].name);
const easyParameter = ({ find }: Easy) => (find === "above" ? "limit" : "n");

function easyBody(easy: Easy): FamilyBody<Input> {
  const { first } = sequences[easy.sequence];
  const terms = easyTerms(easy);
  const most = easy.find === "list" ? 40 : terms.length - 1;
  return {
    ...easyWords(easy),
    statement: `- ${finds[easy.find].rule(first)}
- ${
      easy.find === "above"
        ? "`limit` is at least -1,000 and at most 999,999,999,999."
        : `\`n\` is at least 0 and at most ${most}. The answer must be exact, also for large \`n\`.`
    }

{examples}`,
    signature: {
      kind: "function",
      name: easyName(easy),
      parameters: [{ name: easyParameter(easy), type: int }],
      returns: easy.find === "list" ? list(int) : int,
    },
    comparison: { kind: "exact" },
    // No limit is a number of the sequence.
    examples:
      easy.find === "above"
        ? [[after(terms, 5, 1)], [after(terms, 7, 2)], [after(terms, 8, 1)]]
        : [[6], [9], [12]],
    inputs:
      easy.find === "above"
        ? { ...limitInputs(terms.slice(5)), zero: from(0, 2), negative: from(-1000, -1) }
        : {
            zero: from(0, 0),
            single: from(1, 1),
            pair: from(2, 3),
            typical: from(4, 20),
            large: from(21, most - 8),
            // The Fibonacci numbers from place 71 on are not exact by a formula with square roots.
            boundary: from(most - 7, most),
          },
    hiddenPerCategory: 8,
    oracle: ([n]) => {
      if (easy.find === "above") return terms.find((term) => term - n >= 1);
      if (easy.find === "list") return terms.slice(0, n);
      return easy.find === "term" ? terms[n] : Number(String(terms[n]).slice(-1));
    },
    reference: easySource(easy),
    hints: [
      `Which numbers do you need to find the next one? Keep ${first.length === 2 ? "two neighbours" : "three in a row"}.`,
      `Begin with ${sequences[easy.sequence].starts}, and move all of them one place on: the last becomes \`${sequences[easy.sequence].next}\`.`,
      finds[easy.find].hint,
      "A function that calls itself for the numbers before computes the same ones again and again; a loop does not.",
    ],
    flaws: [
      easy.find === "above"
        ? {
            name: "stops at a number that is equal to the limit",
            caughtBy: ["boundary"],
            source: easySource(easy, { compare: "<" }),
          }
        : {
            name: "takes it for granted that n is at least 1",
            caughtBy: ["zero"],
            source: easySource(easy, { isEager: true }),
          },
      {
        name: "knows only the first numbers",
        caughtBy: ["large"],
        source: fromTable(easy),
      },
      ...(isClassic(easy) ? [bySquareRoots] : []),
    ],
  };
}

function easyWords(easy: Easy): Pick<FamilyBody<Input>, "task" | "wordings"> {
  const { called, starts, rule } = sequences[easy.sequence];
  const { task, wanted } = finds[easy.find];
  const shown = `${easyTerms(easy).slice(0, 7).join(", ")}, …`;
  return {
    task: isClassic(easy)
      ? "returns the n-th Fibonacci number, starting with 0 and 1"
      : `returns the ${task} the ${called} that starts with ${starts}, where each further number is ${rule}`,
    wordings: [
      `The ${called === "sequence" ? "numbers of a sequence begin" : `${called} begins`} with ${starts}, and every further number is **${rule}**:
${shown} ${wanted}`,
      `In the ${called} ${shown} the first numbers are ${starts}, and each number after these is
**${rule}**. ${wanted}`,
    ],
  };
}

/** As far as the numbers are exact in JavaScript. */
function easyTerms({ sequence }: Easy): readonly number[] {
  const { first, more } = sequences[sequence];
  const terms: number[] = [...first];
  for (;;) {
    const term = terms.slice(-first.length).reduce((sum, each) => sum + each, more);
    if (!Number.isSafeInteger(term)) return terms;
    terms.push(term);
  }
}

interface EasyPieces {
  readonly compare?: string;
  /** The first number is there before n is looked at. */
  readonly isEager?: boolean;
}

/** The reference, with pieces of it replaced by wrong ones. */
function easySource(easy: Easy, { compare = "<=", isEager = false }: EasyPieces = {}): Flaw["source"] {
  const { first, next } = sequences[easy.sequence];
  const variables = first.length === 2 ? "a, b" : "a, b, c";
  const moved = `${variables.slice(3)}, ${next}`;
  const move = { python: `${variables} = ${moved}`, javascript: `[${variables}] = [${moved}];` };
  const name = easyName(easy);
  const parameter = easyParameter(easy);
  const body = easyBodies[easy.find]({ move, compare, isEager });
  return {
    python: `def ${name}(${parameter}):
    ${variables} = ${first.join(", ")}
${body.python}`,
    javascript: `function ${nameIn("javascript", name)}(${parameter}) {
  let [${variables}] = [${first.join(", ")}];
${body.javascript}}
`,
  };
}

type Body = (pieces: Required<EasyPieces> & { readonly move: Flaw["source"] }) => Flaw["source"];

/** Moves on n times; an eager one moves once less, and looks at the second number. */
const atPlace =
  (rest: string): Body =>
  ({ move, isEager }) => ({
    python: `    for _ in range(${isEager ? "n - 1" : "n"}):
        ${move.python}
    return ${isEager ? "b" : "a"}${rest}
`,
    javascript: `  for (let i = ${isEager ? 1 : 0}; i < n; i++) ${move.javascript}
  return ${isEager ? "b" : "a"}${rest};
`,
  });

const easyBodies: Readonly<Record<Easy["find"], Body>> = {
  term: atPlace(""),
  digit: atPlace(" % 10"),
  list: ({ move, isEager }) => ({
    python: `    numbers = [${isEager ? "a" : ""}]
    for _ in range(${isEager ? "n - 1" : "n"}):
        numbers.append(${isEager ? "b" : "a"})
        ${move.python}
    return numbers
`,
    javascript: `  const numbers = [${isEager ? "a" : ""}];
  for (let i = ${isEager ? 1 : 0}; i < n; i++) {
    numbers.push(${isEager ? "b" : "a"});
    ${move.javascript}
  }
  return numbers;
`,
  }),
  above: ({ move, compare }) => ({
    python: `    while a ${compare} limit:
        ${move.python}
    return a
`,
    javascript: `  while (a ${compare} limit) ${move.javascript}
  return a;
`,
  }),
};

function fromTable(easy: Easy): Flaw["source"] {
  const terms = easyTerms(easy).slice(0, 16).join(", ");
  const { python, javascript } = {
    term: { python: "NUMBERS[n]", javascript: "numbers[n]" },
    digit: { python: "NUMBERS[n] % 10", javascript: "numbers[n] % 10" },
    list: { python: "NUMBERS[:n]", javascript: "numbers.slice(0, n)" },
    above: {
      python: "next(x for x in NUMBERS if x > limit)",
      javascript: "numbers.find((x) => x > limit)",
    },
  }[easy.find];
  const name = easyName(easy);
  return {
    python: `NUMBERS = [${terms}]

def ${name}(${easyParameter(easy)}):
    return ${python}
`,
    javascript: `const numbers = [${terms}];

function ${nameIn("javascript", name)}(${easyParameter(easy)}) {
  return ${javascript};
}
`,
  };
}

const bySquareRoots: Flaw = {
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
};

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
