import type { family } from "../../src/domain/families/letter-sets.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "compare") {
    const { short, long, formal } = places[given.wanted];
    const out = {
      set: "{as a set|set type please|unordered, a set}",
      text: "{joined to one string, A–Z sorted by code, no repeats|as sorted(chars) glued together, unique|one string, characters ascending, no repeats}",
      count: "{just its size|cardinality only|len of that}",
    }[given.result];
    const cased = given.ignoresCase
      ? "{lowercase everything up front|a = A, output in lowercase|fold to lowercase}"
      : "{a ≠ A|casing matters|no case folding}";
    const only = "{[a-zA-Z] only|drop whatever is not in [A-Za-z]|non-ASCII-alphabetic characters skipped}";
    return {
      phrases: [],
      statements: [
        `{alphabet chars|alphabetic characters} ${short} of strings s, t → ${out}. ${only}, ${cased}`,
        `i have two strings and need the alphabetic characters ${long}, ${out}. ${only}, ${cased} {pls|thx}`,
        `L(s) = {the alphabet|the alphabetic characters} of s (${only}; ${cased}). {Evaluate|Output} ${
          given.result === "count" ? `|${formal}|` : formal
        }${given.result === "text" ? `, ${out}` : ""}.`,
        `{Two typewriters|Two typists|Two sign makers} {produce|stamp} one line each. {We audit|Audit} the keys ${long}, ${out}. Keys: ${only}, ${cased}.`,
        `{Set algebra on strings|Set operation on character sets}: first ${symbols[given.wanted]} second, ${out}; {filter|preprocess}: ${only}, ${cased}.`,
        `{Could you tell|What are} the alphabetic characters ${long} when {I compare|one compares} {a pair of messages|two lines}? ${out}. {NB|Note}: ${only}, ${cased}.`,
        `There is two strings. I {want|must have} the signs of alphabet, which ${relative[given.wanted]}. {Form|Format}: ${out}. ${only}, ${cased}.`,
      ],
    };
  }
  const { short, long, formal } = relations[given.relation];
  const out = {
    list: "{as an array, input sequence, repeats kept|array, stable, no dedupe|keep them in an array as they came}",
    set: "{as a set|deduped into a set|set type please}",
    count: "{just how many|only the tally, repeats included|len of that filter}",
  }[given.result];
  const cased = given.ignoresCase
    ? "{a = A|casing is irrelevant|compare case-insensitively}"
    : "{a ≠ A|casing matters|no case folding}";
  const often = "{multiplicity is irrelevant|sets, not multisets|one copy is as good as three}";
  return {
    phrases: [],
    statements: [
      `words[] + pool string → {keep|take} w if w ${short}, ${out}. ${often}, ${cased}`,
      `i have an array of words and a string of chars (the pool), need the words that ${long}, ${out}. ${often}. ${cased}`,
      `Write S(w) for the character set of w, P for that of the pool (${cased}). {Take|Select} all w with ${formal}; ${out}.`,
      `{A sign shop|A print shop} {owns|stocks} certain {stencils|stamps} (a string of characters) and gets {orders|slogans} of one word each. {Pick out|Flag} the words that ${long}, ${out}. ${often}, ${cased}.`,
      `{Subset-style filter|Bitmask filter}: word mask vs. pool mask, {pass iff|accept iff} it ${short}; ${out}. ${often}; ${cased}.`,
      `{Could you sift|How would you sift} a vocabulary for entries that ${long}? {Output|Format}: ${out}. {By the way|Also}, ${often} and ${cased}.`,
      `Given is words array and a string with pool characters. {Leave|Take} such words what ${long}. {Output|Format}: ${out}. ${often}, ${cased}.`,
    ],
  };
};

const symbols = {
  both: "{∩|intersect|&}",
  either: "{∪|union|joined (set union) with}",
  "first only": "{∖|minus (set difference)|difference (one-sided)}",
  "one only": "{△|xor|symmetric difference}",
} as const;

const relative = {
  both: "{first has and also second has|are existing in each of two}",
  either: "{are existing in any of two|first has or second has (also together)}",
  "first only": "{first has but second has not|are existing in first, absent in second}",
  "one only": "{are existing in one, absent in other|just one of two has}",
} as const;

const places = {
  both: {
    short: "{shared by the pair|in the intersection}",
    long: "{shared by the pair|found on either side alike (intersection)|used here and there, in each of the two}",
    formal: "L(s) ∩ L(t)",
  },
  either: {
    short: "{in the union|anywhere in the pair}",
    long: "{used anywhere in the pair (union)|that turn up somewhere, here or there|of the one plus those of the other}",
    formal: "L(s) ∪ L(t)",
  },
  "first only": {
    short: "{in the one-sided difference first − second|of s but absent from t, out}",
    long: "{the opening one uses and the second lacks|of the leading one minus those of the trailing one|that vanish when going from the first to the second}",
    formal: "L(s) ∖ L(t)",
  },
  "one only": {
    short: "{in the symmetric difference|unshared, on one side only, out}",
    long: "{unshared, i.e. used on one side only|in the symmetric difference (xor)|used here or there, never on each side}",
    formal: "L(s) △ L(t)",
  },
} as const;

const relations = {
  only: {
    short: "{⊆ pool|is spelled from the pool alone}",
    long: "{can be spelled from the pool alone|stay inside the pool|bring in nothing foreign to the pool}",
    formal: "S(w) ⊆ P",
  },
  all: {
    short: "{⊇ pool|covers the pool}",
    long: "{cover the complete pool|miss nothing of the pool (extras allowed)|include the entire pool, other characters being fine}",
    formal: "S(w) ⊇ P",
  },
  same: {
    short: "{= pool as a set|coincides with the pool as a set}",
    long: "{match the pool as a set|cover the pool entirely and stay inside it|have a character set equal to the pool's}",
    formal: "S(w) = P",
  },
  none: {
    short: "{∩ pool = ∅|is disjoint from the pool}",
    long: "{share nothing with the pool|steer clear of the pool|are disjoint from the pool}",
    formal: "S(w) ∩ P = ∅",
  },
  two: {
    short: "{has ≥ 2 pool chars|hits 2+ distinct pool chars}",
    long: "{hit 2+ distinct pool characters|share no fewer than two unequal characters with the pool|overlap the pool in a minimum of two characters}",
    formal: "#(S(w) ∩ P) ≥ 2",
  },
  three: {
    short: "{has ≥ 3 pool chars|hits 3+ distinct pool chars}",
    long: "{hit 3+ distinct pool characters|share no fewer than three unequal characters with the pool|overlap the pool in a minimum of three characters}",
    formal: "#(S(w) ∩ P) ≥ 3",
  },
  "all but one": {
    short: "{misses 1 pool char precisely|is one pool char short}",
    long: "{are one pool character short|cover the pool save a single character, no more and no less|miss precisely one distinct pool character}",
    formal: "#(P ∖ S(w)) = 1",
  },
} as const;
