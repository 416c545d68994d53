import type { family } from "../../src/domain/families/largest-or-default.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { end, otherwise } = given;
  const most = ends[end];
  const list =
    "{a list of integers|an array of numbers|a list of whole numbers|a sequence of ints|a series of integers|a collection of numbers|a row of numbers}";
  const empty = `{${otherwise} if the list is empty|${otherwise} for an empty list|${otherwise} when there are no numbers at all|${otherwise} in case the list has no elements|${otherwise} if nothing is in the list|${otherwise} as a default for empty input|${otherwise} should the list be empty|${otherwise} where the list contains nothing}`;
  const emptySentence = `{If there are no numbers, return ${otherwise}|With an empty list, the result is ${otherwise}|The default for an empty list is ${otherwise}|An empty input yields ${otherwise}|When the list has length 0, give back ${otherwise}|Should the list be empty, return ${otherwise}|Return ${otherwise} for []|Where no number is given, it returns ${otherwise}}`;
  if ("by" in given) {
    const measure = measures[given.by];
    const tie = ties[given.ties];
    const tieSentence = `{If several numbers share it, choose ${tie}|Ties are resolved in favour of ${tie}|In case of a tie, prefer ${tie}|Of several candidates, return ${tie}|When more than one number qualifies, the answer is ${tie}|Equally good numbers: take ${tie}|Among numbers that are level, ${tie} is chosen|A tie goes to ${tie}}`;
    const whenTied = `{in case of a tie ${tie}|${tie} if several qualify|for ties ${tie}|where numbers are level, ${tie}|among equally good ones ${tie}}`;
    return {
      phrases: [
        `{returns|gives back} the number with the ${most} ${measure} {in|out of} ${list} (${whenTied}), or ${empty}`,
        `{searches|scans|goes through} ${list} for the number whose ${measure} is ${most}, ${whenTied}, and {outputs|hands back} that number, or ${empty}`,
        `{selects|chooses} from ${list} the element having the ${most} ${measure}; ${whenTied}; it {yields|gives} ${empty}`,
        `{receives|accepts} ${list} and {determines|reports} which of them has the ${most} ${measure}, ${whenTied}, or ${empty}`,
        `{orders|ranks} ${list} by ${measure} and {returns|takes} the number where that is the ${most} (${whenTied}), with ${empty}`,
        `{computes|calculates} the ${measure} of each number in ${list} and returns the number (not the measure) for which it is ${most}, ${whenTied}; otherwise ${empty}`,
        `{extracts|fetches} the entry of ${list} that has the ${most} ${measure}, {taking|preferring}, ${whenTied}, and returns ${empty}`,
        `{decides|tells} which member of ${list} {wins|comes out on top} if the ${most} ${measure} wins and ${whenTied}; it returns ${empty}`,
      ],
      statements: [
        `You are given ${list}. {Return|Output} the number that has the ${most} ${measure}. ${tieSentence}. ${emptySentence}.`,
        `{Find|Determine} the element of ${list} with the ${most} ${measure} and return the element itself. ${tieSentence}. ${emptySentence}.`,
        `how do i get the number with the ${most} ${measure} out of ${list}? ${tieSentence}. ${emptySentence}. thanks`,
        `As a {game master|quiz host} I want to know which number of ${list} has the ${most} ${measure}. ${tieSentence}. ${emptySentence}.`,
        `The function MUST return a number of ${list} such that no other has a ${end === "largest" ? "larger" : "smaller"} ${measure}. ${tieSentence}. ${emptySentence}.`,
        `{${end === "largest" ? "max" : "min"}(numbers, key=…)|Sort with a key and take one end}: the key is the ${measure}, wanted is the number with the ${most} one. ${tieSentence}. ${emptySentence}.`,
        `{Exercise|Task}. Let the ${measure} be what counts. Which number in ${list} has the ${most}? ${tieSentence}. ${emptySentence}.`,
        `The result is that number in ${list} whose ${measure} is the ${most}; ${whenTied}. ${emptySentence}.`,
        `{Children draw cards|Guests pull tickets} with integers on them. The card with the ${most} ${measure} wins. ${tieSentence}. Return the integer on the winning card. ${emptySentence}.`,
        `Keep the best number so far while walking through ${list}; better means a ${end === "largest" ? "larger" : "smaller"} ${measure}. ${tieSentence}. ${emptySentence}.`,
        `Don't compare the numbers themselves, compare the ${measure} of each: the ${most} is looked for in ${list}. Return the number it belongs to. ${tieSentence}. ${emptySentence}.`,
        `Input: ${list}. Output: the number with the ${most} ${measure}. Ties: ${tie}. Empty: ${otherwise}.`,
        `In a spreadsheet column, {next to each number|beside every number} stands the ${measure} of it. Return the number where this second column is ${most}. ${tieSentence}. ${emptySentence}.`,
        `{Please search|Please look for} the number in ${list} which has the ${most} ${measure}. ${tieSentence}. ${emptySentence}.`,
        `Of ${list}, which one has the ${most} ${measure}? {Give back that one|It is to be returned}. ${tieSentence}. ${emptySentence}.`,
        `{Runners in a marathon|Lottery tickets|Houses along a street} bear integers. {A prize goes to|We photograph} the one bearing the ${most} ${measure}. ${tieSentence}. Announce its number. ${emptySentence}.`,
        `Code review: max() compares plain values here, whereas the customer asked for the ${most} ${measure}. Rewrite it so that the original number out of ${list} comes back. ${tieSentence}. ${emptySentence}.`,
        `Add pick-by-${given.by}: returns the number in ${list} with the ${most} ${measure}. ${tieSentence}. ${emptySentence}.`,
      ],
    };
  }
  const largest = end === "largest";
  return {
    phrases: [
      `{outputs|hands back|reports} the ${most} number {in|from|out of} ${list}, or ${empty}`,
      `{searches|scans} ${list} for the ${most} {number|value|element} and {returns it|gives it back}, or ${empty}`,
      `{computes|determines|calculates} the ${largest ? "{maximum|max}" : "{minimum|min}"} of ${list}, {returning|with} ${empty}`,
      `{receives|accepts} ${list} and {outputs|yields} the one that is ${largest ? "{greater|larger} than or equal to" : "{less|smaller} than or equal to"} all others, or ${empty}`,
      `{picks|selects|chooses} the ${most} {entry|item|member} of ${list} and {falls back to|uses} ${empty}`,
      `{tells|says} which number in ${list} is the ${most}, or ${empty}`,
      `{looks through|walks through} ${list} and {remembers|keeps} the ${most} number so far, returning it at the end, or ${empty}`,
      `{behaves|works} like ${largest ? "max" : "min"} on ${list}, but gives ${empty}`,
    ],
    statements: [
      `You are given ${list}. {Return|Output} the ${most} number in it. ${emptySentence}.`,
      `{Determine|Compute} the ${largest ? "maximum" : "minimum"} of ${list}. ${emptySentence}.`,
      `i want the ${most} number from ${list}. ${emptySentence}. {thanks|simple as that}`,
      `As a {teacher|trainer} I want to know the ${most} {score|mark} of ${list}. ${emptySentence}.`,
      `The function SHALL return the ${most} element of ${list}. ${emptySentence}. The default MUST NOT take part in the comparison otherwise.`,
      `{Exercise|Task}: which number in ${list} is the ${most}? ${emptySentence}.`,
      `The result is the ${most} of ${list}, or ${empty}.`,
      `{A weather station sends|A ski resort sends} temperatures. {Give|Report} the ${most} one of ${list}. ${emptySentence}.`,
      `Sort ${list} in ascending order and return the ${largest ? "last" : "first"} one, {unless there is none|except when the list is empty}. ${emptySentence}.`,
      `Like ${largest ? "MAX" : "MIN"} in a spreadsheet: the ${most} value of ${list}. ${emptySentence}.`,
      `Don't crash on an empty list. ${emptySentence}. {Otherwise|In all other cases} return the ${most} number of ${list}.`,
      `Input: ${list}, possibly empty. Output: the ${most}, or ${empty}.`,
      `{Reduce|Fold} ${list} with ${largest ? "max" : "min"}. ${emptySentence}.`,
      `{A fisherman weighs|A gardener weighs} ${largest ? "the day's catch" : "the harvest"}: ${list}. What is the ${most}? ${emptySentence}.`,
      `{Please give|Please find} the number that is ${largest ? "not exceeded by any other" : "not above any other"} in ${list}. ${emptySentence}.`,
      `Of ${list}, return the one that is the ${most}. Numbers may be negative. ${emptySentence}.`,
      `{Lottery tickets|Train tickets|Parking tickets} were collected in a box; {show|announce} the ${most} number printed on any, from ${list}. ${emptySentence}.`,
      `Commit: guard against empty lists when asking for the ${most} of ${list}. ${emptySentence}.`,
    ],
  };
};

