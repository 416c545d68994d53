import type { family } from "../../src/domain/families/roman-numerals.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { clause, sentence } = styles[parameters.style];
  if (parameters.direction === "write") {
    const letters = parameters.small ? small : capital;
    const { spaces, spacesSentence } = parameters.spaced ? spaced : { spaces: "", spacesSentence: "" };
    return {
      phrases: [
        `{writes a {whole |}number from 1 to 3999 as|converts a number from 1 to 3999 to|turns an integer from 1 to 3999 into} a Roman numeral in ${letters} letters, ${clause}${spaces}`,
        `{takes|is given} an integer {between 1 and 3999|of 1 to 3999} and {returns|gives back} its Roman numeral as a string of ${letters} letters, ${clause}${spaces}`,
        `{spells|expresses} {a number|an integer} (1 to 3999) {the Roman way|in Roman numerals}, ${clause}, {using|with} ${letters} letters {only|throughout}${spaces}`,
      ],
      statements: [
        `{Given|You get} {a whole number|an integer} from 1 to 3999, {return|produce} the Roman numeral {for it|that stands for it} in ${letters} letters. ${sentence} ${spacesSentence}`,
        `{A clockmaker engraves|A stonemason carves} numbers from 1 to 3999 in Roman numerals, with ${letters} letters. ${sentence} ${spacesSentence} {What is it|How does it look} for a given number?`,
        `{Convert|Translate} {numbers|an integer} (1 to 3999) to Roman notation. ${sentence} {Use|Write it in} ${letters} letters. ${spacesSentence}`,
        `How is a {given |}number from 1 to 3999 written in Roman numerals, ${clause}? {Answer|Reply} with a {string|text} in ${letters} letters. ${spacesSentence}`,
      ],
    };
  }
  const { given, only } = letterCases[parameters.letters];
  const nothing = parameters.invalid === null ? "{null|nothing (null)}" : "-1";
  return {
    phrases: [
      `{reads|parses|decodes} a Roman numeral {written |}in ${given}, ${clause}, and returns its {number|value}, or ${nothing} {for anything that is not a correct numeral from 1 to 3999|if the text is no valid numeral of 1 to 3999}`,
      `{converts|turns} a {string|text} with a Roman numeral (${given}) into {a number|an integer}, ${clause}; {an invalid string|a text that is no correctly written numeral from 1 to 3999} gives ${nothing}`,
      `{returns|finds} the {integer|number} from 1 to 3999 that a {string|text} stands for as a Roman numeral in ${given}, ${clause}, and returns ${nothing} {for all that is not correctly formed|when the spelling is not correct}`,
    ],
    statements: [
      `{Given|You get} a {string|text}, {return|work out} the number that it {stands for|means} as a Roman numeral in ${given}. ${sentence} {Anything that is not a correct numeral from 1 to 3999 gives|For every text that is no proper numeral of 1 to 3999 the answer is} ${nothing}.`,
      `{Roman numerals are to be validated and read|Read Roman numerals, strictly}. ${sentence} ${only} {Return|The result is} the number, 1 to 3999, or ${nothing} {where the text is not well formed|for an incorrect text}.`,
      `{An inscription|A text on an old coin} is a Roman numeral, or not. ${only} ${sentence} {Which number is it|What is its value}? {If it is no correct numeral from 1 to 3999, return|Answer wrong ones with} ${nothing}.`,
      `{Which|What} number does a string {denote|represent}, {read|taken} as a Roman numeral in ${given}, ${clause}? {Malformed ones|Incorrect numerals} and all that is not from 1 to 3999 {yield|give} ${nothing}.`,
    ],
  };
};

const small = "{lowercase|lower-case|small}";
const capital = "{uppercase|upper-case|capital}";

const spaced = {
  spaces:
    "; {a space separates|one space stands between|there is a space between} {the thousands, hundreds, tens and ones|the groups for thousands, hundreds, tens and ones}",
  spacesSentence:
    "{Put one space between|Separate by a space} the letters of thousands, hundreds, tens and ones{; a digit 0 has none|, passing over zero digits|}.",
} as const;

const styles = {
  "six pairs": {
    clause:
      "{in the usual notation|with the usual pairs such as IV and IX|with subtraction as in IV, XL and CM}",
    sentence:
      "{The usual rules hold, with IV, IX, XL, XC, CD and CM|4 is IV, 9 is IX, 40 is XL, and so on|Use the standard notation with its six pairs from IV to CM}.",
  },
  "nines only": {
    clause:
      "{with pairs for nines only: IX for 9, but IIII for 4|with IX, XC and CM for nines, but IIII for 4|where nines are subtracted as in IX, but fours are not (4 is IIII)}",
    sentence:
      "{Only nines use subtraction (IX, XC, CM), while 4 is IIII|9 is IX, but 4 is IIII, and 40 is XXXX|Pairs are written for nines such as IX, never for fours: 4 is IIII}.",
  },
  "no pairs": {
    clause:
      "{without any pairs, so that 4 is IIII and 9 is VIIII|purely additive (4 is IIII, 9 is VIIII)|where letters are only added: IIII for 4 and VIIII for 9}",
    sentence:
      "{There is no subtraction: 4 is IIII and 9 is VIIII|Letters are only ever added up, so 4 is IIII and 9 is VIIII|Pairs such as IV do not exist here; write IIII for 4 and VIIII for 9}.",
  },
} as const;

const letterCases = {
  capital: {
    given: "{capital letters|uppercase letters|upper-case letters only}",
    only: "{Only capital letters are allowed|All letters must be upper case|Lowercase letters make it invalid}.",
  },
  small: {
    given: "{small letters|lowercase letters|lower-case letters only}",
    only: "{Only small letters are allowed|All letters must be lower case|Uppercase letters make it invalid}.",
  },
  any: {
    given: "{capital or small letters, also mixed|upper or lower case, even mixed|letters of any case}",
    only: "{Upper and lower case mean the same, also mixed|Case does not matter|Letters may be capital or small, in any mixture}.",
  },
} as const;
