import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { foldLines } from "../family-parts/fold-lines.ts";
import { int, string } from "../type.ts";

/** Operators that bind equally, from the tightest to the loosest. */
type Levels = readonly string[];

interface Parameters {
  readonly levels: Levels;
  /** From which side operators that bind equally are worked out. */
  readonly from: "left" | "right";
  /** Hard: with parentheses and minus signs. */
  readonly nested: boolean;
}

type Input = readonly [expression: string];

const orders: readonly Levels[] = [
  ["*", "+-"],
  ["+-", "*"],
  ["+-*"],
  ["+", "*-"],
  ["-", "+*"],
  ["*", "+", "-"],
];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "evaluate-expression",
    version: 1,
    title: "Evaluate an expression",
    topic: "parsing",
    difficulties: ["medium", "hard"],
    summary: "Work out sums, differences and products, with an order of operations of your own.",
  },
  parameters: (difficulty) =>
    fc.record({
      levels: fc.constantFrom(...orders),
      from: fc.constantFrom("left", "right"),
      nested: fc.constant(difficulty === "hard"),
    }),
  build: (rules) => ({
    task: `evaluates an expression of whole numbers with + - *${
      rules.nested ? ", parentheses and minus signs" : ""
    } and returns its value; ${levelsInTask(rules.levels)}, and equal ones are worked out from the ${rules.from}`,
    wordings: [
      "Work out an expression with `+`, `-` and `*`, given as a text, and return its value.",
      "A calculator gets an expression as a text. Return the number that it stands for, by the rules below.",
      "Evaluate an arithmetic expression, with rules for the order of operations that you may not be used to.",
    ],
    statement:
      foldLines(`- The expression holds whole numbers of 0 or more and the operators \`+\`, \`-\` and \`*\`${
        rules.nested ? ", and parentheses" : ""
      }. Between them may stand any number of spaces, or none.
${levelRules(rules.levels)}
- ${fromRule(rules)}
${rules.nested ? nestedRules : ""}- The expression is always rightly written, and is never empty. It may be a single number.

{examples}

The expression has at most 300 characters. No result on the way is above 10^15 or below -10^15.`),
    signature: {
      kind: "function",
      name: "evaluate",
      parameters: [{ name: "expression", type: string }],
      returns: int,
    },
    comparison: { kind: "exact" },
    examples: examplesFor(rules),
    inputs: rules.nested ? nestedInputs : flatInputs,
    hiddenPerCategory: 5,
    oracle: ([expression]) => reduceInside(expression, rules),
    reference: rules.nested ? climbing(rules) : splitting(rules),
    hints: rules.nested ? nestedHints(rules) : flatHints(rules),
    flaws: rules.nested ? nestedFlaws(rules) : flatFlaws(rules),
  }),
});

const named = (operators: string) => Array.from(operators, (operator) => `\`${operator}\``);

function levelsInTask(levels: Levels): string {
  if (levels.length === 1) return "all operators bind equally";
  const [first = "", ...rest] = levels;
  return [`${Array.from(first).join(" and ")} before ${Array.from(rest[0] ?? "").join(" and ")}`]
    .concat(rest.slice(1).map((level) => `and these before ${level}`))
    .join(", ");
}

function levelRules(levels: Levels): string {
  if (levels.length === 1)
    return "- **All three operators bind equally**; `*` does not come before `+` and `-`.";
  const steps = levels.map((level) => `${named(level).join(" and ")}${level.length > 1 ? " (equally)" : ""}`);
  return `- **Order of operations**: ${steps.join(", after that ")}. What comes first here binds tightest.`;
}

function fromRule({ from }: Parameters): string {
  const sample = from === "left" ? "(9 - 5) - 2 = 2" : "9 - (5 - 2) = 6";
  return `Operators that bind equally are worked out **from the ${from}**, and so is a row of the same operator: \`9 - 5 - 2\`
  is ${sample}.`;
}

const nestedRules = `- What stands in **parentheses** is worked out by itself, before anything outside. Parentheses may stand in others.
- A \`-\` at the start, after an operator or after \`(\` is a **sign**: it turns the number or the parenthesis right after
  it into its negative, before anything else, so \`-2 + 3\` is 1 and \`4 - -3\` is 7. It is followed by a digit or \`(\`.
`;

const integer = (min: number, max: number) => fc.integer({ min, max });
const number = integer(0, 15).map(String);
const several = integer(2, 9).map(String);
const anyOperator = fc.constantFrom("+", "-", "*");

