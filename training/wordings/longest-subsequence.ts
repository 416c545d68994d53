import type { family } from "../../src/domain/families/longest-subsequence.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const rule = ruleOf(given);
  const { returns, wanted } = goals[given.answer];
  return {
    phrases: [
      `{finds|returns|computes} ${returns} of {a list of numbers|an array} in which ${rule}`,
      `{looks at|considers} {all subsequences|every subsequence} of {a list|a sequence} {of integers |}in which ${rule}, and {returns|gives} ${wanted}`,
      `{strikes out|deletes|removes} {any|some} numbers of a list{, keeping the order of the others,|} so that ${rule}, and returns ${wanted}`,
      `{chooses|picks} numbers from {a list|an array} from left to right, {not necessarily neighbours|with gaps allowed}, such that ${rule}, and {returns|reports} ${wanted}`,
    ],
    statements: [
      `{Given|For} {a list of numbers|an array of integers}, {look at|consider} the subsequences in which ${rule}. {Return|Find} ${wanted}.`,
      `{A subsequence|What we call a subsequence} {arises|is made} by {striking out|deleting} any numbers of a list, {or none|possibly none}, {leaving|and keeping} the others in order. {It is good if in it|We want that in it} ${rule}. {Return|What is wanted is} ${wanted}.`,
      `{Somebody walks along a row of numbers|A player goes along a row of numbers once} and {picks up|takes} {some|any} of them so that ${rule}. {Return|Find} ${wanted}.`,
      `{Choose|Select} {some numbers|any numbers} of a sequence, {in the order they stand|without changing their order}, such that ${rule}. {The answer is|Return} ${wanted}.`,
    ],
  };
};

const goals = {
  length: {
    returns: "the length of {the longest|a longest} subsequence",
    wanted:
      "{how many numbers there can be at most|the length of the longest one possible|the largest possible count of numbers}",
  },
  sum: {
    returns: "the {largest|greatest|maximum} sum of a {subsequence|non-empty subsequence}",
    wanted:
      "{the largest sum that they can have|the maximum possible sum (not the length) of the numbers|the greatest total that one with at least one number can have}",
  },
  count: {
    returns:
      "{how many longest subsequences there are, told apart by the places of their numbers,|the number of longest subsequences (those with other places count as different)}",
    wanted:
      "{how many ways there are to get the largest possible length, told apart by places|the number of those of maximum length, where other places make another one|how many of greatest length exist (equal numbers at different places count separately)}",
  },
  numbers: {
    returns:
      "{the longest subsequence, the smallest one of several as lists compare,|a longest subsequence (of several, the one that is smallest when compared as lists)}",
    wanted:
      "{the longest one as a list, of several the smallest as lists compare|the longest possible list, and among equally long ones the smallest in list order|as a list the longest one, the lexicographically smallest of equally long ones}",
  },
} as const;

function ruleOf({ relation: { operator, distance } }: Given): string {
  if (distance !== null) {
    return operator.startsWith("<")
      ? `{each number differs from the one before it by at most ${distance}|neighbouring numbers are at most ${distance} apart|the step from one number to the next is never larger than ${distance}, up or down}`
      : `{each number differs from the one before it by at least ${distance}|neighbouring numbers are at least ${distance} apart|the step from one number to the next is never smaller than ${distance}, up or down}`;
  }
  return {
    "<": "{each number is larger than the one before it|the numbers strictly increase|every number is greater than its predecessor}",
    "<=": "{no number is smaller than the one before it|the numbers never decrease|every number is at least as large as its predecessor}",
    ">": "{each number is smaller than the one before it|the numbers strictly decrease|every number is less than its predecessor}",
    ">=": "{no number is larger than the one before it|the numbers never increase|every number is at most as large as its predecessor}",
  }[operator];
}
