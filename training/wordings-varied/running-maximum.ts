import type { family } from "../../src/domain/families/running-maximum.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("note" in parameters) {
    const high = parameters.kind === "max";
    const { phrases, statements } = noting(notes[parameters.note](high));
    return {
      phrases,
      statements: parameters.note === "record" ? [...statements, ...recordOnly(high)] : statements,
    };
  }
  const result = results[parameters.of];
  const { phrases, statements } = noting(`the ${result} ${spans[parameters.span]}`);
  const seen = windows[parameters.span];
  return {
    phrases,
    statements: [
      ...statements,
      `{Rolling|Moving|Sliding-window} {statistic|figure}: {window|frame} ${seen}; {output|print} the ${result} of each {window|frame}, one for every element.`,
      `{Neighbouring gardens|Shelves in a storehouse|Bus stops on a line|Pages of a diary} have numbers. For each, in sequence, {take|gather} the {window|stretch} ${seen} and {note|jot down} the ${result} of its numbers. The {jottings|notes} make up the list to return.`,
    ],
  };
};

/** Of the running maximum or minimum itself. */
function recordOnly(high: boolean): readonly string[] {
  const word = high ? "maximum" : "minimum";
  return [
    `{Compute|Return|Find} the {cumulative|running|rolling} ${word} of a list: {element i of the output is the ${high ? "largest" : "smallest"} among elements 0 to i of the input|${high ? "3, 1, 4, 1, 5 becomes 3, 3, 4, 4, 5" : "3, 4, 1, 5, 0 becomes 3, 3, 1, 1, 0"}}.`,
    high
      ? "{A high jumper's heights|A pupil's scores|A river's levels} come in one after the other. {Show|Print} beside each the best {achieved|reached} up to then, the new one counted; best means {highest|largest}. {Return all these bests|Give the list of these}."
      : "{A runner's times|A shop's prices|A night's temperatures} come in one after the other. {Show|Print} beside each the lowest {achieved|reached} up to then, the new one counted. {Return all these lows|Give the list of these}.",
    `{Keep|Maintain} a variable with the ${high ? "biggest" : "smallest"} element {encountered|visited} so far; update it with every element {of the list|in turn}, then {push|add} it to the output. Return the output.`,
  ];
}

/** @param what is noted at each place, which is "that place" in it. */
function noting(what: string): Wordings {
  return {
    phrases: [
      `{accepts|receives|reads} a list of {integers|whole numbers} and {gives back|outputs|delivers}, {for each of its places|place by place}, ${what}`,
      `{computes|calculates|evaluates}, {for every|at every} {position|index|place} of {an array|a list|a sequence}, ${what}, and {returns|hands back} {all these|the answers} as a list`,
      `{walks|steps|runs} {along|over} a {row|list|series} of numbers and {records|writes down|stores} at every place ${what}; {it returns all of that|it returns what was noted}`,
      `{maps|transforms|converts} {a list|an array} to one of equal length: {at each place|for each place} ${what}`,
      `{builds|creates|assembles} a list with one entry {per place|for each place} of the given one, {namely|the entry being} ${what}`,
      `{must|should} {return|yield}, for a list of numbers, a {second|new} list {whose entries are, place after place,|that has at each place} ${what}`,
      `{replaces|substitutes} every number of a list by the following: ${what}`,
      `{reports|tells|determines} for every place in {a list|an array} ${what}{| (nothing in, nothing out)}`,
    ],
    statements: [
      `You are given an integer array. Return an array of the same length that {has|contains} at every place ${what}.`,
      `As {a trainer|a weather observer|a shopkeeper|a farmer} I {write down|have} a number per day and want to see, for each place in that list, ${what}.`,
      `Returns a list that tells for every place of the input ${what}. {An empty list is returned for an empty list.|Args: a list of integers.}`,
      `hey, i've got a list of numbers and {want|need} for each place ${what}, {all in one list|as a list} {pls|thx|please}`,
      `The output SHALL have as many entries as the input. At each place it MUST hold ${what}.`,
      `{Exercise|Task}. {Below|Under} every number in a row, {write|put} ${what}. {Return|Give} the lower row.`,
      `{Beginner question|I'm stuck}: for a list of integers I have to {make|return} a list with, for every place, ${what}. How {is it done|do I do that}?`,
      `1. Begin with an empty result. 2. For each place from left to right, append ${what}. 3. {Return|Output} the result.`,
      `{The result|What comes out} is a list with an entry for every place of the given list, which is ${what}.`,
      `Column A holds numbers. {Fill column B|Put into column B}, row by row, with rows as places: ${what}. {Return column B|Column B is the answer}.`,
      `{Implement|Add}: list of ints in, list of ints out, {where|and} the output says for each place ${what}.`,
      `Don't return a single number: for every place of the list, {hand back|return|give}, in a list, ${what}.`,
      `Let a be a list of numbers and b the {answer|list to return}. For every place, b has there ${what}.`,
      `Exam question: a sequence of integers is given. {State|Find}, for each of its places, ${what}. {Write the answers as a list|The answers form a list}.`,
      `{At a station|In a laboratory|On a football pitch|At a counter} {values|measurements|points} {are noted|come in} one by one. {Work out|Say}, for every place in that series, ${what}; {list|return} all of it.`,
      `{Given|From} numbers in a row: what do you get if you {take|determine} at each place ${what}? {Return these|Return this} in order.`,
    ],
  };
}

