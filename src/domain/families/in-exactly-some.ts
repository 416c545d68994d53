import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  readonly rule: Rule;
  readonly order: Order;
}

type Order = "rising" | "falling" | "most" | "fewest";

/** What must hold of the number of lists that hold a number, `count`, among all lists, `total`. */
type Rule =
  | { readonly kind: "exactly" | "at least" | "at most"; readonly of: number }
  | { readonly kind: Parity | Share };

type Parity = "odd" | "even";
type Share = "all" | "all but one" | "not all" | "more than half" | "at least half" | "less than half";

type Input = readonly [lists: readonly (readonly number[])[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "in-exactly-some",
    version: 1,
    title: "In some of the lists",
    topic: "sets",
    difficulties: ["easy", "medium"],
    summary:
      "Find the numbers that are in exactly two, in at least three or in more than half of several lists.",
  },
  parameters: (difficulty) => (difficulty === "easy" ? countChoices() : shareChoices()),
  build: (parameters) => {
    const { rule, order } = parameters;
    const where = whereWords(rule);
    return {
      task: `returns, ${orders[order].words}, the numbers that are in ${where} of several lists; a number counts once for each list`,
      wordings: [
        `Given several lists of whole numbers, find the numbers that are in **${where}** of them.
Return them ${orders[order].words}.`,
        `Which numbers are in **${where}** of the given lists? Return them ${orders[order].words}.`,
        `Look through a number of lists. Collect every number that **${where}** of them ${verb(rule)}, and return what you
collected ${orders[order].words}.`,
      ],
      statement: `- A number that stands several times in one list counts only **once** for that list.
- Each number stands in the result once.
${orders[order].note}${notes(rule)}- If there is no such number, or no list at all, return an empty list.
- Some of the lists may be empty${isShare(rule) ? "; they count as lists too" : ""}.

{examples}

There are at most 50 lists, with at most 500 numbers in all.`,
      signature: {
        kind: "function",
        name: "found_in_lists",
        parameters: [{ name: "lists", type: list(list(int)) }],
        returns: list(int),
      },
      comparison: { kind: "exact" },
      examples: examplesFor(rule),
      inputs: {
        typical: listsOf(integer(0, 8), { lists: [3, 5], numbers: [2, 6] }),
        empty: fc.constantFrom<Input>([[]], [[[]]], [[[], []]], [[[], [], []]], [[[], [], [], []]]),
        single: fc.array(integer(-30, 30), sized(1, 5)).map((numbers): Input => [[numbers]]),
        pair: listsOf(integer(10, 15), { lists: [2, 2], numbers: [1, 5] }),
        duplicates: twiceInOneList(rule),
        overlapping: decisiveCounts(rule),
        boundary: ofDifferentLength(rule),
        negative: listsOf(integer(-12, 2), { lists: [3, 6], numbers: [3, 7] }),
        large: listsOf(integer(0, 150), { lists: [5, 7], numbers: [30, 60] }),
      },
      hiddenPerCategory: 5,
      oracle: ([lists]) => lookIntoEveryList(lists, parameters),
      reference: counting(parameters),
      hints: [
        "For each number you need to know one thing: how many of the lists hold it?",
        "Turn each list into a set first, so that a number counts once for it.",
        "Count in a dict (`Counter` in Python, a `Map` in JavaScript): for each set, add 1 under each of its numbers.",
        `Keep the numbers for which \`${conditionOf(rule).python}\` holds, and put them in order.`,
      ],
      flaws: [
        {
          name: "counts a number again for standing twice in one list",
          caughtBy: ["duplicates"],
          source: counting(parameters, { repeats: true }),
        },
        {
          name: mistakeOf(rule).name,
          caughtBy: ["overlapping"],
          source: counting(parameters, { condition: mistakeOf(rule) }),
        },
        {
          name: "sorts the numbers as text",
          caughtBy: ["boundary"],
          source: counting(parameters, { asText: true }),
        },
      ],
    };
  },
});

