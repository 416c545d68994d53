import type { family } from "../../src/domain/families/custom-order.ts";
import type { WordingsOf } from "../wordings.ts";

type Key = Parameters<WordingsOf<typeof family>>[0]["keys"][number];

export const wordings: WordingsOf<typeof family> = ({ keys, tie }) => {
  const rule = keys
    .map(inWords)
    .join(
      "{, and where that is equal, by |; within equal ones by |, with a second criterion, | first, second by |; if these agree, by |, after that by }",
    );
  const equal = ties[tie];
  const sign = keys.some(({ kind }) => kind === "distance")
    ? ""
    : "{Negative numbers are treated as if they had no sign here|Minus signs are not considered for the criterion|For negative numbers use the absolute value here|A number and its negative rank the same|The sign has no influence on the criterion|Take negative numbers without their minus for it|-12 is ranked like 12}.";
  const list =
    "{a list of integers|an array of integers|a collection of whole numbers|a series of integers|some integers|an integer array|a list of numbers|a vector of ints}";
  return {
    phrases: [
      `{returns|produces|yields} a sorted copy of ${list}, {ordered|ranked} by ${rule}; ${equal}`,
      `{ranks|orders|lines up} {the elements|the members} of ${list} {according to|based on} ${rule}, and ${equal}`,
      `{puts|brings} ${list} in order of ${rule}; ${equal}`,
      `{reorders|rearranges|permutes} ${list} using as {sort key|key}: ${rule}; ${equal}`,
      `{accepts|receives} ${list} and {outputs|hands back} the same numbers, sorted by ${rule}; ${equal}`,
      `{does not sort by size but|sorts ${list}, though not by value:} uses {the criterion|as criterion} ${rule}; ${equal}`,
      `{implements|performs} a custom sort of ${list}: by ${rule}; ${equal}`,
      `{compares|judges} integers by ${rule} and {returns them|gives them back} sorted accordingly; ${equal}`,
      `{makes|creates} {a new list|another list} out of ${list}, in which the numbers are {arranged|sequenced} by ${rule}; ${equal}`,
    ],
    statements: [
      `Given ${list}, sort {it|them} by ${rule}. {For ties|In case of a tie|When there is a tie}: ${equal}. ${sign} {Return the sorted list.|Return the result.}`,
      `{Custom sort|Sort with a key}. {Sort key|Criterion}: ${rule}. {Tie-breaking|If equal}: ${equal}. ${sign} {Duplicates stay.|Keep repeated numbers.|}`,
      `As {an analyst|a data person}, I want {the integers of my column|a column of integers} sorted by ${rule}, {so that I find the extreme ones quickly|for a report}; ${equal}. ${sign}`,
      `hi, i'm trying to sort a list of ints by ${rule}. {how?|how can i do that?} ${equal} {please|btw}. ${sign}`,
      `The output MUST contain the {input numbers|numbers of the input}, ordered by ${rule}. {Additionally|Moreover}, ${equal}. ${sign} {The input SHALL NOT be changed.|Every number SHALL occur as often as before.}`,
      `SELECT n FROM numbers ORDER BY {this|the following}: ${rule}. {After that|Finally}, ${equal}. ${sign}`,
      `{For each number|For every integer in the list}, {calculate|compute} what it is to be sorted by (see below), then {arrange|order} the numbers. Sort by ${rule}. ${equal}. ${sign}`,
      `{House numbers|Lottery tickets|Shirt numbers} are {put in order|sorted} in an {unusual|odd} way: by ${rule}. ${equal}. ${sign} {Return them in that order.|Which order results?}`,
      `{Exam question|Exercise}: ${list} {is to be arranged|shall be arranged} by ${rule}. {Note|Mind} that ${equal}. ${sign} {State the resulting list.|Return the list.}`,
      `The result is a list with the same numbers, {where the order is decided|ordered} by ${rule}. {Among numbers with the same rank|Numbers that rank equally}: ${equal}. ${sign}`,
      `{Don't sort the numbers by their value.|Not the ordinary numeric order is wanted.} {Instead|Rather}, sort ${list} by ${rule}; ${equal}. ${sign}`,
      `{Spreadsheet users|Excel users} would add a helper column and sort by it: {here|in our case} by ${rule}. {Rows that tie|Equal rows}: ${equal}. ${sign} {Do the same for a list of integers.|Return the sorted integers.}`,
      `{Let f give|Suppose f gives} the {criterion|rank} of an integer. Sort integers so that f decides, namely by ${rule}; ${equal}. ${sign}`,
      `{Children hold up cards with integers|Runners wear integers}. They {line up|stand in a row} by ${rule}. {If two would stand at the same place|Where this leaves a choice}, ${equal}. ${sign} {Return the row.|Give the numbers from first to last.}`,
      `{We need to make order in numbers|It is needed to order numbers}: by ${rule}. When it is equal, ${equal}. ${sign}`,
      `sort_by {criterion|rule}: ${rule}. ${equal}. ${sign} returns {new list|list of ints}`,
    ],
  };
};

