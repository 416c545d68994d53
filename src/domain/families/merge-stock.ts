import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, map, string } from "../type.ts";

type Parameters = Merging | Changing;

/** Two dictionaries become one. */
interface Merging {
  readonly task: "merge";
  readonly amount: keyof typeof amounts;
  readonly names: keyof typeof nameChoices;
  /** What becomes of amounts that are not positive. */
  readonly after: keyof typeof afters;
}

/** A dictionary goes through a list of changes. */
interface Changing {
  readonly task: "change";
  readonly below: keyof typeof belows;
  /** What a name stands for that is not in stock. */
  readonly unknown: "starts" | "ignored";
  readonly zero: "stays" | "goes at once" | "goes at the end";
}

type Stock = ReadonlyMap<string, number>;
type Input = readonly [first: Stock, second: Stock] | readonly [stock: Stock, changes: readonly Stock[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "merge-stock",
    version: 1,
    title: "Merge stock lists",
    topic: "dictionaries",
    difficulties: ["medium", "easy", "hard"],
    summary: "Add, subtract or compare two stock lists, or apply changes; mind missing names, zero and less.",
  },
  parameters: (difficulty): fc.Arbitrary<Parameters> =>
    ({ easy: fc.constantFrom(...easyMerges), medium: fc.constantFrom(...mediumMerges), hard: changing })[
      difficulty
    ],
  build: (parameters) => (parameters.task === "merge" ? mergeTwo(parameters) : applyChanges(parameters)),
});

const amounts = {
  sum: {
    words: "the **sum** of its two amounts",
    python: (a: string, b: string) => `${a} + ${b}`,
    javascript: (a: string, b: string) => `${a} + ${b}`,
    of: (a: number, b: number) => a + b,
  },
  difference: {
    words: "its amount in the first **less** its amount in the second",
    python: (a: string, b: string) => `${a} - ${b}`,
    javascript: (a: string, b: string) => `${a} - ${b}`,
    of: (a: number, b: number) => a - b,
  },
  larger: {
    words: "the **larger** of its two amounts",
    python: (a: string, b: string) => `max(${a}, ${b})`,
    javascript: (a: string, b: string) => `Math.max(${a}, ${b})`,
    of: (a: number, b: number) => (a > b ? a : b),
  },
  smaller: {
    words: "the **smaller** of its two amounts",
    python: (a: string, b: string) => `min(${a}, ${b})`,
    javascript: (a: string, b: string) => `Math.min(${a}, ${b})`,
    of: (a: number, b: number) => (a < b ? a : b),
  },
} as const;

/** Which names the result has; `slip` is what is mistaken for it. */
const nameChoices = {
  either: {
    words: "every name that is in **at least one** of them",
    slip: "first",
    slipName: "forgets names that only the second has",
  },
  both: {
    words: "every name that is in **both** of them",
    slip: "first",
    slipName: "also takes names that only the first has",
  },
  first: {
    words: "every name of the **first**",
    slip: "either",
    slipName: "also takes names that only the second has",
  },
} as const;

const afters = {
  nothing: {
    words: "Amounts of zero and below stay as they are.",
    plain: "amounts of zero and below stay",
    keeps: () => true,
  },
  "zero goes": {
    words: "A name whose amount comes out as **zero** is left out; one below zero stays.",
    plain: "names whose amount comes out as zero are left out",
    keeps: (x: number) => x !== 0,
  },
  "negative goes": {
    words: "A name whose amount comes out **below zero** is left out; one with zero stays.",
    plain: "names whose amount comes out below zero are left out",
    keeps: (x: number) => x >= 0,
  },
  "not positive goes": {
    words: "A name whose amount comes out as **zero or below** is left out.",
    plain: "names whose amount comes out as zero or below are left out",
    keeps: (x: number) => x > 0,
  },
  "negative is zero": {
    words: "Where an amount comes out **below zero**, it becomes zero, and the name stays.",
    plain: "amounts that come out below zero become zero",
    keeps: () => true,
  },
} as const;

function mergesWith(after: Merging["after"]): Merging[] {
  return (["sum", "difference", "larger", "smaller"] as const).flatMap((amount) =>
    (["either", "both", "first"] as const).map((chosen): Merging => ({
      task: "merge",
      amount,
      names: chosen,
      after,
    })),
  );
}

