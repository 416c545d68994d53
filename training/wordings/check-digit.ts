import type { family } from "../../src/domain/families/check-digit.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ modulus, factor, from, above, ask }) => {
  const chosen = places[from];
  const high = products[above];
  const total = `${chosen} {counts times ${factor}|is multiplied by ${factor}|counts ${factor === 2 ? "double" : "three times"}}, the others {as they are|once}, and ${high}`;
  const divisible = `{divisible by ${modulus}|a multiple of ${modulus}}`;
  if (ask === "digit to append") {
    return {
      phrases: [
        `{computes|calculates|returns} the check digit of {a string of digits|digits given as text}, {the smallest number from 0 on|the smallest number of 0 or more} that makes {their total|the weighted sum} ${divisible} when added to it; {for this total|in it,} ${total}`,
        `{takes|is given} a number as {a string|text} and returns what must {at least be added|be added at least} to its {total|checksum} to make it ${divisible} (0 if it is {already|so already}), where ${total}`,
        `sums {up the digits|the digits} of a {text|string}, where ${total}, and returns {how much is missing to|the gap to} the next {number divisible by ${modulus}|multiple of ${modulus}}, 0 if {nothing is missing|there is no gap}`,
      ],
      statements: [
        `{Given|For} a {string|text} of digits, find its check digit. {Add up all digits|First form a total}: ${total}. The check digit is the smallest number {of 0 or more|from 0 on} that, added to {this total|it}, gives {a multiple of ${modulus}|a number divisible by ${modulus}}.`,
        `{A ticket number|A card number} ends with a check digit {that I must compute|to be found} from the other digits. {In the sum|For the total}, ${total}. {Find|Return} the smallest number, {from 0 to ${modulus - 1}|0 or more}, that makes the sum ${divisible} when {it is added|added to it}.`,
        `{How large is|What is} the check digit of {a row of digits|some digits}? {Rules|Here is how}: ${total}; add everything; the {answer|check digit} is what is {lacking|missing} to make that ${divisible}, {possibly 0|or 0}.`,
      ],
    };
  }
  const which = ask === "smallest" ? "{smallest|lowest}" : "{largest|greatest|highest}";
  return {
    phrases: [
      `{fills|replaces} {each|every} "?" in a {string|text} of digits {with|by} a digit {so that|such that} the total becomes ${divisible}, and returns the ${which} such text, or null if {none exists|there is none}; in the total, ${total}`,
      `{restores|recovers} a number some of whose digits are {lost and |}written as "?": it returns the ${which} {completion|text} whose total is ${divisible}, where ${total}, or null {if that is impossible|when there is none}`,
      `returns the ${which} {valid text|valid number, as text,} that comes of {writing|putting} digits for all "?" in a {text|string} of digits, or null {if there is none|where none is}; valid means that the total is ${divisible} when ${total}`,
    ],
    statements: [
      `{Some digits of a number are unreadable|A number has lost some digits}, {given|written} as "?". {Find|Return} the ${which} text with digits {in their places|instead} whose total is ${divisible}, or null if {there is none|none fits}. {For the total|In the total}, ${total}.`,
      `{Given|For} a {string|text} of digits and "?", {replace|fill in} every "?" {by any digit|with a digit from 0 to 9} to make the {total|checksum} ${divisible}: ${total}. {Several answers may exist|If there are several}: return the ${which}, {and null for none|or null if there is none}.`,
      `A number is valid if its total is ${divisible}. {For the total|To find it}, ${total}. {Which|What} is the ${which} valid number that {agrees with|fits} a text {containing|with} some "?" for {unknown|missing} digits? {Return it as text|The answer is a text}, {or null|null if impossible}.`,
    ],
  };
};

const places = {
  last: "{every second digit from the right, beginning with the last,|every other digit counted from the right, the last one included,|the last digit, the third to last and so on (every second one)}",
  "second to last":
    "{every second digit from the right, beginning with the second to last,|every other digit counted from the right, leaving out the last one,|the second to last digit, the fourth to last and so on (every second one)}",
  first:
    "{every second digit from the left, beginning with the first,|every other digit counted from the left, the first one included,|the first digit, the third and so on (every second one)}",
  second:
    "{every second digit from the left, beginning with the second,|every other digit counted from the left, leaving out the first one,|the second digit, the fourth and so on (every second one)}",
} as const;

const products = {
  stays:
    "{products above 9 stay|a product above 9 is left as it is|products with two digits are added whole}",
  "digits are added":
    "{the digits of a product above 9 are added|a product above 9 is replaced by the sum of its digits|products with two digits count as the sum of both}",
} as const;