/** Operands with operators between them, all parted alike. */
function chain(
  operand: fc.Arbitrary<string>,
  { operator = anyOperator, min, max }: { operator?: fc.Arbitrary<string>; min: number; max: number },
  space = fc.constantFrom(" ", ""),
): fc.Arbitrary<string> {
  return fc
    .tuple(
      operand,
      fc.array(fc.tuple(operator, operand), { minLength: min, maxLength: max, size: "max" }),
      space,
    )
    .map(([first, rest, between]) =>
      rest.reduce((text, [sign, next]) => `${text}${between}${sign}${between}${next}`, first),
    );
}

const input = (expression: string): Input => [expression];
const spaced = fc.constant(" ");

/** Long sums with a few products in them, so that no result grows too large. */
const long = fc
  .tuple(
    chain(several, { operator: fc.constantFrom("+", "-"), min: 20, max: 35 }, spaced),
    fc.array(integer(0, 19), { minLength: 1, maxLength: 3 }),
  )
  .map(([sum, places]) => {
    const parts = sum.split(" ");
    for (const place of places) parts[2 * place + 1] = "*";
    return parts.join(" ");
  });

/** Each operator after each other one, so that every order gives another value. */
const mixed = fc
  .tuple(fc.array(several, { minLength: 8, maxLength: 10, size: "max" }), integer(0, 5))
  .map(([operands, turn]) =>
    operands.reduce((text, operand, at) => `${text} ${"-+*-*+".charAt((at + turn) % 6)} ${operand}`),
  );
const differences = chain(several, { operator: fc.constant("-"), min: 2, max: 4 });

const flatInputs = {
  typical: chain(number, { min: 2, max: 5 }).map(input),
  single: fc.oneof(number, integer(100, 9999).map(String)).map(input),
  pair: chain(number, { min: 1, max: 1 }).map(input),
  ties: differences.map(input),
  adjacent: mixed.map(input),
  zero: chain(fc.constantFrom("0", "1", "0", "7"), { min: 2, max: 4 }).map(input),
  whitespace: fc
    .tuple(chain(several, { min: 2, max: 4 }, fc.constant("")), integer(0, 2), integer(0, 2))
    .map(([text, before, after]) => input(" ".repeat(before) + text + " ".repeat(after))),
  large: long.map(input),
};

const signed = (operand: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom("", "", "-"), operand).map(([sign, text]) => sign + text);
const inParentheses = (expression: fc.Arbitrary<string>) => expression.map((text) => `(${text})`);
const inner = inParentheses(chain(signed(several), { min: 1, max: 1 }));
const middle = inParentheses(chain(fc.oneof(several, signed(inner)), { min: 1, max: 2 }));

const nestedInputs = {
  typical: chain(fc.oneof(number, signed(inner)), { min: 2, max: 3 }).map(input),
  single: fc.oneof(number, inParentheses(number), signed(inParentheses(inParentheses(number)))).map(input),
  ties: chain(fc.oneof(several, inParentheses(several)), { operator: fc.constant("-"), min: 2, max: 4 }).map(
    input,
  ),
  adjacent: mixed.map(input),
  negative: fc
    .tuple(fc.constantFrom("", "3 * ", "("), several, fc.constantFrom("+", "-"), several)
    .map(([before, first, sign, second]) =>
      input(before === "(" ? `(-${first} ${sign} ${second})` : `${before}-${first} ${sign} ${second}`),
    ),
  zero: chain(fc.constantFrom("0", "-0", "(1-1)", "5"), { min: 1, max: 3 }).map(input),
  nested: chain(fc.oneof(middle, several), { min: 1, max: 1 }).map(input),
  deep: fc
    .tuple(integer(3, 12), chain(several, { min: 1, max: 2 }), anyOperator, several)
    .map(([depth, text, operator, last]) =>
      input(`${"(".repeat(depth)}${text}${")".repeat(depth)}${operator}${last}`),
    ),
  large: long.map(input),
};

const flatCandidates = ["2 + 3 * 4", "2 * 3 + 4", "9 - 2 * 3", "4 * 5 - 6", "5 * 4 - 7 * 2", "3 + 4 * 5 + 6"];
const plainCandidates = ["7 + 5", "12 - 8", "2 * 3 * 4", "1 + 2 + 3 + 4"];
const nestedCandidates = ["(8 - 3) * (1 + 2)", "10 - (2 + 3)", "-(4 + 5)", "6 * -2", "9 - (5 - 3)"];

