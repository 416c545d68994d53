import type { family } from "../../src/domain/families/pairs-with-difference.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { relation, equal } = given;
  const three = relation === "sum of three";
  const { short, words, formal } = relations[relation];
  const answer = answerOf(given);
  const group = three ? "triplet" : "couple";
  const same =
    equal === "never"
      ? `{values in a ${group} are pairwise unequal|no ${group} with repeated values|x ${three ? "≠ y ≠ z ≠ x" : "≠ y"}}`
      : `{repeats in a ${group} need that many copies in the input|a value may be reused only as far as its copies in the array go|[5, 5] style repeats are fine if the array has the copies}`.replace(
          "[5, 5]",
          three ? "[5, 5, 2]" : "[5, 5]",
        );
  return {
    phrases: [],
    statements: [
      `${group}s with ${short} → ${answer}. ${same}`,
      `i have an int array and a target k, hunting ${group}s ${words}. need ${answer}. ${same} {pls|thx}`,
      `{Multiset|Bag} M of integers, k ∈ ℤ. {Consider|Put} T = all ${three ? "(x, y, z) with x ≤ y ≤ z" : "(x, y) with x ≤ y"} from M {such that|satisfying} ${formal}. ${same}. {Output|Evaluate}: ${answer}.`,
      `{Dancers|Climbers} wear bib numbers. A ${group} {qualifies|is a match} if its bibs fulfil ${formal}. {Tell the coach|Announce} ${answer}. ${same}.`,
      `{${three ? "3-sum" : "2-sum"} variant|Like ${three ? "three-sum" : "two-sum"}}: ${short}, {hash lookup or two pointers|hash set allowed}; ${same}; {yield|emit} ${answer}.`,
      `{Looking for|If I look for} ${group}s ${words} in an int array, {what is|can you get me} ${answer}? ${same}.`,
      `Given array and value k. {Let us name ${group} good|${group === "couple" ? "Couple" : "Triplet"} is good} when ${formal}. ${same}. Please give ${answer}.`,
    ],
  };
};

const relations = {
  difference: {
    short: "{abs(x - y) == k|gap k}",
    words: "{spaced k from each other|with gap k|where the bigger minus the lesser gives k}",
    formal: "|x − y| = k",
  },
  sum: {
    short: "{x + y == k|total k}",
    words: "{totalling k|where x + y == k|which together make k}",
    formal: "x + y = k",
  },
  "sum of three": {
    short: "{x + y + z == k|total k}",
    words: "{totalling k|where x + y + z == k|which together make k}",
    formal: "x + y + z = k",
  },
} as const;

function answerOf({ relation, answer }: Given): string {
  const [groups, pattern] = relation === "sum of three" ? ["triplets", "[x, y, z]"] : ["couples", "[x, y]"];
  switch (answer) {
    case "different":
      return `{the tally of unique ${groups}, by value|how many ${groups} remain after dedupe by value|the cardinality of the set of value ${groups}}`;
    case "places":
      return `{the tally of index ${groups} (equal values at other indices are separate)|how many index ${groups} i < j ${relation === "sum of three" ? "< l " : ""}qualify|the quantity counted by index, not by value}`;
    case "rising":
      return `{unique ${pattern}, ascending inside, outer array ascending as well|all value ${groups} deduped as ${pattern}, lexicographic asc|the deduped ${groups} ${pattern}, inner small → big, outer small → big}`;
    case "falling":
      return `{unique ${pattern}, ascending inside, outer array descending|all value ${groups} deduped as ${pattern} (inner asc), lexicographic desc|the deduped ${groups} ${pattern}, inner small → big, outer big → small}`;
    case "partners":
      return `{a set of every value taking part in any of the ${groups}|the union of the ${groups} as a set|the set of whichever values got into a ${groups.slice(0, -1)}}`;
    case "loners":
      return `{a set of the array's values taking part in no ${groups.slice(0, -1)}|set(array) minus the union of the ${groups}|the set of leftover values no ${groups.slice(0, -1)} uses}`;
  }
}
