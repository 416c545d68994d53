import type { family } from "../../src/domain/families/evaluate-expression.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ levels, from, nested }) => {
  const parts = nested
    ? "{whole numbers, + - *, parentheses and minus signs|numbers, + - * and parentheses (a - may also be a sign)|integers, parentheses, + - * and the sign -}"
    : "{whole numbers with + - *|whole numbers and the operators + - *|numbers joined by + - *}";
  const order = precedence(levels);
  const equal =
    from === "left"
      ? "{equal ones are worked out from the left|operators that bind equally go from left to right|those of the same rank are left-associative}"
      : "{equal ones are worked out from the right|operators that bind equally go from right to left|those of the same rank are right-associative}";
  return {
    phrases: [
      `{computes|works out|calculates} the value of {an expression|an arithmetic expression} of ${parts}, given as {text|a string}, {where|in which} ${order}, and ${equal}`,
      `{takes|is given} a {string|text} with {an expression|a calculation} of ${parts} and returns {its value|the result}; ${order}, while ${equal}`,
      `{evaluates|parses and evaluates} {arithmetic|calculations} in a {string|text}, made of ${parts}, with {an order of operations|precedence rules} of its own: ${order}, and ${equal}`,
    ],
    statements: [
      `{Given|For} {an expression|an arithmetic expression} of ${parts} as {text|a string}, {return|find} its value. {Rules|Order of operations}: ${order}; ${equal}.`,
      `A {strange|special} calculator gets {a text|a string} of ${parts}. {What does it show|Which number does it show}, if ${order} and ${equal}?`,
      `{Work out|Evaluate} a {string|text} that holds ${parts}, {with spaces anywhere between them|perhaps with spaces}. {Mind that|Note that} ${order}, and ${equal}. Return the {value|number}.`,
      `{I need|We need} the value of {expressions|formulas} made of ${parts}. {By our rules|Here}, ${order}. {Also,|Moreover,} ${equal}.`,
    ],
  };
};

function precedence(levels: readonly string[]): string {
  if (levels.length === 1)
    return "{all operators bind equally|the three operators have the same precedence|no operator goes before another}";
  const [first = "", second = "", third] = levels.map((level) => Array.from(level).join(" and "));
  const verb = (level: string) => (level.includes("and") ? "" : "s");
  return third === undefined
    ? `{${first} take${verb(first)} precedence over ${second}|${first} bind${verb(first)} tighter than ${second}|${first} come${verb(first)} before ${second}}`
    : `{${first} comes before ${second} and these before ${third}|${first} binds tightest, then ${second}, then ${third}|the order is ${first}, then ${second}, then ${third}}`;
}
