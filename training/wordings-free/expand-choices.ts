import type { family } from "../../src/domain/families/expand-choices.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) => ({
  phrases: [],
  statements: parameters.kind === "sums" ? sums(parameters) : rows(parameters),
});

function sums({ repeats, order, size }: Of<"sums">) {
  const many =
    size === null
      ? "{any cardinality|however many entries}"
      : `{cardinality exactly ${size}|precisely ${size} entries|${size} entries, no more, no fewer}`;
  const often = repeats
    ? "{reuse unlimited|an entry is reusable ad libitum|multisets: pick an entry over and over if you wish}"
    : "{no reuse|an entry is spent once picked|subsets: pick an entry or leave it}";
  const sorted = sumOrders[order];
  return [
    `Ascending ints, target t. All picks with sum == t: ${many}; ${often}. Each pick ascending. {Outer|Result} order: ${sorted}.`,
    `i have ints (sorted already) and a target. {show me|spit out} every {combo|bundle} hitting it exactly; ${many}, ${often}. inside ascending, and overall ${sorted}.`,
    `{Enumerate|Output} all nondecreasing tuples over a sorted set with Σ = t; ${many}; ${often}. Sequence of the tuples: ${sorted}.`,
    `{Parcels|Wagons|Jars} come in certain sizes (sorted) and must fill a {van|track|shelf} of length t exactly; ${many}, ${often}. {List|Name} all fillings, each from little to big; overall ${sorted}.`,
    `Which {bundles|picks} out of ascending integers hit the target on the dot (${many}; ${often}), every one written ascending, and the lot ${sorted}?`,
    `Combination-sum {backtracking|DFS with pruning} on a sorted array: ${often}; ${many}. Inner lists ascending, outer list ${sorted}.`,
    `Please find all groups of numbers from sorted list which make together exact the target. ${many}, ${often}. In group from small up. The groups: ${sorted}.`,
  ];
}

const sumOrders = {
  rising:
    "{lexicographic, low to high|compared elementwise, lower leads|as in a dictionary, lesser heads in front}",
  falling:
    "{lexicographic, high to low|compared elementwise, higher leads|like a dictionary read from the back, greater heads in front}",
  "shortest first":
    "{by len asc, then lexicographic asc|fewest entries up front, draws elementwise with the lower leading|ordered by (cardinality, contents), both increasing}",
  "longest first":
    "{by len desc, then lexicographic asc|most entries up front, draws elementwise with the lower leading|ordered by cardinality decreasing, then contents increasing}",
} as const;

function rows({ rule, order }: Of<"rows">) {
  const neighbours = rowRules[rule];
  const sorted = rowOrders[order];
  return [
    `ints xs, length k. All distinct k-{permutations|tuples} of xs (each index used <= 1 time), {constraint|s.t.} ${neighbours}. Out sorted: ${sorted}.`,
    `i have {tiles|beads} with ints on them and a number k. every way to {string|line} k of em up so that ${neighbours}? no tile twice, {identical line-ups just once|dedupe}, and ${sorted}.`,
    `Output {all|the set of} (x1, …, xk) drawn injectively by index from a multiset such that for all i, with a = x(i) and b = x(i+1), ${neighbours}; ${sorted}.`,
    `{Players|Wagons} wear integers and k of them {queue|are coupled}, {nobody standing in two spots|each employable once}, such that ${neighbours}. {List|Enumerate} the integer sequences possible, identical ones once; ${sorted}.`,
    `What are the distinct length-k sequences drawn from an int list (no index reused) in which ${neighbours}, ${sorted}?`,
    `Backtracking over partial permutations of length k with a {used-mask|visited array}; prune unless ${neighbours}; {dedupe|set semantics on} results; ${sorted}.`,
    `Please make all chains with k numbers from the list. One number of list only one time in chain. It must be so that ${neighbours}. Same chain not twice. Chains are ${sorted}.`,
  ];
}

const rowOrders = {
  rising:
    "{lexicographic, low to high|compared elementwise, lower leads|as in a dictionary, lesser heads in front}",
  falling:
    "{lexicographic, high to low|compared elementwise, higher leads|like a dictionary read from the back, greater heads in front}",
} as const;

const rowRules = {
  different:
    "{a != b for consecutive a, b|consecutive values are unequal|the same value is never repeated immediately}",
  "far by 2":
    "{abs(a - b) >= 2 for consecutive a, b|consecutive gaps are never under 2|one to the next jumps by 2 or farther}",
  "far by 3":
    "{abs(a - b) >= 3 for consecutive a, b|consecutive gaps are never under 3|one to the next jumps by 3 or farther}",
  "close by 3":
    "{abs(a - b) <= 3 for consecutive a, b|consecutive gaps never exceed 3|one to the next never jumps farther than 3}",
  "no two odd":
    "{(a * b) % 2 == 0 for consecutive a, b|an odd value is never followed by an odd value|of consecutive values one at least can be halved}",
  "no two even":
    "{(a % 2 or b % 2) for consecutive a, b|an even value is never followed by an even value|of consecutive values one at least cannot be halved}",
} as const;
