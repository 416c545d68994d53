import type { family } from "../../src/domain/families/check-digit.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ modulus, factor, from, above, ask }) => {
  const weight = `{weight ${factor}|x${factor}|times ${factor}|${factor === 2 ? "doubled" : "tripled"}}`;
  const total = `${places[from]}: ${weight}, {remaining digits weight 1|the rest unchanged|others count plainly}; ${products[above]}`;
  const ok = `{≡ 0 mod ${modulus}|a whole multiple of ${modulus}|free of remainder by ${modulus}}`;
  if (ask === "digit to append") {
    return {
      phrases: [],
      statements: [
        `Checksum of digit string. {Weighting|Weights}: ${total}. Result = (-sum) mod ${modulus}, {so 0 if already fine|possibly 0}.`,
        `i have a {membership|customer} number as string, need its {control|check} number: {sum it up|weighted sum} like so: ${total}. then the least c >= 0 so that sum + c is ${ok}.`,
        `For digits d1…dn let T be their weighted sum (${total}). {Find|Output} min c ≥ 0 with T + c ${ok}.`,
        `A {postal clerk|librarian} verifies parcel codes: she totals the digits, ${total}. {Which smallest top-up|What least amount, 0 allowed,} turns the total into something ${ok}?`,
        `How much, 0 at the least, is {lacking|short} to bring the weighted digit total to something ${ok}? {Total|Weights}: ${total}.`,
        `{Luhn-flavoured|Luhn-like} check number generator for a numeric string: ${total}; accumulate, then (${modulus} - acc % ${modulus}) % ${modulus}.`,
        `Please calculate control number of text with digits. First make sum: ${total}. Then say which smallest number (can be 0) I must {plus to|put on top of} sum so it is ${ok}.`,
      ],
    };
  }
  const which =
    ask === "smallest"
      ? "{numerically least|minimal|lexicographically first}"
      : "{numerically greatest|maximal|lexicographically last}";
  return {
    phrases: [],
    statements: [
      `Digit string with "?" {wildcards|gaps}. Fill (0-9 each) so checksum ${ok}; return ${which} {filling|result string}, none -> null. Checksum: ${total}.`,
      `i have a {smudged|half eaten} ticket number, "?" = cant read. whats the ${which} real number it could be, as string (null = {no way|hopeless})? its weighted sum must be ${ok}: ${total}.`,
      `Over all substitutions "?" → 0…9 with weighted sum T ${ok}, output the ${which} string, null if the set is ∅. T: ${total}.`,
      `Rain washed {some figures|a few figures} off a parcel label; they show as "?". Valid labels have a sum ${ok}: ${total}. {Reconstruct|Rebuild} the ${which} valid label (string), or {answer|say} null.`,
      `Which is the ${which} string obtained by {guessing|plugging in} a figure for each "?" such that the checksum is ${ok} (null if none)? Checksum: ${total}.`,
      `{Brute-force|Backtrack over} the "?" placeholders in a numeric string; validity predicate: weighted sum ${ok}, where ${total}. Yield the ${which} hit, null {on no hit|if no candidate passes}.`,
      `Text of digits have some "?", this are digits which we not know. Put digits so the sum is ${ok}. Sum go so: ${total}. From all possible give ${which} one as text, or null when impossible.`,
    ],
  };
};

const places = {
  last: "{rightmost digit and each 2nd one leftward of it|positions 1, 3, 5… counted from the right end|1st, 3rd, 5th… digit reading right to left}",
  "second to last":
    "{each 2nd digit going leftward, rightmost one skipped|positions 2, 4, 6… counted from the right end|2nd, 4th, 6th… digit reading right to left}",
  first:
    "{leftmost digit and each 2nd one rightward of it|even 0-based indices|1st, 3rd, 5th… digit reading left to right}",
  second:
    "{each 2nd digit going rightward, leftmost one skipped|odd 0-based indices|2nd, 4th, 6th… digit reading left to right}",
} as const;

const products = {
  stays:
    "{a two-digit product is summed unreduced, 12 is 12|no reduction of products >= 10|use products in full, even from 10 up}",
  "digits are added":
    "{a two-digit product is reduced to its cross sum, 12 becomes 3|products >= 10 collapse to their digit sum|from 10 up a product is split and both figures summed}",
} as const;
