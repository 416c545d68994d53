import type { family } from "../../src/domain/families/shortest-window.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ measure, goal, answer, different }) => {
  const isShortest = goal === "shortest";
  const own = conditions[measure][goal];
  const also =
    different === null
      ? ""
      : isShortest
        ? ` {and with at least ${different} different values|and that also has ${different} or more distinct numbers|and in which no fewer than ${different} different numbers occur|while having a minimum of ${different} distinct values|and whose count of distinct numbers is >= ${different}|and that moreover holds at least ${different} numbers differing from each other}`
        : ` {and with at most ${different} different values|and that also has ${different} or fewer distinct numbers|and in which no more than ${different} different numbers occur|while having a maximum of ${different} distinct values|and whose count of distinct numbers is <= ${different}|and that moreover holds at most ${different} numbers differing from each other}`;
  const condition = own + also;
  const best = isShortest
    ? "{shortest|smallest|most compact|minimum-length|minimal|shortest possible}"
    : "{longest|largest|most extended|maximum-length|longest possible|widest}";
  const part =
    "{contiguous sublist|contiguous subarray|stretch of neighbouring numbers|slice|section without gaps|run of consecutive elements|window|connected part}";
  const list =
    "{a list of non-negative integers|an array of whole numbers (0 or more)|a list of numbers that are not negative|a sequence of numbers >= 0|a row of numbers|a list of numbers}";
  const size = isShortest ? "short" : "long";
  const what =
    answer === "length"
      ? "{its length|the number of its elements|how long it is|how many elements it spans|its size|the count of numbers in it|just the length of it}"
      : answer === "first start"
        ? `{the index of its first element, from 0, and of equally ${size} ones the one furthest left|the position where it starts (0-based), the smallest such index on a tie|its start index, preferring the first if several are equally ${size}|the zero-based index at which it begins, the earliest for ties|where it begins as an index from 0; among equals the one beginning first|its starting index (the lowest if there are several such)|the start index of it, or of the first one in case of equal lengths}`
        : `{the index of its first element, from 0, and of equally ${size} ones the one furthest right|the position where it starts (0-based), the greatest such index on a tie|its start index, preferring the last if several are equally ${size}|the zero-based index at which it begins, the latest for ties|where it begins as an index from 0; among equals the one beginning last|its starting index (the highest if there are several such)|the start index of it, or of the last one in case of equal lengths}`;
  const zero = answer === "length" ? "0" : "null";
  const none = `{${zero} if no such part exists|${zero} when none qualifies|${zero} in the absence of any|${zero} if that can't be satisfied|${zero} where nothing suits|${zero} should there be no solution|${zero} if it is impossible}`;
  const noneSentence = `{If no such part exists, return ${zero}|When none qualifies, the answer is ${zero}|The result is ${zero} if there isn't any|Nothing suitable, as in an empty list, means ${zero}|Where no part meets this, give ${zero}|Return ${zero} if it can't be done|Should there be none, hand back ${zero}|${zero} stands for no solution}`;
  return {
    phrases: [
      `{receives|accepts} ${list} and a limit, {locates|identifies} the ${best} ${part} ${condition}, and returns ${what}, or ${none}`,
      `{computes|calculates}, for the ${best} ${part} ${condition} in ${list}, ${what}; it gives ${none}`,
      `{searches|examines} ${list} for the ${best} ${part} ${condition} and {reports|outputs} ${what}, or ${none}`,
      `{moves|shifts} two ends along ${list} to {discover|find} the ${best} ${part} ${condition}; the result is ${what}, or ${none}`,
      `{returns|yields} ${what}, where "it" is the ${best} ${part} ${condition} of ${list}; and ${none}`,
      `{solves|answers}: of all parts in one piece of ${list}, which is the ${best} one ${condition}? It returns ${what}, or ${none}`,
      `{selects|chooses} among all the ways to cut one ${part} out of ${list} the ${best} one ${condition} and returns ${what} (${none})`,
      `{measures|looks up} the ${best} ${part} ${condition}, given ${list} and the limit, and {hands back|delivers} ${what}, {else|otherwise} ${none}`,
    ],
    statements: [
      `You are given ${list} and a limit. Find the ${best} ${part} ${condition}. Return ${what}. ${noneSentence}.`,
      `{Sliding window|Two pointers}: in ${list}, look for the ${best} ${part} ${condition}, and return ${what}. ${noneSentence}.`,
      `hello, i have ${list} plus a limit and want the ${best} ${part} ${condition}. what i need is ${what}. ${noneSentence}`,
      `As a {cyclist|hiker} I note {the kilometres of every day|how far I get each day} and want the ${best} ${part} of my list ${condition}. {Tell|Give} me ${what}. ${noneSentence}.`,
      `The function MUST consider every ${part} of ${list} ${condition}; of these it SHALL take the ${best} one and return ${what}. ${noneSentence}.`,
      `Exercise. Among all parts in one piece of ${list}, determine the ${best} one ${condition}. State ${what}. ${noneSentence}.`,
      `The result belongs to the ${best} ${part} ${condition} in ${list}; it is ${what}. ${noneSentence}.`,
      `{A baker counts the loaves sold|A harbour counts the ships} {day by day|for each day}. Which period of days in a row, that is, which ${part}, is the ${best} one ${condition}? Return ${what}. ${noneSentence}.`,
      `Let the right end advance by one number at a time; ${
        isShortest
          ? "while the condition holds, note the part and let the left end advance"
          : "while the condition is violated, let the left end advance"
      }. So find the ${best} ${part} ${condition} of ${list}. Return ${what}. ${noneSentence}.`,
      `Don't leave out numbers in between: only a ${part} is allowed. Wanted is the ${best} one ${condition}, out of ${list}. Return ${what}. ${noneSentence}.`,
      `Input: ${list}; limit. Output: for the ${best} ${part} ${condition}, ${what}; ${none}.`,
      `How do I get the ${best} ${part} ${condition} from ${list}? {The function should return|I'd like} ${what}. ${noneSentence}.`,
      `{Please search|Please find} in ${list} the part without holes which is the ${best} one ${condition}. Return ${what}. ${noneSentence}.`,
      `Let i ≤ j be indices of ${list} such that the numbers from i to j form a ${part} ${condition}. ${
        isShortest ? "Minimise" : "Maximise"
      } j - i + 1; return ${what}. ${noneSentence}.`,
      `{Cut|Saw} one piece out of a {ribbon|board} marked with numbers (${list}): the ${best} ${part} ${condition}. {Report|Return} ${what}. ${noneSentence}.`,
      `Add a search for the ${best} ${part} ${condition} in ${list}: returns ${what}, or ${none}.`,
    ],
  };
};

const conditions = {
  sum: {
    shortest:
      "{whose sum is at least the limit|with a sum of the limit or more|whose numbers add up to no less than the limit|with total >= limit|whose total reaches or exceeds the limit|with a sum that is not below the limit|of which the sum is greater than or equal to the limit|adding up to at least the limit}",
    longest:
      "{whose sum is at most the limit|with a sum of the limit or less|whose numbers add up to no more than the limit|with total <= limit|whose total does not exceed the limit|with a sum that is not above the limit|of which the sum is less than or equal to the limit|adding up to at most the limit}",
  },
  different: {
    shortest:
      "{that contains at least as many different numbers as the limit says|with a number of distinct values that is at least the limit|having the limit or more different numbers in it|with distinct count >= limit|whose set of values has at least limit elements|in which no fewer than limit different values occur|where repeated numbers count once and the count is not below the limit|with at least limit mutually different numbers}",
    longest:
      "{that contains at most as many different numbers as the limit says|with a number of distinct values that is at most the limit|having the limit or fewer different numbers in it|with distinct count <= limit|whose set of values has at most limit elements|in which no more than limit different values occur|where repeated numbers count once and the count is not above the limit|with at most limit mutually different numbers}",
  },
} as const;
