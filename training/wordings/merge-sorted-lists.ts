import type { family } from "../../src/domain/families/merge-sorted-lists.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const order = given.falling
    ? "{falling|descending|decreasing} order"
    : "{rising|ascending|increasing} order";
  if (given.lists === "two") {
    const often = copiesOfTwo[given.copies];
    return {
      phrases: [
        `{merges|combines|joins} two {sorted lists|sorted arrays}, both in ${order}, into one {in the same order|sorted alike}; a {number|value} with p copies in the first and q in the second {is|occurs} in it ${often}`,
        `takes two {lists|arrays|sequences} of {integers|numbers} in ${order} and {returns|makes} one in ${order}, {where|in which} a number {standing|occurring} p times in the first and q times in the second {stands|occurs} ${often}`,
        `{walks through|goes through} two {lists|sequences} in ${order} and {builds|returns} a {list|new list} in ${order}: what is p times in the {first|first list} and q times in the {second|other} is {taken|in it} ${often}`,
      ],
      statements: [
        `{Given|From} two lists of integers in ${order}, {return|build} one in the same order. A number that is p times in the first and q times in the second {is in the result|occurs} ${often}.`,
        `{Two people|Ann and Bob} {each hold|both have} a {stack|row} of numbered cards in ${order}. {Lay out|Make} one row in the same order: if the first has a number p times and the second has it q times, it {is laid|comes} ${often}.`,
        `{How often|As to how often} a number {comes|is kept} when two lists in ${order} are {merged|united}: if it is p times in the first and q times in the second, {then the result has it|it is in the result} ${often}. {Return the merged list, in the same order|The result is sorted in the same way}.`,
      ],
    };
  }
  const { copies, atLeast } = given;
  const often = copiesOfSeveral[copies];
  const which =
    atLeast === 1
      ? "{every number|each number|every number of any list}"
      : `{every number that is in at least ${atLeast} of the lists|each number found in ${atLeast} or more of the lists|every number that no fewer than ${atLeast} of the lists hold}`;
  const only =
    atLeast === 1
      ? "{No number is left out|All numbers count, also those of a single list|It is enough to be in one list}"
      : `{Only numbers that are in at least ${atLeast} of the lists are taken|Numbers of fewer than ${atLeast} lists are left out|A number must be in ${atLeast} or more of the lists}`;
  const each =
    "{each sorted in rising or falling order|some ascending, some descending|every one either rising or falling}";
  return {
    phrases: [
      `{merges|combines|unites} several sorted lists, ${each}, into one in ${order} {holding|with} ${which} ${often}`,
      `takes {any number of|several} {lists|arrays} of {integers|numbers}, ${each}, and {returns|makes} one list in ${order} that {has|holds} ${which} ${often}`,
      `{collects|gathers} the numbers of {several|many} {sorted lists|sorted arrays} (${each}) {in|into} one list in ${order}, taking ${which} ${often}`,
    ],
    statements: [
      `{Given|From} several lists of integers, ${each}, {return|build} one list in ${order}. It {has|holds} ${which} ${often}.`,
      `{Merge|Unite} {a list of sorted lists|many sorted arrays} (${each}). ${only}. {In the result|In the answer}, which is in ${order}, a number {stands|occurs} ${often}.`,
      `{Several clerks|Several players} {hand in|have} {sorted lists|lists} of numbers, ${each}. {Make|Write} one list of them in ${order}, {that has|with} ${which} ${often}.`,
    ],
  };
};

const copiesOfTwo = {
  all: "{p + q times|as often as in both together, p + q times|p plus q times}",
  union: "{as often as the larger of p and q|max(p, q) times|p times or q times, whichever is more}",
  common: "{as often as the smaller of p and q|min(p, q) times|p times or q times, whichever is less}",
  first:
    "{p - q times, and not at all if q is larger|max(p - q, 0) times|p minus q times, but never if that is below 0}",
  unmatched:
    "{as often as p and q differ|abs(p - q) times|as many times as the larger of p and q exceeds the smaller}",
  unionOnce:
    "{once, if p or q is above 0|just once, if either list has it|a single time, if at least one of the two has it}",
  commonOnce:
    "{once, if p and q are both above 0|just once, if both lists have it|a single time, and only if both of them have it}",
} as const;

const copiesOfSeveral = {
  two: "{as often as in all lists together, but at most twice|as many times as all lists have it in total, though no more than twice|once or, if it occurs more often in all lists together, twice}",
  three:
    "{as often as in all lists together, but at most three times|as many times as all lists have it in total, though no more than three times|with all its copies, but at most 3 of them}",
  all: "{as often as in all lists together|as many times as all lists have it in total|with all its copies from all lists}",
  most: "{as often as in the list that has it most often|as many times as the list with most copies of it|with its largest count in any one list}",
  fewest:
    "{as often as in the list that has it least often, lists without it left aside|as many times as the list with fewest copies of it, among those that have it|with its smallest count in any one list that has it}",
  lists:
    "{once for each list that has it, however often|as many times as there are lists with it|one time per list in which it occurs}",
} as const;
