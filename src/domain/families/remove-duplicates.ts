import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { nameIn } from "../signature.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

interface Easy {
  /** Whose duplicates are meant; other numbers stay as they are. */
  readonly among: "all" | "even" | "odd" | "positive" | "negative";
  /** What becomes of a number that was there before. */
  readonly fate: "dropped" | "zero" | "end";
}

interface Medium {
  readonly keep: "first" | "last" | "lonely" | "twice" | "second";
  /** When two numbers count as the same. */
  readonly same: "value" | "size" | "digit";
}

type Input = [items: number[]];

const few = fc.integer({ min: -3, max: 6 });
const distinct = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: -20, max: 60 }), { minLength, maxLength });

export const family = defineFamily<Easy | Medium, Input>({
  meta: {
    id: "remove-duplicates",
    version: 3,
    title: "Remove duplicates",
    topic: "lists",
    difficulties: ["easy", "medium"],
    summary:
      "Keep each number of a list once, move or blank the repeated ones, or other rules for what occurs several times.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          among: fc.constantFrom("all", "even", "odd", "positive", "negative"),
          fate: fc.constantFrom("dropped", "zero", "end"),
        })
      : fc
          .record({
            keep: fc.constantFrom<Medium["keep"][]>("first", "last", "lonely", "twice", "second"),
            same: fc.constantFrom<Medium["same"][]>("value", "size", "digit"),
          })
          // That is the easy one.
          .filter(({ keep, same }) => keep !== "first" || same !== "value"),
  build: (parameters) => ("keep" in parameters ? mediumBody(parameters) : easyBody(parameters)),
});

interface Among {
  /** Of a function's name. */
  readonly name: string;
  /** As in "every …" and "… numbers". */
  readonly word: string;
  /** A condition on `x` that holds for all other numbers; none where there are none. */
  readonly others?: Flaw["source"];
  readonly note?: string;
  readonly drawn: fc.Arbitrary<number>;
}

const whole = fc.integer({ min: -30, max: 30 });

const amongst: Readonly<Record<Easy["among"], Among>> = {
  all: { name: "", word: "", drawn: whole },
  even: {
    name: "even_",
    word: "even ",
    others: { python: "x % 2 != 0", javascript: "x % 2 !== 0" },
    note: "Zero is even.",
    drawn: whole.map((x) => 2 * x),
  },
  odd: {
    name: "odd_",
    word: "odd ",
    others: { python: "x % 2 == 0", javascript: "x % 2 === 0" },
    note: "In JavaScript `-3 % 2` is -1.",
    drawn: whole.map((x) => 2 * x + 1),
  },
  positive: {
    name: "positive_",
    word: "positive ",
    others: { python: "x <= 0", javascript: "x <= 0" },
    note: "Zero is not positive.",
    drawn: fc.integer({ min: 1, max: 60 }),
  },
  negative: {
    name: "negative_",
    word: "negative ",
    others: { python: "x >= 0", javascript: "x >= 0" },
    note: "Zero is not negative.",
    drawn: fc.integer({ min: -60, max: -1 }),
  },
};

interface Fate {
  readonly name: string;
  /** As in "removes the repeated even numbers from a list". */
  readonly task: (numbers: string) => string;
  readonly wordings: (numbers: string) => readonly string[];
  readonly rule: string;
  /** What is done with a repeated number, if anything. */
  readonly done?: Flaw["source"];
  readonly result: Flaw["source"];
}

const fates: Readonly<Record<Easy["fate"], Fate>> = {
  dropped: {
    name: "remove_repeated",
    task: (numbers) =>
      `removes from a list every ${numbers} that stood before already, while all other numbers stay, in their order`,
    wordings: (numbers) => [
      `Given a list of integers, return it **without** every ${numbers} that stood before already.`,
      `From a list of integers, **remove** each ${numbers} that has come before. Return what is left.`,
    ],
    rule: "The numbers that stay keep their order. Nothing is sorted.",
    result: { python: "result", javascript: "result" },
  },
  zero: {
    name: "blank_repeated",
    task: (numbers) => `puts 0 in the place of every ${numbers} in a list that stood before already`,
    wordings: (numbers) => [
      `Given a list of integers, return it with a **0 in the place** of every ${numbers} that stood before already.`,
      `In a list of integers, **replace by 0** each ${numbers} that has come before. Return the new list.`,
    ],
    rule: "The list stays as long as it was, and all other numbers stay where they are.",
    done: { python: "result.append(0)", javascript: "result.push(0);" },
    result: { python: "result", javascript: "result" },
  },
  end: {
    name: "move_repeated",
    task: (numbers) =>
      `moves every ${numbers} in a list that stood before already to the end, in their order, behind all other numbers in theirs`,
    wordings: (numbers) => [
      `Given a list of integers, **move to the end** every ${numbers} that stood before already, and return the list.`,
      `Return the numbers of a list of integers so that each ${numbers} that has come before stands **behind all others**.`,
    ],
    rule: "The moved numbers keep their order among themselves, and so do the numbers that stay. No number is lost.",
    done: { python: "repeated.append(x)", javascript: "repeated.push(x);" },
    result: { python: "result + repeated", javascript: "[...result, ...repeated]" },
  },
};

