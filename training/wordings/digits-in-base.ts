import type { family } from "../../src/domain/families/digits-in-base.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  switch (parameters.kind) {
    case "plain":
      return plain(parameters);
    case "grouped":
      return grouped(parameters);
    case "read":
      return read(parameters);
    case "strange":
      return strange(parameters);
  }
};

function plain({ base, form }: Of<"plain">) {
  const result = {
    text: "{a string of digits|a text of digits|a string}",
    "highest first":
      "{a list of digits, highest first|the list of its digits with the highest first|an array of digits, most significant first}",
    "lowest first":
      "{a list of digits, lowest first|the list of its digits with the lowest first|an array of digits, least significant first}",
  }[form];
  return {
    phrases: [
      `{converts|translates} {a non-negative integer|a whole number of 0 or more} to base ${base} and returns ${result}`,
      `returns the base ${base} {representation|digits} of {a number|an integer} from 0 on, as ${result}`,
      `{takes|is given} {an integer|a number} that is not negative and {writes|expresses} it in base ${base}: the result is ${result}`,
    ],
    statements: [
      `{Given|For} {a non-negative integer|a whole number of 0 or more}, {return|find} how it is written in base ${base}, as ${result}.`,
      `How is a {whole number|number} from 0 on {written|represented} in base ${base}? Return ${result}.`,
      `{Convert|Translate} a number (0 or more) from {base ten|decimal} to base ${base}. {The answer is|Return} ${result}.`,
      `{Somebody counts with|A machine knows} only the digits 0 to ${base - 1}, which is base ${base}. Write a {given|non-negative} number {that way|like that}, as ${result}.`,
    ],
  };
}

function grouped({ base, letters, group }: Of<"grouped">) {
  const figures = `{${letters} letters|${letters === "small" ? "lower-case" : "upper-case"} letters}`;
  const parted = `{a "_" after every ${group} digits, counted from the right|its digits in groups of ${group} from the right and "_" between the groups|"_" between groups of ${group} digits, made from the right}`;
  const minus = `{"-" before a negative number|a "-" in front if it is negative|a leading "-" for negative ones}`;
  return {
    phrases: [
      `{formats|writes} {an integer|a whole number} in base ${base} with ${figures} {for|as} the digits from 10 on, with ${parted}, and with ${minus}`,
      `returns the {text|string} of {an integer|a whole number} in base ${base}, {where|in which} digits above 9 are ${figures}, with ${parted}, and with ${minus}`,
      `{converts|turns} {an integer|a number} {to|into} {readable|grouped} base ${base} {text|digits}: ${figures} for 10 to ${base - 1}, ${parted}, and ${minus}`,
    ],
    statements: [
      `{Given|For} {an integer|a whole number}, return it {as text|as a string} in base ${base}, with ${figures} as digits above 9, ${parted}, and ${minus}.`,
      `Long numbers in base ${base} are {hard|not easy} to read, so {write|print} one with ${parted}. {Digits from 10 on|The digits above 9} are ${figures}; {and there is|put} ${minus}.`,
      `How do you write {an integer|a whole number} in base ${base} with ${parted}? Use ${figures} {beyond 9|for 10 and more}, and ${minus}.`,
      `{Write|Express} a number in base ${base}. Digits: 0 to 9, then ${figures}. {Grouping|Groups}: ${parted}. Sign: ${minus}.`,
    ],
  };
}

function read({ base, letters, plus }: Of<"read">) {
  const figures = {
    small:
      "{with small letters only|with letters that must be small|with lower-case letters (capitals are wrong)}",
    capital:
      "{with capital letters only|with letters that must be capital|with upper-case letters (small ones are wrong)}",
    either:
      "{with small or capital letters|with letters that may be small or capital|with letters in either case}",
  }[letters];
  const sign =
    plus === "allowed"
      ? "{an optional plus or minus before the digits|perhaps one + or - in front|one sign, + or -, allowed at the start}"
      : "{an optional minus before the digits, but no plus|perhaps a - in front, though never a +|a minus allowed at the start but not a plus}";
  const wrong =
    "{null where the text is no such number|null for any other text|null if the text is not rightly written}";
  return {
    phrases: [
      `{parses|reads} a {string|text} as {an integer|a whole number} in base ${base}, ${figures} for the digits above 9 and with ${sign}, and returns ${wrong}`,
      `returns the {number|integer} that a {string|text} {stands for|represents} in base ${base} ${figures}, with ${sign}, and ${wrong}`,
      `{converts|turns} {text|a string} {written|with digits} in base ${base}, ${figures} and ${sign}, {to|into} {an integer|a number}, giving ${wrong}`,
    ],
    statements: [
      `{Given|For} a {string|text}, return the {integer|whole number} that it {means|represents} in base ${base}, ${figures} and with ${sign}; ${wrong}.`,
      `A {user|form} {types|gives} {a number|an integer} in base ${base}, ${figures}, with ${sign}. {Find|Return} {its value|the number}, or ${wrong}.`,
      `Which {integer|whole number} does {a text|a string} {stand for|represent} in base ${base}? It is written ${figures}, with ${sign}. {The answer is|Return} ${wrong}.`,
      `{Read|Parse} base ${base}: digits 0 to 9, then letters; {the text is one|it is a text} ${figures}, with ${sign}. Return the number, and ${wrong}.`,
    ],
  };
}

function strange({ system, base }: Of<"strange">) {
  const half = (base - 1) / 2;
  const written = {
    negative: `{in the negative base -${base} with digits 0 to ${base - 1}|in base -${base}, whose digits are 0 to ${base - 1}|with digits 0 to ${base - 1} and places worth powers of -${base}}`,
    balanced: `{in balanced base ${base} with digits -${half} to ${half}|in the balanced system of base ${base}, whose digits are -${half} to ${half}|with digits from -${half} to ${half} and places worth powers of ${base}}`,
    "without zero": `{in base ${base} with digits 1 to ${base} and no digit 0|in the zero-free base ${base}, whose digits are 1 to ${base}|with digits 1 to ${base} (no 0) and places worth powers of ${base}}`,
  }[system];
  const number =
    system === "without zero"
      ? "{a non-negative integer|a whole number of 0 or more}"
      : "{an integer, perhaps negative,|a whole number, positive or negative,|any integer}";
  const zero = "{0 gives an empty list|the list is empty for 0|for 0 there are no digits}";
  return {
    phrases: [
      `{writes|expresses} ${number} ${written}, and returns the {list of digits|digits as a list}, highest first; ${zero}`,
      `{takes|is given} ${number} and returns how it is written ${written}, as a list of digits, {with the highest|the most significant} first; ${zero}`,
      `{finds|lists} the digits that represent ${number} ${written}, {from the highest to the lowest|highest first, as a list}; ${zero}`,
    ],
    statements: [
      `{Given|For} ${number} return how it is written ${written}: the list of its digits with the {highest|most significant} digit first; ${zero}.`,
      `{How can|How could} one {write|represent} ${number} ${written}? Return {the list of digits|a list of the digits}, highest first. {Note that|Also,} ${zero}.`,
      `{Unusual number systems exist|Not all number systems are like ours}: {write|put} ${number} ${written}. {The result is|Return} a list, {highest digit first|starting with the highest digit}; ${zero}.`,
      `{Find|Return} the digits, {in a list from high to low|as a list, highest first}, of ${number} when it is written ${written}. {Besides,|Also,} ${zero}.`,
    ],
  };
}
