import type { family } from "../../src/domain/families/shift-letters.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "fixed" ? fixed(parameters) : given(parameters);

const text = "{a string|a text|a message|a piece of text|a sentence}";
const wraps =
  "{wrapping around the alphabet|with wraparound|cyclically|treating the alphabet as a circle|modulo 26|starting over where the alphabet ends|with the alphabet joined at its ends}";
const rest =
  "{everything that isn't a letter stays unchanged|non-letters are left as they are|spaces, digits and punctuation don't change|all other characters remain the same|other symbols are kept|anything except A-Z and a-z is copied|characters that are not letters are preserved}";
const keepsCase =
  "{uppercase stays uppercase and lowercase stays lowercase|upper and lower case are preserved|the case of each letter is maintained|capital letters become capital letters|case is retained|a lowercase letter gives a lowercase one, an uppercase letter an uppercase one}";

function fixed({ amount, direction }: Of<"fixed">) {
  const isOn = direction === "on";
  const letter = (from: string) =>
    String.fromCharCode(((from.charCodeAt(0) - 97 + (isOn ? amount : 26 - amount)) % 26) + 97);
  const by = isOn
    ? `{forward by ${amount}|${amount} positions forward|by ${amount} to the right|${amount} letters further|ahead by ${amount} letters|by +${amount}|${amount} steps towards z|${amount} positions later}`
    : `{backward by ${amount}|${amount} positions backward|by ${amount} to the left|${amount} letters back|back by ${amount} letters|by -${amount}|${amount} steps towards a|${amount} positions earlier}`;
  const one = isOn
    ? `{the letter ${amount} positions after it|the one that comes ${amount} letters later|its ${amount}${amount === 2 ? "nd" : amount === 3 ? "rd" : "th"} successor|the letter reached by counting ${amount} forward}`
    : `{the letter ${amount} positions before it|the one that comes ${amount} letters earlier|its ${amount}${amount === 2 ? "nd" : amount === 3 ? "rd" : "th"} predecessor|the letter reached by counting ${amount} backward}`;
  const sample = `{a becomes ${letter("a")}|a becomes ${letter("a")} and z becomes ${letter("z")}|A turns into ${letter("a").toUpperCase()}|m goes to ${letter("m")}}`;
  return {
    phrases: [
      `{disguises|obfuscates} ${text} by displacing its alphabetic characters ${by}, ${wraps}; ${keepsCase}; ${rest}`,
      `{takes|receives|accepts} ${text} and {shifts|moves|rotates} all its letters ${by}, ${wraps}; ${keepsCase}, and ${rest}`,
      `{applies|performs} a Caesar shift ${by} to ${text}; ${keepsCase}; ${rest}`,
      `{substitutes|exchanges} every letter of ${text} with ${one}, ${wraps}; ${keepsCase}; ${rest}`,
      `{returns|outputs|produces} ${text} with {each letter|all letters} {shifted|moved} ${by}, ${wraps}, where ${keepsCase} and ${rest}`,
      `{enciphers|encodes|scrambles} ${text} letter by letter: each is replaced with ${one} (${sample}), ${wraps}; ${keepsCase}; ${rest}`,
      `{rotates|turns} letters ${by} within the alphabet, ${wraps}, in ${text}; ${rest}, and ${keepsCase}`,
      `{converts|transforms} ${text} so that ${sample} and so on, each letter going ${by}, ${wraps}; ${keepsCase}; ${rest}`,
      `{changes|maps} a-z and A-Z in ${text} ${by}, ${wraps}, while ${rest} and ${keepsCase}`,
    ],
    statements: [
      `Julius has a scroll with ${text} and wants it unreadable for enemies: his scribe copies it with all letters displaced ${by}, ${wraps}. ${capitalized(keepsCase)}; ${rest}. {Produce the scribe's copy.|What does the scribe write?}`,
      `Treasure hunt: clues are obfuscated. Take ${text}, look at every letter, count ${by} around the ring of 26, jot down where you land. ${capitalized(rest)}; ${keepsCase}. Hand in the finished clue.`,
      `Ticket: add obfuscation helper. Given ${text}, displace alphabetic characters ${by}, ${wraps}. Acceptance: ${keepsCase}; ${rest}.`,
      `Good evening, I must do letter game in school: ${text} is given, all letters jump ${by}, ${wraps}. ${capitalized(keepsCase)}. ${capitalized(rest)}. Please show new text.`,
      `A function s -> s' on strings: ASCII letters are displaced ${by}, ${wraps}; for the remaining code points s' agrees with s; ${keepsCase}.`,
      `You are given ${text}. {Shift|Move} each letter ${by} in the alphabet, ${wraps}, and return the result. ${capitalized(keepsCase)}; ${rest}.`,
      `Exercise: Caesar cipher. {Encrypt|Encode} ${text} by replacing each letter with ${one}, ${wraps}. ${capitalized(keepsCase)}, and ${rest}.`,
      `hey, how can i shift letters ${by} in ${text}? ${wraps}, ${keepsCase}, ${rest}`,
      `As a {scout|spy|pupil} I want to {hide|encode} ${text} by moving its letters ${by}, ${wraps}, so that {nobody else can read it|it becomes a secret}. ${capitalized(keepsCase)}; ${rest}.`,
      `Each letter SHALL be replaced by ${one}, ${wraps}. ${capitalized(keepsCase)}. ${capitalized(rest)}.`,
      `Returns ${text} in which every letter has been {rotated|shifted} ${by}, ${wraps}. ${capitalized(keepsCase)}; ${rest}.`,
      `Test description: ${text} goes in, the shifted one comes out: letters ${by}, ${wraps}; ${keepsCase}; ${rest}.`,
      `Step 1: take each character of ${text}. Step 2: if it is a letter, replace it with ${one}, ${wraps}. Step 3: join the characters again. ${capitalized(keepsCase)}; ${rest}.`,
      `map over the characters of ${text}: letters go ${by}, ${wraps}; ${rest}. ${capitalized(keepsCase)}.`,
      `{Two children|The generals|Detectives} {write|exchange} secret notes in which ${sample}, since every letter moves ${by}, ${wraps}. {Encode|Convert} ${text}. ${capitalized(keepsCase)}; ${rest}.`,
      `Don't touch anything but letters: in ${text} they move ${by}, ${wraps}; ${keepsCase}; ${rest}.`,
      `ROT13, but with ${isOn ? amount : `minus ${amount}`} instead of 13: letters of ${text} go ${by}, ${wraps}. ${capitalized(keepsCase)}; ${rest}.`,
      `The result is ${text} with ${one} in place of every letter, ${wraps}. ${capitalized(keepsCase)}; ${rest}.`,
      `In ${text}, ${sample}, and all other letters move ${by} likewise, ${wraps}. ${capitalized(rest)}; ${keepsCase}.`,
      `{Imagine|Picture} the alphabet on a wheel, turned ${by}. {Return|Give} what becomes of ${text}. ${capitalized(keepsCase)}; ${rest}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

function given({ capitals, digits, growth }: Of<"given">) {
  const caps = capitalRules[capitals];
  const figures = digitRules[digits];
  const grows = growth === "by character" ? byCharacter[digits] : growthRules[growth];
  const clause = grows === "" ? "" : `; ${grows}`;
  const sentence = grows === "" ? "" : ` ${capitalized(grows)}.`;
  const by =
    "{by a given amount|by a number of positions that is passed in|by the amount given|by n positions, n being an argument|by a shift that the caller chooses|by the given key|as many positions as an integer argument says}";
  return {
    phrases: [
      `{disguises|obfuscates} ${text} by displacing its lowercase characters forward ${by}, ${wraps}; ${caps}; ${figures}${clause}`,
      `{takes|receives|accepts} ${text} and an integer and {shifts|rotates} the letters by it, ${wraps}; ${caps}; ${figures}${clause}`,
      `{applies|performs} a Caesar cipher with an adjustable shift to ${text}, ${wraps}; ${caps}, and ${figures}${clause}`,
      `{moves|advances} the letters of ${text} forward ${by}, ${wraps}; ${figures}; ${caps}${clause}`,
      `{encrypts|enciphers} ${text} with a numeric key, moving letters ${wraps}; ${caps}; ${figures}${clause}`,
      `{returns|outputs} ${text} with its letters shifted on ${by}, ${wraps}; {besides|furthermore}, ${caps} and ${figures}${clause}`,
      `{substitutes|exchanges} lowercase letters of ${text} with those {further on|later} in the alphabet ${by}, ${wraps}; ${caps}; ${figures}${clause}`,
      `{rotates|turns} the alphabet ${by} and rewrites ${text} with it, ${wraps}; ${caps}, while ${figures}${clause}`,
      `{converts|transforms} ${text}: small letters go forward ${by}, ${wraps}; ${caps}; ${figures}${clause}; {other characters stay|nothing else changes}`,
    ],
    statements: [
      `Julius has a scroll with ${text} and a favourite number. His scribe copies it with small letters displaced forward ${by}, ${wraps}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence} {Produce the scribe's copy.|What does the scribe write?}`,
      `Ticket: obfuscation helper with a parameter. Given ${text}, displace lowercase characters forward ${by}, ${wraps}. Acceptance: ${caps}; ${figures}.${sentence}`,
      `Good evening, I must do letter game in school: ${text} and one number are given. Little letters jump forward ${by}, ${wraps}. ${capitalized(caps)}; ${figures}.${sentence} Please show new text.`,
      `Treasure hunt: clues are obfuscated with a secret count. In ${text} every small letter is exchanged for the one that lies so many further around the ring of 26. ${capitalized(caps)}. ${capitalized(figures)}.${sentence} Punctuation survives.`,
      `You are given ${text} and an integer. {Shift|Move} each lowercase letter forward by that many positions, ${wraps}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence}`,
      `Exercise: Caesar cipher with options. {Encrypt|Encode} ${text}, moving letters on ${by}, ${wraps}; ${caps}; ${figures}.${sentence}`,
      `hey, i need a caesar shift for ${text}, the amount is an argument (negative means backward). ${caps}, ${figures}.${sentence} rest as is`,
      `As a {scout|spy|puzzle maker} I want letters moved on ${by}, ${wraps}, in ${text}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence}`,
      `Small letters SHALL move forward ${by}, ${wraps}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence} All remaining characters SHALL stay.`,
      `Returns ${text} with letters rotated on ${by}, ${wraps}. ${capitalized(caps)}; ${figures}.${sentence}`,
      `Test description: ${text} and a shift go in, the encoded text comes out, ${wraps}; ${caps}; ${figures}.${sentence}`,
      `Step 1: take each character of ${text}. Step 2: move small letters forward ${by}, ${wraps}; ${caps}; ${figures}. Step 3: join the characters.${sentence}`,
      `map over the characters of ${text}: a-z go forward ${by}, ${wraps}; ${caps}; ${figures}; {the others are unchanged|anything else is kept}.${sentence}`,
      `{Two children|The generals|Detectives} agree on a number and {write|send} notes whose letters are shifted on by it, ${wraps}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence} {Encode|Convert} ${text}.`,
      `Don't change punctuation or blanks in ${text}. Small letters move on ${by}, ${wraps}; ${caps}; ${figures}.${sentence}`,
      `ROT13 with any number instead of 13: letters of ${text} go forward ${by}, ${wraps}. ${capitalized(caps)}. ${capitalized(figures)}.${sentence}`,
      `{Imagine|Picture} the alphabet on a wheel that is turned forward ${by}. {Return|Give} what becomes of ${text}; ${caps}; ${figures}.${sentence}`,
      `The result is ${text} in which small letters have gone on ${by}, ${wraps}. ${capitalized(figures)}. ${capitalized(caps)}.${sentence}`,
      `{Add|Support} a key in the letter shifter: ${text} is shifted on ${by}, ${wraps}; ${figures}; ${caps}.${sentence}`,
    ],
  };
}

