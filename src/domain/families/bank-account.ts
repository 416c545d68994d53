import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import { int, list, nullType } from "../type.ts";

interface Parameters {
  /** How far below zero an account may go. */
  readonly overdraft: number;
}

type Call = readonly ["deposit" | "withdraw", number] | readonly ["balance" | "history"];

interface Input extends ClassInput {
  readonly construct: readonly [openingBalance: number];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "bank-account",
    version: 1,
    title: "Bank account",
    topic: "classes",
    difficulties: ["easy", "medium"],
    summary: "A class that keeps a balance and a history, and refuses what an account must not do.",
  },
  parameters: (difficulty) =>
    fc.record({ overdraft: difficulty === "easy" ? fc.constant(0) : fc.constantFrom(50, 100, 200) }),
  build: ({ overdraft }) => ({
    task: `keeps a bank account with deposit, withdraw, balance and history, and raises an error for an amount that is not positive or a withdrawal that would take the balance below ${-overdraft || 0}`,
    statement: `Write a class \`BankAccount\`. It is made with an opening balance, a whole number from 0 on.

- \`deposit(amount)\` adds the amount to the balance.
- \`withdraw(amount)\` takes the amount from the balance. ${
      overdraft === 0
        ? "The balance must never fall **below zero**; exactly zero is fine."
        : `The balance may go below zero, but must never fall **below -${overdraft}**; exactly -${overdraft} is fine.`
    }
- \`balance()\` returns the balance.
- \`history()\` returns the list of all amounts so far, oldest first: deposits as positive numbers, withdrawals as negative
  numbers. The opening balance is not part of it.

Both \`deposit\` and \`withdraw\` refuse an amount that is zero or negative. What is refused raises an error, \`ValueError\` in
Python and \`RangeError\` in JavaScript, and changes neither balance nor history; the account stays usable.
All amounts are whole numbers.

{examples}`,
    signature: {
      kind: "class",
      name: "BankAccount",
      constructorParameters: [{ name: "opening_balance", type: int }],
      methods: [
        { name: "deposit", parameters: [{ name: "amount", type: int }], returns: nullType },
        { name: "withdraw", parameters: [{ name: "amount", type: int }], returns: nullType },
        { name: "balance", parameters: [], returns: int },
        { name: "history", parameters: [], returns: list(int) },
      ],
    },
    comparison: { kind: "exact" },
    examples: [
      { construct: [100], calls: [["deposit", 50], ["balance"], ["withdraw", 30], ["balance"]] },
      { construct: [20], calls: [["deposit", 15], ["withdraw", 5], ["deposit", 10], ["history"]] },
      { construct: [500], calls: [["withdraw", 120], ["history"], ["balance"]] },
    ],
    inputs: {
      typical: account(integer(100, 300), fc.array(usualCall(), { minLength: 2, maxLength: 5 })),
      empty: account(integer(0, 900), fc.constant([])),
      boundary: integer(1, 400).map((balance) => inspect(balance, [["withdraw", balance + overdraft]])),
      errors: fc
        .tuple(integer(0, 90), integer(1, 60), integer(1, 40))
        .map(([balance, added, over]) =>
          inspect(balance, [
            ["deposit", added],
            ["withdraw", balance + added + overdraft + over],
            ["balance"],
            ["withdraw", 1],
          ]),
        ),
      zero: fc
        .tuple(integer(50, 300), fc.constantFrom("deposit", "withdraw"))
        .map(([balance, method]) => inspect(balance, [[method, 0]])),
      negative: fc
        .tuple(integer(50, 300), fc.constantFrom("deposit", "withdraw"), integer(-40, -1))
        .map(([balance, method, amount]) =>
          inspect(balance, [
            ["deposit", 5],
            [method, amount],
          ]),
        ),
      "repeated calls": fc.tuple(integer(10, 40), integer(5, 20)).map(([balance, amount]) =>
        inspect(
          balance,
          Array.from({ length: 6 }, () => ["withdraw", amount]),
        ),
      ),
      large: account(integer(0, 100), fc.array(usualCall(), { minLength: 60, maxLength: 100, size: "max" })),
    },
    hiddenPerCategory: 5,
    oracle: ({ construct: [openingBalance], calls }) => replay(openingBalance, calls, overdraft),
    reference: source({ overdraft }),
    hints: [
      "Which two things must the object remember between calls?",
      "In Python give the attributes other names than the methods, such as `_balance`: one name cannot be both.",
      "Check first and change afterwards, so that what is refused leaves no trace.",
      `A withdrawal is refused if the balance minus the amount is less than ${-overdraft || 0}.`,
    ],
    flaws: [
      {
        name: "refuses a withdrawal of the very last penny",
        caughtBy: ["boundary"],
        source: source({ overdraft, tooMuch: "<=" }),
      },
      {
        name: "writes the withdrawal down before it checks",
        caughtBy: ["errors"],
        source: source({ overdraft, order: "late" }),
      },
      {
        name: "lets amounts of zero and less through",
        caughtBy: ["zero", "negative"],
        source: source({ overdraft, checksAmount: false }),
      },
    ],
  }),
});

