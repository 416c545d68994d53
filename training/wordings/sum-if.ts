import type { family } from "../../src/domain/families/sum-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Choice =
  | { readonly kind: "even" | "odd" | "positive" | "negative" }
  | { readonly kind: "over" | "under" | "multiple"; readonly of: number };

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("where" in parameters)) {
    const { are, ones } = wordsOf(parameters);
    return {
      phrases: [
        `{adds up|sums|totals} {all|the} ${ones} {in a list|in an array|of a sequence}{| and returns the sum}`,
        `{returns|computes} the {sum|total} of {those|the} numbers {in a list|in an array} that are ${are}`,
        `{takes|is given} {a list|an array} of {integers|whole numbers} and {returns|gives} the sum of those {that are|which are} ${are}, {ignoring|leaving out} {all others|the rest}`,
        `{filters|goes through} {a list|an array} for ${ones} and returns {their sum|what they add up to}{|, 0 if there are none}`,
      ],
      statements: [
        `{Given|You have} {a list|an array} of integers, {add up|sum} {only those|the ones} that are ${are}. {Return the sum.|With none, the sum is 0.}`,
        `{What|How much} do the ${ones} {in a list|of an array} {add up to|make together}? {All others are passed over.|Pay no attention to the others.|}`,
        `{Compute|Find|Return} the total of a list, {counting|with} only ${ones}. {It is 0 if there are none.|}`,
        `{Points|Scores} {come|are kept} in a list, but only ${ones} count. {What is the total|What is their sum}?`,
      ],
    };
  }
  const { are, one } = wordsOf(parameters.condition);
  const { counted, none, noneSentence } = wheres[parameters.where](one);
  return {
    phrases: [
      `{adds up|sums|totals} the numbers {in a list|of an array} that ${counted}; ${none}`,
      `{takes|is given} {a list|an array} of {integers|numbers} and returns the sum of {those|all numbers} that ${counted}, where ${none}`,
      `{returns|computes} the {sum|total} of all numbers in {a list|an array} that ${counted}; ${none}`,
    ],
    statements: [
      `{Given|You have} {a list|an array} of integers, {return|compute} the sum of those that ${counted}. ${noneSentence}`,
      `{Which|What} numbers of {a list|an array} ${counted}? {Add them up|Sum them} and return {the sum|the total}. ${noneSentence}`,
      `{A counter|A till} {watches|looks at} a list of numbers, some of which may be ${are}. It adds up those that ${counted}. {What is the total|What does it show}? ${noneSentence}`,
    ],
  };
};

function wordsOf(choice: Choice) {
  switch (choice.kind) {
    case "even":
      return {
        are: "{even|divisible by 2|even (zero included)}",
        one: "{even number|even one|number that is even}",
        ones: "{even numbers|even ones|numbers that are even}",
      };
    case "odd":
      return {
        are: "{odd|not divisible by 2|odd (negative ones too)}",
        one: "{odd number|odd one|number that is odd}",
        ones: "{odd numbers|odd ones|numbers that are odd}",
      };
    case "positive":
      return {
        are: "{positive|greater than 0|above zero}",
        one: "{positive number|number above zero|number greater than 0}",
        ones: "{positive numbers|numbers above zero|numbers greater than 0}",
      };
    case "negative":
      return {
        are: "{negative|less than 0|below zero}",
        one: "{negative number|number below zero|number less than 0}",
        ones: "{negative numbers|numbers below zero|numbers less than 0}",
      };
    case "over":
      return {
        are: `{greater than ${choice.of}|above ${choice.of}|larger than ${choice.of}}`,
        one: `{number greater than ${choice.of}|number above ${choice.of}|number larger than ${choice.of}}`,
        ones: `{numbers greater than ${choice.of}|numbers above ${choice.of}|numbers > ${choice.of}}`,
      };
    case "under":
      return {
        are: `{less than ${choice.of}|below ${choice.of}|smaller than ${choice.of}}`,
        one: `{number less than ${choice.of}|number below ${choice.of}|number smaller than ${choice.of}}`,
        ones: `{numbers less than ${choice.of}|numbers below ${choice.of}|numbers < ${choice.of}}`,
      };
    case "multiple":
      return {
        are: `{divisible by ${choice.of}|multiples of ${choice.of}|evenly divisible by ${choice.of}}`,
        one: `{number divisible by ${choice.of}|multiple of ${choice.of}|number that is divisible by ${choice.of}}`,
        ones: `{numbers divisible by ${choice.of}|multiples of ${choice.of}|numbers that ${choice.of} divides}`,
      };
    default:
      return choice satisfies never;
  }
}

const wheres = {
  before: (one: string) => ({
    counted: `{stand|come} before the first ${one}`,
    none: "{all numbers count if there is none|all count where there is none|without one, all numbers count}",
    noneSentence:
      "{All numbers count if there is none.|If there is none, add up all.|Without such a number, everything counts.}",
  }),
  after: (one: string) => ({
    counted: `{stand|come} after the last ${one}`,
    none: "{none counts if there is none|no number counts where there is none|without one, the sum is 0}",
    noneSentence:
      "{None counts if there is none.|If there is none, the sum is 0.|Without such a number, nothing counts.}",
  }),
  between: (one: string) => ({
    counted: `{stand|lie} between the first and the last ${one}{|, these two excluded}`,
    none: "{none counts if there are fewer than two|no number counts where there are fewer than two of these|with fewer than two, the sum is 0}",
    noneSentence:
      "{None counts if there are fewer than two.|With fewer than two of these, the sum is 0.|If there are not two such numbers, nothing counts.}",
  }),
  next: (one: string) => ({
    counted: `{directly follow|come right after|immediately follow} {some|any} ${one}`,
    none: "{the sum is 0 if there is none|without any, the sum is 0|0 is the result if there is none}",
    noneSentence:
      "{The sum is 0 if there is none.|Without any, return 0.|If there is none, the result is 0.}",
  }),
} as const;
