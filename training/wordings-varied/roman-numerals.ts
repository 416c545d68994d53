import type { family } from "../../src/domain/families/roman-numerals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const rule = styles[parameters.style];
  if (parameters.direction === "write") {
    const letters = parameters.small
      ? "{lower-case letters|small letters|lowercase letters|lowercase|small letters such as x and v|letters in lower case|minuscules|non-capital letters}"
      : "{upper-case letters|capital letters|uppercase letters|uppercase|capitals such as X and V|letters in upper case|majuscules|big letters}";
    const spaces = parameters.spaced
      ? "{; thousands, hundreds, tens and ones are separated by a space|; there is one space between the letters for thousands, hundreds, tens and ones|; the parts for thousands, hundreds, tens and ones stand apart with a space between (a zero digit has no part)|; each decimal digit gives a group, and the groups (none for a 0) are joined by spaces|; with a space wherever the next lower place begins (thousands, hundreds, tens, ones)|; write thousands, hundreds, tens and ones as separate groups, one space between them, leaving out empty ones}"
      : "";
    const spacesRule = parameters.spaced
      ? " {Separate the thousands, hundreds, tens and ones by one space|There must be a single space between the groups for thousands, hundreds, tens and ones, and no group for a 0|Put a space between the parts of the numeral that come from thousands, hundreds, tens and ones|Every nonzero digit is a group of its own; groups are split by a space|Write thousands, hundreds, tens and ones apart, with one space each time}."
      : "";
    const number =
      "{a number from 1 to 3999|an integer between 1 and 3999|a whole number of at most 3999 (and at least 1)|a positive integer below 4000|n with 1 <= n <= 3999|a decimal number from 1 up to 3999|an ordinary number (1 to 3999)|a year or other number from 1 to 3999}";
    return {
      phrases: [
        `{formats|renders|prints} ${number} {as a Roman numeral|in Roman numerals} with ${letters}, ${rule}${spaces}`,
        `{computes|produces|makes|builds} the Roman numeral for ${number} in ${letters}, ${rule}${spaces}`,
        `{changes|transforms|translates} ${number} from {Arabic|decimal|ordinary} to Roman numerals, ${rule}, in ${letters}${spaces}`,
        `{accepts|receives|gets} ${number} and {outputs|yields|hands back} {the same number|this number} as a Roman numeral, ${rule}, in ${letters}${spaces}`,
        `{says|shows|tells} how {a Roman|the Romans} would {write|have written} ${number}, ${rule}, in ${letters}${spaces}`,
        `{gives|returns} the Roman {spelling|form|representation} of ${number} in ${letters}, ${rule}${spaces}`,
        `{encodes|expresses|represents} ${number} by the letters I, V, X, L, C, D and M in the Roman way, ${rule}, {written|all} in ${letters}${spaces}`,
        `{maps|takes} ${number} to its Roman numeral ({style|rules}: ${rule}) in ${letters}${spaces}`,
      ],
      statements: [
        `You are given ${number}. {Return|Output|Write} it as a Roman numeral in ${letters}, ${rule}.${spacesRule}`,
        `{Exercise|Problem|Task|Kata}: {integer to Roman|Roman numeral writer|number to Roman numeral}. Input: ${number}. Output: the Roman numeral in ${letters}, ${rule}${spaces}.`,
        `As a {history teacher|watchmaker|film editor|stonemason} I {want|need} ${number} {turned into|shown as} a Roman numeral, ${rule}. {Use|It must be in} ${letters}.${spacesRule}`,
        `hello, {my homework is roman numerals|i have to do roman numerals}: for ${number} {give|return} the roman numeral in ${letters}, ${rule}${spaces}. {any tips|how do i begin}?`,
        `The {function|method|routine} {SHALL|MUST} return the Roman numeral of ${number}. The numeral {SHALL|MUST} be in ${letters}, ${rule}.${spacesRule}`,
        `{Go|Work} from the largest {value|letter} to the smallest, and {take away|subtract} it from the number while it fits, writing its {letters|sign}. {The input is|It starts with} ${number}, the result a Roman numeral in ${letters}, ${rule}${spaces}.`,
        `The {result|answer|returned text} is ${number} as the Romans wrote it: I, V, X, L, C, D, M are 1, 5, 10, 50, 100, 500, 1000, ${rule}; {it is in|using} ${letters}${spaces}.`,
        `{Don't|Do not} {print|return} digits; {instead|rather} write ${number} in Roman numerals, ${rule}, in ${letters}${spaces}.`,
        `{Chapters of a book|Kings|Clock faces|Olympic games|Grave stones} are numbered in the Roman way. {Give|Return} the numeral of ${number} in ${letters}, ${rule}.${spacesRule}`,
        `{How is|In what way is} ${number} {spelled|expressed} with Roman numerals, ${rule}? {The answer is in|Use} ${letters}.${spacesRule}`,
        `{Arabic|Decimal} to Roman{, please|}: ${number}, {output in|to} ${letters}, ${rule}${spaces}.`,
        `{Convert|Change} ${number} {to|into} a Roman numeral. {Notation|Style}: ${rule}. {Letters|Case}: ${letters}.${spacesRule}`,
        `ROMAN() as in a spreadsheet, for ${number}, ${rule}, in ${letters}${spaces}.`,
        `Roman numerals are {wanted|asked for}: ${number} is {passed|given}, {a text|a string} in ${letters} comes back, ${rule}${spaces}.`,
        `I have ${number} and want the same in Roman signs, ${rule}. Please all in ${letters}.${spacesRule}`,
      ],
    };
  }
  const { written, caseRule } = letterCases[parameters.letters];
  const nothing =
    parameters.invalid === null
      ? "{null|null|null (no number)|null as a sign of failure}"
      : "{-1|-1|minus one, -1,|-1 as a sign of failure}";
  const invalid =
    "{a text that is not a correct numeral from 1 to 3999|anything that is not a properly written numeral of 1 to 3999|an invalid numeral|a string that is no valid Roman numeral (1 to 3999)|any text that is not exactly how a number from 1 to 3999 is written|wrong spellings and the empty text|malformed input|texts that are no numeral written by these rules}";
  return {
    phrases: [
      `{evaluates|interprets|understands} a Roman numeral {written|given} in ${written}, ${rule}, and {outputs|gives|hands back} its value, but ${nothing} for ${invalid}`,
      `{computes|determines|works out} the {integer|number} {behind|meant by} a Roman numeral in ${written}, ${rule}; for ${invalid} it returns ${nothing}`,
      `{changes|transforms|translates} a Roman numeral (in ${written}, ${rule}) {to|into} {an ordinary number|an integer|a decimal number}, and ${invalid} into ${nothing}`,
      `{accepts|receives|gets} {a string|a text} and {yields|returns} the number that it is as a Roman numeral, ${rule}, in ${written}; ${invalid} results in ${nothing}`,
      `{says|tells} which number from 1 to 3999 a Roman numeral in ${written} {means|stands for}, ${rule}, with ${nothing} for ${invalid}`,
      `{strictly|carefully} {reads|checks and reads} Roman numerals in ${written}, ${rule}, {returning|and returns} the number or, for ${invalid}, ${nothing}`,
      `{validates|checks} {a text|a string} as a Roman numeral in ${written}, ${rule}, and returns its {number|value}; ${invalid} gives ${nothing}`,
      `{does Roman to integer|converts from Roman} for {a string|a text} in ${written}, ${rule}, where ${invalid} {leads to|yields} ${nothing}`,
    ],
    statements: [
      `You are given {a text|a string}. {Return|Output} the number from 1 to 3999 that it {stands for|means} as a Roman numeral, ${rule}. ${caseRule}. For ${invalid}, return ${nothing}.`,
      `{Exercise|Problem|Task|Kata}: {Roman to integer with validation|read Roman numerals|Roman numeral reader}. Input: {a text|a string} in ${written}. Output: its value, ${rule}. For ${invalid}: ${nothing}.`,
      `As a {history teacher|museum guide|librarian|collector of coins} I {want|need} Roman numerals {read|turned into numbers}, ${rule}. ${caseRule}. ${invalid} should {give|result in} ${nothing}.`,
      `hello, {my homework is roman numerals|i have to do roman numerals}: a string goes in, the integer comes out, ${rule}. ${caseRule}. {but|and} for ${invalid} it has to be ${nothing}. {any tips|how do i begin}?`,
      `The {function|method|routine} {SHALL|MUST} return the value of a Roman numeral, ${rule}. ${caseRule}. It {SHALL|MUST} return ${nothing} for ${invalid}.`,
      `{Add up|Sum} the letters of a Roman numeral in ${written}, ${rule}, and {make sure|check} that the number (1 to 3999) would be written just like that; if so, return the number, if not, ${nothing}.`,
      `The {result|answer|returned value} is the number of a Roman numeral: I, V, X, L, C, D, M are 1, 5, 10, 50, 100, 500, 1000, ${rule}. ${caseRule}. ${invalid} {is answered by|gives} ${nothing}.`,
      `{Don't|Do not} accept just any letters: {a text|a string} {must|has to} be a Roman numeral in ${written}, ${rule}. {Return|Give} its value, or ${nothing} for ${invalid}.`,
      `{Chapters of a book|Kings|Clock faces|Olympic games|Grave stones} are numbered in the Roman way, ${rule}. {Read|Decipher} such a number. ${caseRule}. {Return|Give} ${nothing} for ${invalid}.`,
      `{What is|Find} the {value|number} of a Roman numeral in ${written}, ${rule}? {What if it is wrong|And errors}? ${invalid} {means|gives} ${nothing}.`,
      `Roman to {Arabic|decimal}{, please|}: ${rule}. ${caseRule}. ${invalid} -> ${nothing}.`,
      `{Convert|Change} a Roman numeral {to|into} {a number|an integer}. {Notation|Style}: ${rule}. {Letters|Case}: ${written}. {Errors|Otherwise}: ${nothing} for ${invalid}.`,
      `ARABIC() as in a spreadsheet, but strict: {a text|a string} in ${written}, ${rule}, becomes its number; ${invalid} becomes ${nothing}.`,
      `Roman numerals are {to be read|read}: {a text|a string} in ${written} is {passed|given}, a number from 1 to 3999 comes back, ${rule}. ${nothing} comes back for ${invalid}.`,
      `I have text with Roman signs in ${written}, ${rule}, and want to know what number is it. When it is ${invalid}, say ${nothing}.`,
    ],
  };
};

