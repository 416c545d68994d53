import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  readonly kind: "max" | "min";
  /** What is noted at each place about the largest or smallest number so far. */
  readonly note: "record" | "gap" | "before" | "place" | "records" | "times";
}

interface Medium {
  readonly of: "max" | "min" | "sum" | "range" | "different";
  /** Which numbers are taken together at each place. */
  readonly span: "last" | "next" | "rest" | "sides";
}

type Input = [nums: number[]];

const lists = (min: number, max: number, minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min, max }), { minLength, maxLength });
const distinct = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 7 });
const input = (numbers: number[]): [number[]] => [numbers];

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "running-maximum",
    version: 3,
    title: "Running maximum or minimum",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary:
      "For each place in a list, the largest (or smallest) number seen so far, its place or how often it came, or the like for the numbers around it.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          kind: fc.constantFrom("max", "min"),
          note: fc.constantFrom("record", "gap", "before", "place", "records", "times"),
        })
      : fc.record({
          of: fc.constantFrom("max", "min", "sum", "range", "different"),
          span: fc.constantFrom("last", "next", "rest", "sides"),
        }),
  build: (parameters) => ("span" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

/** What is noted at each place, of a list that is walked through once. */
interface Note {
  readonly name: string;
  /** As in "at each place stands …". */
  readonly what: (kind: Kind) => string;
  readonly rule: (kind: Kind) => string;
  /** A variable besides `best` and `result`. */
  readonly memory?: "count" | "at";
  /** The loop's body, line by line; `{…}` depends on the kind. */
  readonly python: readonly string[];
  readonly javascript: readonly string[];
}

interface Kind {
  readonly top: string;
  readonly beyond: string;
  readonly pick: "max" | "min";
  readonly beats: string;
  readonly gap: string;
}

const kinds: Readonly<Record<Easy["kind"], Kind>> = {
  max: { top: "largest", beyond: "larger", pick: "max", beats: ">", gap: "best - x" },
  min: { top: "smallest", beyond: "smaller", pick: "min", beats: "<", gap: "x - best" },
};

const upToThere = "from the beginning up to that place, itself included";

const notes: Readonly<Record<Easy["note"], Note>> = {
  record: {
    name: "running",
    what: ({ top }) => `the **${top}** number ${upToThere}`,
    rule: () => "Numbers may be negative and may be repeated.",
    python: ["best = {pick}(best, x)", "result.append(best)"],
    javascript: ["best = Math.{pick}(best, x);", "result.push(best);"],
  },
  gap: {
    name: "gap_to_running",
    what: ({ top }) =>
      `the **difference**, never negative, between the number there and the **${top}** number ${upToThere}`,
    rule: ({ top }) => `It is 0 where the number there is itself the ${top} so far.`,
    python: ["best = {pick}(best, x)", "result.append({gap})"],
    javascript: ["best = Math.{pick}(best, x);", "result.push({gap});"],
  },
  before: {
    name: "earlier",
    what: ({ top }) => `the **${top}** of the numbers **before** that place, or 0 if there are none`,
    rule: () => "Only at the first place are there none. The number at the place itself does not count.",
    python: ["result.append(best if result else 0)", "best = {pick}(best, x)"],
    javascript: ["result.push(result.length > 0 ? best : 0);", "best = Math.{pick}(best, x);"],
  },
  place: {
    name: "place_of_running",
    what: ({ top }) =>
      `the **index** of the **${top}** number ${upToThere}, and of several equal ones the **first** index`,
    rule: () => "The first number of the list has the index 0.",
    memory: "at",
    python: ["if x {beats} best:", "    best = x", "    at = len(result)", "result.append(at)"],
    javascript: ["if (x {beats} best) {", "  best = x;", "  at = result.length;", "}", "result.push(at);"],
  },
  records: {
    name: "count_new",
    what: ({ beyond }) =>
      `**how many** numbers ${upToThere}, are **${beyond}** than **all** numbers before them, the first number always being one`,
    rule: ({ top }) => `A number that is equal to the ${top} one before it is not counted.`,
    memory: "count",
    python: ["if x {beats} best:", "    best = x", "    count += 1", "result.append(count)"],
    javascript: ["if (x {beats} best) {", "  best = x;", "  count += 1;", "}", "result.push(count);"],
  },
  times: {
    name: "count_running",
    what: ({ top }) => `**how often** the **${top}** number ${upToThere}, occurs up to there`,
    rule: ({ beyond }) => `When a number is ${beyond} than all before it, the count begins again with 1.`,
    memory: "count",
    python: [
      "if x {beats} best:",
      "    best = x",
      "    count = 0",
      "if x == best:",
      "    count += 1",
      "result.append(count)",
    ],
    javascript: [
      "if (x {beats} best) {",
      "  best = x;",
      "  count = 0;",
      "}",
      "if (x === best) count += 1;",
      "result.push(count);",
    ],
  },
};

function easyBody(parameters: Easy): FamilyBody<Input> {
  const { note, kind } = parameters;
  const { top, beyond, pick } = kinds[kind];
  const what = notes[note].what(kinds[kind]);
  // On this side of zero a start value of zero is hidden.
  const sign = kind === "max" ? 1 : -1;
  const toBest = (a: number, b: number) => sign * (b - a);
  return {
    task:
      note === "record"
        ? `returns the running ${kind} of a list`
        : `returns, for each place in a list, ${what.replaceAll("**", "")}`,
    wordings: [
      `Given a list of integers, return a list of the same length. At each place stands
${what}.`,
      `Go through a list of integers, and note at each place
${what}. Return the list of these notes.`,
      `For each place in a list of integers, find
${what}. Return the answers as a list.`,
    ],
    statement: `- ${notes[note].rule(kinds[kind])}
- An empty list gives an empty list.

{examples}`,
    signature: {
      kind: "function",
      name: easyName(parameters),
      parameters: [{ name: "nums", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: easyExamples[note].map((numbers) => input(numbers.map((x) => x * sign))),
    inputs: {
      empty: fc.constant(input([])),
      single: lists(-20, 20, 1, 1).map(input),
      typical: lists(-20, 20, 4, 8).map(input),
      negative: lists(-90, -1, 2, 6).map(input),
      // Every number is a record, and lies beyond zero on the other side.
      boundary: fc
        .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 })
        .map((numbers) => input(numbers.map((x) => -sign * x).toSorted((a, b) => toBest(b, a)))),
      sorted: distinct.map((numbers) => input(numbers.toSorted((a, b) => a - b))),
      reversed: distinct.map((numbers) => input(numbers.toSorted((a, b) => b - a))),
      // The last number but for the rest beats the one before it, and not the record.
      adjacent: fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 3 }),
          lists(-30, 30, 0, 3),
        )
        .map(([drawn, rest]) => {
          const [best = 0, middle = 0, worst = 0] = drawn.toSorted(toBest);
          return input([best, best, worst, middle, ...rest]);
        }),
      // The record number comes again at once.
      duplicates: lists(-20, 20, 2, 5).map((numbers) => {
        const record = Math[pick](...numbers);
        return input([...numbers, record, record]);
      }),
      large: lists(-100_000, 100_000, 200, 300).map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([nums]) => {
      const bests = nums.map((_, end) => nums.slice(0, end + 1).toSorted(toBest)[0] ?? 0);
      return bests.map((best, i) =>
        noteAt(note, { nums: nums.slice(0, i + 1), bests: bests.slice(0, i + 1), best }),
      );
    },
    reference: easySource(parameters),
    hints: [
      "What do you need to remember from the places before?",
      `Remember the ${top} number so far, in a variable. At each place it either stays or is replaced by one that is ${beyond}.`,
      `What is there to remember before the first number? Zero would be wrong for some lists; \`float("${sign < 0 ? "" : "-"}inf")\` in Python and \`${sign < 0 ? "" : "-"}Infinity\` in JavaScript never are.`,
      `For each number \`x\`, in Python: ${notes[note].python.map((line) => `\`${fill(line, parameters).trim()}\``).join(", ")}.`,
    ],
    flaws: [
      {
        name: "begins at zero",
        caughtBy: ["boundary"],
        source: easySource(parameters, { start: "0" }),
      },
      {
        name: "compares with the number before only",
        caughtBy: ["adjacent"],
        source: easySource(parameters, { forgets: true }),
      },
      ...(note === "place" || note === "records"
        ? [
            {
              name: "takes an equal number for a new record",
              caughtBy: ["duplicates"],
              source: easySource(parameters, { beats: `${kinds[kind].beats}=` }),
            } as const,
          ]
        : []),
    ],
  };
}

const easyName = ({ note, kind }: Easy) => `${notes[note].name}_${kind}`;

/** No number beats the one before it alone without beating all: who forgets the record is right here. */
const easyExamples: Readonly<Record<Easy["note"], readonly number[][]>> = {
  record: [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ],
  gap: [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ],
  before: [
    [1, 3, 4, 2],
    [2, 7, 6],
    [5, 8, 9, 1],
  ],
  place: [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ],
  records: [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ],
  times: [
    [3, 3, 4, 2],
    [2, 7, 7, 6],
    [5, 5, 5, 8, 1],
  ],
};

/** @param seen the numbers up to a place, the best one up to each of them, and the best one of all */
function noteAt(
  note: Easy["note"],
  { nums, bests, best }: { nums: readonly number[]; bests: readonly number[]; best: number },
): number {
  switch (note) {
    case "record":
      return best;
    case "gap":
      return Math.abs(best - (nums.at(-1) ?? 0));
    case "before":
      return bests.at(-2) ?? 0;
    case "place":
      return nums.indexOf(best);
    case "records":
      return new Set(bests).size;
    case "times":
      return nums.filter((x) => x === best).length;
    default:
      return unreachable(note);
  }
}

interface Mistakes {
  /** What the record is before the first number, in both languages. */
  readonly start?: "0";
  /** Remembers the number before in the record's place. */
  readonly forgets?: boolean;
  readonly beats?: string;
}

const fill = (line: string, { kind }: Easy, beats = kinds[kind].beats) =>
  line.replace("{pick}", kinds[kind].pick).replace("{gap}", kinds[kind].gap).replace("{beats}", beats);

/** The reference, or one with a mistake. */
function easySource(parameters: Easy, { start, forgets = false, beats }: Mistakes = {}): Flaw["source"] {
  const name = easyName(parameters);
  const { memory, python, javascript } = notes[parameters.note];
  const minus = parameters.kind === "max" ? "-" : "";
  const lines = (body: readonly string[], indent: string) =>
    body.map((line) => `${indent}${fill(line, parameters, beats)}\n`).join("");
  // Nothing has been counted, and no place is known, before the first number: only who begins at zero needs one.
  const isNeeded = parameters.note === "records" || start !== undefined;
  return {
    python: `def ${name}(nums):
    best = ${start ?? `float("${minus}inf")`}
${memory === undefined || !isNeeded ? "" : `    ${memory} = 0\n`}    result = []
    for x in nums:
${lines([...python, ...(forgets ? ["best = x"] : [])], "        ")}    return result
`,
    javascript: `function ${nameIn("javascript", name)}(nums) {
  let best = ${start ?? `${minus}Infinity`};
${memory === undefined ? "" : `  let ${memory}${isNeeded ? " = 0" : ""};\n`}  const result = [];
  for (const x of nums) {
${lines([...javascript, ...(forgets ? ["best = x;"] : [])], "    ")}  }
  return result;
}
`,
  };
}

interface Words {
  readonly name: string;
  readonly words: string;
  readonly rule: string;
}

const results: Readonly<Record<Medium["of"], Words>> = {
  max: {
    name: "max",
    words: "largest",
    rule: "The largest is one of the numbers; they may be negative, and may be repeated.",
  },
  min: {
    name: "min",
    words: "smallest",
    rule: "The smallest is one of the numbers; they may be negative, and may be repeated.",
  },
  sum: {
    name: "sum",
    words: "sum",
    rule: "A number that occurs several times among them counts every time.",
  },
  range: {
    name: "range",
    words: "range",
    rule: "The range of numbers is the largest minus the smallest of them; for a single number it is 0.",
  },
  different: {
    name: "different",
    words: "number of different ones",
    rule: "Equal numbers count as one, whether or not they are neighbours.",
  },
};

interface Span {
  readonly name: string;
  readonly words: string;
  readonly rule: string;
  readonly covers: (i: number, j: number) => boolean;
  readonly python: string;
  readonly javascript: string;
}

const spans: Readonly<Record<Medium["span"], Span>> = {
  last: {
    name: "of_last",
    words: "the number there and the two before it",
    rule: "Near the beginning there are fewer: at the first place only the number itself counts, at the second two.",
    covers: (i, j) => j <= i && j > i - 3,
    python: "nums[max(i - 2, 0):i + 1]",
    javascript: "nums.slice(Math.max(i - 2, 0), i + 1)",
  },
  next: {
    name: "of_next",
    words: "the number there and the two after it",
    rule: "Near the end there are fewer: at the last place only the number itself counts, at the last but one two.",
    covers: (i, j) => j >= i && j < i + 3,
    python: "nums[i:i + 3]",
    javascript: "nums.slice(i, i + 3)",
  },
  rest: {
    name: "of_rest",
    words: "all numbers from that place to the end",
    rule: "The number at the place itself belongs to them.",
    covers: (i, j) => j >= i,
    python: "nums[i:]",
    javascript: "nums.slice(i)",
  },
  sides: {
    name: "around",
    words: "the number there and its neighbours",
    rule: "Neighbours stand directly before and after a place. The first and the last number have one, a single number none.",
    covers: (i, j) => Math.abs(i - j) <= 1,
    python: "nums[max(i - 1, 0):i + 2]",
    javascript: "nums.slice(Math.max(i - 1, 0), i + 2)",
  },
};

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { of, span } = parameters;
  const { words, rule } = results[of];
  return {
    task: `returns, for each place in a list, the ${words} of ${spans[span].words}`,
    wordings: [
      `Given a list of integers, return a list of the same length. At each place stands the **${words}**
of ${spans[span].words}.`,
      `For each place in a list of integers, take together ${spans[span].words}.
Return a list with the **${words}** of these for every place.`,
    ],
    statement: `- ${spans[span].rule}
- ${rule}
- An empty list gives an empty list.

{examples}

The list holds at most 200 numbers, from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name: nameOf(parameters),
      parameters: [{ name: "nums", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    examples: examplesOf(parameters).map(input),
    inputs: {
      empty: fc.constant(input([])),
      single: lists(-20, 20, 1, 1).map(input),
      pair: lists(-20, 20, 2, 2).map(input),
      typical: lists(-20, 20, 5, 9).map(input),
      negative: lists(-90, -1, 3, 7).map(input),
      boundary: (of === "min" ? lists(1, 40, 3, 6) : lists(-40, -1, 3, 6)).map(input),
      sorted: distinct.map((numbers) => input(numbers.toSorted((a, b) => a - b))),
      reversed: distinct.map((numbers) => input(numbers.toSorted((a, b) => b - a))),
      // Two numbers in turns: great and small, equal ones never side by side.
      duplicates: fc
        .tuple(
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 21, max: 40 }),
          fc.integer({ min: 4, max: 8 }),
        )
        .map(([small, great, length]) =>
          input(Array.from({ length }, (_, i) => (i % 2 === 0 ? small : great))),
        ),
      large: fc
        .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 100, maxLength: 200, size: "max" })
        .map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([nums]) =>
      nums.map((_, i) =>
        resultOf(
          of,
          nums.filter((_x, j) => spans[span].covers(i, j)).toSorted((a, b) => a - b),
        ),
      ),
    reference: source(parameters),
    hints: [
      "Which numbers belong to the first place, and which to the last? Write it down for a list of four numbers.",
      `For the place \`i\` they are \`${spans[span].python}\` in Python, \`${spans[span].javascript}\` in JavaScript.`,
      `A slice that reaches beyond the end is just shorter${
        span === "last" || span === "sides"
          ? "; but a negative start counts from the end, so keep it at 0 at least"
          : ""
      }.`,
      `Do the same for every place, and put \`${programs[of].python("part")}\` (in Python) into the result, where \`part\` are these numbers.`,
    ],
    flaws: flawsOf(parameters),
  };
}