const easyMerges = mergesWith("nothing");
// Beside a missing amount the larger and the smaller are all but settled; what is below zero must still make a difference.
const mediumMerges = [
  ...mergesWith("zero goes"),
  ...mergesWith("negative goes"),
  ...mergesWith("negative is zero").filter(isSumOrDifference),
  ...mergesWith("not positive goes").filter(isSumOrDifference),
];

function isSumOrDifference({ amount }: Merging): boolean {
  return amount === "sum" || amount === "difference";
}

const belows = {
  "skips the item": {
    rule: "A change that would bring an amount **below zero** does not happen for that name;\n  the other names of the same change are not affected.",
    plain: "where an amount would fall below zero, that item of the change is skipped",
    slip: "stops at zero",
    slipName: "takes what is there instead of nothing",
  },
  "stops at zero": {
    rule: "An amount never falls **below zero**: where it would, it becomes zero.",
    plain: "where an amount would fall below zero, it becomes zero",
    slip: "skips the item",
    slipName: "takes nothing where there is too little",
  },
  "refuses all": {
    rule: "If a change would bring any amount **below zero**, then the **whole** change does not happen, for no name of it.",
    plain: "a change that would bring any amount below zero is refused as a whole",
    slip: "skips the item",
    slipName: "refuses only a part of a change",
  },
} as const;

const zeroRules = {
  stays: {
    rule: "A name whose amount is zero stays in stock.",
    plain: "names with amount zero stay",
    slip: "goes at the end",
    slipName: "leaves out names whose amount is zero",
  },
  "goes at once": {
    rule: "After each change, the names whose amount is zero are taken out of stock; from then on they are **not in stock**.",
    plain: "after each change names with amount zero are taken out and are then unknown",
    slip: "goes at the end",
    slipName: "takes names out only at the end",
  },
  "goes at the end": {
    rule: "Names whose amount is zero **at the end** are left out of the result; until then they are in stock.",
    plain: "names with amount zero are left out at the end",
    slip: "stays",
    slipName: "keeps names whose amount is zero",
  },
} as const;

// Where unknown names start at zero, it makes no difference when names with zero go.
const changing: fc.Arbitrary<Changing> = fc
  .tuple(
    fc.constantFrom("skips the item", "stops at zero", "refuses all"),
    fc.constantFrom(
      ["starts", "stays"] as const,
      ["starts", "goes at the end"] as const,
      ["ignored", "stays"] as const,
      ["ignored", "goes at once"] as const,
      ["ignored", "goes at the end"] as const,
    ),
  )
  .map(([below, [unknown, zero]]) => ({ task: "change", below, unknown, zero }));

function mergeTwo(parameters: Merging): FamilyBody<Input> {
  const { amount, names: chosen, after } = parameters;
  const { words } = amounts[amount];
  const { words: which, slip, slipName } = nameChoices[chosen];
  return {
    task: `merges two dictionaries from names to amounts into one: ${which.replaceAll("*", "")} gets ${words.replaceAll("*", "")}${
      chosen === "both" ? "" : ", where a missing amount counts as 0"
    }; ${afters[after].plain}`,
    wordings: [
      `Two dictionaries say how much there is under each name. Merge them into one, in which ${which}
has ${words}.`,
      `Given two stock lists, each a mapping from names to amounts, make a third: ${which} gets
${words}.`,
      `A shop has two lists of what is in stock. Return one list for both, with ${which}
and, for it, ${words}.`,
    ],
    statement: `${chosen === "both" ? "" : "- A name that one of the two lacks counts as **0** there.\n"}- ${afters[after].words}
- Amounts may be negative or zero in what is given. \`Tea\` and \`tea\` are different names.
- The given dictionaries may be empty. The order of the names does not matter.

{examples}

There are at most 200 names, and amounts are from -1,000 to 1,000. In JavaScript all of these are plain objects.`,
    signature: {
      kind: "function",
      name: "merge_stock",
      parameters: [
        { name: "first", type: map(string, int) },
        { name: "second", type: map(string, int) },
      ],
      returns: map(string, int),
    },
    comparison: { kind: "exact" },
    examples: examplesOfMerging(parameters),
    inputs: inputsOfMerging(parameters),
    hiddenPerCategory: 5,
    oracle: ([first, second]) => mergeNameByName(first, second, parameters),
    reference: merging(parameters),
    hints: [
      "Which names can be in the result at all? Go through just these.",
      chosen === "both"
        ? "In Python `first.keys() & second.keys()` are the names of both; JavaScript has `Object.hasOwn`."
        : "A name may be missing: `get(name, 0)` in Python and `?? 0` in JavaScript give 0 then.",
      "Make a new dictionary, and leave the given ones alone.",
      ...(after === "nothing"
        ? ["Zero is an amount like any other; mind that it counts as false in a condition."]
        : ["Work out the amount first, and decide about zero and below only then."]),
    ],
    flaws: [
      { name: slipName, caughtBy: ["missing"], source: merging({ ...parameters, names: slip }) },
      ...(after === "nothing" ? easyFlaws(parameters) : [afterFlaw(parameters)]),
    ],
  };
}

