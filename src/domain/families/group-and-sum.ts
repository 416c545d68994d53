import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, map, string, tuple } from "../type.ts";

interface Parameters {
  readonly field: "shop" | "item";
  readonly aggregate: Aggregate;
  /** Which sales count; all where it is absent. */
  readonly counted: Counted | null;
  /** A group with fewer sales that count is left out. */
  readonly atLeast: number;
}

type Aggregate = keyof typeof aggregates;

interface Counted {
  readonly sign: keyof typeof signs;
  readonly limit: number;
}

type Sale = readonly [shop: string, item: string, amount: number];

type Input = readonly [sales: readonly Sale[]];

const aggregates = {
  sum: {
    words: "the **sum** of their amounts",
    hint: "Add up each list.",
    python: "sum(amounts)",
    javascript: "amounts.reduce((sum, amount) => sum + amount, 0)",
    of: (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0),
  },
  count: {
    words: "**how many** they are",
    hint: "The answer for a group is the length of its list.",
    python: "len(amounts)",
    javascript: "amounts.length",
    of: (amounts: readonly number[]) => amounts.length,
  },
  largest: {
    words: "the **largest** of their amounts",
    hint: "Take the largest number of each list.",
    python: "max(amounts)",
    javascript: "Math.max(...amounts)",
    of: (amounts: readonly number[]) => amounts.toSorted((a, b) => b - a)[0],
  },
  smallest: {
    words: "the **smallest** of their amounts",
    hint: "Take the smallest number of each list.",
    python: "min(amounts)",
    javascript: "Math.min(...amounts)",
    of: (amounts: readonly number[]) => amounts.toSorted((a, b) => a - b)[0],
  },
  first: {
    words: "the amount of the **first** of them",
    hint: "Take the first number of each list.",
    python: "amounts[0]",
    javascript: "amounts[0]",
    of: (amounts: readonly number[]) => amounts.find(() => true),
  },
  spread: {
    words: "the **spread** of their amounts: the largest less the smallest, so 0 for a single one",
    hint: "Take the largest number of each list less its smallest.",
    python: "max(amounts) - min(amounts)",
    javascript: "Math.max(...amounts) - Math.min(...amounts)",
    of: (amounts: readonly number[]) =>
      amounts.reduce((most, a) => amounts.reduce((so, b) => Math.max(so, a - b), most), 0),
  },
  different: {
    words: "how many **different** amounts they have",
    hint: "Put each list into a set; the answer is the set's size.",
    python: "len(set(amounts))",
    javascript: "new Set(amounts).size",
    of: (amounts: readonly number[]) =>
      amounts.filter((amount, index) => amounts.indexOf(amount) === index).length,
  },
  average: {
    words: "the **average** of their amounts, rounded down to a whole number (-2.5 becomes -3)",
    hint: "Add up each list and divide by its length: `//` in Python, `Math.floor` in JavaScript round down.",
    python: "sum(amounts) // len(amounts)",
    javascript: "Math.floor(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length)",
    of: (amounts: readonly number[]) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      const above = ((sum % amounts.length) + amounts.length) % amounts.length;
      return (sum - above) / amounts.length;
    },
  },
} as const;