/** Those that do not depend on what the flaws get wrong. */
function examplesFor(rules: Parameters): Input[] {
  const candidates = rules.nested
    ? [...flatCandidates.slice(0, 2), ...nestedCandidates]
    : [...flatCandidates, ...plainCandidates];
  const neutral = candidates.filter((expression) => {
    const value = reduceInside(expression, rules);
    return [otherSide(rules), apart(rules)].every((mistaken) => reduceInside(expression, mistaken) === value);
  });
  return neutral.slice(0, rules.nested ? 5 : 4).map(input);
}

const otherSide = (rules: Parameters): Parameters => ({
  ...rules,
  from: rules.from === "left" ? "right" : "left",
});

/** No two operators bind equally: where they are in truth worked out from one side, one of them comes first. */
function apart(rules: Parameters): Parameters {
  const first = rules.from === "left" ? "*+-" : "*-+";
  return {
    ...rules,
    levels: rules.levels.flatMap((level) =>
      level === "+-*" ? ["*", "+-"] : Array.from(first).filter((operator) => level.includes(operator)),
    ),
  };
}

/** Works out an innermost parenthesis, puts its value in its place, and so on. */
function reduceInside(expression: string, rules: Parameters): number {
  const tokens: (string | number)[] = (expression.match(/\d+|[-+*()]/g) ?? []).map((token) =>
    /\d/.test(token) ? Number(token) : token,
  );
  for (let end = tokens.indexOf(")"); end !== -1; end = tokens.indexOf(")")) {
    const start = tokens.lastIndexOf("(", end);
    const value = valueOf(tokens.slice(start + 1, end), rules);
    tokens.splice(start, end - start + 1, value);
  }
  return valueOf(tokens, rules);
}

/** Of numbers, operators and signs: puts a result in the place of one operator after the other. */
function valueOf(tokens: readonly (string | number)[], { levels, from }: Parameters): number {
  const numbers: number[] = [];
  const operators: string[] = [];
  let sign = 1;
  for (const [at, token] of tokens.entries()) {
    if (typeof token === "number") {
      numbers.push(sign === 1 ? token : 0 - token);
      sign = 1;
    } else if (typeof tokens[at - 1] === "number") operators.push(token);
    else sign = -1;
  }
  for (const level of levels) {
    const isNext = (operator: string) => level.includes(operator);
    const find = () => (from === "left" ? operators.findIndex(isNext) : operators.findLastIndex(isNext));
    for (let at = find(); at !== -1; at = find()) {
      const [a = 0, b = 0] = numbers.slice(at, at + 2);
      const [operator] = operators.splice(at, 1);
      numbers.splice(at, 2, operator === "+" ? a + b : operator === "-" ? a - b : a * b);
    }
  }
  return (numbers[0] ?? 0) + 0;
}

const loosestFirst = (levels: Levels) =>
  levels
    .toReversed()
    .map((level) => `"${level}"`)
    .join(", ");

/** Splits at the operator that is worked out last. */
function splitting({ levels, from }: Parameters): Flaw["source"] {
  return {
    python: `def evaluate(expression):
    for operators in [${loosestFirst(levels)}]:
        places = [at for at, char in enumerate(expression) if char in operators]
        if places:
            at = places[${from === "left" ? -1 : 0}]
            left, right = evaluate(expression[:at]), evaluate(expression[at + 1:])
            return {"+": left + right, "-": left - right, "*": left * right}[expression[at]]
    return int(expression)
`,
    javascript: `function evaluate(expression) {
  for (const operators of [${loosestFirst(levels)}]) {
    const places = [...expression.keys].filter((at) => operators.includes(expression[at]));
    if (places.length > 0) {
      const at = places.at(${from === "left" ? -1 : 0});
      const left = evaluate(expression.slice(0, at));
      const right = evaluate(expression.slice(at + 1));
      return { "+": left + right, "-": left - right, "*": left * right }[expression[at]];
    }
  }
  return Number(expression);
}
`.replace("[...expression.keys]", "[...expression].map((_, at) => at)"),
  };
}

/** As `splitting`, but of what stands between spaces. */
function splittingAtSpaces({ levels, from }: Parameters): Flaw["source"] {
  return {
    python: `def evaluate(expression):
    return value_of(expression.split())

def value_of(tokens):
    for operators in [${loosestFirst(levels)}]:
        places = [at for at, token in enumerate(tokens) if token in operators]
        if places:
            at = places[${from === "left" ? -1 : 0}]
            left, right = value_of(tokens[:at]), value_of(tokens[at + 1:])
            return {"+": left + right, "-": left - right, "*": left * right}[tokens[at]]
    return int(tokens[0])
`,
    javascript: `function evaluate(expression) {
  return valueOf(expression.trim().split(/ +/));
}

function valueOf(tokens) {
  for (const operators of [${loosestFirst(levels)}]) {
    const places = tokens.map((_, at) => at).filter((at) => operators.includes(tokens[at]));
    if (places.length > 0) {
      const at = places.at(${from === "left" ? -1 : 0});
      const left = valueOf(tokens.slice(0, at));
      const right = valueOf(tokens.slice(at + 1));
      return { "+": left + right, "-": left - right, "*": left * right }[tokens[at]];
    }
  }
  return Number(tokens[0]);
}
`,
  };
}