function easyFlaws(parameters: Merging): Flaw[] {
  return [
    {
      name: "leaves out a name whose amount comes out as zero",
      caughtBy: ["zero"],
      source: merging({ ...parameters, after: "zero goes" }),
    },
    {
      name: "takes names in upper and lower case for the same",
      caughtBy: ["case"],
      source: ignoringCase(parameters),
    },
  ];
}

function afterFlaw(parameters: Merging): Flaw {
  const instead = (after: Merging["after"], name: string, category: "zero" | "negative"): Flaw => ({
    name,
    caughtBy: [category],
    source: merging({ ...parameters, after }),
  });
  switch (parameters.after) {
    case "zero goes":
      return instead("not positive goes", "also leaves out amounts below zero", "negative");
    case "negative goes":
      return instead("not positive goes", "also leaves out amounts of zero", "zero");
    case "negative is zero":
      return instead("negative goes", "leaves out amounts below zero", "negative");
    case "nothing":
    case "not positive goes":
      return instead("negative goes", "keeps amounts of zero", "zero");
  }
}

function applyChanges(parameters: Changing): FamilyBody<Input> {
  const { below, unknown, zero } = parameters;
  return {
    task: `applies a list of changes (dictionaries from names to positive or negative numbers) one after the other to a stock (a dictionary from names to amounts) and returns the stock in the end; ${belows[below].plain}; names not in stock ${
      unknown === "starts" ? "start at 0" : "are ignored"
    }; ${zeroRules[zero].plain}`,
    wordings: [
      `A stock is a dictionary from names to amounts. Changes come one after the other, each a dictionary from names to
what is added (or, if negative, taken away). Return the stock after the last change.`,
      `Given what is in stock and a list of changes, work out what is in stock in the end. Each change says, for some names,
how much comes in (a positive number) or goes out (a negative one).`,
      `A shop keeps a dictionary of how much it has of everything, and a list of deliveries and sales: dictionaries of
numbers to add to the amounts, negative ones for what was sold. Apply them in order, and return the new stock.`,
    ],
    statement: `- ${belows[below].rule}
- ${
      unknown === "starts"
        ? "A name that is not in stock **starts at 0**, and is in stock once a change of it happens, even if it then has 0."
        : "A name that is **not in stock** is ignored, as if the change did not mention it."
    }
- ${zeroRules[zero].rule}
- There may be no changes, and any of the dictionaries may be empty.

{examples}

At first all amounts in stock are positive. There are at most 100 changes. In JavaScript all dictionaries
are plain objects.`,
    signature: {
      kind: "function",
      name: "apply_changes",
      parameters: [
        { name: "stock", type: map(string, int) },
        { name: "changes", type: list(map(string, int)) },
      ],
      returns: map(string, int),
    },
    comparison: { kind: "exact" },
    examples: examplesOfChanging,
    inputs: inputsOfChanging(parameters),
    hiddenPerCategory: 5,
    oracle: ([given, changes]) => followEveryName(given, "length" in changes ? changes : [], parameters),
    reference: applying(parameters),
    hints: [
      "Copy the stock first, then go through the changes, and in each through its names.",
      unknown === "starts"
        ? "`get(name, 0)` in Python and `?? 0` in JavaScript give the amount of a name that is not in stock."
        : "Look first whether the name is in stock: `in` in Python, `Object.hasOwn` in JavaScript.",
      {
        "skips the item": "Work out the new amount, and put it into the stock only if it is not below zero.",
        "stops at zero": "The new amount is the larger of 0 and the sum.",
        "refuses all":
          "Go through a change twice: first look whether all of it can happen, then let it happen.",
      }[below],
      {
        stays: "Nothing is taken out of the stock, not even what has come to zero.",
        "goes at once": "After every change, make a new dictionary of what is above zero.",
        "goes at the end": "When all changes are done, make a new dictionary of what is above zero.",
      }[zero],
    ],
    flaws: [
      {
        name: belows[below].slipName,
        caughtBy: ["boundary"],
        source: applying({ ...parameters, below: belows[below].slip }),
      },
      {
        name:
          unknown === "starts"
            ? "ignores names that are not in stock"
            : "takes in names that are not in stock",
        caughtBy: ["missing"],
        source: applying({ ...parameters, unknown: unknown === "starts" ? "ignored" : "starts" }),
      },
      {
        name: zeroRules[zero].slipName,
        caughtBy: [zero === "goes at once" ? "adjacent" : "zero"],
        source: applying({ ...parameters, zero: zeroRules[zero].slip }),
      },
    ],
  };
}