const nameOf = ({ of, span }: Medium) => `${results[of].name}_${spans[span].name}`;

function resultOf(of: Medium["of"], sorted: readonly number[]): number {
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  switch (of) {
    case "max":
      return greatest;
    case "min":
      return least;
    case "range":
      return greatest - least;
    case "sum":
      return sorted.reduce((sum, x) => sum + x, 0);
    case "different":
      return sorted.filter((x, i) => x !== sorted[i - 1]).length;
    default:
      return unreachable(of);
  }
}

/** On this side of zero a start value of zero is hidden; in order, the first and the last number make the range. */
function examplesOf({ of }: Medium): readonly number[][] {
  if (of === "range")
    return [
      [1, 4, 6, 13],
      [2, 3, 5],
      [20, 14, 11, 3, 1],
    ];
  const examples = [
    [3, 1, 4, 2, 5],
    [2, 7, 6],
    [8, 5, 9, 1],
  ];
  return of === "min" ? examples.map((nums) => nums.map((x) => -x)) : examples;
}

interface Program {
  readonly python: (part: string) => string;
  readonly javascript: (part: string) => string;
}

const programs: Readonly<Record<Medium["of"], Program>> = {
  max: { python: (part) => `max(${part})`, javascript: (part) => `Math.max(...${part})` },
  min: { python: (part) => `min(${part})`, javascript: (part) => `Math.min(...${part})` },
  sum: { python: (part) => `sum(${part})`, javascript: (part) => `${part}.reduce((a, b) => a + b, 0)` },
  range: {
    python: (part) => `max(${part}) - min(${part})`,
    javascript: (part) => `Math.max(...${part}) - Math.min(...${part})`,
  },
  different: { python: (part) => `len(set(${part}))`, javascript: (part) => `new Set(${part}).size` },
};

