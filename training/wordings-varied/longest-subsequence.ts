import type { family } from "../../src/domain/families/longest-subsequence.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const rule = ruleOf(given);
  const { ask, given: clause, noun, quick } = goals[given.answer];
  const empty =
    given.answer === "numbers"
      ? "{An empty list gives an empty list|For no numbers return an empty list|Empty input, empty output}"
      : "{An empty list gives 0|For no numbers return 0|The empty list has the answer 0}";
  const list =
    "{a list of integers|an integer array|a sequence of whole numbers|a row of numbers|a number series}";
  const remove = "{remove|delete|cross out|leave out|omit|discard}";
  return {
    phrases: [
      `{determines|calculates|works out} ${ask} {of|in} ${list} for which it {is true|holds} that ${rule}`,
      `{accepts|receives} ${list} and {gives back|yields|outputs} ${ask} {satisfying|obeying|under} the condition that ${rule}`,
      `{considers|examines} what is left of ${list} after {removing|deleting|leaving out} {any items|arbitrary items}, the others {staying|remaining} in order, and {reports|delivers} ${clause} if it is {required|demanded} that ${rule}`,
      `{selects|takes} items from ${list} {in their order|going forward}, {adjacent or not|not only adjacent ones}, so that ${rule}, and {tells|returns} ${clause}`,
      `{solves|handles} {a longest increasing subsequence kind of problem|a variation of the LIS problem}: ${rule}; {it returns|the result is} ${clause} for ${list}`,
      `{returns|produces} ${noun} when subsequences (order kept, gaps allowed) of ${list} are only {permitted|admissible} if ${rule}`,
      `{uses dynamic programming to find|finds by dynamic programming} ${ask} of ${list} such that ${rule}`,
      `{drops|filters out} {as it likes|any number of} items of ${list} until ${rule}, and {returns|gives} ${clause}`,
    ],
    statements: [
      `{You are given|The input is} ${list}. {Return|Find} ${ask} {where it holds|such that it holds} that ${rule}. {A subsequence keeps the order but may skip items|Items may be skipped, but not reordered}.`,
      `{Problem|Exercise}: {You may|It is allowed to} ${remove} any items of ${list}, without {changing the order of|reordering} the {rest|remaining ones}. {Afterwards|Then} it must hold that ${rule}. {Determine|State} ${clause}. ${empty}.`,
      `As {an investor|a hiker|a weather observer|a choir leader}, I want to {pick|select} {values|numbers} from ${list} in their order, {skipping|passing over} as many as I like, so that ${rule}. {Tell me|I'd like to know} ${clause}.`,
      `{hi|hey}, {need help with|stuck on} subsequences (not subarrays, you can skip numbers). {given|i have} ${list}, in what i pick ${rule}. {i need|whats} ${clause}`,
      `{Specification|Requirements}: {from|out of} ${list} items MAY be {skipped|left out}; the order SHALL stay; {for|among} the chosen ones it MUST hold that ${rule}. {The function|It} SHALL return ${clause}. ${empty}.`,
      `1. {For each|At every} position, {find|note} the best subsequence ending there. 2. {It extends|Extend} an earlier one only if ${rule}. 3. {Combine|Evaluate} them to ${clause}. The input is ${list}. ${empty}.`,
      `{Docstring|Description}: {Return|Returns} ${noun}, over all subsequences of ${list} in which ${rule}. ${empty}.`,
      `{A collector|A train driver|A farmer|A mail carrier} {passes|drives past} {numbered houses|numbered stops} once, in the order of ${list}, and {stops at|visits} some of them, {so that|in such a way that} ${rule}. {What is|Find} ${clause}?`,
      `The {result|returned value} is ${noun}, where {only|just} those {subsequences|selections} of ${list} {count|are considered} in which ${rule}.`,
      `{Don't|Do not} {require|demand} that the chosen numbers be {adjacent|next to each other} in ${list}; {just|only} their order is fixed, and ${rule}. {Return|Give back} ${clause}.`,
      `${quick}: subsequence of ${list}, ${rule}. {Gaps are fine|May skip}, {no sorting|order stays}. ${empty}.`,
      `Consider all index sets i1 < i2 < ... < ik of ${list} such that, {reading|for} the {picked|corresponding} values in this order, ${rule}. {Compute|Determine} ${clause}.`,
      `{feat|add}: ${noun} for ${list}; {constraint|condition on the picked numbers}: ${rule}. {Picked|These} numbers need not be contiguous. ${empty}.`,
      `{In a game|In a card game} cards with numbers are {dealt|shown} one by one ({they form|here} ${list}). You {keep|take} a card or let it go {for good|forever}; of your cards, in that order, ${rule}. {Work out|Find} ${clause}.`,
      `{From|Out of} ${list}, ${remove} {zero or more|any} entries; ${rule} {in what remains|in the remainder}. {Question|Asked}: ${clause}.`,
      `{Which is|Please find} ${ask} of ${list}, {given|provided} that ${rule}? (${empty}.)`,
    ],
  };
};

