import type { family } from "../../src/domain/families/rank-scores.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const best = given.highestFirst ? "{highest|largest|greatest}" : "{lowest|smallest|least}";
  const first = `{the ${best} score has place 1|place 1 goes to the ${best} score|the ${best} score is best and comes first}`;
  const equals = methods[given.method];
  const { attempts } = given;
  if (attempts === null) {
    return {
      phrases: [
        `{ranks|places} {a list of scores|scores}: {it returns|the result is} the {place|rank} of every score, in the order {given|of the input}; ${first}, and ${equals}`,
        `{returns|computes}, for each score {of|in} {a list|an array}, {its place|its rank} among all, {without sorting the result|keeping the order of the list}; ${first}, and ${equals}`,
        `{turns|converts} {every score|each score} of a list into its {place|position in the ranking}, where ${first} and ${equals}`,
      ],
      statements: [
        `{Given|For} a list of scores, {return|find} the place of each, in the same order. Here, ${first}, and ${equals}.`,
        `{Players have finished a game|A contest is over}, and {their scores are|you have all scores} in a list. {Which place|What rank} does {each score|every one} get? Note that ${first}, and ${equals}. {Return the places|The answer is a list of places} in the order of the scores.`,
        `{Rank|Grade} {numbers|scores}: ${first}; ${equals}. {Return|Give} one place for each, {in input order|as the input is ordered}.`,
      ],
    };
  }
  const score = scores[attempts.counting];
  const absent = absents[attempts.absent];
  return {
    phrases: [
      `{ranks|places} competitors, {each given as|each being} a list of attempts, by ${score}, and returns their {places|ranks} in the order given; ${first}, ${equals}, and ${absent}`,
      `{returns|computes}, for each {list|inner list} of attempts, {its place|its rank} {in a contest|among all}, where a score is ${score}; ${first}, and ${equals}; ${absent}`,
      `takes {lists of attempts|a list of lists of attempts}, one for each competitor, and {gives|returns} everyone's place by ${score}, in {the same order|input order}: ${first}; ${equals}; ${absent}`,
    ],
    statements: [
      `{Given|For} a list with the attempts of each competitor, {return|find} the places, in the same order. The score is ${score}. Here, ${first}, and ${equals}; ${absent}.`,
      `In a {contest|competition}, everyone has {some|several} attempts, {perhaps none|or none}, and ${score} {counts|is the score}. {Which place|What rank} does {each competitor|everybody} get? Note that ${first}, and ${equals}; ${absent}. {Keep|Answer in} the given order.`,
      `{Rank|Place} lists of numbers by ${score}: ${first}; ${equals}; ${absent}. {Return|Give} one place per list, {in input order|as the lists are ordered}.`,
    ],
  };
};

const methods = {
  dense:
    "{equal scores share a place and the next score gets the next place (1, 2, 2, 3)|ties share a place, and no place is left out after them (1, 2, 2, 3)|equal scores have equal places, with no gaps, as in 1, 2, 2, 3}",
  standard:
    "{equal scores share a place and use up as many places as they are (1, 2, 2, 4)|ties share the first of their places, and the others of them are left out (1, 2, 2, 4)|equal scores have equal places with a gap after them, as in 1, 2, 2, 4}",
  modified:
    "{equal scores share the last of the places they take together (1, 3, 3, 4)|ties all get the worst of their places (1, 3, 3, 4)|equal scores have equal places with a gap before them, as in 1, 3, 3, 4}",
  earlier:
    "{of equal scores the earlier one gets the better place|ties are broken by position, the earlier one being better|no place is shared, as of equal scores the one that comes first in the list is placed before the other}",
  later:
    "{of equal scores the later one gets the better place|ties are broken by position, the later one being better|no place is shared, as of equal scores the one that comes last in the list is placed before the other}",
} as const;

const scores = {
  largest: "{the largest of the numbers|the maximum of the attempts|the highest attempt}",
  smallest: "{the smallest of the numbers|the minimum of the attempts|the lowest attempt}",
  sum: "{the sum of the numbers|the total of the attempts|all attempts added up}",
  // Never asked for.
  first: "the first of the numbers",
  last: "{the last of the numbers|the last attempt|the final one of the attempts}",
} as const;

const absents = {
  none: "{an empty list has no place (null) and counts for nobody's|who has no attempts gets null and is left aside in ranking the others|without attempts the place is null, and the others are ranked as if that one were not there}",
  last: "{empty lists are equal to each other and worse than all others|those without attempts come after all others, as if tied|whoever has no attempts is last, all of these being equal}",
} as const;