function easyBody(parameters: Easy): FamilyBody<Input> {
  const { among, fate } = parameters;
  const { word, note, drawn } = amongst[among];
  const isClassic = among === "all" && fate === "dropped";
  const some = (minLength: number, maxLength: number) => fc.uniqueArray(drawn, { minLength, maxLength });
  return {
    task: isClassic
      ? "removes duplicates from a list while keeping the order"
      : fates[fate].task(`${word}number`),
    wordings: isClassic
      ? [
          `Given a list of integers, return a list in which every number stands only once.`,
          `Remove the duplicates from a list of integers: return a list in which no number occurs twice.`,
          `Return the numbers of a list of integers, each of them once, however often it occurs.`,
        ]
      : fates[fate].wordings(among === "all" ? "number" : `**${word}number**`),
    statement: `- Each ${word}number stays where it **first** appears; only later ones are ${
      { dropped: "left out", zero: "replaced", end: "moved" }[fate]
    }, however far away they are.
${among === "all" ? "" : `- All other numbers stay, however often they occur.${note === undefined ? "" : ` ${note}`}\n`}- ${fates[fate].rule}
- An empty list gives an empty list.

{examples}`,
    signature: {
      kind: "function",
      name: easyName(parameters),
      parameters: [{ name: "items", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    // In order, so that equal numbers are neighbours, and none of them three times.
    examples: [[[1, 1, 2, 2, 3]], [[-6, -6, -3, -3, 5]], [[4, 4, 7, 9, 9]]],
    inputs: {
      empty: fc.constant<[number[]]>([[]]),
      single: fc.tuple(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 1 })),
      typical: fc.tuple(fc.array(few, { minLength: 6, maxLength: 12 })),
      // All but the last come again, so that no number stands beside its equal.
      duplicates: some(3, 6).map((numbers) => [[...numbers.slice(0, -1), ...numbers]]),
      sorted: distinct(3, 6).map((numbers) => [[...numbers, ...numbers].toSorted((a, b) => a - b)]),
      reversed: distinct(3, 6).map((numbers) => [numbers.toSorted((a, b) => b - a)]),
      adjacent: fc
        .tuple(some(2, 2), fc.integer({ min: 3, max: 7 }), fc.array(few, { maxLength: 3 }))
        .map(([[x = 0, next = 0], times, rest]) => [
          [...Array.from({ length: times }, () => x), next, ...rest],
        ]),
      // Zero on both sides of what is positive or negative.
      boundary: fc.tuple(fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 2), { minLength: 5, maxLength: 9 })),
      large: fc.tuple(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 200, maxLength: 400 })),
    },
    hiddenPerCategory: 6,
    oracle: ([items]) => {
      const isRepeated = (x: number, i: number) => items.indexOf(x) < i && isAmong(x, among);
      const others = items.filter((x, i) => !isRepeated(x, i));
      switch (fate) {
        case "dropped":
          return others;
        case "zero":
          return items.map((x, i) => (isRepeated(x, i) ? 0 : x));
        case "end":
          return others.concat(items.filter(isRepeated));
        default:
          return unreachable(fate);
      }
    },
    reference: easySource(parameters),
    hints: [
      "For each number you need to know one thing: was it there before?",
      "A set remembers what was seen, and answers quickly.",
      ...(among === "all"
        ? []
        : [`Which numbers stay even if they were seen? Ask that together with the set.`]),
      {
        dropped:
          "Go through the list once. Add a number to the result only if it is not in the set, then put it there.",
        zero: "Go through the list once, and add to the result what is to stand at each place: the number, or 0.",
        end: "Make two lists, one of the numbers that stay and one of those that move, and join them when you are done.",
      }[fate],
    ],
    flaws: [
      {
        name: "looks at neighbours only",
        caughtBy: ["duplicates"],
        source: easySource(parameters, "neighbours"),
      },
      {
        name: "takes a third one for new",
        caughtBy: ["adjacent"],
        source: easySource(parameters, "pairs"),
      },
      ...(fate === "dropped"
        ? [
            {
              name: "sorts the numbers",
              caughtBy: ["reversed"],
              source: easySource(parameters, "sorts"),
            } as const,
          ]
        : []),
    ],
  };
}