const signs = {
  ">": { words: "greater than", slip: ">=", side: 1 },
  ">=": { words: "at least", slip: ">", side: 1 },
  "<": { words: "less than", slip: "<=", side: -1 },
  "<=": { words: "at most", slip: "<", side: -1 },
} as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "group-and-sum",
    version: 1,
    title: "Group and sum up",
    topic: "dictionaries",
    difficulties: ["easy", "medium"],
    summary:
      "Group sales by shop or by item, and give one number for each group: a sum, a count, an extreme.",
  },
  parameters: (difficulty) =>
    fc.record({
      field: fc.constantFrom("shop", "item"),
      aggregate: fc.constantFrom(
        "sum",
        "count",
        "largest",
        "smallest",
        "first",
        "spread",
        "different",
        "average",
      ),
      counted: difficulty === "easy" ? fc.constant(null) : someCounted(),
      atLeast: difficulty === "easy" ? fc.constant(1) : fc.constantFrom(1, 2, 3),
    }),
  build: (parameters) => {
    const { field, aggregate, counted, atLeast } = parameters;
    const { words, hint } = aggregates[aggregate];
    const which = counted === null ? "" : ` whose amount is ${signs[counted.sign].words} ${counted.limit}`;
    const plain = words.replaceAll("*", "");
    return {
      task: `groups sales, given as (shop, item, amount), by their ${field} and returns, by ${field}, ${plain}${
        counted === null ? "" : `, counting only sales${which}`
      }${atLeast === 1 ? "" : `; groups of fewer than ${atLeast} such sales are left out`}`,
      wordings: [
        `Each sale is \`(shop, item, amount)\`. Group the sales by **${field}**, and find for
each group${which === "" ? "" : `, looking only at sales${which},`} ${words}.`,
        `A list holds sales, each written as \`(shop, item, amount)\`. For every **${field}**, look at all its
sales${which} and work out ${words}.`,
        `Sum up a list of sales by **${field}**. Every sale is \`(shop, item, amount)\`; what is wanted for
each ${field} is ${words}${which === "" ? "." : `, where only sales${which} count.`}`,
      ],
      statement: `- Return a \`dict\` in Python and a plain object in JavaScript (not a \`Map\`): the ${field}s are its keys, the numbers its
  values. The order of the keys does not matter.
- Sales of one ${field} may stand anywhere in the list, with others between them.
- Names are compared as they are written: \`Tea\` and \`tea\` are different.
${countedNote(parameters)}- The same sale may occur several times; each time counts.
- No sales give an empty dict or object.

{examples}

There are at most 300 sales. Amounts are whole numbers from -1,000 to 1,000. In JavaScript a sale is an array
\`[shop, item, amount]\`.`,
      signature: {
        kind: "function",
        name: "summarize",
        parameters: [{ name: "sales", type: list(tuple(string, string, int)) }],
        returns: map(string, int),
      },
      comparison: { kind: "exact" },
      examples: examplesFor(parameters),
      inputs: {
        typical: anySales(parameters, 3, 8),
        empty: fc.constant([[]]),
        single: anySales(parameters, 1, 1),
        duplicates: anySales(parameters, 2, 4).map(([sales]): Input => [[...sales, ...sales]]),
        adjacent: twoStretches(parameters),
        case: twoCases(parameters),
        negative: fc.tuple(fc.array(saleOf(parameters, integer(-60, -1)), sized(3, 7))),
        large: anySales(parameters, 100, 200),
        ...(counted === null
          ? { zero: lonelyZero(parameters) }
          : { boundary: atTheLimit(parameters, counted), missing: tooFew(parameters, counted) }),
      },
      hiddenPerCategory: 5,
      oracle: ([sales]) => summarizeEach(sales, parameters),
      reference: grouping(parameters),
      hints: [
        `Two jobs: bring the amounts of each ${field} together, then make one number of each group.`,
        `Go through the sales once, with a dict from ${field} to the list of its amounts so far.`,
        "In Python `groups.setdefault(key, [])` gives the list, a new one where there is none yet; in JavaScript look into a `Map`.",
        ...(counted === null
          ? []
          : [
              `Leave out a sale before it is put into a group, so that no group is made for it: keep \`amount ${counted.sign} ${counted.limit}\`.`,
            ]),
        hint,
      ],
      flaws: [
        {
          name: "starts a group anew when another came between",
          caughtBy: ["adjacent"],
          source: grouping(parameters, { startsAnew: true }),
        },
        {
          name: "takes names in upper and lower case for the same",
          caughtBy: ["case"],
          source: grouping(parameters, { ignoresCase: true }),
        },
        ...specialFlaws(parameters),
      ],
    };
  },
});

function specialFlaws(parameters: Parameters): Flaw[] {
  const { counted, atLeast } = parameters;
  if (counted === null) {
    const source = grouping(parameters, { skipsZero: true });
    return [{ name: "takes an amount of zero for no sale", caughtBy: ["zero"], source }];
  }
  const slip = { ...counted, sign: signs[counted.sign].slip };
  return [
    {
      name: `is wrong for an amount of exactly ${counted.limit}`,
      caughtBy: ["boundary"],
      source: grouping({ ...parameters, counted: slip }),
    },
    {
      name:
        atLeast === 1 ? "makes a group even where no sale counts" : "lets any sale count for a group's size",
      caughtBy: ["missing"],
      source: grouping(parameters, { keepsAll: true }),
    },
  ];
}

function countedNote({ field, counted, atLeast }: Parameters): string {
  if (counted === null) return "";
  const none =
    atLeast === 1
      ? `${field === "shop" ? "A shop" : "An item"} none of whose sales counts is not in the result.`
      : `${field === "shop" ? "A shop" : "An item"} with **fewer than ${atLeast}** sales that count is not in the result.`;
  return `- Only sales whose amount is **${signs[counted.sign].words} ${counted.limit}** count. ${none}\n`;
}

