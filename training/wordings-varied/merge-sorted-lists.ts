import type { family } from "../../src/domain/families/merge-sorted-lists.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const sorted = given.falling
    ? "{sorted from largest to smallest|in descending order|sorted in decreasing order|ordered from high to low|in falling order|with the largest numbers first|running from big to small|arranged highest first}"
    : "{sorted from smallest to largest|in ascending order|sorted in increasing order|ordered from low to high|in rising order|with the smallest numbers first|running from small to big|arranged lowest first}";
  const numbers = "{numbers|integers|whole numbers}";
  if (given.lists === "two") {
    const { often, rule } = copiesOfTwo[given.copies];
    return {
      phrases: [
        `{accepts|receives|reads} a first and a second list of ${numbers}, {both|each} ${sorted}, and {gives back|outputs|delivers} one list, also ${sorted}, in which a number found p times in the first and q times in the second {shows up|is present} ${often}`,
        `{fuses|puts together|brings together} two lists that are already ${sorted} {to form|into} a single one sorted the same way; ${rule}`,
        `{produces|creates|constructs}, from two arrays ${sorted}, {a third one|another one} with the same sorting, {such that|so that} ${rule}`,
        `{steps|runs} through two lists ${sorted} {side by side|in parallel|with two pointers} and {collects|appends} numbers for a {result|new list} ${sorted}: p copies in the first and q copies in the second {make it appear|put it there} ${often}`,
        `{works on|processes} two sequences ${sorted} and {hands back|yields} one ${sorted}; {the rule is that|in it,} ${rule}`,
        `{must|should} merge a first and a second list, both ${sorted}, keeping the order, where a number with p occurrences in the former and q in the latter is to {occur|be there} ${often}`,
        `{decides|determines}, number by number, what goes into the merged list of two lists ${sorted}; ${rule}; the merged list is ${sorted}`,
        `{computes|evaluates} the list, ${sorted}, that comes from two lists ${sorted} if each number, being there p times in the first and q times in the second, is {written|put} into it ${often}`,
      ],
      statements: [
        `You are given two integer arrays, both ${sorted}. Return one array, likewise ${sorted}. If a value appears p times in the first array and q times in the second, it must appear in the returned array ${often}.`,
        `As a {librarian|stock keeper|race official} I keep two lists of ${numbers}, each ${sorted}, and need one list in the same order: ${rule}.`,
        `Returns one list ${sorted}, made from a first and a second list, both ${sorted}. {Multiplicity|Copies}: ${rule}.`,
        `hey, two sorted lists here (both ${sorted}). {pls combine|i need to combine} them into one that's sorted the same way, and ${rule}`,
        `Both inputs are guaranteed to be ${sorted}; the output SHALL be ${sorted} as well. For a number occurring p times in the first input and q times in the second, the output MUST contain it ${often}.`,
        `{Exercise|Task}. Two lists of ${numbers} are ${sorted}. {Make|Produce|Write} a list from them that is ${sorted}, too. For this list the following holds: ${rule}.`,
        `{Beginner question|I'm stuck}: how do I merge two lists that are already ${sorted}, without {losing the order|sorting again}, when ${rule}?`,
        `1. {Look at|Compare} the front numbers of two lists, both ${sorted}. 2. Decide how many copies to take: p in the first and q in the second mean that it is taken ${often}. 3. Go on until both lists are used up. 4. Return the new list, which is ${sorted}.`,
        `{The result|What comes out} is a list, ${sorted}; ${rule}. What goes in are two lists with the same kind of sorting.`,
        `Two {football leagues|post offices|schools|farms} have number lists ${sorted}. They {want|ask for} a joint list in the same order. A number that the first list has p times and the second q times is {printed|listed} there ${often}.`,
        `{Implement|Add} merging of two sorted sequences (${sorted}, the output too). {Policy for repeated values|Handling of duplicates}: ${rule}.`,
        `Don't {sort again|concatenate and sort}: {walk along|go along} both lists, which are ${sorted}, and {build|hand back} a list ${sorted}. {As for how often a number comes,|In it} ${rule}.`,
        `For each number x let p be its count in the first list and q its count in the second. The {answer|list to return} contains x ${often} and is ${sorted}, as both given lists are.`,
        `Exam question: two lists, ${sorted}, are to be merged in such a way that ${rule}. {State|Give} the merged list, ${sorted}.`,
        `{Two packs of cards|Two piles of invoices|Two rows of coins} with ${numbers} on them {lie|are} ${sorted}. {Form|Make} one {pack|pile|row} in the same order from them: ${rule}. {Return its numbers|Its numbers are the answer}.`,
      ],
    };
  }
  const { copies, atLeast } = given;
  const { often } = copiesOfSeveral[copies];
  const which =
    atLeast === 1
      ? "{each number found in any of the lists|every number that is in one list or more|all numbers of all lists, each of them|each number, whichever list it comes from,|every number that any list has|each and every number given,}"
      : atLeast === 2
        ? "{each number found in two or more of the lists|every number that is in at least 2 lists|those numbers only that two lists or more have in common, each of them|each number present in a minimum of 2 different lists|every number that more than one list has|each number, unless fewer than 2 lists hold it,}"
        : "{each number found in three or more of the lists|every number that is in at least 3 lists|those numbers only that three lists or more have in common, each of them|each number present in a minimum of 3 different lists|every number that more than two lists have|each number, unless fewer than 3 lists hold it,}";
  const only =
    atLeast === 1
      ? "{Being in a single list is sufficient|No number is excluded|All numbers are taken into account|One list that has it is enough for a number}"
      : `{A number that fewer than ${atLeast} lists have is excluded|Ignore numbers that are not in at least ${atLeast} different lists|The number has to be in a minimum of ${atLeast} lists to be taken|Numbers from ${atLeast === 2 ? "one list only" : "only one or two lists"} do not qualify|What counts is whether ${atLeast} or more lists contain it}`;
  const each =
    "{every one sorted, either upwards or downwards|some of them sorted from low to high, the others from high to low|each of them in ascending or else in descending order|all sorted, though not all in the same direction|sorted in one direction or the other|which may be increasing or decreasing, each for itself|sorted, but the direction differs from list to list}";
  return {
    phrases: [
      `{accepts|receives|reads} a list of sorted lists, ${each}, and {gives back|outputs|delivers} one list ${sorted} {containing|that contains} ${which} ${often}`,
      `{fuses|puts together|brings together} many lists of ${numbers} (${each}) into a single one ${sorted}, which has ${which} ${often}`,
      `{produces|creates|constructs} {from|out of} several arrays, ${each}, one array that is ${sorted} and {lists|includes} ${which} ${often}`,
      `{works on|processes} several sequences, ${each}, and {hands back|yields} ${which} ${often}, in one list ${sorted}`,
      `{must|should} merge any number of lists, ${each}; the merged list, ${sorted}, {has to hold|holds} ${which} ${often}`,
      `{counts|tallies} the ${numbers} of lists (${each}) and {writes|puts} ${which} ${often}, into a list ${sorted}, which it returns`,
      `{decides|determines} for the numbers of several lists, ${each}, how often they go into a joint list ${sorted}: it takes ${which} ${often}`,
      `{computes|evaluates} one list, ${sorted}, that comes from lists ${each} by taking ${which} ${often}`,
    ],
    statements: [
      `You are given an array of integer arrays, ${each}. Return a single array, ${sorted}, that contains ${which} ${often}.`,
      `As a {librarian|stock keeper|race official} I get lists of ${numbers} from all sides, ${each}. I need one list, ${sorted}, with ${which} ${often}.`,
      `Returns one list ${sorted} that contains ${which} ${often}. Args: any number of lists, ${each}.`,
      `hey, i've got a list of lists of ints, ${each}. {pls merge|i need to merge} them to one list ${sorted}. take ${which} ${often}`,
      `The inputs are lists, ${each}; the output SHALL be one list, ${sorted}. It MUST contain ${which} ${often}. {Note:|Remark:} ${only}.`,
      `{Exercise|Task}. Several lists of ${numbers} are given, ${each}. {Make|Produce|Write} one list from them, ${sorted}. In this list put ${which} ${often}.`,
      `{Beginner question|I'm stuck}: how do I merge several lists (${each})? The answer should be one list ${sorted}. ${only}. I have to write ${which} ${often}.`,
      `1. Count each number in every list (${each}). 2. ${only}. 3. Write ${which} ${often}. 4. Return these numbers, ${sorted}.`,
      `{The result|What comes out} is one list, ${sorted}, with ${which} ${often}. What goes in are several lists, ${each}.`,
      `{Football leagues|Post offices|Schools|Farms} send number lists, ${each}. {Put|Enter} ${which} into a joint list ${often}. ${only}. The joint list is ${sorted}.`,
      `{Implement|Add} merging of many sorted sequences, ${each}, with output ${sorted}. {Policy|Handling of duplicates}: ${which} goes in ${often}. ${only}.`,
      `Don't rely on {the direction|how they are sorted}: you get lists, ${each}. {Build|Hand back|Return} a list ${sorted}. It contains ${which} ${often}.`,
      `Let several lists of ${numbers} be given, ${each}. The {answer|list to return} is ${sorted}. ${only}. Otherwise said, it shows ${which} ${often}.`,
      `Exam question: lists, ${each}, are to be merged so that the merged list, ${sorted}, contains ${which} ${often}. {State|Give} that list.`,
      `{Piles of invoices|Rows of coins|Packs of cards} with ${numbers}, ${each}, {lie on a table|are handed in}. ${only}. {Form|Make} one {pile|row|pack}, ${sorted}, that has ${which} ${often}. {Return its numbers|Its numbers are the answer}.`,
    ],
  };
};

