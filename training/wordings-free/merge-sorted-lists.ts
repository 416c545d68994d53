import type { family } from "../../src/domain/families/merge-sorted-lists.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { falling } = given;
  const sorted = falling
    ? "{non-increasing|desc-sorted|big → small}"
    : "{non-decreasing|asc-sorted|small → big}";
  if (given.lists === "two") {
    const { short, words, formal } = copiesOfTwo[given.copies];
    return {
      phrases: [],
      statements: [
        `{two-pointer|linear} walk over A, B (${sorted}) → C, ${sorted}. multiplicity of x in C: ${short}, p = {copies|count} in A, q = in B`,
        `i have two int arrays A and B, each ${sorted} with dupes, and need one more, also ${sorted}: ${words}`,
        `Multisets A, B as ${sorted} arrays; m(x) denotes multiplicity. {Construct|Output} C, sorted alike, with m_C(x) = ${formal}.`,
        `{Two trains|Two conveyor belts} A and B {bring|deliver} numbered crates, each ${sorted}. {Load|Assemble} a third in the same sorting: ${words}.`,
        `Multiset ${names[given.copies]} of two ${sorted} arrays in linear time, {output|result} sorted alike. {I.e.|So} ${short} copies, where p, q are the counts in A, B.`,
        `{What would the outcome be|What does one get} when A and B, ${sorted} both, are {zipped together|interleaved} under this rule: ${words}? {Same sorting in the outcome|The outcome is ${falling ? "descending" : "ascending"} as well}.`,
        `Given A and B, they are already ${sorted}. To make is one new array in same manner sorted, where {rule is|quantity rule is}: ${words}.`,
      ],
    };
  }
  const { copies, atLeast } = given;
  const { short, words, formal } = copiesOfSeveral[copies];
  const mixed =
    "{each monotone, direction may differ|sorted, but some upwards and some downwards|every one monotone, up or down}";
  const few =
    atLeast === 1
      ? "{presence in a single array is plenty|no minimum of arrays|any value qualifies}"
      : `{only values present in >= ${atLeast} arrays|values not reaching ${atLeast} arrays are skipped|presence in ${atLeast}+ arrays needed}`;
  return {
    phrases: [],
    statements: [
      `k arrays (${mixed}) → one ${sorted} array. ${few}. {copies of x|multiplicity of x}: ${short}`,
      `i have {a bunch of|k} int arrays, ${mixed}, and need them {poured|rolled} into one, ${sorted}. ${few}; ${words}`,
      `A₁, …, A_k as multisets (${mixed}), mᵢ(x) the multiplicity in Aᵢ. Output, ${sorted}, each x with #(i : mᵢ(x) > 0) ≥ ${atLeast}, namely ${formal} times.`,
      `{Weather stations|Lighthouses} {mail|fax} readings, ${mixed}. {Compile|Assemble} a single sheet, ${sorted}. ${few}; ${words}.`,
      `k-way merge: flip the descending inputs (${mixed}), {heap over the heads|min-heap of heads}, output ${sorted}. {Multiplicity policy|Policy for copies}: ${short}; ${few}.`,
      `{What single array|Which single array}, ${sorted}, comes out of k monotone ones (${mixed}), {given that|if} ${words}? ${few}.`,
      `There is given arrays, ${mixed}. To make from all of them one, ${sorted}. ${few}. {Copies rule|Quantity rule}: ${words}.`,
    ],
  };
};

const names = {
  all: "sum (plain merge keeping all copies)",
  union: "union (maximum of multiplicities)",
  common: "intersection (minimum of multiplicities)",
  first: "difference A − B (floored at zero)",
  unmatched: "symmetric difference",
  unionOnce: "to set union (deduped)",
  commonOnce: "to set intersection (deduped)",
} as const;

const copiesOfTwo = {
  all: {
    short: "{p+q|sum of p and q}",
    words:
      "{nothing is lost, every copy from A and from B goes in|keep each copy of both (plain merge)|copies of A and copies of B are all retained}",
    formal: "m_A(x) + m_B(x)",
  },
  union: {
    short: "{max of p, q|the bigger of p, q}",
    words:
      "{a value gets the bigger of its two multiplicities|where A and B both hold it, the richer side dictates the copies|multiset union, so the higher tally prevails}",
    formal: "max(m_A(x), m_B(x))",
  },
  common: {
    short: "{min of p, q|the lesser of p, q}",
    words:
      "{a value gets the lesser of its two multiplicities|each copy of A pairs off with one of B, a pair yielding one copy|multiset intersection, so the lower tally prevails}",
    formal: "min(m_A(x), m_B(x))",
  },
  first: {
    short: "{max(0, p-q)|p-q clamped at 0}",
    words:
      "{each copy in B strikes out one copy of A, B yields nothing itself|take A and cancel one copy for every copy in B|only the surplus of A over B remains}",
    formal: "max(0, m_A(x) − m_B(x))",
  },
  unmatched: {
    short: "{abs(p-q)|surplus of the richer side, max(p, q) - min(p, q)}",
    words:
      "{equal copies from A and B annihilate pairwise, leftovers of either side remain|the surplus of the richer side remains|pair off copies of A with copies of B, only unpaired ones go in}",
    formal: "|m_A(x) − m_B(x)|",
  },
  unionOnce: {
    short: "{1 if p+q > 0|1 when either count is nonzero}",
    words:
      "{dedupe: any value found anywhere goes in as a single copy|set union, no repeats|whatever A or B holds, without repeats}",
    formal: "1 if m_A(x) + m_B(x) > 0, else 0",
  },
  commonOnce: {
    short: "{1 if p > 0 and q > 0, otherwise 0|1 when neither count is zero, otherwise 0}",
    words:
      "{dedupe: values shared by A and B go in as a single copy|set intersection, no repeats|whatever A and B share, without repeats}",
    formal: "1 if m_A(x)·m_B(x) > 0, else 0",
  },
} as const;

const copiesOfSeveral = {
  two: {
    short: "{min(2, total)|grand total capped at 2}",
    words:
      "{copies across the arrays are summed, yet capped at 2|a third and any further copy is discarded|keep copies until there are 2}",
    formal: "min(2, Σ mᵢ(x))",
  },
  three: {
    short: "{min(3, total)|grand total capped at 3}",
    words:
      "{copies across the arrays are summed, yet capped at 3|a fourth and any further copy is discarded|keep copies until there are 3}",
    formal: "min(3, Σ mᵢ(x))",
  },
  all: {
    short: "{grand total|Σ over arrays, uncapped}",
    words: "{no copy is lost|copies across the arrays are summed, uncapped|retain each and every copy}",
    formal: "Σ mᵢ(x)",
  },
  most: {
    short: "{max over arrays|the peak per-array tally}",
    words:
      "{the array richest in a value dictates its copies|copies = the peak of its per-array tallies|multiset union, so the highest tally prevails}",
    formal: "max mᵢ(x)",
  },
  fewest: {
    short: "{min over arrays containing it|the lowest nonzero per-array tally}",
    words:
      "{the array poorest in a value (zero tallies ignored) dictates its copies|copies = the lowest of its nonzero per-array tallies}",
    formal: "min of the nonzero mᵢ(x)",
  },
  lists: {
    short: "{number of arrays containing it|1 per array containing it}",
    words:
      "{dedupe inside each array, then pour all together|an array contributes a single copy of a value, repeats inside it ignored|copies = how many arrays contain it}",
    formal: "#(i : mᵢ(x) > 0)",
  },
} as const;