const easyName = ({ among, fate }: Easy) =>
  among === "all" && fate === "dropped"
    ? "unique"
    : `${fates[fate].name}_${amongst[among].name}`.replace(/_$/, "");

function isAmong(x: number, among: Easy["among"]): boolean {
  switch (among) {
    case "all":
      return true;
    case "even":
      return "02468".includes(String(x).slice(-1));
    case "odd":
      return "13579".includes(String(x).slice(-1));
    case "positive":
      return Math.sign(x) === 1;
    case "negative":
      return Math.sign(x) === -1;
    default:
      return unreachable(among);
  }
}

/** The reference, or one with a mistake: remembers the last number only, forgets it when it came twice, or sorts. */
function easySource(parameters: Easy, mistake?: "neighbours" | "pairs" | "sorts"): Flaw["source"] {
  const name = easyName(parameters);
  const { others } = amongst[parameters.among];
  const { done, result } = fates[parameters.fate];
  const pairs = mistake === "pairs";
  const python = [...(pairs ? ["seen.remove(x)"] : []), ...(done === undefined ? [] : [done.python])];
  const javascript = [
    ...(pairs ? ["seen.delete(x);"] : []),
    ...(done === undefined ? [] : [done.javascript]),
  ];
  const isLast = mistake === "neighbours";
  const moves = parameters.fate === "end";
  return {
    python: `def ${name}(items):
    ${isLast ? "last = None" : "seen = set()"}
    result = []
${moves ? "    repeated = []\n" : ""}    for x in items:
        if ${isLast ? "x != last" : "x not in seen"}${others === undefined ? "" : ` or ${others.python}`}:
            ${isLast ? "last = x" : "seen.add(x)"}
            result.append(x)
${python.length === 0 ? "" : `        else:\n${python.map((line) => `            ${line}\n`).join("")}`}    return ${
      mistake === "sorts" ? "sorted(result)" : result.python
    }
`,
    javascript: `function ${nameIn("javascript", name)}(items) {
  ${isLast ? "let last;" : "const seen = new Set();"}
  const result = [];
${moves ? "  const repeated = [];\n" : ""}  for (const x of items) {
    if (${isLast ? "x !== last" : "!seen.has(x)"}${others === undefined ? "" : ` || ${others.javascript}`}) {
      ${isLast ? "last = x;" : "seen.add(x);"}
      result.push(x);
    }${javascript.length === 0 ? "" : ` else {\n${javascript.map((line) => `      ${line}\n`).join("")}    }`}
  }
  return ${mistake === "sorts" ? "result.sort((a, b) => a - b)" : result.javascript};
}
`,
  };
}

const keeps = {
  first: {
    task: "keeps of numbers that are the same only the first",
    wanted: "of numbers that are the same **only the first** stays",
    rule: "A number is left out if the same one stands anywhere before it.",
  },
  last: {
    task: "keeps of numbers that are the same only the last",
    wanted: "of numbers that are the same **only the last** stays",
    rule: "A number is left out if the same one stands anywhere after it.",
  },
  lonely: {
    task: "keeps only the numbers that occur once",
    wanted: "only the numbers that **occur once** stay",
    rule: "A number is left out if the same one stands anywhere else in the list: then none of them stays.",
  },
  twice: {
    task: "keeps of numbers that are the same the first two",
    wanted: "of numbers that are the same **the first two** stay",
    rule: "A number is left out if the same one stands at least twice before it, anywhere.",
  },
  second: {
    task: "keeps of numbers that are the same only the second",
    wanted: "of numbers that are the same **only the second** stays",
    rule: "A number is kept if the same one stands exactly once before it, anywhere. What occurs once is left out.",
  },
} as const;

interface Sameness {
  readonly task: string;
  readonly rule: string;
  readonly of: (x: number) => number;
  /** On the variable `x`. */
  readonly python: string;
  readonly javascript: string;
}