const copiesOfTwo = {
  all: {
    often:
      "{p + q times|as many times as in both lists put together (p + q)|exactly p + q times|with all its p + q copies|as often as p and q sum to|once for each of the p and each of the q}",
    rule: "{all copies from either list are kept, so p in the first and q in the second give p + q|nothing is thrown away: a number that is there p times and q times ends up there p + q times|duplicates stay, and every element of both lists is in the result|it contains each item of the first list and each item of the second, repetitions included|a number's count is the sum of its counts in the two lists|len(result) is len(first) + len(second), as no element is dropped}",
  },
  union: {
    often:
      "{max(p, q) times|as many times as the list with more copies has it|p times if p >= q, otherwise q times|as often as the greater of the two counts says|the maximum of p and q times|with the higher of the two counts}",
    rule: "{a number is there as often as in the list that has more of it|of the two counts of a number the higher one is taken|it is the union of the two lists in which a number's count is the maximum of its counts|a number that one list has p times and the other q times comes max(p, q) times|common copies are written only once, extra copies of either list are added|each number gets the larger of its two counts}",
  },
  common: {
    often:
      "{min(p, q) times|as many times as the list with fewer copies has it|p times if p <= q, otherwise q times|as often as the lesser of the two counts says|the minimum of p and q times|with the lower of the two counts, which may be 0}",
    rule: "{a number is there as often as in the list that has fewer of it (0 if one lacks it)|of the two counts of a number the lower one is taken|it is the intersection of the two lists in which a number's count is the minimum of its counts|a number that one list has p times and the other q times comes min(p, q) times|only copies that have a counterpart in the other list are kept, one for each pair|each number gets the smaller of its two counts}",
  },
  first: {
    often:
      "{max(0, p - q) times|p - q times (never if p <= q)|as often as p exceeds q, or not at all|p less q times, or zero times should that be negative|as many times as copies of the first list remain when q are taken off|p minus q times, with 0 as the least}",
    rule: "{from the copies in the first list as many are removed as the second list has, and numbers only in the second never come|every element of the second list deletes one equal element of the first, if there is one|it is the first list minus the second, copy by copy|a number with p copies in the first and q in the second has p - q left, or none if q is bigger|the second list is subtracted from the first, one copy for one copy|what is left of the first list after crossing out one copy for each copy in the second is the result}",
  },
  unmatched: {
    often:
      "{abs(p - q) times|as often as the difference of p and q, without sign|p - q or q - p times, whichever is not negative|as many times as one list has it more often than the other|the larger count minus the smaller count times|max(p, q) - min(p, q) times}",
    rule: "{equal numbers from the two lists cancel in pairs, and what has no partner remains|a number is there as often as its two counts differ|only copies without a counterpart in the other list are kept|a number's count is the difference between its counts in the lists, the bigger minus the smaller|one copy here and one copy there remove each other, the rest stays|a number that one list has p times and the other q times comes abs(p - q) times}",
  },
  unionOnce: {
    often:
      "{exactly once, provided that p or q is not 0|1 time if p + q >= 1|a single time, even if p or q is higher than 1|once whenever p > 0 or q > 0|one time, no matter how big p and q are, as long as one is positive|once (if it is there at all)}",
    rule: "{every number of either list is there exactly once|duplicates are removed, within a list as well as between the two|all different numbers of both lists come, each a single time|it is the union without repeated numbers|a number that is in at least one list, however often, is written just once|the result has no duplicates, and misses no number of either list}",
  },
  commonOnce: {
    often:
      "{exactly once, provided that neither p nor q is 0|1 time if p >= 1 and q >= 1, else 0 times|a single time if p and q are positive, otherwise never|once whenever p > 0 and q > 0, and not at all if not|one time, however big p and q are, if both are positive, and zero times else|once, given that the two lists both have it}",
    rule: "{every number that both lists share is there exactly once, and no other number|numbers of only one list are dropped, and duplicates are removed|all different numbers common to the two lists come, each a single time|it is the intersection without repeated numbers|a number that is in the first as well as in the second, however often, is written just once, the rest not at all|the result has no duplicates, and nothing that one of the lists lacks}",
  },
} as const;