/** Goes behind a comma or a colon. */
const styles = {
  "six pairs":
    "{in the usual way|by the usual rules|with the usual subtractive pairs IV, IX, XL, XC, CD and CM|where 4 is IV, 9 is IX, 40 is XL and 90 is XC|in standard notation, so that 1994 is MCMXCIV|using subtraction for fours and nines, as in IV and IX|with IV for 4, IX for 9, CD for 400, CM for 900 and so on|as is common today (4 is IV, 9 is IX)}",
  "nines only":
    "{with subtraction for nines only (IX, XC, CM) while 4 is IIII|where 9 is IX, 90 is XC and 900 is CM, but 4 is IIII, 40 is XXXX and 400 is CCCC|as on clocks, with IIII for 4 but IX for 9|where fours are four equal letters (IIII) and nines are pairs (IX)|in a style that has IX, XC and CM but no IV, XL or CD: 4 is IIII|with pairs for nines, none for fours: 9 is IX, 4 is IIII|so that 1994 is MCMXCIIII, with pairs for the nines but not for the four|using IX for 9 but never IV (4 is IIII, 14 is XIIII)}",
  "no pairs":
    "{without subtraction, so that 4 is IIII and 9 is VIIII|just by adding, 4 being IIII and 9 being VIIII|where no smaller letter ever stands before a larger one (4 is IIII, 9 is VIIII)|in the old additive way, with IIII for 4 and VIIII for 9|using neither IV nor IX nor any other pair: 4 is IIII, 9 is VIIII|so that 1994 is MDCCCCLXXXXIIII, without any pairs|with letters from large to small that are simply added: 9 is VIIII, 4 is IIII|with no pairs like IV or CM, so 40 is XXXX and 9 is VIIII}",
} as const;

