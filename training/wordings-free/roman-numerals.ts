import type { family } from "../../src/domain/families/roman-numerals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const rule = styles[parameters.style];
  if (parameters.direction === "write") {
    const letters = parameters.small
      ? "{all lower case, like mcx|lower case glyphs (i v x l c d m)|no capitals, only i v x l c d m}"
      : "{ALL CAPS|caps (I V X L C D M)|nothing in lower case, only I V X L C D M}";
    const gaps = parameters.spaced
      ? "{; decimal places set apart by a single blank, zero digits skipped, so 26 has two chunks|; chunk per decimal digit, chunks joined with ' ', empty ones omitted|; glyphs of the 1000s, 100s, 10s and 1s kept apart by one blank, a zero contributes nothing}"
      : "{|; no blanks between glyphs|; one unbroken word}";
    return {
      phrases: [],
      statements: [
        `{int -> roman|arabic to roman|decimal to roman}, {1..3999|n in 1..3999}. ${rule}. ${letters}${gaps}.`,
        `{hi, |}i have {an int|some year} n, 1 <= n <= 3999, and need the {roman spelling|roman version} of it. {letters|casing}: ${letters}. ${rule}${gaps}`,
        `{Film credits show|The facade of a museum shows|The chapter headings of a book show} the {year|count} {the ancient way|with letters for 1, 5, 10, 50, 100, 500, 1000}. {Produce|Spell out} that for any n ≤ 3999 (n ≥ 1). {Casing|Lettering}: ${letters}; ${rule}${gaps}.`,
        `{Serialise|Encode|Format} an int (positive, below 4000) as a {roman literal|roman digit string}, greedily from the {biggest|heaviest} symbol. {Note|Remember}: ${rule}. {Output charset|Casing}: ${letters}${gaps}.`,
        `{Please to make|I want to obtain} from number, {minimum 1 and maximum 3999|not more than 3999 and not zero}, how the {Romans|old Romans} did write it. {Attention|Important}: ${rule}. {Signs|Letters}: ${letters}${gaps}.`,
        `R: 1…3999 → strings, {R(n) is n in letters of ancient Rome|R(n) spells n with the values I=1, V=5, X=10, L=50, C=100, D=500, M=1000}, where ${rule}. {Letters used|Alphabet}: ${letters}${gaps}. R(n) = ?`,
      ],
    };
  }
  const accepted = letterCases[parameters.letters];
  const bad =
    parameters.invalid === null ? "{null|None or null|a null value}" : "{-1|minus one (-1)|the sentinel -1}";
  return {
    phrases: [],
    statements: [
      `{roman -> int|roman to decimal}, {strict|with validation}. ${rule}. ${accepted}. {garbage|junk or malformed} -> ${bad}.`,
      `{hi, |}i have a string that should be roman digits and need the int. ${rule}. ${accepted}. {if it isn't canonical|when it is not exactly how 1..3999 would be spelled} give me ${bad}`,
      `{A historian|An archivist} deciphers {dates on gravestones|year marks on manuscripts}: a string with I=1, V=5, X=10, L=50, C=100, D=500, M=1000. ${accepted}; ${rule}. {Forgeries|Fakes}, spelled otherwise or beyond 3999, get ${bad}; what is the value of {genuine|true} ones?`,
      `{Parser|Decoder} for roman literals: {evaluate|convert} the token to an int between 1 and 3999, {rejecting|refusing} non-canonical input with ${bad}. {Grammar|Notation}: ${rule}. ${accepted}.`,
      `{Please to understand|I wish to decode} number of the old Romans from string and say it as {integer|usual number}. ${rule}. ${accepted}. When is {wrong|not well spelled} or empty, say ${bad}.`,
      `Let R(n) be the roman spelling of n, 1 ≤ n ≤ 3999, where ${rule}. {Invert R|Compute the inverse of R}: s ↦ n with R(n) = s, or ${bad} if {no n fits|s is not in the image}. ${accepted}.`,
    ],
  };
};

const styles = {
  "six pairs":
    "{modern subtractive form, so 4 = IV, 9 = IX, 90 = XC, 400 = CD|ordinary modern spelling, 1994 = MCMXCIV|never four alike in a row: 4 = IV, 40 = XL, 400 = CD, and 9 = IX, 90 = XC, 900 = CM}",
  "nines only":
    "{9 = IX, 90 = XC, 900 = CM are subtractive, yet 4 = IIII, 40 = XXXX, 400 = CCCC|clock-face fours (IIII, XXXX, CCCC) but subtractive nines (IX, XC, CM)|1994 = MCMXCIIII: the nines get the small letter in front, the fours repeat it four times}",
  "no pairs":
    "{nothing subtractive: 4 = IIII, 9 = VIIII, 90 = LXXXX|archaic tallying, 1994 = MDCCCCLXXXXIIII|a smaller letter is never in front of a bigger one, 9 = VIIII and 4 = IIII}",
} as const;

const letterCases = {
  capital:
    "{caps exclusively, xii or Xii is an error|lower case input counts as wrong|must be ALL CAPS, else wrong}",
  small:
    "{lower case exclusively, XII or Xii is an error|any capital makes it wrong|must be all lower case (i v x l c d m), else wrong}",
  any: "{case-insensitive: xii, XII, xIi are all twelve|XII or xii or xIi, all fine|ignore whether it is caps or lower case}",
} as const;