const samenesses: Readonly<Record<Medium["same"], Sameness>> = {
  value: {
    task: "",
    rule: "Two numbers are the same if they are equal.",
    of: (x) => x,
    python: "x",
    javascript: "x",
  },
  size: {
    task: "; numbers are the same if they are equal but for the sign",
    rule: "Two numbers are the same if they are equal **but for the sign**: 7 and -7 are the same.",
    of: (x) => Math.max(x, -x),
    python: "abs(x)",
    javascript: "Math.abs(x)",
  },
  digit: {
    task: "; numbers are the same if they have the same last digit",
    rule: "Two numbers are the same if they have the same **last digit**, whatever their sign: 7, 27 and -17 are the same.",
    of: (x) => Number(String(x).slice(-1)),
    python: "abs(x) % 10",
    javascript: "Math.abs(x) % 10",
  },
};

function mediumBody(parameters: Medium): FamilyBody<Input> {
  const { keep, same } = parameters;
  const { task, wanted, rule } = keeps[keep];
  const { of } = samenesses[same];
  const input = (items: readonly number[]): Input => [[...items]];
  return {
    task: `${task} in a list, in their order${samenesses[same].task}`,
    wordings: [
      `Thin out a list of integers, and return what is left, in its order:
${wanted}.`,
      `Some numbers of a list of integers are to be left out: ${wanted}.
Return a list of those, in their order.`,
    ],
    statement: `- ${samenesses[same].rule}
- ${rule}
- Nothing is sorted, and a number that stays is not changed.
- An empty list gives an empty list.

{examples}

The list holds at most 300 numbers, from -1,000 to 1,000.`,
    signature: {
      kind: "function",
      name: "thin_out",
      parameters: [{ name: "items", type: list(int) }],
      returns: list(int),
    },
    comparison: { kind: "exact" },
    // In order, so that equal numbers are neighbours.
    examples: [input([1, 1, 2, 3]), input([4, 5, 5, 5, 8]), input([2, 2, 7, 9, 9])],
    inputs: {
      empty: fc.constant(input([])),
      single: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 1 }).map(input),
      typical: fc.array(few, { minLength: 5, maxLength: 10 }).map(input),
      // Equal numbers stand apart.
      duplicates: distinct(2, 5).map((items) => input([...items, ...items])),
      ties: fc
        .tuple(distinct(2, 3), fc.integer({ min: 3, max: 4 }))
        .map(([items, times]) => input(Array.from({ length: times }, () => items).flat())),
      reversed: digits.map((drawn) => {
        const items = drawn.toSorted((a, b) => b - a);
        return input(keep === "second" ? items.flatMap((x) => [x, x]) : items);
      }),
      // The same but for the sign, and the same but for the tens.
      negative: fc
        .tuple(digits, fc.integer({ min: 1, max: 3 }))
        .map(([items, more]) =>
          input([...items, ...items.map((x) => -x), ...items.slice(0, more).map((x) => -x)]),
        ),
      adjacent: fc
        .tuple(digits, fc.integer({ min: 1, max: 9 }))
        .map(([items, tens]) => input(items.flatMap((x) => [x, x + 10 * tens, x + 20 * tens]))),
      large: fc
        .array(fc.integer({ min: -80, max: 80 }), { minLength: 150, maxLength: 300, size: "max" })
        .map(input),
    },
    hiddenPerCategory: 5,
    oracle: ([items]) =>
      items.filter((x, i) => {
        const isSame = (y: number) => of(y) === of(x);
        const before = items.slice(0, i).filter(isSame).length;
        const after = items.slice(i + 1).filter(isSame).length;
        switch (keep) {
          case "first":
            return before === 0;
          case "last":
            return after === 0;
          case "lonely":
            return before + after === 0;
          case "twice":
            return before < 2;
          case "second":
            return before === 1;
          default:
            return unreachable(keep);
        }
      }),
    reference: source(parameters),
    hints: [
      ...(same === "value"
        ? []
        : [`What must be compared of a number \`x\`? \`${samenesses[same].python}\` in Python.`]),
      ...hintsOf[keep],
      "Put what stays into a new list. Do not take numbers out of a list while you walk through it.",
    ],
    flaws: [
      {
        name: "looks at neighbours only",
        caughtBy: ["ties"],
        source: byGroups(parameters),
      },
      {
        name: "sorts the numbers",
        caughtBy: ["reversed"],
        source: source(parameters, { sorts: true }),
      },
      ...(same === "value"
        ? []
        : [
            {
              name: "compares the numbers as they are",
              caughtBy: [same === "size" ? "negative" : "adjacent"],
              source: source({ ...parameters, same: "value" }),
            } as const,
          ]),
    ],
  };
}