const goals = {
  length: {
    ask: "{the maximum length of a subsequence|the size of the longest subsequence|the largest number of elements in any subsequence|the greatest length of any subsequence}",
    given:
      "{the maximum number of items that can be kept|how many numbers can be in it at best|the greatest possible length|how many items the longest choice has|the number of elements of the longest one|the maximal count of kept items|how many of them you can have at the most|the biggest size that is possible}",
    noun: "{the length of the longest one|the maximum length|the greatest possible number of elements|the maximal number of items}",
    quick: "{Longest length wanted|Return the maximum length|How many items at best}",
  },
  sum: {
    ask: "{the maximum sum of a subsequence with at least one element|the largest total of a subsequence (at least one number)|the greatest sum of a nonempty subsequence}",
    given:
      "{the maximum sum of a choice of at least one number|how much the chosen numbers can add up to at best (one number at least)|the greatest possible sum, at least one item being taken|the largest total that the kept items (one or more) can reach|what the best choice of one or more numbers adds up to, sum counting rather than length|the maximal sum of one or more kept numbers|the highest total obtainable with at least one number|the biggest sum possible for a choice that is not empty}",
    noun: "{the maximum sum of a nonempty one|the largest total of its numbers, one or more of them|the greatest possible sum with at least one item|the maximal sum (never of zero items)}",
    quick:
      "{Largest sum wanted, at least one number|Return the maximum total of one or more items|Best sum, not best length (one number at least)}",
  },
  count: {
    ask: "{the number of subsequences of maximum length, distinguished by position,|how many different longest subsequences (different by positions) exist, out of those|the count of longest subsequences, where choosing other positions is different even with equal values,}",
    given:
      "{in how many ways, told apart by position, the maximum length can be reached|how many choices of positions have the greatest possible length|the number of longest choices (equal values in other positions are other choices)|how many of the longest there are, each set of indexes counted by itself|the count of maximum-length selections, selections being sets of positions|how many distinct sets of indexes give the longest result|the number of ways to choose as many as possible, position by position|how often the maximal length is attained, counting by positions and not by values}",
    noun: "{the number of longest ones, counted by positions|how many longest ones there are, different positions making them different|the number of maximum-length choices of indexes|the count of those with the greatest length, by positions}",
    quick:
      "{Count the longest ones, by positions|Return how many of maximum length exist (by index sets)|Number of longest choices, distinct by position}",
  },
  numbers: {
    ask: "{the longest subsequence itself (if several, the smallest in lexicographic order),|the longest subsequence as a list, ties going to the smallest list,|a list, namely the longest subsequence, or of several that with the smallest first difference,}",
    given:
      "{the longest choice as a list, and of equally long ones the lexicographically smallest|the kept numbers, as many as possible, and with ties the list that compares smallest|the longest one itself, where the smaller list wins if lengths are equal|a list of as many as possible, preferring smaller numbers from the front among equally long lists|the numbers of the longest selection, the lexicographic minimum in case of several|which numbers to keep for the greatest length, and of several possibilities the least as a list|the longest list obtainable (tie: smaller first number, then smaller second and so on)|the longest possible list, with the lexicographically first being returned if more than one exists}",
    noun: "{the longest one as a list, the smallest such list if there are several|the longest one itself, ties resolved to the lexicographically smallest|the list of maximum length, and the smallest of equally long lists|the numbers of the longest one, where of several the least list is taken}",
    quick:
      "{Longest list wanted, smallest on ties|Return the longest one as a list, lexicographically smallest if several|The longest itself, of several the least list}",
  },
} as const;

function ruleOf({ relation: { operator, distance } }: Given): string {
  if (distance !== null) {
    return operator.startsWith("<")
      ? `{any two successive numbers differ by ${distance} or less|the difference between one number and the next, up or down, is at most ${distance}|consecutive chosen numbers have an absolute difference of no more than ${distance}|each number is within ${distance} of the previous one|one never goes up or down by more than ${distance} from one to the next|abs(next - previous) <= ${distance} throughout|the gap between neighbours never exceeds ${distance}|from each to the following number the change is ${distance} at most, in either direction}`
      : `{any two successive numbers differ by ${distance} or more|the difference between one number and the next, up or down, is at least ${distance}|consecutive chosen numbers have an absolute difference of no less than ${distance}|each number is ${distance} or more away from the previous one|one always goes up or down by at least ${distance} from one to the next|abs(next - previous) >= ${distance} throughout|the gap between neighbours never is less than ${distance}|from each to the following number the change is ${distance} at least, in either direction}`;
  }
  return {
    "<": "{the values are strictly increasing|each number is greater than the previous one|every next number is strictly larger|the numbers go up each time, without equal neighbours|previous < next throughout|one always gets bigger than the last|the numbers rise strictly from start to end|every number exceeds the number preceding it}",
    "<=": "{the values are in non-decreasing order|each number is greater than or equal to the previous one|every next number is the same or larger|the numbers go up or stay equal|previous <= next throughout|one never gets smaller than the last|the numbers are in ascending order with equal ones allowed|no number falls below the number preceding it}",
    ">": "{the values are strictly decreasing|each number is less than the previous one|every next number is strictly smaller|the numbers go down each time, without equal neighbours|previous > next throughout|one always gets smaller than the last|the numbers fall strictly from start to end|every number is below the number preceding it}",
    ">=": "{the values are in non-increasing order|each number is less than or equal to the previous one|every next number is the same or smaller|the numbers go down or stay equal|previous >= next throughout|one never gets bigger than the last|the numbers are in descending order with equal ones allowed|no number rises above the number preceding it}",
  }[operator];
}