function someCounted(): fc.Arbitrary<Counted> {
  return fc.record({ sign: fc.constantFrom(">", ">=", "<", "<="), limit: fc.constantFrom(10, 20, 50) });
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

const names = { shop: ["north", "south", "east"], item: ["tea", "rice", "soap"] } as const;

function saleOf({ field }: Parameters, amount: fc.Arbitrary<number>, key?: string): fc.Arbitrary<Sale> {
  const name = (of: keyof typeof names) =>
    key !== undefined && of === field ? fc.constant(key) : fc.constantFrom(...names[of]);
  return fc.tuple(name("shop"), name("item"), amount);
}

function anySales(parameters: Parameters, minLength: number, maxLength: number): fc.Arbitrary<Input> {
  const middle = parameters.counted?.limit ?? 15;
  return fc.tuple(
    fc.array(saleOf(parameters, integer(middle - 30, middle + 30)), sized(minLength, maxLength)),
  );
}

/** The amount at a distance above 0 from the limit, on the side that counts, or for a negative one on the other. */
function amountAt(counted: Counted | null, distance: number): number {
  return counted === null ? distance : counted.limit + signs[counted.sign].side * distance;
}

/** A sale of the group `key`, spelled as it is. */
function sale({ field }: Parameters, key: string, amount: number): Sale {
  return field === "shop" ? [key, "tea", amount] : ["north", key, amount];
}

/** The sales of each group stand together, and a group that is left out has one sale only. */
function examplesFor(parameters: Parameters): readonly Input[] {
  const [a, b, c] = names[parameters.field];
  const at = (key: string, ...distances: readonly number[]) =>
    distances.map((distance) => sale(parameters, key, amountAt(parameters.counted, distance)));
  const others = parameters.counted === null ? [] : [-6];
  return [
    [[...at(a, 7, 4, 12), ...at(b, 9)]],
    [at(b, 15, 2, ...others, 6)],
    [[...at(c, ...others, 5, 14, 11)]],
  ];
}

/** The first stretch of a group holds its extremes; a single sale of it comes later. */
function twoStretches(parameters: Parameters): fc.Arbitrary<Input> {
  const [a, b] = names[parameters.field];
  const between = fc.array(saleOf(parameters, integer(70, 90), b), { minLength: 1, maxLength: 3 });
  const others = between.map((sales) =>
    sales.map(([shop, item, distance]): Sale => [shop, item, amountAt(parameters.counted, distance)]),
  );
  return fc
    .tuple(integer(1, 5), integer(20, 40), others)
    .map(([near, more, middle]): Input => {
      const part = (distance: number) => sale(parameters, a, amountAt(parameters.counted, distance));
      return [[part(near), part(near + more), ...middle, part(near + 1)]];
    })
    .filter(([sales]) => sumOf(sales.filter((each) => keyOf(each, parameters) === a)) !== 0);
}

/** Three sales of a name in lower case, and three of the same in upper case. */
function twoCases(parameters: Parameters): fc.Arbitrary<Input> {
  const three = fc.array(integer(1, 30), { minLength: 3, maxLength: 3 });
  return fc
    .tuple(fc.constantFrom(...names[parameters.field]), three, three)
    .map(([name, lower, upper]): Input => {
      const written = (key: string, distances: readonly number[]) =>
        distances.map((distance) => sale(parameters, key, amountAt(parameters.counted, distance)));
      return [[...written(name.toUpperCase(), upper), ...written(name, lower)]];
    });
}

function lonelyZero(parameters: Parameters): fc.Arbitrary<Input> {
  const [a, b] = names[parameters.field];
  const rest = fc.array(saleOf(parameters, integer(-9, 9), b), { minLength: 0, maxLength: 4 });
  return rest.map((sales): Input => [[...sales, sale(parameters, a, 0)]]);
}

function atTheLimit(parameters: Parameters, { limit }: Counted): fc.Arbitrary<Input> {
  const [a, b] = names[parameters.field];
  const rest = fc.array(saleOf(parameters, integer(limit - 2, limit + 2), b), { minLength: 0, maxLength: 5 });
  return rest.map((sales): Input => {
    const exact = Array.from({ length: parameters.atLeast }, () => sale(parameters, a, limit));
    return [[...sales, ...exact]];
  });
}

/** One sale less than a group needs, and some that do not count. */
function tooFew(parameters: Parameters, counted: Counted): fc.Arbitrary<Input> {
  const [a] = names[parameters.field];
  const counting = fc.array(integer(1, 30), {
    minLength: parameters.atLeast - 1,
    maxLength: parameters.atLeast - 1,
  });
  const notCounting = fc.array(integer(-30, -1), { minLength: 3, maxLength: 4 });
  return fc
    .tuple(counting, notCounting)
    .map(([yes, no]): Input => [
      [...yes, ...no].map((distance) => sale(parameters, a, amountAt(counted, distance))),
    ]);
}

function summarizeEach(sales: readonly Sale[], parameters: Parameters) {
  const { aggregate, counted, atLeast } = parameters;
  const counting = sales.filter(([, , amount]) => counted === null || counts(amount, counted));
  const keys = new Set(counting.map((each) => keyOf(each, parameters)));
  return new Map(
    [...keys].flatMap((key) => {
      const amounts = counting
        .filter((each) => keyOf(each, parameters) === key)
        .map(([, , amount]) => amount);
      return amounts.length < atLeast ? [] : [[key, aggregates[aggregate].of(amounts)] as const];
    }),
  );
}

function keyOf([shop, item]: Sale, { field }: Parameters): string {
  return field === "shop" ? shop : item;
}

function sumOf(sales: readonly Sale[]): number {
  return sales.reduce((sum, [, , amount]) => sum + amount, 0);
}

function counts(amount: number, { sign, limit }: Counted): boolean {
  const above = (amount - limit) * signs[sign].side;
  return above > 0 || (above === 0 && sign.endsWith("="));
}

interface Mistakes {
  readonly startsAnew?: boolean;
  readonly ignoresCase?: boolean;
  readonly skipsZero?: boolean;
  /** Makes groups of all sales, though it takes only the amounts that count. */
  readonly keepsAll?: boolean;
}

function grouping(parameters: Parameters, mistakes: Mistakes = {}): Flaw["source"] {
  return {
    python: groupingInPython(parameters, mistakes),
    javascript: groupingInJavascript(parameters, mistakes),
  };
}

function groupingInPython({ field, aggregate, counted, atLeast }: Parameters, mistakes: Mistakes): string {
  const key = `${field}${mistakes.ignoresCase ? ".lower()" : ""}`;
  const pattern = field === "shop" ? "shop, _, amount" : "_, item, amount";
  const condition = counted === null ? "amount" : `amount ${counted.sign} ${counted.limit}`;
  const isFiltered = mistakes.skipsZero === true || counted !== null;
  const { python } = aggregates[aggregate];
  if (mistakes.keepsAll) {
    return `def summarize(sales):
    groups = {}
    for ${pattern} in sales:
        groups.setdefault(${key}, []).append(amount)
    result = {}
    for key, everything in groups.items():
        amounts = [amount for amount in everything if ${condition}]
        if len(everything) >= ${atLeast}:
            result[key] = ${python}
    return result
`;
  }
  const put = mistakes.startsAnew
    ? [
        `if ${key} != previous:`,
        `    groups[${key}] = []`,
        `groups[${key}].append(amount)`,
        `previous = ${key}`,
      ]
    : [`groups.setdefault(${key}, []).append(amount)`];
  const body = isFiltered ? [`if ${condition}:`, ...put.map((line) => `    ${line}`)] : put;
  return `def summarize(sales):
    groups = {}
${mistakes.startsAnew ? "    previous = None\n" : ""}    for ${pattern} in sales:
${body.map((line) => `        ${line}\n`).join("")}    return {key: ${python} for key, amounts in groups.items()${
    atLeast === 1 ? "" : ` if len(amounts) >= ${atLeast}`
  }}
`;
}

function groupingInJavascript(
  { field, aggregate, counted, atLeast }: Parameters,
  mistakes: Mistakes,
): string {
  const key = `${field}${mistakes.ignoresCase ? ".toLowerCase()" : ""}`;
  const pattern = field === "shop" ? "[shop, , amount]" : "[, item, amount]";
  const condition = counted === null ? "amount" : `amount ${counted.sign} ${counted.limit}`;
  const isFiltered = mistakes.skipsZero === true || counted !== null;
  const { javascript } = aggregates[aggregate];
  if (mistakes.keepsAll) {
    return `function summarize(sales) {
  const groups = new Map();
  for (const ${pattern} of sales) {
    if (!groups.has(${key})) groups.set(${key}, []);
    groups.get(${key}).push(amount);
  }
  const result = {};
  for (const [key, everything] of groups) {
    const amounts = everything.filter((amount) => ${condition});
    if (everything.length >= ${atLeast}) result[key] = ${javascript};
  }
  return result;
}
`;
  }
  const isNew = mistakes.startsAnew ? `${key} !== previous` : `!groups.has(${key})`;
  const enough = atLeast === 1 ? "" : `if (amounts.length >= ${atLeast}) `;
  return `function summarize(sales) {
  const groups = new Map();
${mistakes.startsAnew ? "  let previous = null;\n" : ""}  for (const ${pattern} of ${
    isFiltered ? `sales.filter(([, , amount]) => ${condition})` : "sales"
  }) {
    if (${isNew}) groups.set(${key}, []);
    groups.get(${key}).push(amount);
${mistakes.startsAnew ? `    previous = ${key};\n` : ""}  }
  const result = {};
  for (const [key, amounts] of groups) {
    ${enough}result[key] = ${javascript};
  }
  return result;
}
`;
}