/** The reference, or one that works out something else for each place. */
function source(parameters: Medium, program: Program = programs[parameters.of]): Flaw["source"] {
  const name = nameOf(parameters);
  const { python, javascript } = spans[parameters.span];
  return {
    python: `def ${name}(nums):
    parts = [${python} for i in range(len(nums))]
    return [${program.python("part")} for part in parts]
`,
    javascript: `function ${nameIn("javascript", name)}(nums) {
  const parts = nums.map((_, i) => ${javascript});
  return parts.map((part) => ${program.javascript("part")});
}
`,
  };
}

const mistaken: Readonly<Record<Medium["of"], Omit<Flaw, "source"> & { readonly program: Program }>> = {
  max: {
    name: "begins at zero",
    caughtBy: ["negative", "boundary"],
    program: { python: (part) => `max([0, *${part}])`, javascript: (part) => `Math.max(0, ...${part})` },
  },
  min: {
    name: "begins at zero",
    caughtBy: ["boundary"],
    program: { python: (part) => `min([0, *${part}])`, javascript: (part) => `Math.min(0, ...${part})` },
  },
  sum: {
    name: "adds equal numbers once",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `sum(set(${part}))`,
      javascript: (part) => `[...new Set(${part})].reduce((a, b) => a + b, 0)`,
    },
  },
  range: {
    name: "takes the difference of the first and the last number",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `abs(${part}[0] - ${part}[-1])`,
      javascript: (part) => `Math.abs(${part}[0] - ${part}.at(-1))`,
    },
  },
  different: {
    name: "counts a number again if another stands between",
    caughtBy: ["duplicates"],
    program: {
      python: (part) => `1 + sum(1 for a, b in zip(${part}, ${part}[1:]) if a != b)`,
      javascript: (part) => `${part}.filter((x, j) => j === 0 || x !== ${part}[j - 1]).length`,
    },
  },
};

