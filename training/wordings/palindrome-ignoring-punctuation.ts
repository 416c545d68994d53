import type { family } from "../../src/domain/families/palindrome-ignoring-punctuation.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ counted, caseMatters, emptyIs }) => {
  const what = countings[counted];
  const cases = caseMatters
    ? "{telling upper case from lower case|with upper and lower case being different|case-sensitively}"
    : "{ignoring upper and lower case|no matter whether in upper or lower case|case-insensitively}";
  const casesSentence = caseMatters
    ? "{Upper and lower case are different|A and a are not the same|Case matters}"
    : "{Upper and lower case are the same|A and a are the same|Case does not matter}";
  const empty = `{a text in which nothing counts gives ${emptyIs}|${emptyIs} is returned if there are none of these|without any of them the answer is ${emptyIs}}`;
  const emptySentence = emptyIs
    ? "{If nothing in the text counts, return true|A text without any of these is a palindrome|For the empty text, or one in which nothing counts, the answer is true}"
    : "{If nothing in the text counts, return false|A text without any of these is not a palindrome|For the empty text, or one in which nothing counts, the answer is false}";
  return {
    phrases: [
      `{tells|checks|decides} whether a {text|string|phrase} is a palindrome when only ${what} count, ${cases}; ${empty}`,
      `{returns|gives} true if {a text|a string} {reads the same in both directions|is the same backwards|equals its own reverse}, {looking only at|reduced to} ${what}, ${cases}, else false; ${empty}`,
      `{strips a text of|removes from a string} everything but ${what} and {tests|says} whether {what is left|the rest} reads the same {from both ends|backwards}, ${cases}; ${empty}`,
    ],
    statements: [
      `{Given|For} a {string|text}, {return true if it is|say whether it is} a palindrome, {counting|considering} only ${what}. ${casesSentence}. ${emptySentence}.`,
      `Does a {sentence|text} {read the same from right to left|stay the same when it is reversed} if {you look at nothing but|all is left out but} ${what}? ${casesSentence}. ${emptySentence}. {Return|Answer} true or false.`,
      `{Children collect|Somebody collects} sentences that {are palindromes|can be read backwards} {when only|as long as only} ${what} count. {Is a given text one|Would a given text do}? {Return a boolean|Return true or false}. ${casesSentence}. ${emptySentence}.`,
      `{Palindrome test|Palindrome check}: {skip|ignore} {every character|everything} except ${what}, and compare what is left with its {reverse|mirror image}. ${casesSentence}. ${emptySentence}.`,
    ],
  };
};

const countings = {
  "letters and digits":
    "{the letters a-z and A-Z and the digits 0-9|English letters and digits|ASCII letters and the digits 0 to 9}",
  letters:
    "{the letters a-z and A-Z|English letters (a-z, A-Z, no digits)|ASCII letters (digits do not count)}",
  vowels:
    "{the vowels a, e, i, o, u (small or capital)|the vowels (a, e, i, o, u and A, E, I, O, U)|its vowels (a, e, i, o and u in either case)}",
} as const;
