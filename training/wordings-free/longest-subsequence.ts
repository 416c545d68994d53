import type { family } from "../../src/domain/families/longest-subsequence.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { short, words, formal } = ruleOf(given);
  const goal = goals[given.answer];
  return {
    phrases: [],
    statements: [
      `${short} subsequence (gaps fine, not subarray) → ${goal.short}`,
      `i have an int array, can {skip|erase} elements but not {shuffle|reorder} them, the rest must be such that ${words}. need ${goal.long}`,
      `Over all i₁ < i₂ < … < i_m, m ≥ 1, with ${formal}: ${goal.formal}.`,
      `{A frog hops|A tourist hops} rightwards over numbered {stones|platforms}, skipping as many as it likes; along the landings ${words}. {Tell|Determine} ${goal.long}.`,
      `{Classic DP|O(n²) DP|LIS-style DP} (dp[i] = best ending at i): chain condition ${short}; {answer|output} = ${goal.short}. ${given.answer === "numbers" ? "Empty in, empty out" : "0 for empty input"}.`,
      `{What is|Can you get me} ${goal.long} if I may {wipe|drop} elements anywhere and then ${words}?`,
      `From array we can throw out some elements (not must be neighbor ones), but {without change of sequence|positions are not mixing}. What is left must be: ${words}. {Please tell|I need} ${goal.long}.`,
    ],
  };
};

const goals = {
  length: {
    short: "{max length|max element count|length of the longest}",
    long: "{how long it can get|the size of the longest chain|the record length}",
    formal: "max m (0 for an empty input)",
  },
  sum: {
    short: "{max total|best sum, not best length|heaviest total (non-empty)}",
    long: "{how heavy it can get: the top total of a non-empty chain (length is irrelevant)|the record total of the values of a non-empty chain|the biggest total of a chain of one or more elements}",
    formal: "max Σ a[i_k] (the sum of values, not m)",
  },
  count: {
    short:
      "{number of optimal index sets|# of maximum-length ones, by index|how many index tuples attain the max length}",
    long: "{in how many ways, counted by index, the record length is attained|how many chains of record length exist, other indices being another chain|the tally of longest chains (same values at other indices are separate)}",
    formal: "the number of index tuples (i₁, …, i_m) whose m is maximal (0 for an empty input)",
  },
  numbers: {
    short:
      "{the longest one itself; lexicographic min on ties|array of values, max length, then lexicographically least}",
    long: "{the values of the longest chain, lexicographically least when tied|the chain itself: as long as can be, and lexicographically minimal among those}",
    formal: "the value tuple (a[i_1], …, a[i_m]) of maximal m, lexicographically least if tied",
  },
} as const;

function ruleOf({ relation: { operator, distance } }: Given): {
  short: string;
  words: string;
  formal: string;
} {
  if (distance !== null) {
    return operator.startsWith("<")
      ? {
          short: `{abs(adjacent diff) <= ${distance}|max jump ${distance}, either direction,}`,
          words: `{consecutive survivors lie within ${distance} of each other|no jump exceeds ${distance}, whichever direction|consecutive ones differ by ${distance} tops}`,
          formal: `|a[i₍k₊₁₎] − a[iₖ]| ≤ ${distance} for each k`,
        }
      : {
          short: `{abs(adjacent diff) >= ${distance}|min jump ${distance}, either direction,}`,
          words: `{consecutive survivors keep a gap of ${distance} or beyond|no jump falls short of ${distance}, whichever direction|consecutive ones never lie closer together than ${distance}}`,
          formal: `|a[i₍k₊₁₎] − a[iₖ]| ≥ ${distance} for each k`,
        };
  }
  return {
    "<": {
      short: "{strictly climbing|strictly ascending (no repeats)|x < next}",
      words:
        "{values climb at every step, plateaus forbidden|every survivor tops the previous survivor|it goes strictly uphill}",
      formal: "a[i₁] < a[i₂] < …",
    },
    "<=": {
      short: "{non-decreasing|weakly ascending (repeats fine)|x <= next}",
      words:
        "{values never drop, plateaus allowed|every survivor equals or tops the previous survivor|it never goes downhill}",
      formal: "a[i₁] ≤ a[i₂] ≤ …",
    },
    ">": {
      short: "{strictly sinking|strictly descending (no repeats)|x > next}",
      words:
        "{values drop at every step, plateaus forbidden|every survivor undercuts the previous survivor|it goes strictly downhill}",
      formal: "a[i₁] > a[i₂] > …",
    },
    ">=": {
      short: "{non-increasing|weakly descending (repeats fine)|x >= next}",
      words:
        "{values never climb, plateaus allowed|every survivor equals or undercuts the previous survivor|it never goes uphill}",
      formal: "a[i₁] ≥ a[i₂] ≥ …",
    },
  }[operator];
}
