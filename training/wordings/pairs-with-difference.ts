import type { family } from "../../src/domain/families/pairs-with-difference.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { relation, equal } = given;
  const three = relation === "sum of three";
  const such = suches[relation];
  const answer = answerOf(given);
  const group = three ? "triple" : "pair";
  const rule =
    equal === "never"
      ? `{the numbers of a ${group} must ${three ? "all " : ""}be different|equal numbers do not go together in a ${group}|no number may be twice in the same ${group}}`
      : `{a ${group} may hold a number as often as the list does|a number may be repeated in a ${group} if it is in the list as often|equal numbers may go together in a ${group} where the list has enough of them}`;
  return {
    phrases: [
      `{looks for|considers} the ${such} in {a list|an array} and returns ${answer}; ${rule}`,
      `{takes|gets} {a list of integers|an array of numbers} and k and, {considering|looking at} the ${such}, {returns|gives} ${answer}; ${rule}`,
      `{searches|examines} {a list|an array} for ${such} and {returns|reports} ${answer}, where ${rule}`,
    ],
    statements: [
      `{Given|For} a list of integers and {a number|an integer} k, {look at|consider} the ${such}. {Return|Find} ${answer}. {Note that|Here,} ${rule}.`,
      `{Cards|Balls|Tickets} with numbers on them {lie on a table|are given as a list}; {interesting are|we look for} the ${such}. {Return|I want} ${answer}. {Mind that|Note that} ${rule}.`,
      `Which ${such} {are there|can be found} in {an array|a list}? {Return|The answer is} ${answer}; ${rule}.`,
    ],
  };
};

const suches = {
  difference:
    "{pairs of numbers whose difference is k|pairs of numbers that are k apart|pairs where one number is k more than the other}",
  sum: "{pairs of numbers whose sum is k|pairs of numbers that add up to k|pairs with the sum k}",
  "sum of three":
    "{triples of numbers whose sum is k|groups of three numbers (triples) that add up to k|triples with the sum k}",
} as const;

function answerOf({ relation, answer }: Given): string {
  const [groups, pattern] = relation === "sum of three" ? ["triples", "[a, b, c]"] : ["pairs", "[a, b]"];
  switch (answer) {
    case "different":
      return `{how many different ${groups} there are|the number of distinct ${groups}|a count of the ${groups}, those with the same numbers counting once}`;
    case "places":
      return `{how many there are, by their places in the list|the number of ${groups} of places in the list|their number, equal numbers at other places making other ${groups}}`;
    case "rising":
      return `{all different ones as lists ${pattern}, in rising order|a sorted list of the distinct ${groups} ${pattern}, smallest first|every distinct one as ${pattern}, the list sorted in ascending order}`;
    case "falling":
      return `{all different ones as lists ${pattern}, in falling order|a list of the distinct ${groups} ${pattern}, sorted with the largest first|every distinct one as ${pattern} (numbers rising inside), the list sorted in descending order}`;
    case "partners":
      return `{the set of all numbers that belong to at least one of them|the set of those numbers that are in some of these ${groups}|a set with every number that is part of one or more of them}`;
    case "loners":
      return `{the set of all numbers of the list that belong to none of them|the set of those numbers of the list that are in no such ${groups}|a set with every number of the list that is part of none of these ${groups}}`;
  }
}
