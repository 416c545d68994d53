import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, list } from "../type.ts";
import { unreachable } from "../unreachable.ts";

type CashRule = "down" | "up" | "half up" | "half down" | "half to even";
type PercentRule = "down" | "up" | "towards zero" | "away from zero" | "half away from zero" | "half to even";

/** Easy: one amount, rounded to whole coins. */
interface Cash {
  readonly kind: "cash";
  readonly coin: 10 | 20 | 50 | 100;
  readonly rule: CashRule;
}

/** Medium: a percentage of several prices, of which some may be negative. */
interface Percent {
  readonly kind: "percent";
  readonly rule: PercentRule;
  readonly change: "tax" | "discount";
  readonly round: "each" | "once";
}

type Parameters = Cash | Percent;
type Input = readonly [cents: number] | readonly [prices: readonly number[], percent: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "round-money",
    version: 1,
    title: "Round money",
    topic: "numbers",
    difficulties: ["easy", "medium"],
    summary: "Round amounts of money in whole cents, up, down, or to the nearest with a rule for halves.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record<Cash>({
          kind: fc.constant("cash"),
          coin: fc.constantFrom(10, 20, 50, 100),
          rule: fc.constantFrom("down", "up", "half up", "half down", "half to even"),
        })
      : fc.record<Percent>({
          kind: fc.constant("percent"),
          rule: fc.constantFrom(
            "down",
            "up",
            "towards zero",
            "away from zero",
            "half away from zero",
            "half to even",
          ),
          change: fc.constantFrom("tax", "discount"),
          round: fc.constantFrom("each", "once"),
        }),
  build: (parameters) => (parameters.kind === "cash" ? cashBody(parameters) : percentBody(parameters)),
});

const integer = (min: number, max: number) => fc.integer({ min, max });

const cashRules: Readonly<Record<CashRule, (coin: number) => string>> = {
  down: () => "**Round down**: the largest such amount that is not above the given one.",
  up: () => "**Round up**: the smallest such amount that is not below the given one.",
  "half up": () => "Round to the nearest such amount. Where two are equally near, take the **larger** one.",
  "half down": () =>
    "Round to the nearest such amount. Where two are equally near, take the **smaller** one.",
  "half to even": (
    coin,
  ) => `Round to the nearest such amount. Where two are equally near, take the one that is an **even**
  number of coins: ${coin / 2} becomes 0 and ${coin + coin / 2} becomes ${2 * coin}.`,
};

const cashInTask: Readonly<Record<CashRule, string>> = {
  down: "down",
  up: "up",
  "half up": "to the nearest, halves up",
  "half down": "to the nearest, halves down",
  "half to even": "to the nearest, halves to the even number of coins",
};