const notes = {
  record: (high: boolean) =>
    `the {${high ? "maximum" : "minimum"} of all numbers from the start up to and including that place|${high ? "largest" : "smallest"} number seen by then (the one at that place counts, too)|${high ? "highest" : "lowest"} of the values met until there, the current value included|running ${high ? "maximum" : "minimum"}, i.e. the ${high ? "greatest" : "least"} number among those at or before that place|${high ? "biggest" : "smallest"} number not standing after that place|record ${high ? "high" : "low"} so far, that place included|${high ? "max" : "min"}(a[0], ..., a[i]) with i as that place|${high ? "greatest" : "smallest"} value in the prefix ending at that place|best so far, where a ${high ? "larger" : "smaller"} number is better, with the present one taken into account|cumulative ${high ? "max" : "min"} up to that place}`,
  gap: (high: boolean) =>
    high
      ? "{how much smaller the number there is than the largest number up to and including that place|the running maximum minus the number at that place|the amount by which the number falls short of the highest value so far, itself included (0 if it is the highest)|max(a[0], ..., a[i]) - a[i], where i is that place|the distance from the number there up to the greatest number at or before that place|the largest number seen by then, that place included, less the number at that place|how far the current number is below the record so far (0 when it is the record itself)|what has to be added to the number to reach the maximum of all numbers until there, itself among them}"
      : "{how much larger the number there is than the smallest number up to and including that place|the number at that place minus the running minimum|the amount by which the number exceeds the lowest value so far, itself included (0 if it is the lowest)|a[i] - min(a[0], ..., a[i]), where i is that place|the distance from the number there down to the least number at or before that place|the number at that place less the smallest number seen by then, that place included|how far the current number is above the record low so far (0 when it is the record itself)|what has to be taken from the number to reach the minimum of all numbers until there, itself among them}",
  before: (high: boolean) =>
    `{the ${high ? "maximum" : "minimum"} of all numbers standing before that place, or 0 when nothing is before it|the ${high ? "largest" : "smallest"} earlier number (at the very first place, where there is none, 0)|the ${high ? "highest" : "lowest"} value met up to then but without the current one, 0 to begin with|${high ? "max" : "min"}(a[0], ..., a[i - 1]) for place i, and 0 for place 0|the ${high ? "greatest" : "least"} of the numbers to the left of that place, taking 0 if there are no such numbers|the record ${high ? "high" : "low"} of the earlier numbers only (the present number is not counted; first answer: 0)|the running ${high ? "maximum" : "minimum"} that held one place before, 0 for the first place|the ${high ? "biggest" : "smallest"} number that came earlier in the list, with 0 standing for none}`,
  place: (high: boolean) =>
    `{the index of the ${high ? "maximum" : "minimum"} among all numbers up to and including that place (the lowest index if it occurs repeatedly)|where, counted from 0, the ${high ? "largest" : "smallest"} number seen by then is, that place included; for equal numbers where it was first|at which index the ${high ? "highest" : "lowest"} value until there is found, the current value among them and the earliest index in case of ties|the 0-based index of the first occurrence of the running ${high ? "maximum" : "minimum"}|the position (first position: 0) of the ${high ? "greatest" : "least"} number at or before that place, the leftmost of equal ones|a.index(${high ? "max" : "min"}(a[:i + 1])) with i as that place|the smallest index that holds the record ${high ? "high" : "low"} so far, that place included|the index, from 0, at which the ${high ? "biggest" : "smallest"} of the numbers so far (with the current one) came for the first time}`,
  records: (high: boolean) =>
    `{the number of records up to and including that place, a record being ${high ? "larger" : "smaller"} than everything before it; the first number is one|how many of the numbers until there, the current one included, are ${high ? "greater" : "less"} than each number before them (the first of all counts)|how often a new ${high ? "maximum" : "minimum"} has been set by then, starting with 1 for the first number; equalling the old one does not count|the count of numbers at or before that place that ${high ? "exceed" : "undercut"} all their predecessors, the very first number included|how many times the running ${high ? "maximum" : "minimum"} has changed so far, its first value being counted as a change|the number of strict new ${high ? "highs" : "lows"} seen by then, where the first number is a ${high ? "high" : "low"} and ties are none|how many numbers so far, with the present one, were strictly ${high ? "above" : "below"} every earlier one, the first number being always counted|the tally of new records (strictly ${high ? "larger" : "smaller"} than all earlier numbers), including the first number and the one at that place}`,
  times: (high: boolean) =>
    `{the number of times that the ${high ? "maximum" : "minimum"} of the numbers up to and including that place is among them|how many numbers until there, the current one included, are equal to the ${high ? "largest" : "smallest"} of them|how often the ${high ? "highest" : "lowest"} value so far has been there by then, itself counted|the count of the running ${high ? "maximum" : "minimum"} in the list up to that place, that place included|how many copies of the ${high ? "greatest" : "least"} number at or before that place there are at or before it|a[:i + 1].count(${high ? "max" : "min"}(a[:i + 1])) with i as that place|the frequency of the record ${high ? "high" : "low"} so far, among the numbers so far (the present one belongs to them)|how many times the ${high ? "biggest" : "smallest"} number seen until then has been seen until then, that place included}`,
} as const;