const ties = {
  keep: "{elements with equal rank stay in input order|the sort has to be stable|the original order is preserved among equals|those that compare equal are not reordered|numbers with the same key remain in the order in which they were given|equal ones appear in the same relative order as before|whichever came first in the input stays first|ties retain the sequence of the input|do not touch the relative order of equal ones}",
  smaller:
    "{ties are sorted by the number itself, ascending|of two that tie, the smaller number goes first|equal ones are ordered from the smallest to the largest number|the lesser number precedes the greater one when they tie|tied numbers are arranged in increasing order (-7 is before 7)|break ties by numeric value, low to high|if still equal, the number itself decides, smaller before larger|as a last criterion take the numbers themselves in rising order|the one with the smaller value wins the earlier place among equals}",
  larger:
    "{ties are sorted by the number itself, descending|of two that tie, the larger number goes first|equal ones are ordered from the largest to the smallest number|the greater number precedes the lesser one when they tie|tied numbers are arranged in decreasing order (7 is before -7)|break ties by numeric value, high to low|if still equal, the number itself decides, larger before smaller|as a last criterion take the numbers themselves in falling order|the one with the larger value wins the earlier place among equals}",
} as const;

function inWords({ kind, of, falling }: Key): string {
  const direction = falling
    ? "{descending|decreasing|from largest to smallest|in falling order|greatest first|biggest to smallest|highest to lowest|the largest coming first|DESC|with the large ones in front}"
    : "{ascending|increasing|from smallest to largest|in rising order|least first|smallest to biggest|lowest to highest|the smallest coming first|ASC|with the small ones in front}";
  return `${kinds[kind](of)}{ (${direction})|, ${direction}|, in this direction: ${direction}}`;
}

const kinds = {
  size: () =>
    "{absolute value|magnitude|modulus|value regardless of sign|abs(x)|unsigned value|distance to 0|amount without the minus sign|value with any minus sign removed}",
  lastDigit: () =>
    "{last digit|units digit|rightmost digit|final decimal digit|the digit at the end|ones place|abs(x) % 10|closing digit|the digit in the units column}",
  length: () =>
    "{digit count|number of decimal digits|length of the number in digits|amount of digits|how many digits it takes to write them|how long they are when written out without sign|count of figures|len(str(abs(x)))|the number of places}",
  remainder: (of: number) =>
    `{remainder modulo ${of}|value mod ${of}|rest when divided by ${of}|remainder after dividing by ${of}|abs(x) % ${of}|what remains when ${of} is taken away as often as possible|residue mod ${of}|remainder on division by ${of}}`,
  distance: (of: number) =>
    `{distance to ${of}|difference from ${of} (without sign)|closeness measure abs(x - ${of})|how far away from ${of} they lie|deviation from ${of}|the absolute difference between the number and ${of}|the number of steps between them and ${of}|gap between the number and ${of}}`,
  digitSum: () =>
    "{sum of digits|digit total|sum of the decimal digits|what the digits add up to|total of all digits|quersumme (digit sum)|the result of adding up the digits|the digits' sum}",
  largestDigit: () =>
    "{maximum digit|biggest digit|highest digit|the largest digit that occurs|max of the digits|the greatest of its digits|the top digit|the digit of the highest value in it}",
  smallestDigit: () =>
    "{minimum digit|tiniest digit|lowest digit|the smallest digit that occurs|min of the digits|the least of its digits|the bottom digit|the digit of the lowest value in it}",
  backwards: () =>
    "{reversed number|number obtained by reversing the digits|digit reversal|value when read from the right|int of the reversed digits|the number spelled from back to front|value of the digits in opposite order (120 gives 21)|mirror number}",
  ones: () =>
    "{number of 1s in the binary representation|binary ones count|how many bits are set|number of set bits|bit count|popcount|amount of 1 digits in base 2|how often 1 occurs in the binary notation}",
} as const;
