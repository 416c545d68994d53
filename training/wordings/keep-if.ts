import type { family } from "../../src/domain/families/keep-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  if ("with" in given) {
    const { side, equal } = given;
    const than = comparisons[side][equal];
    const { whom, lone } = partners[given.with];
    return {
      phrases: [
        `{keeps|retains} {of a list of numbers only those|only those numbers of a list} that are ${than} ${whom}, in their order; ${lone}`,
        `{filters|thins out} {a list|an array|a sequence} of {integers|numbers}: {a number stays if it is|it keeps each one that is} ${than} ${whom}, and ${lone}`,
        `{removes|drops|leaves out} every number {of a list |in a list |}except those that are ${than} ${whom} and returns {what is left|the rest|the others}; ${lone}`,
      ],
      statements: [
        `{Given|From} a list of integers, {return|find} those that are ${than} ${whom}, {in the same order|in their order}. {Note that|Here,} ${lone}.`,
        `{People stand in a row|Towers stand in a line|Bars of a chart stand side by side}; {a list holds|you get} their heights. {Return|Keep|Report} the heights that are ${than} ${whom}, in order. {Note that|Here,} ${lone}.`,
        `Which {numbers|elements} of {an array|a list} are ${than} ${whom}? {Return a list of them|Return them} in their order; ${lone}. {Compare with the numbers of the given list|The comparison is with the original list, also with numbers that are dropped}.`,
        `{Keep|Select} a number {exactly|only} if it is ${than} ${whom} in the {given|original} list; ${lone}. {The result is a new list|Return all that you keep}.`,
      ],
    };
  }
  const are = conditionWords(given);
  return {
    phrases: [
      `{filters|goes through} a list of {integers|numbers} and {returns|keeps} {the ones|only those} that are ${are}`,
      `{returns|gives} a {new |}list {of|with} all {numbers|elements} of {a given list|an array} that are ${are}, in {the same|their} order`,
      `{removes|drops|leaves out} from {a list|an array} {every number|all numbers} except those that are ${are}`,
      `{selects|picks|extracts} the {numbers|integers|values} that are ${are} from a {list|sequence}`,
    ],
    statements: [
      `{Given|From} {a list|an array} of integers, {return|give back|produce} {only the ones|a list of those} that are ${are}{, in their order|}.`,
      `Which {numbers|elements} {of|in} {a list|the list} are ${are}? Return {them in order|all of them, repeated ones too}.`,
      `{Filter|Sift} {a sequence of numbers|a list}: keep {the numbers|those} that are ${are}, {drop|remove|leave out} {all others|the rest}.`,
      `{I have|There is} a list of {measurements|scores|whole numbers}. {I only want|Return just} the ones that are ${are}, {in their original order|without changing their order}.`,
    ],
  };
};

/** After "that are". */
function conditionWords(choice: Exclude<Given, { readonly with: unknown }>): string {
  switch (choice.kind) {
    case "even":
      return "{even|divisible by 2|even numbers|multiples of 2}";
    case "odd":
      return "{odd|not divisible by 2|odd numbers|not even}";
    case "positive":
      return "{positive|greater than 0|above zero|larger than zero}";
    case "negative":
      return "{negative|less than 0|below zero|smaller than zero}";
    case "over":
      return `{greater than ${choice.of}|above ${choice.of}|larger than ${choice.of}|more than ${choice.of}}`;
    case "under":
      return `{less than ${choice.of}|below ${choice.of}|smaller than ${choice.of}|under ${choice.of}}`;
    case "multiple":
      return `{divisible by ${choice.of}|multiples of ${choice.of}|evenly divisible by ${choice.of}|divided by ${choice.of} without a remainder}`;
  }
}

const comparisons = {
  greater: {
    kept: "{greater than or equal to|at least as large as|not less than|no smaller than}",
    dropped: "{greater than|strictly greater than|larger than|strictly larger than}",
  },
  less: {
    kept: "{less than or equal to|at most as large as|not greater than|no larger than}",
    dropped: "{less than|strictly less than|smaller than|strictly smaller than}",
  },
} as const;

const firstStays =
  "{the first one is always kept|the first one has nothing before it and stays|the first, with nothing before it, is kept}";
const lastStays =
  "{the last one is always kept|the last one has nothing after it and stays|the last, with nothing after it, is kept}";

const partners = {
  previous: {
    whom: "the {number|one|element} {directly|right|immediately|just} before it",
    lone: firstStays,
  },
  next: {
    whom: "the {number|one|element} {directly|right|immediately|just} after it",
    lone: lastStays,
  },
  before: {
    whom: "{all numbers before it|everything to its left|each number that comes earlier}",
    lone: firstStays,
  },
  after: {
    whom: "{all numbers after it|everything to its right|each number that comes later}",
    lone: lastStays,
  },
  neighbours: {
    whom: "{both its neighbours|both neighbors|the numbers on both sides of it}",
    lone: "{at the ends only the one neighbour counts, and a single number is kept|the first and the last are compared with their only neighbor, and a lone number stays|where there is only one neighbour it alone decides, and without any the number stays}",
  },
} as const;
