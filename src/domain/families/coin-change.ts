import * as fc from "fast-check";
import type { Category, Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, optional } from "../type.ts";

interface Parameters {
  readonly coins: readonly number[];
  /** `orders` counts rows of coins, `ways` counts handfuls. */
  readonly question: "orders" | "ways" | "fewest";
  /** How many coins of each value there are; `null` where that is no matter. */
  readonly supply: number | null;
}

type Input = readonly [amount: number];

const threeCoins = [
  [2, 5, 6],
  [2, 7, 9],
  [3, 4, 9],
  [3, 5, 6],
  [3, 7, 8],
  [4, 5, 7],
  [4, 6, 9],
  [5, 6, 8],
  [2, 3, 10],
  [3, 4, 5],
] as const;
const fourCoins = [
  [2, 5, 6, 9],
  [3, 4, 7, 10],
  [3, 5, 8, 9],
  [4, 5, 6, 11],
  [2, 7, 8, 10],
  [4, 6, 7, 9],
] as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "coin-change",
    version: 1,
    title: "Paying with coins",
    topic: "dynamic programming",
    difficulties: ["medium", "easy", "hard"],
    summary: "Pay an amount with coins of a few values: with the fewest coins, or in how many ways.",
  },
  parameters: (difficulty) =>
    fc.record({
      coins: fc.constantFrom<(readonly number[])[]>(...(difficulty === "hard" ? fourCoins : threeCoins)),
      question: difficulty === "easy" ? fc.constant("orders") : fc.constantFrom("ways", "fewest"),
      supply: difficulty === "hard" ? fc.constantFrom(2, 3) : fc.constant(null),
    }),
  build: (parameters) => {
    const { coins, question, supply } = parameters;
    const pools = poolsOf(parameters);
    const values = inWords(coins);
    const each = supply === null ? "" : `, with at most ${supply} coins of each value`;
    return {
      task: `${tasks[question]} an amount can be paid exactly with coins of ${values}${each}${question === "fewest" ? ", or null if it cannot be paid" : ""}`,
      wordings: wordingsFor(question, values),
      statement: `- ${
        supply === null
          ? "There are as many coins of each value as you like."
          : `There are only **${supply} coins** of each value.`
      }
- The coins must make up exactly the amount: nothing is given back.
${rules[question]}

{examples}

The amount is a whole number from 0 to ${largestAmount}.`,
      signature: {
        kind: "function",
        name: names[question].python,
        parameters: [{ name: "amount", type: int }],
        returns: question === "fewest" ? optional(int) : int,
      },
      comparison: { kind: "exact" },
      examples: pools.examples,
      inputs: pools.inputs,
      hiddenPerCategory: 8,
      oracle: ([amount]) => answerFrom(paymentsOf(coins, supply ?? Infinity, amount), question),
      reference: fillTable(parameters),
      hints: hintsFor(parameters),
      flaws: flawsFor(parameters),
    };
  },
});

const largestAmount = 80;
const names = {
  orders: { python: "count_orders", javascript: "countOrders" },
  ways: { python: "count_ways", javascript: "countWays" },
  fewest: { python: "fewest_coins", javascript: "fewestCoins" },
};
const tasks = {
  orders: "returns in how many orders of coins",
  ways: "returns in how many ways, whatever the order of the coins,",
  fewest: "returns the smallest number of coins with which",
};
const rules = {
  orders: `- The **order counts**: first a 2 and then a 3 is something else than first a 3 and then a 2. Coins of the same value
  are all alike.
- For the amount 0 the answer is 1: there is one way to lay down no coin. If the amount cannot be paid, the answer is 0.`,
  ways: `- The **order does not count**: only how many coins of each value are taken. Coins of the same value are all alike.
- For the amount 0 the answer is 1: there is one way to take no coin. If the amount cannot be paid, the answer is 0.`,
  fewest: `- The amount 0 needs 0 coins. If the amount cannot be paid, the answer is nothing: \`None\` in Python, \`null\` in
  JavaScript (not \`undefined\`).`,
};

function inWords(coins: readonly number[]): string {
  return `${coins.slice(0, -1).join(", ")} and ${coins.at(-1) ?? ""}`;
}

