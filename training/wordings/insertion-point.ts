import type { family } from "../../src/domain/families/insertion-point.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const order = given.falling
    ? "{falling order|descending order|decreasing order}"
    : "{rising order|ascending order|increasing order}";
  const sorted = given.falling
    ? "sorted {from largest to smallest|in falling order|in descending order}"
    : "sorted {from smallest to largest|in rising order|in ascending order}";
  const wanted = wantedOf(given);
  return {
    phrases: [
      `{looks up|searches for|looks for} a target in a list of {integers|whole numbers} in ${order} and returns ${wanted}`,
      `{finds|determines|returns}, {by binary search, |}for a {sorted list|sorted array} of numbers in ${order} and a target, ${wanted}`,
      `takes {numbers|an array of integers} ${sorted}, and a target, and {gives|returns|finds} ${wanted}`,
      `{works on|is given} a {sequence|list} ${sorted} and a target number, and {returns|computes} ${wanted}{|, halving the range at each step}`,
    ],
    statements: [
      `{Given|For} a list of integers in ${order} and a {target|target number}, {return|find} ${wanted}. {Numbers may repeat|The list may hold equal numbers}.`,
      `{An array|A list} is ${sorted}. {Use binary search to find|By halving the range again and again, find|Without looking at every number, find} ${wanted}.`,
      `{Think of a long register of numbers|There is a long list of numbers|Someone keeps a long row of numbers}, ${sorted}. {Somebody asks about|Now comes} a target: {return|the answer is|report} ${wanted}.`,
      `{Input: numbers|Two inputs: numbers} in ${order}, and a target. {Output|Result|Wanted}: ${wanted}.`,
    ],
  };
};

function wantedOf({ side, falling, answer }: Given): string {
  const end = side === "first" ? "{first|leftmost|lowest}" : "{last|rightmost|highest}";
  switch (answer) {
    case "place":
      return `the ${end} index {at which the target can be inserted so that the list stays sorted|where the target could be inserted without breaking the order|at which inserting the target keeps the list in order}`;
    case "occurrence":
      return `the index of the ${side} {occurrence of the target|element equal to the target|place where the target stands}, or -1 {if it does not occur|if the target is missing|if it is not there}`;
    case "neighbour": {
      const low = (side === "first") === falling;
      return `the ${low ? "{smallest|least|lowest}" : "{largest|greatest|highest}"} number that is {|strictly }${
        low ? "{greater|larger|more}" : "{smaller|less|lower}"
      } than the target, or null {if there is none|if no number is|where there is no such number}`;
    }
  }
}
