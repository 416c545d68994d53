import type { family } from "../../src/domain/families/custom-order.ts";
import type { WordingsOf } from "../wordings.ts";

type Key = Parameters<WordingsOf<typeof family>>[0]["keys"][number];

export const wordings: WordingsOf<typeof family> = ({ keys, tie }) => {
  const rule = keys.map(inWords).join(", {then|and those equal in this} by ");
  const equal = ties[tie];
  const sign = keys.some(({ kind }) => kind === "distance")
    ? ""
    : "{The sign does not matter for this|A minus sign makes no difference to this|For this, leave the sign aside}.";
  return {
    phrases: [
      `{orders|arranges|sorts} {a list|an array} of {integers|whole numbers} by ${rule}; ${equal}`,
      `returns the {given integers|integers of a list|numbers of an array} {sorted|ordered|rearranged} by ${rule}, where ${equal}`,
      `{takes|is given} {a list|an array} of {integers|whole numbers} and {gives it back|returns it} {in a different order|sorted}: by ${rule}. {Note that|Here,} ${equal}`,
    ],
    statements: [
      `{Given|For} {a list|an array} of {integers|whole numbers}, return it {sorted|ordered} by ${rule}. {Mind that|Note that} ${equal}. ${sign}`,
      `{Sort|Arrange} {integers|the numbers of a list} by ${rule}; ${equal}. ${sign}`,
      `I {want|need} {a list|an array} of {integers|numbers} {in this order|ordered like this}: by ${rule}. {Equal ones|In case of a tie}: ${equal}. ${sign}`,
      `{How would you|Can you} {sort|order} {a list|an array} of {integers|whole numbers} by ${rule}{?|, please?} {Besides,|Also,} ${equal}. ${sign}`,
    ],
  };
};

const ties = {
  keep: "{those that are equal in this keep the order in which they came|numbers equal in this stay in their original order|the sort is stable, so equal ones keep their order}",
  smaller:
    "{of those equal in this the smaller comes first, -7 before 7|numbers equal in this are put in ascending order of value|ties are broken by value, the smaller number first}",
  larger:
    "{of those equal in this the larger comes first, 7 before -7|numbers equal in this are put in descending order of value|ties are broken by value, the larger number first}",
} as const;

function inWords({ kind, of, falling }: Key): string {
  const direction = falling
    ? "{largest first|in descending order|from high to low}"
    : "{smallest first|in ascending order|from low to high}";
  return `${kinds[kind](of)}, ${direction}`;
}

const kinds = {
  size: () => "{absolute value|size without the sign|distance from zero}",
  lastDigit: () => "{last digit|ones digit|digit in the ones place}",
  length: () => "{number of digits|length in digits|how many digits they have}",
  remainder: (of: number) =>
    `{remainder by ${of}|remainder when divided by ${of}|what is left after division by ${of}}`,
  distance: (of: number) =>
    `{distance from ${of}|how far they are from ${of}|absolute difference from ${of}}`,
  digitSum: () => "{digit sum|sum of the digits|the sum of their digits}",
  largestDigit: () => "{largest digit|greatest digit|the highest of their digits}",
  smallestDigit: () => "{smallest digit|least digit|the lowest of their digits}",
  backwards: () =>
    "{number read backwards|the value with the digits reversed|the number that their digits make when read from right to left}",
  ones: () => "{number of ones in binary|count of 1 bits|how many ones they have when written in binary}",
} as const;