const orders = {
  rising: { words: "in rising order", note: "" },
  falling: { words: "in falling order", note: "" },
  most: {
    words: "ordered by the number of lists they are in, most first",
    note: "- Numbers that are in equally many lists stand in rising order.\n",
  },
  fewest: {
    words: "ordered by the number of lists they are in, fewest first",
    note: "- Numbers that are in equally many lists stand in rising order.\n",
  },
} as const;

function countChoices(): fc.Arbitrary<Parameters> {
  return fc.record({
    rule: fc.constantFrom<Rule[]>(
      { kind: "exactly", of: 1 },
      { kind: "exactly", of: 2 },
      { kind: "exactly", of: 3 },
      { kind: "at least", of: 2 },
      { kind: "at least", of: 3 },
      { kind: "at most", of: 2 },
      { kind: "odd" },
      { kind: "even" },
    ),
    order: fc.constantFrom("rising", "falling"),
  });
}

/** Only where the numbers found can be in differently many lists, their order may depend on that. */
function shareChoices(): fc.Arbitrary<Parameters> {
  const same = ["all", "all but one"] as const;
  const different = ["not all", "more than half", "at least half", "less than half"] as const;
  const every = [
    ...same.flatMap((kind) => (["rising", "falling"] as const).map((order) => ({ rule: { kind }, order }))),
    ...different.flatMap((kind) =>
      (["rising", "falling", "most", "fewest"] as const).map((order) => ({ rule: { kind }, order })),
    ),
  ];
  return fc.constantFrom<Parameters[]>(...every);
}

function isShare(rule: Rule): boolean {
  return ["all", "all but one", "not all", "more than half", "at least half", "less than half"].includes(
    rule.kind,
  );
}

function whereWords(rule: Rule): string {
  switch (rule.kind) {
    case "exactly":
    case "at least":
    case "at most":
      return `${rule.kind} ${rule.of}`;
    case "odd":
    case "even":
      return `an ${rule.kind} number`;
    default:
      return rule.kind;
  }
}

function verb(rule: Rule): string {
  return rule.kind === "exactly" && rule.of === 1 ? "holds" : "hold";
}

function notes({ kind }: Rule): string {
  switch (kind) {
    case "at most":
    case "even":
      return "- A number that is in none of the lists is never in the result.\n";
    case "all but one":
      return "- So exactly one of the lists must do without the number.\n";
    case "not all":
      return "- So at least one of the lists must do without the number.\n";
    case "more than half":
    case "less than half":
      return `- Of 4 lists, 2 are not ${kind}; of 5 lists, ${kind === "more than half" ? 3 : 2} are.\n`;
    case "at least half":
      return "- Of 4 lists, 2 are enough; of 5 lists, it takes 3.\n";
    default:
      return "";
  }
}

interface Condition {
  readonly python: string;
  readonly javascript: string;
  readonly holds: (count: number, total: number) => boolean;
}

const all = { python: "len(lists)", javascript: "lists.length" };

function conditionOf(rule: Rule): Condition {
  switch (rule.kind) {
    case "exactly":
      return compare("==", rule.of, (count) => count === rule.of);
    case "at least":
      return compare(">=", rule.of, (count) => !(count < rule.of));
    case "at most":
      return compare("<=", rule.of, (count) => !(count > rule.of));
    case "odd":
      return {
        python: "count % 2 == 1",
        javascript: "count % 2 === 1",
        holds: (count) => [1, 3, 5, 7].includes(count),
      };
    case "even":
      return {
        python: "count % 2 == 0",
        javascript: "count % 2 === 0",
        holds: (count) => [2, 4, 6].includes(count),
      };
    case "all":
      return compareToAll("==", "", (count, total) => total - count === 0);
    case "all but one":
      return compareToAll("==", " - 1", (count, total) => total - count === 1);
    case "not all":
      return compareToAll("<", "", (count, total) => total - count > 0);
    case "more than half":
      return compareToHalf(">", (count, total) => count > total - count);
    case "at least half":
      return compareToHalf(">=", (count, total) => count >= total - count);
    case "less than half":
      return compareToHalf("<", (count, total) => count < total - count);
  }
}

