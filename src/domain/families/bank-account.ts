import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import { int, list, nullType } from "../type.ts";

interface Parameters {
  /** How far below zero an account may go. */
  readonly overdraft: number;
  /** What a withdrawal costs on top. */
  readonly fee: number;
  /** The most that one withdrawal may take, or `null`. */
  readonly most: number | null;
  /** What the history lists: the changes, or the balances after each of them. */
  readonly history: "changes" | "balances";
}

type Call = readonly ["deposit" | "withdraw", number] | readonly ["balance" | "history"];

interface Input extends ClassInput {
  readonly construct: readonly [openingBalance: number];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "bank-account",
    version: 2,
    title: "Bank account",
    topic: "classes",
    difficulties: ["easy", "medium"],
    summary: "A class that keeps a balance and a history, and refuses what an account must not do.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          overdraft: fc.constantFrom(0, 50, 100),
          fee: fc.constant(0),
          most: fc.constantFrom(null, 200),
          history: fc.constantFrom("changes", "balances"),
        })
      : fc.record({
          overdraft: fc.constantFrom(0, 50, 100, 200),
          fee: fc.constantFrom(1, 2, 5),
          most: fc.constant(null),
          history: fc.constantFrom("changes", "balances"),
        }),
  build: (parameters) => {
    const { overdraft, fee } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "Write a class `BankAccount`. It is made with an opening balance, a whole number from 0 on.",
        "A bank needs a class `BankAccount`: made with an opening balance (a whole number from 0 on), it keeps what is on the\naccount, and what happened to it.",
        "Money comes in and money goes out. Write a class `BankAccount` that keeps track of it, beginning with an opening\nbalance, a whole number from 0 on.",
      ],
      statement: `${rules(parameters)}

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
        // To the very last penny.
        boundary: integer(6, 100).map((balance) =>
          inspect(balance, [["withdraw", balance + overdraft - fee]]),
        ),
        // One penny more than there is, fee and all.
        pair: integer(6, 99).map((balance) =>
          inspect(balance, [["withdraw", balance + overdraft - fee + 1]]),
        ),
        // Around the most that one withdrawal may take.
        single: fc.tuple(integer(600, 900), integer(2, 99)).map(([balance, more]) =>
          inspect(balance, [
            ["withdraw", 201],
            ["withdraw", 200],
            ["withdraw", 200 + more],
          ]),
        ),
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
        large: account(
          integer(0, 100),
          fc.array(usualCall(), { minLength: 60, maxLength: 100, size: "max" }),
        ),
      },
      hiddenPerCategory: 5,
      oracle: ({ construct: [openingBalance], calls }) => replay(openingBalance, calls, parameters),
      reference: source(parameters),
      hints: [
        "Which two things must the object remember between calls?",
        "In Python give the attributes other names than the methods, such as `_balance`: one name cannot be both.",
        "Check first and change afterwards, so that what is refused leaves no trace.",
        `A withdrawal is refused if the balance minus the amount${fee > 0 ? " and the fee" : ""} is less than ${lowest(overdraft)}.`,
      ],
      flaws: [
        {
          name: "refuses a withdrawal of the very last penny",
          caughtBy: ["boundary"],
          source: source(parameters, { tooMuch: "<=" }),
        },
        {
          name: "writes the withdrawal down before it checks",
          caughtBy: ["errors"],
          source: source(parameters, { order: "late" }),
        },
        {
          name: "lets amounts of zero and less through",
          caughtBy: ["zero", "negative"],
          source: source(parameters, { checksAmount: false }),
        },
        ...(fee > 0
          ? [
              {
                name: "takes the fee without asking whether it can be paid",
                caughtBy: ["pair" as const],
                source: source(parameters, { checksFee: false }),
              },
            ]
          : []),
      ],
    };
  },
});

const lowest = (overdraft: number) => (overdraft === 0 ? "0" : `-${overdraft}`);

function taskOf({ overdraft, fee, most, history }: Parameters): string {
  return [
    "keeps a bank account with deposit, withdraw, balance and history",
    ...(history === "balances" ? [" (the balances after each change)"] : []),
    ...(fee > 0 ? [`, where a withdrawal costs ${fee} on top`] : []),
    `, and raises an error for an amount that is not positive${most === null ? "" : `, a withdrawal of more than ${most},`} or a withdrawal that would take the balance below ${lowest(overdraft)}`,
  ].join("");
}

function rules({ overdraft, fee, most, history }: Parameters): string {
  const limit =
    overdraft === 0
      ? "The balance must never fall **below zero**; exactly zero is fine."
      : `The balance may go below zero, but must never fall **below -${overdraft}**; exactly -${overdraft} is fine.`;
  return [
    "- `deposit(amount)` adds the amount to the balance.",
    `- \`withdraw(amount)\` takes the amount${fee > 0 ? ` **and a fee of ${fee}**` : ""} from the balance.
  ${limit}`,
    ...(most === null ? [] : [`- One withdrawal may take **at most ${most}**, however much there is.`]),
    "- `balance()` returns the balance.",
    history === "changes"
      ? `- \`history()\` returns the list of all changes so far, oldest first: deposits as positive numbers, withdrawals${
          fee > 0 ? " with their fee" : ""
        } as negative numbers.
  The opening balance is not part of it.`
      : "- `history()` returns the list of all balances so far, oldest first: the one after each deposit and each withdrawal. The\n  opening balance is not part of it.",
  ].join("\n");
}

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