const copiesOfSeveral = {
  two: {
    often:
      "{no more than twice: once if all lists together have one copy, otherwise two times|with as many copies as there are in all lists, limited to 2|min(total count, 2) times|as often as it comes overall, but two times at the most|once or twice, depending on whether all lists together have one copy or more|up to two times (its number of copies over all lists, never above 2)}",
  },
  three: {
    often:
      "{no more than three times, and with fewer copies in all lists together as many as these|with as many copies as there are in all lists, limited to 3|min(total count, 3) times|as often as it comes overall, but three times at the most|once, twice or three times, as all lists together have one copy, two or more|up to three times (its number of copies over all lists, never above 3)}",
  },
  all: {
    often:
      "{as many times as it occurs overall, over all lists|with every copy that any list has|total count times, the counts of all lists being added|as often as the sum of its counts in the lists says|keeping all duplicates, from whichever lists|once for each single occurrence in any list}",
  },
  most: {
    often:
      "{as many times as it occurs in the list that has the most copies of it|with the maximum of its counts in the single lists|max(counts in the lists) times|as often as the list richest in it contains it|with the highest count that it reaches within one list|as many times as no list exceeds and at least one list reaches}",
  },
  fewest: {
    often:
      "{as many times as it occurs in the list that has the fewest copies of it, not looking at lists without it|with the minimum of its counts in the lists that contain it|min(counts in the lists, zeros ignored) times|as often as the list poorest in it contains it, where lists that lack it do not matter|with the lowest count above 0 that it has in any list|with the smallest of its non-zero counts per list}",
  },
  lists: {
    often:
      "{as many times as there are lists containing it|one time per list that contains it, repetitions within a list not counting|with the number of lists that have it as its count|as often as different lists have it, no matter how many copies each|once for every list where it occurs at least once|after removing duplicates inside each list, as often as it is then there in all}",
  },
} as const;