const ends = {
  largest: "{largest|biggest|greatest|highest|maximum}",
  smallest: "{smallest|lowest|least|minimum}",
} as const;

const measures = {
  size: "{absolute value|absolute value (sign ignored)|magnitude (sign aside)|value without its sign|abs(x)|distance from zero|absolute value (so that -7 counts as 7)|unsigned value}",
  digits:
    "{digit sum|sum of decimal digits|sum of its digits (sign ignored)|total when its digits are added up|digit sum (52 and -52 both have 7)|cross-total of digits|added-up digits|sum of the digits of abs(x)}",
  last: "{last digit|units digit|final decimal digit|last digit (sign ignored)|ones digit|digit at the end|last digit (52 and -52 both have 2)|abs(x) % 10}",
  distance:
    "{distance from 25|absolute difference from 25|distance to 25 (in either direction)|difference to 25 (never negative)|abs(x - 25)|gap between it and 25|deviation from the number 25|distance from 25 (22 and 28 both have 3)}",
} as const;

const ties = {
  first:
    "{the first one in the list|the one that occurs first|the one nearest the beginning of the list|the earliest of them|the one with the smallest index|whichever comes first|the first of equals|the one found first from the left}",
  last: "{the last one in the list|the one that occurs last|the one nearest the end of the list|the latest of them|the one with the largest index|whichever comes last|the last of equals|the one found first from the right}",
  greater:
    "{the greater number|the numerically larger one|the number that is larger|the higher of the numbers themselves|the one with the higher value|the biggest number of those|max of them|whichever number is greater, sign included}",
} as const;