/** One function goes down the levels, from the loosest to the tightest. */
function climbing({ levels, from }: Parameters, sign = "operand()"): Flaw["source"] {
  const left = from === "left";
  return {
    python: `import re

LEVELS = [${loosestFirst(levels)}]

def evaluate(expression):
    tokens = re.findall("[0-9]+|[-+*()]", expression)[::-1]

    def operand():
        token = tokens.pop()
        if token == "-":
            return -${sign}
        if token != "(":
            return int(token)
        value = chain(0)
        tokens.pop()
        return value

    def chain(level):
        if level == len(LEVELS):
            return operand()
        value = chain(level + 1)
        ${left ? "while" : "if"} tokens and tokens[-1] in LEVELS[level]:
            operator = tokens.pop()
            value = apply(operator, value, chain(level${left ? " + 1" : ""}))
        return value

    return chain(0)

def apply(operator, left, right):
    if operator == "+":
        return left + right
    return left - right if operator == "-" else left * right
`,
    javascript: `const levels = [${levels
      .toReversed()
      .map((level) => `[${Array.from(level, (operator) => `"${operator}"`).join(", ")}]`)
      .join(", ")}];

function evaluate(expression) {
  const tokens = expression.match(/[0-9]+|[-+*()]/g).reverse();

  function operand() {
    const token = tokens.pop();
    if (token === "-") return -${sign};
    if (token !== "(") return Number(token);
    const value = chain(0);
    tokens.pop();
    return value;
  }

  function chain(level) {
    if (level === levels.length) return operand();
    let value = chain(level + 1);
    ${left ? "while" : "if"} (levels[level].includes(tokens.at(-1))) {
      const operator = tokens.pop();
      value = apply(operator, value, chain(level${left ? " + 1" : ""}));
    }
    return value;
  }

  return chain(0);
}

function apply(operator, left, right) {
  if (operator === "+") return left + right;
  return operator === "-" ? left - right : left * right;
}
`,
  };
}

function flatHints({ levels, from }: Parameters): string[] {
  return [
    "Which operator of the expression is worked out last? Everything before it and after it can be worked out first.",
    `The last one is of the loosest kind that occurs: look for ${named(levels.at(-1) ?? "").join(" or ")} first.`,
    `If there are several of that kind, split at the ${from === "left" ? "last" : "first"} of them, as they are worked out from the ${from}.`,
    "Split there, work out both parts with the same function, and put the results together. A text without an operator is a number.",
  ];
}

function nestedHints({ from }: Parameters): string[] {
  return [
    "Take the text apart into tokens first: numbers, operators and parentheses.",
    "Write a function that reads one operand: a number, a sign with an operand after it, or a parenthesis.",
    "Write a function for each kind of operator, or one with the kind as its argument: it reads what binds tighter, then an operator, and so on.",
    from === "left"
      ? "As long as an operator of the kind follows, read what binds tighter after it, and put it to the value so far."
      : "If an operator of the kind follows, the same function reads all that comes after it: this gives the order from the right.",
    "The parenthesis begins again with the loosest kind, and ends with a token that no kind knows.",
  ];
}

function sharedFlaws(rules: Parameters, write: (rules: Parameters) => Flaw["source"]): Flaw[] {
  return [
    {
      name: `works out equal operators from the ${otherSide(rules).from}`,
      caughtBy: ["ties"],
      source: write(otherSide(rules)),
    },
    ...(rules.levels.some((level) => level.length > 1)
      ? [
          {
            name: "lets one of two operators come first that bind equally",
            caughtBy: ["adjacent" as const],
            source: write(apart(rules)),
          },
        ]
      : []),
  ];
}

function flatFlaws(rules: Parameters): Flaw[] {
  return [
    ...sharedFlaws(rules, splitting),
    {
      name: "expects spaces around operators",
      caughtBy: ["whitespace"],
      source: splittingAtSpaces(rules),
    },
  ];
}

function nestedFlaws(rules: Parameters): Flaw[] {
  return [
    ...sharedFlaws(rules, climbing),
    {
      name: "lets a sign turn all that follows",
      caughtBy: ["negative"],
      source: climbing(rules, "chain(0)"),
    },
  ];
}
