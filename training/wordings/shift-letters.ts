import type { family } from "../../src/domain/families/shift-letters.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "fixed") {
    const { amount, direction } = parameters;
    const { way, example } = ways[direction];
    return {
      phrases: [
        `{shifts|moves} {each|every} letter of a {text|string} {${amount} places|by ${amount} places} ${way} in the alphabet, {wrapping around|cyclically}, and keeps the case and all {other|remaining} characters`,
        `{encodes|encrypts} a {text|string} with a Caesar cipher that {moves|shifts} letters ${amount} places ${way}, ${example}; {capitals stay capitals|the case is kept}, and {nothing else changes|other characters stay}`,
        `replaces every letter of a {text|string}, {capital or small|in either case}, by the {letter|one} ${amount} places ${way} in the alphabet, ${example}, and leaves {everything else|other characters} {alone|as is}`,
      ],
      statements: [
        `{Given|You get} a {text|string}, replace {each|every} letter by the one ${amount} places ${way} in the alphabet, ${example}. {Keep the case|Capitals stay capitals}; {all other characters stay|change nothing else}.`,
        `{A spy|Caesar} writes each letter {of a message |}as the letter ${amount} places ${way} in the alphabet, {and goes round at its end|going round at its end}. {Capitals stay capitals|The case is kept}, {other characters are not touched|and all else stays}. {Encode|Return the code for} a given text.`,
        `{What|Which string} {comes out|results} if all letters of a {text|string} (a-z and A-Z) are {shifted|rotated} ${way} by ${amount} within the alphabet, {keeping their case|each in its own case}? {Other characters stay.|Leave anything else as it is.}`,
      ],
    };
  }
  const { capitals, digits, growth } = parameters;
  const { caps, capsSentence } = capitalRules[capitals];
  const { figures, figuresSentence } = digitRules[digits];
  const { grows, growsSentence } = growth === "by character" ? byCharacter[digits] : growthRules[growth];
  return {
    phrases: [
      `{shifts|moves} the letters of a {text|string} on by a given {amount|number of places} in the alphabet, {going round at its end|wrapping around}; ${caps}, ${figures}${grows}`,
      `{encodes|encrypts} a {text|string} with a Caesar cipher {of|with} a given {shift|amount}, where ${caps} and ${figures}${grows}`,
      `{replaces|exchanges} each letter of a {text|string} for the one a given number of places further in the alphabet{, cyclically|, after z coming a again}; ${figures}, and ${caps}${grows}`,
    ],
    statements: [
      `{Given|You get} a {text|string} and an {amount|integer}, {shift|move} each small letter {so many places on|on by that many places} in the alphabet, {and round at its end|wrapping around}. ${capsSentence} ${figuresSentence} ${growsSentence} {All else stays.|Other characters do not change.}`,
      `A {cipher|secret script} moves letters of a {message|text} on by a given {amount|key} in the cyclic alphabet{; a negative one moves them back|}. ${growsSentence} ${capsSentence} ${figuresSentence} {Return the text in cipher.|Encode a given text.}`,
      `What {is|becomes of} a text when its letters are {rotated|shifted} {forward|on} by some given {amount|number} {within|through} the alphabet, over z to a again? ${figuresSentence} ${capsSentence} ${growsSentence} {Anything else stays the same.|Leave the rest as it is.}`,
    ],
  };
};

const ways = {
  on: {
    way: "{on|forward|further on}",
    example: "{so that after z comes a again|going round from z to a|wrapping from z to a}",
  },
  back: {
    way: "{back|backward|further back}",
    example: "{so that before a comes z again|going round from a to z|wrapping from a to z}",
  },
} as const;

const capitalRules = {
  "same way": {
    caps: "{capitals go the same way and stay capitals|upper-case letters are shifted likewise, keeping their case|the same is done with capitals}",
    capsSentence:
      "{Capitals go the same way and stay capitals.|Upper-case letters are shifted likewise.|Do the same with capitals, keeping the case.}",
  },
  "other way": {
    caps: "{capitals go the opposite way and stay capitals|upper-case letters are shifted in the other direction|capitals move back by as much instead}",
    capsSentence:
      "{Capitals go the opposite way and stay capitals.|Upper-case letters are shifted in the other direction.|For capitals shift back by as much, keeping the case.}",
  },
} as const;

const digitRules = {
  stay: {
    figures: "{digits stay|digits are left alone|digits do not change}",
    figuresSentence: "{Digits stay.|Digits are left alone.|Digits do not change.}",
  },
  shift: {
    figures:
      "{digits are shifted as well, from 0 to 9|digits move by it too, among 0 to 9, from 9 on to 0|each digit is shifted cyclically within 0-9}",
    figuresSentence:
      "{Digits are shifted as well, from 0 to 9 and round again.|Digits move on by it too, after 9 comes 0.|Each digit is shifted forward cyclically within 0-9.}",
  },
} as const;

const growthRules = {
  none: { grows: "", growsSentence: "" },
  "by space": {
    grows:
      "{; the amount grows by 1 with each space|; after each space the amount is larger by 1|; every space in the text adds 1 to the shift of what follows}",
    growsSentence:
      "{The amount grows by 1 with each space.|After every space the amount is larger by 1.|Each space in the text adds 1 to the amount for what follows.}",
  },
} as const;

const byCharacter = {
  stay: {
    grows:
      "{; the amount grows by 1 with each shifted character|; after each letter the amount is larger by 1|; every letter is shifted by one more than the letter before it}",
    growsSentence:
      "{The amount grows by 1 with each shifted character.|After every letter the amount is larger by 1.|Each letter is shifted by one more than the letter before it.}",
  },
  shift: {
    grows:
      "{; the amount grows by 1 with each shifted character|; after each letter or digit the amount is larger by 1|; every letter or digit is shifted by one more than the one before it}",
    growsSentence:
      "{The amount grows by 1 with each shifted character.|After every letter or digit the amount is larger by 1.|Each letter or digit is shifted by one more than the one before it.}",
  },
} as const;