function mistakeOf(rule: Rule): Condition & { readonly name: string } {
  switch (rule.kind) {
    case "exactly":
      return { name: "also keeps what more lists hold", ...conditionOf({ kind: "at least", of: rule.of }) };
    case "at least":
      return { name: "wants one list more", ...compare(">", rule.of, (count) => count > rule.of) };
    case "at most":
      return { name: "allows one list less", ...compare("<", rule.of, (count) => count < rule.of) };
    case "odd":
      return { name: "thinks of 1 as the only odd number", ...conditionOf({ kind: "exactly", of: 1 }) };
    case "even":
      return { name: "thinks of 2 as the only even number", ...conditionOf({ kind: "exactly", of: 2 }) };
    case "all":
    case "all but one":
      return {
        name: rule.kind === "all" ? "lets one list do without" : "also keeps what all lists hold",
        ...compareToAll(">=", " - 1", (count, total) => total - count <= 1),
      };
    case "not all":
      return {
        name: "wants two lists that do without",
        ...compareToAll("<", " - 1", (count, total) => total - count > 1),
      };
    case "more than half":
      return { name: "is content with just a half", ...conditionOf({ kind: "at least half" }) };
    case "at least half":
      return { name: "is not content with just a half", ...conditionOf({ kind: "more than half" }) };
    case "less than half":
      return {
        name: "also keeps what just a half holds",
        ...compareToHalf("<=", (count, total) => count <= total - count),
      };
  }
}

function compare(sign: string, to: number, holds: Condition["holds"]): Condition {
  return { python: `count ${sign} ${to}`, javascript: `count ${sign.replace("==", "===")} ${to}`, holds };
}

function compareToAll(sign: string, less: string, holds: Condition["holds"]): Condition {
  return {
    python: `count ${sign} ${all.python}${less}`,
    javascript: `count ${sign.replace("==", "===")} ${all.javascript}${less}`,
    holds,
  };
}

