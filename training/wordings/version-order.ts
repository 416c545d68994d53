import type { family } from "../../src/domain/families/version-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { clause, sentence } = missings[parameters.missing];
  if (parameters.kind === "compared") {
    const { parts, give } = parameters;
    const { given, wanted } = gives[give];
    const some =
      parts === "all"
        ? ""
        : `{, by the first ${parts} only|, looking only at the first ${parts}|, of which just the first ${parts} count}`;
    const someSentence =
      parts === "all"
        ? ""
        : `{Only the first ${parts} parts count.|Ignore all after the first ${parts} numbers.|Look at no more than ${parts} parts.}`;
    return {
      phrases: [
        `compares two versions such as "1.10.2" {by their numbers|number by number}${some}, where ${clause}, and returns ${given}`,
        `{takes|is given} two {version strings|version numbers as strings}, with parts {separated by dots|between dots} {compared as numbers|that are compared numerically}${some}, and returns ${given}; ${clause}`,
        `{decides|finds out} which of two {versions|releases} such as "1.9" and "1.10" is later, {comparing numbers, not text|with their parts taken as numbers}${some}, and returns ${given}; ${clause}`,
      ],
      statements: [
        `{Given|You get} two versions such as "1.10.2", compare them {part by part|number by number}, as numbers. ${sentence} ${someSentence} {Return|The result is} ${wanted}.`,
        `{Which is later,|Which comes first,} 1.9 or 1.10? {Compare two version strings|Two versions are compared} by the numbers between their dots. ${someSentence} ${sentence} {Return|The answer is} ${wanted}.`,
        `{A package manager|An installer} must compare two {versions|version numbers}, numerically and from left to right. ${sentence} ${someSentence} {It needs|It wants} ${wanted}.`,
        `Two strings hold whole numbers with dots between. {The first difference decides|They are compared like version numbers}. ${someSentence} ${sentence} {Return|Give} ${wanted}.`,
      ],
    };
  }
  const { stages, plain, falling } = parameters;
  const order = stages.join(", ");
  const way = falling
    ? "{from the latest to the earliest|latest first|in descending order}"
    : "{from the earliest to the latest|earliest first|in ascending order}";
  const none = plains[plain];
  return {
    phrases: [
      `{sorts|orders} versions such as "1.10-rc2" ${way}, {by their numbers|first by their numbers} (${clause}), then by suffix in the order ${order} (${none}), then by the suffix's number`,
      `{takes|is given} {a list|an array} of version strings such as "1.10-rc2" and returns it {sorted|ordered} ${way}; ${clause}, {suffixes rank|the order of suffixes is} ${order}, ${none}, and {last|at last} the suffix's number {decides|counts} (0 if missing)`,
      `{puts|brings} {releases|versions} like "1.10-rc2" into order, ${way}: it {compares|looks at} the numbers, where ${clause}, then the suffix words in the order ${order} (${none}), then {their numbers|the numbers after these}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of versions such as "1.10-rc2", {sort|order} them ${way}. Numbers come first: ${clause}. Then suffixes, in the order ${order} (${none}), and then {the suffix's number|the number of the suffix}.`,
      `{A download page|A release list} shows versions ${way}. They are compared by the numbers between dots, then by suffix (${order}; ${none}), then by the suffix's number. ${sentence} {Sort|Order} a given list{, stably|}.`,
      `{In which|In what} order do versions such as "1.10-rc2" come, ${way}? {Compare|First compare} their numbers. ${sentence} {Equal ones|If they are equal, versions} are ranked by suffix: ${order}, ${none}; then by {its|the suffix's} number. {Return|Give} the sorted list.`,
    ],
  };
};

const missings = {
  "is 0": {
    clause: "{a missing part counts as 0|missing parts are taken as 0|1.2 and 1.2.0 are equal}",
    sentence:
      "{A missing part counts as 0.|Missing parts are taken as 0, so 1.2 equals 1.2.0.|Fill up the shorter one with zeros.}",
  },
  "comes first": {
    clause:
      "{a shorter version is less if it is equal so far|if all else is equal the shorter one is less|1.2 is less than 1.2.0}",
    sentence:
      "{A shorter version is less if it is equal so far.|Where one has no more parts, it is less, so 1.2 is before 1.2.0.|If all shared parts are equal, the shorter one is less.}",
  },
} as const;

const gives = {
  sign: {
    given:
      "{-1, 0 or 1|-1 if the first is less, 1 if it is greater, else 0|1, 0 or -1 for greater, equal or less}",
    wanted:
      "{-1 if the first is less, 1 if it is greater, and 0 if they are equal|-1, 0 or 1, for less, equal or greater|the sign of the comparison: -1, 0 or 1}",
  },
  later: {
    given:
      "{the later one, or the first if they are equal|the greater one (the first on a tie)|whichever is later, the first of two equal ones}",
    wanted:
      "{the later one, or the first if they are equal|the greater one, on a tie the first|whichever is later as it was given, and the first of two equal ones}",
  },
  earlier: {
    given:
      "{the earlier one, or the second if they are equal|the lesser one (the second on a tie)|whichever is earlier, the second of two equal ones}",
    wanted:
      "{the earlier one, or the second if they are equal|the lesser one, on a tie the second|whichever is earlier as it was given, and the second of two equal ones}",
  },
} as const;

const plains = {
  last: "{no suffix last|after all these no suffix|one without a suffix being the highest}",
  first: "{no suffix first|before all these no suffix|one without a suffix being the lowest}",
} as const;