const capitalRules = {
  "same way":
    "{capital letters are shifted just like small ones and remain capital|uppercase letters move in the same direction, case preserved|upper case is handled the same as lower case|A-Z are rotated equally, staying uppercase|case is preserved and makes no difference to the direction|both cases move forward, each staying in its case}",
  "other way":
    "{capital letters are shifted backward by the same number and remain capital|uppercase letters move in the opposite direction, case preserved|upper case goes the other way around from lower case|A-Z are rotated the reverse way, staying uppercase|for capitals the amount is subtracted instead of added|while small letters go forward, big ones go backward, each staying in its case}",
} as const;

const digitRules = {
  stay: "{digits aren't changed|numbers in the text stay as they are|leave the digits 0-9 as they are|figures remain the same|digits are not shifted|every digit is copied as it is}",
  shift:
    "{digits are shifted forward too, with 0 following 9|numbers in the text are rotated as well, modulo 10|rotate the digits 0-9 forward likewise among themselves|figures move forward by it as well, 9 being followed by 0|digits get shifted forward by the same number, wrapping after 9|every digit is advanced cyclically from 0 to 9}",
} as const;

const growthRules = {
  none: "",
  "by space":
    "{each space increases the shift by 1 for the characters after it|the shift becomes one larger after every space|with every space that was passed, the amount goes up by one|the second word is shifted by one more than the first, and so on, as each space adds 1|whenever a space is met, increment the amount|characters are shifted by the amount plus the number of spaces before them}",
} as const;

const byCharacter = {
  stay: "{each letter increases the shift by 1 for the next one|the shift becomes one larger after every letter|with every letter that was shifted, the amount goes up by one|the second letter is shifted by one more than the first, the third by two more, and so on|whenever a letter has been shifted, increment the amount|letters are shifted by the amount plus the number of letters before them}",
  shift:
    "{each letter or digit increases the shift by 1 for the next one|the shift becomes one larger after every letter or digit|with every character that was shifted (letter or digit), the amount goes up by one|the second letter or digit is shifted by one more than the first, the third by two more, and so on|whenever a letter or digit has been shifted, increment the amount|letters and digits are shifted by the amount plus the number of letters and digits before them}",
} as const;