function cashBody(rules: Cash): FamilyBody<Input> {
  const { coin, rule } = rules;
  const cents = (coins: fc.Arbitrary<number>, rest: fc.Arbitrary<number>) =>
    fc.tuple(coins, rest).map(([whole, more]): Input => [whole * coin + more]);
  const half = coin / 2;
  const rests = rule === "up" ? [half + 1, coin - 1, coin - 2] : [1, half - 1, 2];
  return {
    task: `rounds an amount in cents to a multiple of ${coin}, ${cashInTask[rule]}`,
    wordings: [
      `A shop has no coins below ${coin} cents. Round an amount of \`cents\` so that it can be paid.`,
      `Round an amount of money, given in \`cents\`, to whole coins of ${coin} cents each.`,
      `An amount in \`cents\` is to be paid in coins of ${coin} cents. Return the amount that is paid.`,
    ],
    statement: foldLines(`- The result is in cents as well, and a multiple of ${coin}.
- ${cashRules[rule](coin)}
- An amount that is a multiple of ${coin} already stays as it is, also 0.

{examples}

The amount is a whole number from 0 to 100,000,000.`),
    signature: {
      kind: "function",
      name: "round_cents",
      parameters: [{ name: "cents", type: int }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: [
      [3 * coin + (rests[0] ?? 0)],
      [4 * coin + (rests[1] ?? 0)],
      [17 * coin + (rests[2] ?? 0)],
      // Near the next coin, which only the rules for the nearest and for up go to.
      [8 * coin + (rule === "down" ? 1 : coin - 1)],
    ],
    inputs: {
      typical: integer(2 * coin, 100 * coin).map((amount): Input => [amount]),
      zero: fc.constant<Input>([0]),
      // Exact multiples, and one less or more.
      sorted: cents(integer(1, 40), fc.constant(0)),
      boundary: cents(integer(1, 30), fc.constantFrom(1, coin - 1)),
      ties: cents(
        integer(0, 20).map((whole) => 2 * whole),
        fc.constant(half),
      ),
      pair: cents(
        integer(0, 20).map((whole) => 2 * whole + 1),
        fc.constant(half),
      ),
      adjacent: cents(integer(0, 30), fc.constantFrom(half - 1, half + 1)),
      single: integer(1, coin - 1).map((amount): Input => [amount]),
      large: integer(1_000_000, 100_000_000).map((amount): Input => [amount]),
    },
    hiddenPerCategory: 5,
    oracle: ([amount]) => nearestCoins(Number(amount), rules),
    reference: cashSource(rules),
    hints: [
      `How many whole coins of ${coin} cents are in the amount, and how many cents are left over?`,
      "Only the cents that are left over decide whether one more coin is paid.",
      "Compute with whole numbers all the way: fractions of cents bring errors.",
      rule === "half to even"
        ? "One more coin is paid if more than half a coin is left, or just half a coin and the number of coins is odd."
        : `Divide by ${coin} without a remainder and multiply again; what must be added before, so that it comes out right?`,
    ],
    flaws: cashFlaws(rules),
  };
}

/** Holds the two amounts around the given one against each other. */
function nearestCoins(amount: number, { coin, rule }: Cash): number {
  let below = 0;
  while (below + 1_000_000 * coin <= amount) below += 1_000_000 * coin;
  while (below + 1000 * coin <= amount) below += 1000 * coin;
  while (below + coin <= amount) below += coin;
  const above = below + coin;
  if (below === amount || rule === "down") return below;
  if (rule === "up") return above;
  const [lower, higher] = [amount - below, above - amount];
  if (lower !== higher) return lower < higher ? below : above;
  if (rule === "half to even") return below % (2 * coin) === 0 ? below : above;
  return rule === "half up" ? above : below;
}

function cashSource({ coin, rule }: Cash, least = 0): Flaw["source"] {
  if (rule === "half to even") return cashToEven(coin, least);
  const added = { down: 0, up: coin - 1, "half up": coin / 2, "half down": coin / 2 - 1 }[rule];
  return cashByAdding(coin, added === 0 ? "cents" : `cents + ${added}`, least);
}

function cashByAdding(coin: number, cents: string, least = 0): Flaw["source"] {
  const sum = cents === "cents" ? cents : `(${cents})`;
  const result = {
    python: `${sum} // ${coin} * ${coin}`,
    javascript: `Math.floor(${sum} / ${coin}) * ${coin}`,
  };
  return {
    python: `def round_cents(cents):
    return ${least === 0 ? result.python : `max(${result.python}, ${least})`}
`,
    javascript: `function roundCents(cents) {
  return ${least === 0 ? result.javascript : `Math.max(${result.javascript}, ${least})`};
}
`,
  };
}

function cashToEven(coin: number, least: number): Flaw["source"] {
  const half = coin / 2;
  return {
    python: `def round_cents(cents):
    coins, rest = divmod(cents, ${coin})
    if rest > ${half} or (rest == ${half} and coins % 2 == 1):
        coins += 1
    return ${least === 0 ? `coins * ${coin}` : `max(coins * ${coin}, ${least})`}
`,
    javascript: `function roundCents(cents) {
  const rest = cents % ${coin};
  let coins = (cents - rest) / ${coin};
  if (rest > ${half} || (rest === ${half} && coins % 2 === 1)) coins += 1;
  return ${least === 0 ? `coins * ${coin}` : `Math.max(coins * ${coin}, ${least})`};
}
`,
  };
}

function cashFlaws(rules: Cash): Flaw[] {
  const { coin, rule } = rules;
  const half = coin / 2;
  const atLeastOne: Flaw = {
    name: "never gives less than one coin",
    caughtBy: ["zero"],
    source: cashSource(rules, coin),
  };
  switch (rule) {
    case "down":
      return [
        atLeastOne,
        {
          name: "rounds to the nearest",
          caughtBy: ["ties", "pair"],
          source: cashSource({ ...rules, rule: "half up" }),
        },
      ];
    case "up":
      return [
        {
          name: "adds a coin even if the amount needs none",
          caughtBy: ["sorted", "zero"],
          source: cashByAdding(coin, `cents + ${coin}`),
        },
        {
          name: "rounds to the nearest",
          caughtBy: ["single"],
          source: cashSource({ ...rules, rule: "half up" }),
        },
      ];
    case "half up":
    case "half down":
      return [
        atLeastOne,
        {
          name: rule === "half up" ? "rounds halves down" : "rounds halves up",
          caughtBy: ["ties", "pair"],
          source: cashSource({ ...rules, rule: rule === "half up" ? "half down" : "half up" }),
        },
      ];
    case "half to even":
      return [
        atLeastOne,
        { name: "rounds halves up", caughtBy: ["ties"], source: cashByAdding(coin, `cents + ${half}`) },
        { name: "rounds halves down", caughtBy: ["pair"], source: cashByAdding(coin, `cents + ${half - 1}`) },
      ];
    default:
      return unreachable(rule);
  }
}

const percentRules: Readonly<Record<PercentRule, string>> = {
  down: "**Round down**, to the next smaller whole cent: 2.7 becomes 2, and -2.3 becomes -3.",
  up: "**Round up**, to the next larger whole cent: 2.3 becomes 3, and -2.7 becomes -2.",
  "towards zero": "**Round towards zero**: 2.7 becomes 2, and -2.7 becomes -2.",
  "away from zero":
    "**Round away from zero**: 2.3 becomes 3, and -2.3 becomes -3. Whole cents stay as they are.",
  "half away from zero": `Round to the nearest whole cent, and **halves away from zero**: 2.5 becomes 3, and -2.5
  becomes -3.`,
  "half to even": `Round to the nearest whole cent, and **halves to the even one**: 2.5 becomes 2, 3.5 becomes 4, and -2.5
  becomes -2.`,
};

const percentInTask: Readonly<Record<PercentRule, string>> = {
  down: "down to the next smaller whole cent",
  up: "up to the next larger whole cent",
  "towards zero": "towards zero",
  "away from zero": "away from zero",
  "half away from zero": "to the nearest cent, halves away from zero",
  "half to even": "to the nearest cent, halves to the even one",
};

function percentBody(rules: Percent): FamilyBody<Input> {
  const { rule, change, round } = rules;
  const prices = (minLength: number, maxLength: number, low: number, high: number) =>
    fc.array(integer(low, high), { minLength, maxLength, size: "max" });
  const percent = integer(1, 30);
  // `percent` of it ends in half a cent, after `whole` whole cents.
  const half = (whole: fc.Arbitrary<number>) =>
    fc
      .tuple(
        whole,
        fc.constantFrom(
          { rate: 50, first: 1, step: 2 },
          { rate: 10, first: 5, step: 10 },
          { rate: 5, first: 10, step: 20 },
          { rate: 25, first: 2, step: 4 },
        ),
      )
      .map(([times, { rate, first, step }]): Input => [[first + step * times], rate]);
  return {
    task: `returns the total of prices in whole cents after a ${change} of a given percentage, where the ${change} is rounded ${
      round === "each" ? "for each price" : "once, for the sum of all prices"
    } ${percentInTask[rule]}; prices may be negative`,
    wordings: [
      `A bill lists prices in whole cents. Return the total with a ${change} of \`percent\` percent.`,
      `Add up prices in whole cents, with a ${change} of \`percent\` percent, and return what is to be paid.`,
      `What does a bill come to, after a ${change} of \`percent\` percent? Return the total in whole cents.`,
    ],
    statement: foldLines(`- ${
      round === "each"
        ? `The ${change} is computed and rounded to whole cents **for each price**; then the rounded ${change}es are added up.`.replace(
            "discountes",
            "discounts",
          )
        : `The prices are added up first. The ${change} is computed of the sum and rounded to whole cents **once**.`
    }
- The total is the sum of all prices, ${change === "tax" ? "plus the rounded tax" : "minus the rounded discount"}.
- ${percentRules[rule]}
- A negative price stands for something that is given back; its ${change} is negative too.
- Compute with whole numbers: \`percent\` percent of a price are \`price * percent\` hundredths of a cent.
- No prices give the total 0.

{examples}

There are at most 200 prices from -100,000 to 100,000. The percentage is a whole number from 0 to 100.`),
    signature: {
      kind: "function",
      name: "total_to_pay",
      parameters: [
        { name: "prices", type: list(int) },
        { name: "percent", type: int },
      ],
      returns: int,
    },
    comparison: { kind: "exact" },
    // One price, or nothing to round; nothing negative, and no halves.
    examples: [
      [[1299], 19],
      [[250], 7],
      [[100, 1200, 400], 8],
      [[799], 20],
    ],
    inputs: {
      typical: fc.tuple(prices(2, 5, 50, 5000), percent),
      empty: fc.tuple(fc.constant<number[]>([]), fc.constantFrom(0, 7, 19)),
      zero: fc.tuple(prices(1, 4, -400, 400), fc.constantFrom(0, 100)),
      ties: half(integer(0, 30).map((times) => 2 * times)),
      pair: half(integer(0, 30).map((times) => 2 * times + 1)),
      negative: half(integer(-40, -1)),
      // Just one hundredth beside a whole cent, or beside half of one.
      single: fc.constantFrom(-1, 1, 101, -101, 151).map((price): Input => [[price], 1]),
      boundary: fc
        .tuple(integer(-4, 4), fc.constantFrom(1, 49, 51, 99))
        .map(([whole, rest]): Input => [[100 * whole + rest], 1]),
      reversed: fc.tuple(prices(2, 5, -900, -1), percent),
      large: fc.tuple(prices(120, 160, -300, 2000), fc.constantFrom(3, 7, 11, 13, 17, 19, 21)),
    },
    hiddenPerCategory: 5,
    oracle: ([given, rate = 0]) => {
      const amounts = typeof given === "number" ? [given] : given;
      const sum = amounts.reduce((total, price) => total + price, 0);
      const parts = round === "each" ? amounts : [sum];
      const changes = parts.reduce((total, part) => total + nearestCent(part * rate, rule), 0);
      return change === "tax" ? sum + changes : sum - changes;
    },
    reference: percentSource(rules),
    hints: [
      `Write a function for the rounding alone, from hundredths of a cent to cents, and try it with 250, 350 and -250.`,
      "Dividing without a remainder rounds down in Python's `//` and in `Math.floor`, also below zero.",
      rule === "half to even"
        ? "The quotient and the remainder of a division by 100 say it all: is the remainder above, at or below 50?"
        : "Where the rule is the same on both sides of zero, round the size without the sign, and put the sign back.",
      round === "each"
        ? "Round each price's part before you add; the sum of rounded parts is not the rounded sum."
        : "Add the prices up before you round: only one rounding takes place.",
    ],
    flaws: [
      {
        name:
          round === "each"
            ? "rounds once, for the sum of all prices"
            : "rounds for each price, and adds up then",
        caughtBy: ["large"],
        source: percentSource({ ...rules, round: round === "each" ? "once" : "each" }),
      },
      percentFlaw(rules),
    ],
  };
}

/** Looks for the cents nearest to it, one after the other. */
function nearestCent(hundredths: number, rule: PercentRule): number {
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const inner = (size - rest) / 100;
  const isNegative = hundredths < 0;
  const outward = {
    down: isNegative,
    up: !isNegative,
    "towards zero": false,
    "away from zero": true,
    "half away from zero": rest >= 50,
    "half to even": rest > 50 || (rest === 50 && inner % 2 === 1),
  }[rule];
  const cents = rest > 0 && outward ? inner + 1 : inner;
  return isNegative ? 0 - cents : cents;
}

function percentSource({ rule, change, round }: Percent, lines = roundingLines(rule)): Flaw["source"] {
  const sign = change === "tax" ? "+" : "-";
  const python =
    round === "each" ? "sum(rounded(price * percent) for price in prices)" : "rounded(sum(prices) * percent)";
  const javascript =
    round === "each"
      ? "  for (const price of prices) total += price SIGN rounded(price * percent);\n  return total;"
      : "  for (const price of prices) total += price;\n  return total SIGN rounded(total * percent);";
  return {
    python: `def total_to_pay(prices, percent):
    return sum(prices) ${sign} ${python}

def rounded(hundredths):
${lines.python}
`,
    javascript: `function totalToPay(prices, percent) {
  let total = 0;
${javascript.replace("SIGN", sign)}
}

function rounded(hundredths) {
${lines.javascript}
}
`,
  };
}

/** The same on both sides of zero. */
function bySize(size: Flaw["source"]): Flaw["source"] {
  return {
    python: `    if hundredths < 0:
        return -rounded(-hundredths)
    return ${size.python}`,
    javascript: `  if (hundredths < 0) return -rounded(-hundredths);
  return ${size.javascript};`,
  };
}

const halfUp: Flaw["source"] = {
  python: "    return (hundredths + 50) // 100",
  javascript: "  return Math.floor((hundredths + 50) / 100);",
};

function roundingLines(rule: PercentRule): Flaw["source"] {
  switch (rule) {
    case "down":
      return { python: "    return hundredths // 100", javascript: "  return Math.floor(hundredths / 100);" };
    case "up":
      return {
        python: "    return -(-hundredths // 100)",
        javascript: "  return Math.ceil(hundredths / 100);",
      };
    case "towards zero":
      return bySize({
        python: "hundredths // 100",
        javascript: "Math.floor(hundredths / 100)",
      });
    case "away from zero":
      return bySize({
        python: "(hundredths + 99) // 100",
        javascript: "Math.ceil(hundredths / 100)",
      });
    case "half away from zero":
      return bySize({
        python: "(hundredths + 50) // 100",
        javascript: "Math.floor((hundredths + 50) / 100)",
      });
    case "half to even":
      return {
        python: `    cents, rest = divmod(hundredths, 100)
    if rest > 50 or (rest == 50 and cents % 2 == 1):
        cents += 1
    return cents`,
        javascript: `  let cents = Math.floor(hundredths / 100);
  const rest = hundredths - 100 * cents;
  if (rest > 50 || (rest === 50 && cents % 2 !== 0)) cents += 1;
  return cents;`,
      };
    default:
      return unreachable(rule);
  }
}

function percentFlaw(rules: Percent): Flaw {
  const mistaken = (name: string, rule: PercentRule): Flaw => ({
    name,
    caughtBy: ["negative"],
    source: percentSource({ ...rules, rule }),
  });
  switch (rules.rule) {
    case "down":
      return mistaken("rounds negative amounts towards zero", "towards zero");
    case "towards zero":
      return mistaken("rounds negative amounts away from zero", "down");
    case "up":
      return mistaken("rounds negative amounts away from zero", "away from zero");
    case "away from zero":
      return mistaken("rounds negative amounts towards zero", "up");
    case "half away from zero":
      return {
        name: "rounds halves up, also below zero",
        caughtBy: ["negative"],
        source: percentSource(rules, halfUp),
      };
    case "half to even":
      return { name: "rounds halves up", caughtBy: ["ties"], source: percentSource(rules, halfUp) };
    default:
      return unreachable(rules.rule);
  }
}
