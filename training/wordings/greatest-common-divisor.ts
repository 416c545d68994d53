import type { family } from "../../src/domain/families/greatest-common-divisor.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("of" in parameters)) {
    return {
      phrases: [
        "{finds|works out|calculates} the {largest|greatest|biggest} {whole number|integer} that divides {both a and b|a and b alike} {evenly|without remainder}",
        "{returns|gives} the {gcd|GCD|greatest common factor|highest common factor} of {two numbers|a and b|two integers}",
        "takes {two numbers|two integers} a and b and returns their {greatest common divisor|gcd|largest common factor}",
      ],
      statements: [
        "{Given|For} {two integers|two whole numbers} a and b, {find|return|compute} the {largest|greatest} number that {divides both|is a divisor of both}.",
        "What is the {greatest common divisor|highest common factor|gcd} of {two given numbers|a and b}?",
        "{Tiles must fit|Square tiles are to fit} a floor of a by b exactly: {how large can they be at most|what is their greatest side}, {that is,|in other words} the {gcd|greatest common divisor} of both?",
      ],
    };
  }
  const what = wanted(parameters.of, parameters.over);
  return {
    phrases: [
      `{returns|computes|works out} ${what}{, given a list of positive integers|}`,
      `takes {a list|an array} of {positive whole numbers|integers} and {returns|gives back} ${what}`,
      `{goes through|looks at} {a list|some numbers} and {reports|tells|determines} ${what}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of positive integers, {find|return|compute} ${what}.`,
      `{I have|There is} {a list|a row} of {numbers|integers}. {Give me|What I need is|Tell me} ${what}.`,
      `For {some|several} positive {whole numbers|integers} in a list, {the result is|what is wanted is|return} ${what}.`,
    ],
  };
};

type Of = "divisor" | "multiple" | "coprime";
type Over = "all" | "running" | "neighbours" | "pairs";

const divisor = "{greatest common divisor|gcd|largest common divisor|highest common factor}";
const multiple = "{least common multiple|lcm|smallest common multiple|lowest common multiple}";

function wanted(of: Of, over: Over): string {
  if (of === "coprime") {
    return over === "neighbours"
      ? "{how many pairs of neighbours|the number of adjacent pairs|how many pairs of numbers directly beside each other} in the list {are coprime|have no common divisor but 1|share no factor above 1}"
      : "{how many pairs of its numbers|the number of pairs, wherever the two stand,|how many of all pairs of two different places} in the list {are coprime|have no common divisor but 1|share no factor above 1}";
  }
  const name = of === "divisor" ? divisor : multiple;
  switch (over) {
    case "all":
      return `the ${name} of {all the numbers|the whole list|all of them}, {or|and} ${of === "divisor" ? 0 : 1} {for an empty list|if there are none|if it is empty}`;
    case "running":
      return `{a list of the same length with|for each place|for every position} the ${name} of {all numbers up to there|the numbers so far, the one at the place included|the numbers from the first to that one}`;
    case "neighbours":
      return `{a list with|as a list,} the ${name} of {each number and the one after it|every two neighbours, in order|each number and its successor}`;
    case "pairs":
      return `the ${of === "divisor" ? "{largest|greatest|highest}" : "{smallest|least|lowest}"} ${name} {of any two of its numbers|that two numbers at different places have|over all pairs of its numbers}, or {null|nothing} {with fewer than two numbers|if there are not two}`;
  }
}