const results = {
  max: "{maximum|largest number|highest value|greatest number|biggest one|max}",
  min: "{minimum|smallest number|lowest value|least number|smallest one|min}",
  sum: "{sum|total|added-up value|grand total|arithmetic sum|plain sum}",
  range:
    "{spread, meaning the maximum less the minimum,|difference of maximum and minimum|range, i.e. largest minus smallest,|gap between the highest and the lowest value|max - min|amount by which the largest exceeds the smallest}",
  different:
    "{number of distinct values|count of different numbers|number of different values, equal ones counted once,|number of values that remain after removing duplicates|set size, i.e. how many distinct values there are,|number of unique values (each value counted once)}",
} as const;

const spans = {
  last: "{of the number at that place and the 2 preceding ones (fewer if there are not so many)|among the last 3 numbers ending at that place, or as many as exist|within a window of three that ends there, cut off at the start of the list|of up to three numbers: the one at that place, the one before it, and the one before that|of nums[max(i - 2, 0)] to nums[i], with i as that place|of the present number together with its two predecessors, as far as it has them|of the three most recent numbers, the current one included (near the start only one or two)|of the numbers that are at that place or at most 2 places earlier}",
  next: "{of the number at that place and the 2 following ones (fewer if there are not so many)|among the 3 numbers starting at that place, or as many as exist|within a window of three that begins there, cut off at the end of the list|of up to three numbers: the one at that place, the one after it, and the one after that|of nums[i] to nums[i + 2], with i as that place and without what is past the end|of the present number together with its two successors, as far as it has them|of the next three numbers, the current one included (near the end only one or two)|of the numbers that are at that place or at most 2 places later}",
  rest: "{of the numbers from there to the last one, the number there included|among everything at or after that place|within the part of the list that begins at that place|of the number at that place and all those after it|of nums[i], nums[i + 1] and so on to the end, with i as that place|of the present number together with all its successors|of what is still to come from that place on, the current number included|of the numbers that are not before that place}",
  sides:
    "{of the number at that place and the ones directly left and right of it (if they exist)|among the 3 numbers around that place, it being the middle one, or 2 at the ends|within a window of three centred there, cut off at both ends of the list|of up to three numbers: the one at that place, the one just before and the one just after|of nums[i - 1], nums[i] and nums[i + 1], with i as that place, as far as they exist|of the present number together with its immediate neighbours, of which the first and the last number have only one|of the previous, the current and the next number (no previous one at the start, no next one at the end)|of the numbers that are at most one place away from it, itself included}",
} as const;

const windows = {
  last: "{of three ending at the element (smaller at the start)|from two places earlier up to the place itself, as far as they exist|of the element and its two predecessors, shortened where these are missing}",
  next: "{of three starting at the element (smaller at the end)|from the place itself up to two places later, as far as they exist|of the element and its two successors, shortened where these are missing}",
  rest: "{starting at the element and reaching to the very end|from the place itself onwards, without limit|of the element and all later elements}",
  sides:
    "{of three with the element in the middle (smaller at both ends)|from one place earlier up to one place later, as far as they exist|of the element and its adjacent elements, shortened where one is missing}",
} as const;
