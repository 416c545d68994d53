import type { family } from "../../src/domain/families/closest-value.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const list = lists[parameters.order];
  const { ties } = parameters;
  if (parameters.kind === "one") {
    const { answer, reach } = parameters;
    const what =
      answer === "index"
        ? "{the index of the number|the position (from 0) of the number|the 0-based index of the element}"
        : "{the number|the element|the value}";
    const tie = `{on a tie the ${ties} one|of two equally near ones the ${ties}|the ${ties} of two at the same distance}`;
    const tooFar = `{null if none is within ${reach}|null where the distance is above ${reach} for all|null if every number is more than ${reach} away}`;
    return {
      phrases: [
        `{looks up|finds}, in ${list}, ${what} {closest|nearest} to a {target|given value}, ${tie}, {and returns|or} ${tooFar}`,
        `{takes|is given} ${list} and a target and returns ${what} {nearest to|closest to|that comes nearest to} the target; ${tie}; ${tooFar}`,
        `returns ${what} {at|with} the {smallest|least} distance from a target in ${list}, ${tie}, or ${tooFar}`,
      ],
      statements: [
        `{Given|You have} ${list} and a target, {return|find} ${what} {closest to|nearest} the target. {On a tie|Of two equally near ones|At equal distances}, {take|choose} the ${ties}. Return ${tooFar}.`,
        `{There is|I have} ${list}. {A target need not be among them|The target may be missing}: return ${what} {nearest to it|that comes closest to it}, ${tie}, {but|or} ${tooFar}.`,
        `{How can I find|Which is} ${what} {closest|nearest} to {some value|a target} in ${list}? If two are equally {close|far away}, {take|I want} the ${ties}. {The answer is|Give} ${tooFar}.`,
        `{Search|Look through} ${list} for ${what} {nearest|closest} to a given target. {Ties|Equal distances}: take the ${ties} number. {Too far|Limit}: ${tooFar}.`,
      ],
    };
  }
  const { count, listing } = parameters;
  const order = listings[listing];
  const tie = `{on a tie the ${ties} number counts as closer|of two equally near ones the ${ties} is taken as closer|the ${ties} of two at the same distance goes before the other}`;
  return {
    phrases: [
      `{picks|finds} the ${count} {numbers|elements} {closest|nearest} to a target in ${list} and returns them ${order}; ${tie}`,
      `{takes|is given} ${list} and a {target|value} and returns the ${count} numbers {that differ least from it|with the smallest distances from it}, ${order}, where ${tie}`,
      `returns the ${count} {nearest neighbours|closest numbers} of a {given value|target} in ${list} (all if there are fewer), ${order}; ${tie}`,
    ],
    statements: [
      `{Given|You have} ${list} and a target, {return|find} the ${count} numbers {closest to|nearest} the target, ${order}. {Note that|Here,} ${tie}. {If there are fewer, return all|A shorter list is returned whole}.`,
      `Which ${count} {numbers|elements} of ${list} {come nearest to|are closest to} a target? Return them ${order}; ${tie}.`,
      `{Search|Look through} ${list} for the ${count} numbers with the {least|smallest} {distance from|difference to} a given target. {List|Return} them ${order}. {On a tie|At equal distances}, the ${ties} {number|one} counts as closer.`,
      `I {want|need} the ${count} {best matches|numbers closest} to a target, {taken from|out of} ${list}; {they come|give them} ${order}. If two are equally {close|far away}, the ${ties} {one|number} counts as closer.`,
    ],
  };
};

const lists = {
  rising:
    "{a list sorted from smallest to largest|an array in ascending order|a list of numbers in rising order}",
  falling:
    "{a list sorted from largest to smallest|an array in descending order|a list of numbers in falling order}",
} as const;

const listings = {
  "as in the list": "{in the order of the list|as they stand in the list|in their original order}",
  "closest first": "{the closest first|ordered by distance, nearest first|from the nearest to the farthest}",
} as const;