function wordingsFor(question: Parameters["question"], values: string): readonly string[] {
  switch (question) {
    case "orders":
      return [
        `A machine takes coins of **${values}**, one after the other. In how many different orders can coins be put in that
make up a given amount?`,
        `Given an amount, count the rows of coins that are worth exactly that much. The coins have the values **${values}**.`,
        `Coins of **${values}** are laid in a row from left to right. Return how many different rows are worth a given amount.`,
      ];
    case "ways":
      return [
        `In a country there are coins of **${values}**. Return in how many ways a given amount can be paid with them.`,
        `Given an amount, count the handfuls of coins that are worth exactly that much. The coins have the values **${values}**.`,
        `How many choices of coins make up a given amount, if there are coins of **${values}** only?`,
      ];
    case "fewest":
      return [
        `In a country there are coins of **${values}**. Return the **smallest number** of coins with which a given amount can be
paid.`,
        `Pay a given amount with as few coins as possible, and return how many those are. There are coins of **${values}**.`,
        `A purse holds coins of **${values}** only. How many of them are needed at least to make up a given amount?`,
      ];
  }
}

function hintsFor({ coins, question, supply }: Parameters): readonly string[] {
  const what = { orders: "number of orders", ways: "number of ways", fewest: "smallest number of coins" }[
    question
  ];
  const first = coins[0] ?? 1;
  return [
    `Suppose you knew the ${what} for every smaller amount. How would that help with this one?`,
    `Fill a table with the ${what} for 0, 1, 2 and so on up to the amount. The first entry is ${question === "fewest" ? 0 : 1}.`,
    supply !== null
      ? `Take in one value after the other, and make a new table each time: an amount may use 0 to ${supply} coins of that value on top of what the old table holds.`
      : question === "ways"
        ? "Go through the values one after the other, and let each add to the whole table. Then no order is counted twice."
        : `The last coin may have any value: with a ${first} as the last one, the rest is the entry ${first} places before.`,
    question === "fewest"
      ? "Amounts that cannot be paid are infinitely expensive in the table; the smallest of several then takes care of itself."
      : "Amounts that cannot be paid have 0 in the table, and add nothing.",
  ];
}

/** How many coins of each value. */
type Payment = readonly number[];

/** All choices of coins that make up the amount, tried one value after the other; the last one takes the rest. */
function paymentsOf(coins: readonly number[], supply: number, amount: number): readonly Payment[] {
  const [coin = 1, ...others] = coins;
  const most = Math.min(supply, Math.floor(amount / coin));
  if (others.length === 0) return amount === most * coin ? [[most]] : [];
  return Array.from({ length: most + 1 }, (_, count) =>
    paymentsOf(others, supply, amount - count * coin).map((rest) => [count, ...rest]),
  ).flat();
}

/** The same for each amount from 0 to `top`, all at once. */
function paymentsUpTo(top: number, coins: readonly number[]): readonly (readonly Payment[])[] {
  let found: readonly { total: number; payment: Payment }[] = [{ total: 0, payment: [] }];
  for (const coin of coins) {
    found = found.flatMap(({ total, payment }) =>
      Array.from({ length: Math.floor((top - total) / coin) + 1 }, (_, count) => ({
        total: total + count * coin,
        payment: [...payment, count],
      })),
    );
  }
  const byAmount = Array.from({ length: top + 1 }, (): Payment[] => []);
  for (const { total, payment } of found) byAmount[total]?.push(payment);
  return byAmount;
}

function answerFrom(payments: readonly Payment[], question: Parameters["question"]): number | null {
  const coinsIn = (payment: Payment) => payment.reduce((a, b) => a + b, 0);
  switch (question) {
    case "ways":
      return payments.length;
    case "orders":
      return payments.map(ordersOf).reduce((a, b) => a + b, 0);
    case "fewest":
      return payments.length === 0 ? null : Math.min(...payments.map(coinsIn));
  }
}

/** In how many orders the coins can be laid down: the places of each value are chosen among those that are left. */
function ordersOf(payment: Payment): number {
  let laid = 0;
  let orders = 1;
  for (const count of payment) {
    for (let i = 1; i <= count; i++) orders = (orders * ++laid) / i;
  }
  return orders;
}

/** One amount: what can be paid of it, and in which category it goes. */
interface Place {
  readonly amount: number;
  readonly category: Category;
  /** Whether the first of the flaws is seen here. */
  readonly isTelling: boolean;
}

/** The amounts by category, such that no two categories draw the same. */
function poolsOf(parameters: Parameters) {
  const places = placesOf(parameters);
  const plain = places.filter(
    ({ category, isTelling }) => (category === "typical" || category === "boundary") && !isTelling,
  );
  const examples = [0, 0.4, 0.8].flatMap((part) => plain[Math.floor(part * plain.length)]?.amount ?? []);
  const inputs = poolNames.flatMap((name) => {
    const found = places.filter(({ amount, category }) => category === name && !examples.includes(amount));
    return found.length === 0
      ? []
      : [[name, fc.constantFrom(...found.map(({ amount }): Input => [amount]))] as const];
  });
  return { examples: examples.map((amount): Input => [amount]), inputs: Object.fromEntries(inputs) };
}

