import type { family } from "../../src/domain/families/digit-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly kind: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("base" in parameters)) return { phrases: [], statements: easy(parameters) };
  const { base, counts } = parameters;
  const what = sums[counts];
  return {
    phrases: [],
    statements: [
      `n >= 0, radix ${base} ({digits|figures} 0..${base - 1}). Want ${what}.`,
      `i have some n (never negative), {think of it as written|rewrite it} in radix ${base}, and need ${what}. {not decimal|careful, it isnt decimal}!`,
      `Let n = Σ d(i)·${base}^i, 0 ≤ d(i) < ${base}, i from 0. {Evaluate|Output} ${what}.`,
      `An {odometer|abacus|alien ticket} shows n with wheels running from 0 to ${base - 1}. A {clerk|player} {works out|notes} ${what}. Which value is that?`,
      `In the base-${base} {expansion|notation} of a nonnegative integer n, how large is ${what}?`,
      `divmod loop by ${base}: {peel off|pop} digits of n, least significant leading, and accumulate ${what}; 0 in, 0 out.`,
      `Take number n, not negative. Please change it in system with ${base} figures and then calculate ${what}.`,
    ],
  };
};

function easy({ digits, kind }: Easy): readonly string[] {
  if (digits === "all" && kind !== "count") return plain[kind];
  const { short, formal } = groups[digits];
  const { what, math } = kinds[kind];
  const none =
    kind === "product" && digits !== "all" && digits !== "different"
      ? " {None there: 1|Empty product 1}."
      : "";
  return [
    `{n -> int, n >= 0|int n, nonnegative}: ${what} ${short}.${none}`,
    `i have an int (0 or more) and {want|need} ${what} ${short}.${none}`,
    `Let n = Σ d(i)·10^i, n ≥ 0, without leading zeros (0 itself is the one figure 0). {Output|Evaluate} ${math} ${formal}.${none}`,
    `A {train|bus|locker} has a number n on it; children on the platform {work out|note} ${what} ${short}. {What do they get|Which result is right}?${none}`,
    `{str(n), decimal|Loop over str(n)}: ${what} ${short}; {n nonnegative|0 is the text "0"}.${none}`,
    `Please {tell|give} ${what} ${short}. {Number is never minus|n is zero or more big}.${none}`,
  ];
}

const groups = {
  all: { short: "{the figures n has|all its figures}", formal: "over all i" },
  even: {
    short: "{the figures 0, 2, 4, 6, 8 in it|its even figures (0 is even)}",
    formal: "over those i with d(i) mod 2 = 0",
  },
  odd: {
    short: "{the figures 1, 3, 5, 7, 9 in it|its odd figures}",
    formal: "over those i with d(i) mod 2 = 1",
  },
  high: {
    short: "{the figures 5, 6, 7, 8, 9 in it|its figures above 4}",
    formal: "over those i with d(i) ≥ 5",
  },
  different: {
    short: "{its figures, repeats dropped|the set of its figures}",
    formal: "over i, where of equal d(i) just one is taken",
  },
} as const;

const kinds = {
  sum: { what: "{the total over|all added together,}", math: "Σ d(i)" },
  product: { what: "{all timesed together,|the result of multiplying}", math: "Π d(i)" },
  count: { what: "{the quantity of|how many there are of}", math: "Σ 1" },
} as const;

const plain = {
  sum: [
    "{Cross sum|Quersumme} of n, n >= 0: 472 -> 13. {One pass only|Not iterated}.",
    "i have an int (0 or more) and want its {figures|single digits} all plussed together, like 305 gives 8.",
    "For n = Σ d(i)·10^i, n ≥ 0, {output|evaluate} Σ d(i).",
    "A {train|bus|locker} has a number n on it; children on the platform {total|tot up} its figures. {What do they get|Which total is right}?",
    "What results if a + sign is {inserted|put} between the decimal places of a nonnegative integer, so 1204 turns into 1+2+0+4?",
    "sum(map(int, str(n))), {decimal|radix 10}, n nonnegative; {no digital root, just once|don't recurse}.",
    "Please make plus with every figure of number n, for example from 91 come 10. {Number is never minus|n is zero or more big}.",
  ],
  product: [
    "{Digitwise product|Product over figures} of n, n >= 0: 472 -> 56, 305 -> 0.",
    "i have an int (0 or more) and want its {figures|single digits} all timesed together, like 234 gives 24. any zero kills it.",
    "For n = Σ d(i)·10^i written without leading zeros, {output|evaluate} Π d(i); n = 0 yields 0.",
    "A {train|bus|locker} has a number n on it; children on the platform multiply its figures with one another. {What do they get|Which result is right}?",
    "What results if a × sign is {inserted|put} between the decimal places of a nonnegative integer, so 1204 turns into 1×2×0×4?",
    "reduce(mul, map(int, str(n))), {decimal|radix 10}, n nonnegative; {zeros aren't skipped|just once, don't iterate}.",
    "Please make times with every figure of number n, for example from 92 come 18. {When zero is in, all is zero|A zero figure make zero}.",
  ],
} as const;

const sums = {
  itself: "{the plain total of its figures|its cross sum|all figures added together, each as it is}",
  square:
    "{the total of d*d over its figures d|its figures squared one by one, then added together|Σ d² over its figures}",
  place:
    "{Σ d·p, p = 1 for the rightmost figure, 2 for its left neighbour, and so forth|a total of its figures with rank weights: units x1, next x2, next x3 and so forth|the position-weighted total, ranks counted 1, 2, 3… going leftward from the units}",
  alternating:
    "{the total of its figures with signs +, -, +, -… going leftward from the units|units figure minus its left neighbour, plus the following one, and so forth|Σ (−1)^k·d, k = 0 for the rightmost figure, increasing leftward}",
} as const;