/** The changes are all that is kept; the balance is their sum. */
function replay(
  openingBalance: number,
  calls: readonly Call[],
  { overdraft, fee, most, history }: Parameters,
): ClassAnswer[] {
  const changes: number[] = [];
  const balanceAfter = (count: number) =>
    changes.slice(0, count).reduce((total, change) => total + change, openingBalance);
  return calls.map(([method, amount = 0]): ClassAnswer => {
    const balance = balanceAfter(changes.length);
    if (method === "balance") return { returns: balance };
    if (method === "history") {
      return { returns: history === "changes" ? [...changes] : changes.map((_, at) => balanceAfter(at + 1)) };
    }
    const change = method === "deposit" ? amount : -amount - fee;
    const isTooMuch = method === "withdraw" && (balance + change < -overdraft || amount > (most ?? amount));
    if (amount < 1 || isTooMuch) return refused;
    changes.push(change);
    return { returns: null };
  });
}

interface Pieces {
  readonly tooMuch?: "<" | "<=";
  readonly order?: "early" | "late";
  readonly checksAmount?: boolean;
  readonly checksFee?: boolean;
}

/** The reference, with pieces of it replaced by wrong ones. */
function source(
  parameters: Parameters,
  { tooMuch = "<", order = "early", checksAmount = true, checksFee = true }: Pieces = {},
): Flaw["source"] {
  const { overdraft, fee, most, history } = parameters;
  const cost = fee > 0 ? "cost" : "amount";
  const checked = checksFee ? cost : "amount";
  const options = { fee, most, order, checksAmount, cost, keepsBalances: history === "balances" };
  return {
    python: pythonClass({ ...options, check: `self._balance - ${checked} ${tooMuch} ${lowest(overdraft)}` }),
    javascript: javascriptClass({
      ...options,
      check: `this.#balance - ${checked} ${tooMuch} ${lowest(overdraft)}`,
    }),
  };
}

interface ClassOptions {
  readonly check: string;
  readonly order: "early" | "late";
  readonly checksAmount: boolean;
  readonly fee: number;
  readonly most: number | null;
  /** The name of what a withdrawal takes in all. */
  readonly cost: string;
  readonly keepsBalances: boolean;
}

function pythonClass({ check, order, checksAmount, fee, most, cost, keepsBalances }: ClassOptions): string {
  const positive = checksAmount
    ? `        if amount <= 0:
            raise ValueError("The amount must be positive")
`
    : "";
  const withFee = fee > 0 ? `        cost = amount + ${fee}\n` : "";
  const atMost =
    most === null
      ? ""
      : `        if amount > ${most}:
            raise ValueError("That is too much at once")
`;
  const refusal = `        if ${check}:
            raise ValueError("There is not enough money")
`;
  const early = `        self._history.append(${keepsBalances ? `self._balance - ${cost}` : `-${cost}`})\n`;
  const late = `        self._history.append(${keepsBalances ? "self._balance" : `-${cost}`})\n`;
  const change = `        self._balance -= ${cost}\n`;
  const rest = order === "late" ? early + atMost + refusal + change : atMost + refusal + change + late;
  return `class BankAccount:
    def __init__(self, opening_balance):
        self._balance = opening_balance
        self._history = []

    def deposit(self, amount):
${positive}        self._balance += amount
        self._history.append(${keepsBalances ? "self._balance" : "amount"})

    def withdraw(self, amount):
${positive}${withFee}${rest}
    def balance(self):
        return self._balance

    def history(self):
        return list(self._history)
`;
}

function javascriptClass({
  check,
  order,
  checksAmount,
  fee,
  most,
  cost,
  keepsBalances,
}: ClassOptions): string {
  const positive = checksAmount
    ? `    if (amount <= 0) throw new RangeError("The amount must be positive");
`
    : "";
  const withFee = fee > 0 ? `    const cost = amount + ${fee};\n` : "";
  const atMost =
    most === null
      ? ""
      : `    if (amount > ${most}) throw new RangeError("That is too much at once");
`;
  const refusal = `    if (${check}) throw new RangeError("There is not enough money");
`;
  const early = `    this.#history.push(${keepsBalances ? `this.#balance - ${cost}` : `-${cost}`});\n`;
  const late = `    this.#history.push(${keepsBalances ? "this.#balance" : `-${cost}`});\n`;
  const change = `    this.#balance -= ${cost};\n`;
  const rest = order === "late" ? early + atMost + refusal + change : atMost + refusal + change + late;
  return `class BankAccount {
  #balance;
  #history = [];

  constructor(openingBalance) {
    this.#balance = openingBalance;
  }

  deposit(amount) {
${positive}    this.#balance += amount;
    this.#history.push(${keepsBalances ? "this.#balance" : "amount"});
  }

  withdraw(amount) {
${positive}${withFee}${rest}  }

  balance() {
    return this.#balance;
  }

  history() {
    return [...this.#history];
  }
}
`;
}
