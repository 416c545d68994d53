import type { family } from "../../src/domain/families/edit-distance.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ add, remove, replace, swap }) => {
  const swapping = (text: string) => (swap === null ? "" : text);
  const list = `{ins ${add}, del ${remove}, sub ${replace}${swapping(`, transpose adjacent ${swap ?? 0}`)}|putting a char in = ${add}, erasing = ${remove}, overwriting = ${replace}${swapping(`, exchanging two chars that touch = ${swap ?? 0}`)}|${add} per inserted char, ${remove} per erased one, ${replace} per overwritten one${swapping(`, ${swap ?? 0} per flip of an adjacent couple`)}}`;
  return {
    phrases: [],
    statements: [
      `Weighted ${swap === null ? "Levenshtein" : "Damerau-Levenshtein"} a -> b: ${list}. {Min total|Cheapest sum}.`,
      `i have two words and want to {morph|get} the first one into the second. prices: ${list}. {keeping a char is free|untouched chars cost 0}. whats the cheapest?`,
      `Strings s, t over some alphabet; edit costs ${list}. {Output|Evaluate} the minimum of Σ costs over all edit scripts s → t.`,
      `A {stonecutter|sign maker} must alter an inscription to read like another. His {bill|tariff}: ${list}. What is the {lowest bill|least he can charge}?`,
      `How {little|few coins} could suffice to transform string one into string two, if the {fees|rates} are ${list}?`,
      `DP table over prefixes, {asymmetric|custom} operation weights (${list}); {yield|hand back} the bottom-right cell, first string to second.`,
      `Please make from first text the second text with small money. It costs: ${list}. {Tell the most small money|How much money minimum}?`,
    ],
  };
};