const poolNames = ["typical", "duplicates", "boundary", "zero", "large", "missing"] as const;

function placesOf({ coins, question, supply }: Parameters): readonly Place[] {
  const all = coins.reduce((sum, coin) => sum + coin, 0);
  const top = Math.min(largestAmount, (supply ?? Infinity) * all + 3);
  return paymentsUpTo(top, coins).map((unlimited, amount) => {
    const payments = unlimited.filter((payment) => payment.every((count) => count <= (supply ?? Infinity)));
    const right = answerFrom(payments, question);
    const isTelling = right !== answerOfFlaw();
    return { amount, isTelling, category: categoryOf() };

    function answerOfFlaw(): number | null {
      if (supply !== null) return answerFrom(unlimited, question);
      if (question === "fewest") return largestFirst(coins, amount);
      return answerFrom(payments, question === "ways" ? "orders" : "ways");
    }

    function categoryOf(): Category {
      if (amount === 0) return "zero";
      if (payments.length === 0) return "missing";
      if (coins.some((coin) => Math.abs(amount - coin) < 2)) return "boundary";
      const isLarge = amount >= 0.6 * top;
      const isRare = supply !== null && question === "fewest";
      if (isTelling && (isRare || (amount % 2 === 0 && !isLarge))) return "duplicates";
      return isLarge ? "large" : "typical";
    }
  });
}

function largestFirst(coins: readonly number[], amount: number): number | null {
  let left = amount;
  let count = 0;
  for (const coin of coins.toReversed()) {
    count += Math.floor(left / coin);
    left %= coin;
  }
  return left === 0 ? count : null;
}

function flawsFor(parameters: Parameters): Flaw[] {
  const { question } = parameters;
  return question === "fewest"
    ? [
        firstFlaw(parameters),
        {
          name: "answers 0 where the amount cannot be paid",
          caughtBy: ["missing"],
          source: fillTable(parameters, { unpayable: "zero" }),
        },
        {
          name: "takes an answer of 0 coins for no answer",
          caughtBy: ["zero"],
          source: fillTable(parameters, { unpayable: "null, as 0" }),
        },
      ]
    : [
        firstFlaw(parameters),
        {
          name: "sees no way to pay nothing",
          caughtBy: ["zero"],
          source: fillTable(parameters, {
            first: {
              python: "    if amount == 0:\n        return 0\n",
              javascript: "  if (amount === 0) return 0;\n",
            },
          }),
        },
      ];
}

function firstFlaw(parameters: Parameters): Flaw {
  const { coins, question, supply } = parameters;
  if (supply !== null) {
    return {
      name: `takes more than ${supply} coins of a value`,
      caughtBy: ["duplicates"],
      source: fillTable({ ...parameters, supply: null }),
    };
  }
  if (question === "fewest") {
    return {
      name: "always takes the largest coin that fits",
      caughtBy: ["duplicates"],
      source: takeLargest(coins),
    };
  }
  return {
    name: question === "orders" ? "counts different orders once" : "counts every order by itself",
    caughtBy: ["duplicates"],
    source: countTable(coins, { name: names[question], isOrdered: question === "ways" }),
  };
}

function takeLargest(coins: readonly number[]): Flaw["source"] {
  const values = coins.toReversed().join(", ");
  return {
    python: `def fewest_coins(amount):
    count = 0
    for coin in (${values}):
        count += amount // coin
        amount %= coin
    return count if amount == 0 else None
`,
    javascript: `function fewestCoins(amount) {
  let count = 0;
  for (const coin of [${values}]) {
    count += Math.floor(amount / coin);
    amount %= coin;
  }
  return amount === 0 ? count : null;
}
`,
  };
}

interface Choices {
  /** Lines at the beginning. */
  readonly first?: Flaw["source"];
  /** What is returned for an amount that cannot be paid. */
  readonly unpayable?: "null" | "zero" | "null, as 0";
}

function fillTable(parameters: Parameters, choices: Choices = {}): Flaw["source"] {
  const { coins, question, supply } = parameters;
  if (question === "fewest") {
    return supply === null ? fewestTable(coins, choices) : fewestOfSupply(coins, supply, choices);
  }
  return supply === null
    ? countTable(coins, { name: names[question], isOrdered: question === "orders", ...choices })
    : countOfSupply(coins, supply, choices);
}

