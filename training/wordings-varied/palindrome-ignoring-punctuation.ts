import type { family } from "../../src/domain/families/palindrome-ignoring-punctuation.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ counted, caseMatters, emptyIs }) => {
  const chars = countings[counted];
  const cases = caseMatters
    ? '{upper and lower case are different|case matters|the comparison is case-sensitive|"A" and "a" are different characters|a capital does not match its small letter|capital and small letters are distinguished|letters only match in the same case|"Aa" is no palindrome}'
    : '{upper and lower case are the same|case is ignored|the comparison is case-insensitive|"A" and "a" are the same character|a capital matches its small letter|capital and small letters are not distinguished|letters match whatever their case|"Aa" is a palindrome}';
  const verdict = String(emptyIs);
  const empty = `{a text with none of them gives ${verdict}|the answer is ${verdict} if none of them is in the text|when nothing remains, the result is ${verdict}|an empty remainder means ${verdict}|it is ${verdict} for a text in which nothing counts, such as the empty one|should no character count, return ${verdict}|if there is nothing to compare, return ${verdict}|no such characters at all: ${verdict}}`;
  const text = "{a string|a text|a sentence|a line of text|an input string|a piece of text}";
  return {
    phrases: [
      `{determines|verifies|finds out} whether ${text} is a palindrome if only ${chars} {are considered|are taken into account|matter}; ${cases}; ${empty}`,
      `{returns|outputs|yields} true when ${text}, {reduced to|after removing everything except} ${chars}, is equal to its reverse, and false otherwise; ${cases}; ${empty}`,
      `{answers|reports} whether ${text} {reads alike|is identical} from front to back and from back to front, considering only ${chars}; ${cases}; ${empty}`,
      `{filters|cleans} ${text} so that only ${chars} remain, {reverses that|turns that round}, and {returns|says} whether both are equal; ${cases}; ${empty}`,
      `{accepts|takes|receives} ${text} and {evaluates|computes} if it is palindromic with respect to ${chars}; ${cases}; ${empty}`,
      `{compares|matches} the first with the last, the second with the last but one, and so on, of ${chars} in ${text} and {returns|gives} true if all pairs are equal, else false; ${cases}; ${empty}`,
      `{recognises|detects} palindromes: true if ${text} is one, false if not, where only ${chars} count and ${cases}; ${empty}`,
      `ignores {all characters|everything} in ${text} but ${chars} and {decides|tests} whether the rest is a palindrome; ${cases}; ${empty}`,
    ],
    statements: [
      `You are given ${text}. Return true if it is a palindrome considering only ${chars}, and false otherwise. Here ${cases}; ${empty}.`,
      `{Check for a palindrome|Palindrome exercise}: remove from ${text} all characters except ${chars}, and find out if the result equals its reverse. ${cases}; ${empty}.`,
      `hi, how can i check if ${text} is the same forwards and backwards? only ${chars} should count. ${cases}. ${empty}`,
      `As a {puzzle lover|crossword author} I want to test whether ${text} is a palindrome, so I look only at ${chars}. For me ${cases}; ${empty}.`,
      `The function MUST return a boolean: true if and only if the characters of ${text} that count form a palindrome. Only ${chars} SHALL count; ${cases}; ${empty}.`,
      `{Exam|Test} question: when is ${text} called a palindrome? When its ${chars}, in order, read the same in reverse. Decide this; ${cases}, and ${empty}.`,
      `The result is true if the sequence of ${chars} in ${text} is symmetric, otherwise false; ${cases}; ${empty}.`,
      `1. Keep only ${chars} of ${text}. 2. ${
        caseMatters ? "Leave the case as it is" : "Convert to lower case"
      }: ${cases}. 3. Return whether the string equals its reversal. Finally, ${empty}.`,
      `Don't let {spaces, commas and the like|spaces and punctuation} spoil it: whether ${text} is a palindrome {depends on|is decided by} ${chars} alone. ${cases}; ${empty}. Return a boolean.`,
      `{filter, reverse, compare|text.filter(counts) == reversed}: what counts are ${chars}, and ${cases}. ${empty}. True or false is returned.`,
      `{A secret agent writes|A poet writes} lines that can be read in either direction. Only ${chars} are read, and ${cases}. {Is a given line|Check if a given line is} of that kind? Return true or false; ${empty}.`,
      `Input: ${text}. Output: true or false, whether it is a palindrome. What counts: ${chars}. Case: ${cases}. Special case: ${empty}.`,
      `Walk inward from both ends of ${text} with two indices, passing over whatever is not among ${chars}. Return false on the first difference, else true; ${cases}; ${empty}.`,
      `{Please tell|Please check} if ${text} is palindrome. We look only on ${chars}, all other signs are not there for us. ${cases}. ${empty}.`,
      `Would ${text} {stay the same|look the same} if one wrote down only its ${chars} and then turned their order round? ${cases}; ${empty}. Answer with true or false.`,
      `{Grandmother stitches|Our neighbour engraves} mottos; she likes those that are unaltered by reading them from the right. When judging ${text}, she heeds nothing except ${chars}; ${cases}; ${empty}. Would she like it (true) or not (false)?`,
      `{"Step on no pets"|"Never odd or even"} is such a phrase: backwards it spells the very same. Test ${text} for this property, paying attention solely to ${chars}. ${cases}. ${empty}.`,
      `Strip, optionally fold, then compare with the flipped copy. Stripping leaves just ${chars}; as to folding, ${cases}. ${empty}. The outcome is a bool.`,
      `Push ${chars} of ${text} onto a stack; popping them must reproduce the original succession, in which case return true, else false. ${cases}; ${empty}.`,
      `Unit tests demand: ${text} yields true exactly if its ${chars} constitute a palindrome; any other symbol is irrelevant; ${cases}; ${empty}.`,
      `Let t be what is left of ${text} when everything other than ${chars} is deleted. Return whether t is its own mirror image. Note that ${cases}, and that ${empty}.`,
    ],
  };
};

const countings = {
  "letters and digits":
    "{letters and digits (a-z, A-Z, 0-9)|letters a to z or A to Z and digits 0 to 9|alphanumeric ASCII characters|the 26 English letters and the ten digits|characters matching [a-zA-Z0-9]|basic Latin letters plus digits (no accents, no underscore)|unaccented letters and numerals 0-9|ASCII letters as well as digits}",
  letters:
    "{letters (a-z, A-Z) and no digits|letters a to z or A to Z|alphabetic ASCII characters|the 26 English letters in either case|characters matching [a-zA-Z]|basic Latin letters (no accents, no digits)|unaccented letters a-z and A-Z|ASCII letters, but not digits}",
  vowels:
    "{vowels (a, e, i, o, u, small or capital)|the letters a, e, i, o, u and A, E, I, O, U|vowels, of which y is not one|the five vowels aeiou in either case|characters matching [aeiouAEIOU]|vowels (no consonants, no accented letters)|the vowels a e i o u, written small or large|vowel letters a/e/i/o/u, upper- or lower-case}",
} as const;