const letterCases = {
  capital: {
    written:
      "{upper-case letters only|capital letters only|uppercase letters (lowercase being wrong)|capitals, no small letters allowed|uppercase and nothing else|big letters only|all capitals (small letters are invalid)}",
    caseRule:
      "{Only upper-case letters count as valid|Small letters are not accepted|Letters must be capitals|It has to be in uppercase, else it is invalid|A lowercase letter makes the text invalid|Just capital letters are permitted}",
  },
  small: {
    written:
      "{lower-case letters only|small letters only|lowercase letters (uppercase being wrong)|small letters, no capitals allowed|lowercase and nothing else|minuscules only|all lower case (capitals are invalid)}",
    caseRule:
      "{Only lower-case letters count as valid|Capitals are not accepted|Letters must be small|It has to be in lowercase, else it is invalid|An uppercase letter makes the text invalid|Just small letters are permitted}",
  },
  any: {
    written:
      "{upper-case or lower-case letters, or both|capital and small letters in any mix|letters whose case does not matter|any case, even mixed within one numeral|uppercase or lowercase, mixed or not|letters of either case (xIv is fine)|big or small letters as one likes}",
    caseRule:
      "{Upper and lower case are both fine, even mixed|Case is ignored|Letters may be capitals or small ones|Capital and small letters mean the same|Mixed case such as xIv is valid too|It makes no difference whether letters are capitals}",
  },
} as const;
