import type { family } from "../../src/domain/families/insertion-point.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { falling } = given;
  const wanted = wantedOf(given);
  const down = falling ? "descending" : "ascending";
  const list = falling
    ? "{a list of integers in descending order|a list sorted from largest to smallest|an array of ints sorted in decreasing order|a descending list of numbers|integers arranged from high to low|a list of numbers that only ever gets smaller or stays equal|a reverse-sorted array|an array sorted in falling order|a sequence of whole numbers that goes down|a list in non-ascending order}"
    : "{a list of integers in ascending order|a list sorted from smallest to largest|an array of ints sorted in increasing order|an ascending list of numbers|integers arranged from low to high|a list of numbers that only ever gets larger or stays equal|a sorted array (smallest first)|an array sorted in rising order|a sequence of whole numbers that goes up|a list in non-descending order}";
  const target =
    "{a target|a target value|a number to look for|a given number, the target|a search value (the target)|one more number, called the target}";
  const fast =
    "{Use binary search|Halve the range in every step|Logarithmic time is expected|The list is long, so don't look at every element|A linear scan is too slow|Repeatedly cut the remaining range in half|It must be fast for long lists}";
  const counted =
    given.answer === "neighbour"
      ? ""
      : " {Indices start at 0|Indexes are zero-based|Positions are counted from 0|Counting starts at zero}.";
  return {
    phrases: [
      `{receives|accepts|gets} ${list} and ${target} and {outputs|yields|hands back|reports} ${wanted}`,
      `{computes|works out|identifies} ${wanted}, {where the numbers come as|the input being|in} ${list}`,
      `{performs|does|runs} a binary search in ${list} for ${target} and {outputs|gives|returns} ${wanted}`,
      `{tells|says|reports}, for ${target} and ${list}, ${wanted}`,
      `{locates|finds} ${wanted} in ${list} {quickly|efficiently|in logarithmic time|without a linear scan}`,
      `{searches|bisects} ${list} so as to {return|find|give} ${wanted}`,
      `is {passed|supplied with} ${list} as well as ${target}, and {answers with|evaluates to} ${wanted}`,
      `{halves|splits} the search range in ${list} {again and again|step by step} {to find|until it knows} ${wanted}`,
    ],
    statements: [
      `You are given ${list} and ${target}. {Return|Output|Find} ${wanted}.${counted} ${fast}.`,
      `{Exercise|Problem|Task}: {binary search|search in sorted data|bisection}. {Input|Given}: ${list}, and ${target}. {Output|Wanted}: ${wanted}.${counted}`,
      `{Determine|Compute|Identify} ${wanted}. {The numbers are|The data is|What you search in is} ${list}; {the same number may appear more than once|duplicates are possible|values can repeat}.`,
      `As {a librarian|a bank clerk|an archivist|a race official} with ${list} I {want|need} to {get|know} ${wanted}, {without going through all of them|fast, since there are very many}.`,
      `hi, {i have|ive got} ${list} and ${target}. {how do i find|what's a quick way to get} ${wanted}? {my loop is too slow|a for loop over everything takes too long}`,
      `The {function|method|routine} {SHALL|MUST} return ${wanted}. Its {input|first argument} is ${list}. ${fast}.${counted}`,
      `{Keep|Use|Hold} two bounds and {look at|check} the middle of ${list} {again and again|until they meet}. {Return|The answer is} ${wanted}.${counted}`,
      `The {result|answer|returned value} is ${wanted}; {searched is|one looks in} ${list}, where {equal numbers may occur|some numbers may be the same}.`,
      `{Don't|Do not} {scan|walk through} the {whole|entire} list. {Halve|Bisect} ${list} to get ${wanted}.${counted}`,
      `{Runners are lined up by their numbers|Files stand on a shelf by their numbers|Parcels lie sorted by weight|House numbers run along a street}: ${list}. For ${target}, {tell|say|report} ${wanted}.${counted}`,
      `{What is|Can you find|Please give} ${wanted}, {given|for} ${list} and ${target}?`,
      `{Search|Lookup|Query} in a list with ${down} order, {duplicates allowed|repeats possible}, {target arbitrary|any integer as target}: ${wanted}.${counted}`,
      `${list} and ${target} are {passed in|the arguments|handed over}. ${wanted} {is to be|must be|shall be} {returned|found}. ${fast}.`,
      `I have ${list}, very long. Please find for me ${wanted}. It should not look on all the numbers.${counted}`,
      `{An ordered|A sorted} list (${down}) is {kept|stored|given}. {Given|For} ${target}, {it shall be found out|find out|work out} ${wanted}.${counted}`,
      `{Price tags|Timestamps|Exam marks|Temperatures|Ticket numbers} are {kept|filed} as ${list}. {A customer asks about|A query arrives with} ${target}. {Answer|Reply} with ${wanted}, {efficiently|in O(log n)}.${counted}`,
      `{Specification|Contract|Docstring}: {takes|expects} ${list} plus ${target}; {yields|delivers} ${wanted}. {Precondition|Assumption}: the order is already right, no sorting needed.${counted}`,
      `{Guessing game|Phone book|Dictionary} {style|principle}: open ${list} in the middle, {discard|throw away} the half that cannot contain the answer, {repeat|continue}. {Deliver|Provide} ${wanted}.${counted}`,
      `{bisect|searchsorted|lower_bound and upper_bound} by hand: for ${list} and ${target}, {obtain|derive} ${wanted}.${counted}`,
      `{Code review|Performance ticket}: the lookup in ${list} must not be linear. {Rewrite|Implement} it so that, for ${target}, it {delivers|produces} ${wanted}.`,
    ],
  };
};