const none = { python: "", javascript: "" };

/** Whether an order counts is only a matter of which loop is inside which. */
function countTable(
  coins: readonly number[],
  {
    name,
    isOrdered,
    first = none,
  }: { name: { python: string; javascript: string }; isOrdered: boolean; first?: Flaw["source"] },
): Flaw["source"] {
  const values = coins.join(", ");
  const python = isOrdered
    ? `    for total in range(1, amount + 1):
        for coin in (${values}):
            if coin <= total:
                counts[total] += counts[total - coin]`
    : `    for coin in (${values}):
        for total in range(coin, amount + 1):
            counts[total] += counts[total - coin]`;
  const javascript = isOrdered
    ? `  for (let total = 1; total <= amount; total++) {
    for (const coin of [${values}]) {
      if (coin <= total) counts[total] += counts[total - coin];
    }
  }`
    : `  for (const coin of [${values}]) {
    for (let total = coin; total <= amount; total++) counts[total] += counts[total - coin];
  }`;
  return {
    python: `def ${name.python}(amount):
${first.python}    counts = [1] + [0] * amount
${python}
    return counts[amount]
`,
    javascript: `function ${name.javascript}(amount) {
${first.javascript}  const counts = [1, ...new Array(amount).fill(0)];
${javascript}
  return counts[amount];
}
`,
  };
}

function countOfSupply(coins: readonly number[], supply: number, { first = none }: Choices): Flaw["source"] {
  const values = coins.join(", ");
  return {
    python: `def count_ways(amount):
${first.python}    ways = [1] + [0] * amount
    for coin in (${values}):
        ways = [
            sum(ways[total - used * coin] for used in range(${supply} + 1) if used * coin <= total)
            for total in range(amount + 1)
        ]
    return ways[amount]
`,
    javascript: `function countWays(amount) {
${first.javascript}  let ways = [1, ...new Array(amount).fill(0)];
  for (const coin of [${values}]) {
    ways = ways.map((_, total) => {
      let sum = 0;
      for (let used = 0; used <= ${supply} && used * coin <= total; used++) sum += ways[total - used * coin];
      return sum;
    });
  }
  return ways[amount];
}
`,
  };
}

function fewestTable(coins: readonly number[], choices: Choices): Flaw["source"] {
  const values = coins.join(", ");
  return {
    python: `from math import inf

def fewest_coins(amount):
    fewest = [0]
    for total in range(1, amount + 1):
        fewest.append(min((fewest[total - coin] + 1 for coin in (${values}) if coin <= total), default=inf))
    return ${payable(choices).python}
`,
    javascript: `function fewestCoins(amount) {
  const fewest = [0];
  for (let total = 1; total <= amount; total++) {
    const fitting = [${values}].filter((coin) => coin <= total);
    fewest.push(Math.min(...fitting.map((coin) => fewest[total - coin] + 1)));
  }
  return ${payable(choices).javascript};
}
`,
  };
}

function fewestOfSupply(coins: readonly number[], supply: number, choices: Choices): Flaw["source"] {
  const values = coins.join(", ");
  return {
    python: `from math import inf

def fewest_coins(amount):
    fewest = [0] + [inf] * amount
    for coin in (${values}):
        fewest = [
            min(fewest[total - used * coin] + used for used in range(${supply} + 1) if used * coin <= total)
            for total in range(amount + 1)
        ]
    return ${payable(choices).python}
`,
    javascript: `function fewestCoins(amount) {
  let fewest = [0, ...new Array(amount).fill(Infinity)];
  for (const coin of [${values}]) {
    fewest = fewest.map((least, total) => {
      for (let used = 1; used <= ${supply} && used * coin <= total; used++) {
        least = Math.min(least, fewest[total - used * coin] + used);
      }
      return least;
    });
  }
  return ${payable(choices).javascript};
}
`,
  };
}

/** What is returned, with all that may be wrong about it. */
function payable({ unpayable = "null" }: Choices): Flaw["source"] {
  if (unpayable === "null, as 0") {
    return {
      python: "None if fewest[amount] in (0, inf) else fewest[amount]",
      javascript: "[0, Infinity].includes(fewest[amount]) ? null : fewest[amount]",
    };
  }
  const [python, javascript] = unpayable === "zero" ? ["0", "0"] : ["None", "null"];
  return {
    python: `${python} if fewest[amount] == inf else fewest[amount]`,
    javascript: `fewest[amount] === Infinity ? ${javascript} : fewest[amount]`,
  };
}
