import type { family } from "../../src/domain/families/largest-or-default.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { end, otherwise } = given;
  const most = ends[end];
  if ("by" in given) {
    const { of, whose } = measures[given.by];
    const tie = ties[given.ties];
    const empty = `{or ${otherwise} if the list is empty|or ${otherwise} for an empty list|and ${otherwise} where there are no numbers}`;
    const emptySentence = `{If the list is empty, return ${otherwise}|For an empty list the answer is ${otherwise}|Without any numbers, give ${otherwise}}`;
    return {
      phrases: [
        `{finds|returns|picks} the {number|integer} {of|in} a list {with|that has} the ${most} ${of} ({on a tie|of several such ones|among equals} ${tie}), ${empty}`,
        `compares the {numbers|integers} of {an array|a list} by ${whose} and returns the one {for which|where} it is ${most}, {on a tie|if several are equal in this} ${tie}, ${empty}`,
        `takes a {list|sequence} of integers and {gives|returns} {that|the} one whose ${of} is the ${most}, {taking|choosing} ${tie} {where several tie|of equally good ones}, ${empty}`,
      ],
      statements: [
        `{Given|From} a list of integers, {return|pick} the one with the ${most} ${of}. {If several are equal in that|On a tie}, {take|return} ${tie}. ${emptySentence}.`,
        `Which number of {a list|an array} has the ${most} ${of}? {Return that number|The number itself is wanted}, and ${tie} {if there is a tie|if there are several}. ${emptySentence}.`,
        `{Players draw numbers|Numbers are drawn}; {the one|the number} with the ${most} ${of} wins, and among equals ${tie}. {Return|Report} the winner. ${emptySentence}.`,
        `{Rank|Judge} the numbers of a list by ${whose}: {wanted is|return} the one where this is ${most}; ties go to ${tie}. ${emptySentence}.`,
      ],
    };
  }
  return {
    phrases: [
      `{finds|gives|returns} the ${most} {number|element|value} of {a list|an array}, {and ${otherwise} if there is none|or ${otherwise} when the list has no elements|with ${otherwise} as the answer for an empty list}`,
      `takes {integers|a list of integers} and returns the ${most} {of them|one}, {or ${otherwise} for an empty list|falling back to ${otherwise} when there are none}`,
      `{returns|gives} ${otherwise} for {an empty list|a list without elements}, and {otherwise|else} {its|the} ${most} {number|element}`,
    ],
    statements: [
      `{Given|From} a list of integers, {return|find} the ${most} one. {If the list is empty, return ${otherwise}|An empty list gives ${otherwise}}.`,
      `Which is the ${most} {number|element} {in|of} {a list|an array}? {Return it, or ${otherwise} if there are no numbers|If there are no numbers, the answer is ${otherwise}}.`,
      `{Temperatures|Scores|Measurements} come {in|as} a list. {Report|Return} the ${most} of them; {with no data, report|without any, return} ${otherwise}.`,
      `{Return|Find} the ${end === "largest" ? "{maximum|largest element}" : "{minimum|smallest element}"} of {a sequence of integers|a list}, {using|with} ${otherwise} as {the default|the default for an empty one}.`,
    ],
  };
};

const ends = {
  largest: "{largest|greatest|highest|biggest}",
  smallest: "{smallest|lowest|least}",
} as const;

const measures = {
  size: {
    of: "{absolute value|magnitude|absolute value (without its sign)}",
    whose: "{their absolute value|their size without the sign|their magnitude}",
  },
  digits: {
    of: "{digit sum|sum of digits|digit sum (whatever the sign)}",
    whose: "{their digit sum|the sum of their digits|what their digits add up to}",
  },
  last: {
    of: "{last digit|final digit|units digit (whatever the sign)}",
    whose: "{their last digit|their final digit|the digit of their units}",
  },
  distance: {
    of: "{distance from 25|difference from 25|distance to the number 25}",
    whose: "{their distance from 25|how far they are from 25|their difference from 25}",
  },
} as const;

const ties = {
  first: "{the first of them in the list|the one that comes first|the earliest one}",
  last: "{the last of them in the list|the one that comes last|the latest one in the list}",
  greater: "{the greater number|the larger number|the number that is greater}",
} as const;