const integer = (min: number, max: number) => fc.integer({ min, max });

function usualCall(): fc.Arbitrary<Call> {
  const amount = integer(1, 40);
  return fc.oneof(
    fc.tuple(fc.constant("deposit"), amount),
    fc.tuple(fc.constant("withdraw"), amount),
    fc.tuple(fc.constantFrom("balance", "history")),
  );
}

function account(
  openingBalance: fc.Arbitrary<number>,
  calls: fc.Arbitrary<readonly Call[]>,
): fc.Arbitrary<Input> {
  return fc.tuple(openingBalance, calls).map(([balance, all]) => inspect(balance, all));
}

/** The calls, and then a look at everything. */
function inspect(openingBalance: number, calls: readonly Call[]): Input {
  return { construct: [openingBalance], calls: [...calls, ["balance"], ["history"]] };
}

const refused: ClassAnswer = { throws: { python: "ValueError", javascript: "RangeError" } };

/** The history is all that is kept; the balance is its sum. */
function replay(openingBalance: number, calls: readonly Call[], overdraft: number): ClassAnswer[] {
  const history: number[] = [];
  return calls.map(([method, amount = 0]): ClassAnswer => {
    const balance = history.reduce((total, change) => total + change, openingBalance);
    if (method === "balance") return { returns: balance };
    if (method === "history") return { returns: [...history] };
    const change = method === "deposit" ? amount : -amount;
    const isRefused = amount < 1 || (method === "withdraw" && amount > balance + overdraft);
    if (isRefused) return refused;
    history.push(change);
    return { returns: null };
  });
}

function source({
  overdraft,
  tooMuch = "<",
  order = "early",
  checksAmount = true,
}: {
  overdraft: number;
  tooMuch?: "<" | "<=";
  order?: "early" | "late";
  checksAmount?: boolean;
}): Flaw["source"] {
  const limit = overdraft === 0 ? "0" : `-${overdraft}`;
  return {
    python: pythonClass({ check: `self._balance - amount ${tooMuch} ${limit}`, order, checksAmount }),
    javascript: javascriptClass({ check: `this.#balance - amount ${tooMuch} ${limit}`, order, checksAmount }),
  };
}

interface ClassOptions {
  readonly check: string;
  readonly order: "early" | "late";
  readonly checksAmount: boolean;
}

function pythonClass({ check, order, checksAmount }: ClassOptions): string {
  const refusal = `        if ${check}:
            raise ValueError("There is not enough money")
`;
  const record = `        self._history.append(-amount)
`;
  const positive = checksAmount
    ? `        if amount <= 0:
            raise ValueError("The amount must be positive")
`
    : "";
  return `class BankAccount:
    def __init__(self, opening_balance):
        self._balance = opening_balance
        self._history = []

    def deposit(self, amount):
${positive}        self._balance += amount
        self._history.append(amount)

    def withdraw(self, amount):
${positive}${order === "early" ? refusal + record : record + refusal}        self._balance -= amount

    def balance(self):
        return self._balance

    def history(self):
        return list(self._history)
`;
}

function javascriptClass({ check, order, checksAmount }: ClassOptions): string {
  const refusal = `    if (${check}) throw new RangeError("There is not enough money");
`;
  const record = `    this.#history.push(-amount);
`;
  const positive = checksAmount
    ? `    if (amount <= 0) throw new RangeError("The amount must be positive");
`
    : "";
  return `class BankAccount {
  #balance;
  #history = [];

  constructor(openingBalance) {
    this.#balance = openingBalance;
  }

  deposit(amount) {
${positive}    this.#balance += amount;
    this.#history.push(amount);
  }

  withdraw(amount) {
${positive}${order === "early" ? refusal + record : record + refusal}    this.#balance -= amount;
  }

  balance() {
    return this.#balance;
  }

  history() {
    return [...this.#history];
  }
}
`;
}