function compareToHalf(sign: string, holds: Condition["holds"]): Condition {
  return {
    python: `count * 2 ${sign} ${all.python}`,
    javascript: `count * 2 ${sign} ${all.javascript}`,
    holds,
  };
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

type Range = readonly [min: number, max: number];

function listsOf(
  number: fc.Arbitrary<number>,
  { lists, numbers }: { readonly lists: Range; readonly numbers: Range },
): fc.Arbitrary<Input> {
  return fc.tuple(fc.array(fc.array(number, sized(...numbers)), sized(...lists)));
}

/** Each number in as many of the lists as it says, beginning with another one each time. */
function dealt(total: number, counts: readonly (readonly [number: number, count: number])[]): number[][] {
  return Array.from({ length: total }, (_, at) =>
    counts.flatMap(([number, count], start) =>
      (at + total - (start % total)) % total < count ? [number] : [],
    ),
  );
}

const usualTotal = 4;
const someCounts = [1, 2, 3, 4] as const;

/** Counts of lists, of four, for which this holds. */
function countsWhere(holds: (count: number) => boolean): readonly number[] {
  return someCounts.filter((count) => holds(count));
}

/** A number whose second occurrence in a list decides, if it is counted. */
function twiceInOneList(rule: Rule): fc.Arbitrary<Input> {
  const { holds } = conditionOf(rule);
  const decisive = countsWhere(
    (count) => count < usualTotal && holds(count, usualTotal) !== holds(count + 1, usualTotal),
  );
  return fc
    .tuple(integer(1, 40), fc.array(fc.tuple(integer(50, 80), fc.constantFrom(...someCounts)), sized(0, 3)))
    .map(([twice, rest]): Input => {
      const lists = dealt(usualTotal, [[twice, decisive[0] ?? 1], ...rest]);
      return [lists.map((numbers, at) => (at === 0 ? [...numbers, twice] : numbers))];
    });
}

function decisiveCounts(rule: Rule): fc.Arbitrary<Input> {
  const decisive = countsWhere(
    (count) => conditionOf(rule).holds(count, usualTotal) !== mistakeOf(rule).holds(count, usualTotal),
  );
  const other = fc.tuple(integer(50, 80), fc.constantFrom(...someCounts));
  return fc
    .tuple(integer(1, 40), fc.constantFrom(...decisive), fc.array(other, sized(0, 4)))
    .map(([number, count, rest]): Input => [dealt(usualTotal, [[number, count], ...rest])]);
}

/** Numbers of one, two and three digits, all of them to be found. */
function ofDifferentLength(rule: Rule): fc.Arbitrary<Input> {
  const [count = 1] = countsWhere((each) => conditionOf(rule).holds(each, usualTotal));
  return fc
    .tuple(integer(2, 9), integer(10, 19), fc.array(integer(100, 199), sized(0, 3)))
    .map(([one, two, more]): Input => [
      dealt(
        usualTotal,
        [one, two, ...more].map((number) => [number, count]),
      ),
    ]);
}

/** Numbers of two digits, none of which tells the rule from the usual mistake about it. */
function examplesFor(rule: Rule): readonly Input[] {
  return [
    { total: 3, numbers: [31, 12, 25, 40] },
    { total: 4, numbers: [64, 17, 33, 58, 20] },
    { total: 3, numbers: [75, 46, 91] },
  ].map(({ total, numbers }): Input => {
    const counts = someCounts.filter(
      (count) =>
        count <= total && conditionOf(rule).holds(count, total) === mistakeOf(rule).holds(count, total),
    );
    return [
      dealt(
        total,
        numbers.map((number, at) => [number, counts[at % counts.length] ?? 1]),
      ),
    ];
  });
}

function lookIntoEveryList(lists: Input[0], { rule, order }: Parameters): number[] {
  const { holds } = conditionOf(rule);
  const countOf = (number: number) => lists.filter((numbers) => numbers.includes(number)).length;
  const numbers = lists.flat();
  const rising = numbers
    .filter((number, at) => numbers.indexOf(number) === at && holds(countOf(number), lists.length))
    .toSorted((a, b) => a - b);
  if (order === "rising") return rising;
  if (order === "falling") return rising.toReversed();
  const byCount = lists.map((_, less) => rising.filter((number) => countOf(number) === less + 1));
  return (order === "fewest" ? byCount : byCount.toReversed()).flat();
}

interface Mistakes {
  readonly repeats?: boolean;
  readonly condition?: Condition;
  readonly asText?: boolean;
}

function counting(
  { rule, order }: Parameters,
  { repeats = false, condition = conditionOf(rule), asText = false }: Mistakes = {},
): Flaw["source"] {
  const x = asText ? "str(x)" : "x";
  const sortedInPython = {
    rising: asText ? "sorted(found, key=str)" : "sorted(found)",
    falling: `sorted(found, ${asText ? "key=str, " : ""}reverse=True)`,
    most: `sorted(found, key=lambda x: (-counts[x], ${x}))`,
    fewest: `sorted(found, key=lambda x: (counts[x], ${x}))`,
  }[order];
  const rising = asText ? "(String(a) < String(b) ? -1 : 1)" : "a - b";
  const comparison = {
    rising,
    falling: asText ? "(String(a) < String(b) ? 1 : -1)" : "b - a",
    most: `counts.get(b) - counts.get(a) || ${rising}`,
    fewest: `counts.get(a) - counts.get(b) || ${rising}`,
  }[order];
  return {
    python: `from collections import Counter

def found_in_lists(lists):
    counts = Counter(x for numbers in lists for x in ${repeats ? "numbers" : "set(numbers)"})
    found = [x for x, count in counts.items() if ${condition.python}]
    return ${sortedInPython}
`,
    javascript: `function foundInLists(lists) {
  const counts = new Map();
  for (const numbers of lists) {
    for (const x of ${repeats ? "numbers" : "new Set(numbers)"}) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const found = [...counts.keys()].filter((x) => ${condition.javascript.replace("count", "counts.get(x)")});
  return found.sort((a, b) => ${comparison});
}
`,
  };
}
