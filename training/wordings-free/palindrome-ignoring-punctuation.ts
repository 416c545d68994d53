import type { family } from "../../src/domain/families/palindrome-ignoring-punctuation.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ counted, caseMatters, emptyIs }) => {
  const { short, words, formal } = countings[counted];
  const cases = caseMatters
    ? "{casing matters, A ≠ a|no case folding|exact case}"
    : "{casing is irrelevant, A = a|lowercase up front|fold case}";
  const empty = `{nothing left after filtering → ${emptyIs}|filtered "" → ${emptyIs}|blank after cleaning: ${emptyIs}}`;
  const sample = `${samples[counted]} → ${!caseMatters}`;
  return {
    phrases: [],
    statements: [
      `{mirror test|palindromic?}: {filter|strip} to ${short}, {compare to reversed|== its reversal}; ${cases}; ${empty}`,
      `i have a line with {junk|noise} in it, need to know if it mirrors itself once only ${words} survive. ${cases}. ${empty} {pls|thx}`,
      `Let w be s restricted to ${formal}. {Predicate|Truth value of}: w = wᴿ, ${cases}; for w = ε {put|take} ${emptyIs}.`,
      `{A signwriter|A tattooist} paints ${words} of a slogan on glass, omitting other characters. {Seen from behind|Walking to the far side}, is the sequence of characters unchanged? ${cases}; ${empty}.`,
      `{Two pointers|Pointers from either end}, skipping whatever is not in ${short}; {mismatch → false|bail out on a mismatch}. ${cases}; ${empty}. {Check|Sanity check}: ${sample}.`,
      `{Is the cleaned string|Would the cleaned string be} symmetric about its middle, if cleaning {wipes|erases} all but ${words}? {Bool|Boolean}, please; ${cases}; ${empty}.`,
      `Please {verify|to control} string, if from left and from right is same reading, but {looking just on|taking just} ${words}. ${cases}. ${empty}.`,
    ],
  };
};

const countings = {
  "letters and digits": {
    short: "{[A-Za-z0-9]|ASCII alphanumerics|alnum (ASCII)}",
    words: "{ASCII alphanumerics|alphanumeric characters (ASCII)|characters out of A-Z, a-z, 0-9}",
    formal: "{[A-Za-z0-9]|the alphabet a–z, A–Z, 0–9}",
  },
  letters: {
    short: "{[A-Za-z]|ASCII alphabetics|alpha only (ASCII), numerals skipped}",
    words: "{ASCII alphabetics (no numerals)|alphabetic characters A-Z, a-z|characters out of A-Z, a-z}",
    formal: "{[A-Za-z]|the alphabet a–z, A–Z (no numerals)}",
  },
  vowels: {
    short: "{[aeiouAEIOU]|a/e/i/o/u of either casing|aeiou hits, big or little}",
    words:
      "{a, e, i, o, u and A, E, I, O, U|characters out of aeiouAEIOU|a/e/i/o/u (big or little; consonants are noise)}",
    formal: "{[aeiouAEIOU]|the alphabet a, e, i, o, u, A, E, I, O, U}",
  },
} as const;

/** Palindromes only without regard to case. */
const samples = { "letters and digits": '"N7, 7n"', letters: '"Ot: 7 to"', vowels: '"Ukulu"' } as const;