function flawsOf(parameters: Medium): readonly Flaw[] {
  const { program, ...wrong } = mistaken[parameters.of];
  return [{ ...wrong, source: source(parameters, program) }, expectingEnds(parameters)];
}

/** Whole stretches that are dealt with apart, before and after those of the places from `from` to `to` before the end. */
const ends: Readonly<
  Record<
    Medium["span"],
    { before: readonly Flaw["source"][]; from: number; to: number; after: readonly Flaw["source"][] }
  >
> = {
  last: { before: [firstOnes(1), firstOnes(2)], from: 2, to: 0, after: [] },
  next: { before: [], from: 0, to: 2, after: [lastOnes(2), lastOnes(1)] },
  rest: { before: [], from: 0, to: 1, after: [lastOnes(1)] },
  sides: { before: [firstOnes(2)], from: 1, to: 1, after: [lastOnes(2)] },
};

function firstOnes(length: number): Flaw["source"] {
  return { python: `nums[:${length}]`, javascript: `nums.slice(0, ${length})` };
}

function lastOnes(length: number): Flaw["source"] {
  return { python: `nums[-${length}:]`, javascript: `nums.slice(-${length})` };
}

function expectingEnds(parameters: Medium): Flaw {
  const { of, span } = parameters;
  const name = nameOf(parameters);
  const { before, from, to, after } = ends[span];
  const each = spans[span];
  const inPython = [
    ...before.map(({ python }) => python),
    `*[${each.python} for i in range(${from}, len(nums)${to > 0 ? ` - ${to}` : ""})]`,
    ...after.map(({ python }) => python),
  ];
  const inJavascript = [
    ...before.map(({ javascript }) => javascript),
    "...middle",
    ...after.map(({ javascript }) => javascript),
  ];
  return {
    name: span === "rest" ? "expects a last number" : "expects that the list is long enough to have two ends",
    caughtBy: ["empty"],
    source: {
      python: `def ${name}(nums):
    parts = [${inPython.join(", ")}]
    return [${programs[of].python("part")} for part in parts]
`,
      javascript: `function ${nameIn("javascript", name)}(nums) {
  const middle = [];
  for (let i = ${from}; i < nums.length${to > 0 ? ` - ${to}` : ""}; i++) middle.push(${each.javascript});
  const parts = [${inJavascript.join(", ")}];
  return parts.map((part) => ${programs[of].javascript("part")});
}
`,
    },
  };
}