/** No two have the same last digit. */
const digits = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 5 });

const hintsOf: Readonly<Record<Medium["keep"], readonly string[]>> = {
  first: [
    "For each number you need to know one thing: was the same one there before?",
    "A set remembers what was seen, and answers quickly.",
  ],
  last: [
    "From its end, the list is easier: then the first one that you meet is the last one.",
    "Go through the list backwards, remember in a set what was seen, and turn the result round when you are done.",
  ],
  lonely: [
    "You cannot know that a number occurs once before you have seen the whole list.",
    "So go through it twice: first count how often each occurs, in a dictionary or a `Map`; then keep what was counted once.",
  ],
  twice: [
    "It is not enough to know that the same one was there before: how often was it?",
    "Count in a dictionary or a `Map` while you go through the list, and keep a number as long as its count is at most 2.",
  ],
  second: [
    "For each number you need to know how often the same one was there before.",
    "Count in a dictionary or a `Map` while you go through the list, and keep a number when its count gets to 2.",
  ],
};

/** The reference, or one that sorts. */
function source({ keep, same }: Medium, { sorts = false }: { sorts?: boolean } = {}): Flaw["source"] {
  const { python: key, javascript: jsKey } = samenesses[same];
  const python = sorts ? "sorted(result)" : keep === "last" ? "result[::-1]" : "result";
  const javascript = sorts ? "result.sort((a, b) => a - b)" : keep === "last" ? "result.reverse()" : "result";
  switch (keep) {
    case "first":
    case "last":
      return {
        python: `def thin_out(items):
    seen = set()
    result = []
    for x in ${keep === "last" ? "reversed(items)" : "items"}:
        if ${key} not in seen:
            seen.add(${key})
            result.append(x)
    return ${python}
`,
        javascript: `function thinOut(items) {
  const seen = new Set();
  const result = [];
  for (const x of ${keep === "last" ? "[...items].reverse()" : "items"}) {
    if (!seen.has(${jsKey})) {
      seen.add(${jsKey});
      result.push(x);
    }
  }
  return ${javascript};
}
`,
      };
    case "lonely":
      return {
        python: `from collections import Counter

def thin_out(items):
    counts = Counter(${same === "value" ? "items" : `${key} for x in items`})
    result = [x for x in items if counts[${key}] == 1]
    return ${python}
`,
        javascript: `function thinOut(items) {
  const counts = new Map();
  for (const x of items) counts.set(${jsKey}, (counts.get(${jsKey}) ?? 0) + 1);
  const result = items.filter((x) => counts.get(${jsKey}) === 1);
  return ${javascript};
}
`,
      };
    case "twice":
    case "second": {
      const [py, js] = keep === "twice" ? ["<=", "<="] : ["==", "==="];
      return {
        python: `from collections import Counter

def thin_out(items):
    counts = Counter()
    result = []
    for x in items:
        counts[${key}] += 1
        if counts[${key}] ${py} 2:
            result.append(x)
    return ${python}
`,
        javascript: `function thinOut(items) {
  const counts = new Map();
  const result = [];
  for (const x of items) {
    const count = (counts.get(${jsKey}) ?? 0) + 1;
    counts.set(${jsKey}, count);
    if (count ${js} 2) result.push(x);
  }
  return ${javascript};
}
`,
      };
    }
    default:
      return unreachable(keep);
  }
}

/** Of each row of neighbours that are the same, the right ones. */
function byGroups({ keep, same }: Medium): Flaw["source"] {
  const taken = {
    first: { python: "group[:1]", javascript: "group.slice(0, 1)" },
    last: { python: "group[-1:]", javascript: "group.slice(-1)" },
    lonely: { python: "group if len(group) == 1 else []", javascript: "(group.length === 1 ? group : [])" },
    twice: { python: "group[:2]", javascript: "group.slice(0, 2)" },
    second: { python: "group[1:2]", javascript: "group.slice(1, 2)" },
  }[keep];
  const { python, javascript } = samenesses[same];
  return {
    python: `from itertools import groupby

def thin_out(items):
    groups = [list(group) for _, group in groupby(items, key=lambda x: ${python})]
    return [x for group in groups for x in (${taken.python})]
`,
    javascript: `function thinOut(items) {
  const key = (x) => ${javascript};
  const groups = [];
  for (const x of items) {
    if (groups.length > 0 && key(groups.at(-1)[0]) === key(x)) groups.at(-1).push(x);
    else groups.push([x]);
  }
  return groups.flatMap((group) => ${taken.javascript});
}
`,
  };
}