function wantedOf({ side, falling, answer }: Given): string {
  const first = side === "first";
  switch (answer) {
    case "place":
      return first
        ? `{the first index at which the target can be inserted so that the list stays sorted|the leftmost position where the target fits, before any equal numbers|the index where the target should be inserted to keep the order, in front of all its equals|the earliest place at which the target may be put without spoiling the order|the smallest index at which one can insert the target and the list is still sorted|where to insert the target, namely before numbers equal to it, as an index|the insertion index of the target, to the left of existing copies of it|the lowest possible insertion point for the target|how many numbers are ${falling ? "greater" : "less"} than the target (which is the index to insert it at, before its equals)|the index of the first element that is ${falling ? "less" : "greater"} than or equal to the target, or the length of the list if there is none}`
        : `{the last index at which the target can be inserted so that the list stays sorted|the rightmost position where the target fits, after any equal numbers|the index where the target should be inserted to keep the order, behind all its equals|the latest place at which the target may be put without spoiling the order|the largest index at which one can insert the target and the list is still sorted|where to insert the target, namely after numbers equal to it, as an index|the insertion index of the target, to the right of existing copies of it|the highest possible insertion point for the target|how many numbers are ${falling ? "greater" : "less"} than or equal to the target (which is the index to insert it at, after its equals)|the index of the first element that is strictly ${falling ? "less" : "greater"} than the target, or the length of the list if there is none}`;
    case "occurrence":
      return first
        ? "{the index of the first occurrence of the target, or -1 if it does not occur|the position at which the target appears first, -1 if it is absent|the smallest index i with numbers[i] == target, or -1 if there is none|where the target stands for the first time (-1 if it is not in the list)|the index of the leftmost element equal to the target, or -1 when it is not found|at which index the target turns up earliest, or -1 if it is missing|the lowest index holding the target, and -1 for a target that is not contained|the start of the run of targets as an index, else -1}"
        : "{the index of the last occurrence of the target, or -1 if it does not occur|the position at which the target appears last, -1 if it is absent|the largest index i with numbers[i] == target, or -1 if there is none|where the target stands for the last time (-1 if it is not in the list)|the index of the rightmost element equal to the target, or -1 when it is not found|at which index the target turns up latest, or -1 if it is missing|the highest index holding the target, and -1 for a target that is not contained|the end of the run of targets as the index of its final member, else -1}";
    case "neighbour":
      return first === falling
        ? "{the smallest number greater than the target, or null if there is none|the next larger number than the target, null if nothing is larger|the lowest value strictly above the target, or null when no value is|the least of all numbers that exceed the target (null if none does)|the number that comes next above the target, equal ones not counting, or null|the minimum of the numbers x with x > target, or null if there are none|which number is the nearest one bigger than the target (null for none)|the closest number over the target, not the target itself, and null if it has none above}"
        : "{the largest number smaller than the target, or null if there is none|the next smaller number than the target, null if nothing is smaller|the highest value strictly below the target, or null when no value is|the greatest of all numbers that are less than the target (null if none is)|the number that comes next below the target, equal ones not counting, or null|the maximum of the numbers x with x < target, or null if there are none|which number is the nearest one lower than the target (null for none)|the closest number under the target, not the target itself, and null if it has none below}";
  }
}