type Entries = readonly (readonly [name: string, amount: number])[];

const stockOf = (entries: Entries): Stock => new Map(entries);

/** The list whose further names would be seen by the usual mistake has none; no amount comes out as zero or below. */
function examplesOfMerging({ names: chosen, amount }: Merging): readonly Input[] {
  const pairs: (readonly [Entries, Entries])[] = [
    [
      [
        ["tea", 30],
        ["rice", 25],
        ["oil", 12],
      ],
      [
        ["tea", 11],
        ["oil", 5],
      ],
    ],
    [
      [
        ["soap", 44],
        ["salt", 20],
      ],
      [["soap", 17]],
    ],
    [
      [
        ["rice", 9],
        ["tea", 60],
      ],
      [
        ["tea", 31],
        ["rice", 2],
      ],
    ],
  ];
  return pairs.map(([more, less]): Input => {
    const shared = more.filter(([name]) => less.some(([other]) => other === name));
    if (chosen === "both") return [stockOf(shared), stockOf([...less, ["jam", 7]])];
    return [stockOf(amount === "smaller" ? shared : more), stockOf(less)];
  });
}

const examplesOfChanging: readonly Input[] = [
  [
    stockOf([
      ["tea", 8],
      ["rice", 5],
    ]),
    [
      stockOf([["tea", -3]]),
      stockOf([
        ["rice", 4],
        ["tea", 1],
      ]),
    ],
  ],
  [stockOf([["oil", 20]]), [stockOf([["oil", -12]]), stockOf([["oil", 30]])]],
  [
    stockOf([
      ["soap", 7],
      ["salt", 2],
    ]),
    [
      stockOf([
        ["salt", 6],
        ["soap", -2],
      ]),
    ],
  ],
];

const integer = (min: number, max: number) => fc.integer({ min, max });
const itemNames = ["tea", "rice", "oil", "soap", "salt", "jam"] as const;
const manyNames = Array.from(
  { length: 40 },
  (_, at) => `item${String.fromCharCode(97 + (at % 26))}${"x".repeat(Math.floor(at / 26))}`,
);

function stock(
  amount: fc.Arbitrary<number>,
  minLength: number,
  maxLength: number,
  from: readonly string[] = itemNames,
): fc.Arbitrary<Stock> {
  return fc
    .tuple(
      fc.shuffledSubarray([...from], { minLength, maxLength }),
      fc.array(amount, { minLength: maxLength, maxLength, size: "max" }),
    )
    .map(([chosen, drawn]) => new Map(chosen.map((name, at) => [name, drawn[at] ?? 1])));
}

