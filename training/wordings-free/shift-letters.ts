import type { family } from "../../src/domain/families/shift-letters.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "fixed") {
    const { amount, direction } = parameters;
    const sign = direction === "on" ? "+" : "-";
    const key = direction === "on" ? amount : -amount;
    const way = direction === "on" ? "{ahead|later|up the abc}" : "{earlier|down the abc|before it}";
    const from = (letter: string) => String.fromCharCode(((letter.charCodeAt(0) - 97 + key + 26) % 26) + 97);
    const sample = `${from("a")}, b to ${from("b")}, z to ${from("z")}`;
    return {
      phrases: [],
      statements: [
        `caesar, {key|offset} ${key}, {a-z and A-Z each mod 26|wrap inside a-z and inside A-Z}. {rest verbatim|non-letters unchanged}.`,
        `i have a string and need every ascii letter {swapped|substituted} for the one ${amount} ${way}, {it wraps|in a circle of 26}. {upper stays upper|don't lose the casing}, {spaces digits etc untouched|and leave punctuation in peace}`,
        `c ↦ (c ${sign} ${amount}) mod 26 {on|over} letter indices a=0 … z=25, {same for A…Z|capitals alike, remaining capitals}; {identity on everything else|every other symbol maps to itself}. {Apply to a string.|Transform s.}`,
        `{Two friends pass notes|A treasure map is labelled} in a substitution code: a turns to ${sample}, {and so forth|etc.}; {big letters turn to big ones likewise|upper case is treated alike}. {Blanks, digits and dots are copied.|Non-letters are copied.} {Encipher a note.|What does a given note turn into?}`,
        `{ROT-style|Monoalphabetic} {transform|substitution} with offset ${key}: {translate|map} [a-z] and [A-Z] cyclically, {preserving case|case-preserving}; {pass through|copy} {every other char|anything outside those ranges}.`,
        `{Please to exchange|I want change} each letter with letter which is ${amount} ${way} in alphabet, {after end begin again|alphabet is like a ring}. {Big letter is big also after|Size of letter (A or a) not change}, {other signs|numbers and signs} {stay same|not change}.`,
      ],
    };
  }
  const { capitals, digits, growth } = parameters;
  const upper = capitalRules[capitals];
  const figure = digitRules[digits];
  const grows = growth === "by character" ? byCharacter[digits] : growthRules[growth];
  return {
    phrases: [],
    statements: [
      `caesar with {variable key k|param k}, a-z moved +k mod 26, {k may be < 0 or > 26|any int k}. ${upper}. ${figure}${grows}. {rest verbatim|other chars unchanged}.`,
      `i have a string and a key k and need each lower case ascii letter {bumped|advanced} by k, wrapping. ${upper}, ${figure}${grows}. {leave the remainder in peace|other symbols untouched}`,
      `c ↦ (c + k) mod 26 {on|over} a=0 … z=25, k an integer. ${upper}; ${figure}${grows}. {Elsewhere the identity.|Every other symbol maps to itself.} {Transform s.|Apply to s.}`,
      `{A cipher wheel|A secret dial} with 26 letters is turned by k notches; every lower case letter is read k notches {ahead|later} (k < 0: earlier). ${upper}; ${figure}${grows}. {Encipher a note.|How does a given note come out?}`,
      `{ROT-k|Shift-cipher} encoder, {offset from the caller|k is an argument}: lower case advances by k cyclically; ${upper}; ${figure}${grows}. {Pass other code points through.|Copy all other characters.}`,
      `{Please to exchange|I want change} each little letter with letter k {steps|jumps} later in alphabet ring. ${upper}. ${figure}${grows}. {Other signs not change.|Rest is same.}`,
    ],
  };
};

const capitalRules = {
  "same way":
    "{A-Z likewise +k, still upper case|upper case advances just as lower case does|no difference for A-Z: +k mod 26 too, casing preserved}",
  "other way":
    "{A-Z moved -k instead, still upper case|upper case retreats by what lower case advances|for A-Z negate the key: (c - k) mod 26}",
} as const;

const digitRules = {
  stay: "{0-9 verbatim|numerals pass through untouched|do not encode 0-9}",
  shift:
    "{0-9 moved +k mod 10|numerals advance too, on a ring of ten|d becomes (d + k) mod 10 for each of 0-9}",
} as const;

const growthRules = {
  none: "",
  "by space":
    "{; k increments at each blank|; past every ' ' use k+1, k+2, …|; a blank makes the key one bigger for whatever comes behind}",
} as const;

const byCharacter = {
  stay: "{; k increments whenever a letter was encoded|; key k for the opening letter, k+1 for the next letter, and so forth|; each encoded letter (nothing else) makes the key one bigger}",
  shift:
    "{; k increments whenever a letter or numeral was encoded|; key k for the opening letter or numeral, k+1 for the next, and so forth|; each encoded letter or numeral (nothing else) makes the key one bigger}",
} as const;
