import type { family } from "../../src/domain/families/nested-weight.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { words, formal } = weights[given.weight];
  const level = levels[given.from];
  const only = counted[given.counted];
  return {
    phrases: [],
    statements: [
      `Σ x · ${formal} over {leaves x|ints x} of {a nested|an arbitrarily nested} array, ${only.short}. d: ${level.short}`,
      `i have an array with arrays in it (and so on) and need a {depth-weighted|depth dependent} total of ${only.words}: each is ${words}. d: ${level.short}`,
      `For a {rose tree|tree} with integer leaves {evaluate|compute} Σ ${formal} · x over ${only.words}, d = d(x) ${level.long}.`,
      `{Russian dolls|Suitcases} {contain|enclose} coins and further {dolls|bags}. A coin is worth its face value ${words}, d being ${level.coin}. {Appraise|Value} the lot, ${only.coins}.`,
      `{Recursive|DFS} {fold|reduction} on a ragged nested array: {contribution|term} = x, ${words}, ${only.short}; depth d ${level.long}.`,
      `{What total results|Which total comes out} when ${only.words} in {arrays inside arrays|a nested array} enter it ${words}? {Here d is the depth|Depth d}: ${level.short}.`,
      `In array can be values and other arrays, inside again. {Please to calculate|I must have} total, where value is going ${words}; depth d is ${level.long}. ${only.clumsy}.`,
    ],
  };
};

const weights = {
  level: {
    words: "{times d|d-fold|scaled by its depth d}",
    formal: "d",
  },
  less: {
    words: "{times (d - 1), so zero-fold at d = 1|(d - 1)-fold|scaled by depth d minus one}",
    formal: "(d − 1)",
  },
  square: {
    words: "{times d * d|times d² (1, 4, 9, …)|scaled by depth d squared}",
    formal: "d²",
  },
  doubling: {
    words: "{times 2^(d-1)|times 1 << (d - 1)|scaled by 1, 2, 4, 8, … for d = 1, 2, 3, 4, …}",
    formal: "2^(d−1)",
  },
  tripling: {
    words: "{times 3^(d-1)|times 3 ** (d - 1)|scaled by 1, 3, 9, 27, … for d = 1, 2, 3, 4, …}",
    formal: "3^(d−1)",
  },
  alternating: {
    words:
      "{times +1 for d odd, times -1 for d even|times (-1)^(d-1)|kept for uneven d but sign-flipped for even d}",
    formal: "(−1)^(d−1)",
  },
} as const;

const levels = {
  top: {
    short: "{1 outermost, +1 per bracket|root elements d = 1, one more per nesting}",
    long: "{being 1 in the root array and one more with every bracket opened|measured top-down, root elements having 1}",
    coin: "{how many shells are about it|the number of its enclosing shells (only the outermost: d = 1)}",
  },
  "deepest list": {
    short:
      "{maxdepth − depth + 1, empty arrays stretch maxdepth too|bottom-up: innermost array (may be empty) = 1, +1 per step outwards}",
    long: "{measured bottom-up: the innermost array of all, be it empty, has 1, and each step outwards adds one|equal to maxdepth − depth + 1, where empty arrays affect maxdepth as well}",
    coin: "{the height of its shell (the innermost of all, even a hollow one, has 1, each shell outwards one more)|its shell's height, 1 being the innermost shell anywhere, hollow ones too}",
  },
  "deepest number": {
    short:
      "{max leaf depth − depth + 1, empty arrays irrelevant|bottom-up: deepest leaf = 1, +1 per step outwards, hollow arrays ignored}",
    long: "{measured bottom-up: the deepest leaf has 1, each step outwards adds one, and hollow arrays are ignored|equal to (depth of the deepest leaf) − depth + 1, arrays lacking leaves being irrelevant}",
    coin: "{its height (the deepest coin has 1, each shell outwards one more, hollow shells ignored)|its height, 1 for the deepest coin, hollow shells being irrelevant}",
  },
} as const;

const counted = {
  all: {
    short: "{no filter|any sign, any parity}",
    words: "{its ints without exception|each int there is}",
    coins: "{each coin included|no coin skipped}",
    clumsy: "{All values are used|Nothing is skipped}",
  },
  positive: {
    short: "{x > 0 only|skip x <= 0}",
    words: "{its ints > 0 (others skipped)|the ints from 1 up}",
    coins: "{skipping coins with face value 0 or lower|just coins with face value > 0}",
    clumsy: "{Zero and minus values are skipped|Just bigger than 0 is used}",
  },
  even: {
    short: "{x % 2 == 0 only|skip uneven x}",
    words: "{its ints divisible by two (others skipped)|the ints with x % 2 == 0}",
    coins: "{skipping coins of uneven face value|just coins whose face value halves evenly}",
    clumsy: "{Uneven values are skipped|Just values with x % 2 == 0 are used}",
  },
} as const;
