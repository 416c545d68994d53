import type { family } from "../../src/domain/families/evaluate-expression.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ levels, from, nested }) => {
  const grammar = nested
    ? "{nonnegative ints, binary + - *, unary minus, ( )|digits, the three operators + - *, brackets ( ) and negation by -|int literals, + - *, prefix -, grouping by ( )}"
    : "{nonnegative ints and binary + - *|int literals joined with + - *|digits and the three operators + - *, nothing else}";
  const order = precedence(levels);
  const equal =
    from === "left"
      ? "{left-assoc within a tier|a run of one tier is folded left to right|same tier: leftmost is done earliest}"
      : "{right-assoc within a tier|a run of one tier is folded right to left|same tier: rightmost is done earliest}";
  return {
    phrases: [],
    statements: [
      `Eval string: ${grammar}. {Priority|Precedence}: ${order}. {Assoc|Associativity}: ${equal}. {Spaces ok|Blanks skipped}.`,
      `i have sums as strings (${grammar}) but its {not school maths|weird maths}: ${order}, and ${equal}. {whats the result|gimme the int}?`,
      `Let e be a string over: ${grammar}. {Evaluate|Output} ⟦e⟧ under these conventions: ${order}; ${equal}.`,
      `On a distant planet {schoolchildren|merchants} reckon with ${grammar}, yet ${order}, and ${equal}. What would they {get|write} behind the equals sign of a given formula string?`,
      `To which integer does a formula string (${grammar}) reduce, given that ${order}, and ${equal}?`,
      `{Shunting-yard|Pratt parser|Recursive descent} calculator over a source string of ${grammar}. Binding power: ${order}; ${equal}. {Return the int|Interpret, don't eval()}.`,
      `Please count what is in the text: ${grammar}. {Attention, other rule|But rule is special}: ${order}, then ${equal}.`,
    ],
  };
};

function precedence(levels: readonly string[]): string {
  if (levels.length === 1)
    return "{one single tier for + - *|no multiplication-first, + - * rank alike|+ - * share one priority}";
  const [first = "", second = "", third] = levels.map((level) => Array.from(level).join(" and "));
  const [high = "", low = "", last = ""] = levels.map((level) => Array.from(level).join(" "));
  return third === undefined
    ? `{top tier ${high}, bottom tier ${low}|do ${first} ahead of ${second}|leave ${second} until ${first} ${first.includes("and") ? "are" : "is"} done}`
    : `{tiers from strong to weak: ${high}, ${low}, ${last}|do ${first} ahead of ${second}, and ${third} at the very end|leave ${third} until all else is done, and ${second} until ${first} is done}`;
}