function inputsOfMerging({ amount, after }: Merging): FamilyBody<Input>["inputs"] {
  const usual = integer(-9, 20);
  const both = (of: fc.Arbitrary<number>, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(stock(of, minLength, maxLength), stock(of, minLength, maxLength));
  const result = (a: number, b: number) => amounts[amount].of(a, b);
  /** An amount that stays in the result although the other list lacks the name. */
  const lonely = (isSecond: boolean) =>
    integer(-15, 15).filter((x) => afters[after].keeps(isSecond ? result(0, x) : result(x, 0)));
  const pairWith = (fits: (x: number) => boolean) =>
    fc
      .tuple(integer(-4, 4), integer(-4, 4), stock(usual, 0, 2, ["oil", "soap"]))
      .filter(([a, b]) => fits(result(a, b)))
      .map(([a, b, rest]): Input => [new Map([...rest, ["tea", a]]), new Map([["tea", b], ...rest])]);
  return {
    typical: both(usual, 2, 4),
    empty: fc.oneof(
      fc.constant<Input>([new Map(), new Map()]),
      stock(usual, 1, 3).map((given): Input => [given, new Map()]),
      stock(usual, 1, 3).map((given): Input => [new Map(), given]),
    ),
    single: both(usual, 1, 1),
    missing: fc
      .tuple(lonely(false), lonely(true), integer(10, 20), integer(1, 9))
      .map(([own, other, a, b]): Input => [
        new Map([
          ["rice", own],
          ["tea", a],
        ]),
        new Map([
          ["tea", b],
          ["jam", other],
        ]),
      ]),
    case: fc
      .tuple(integer(10, 20), integer(1, 9), stock(usual, 0, 2, ["oil", "soap"]))
      .map(([a, b, rest]): Input => [new Map([["Tea", a], ...rest]), new Map([...rest, ["tea", b]])]),
    zero: pairWith((x) => x === 0),
    negative: pairWith((x) => x < 0),
    boundary: both(integer(-1, 1), 3, 6),
    large: fc.tuple(stock(integer(-50, 50), 20, 35, manyNames), stock(integer(-50, 50), 20, 35, manyNames)),
  };
}

function inputsOfChanging({ below }: Changing): FamilyBody<Input>["inputs"] {
  const few = ["tea", "rice", "oil"];
  const held = (minLength: number, maxLength: number, from: readonly string[] = few) =>
    stock(integer(1, 4), minLength, maxLength, from);
  const changes = (
    minLength: number,
    maxLength: number,
    amount = integer(-4, 4),
    from: readonly string[] = few,
  ) => fc.array(stock(amount, 1, Math.min(from.length, 4), from), { minLength, maxLength, size: "max" });
  return {
    typical: fc.tuple(held(2, 3), changes(3, 7)),
    empty: fc.oneof(
      held(0, 2).map((given): Input => [given, []]),
      held(0, 2).map((given): Input => [given, [new Map()]]),
      fc.tuple(fc.constant<Stock>(new Map()), changes(1, 2)),
    ),
    single: fc.tuple(held(1, 1), changes(1, 1)),
    // More goes out than there is, beside a name that could change.
    boundary: fc
      .tuple(integer(1, 6), integer(1, 3), integer(1, 6), integer(1, 5))
      .map(([a, more, b, by]): Input => [
        new Map([
          ["tea", a],
          ["rice", b],
        ]),
        [
          new Map(
            below === "refuses all"
              ? [
                  ["tea", -a - more],
                  ["rice", by],
                ]
              : [
                  ["rice", by],
                  ["tea", -a - more],
                ],
          ),
        ],
      ]),
    missing: fc
      .tuple(held(1, 2), integer(1, 9), changes(0, 2, integer(0, 3)))
      .map(([given, by, rest]): Input => [given, [...rest, new Map([["jam", by]])]]),
    zero: fc
      .tuple(integer(1, 9), held(0, 2, ["rice", "oil"]))
      .map(([a, rest]): Input => [new Map([["tea", a], ...rest]), [new Map([["tea", -a]])]]),
    adjacent: fc
      .tuple(integer(1, 9), integer(1, 9), held(0, 2, ["rice", "oil"]), changes(0, 1, integer(0, 2), ["oil"]))
      .map(([a, by, rest, between]): Input => [
        new Map([["tea", a], ...rest]),
        [new Map([["tea", -a]]), ...between, new Map([["tea", by]])],
      ]),
    "repeated calls": fc
      .tuple(held(2, 3), stock(integer(-2, 1), 1, 3, few), integer(2, 4))
      .map(([given, change, times]): Input => [given, Array.from({ length: times }, () => change)]),
    large: fc.tuple(held(8, 15, manyNames), changes(30, 50, integer(-4, 4), manyNames.slice(0, 20))),
  };
}

function mergeNameByName(first: Input[0], second: Input[1], { amount, names: chosen, after }: Merging) {
  const other: Stock = "length" in second ? new Map() : second;
  const all = new Set([...first.keys(), ...other.keys()]);
  const taken = [...all].filter((name) => {
    if (chosen === "either") return true;
    return first.has(name) && (chosen === "first" || other.has(name));
  });
  const entries = taken
    .map((name) => [name, amounts[amount].of(first.get(name) ?? 0, other.get(name) ?? 0)] as const)
    .filter(([, x]) => afters[after].keeps(x));
  return new Map(entries.map(([name, x]) => [name, after === "negative is zero" && x < 0 ? 0 : x]));
}

/** Lets every change happen, looks where that went below zero, and undoes it there. */
function followEveryName(given: Stock, changes: readonly Stock[], { below, unknown, zero }: Changing) {
  let rows = [...given].map(([name, amount]) => ({ name, amount }));
  for (const change of changes) {
    const known = new Set(rows.map(({ name }) => name));
    const fresh = unknown === "starts" ? [...change.keys()].filter((name) => !known.has(name)) : [];
    const before = [...rows, ...fresh.map((name) => ({ name, amount: 0, isFresh: true }))];
    const after = before.map((row) => ({ ...row, amount: row.amount + (change.get(row.name) ?? 0) }));
    const fails = after.map(({ amount }) => amount < 0);
    rows = after.flatMap((row, at) => {
      const old = before[at];
      const isUndone =
        below === "refuses all" ? fails.includes(true) : below === "skips the item" && fails[at];
      if (old === undefined || (isUndone && "isFresh" in old)) return [];
      return [{ name: row.name, amount: isUndone ? old.amount : Math.max(row.amount, 0) }];
    });
    if (zero === "goes at once") rows = rows.filter(({ amount }) => amount > 0);
  }
  const left = zero === "stays" ? rows : rows.filter(({ amount }) => amount > 0);
  return new Map(left.map(({ name, amount }) => [name, amount]));
}

function merging({ amount, names: chosen, after }: Merging): Flaw["source"] {
  const source = {
    either: {
      python: "first.keys() | second.keys()",
      javascript: "new Set([...Object.keys(first), ...Object.keys(second)])",
    },
    both: {
      python: "first.keys() & second.keys()",
      javascript: "Object.keys(first).filter((name) => Object.hasOwn(second, name))",
    },
    first: { python: "first", javascript: "Object.keys(first)" },
  }[chosen];
  const [a, b] =
    chosen === "either"
      ? ["first.get(name, 0)", "second.get(name, 0)"]
      : ["first[name]", chosen === "both" ? "second[name]" : "second.get(name, 0)"];
  const [aInJs, bInJs] =
    chosen === "either"
      ? ["(first[name] ?? 0)", "(second[name] ?? 0)"]
      : ["first[name]", chosen === "both" ? "second[name]" : "(second[name] ?? 0)"];
  const made = amounts[amount].python(a, b);
  const madeInJs = amounts[amount].javascript(bare(aInJs, amount), bare(bInJs, amount));
  const condition = {
    nothing: "",
    "zero goes": "amount != 0",
    "negative goes": "amount >= 0",
    "not positive goes": "amount > 0",
    "negative is zero": "",
  }[after];
  const isClamped = after === "negative is zero";
  const isDirect = condition === "";
  return {
    python: `def merge_stock(first, second):
    merged = {}
    for name in ${source.python}:
${
  isDirect
    ? `        merged[name] = ${isClamped ? `max(${made}, 0)` : made}`
    : `        amount = ${made}
        if ${condition}:
            merged[name] = amount`
}
    return merged
`,
    javascript: `function mergeStock(first, second) {
  const merged = {};
  for (const name of ${source.javascript}) {
${
  isDirect
    ? `    merged[name] = ${isClamped ? `Math.max(${madeInJs}, 0)` : madeInJs};`
    : `    const amount = ${madeInJs};
    if (${condition.replace("!=", "!==")}) merged[name] = amount;`
}
  }
  return merged;
}
`,
  };
}

/** Between commas no parentheses are needed. */
function bare(expression: string, amount: Merging["amount"]): string {
  return amount === "larger" || amount === "smaller" ? expression.replace(/^\((.*)\)$/, "$1") : expression;
}

function ignoringCase(parameters: Merging): Flaw["source"] {
  const { python, javascript } = merging(parameters);
  return {
    python: python.replace(
      "    merged = {}\n",
      `    first = {name.lower(): amount for name, amount in first.items()}
    second = {name.lower(): amount for name, amount in second.items()}
    merged = {}
`,
    ),
    javascript: javascript.replace(
      "(first, second) {\n",
      "(given, other) {\n  const [first, second] = [given, other].map(inLowerCase);\n",
    ).concat(`
function inLowerCase(stock) {
  return Object.fromEntries(Object.entries(stock).map(([name, amount]) => [name.toLowerCase(), amount]));
}
`),
  };
}

function applying(parameters: Changing): Flaw["source"] {
  return { python: applyingInPython(parameters), javascript: applyingInJavascript(parameters) };
}

function applyingInPython({ below, unknown, zero }: Changing): string {
  const ignores = unknown === "ignored";
  const now = ignores ? "stock[name]" : "stock.get(name, 0)";
  const effective = ignores ? ["change = {name: by for name, by in change.items() if name in stock}"] : [];
  const lines = {
    "skips the item": [
      "for name, by in change.items():",
      `    if ${now} + by >= 0:`,
      `        stock[name] = ${now} + by`,
    ],
    "stops at zero": ["for name, by in change.items():", `    stock[name] = max(${now} + by, 0)`],
    "refuses all": [
      `if all(${now} + by >= 0 for name, by in change.items()):`,
      "    for name, by in change.items():",
      `        stock[name] = ${now} + by`,
    ],
  }[below];
  const positive = "{name: amount for name, amount in stock.items() if amount > 0}";
  const body = [...effective, ...lines, ...(zero === "goes at once" ? [`stock = ${positive}`] : [])];
  return `def apply_changes(stock, changes):
    stock = dict(stock)
    for change in changes:
${body.map((line) => `        ${line}\n`).join("")}    return ${zero === "goes at the end" ? positive : "stock"}
`;
}

function applyingInJavascript({ below, unknown, zero }: Changing): string {
  const ignores = unknown === "ignored";
  const now = ignores ? "left[name]" : "(left[name] ?? 0)";
  const entries = ignores
    ? "Object.entries(change).filter(([name]) => Object.hasOwn(left, name))"
    : "Object.entries(change)";
  const lines = {
    "skips the item": [
      `for (const [name, by] of ${entries}) {`,
      `  if (${now} + by >= 0) left[name] = ${now} + by;`,
      "}",
    ],
    "stops at zero": [
      `for (const [name, by] of ${entries}) {`,
      `  left[name] = Math.max(${now} + by, 0);`,
      "}",
    ],
    "refuses all": [
      `const entries = ${entries};`,
      `if (entries.every(([name, by]) => ${now} + by >= 0)) {`,
      `  for (const [name, by] of entries) left[name] = ${now} + by;`,
      "}",
    ],
  }[below];
  const positive = "Object.fromEntries(Object.entries(left).filter(([, amount]) => amount > 0))";
  const body = [...lines, ...(zero === "goes at once" ? [`left = ${positive};`] : [])];
  return `function applyChanges(stock, changes) {
  ${zero === "goes at once" ? "let" : "const"} left = { ...stock };
  for (const change of changes) {
${body.map((line) => `    ${line}\n`).join("")}  }
  return ${zero === "goes at the end" ? positive : "left"};
}
`;
}
