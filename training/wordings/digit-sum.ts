import type { family } from "../../src/domain/families/digit-sum.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("base" in parameters)) return plain[parameters.kind];
  const { base, counts } = parameters;
  const what = sums[counts];
  return {
    phrases: [
      `{writes|expresses} {a non-negative integer|a whole number n of 0 or more} in base ${base} and returns ${what}`,
      `{computes|calculates}, for {a number n|an integer n} {written|expressed} in base ${base}, ${what}`,
      `{takes|is given} {a whole number|an integer} from 0 {on|up}, {takes it apart into|looks at} its base ${base} digits, and returns ${what}`,
      `returns ${what}, the digits being those of {an integer n|n} {in|when written in} base ${base}`,
    ],
    statements: [
      `{Given|For} {a non-negative integer n|an integer n of 0 or more}, {return|find} ${what}, {with n written|if n is written} in base ${base}{|, not in base ten}.`,
      `{Write|Express} a whole number in base ${base}. What is ${what}? {For 0 it is 0|The number is at least 0}.`,
      `{Somebody counts in|In a land people count in} base ${base}. Take a number's digits {there|in that base} and return ${what}.`,
      `{I need|Please compute} ${what}, {where the digits are|the digits being} those of a {natural number or 0|non-negative number} in base ${base}.`,
    ],
  };
};

const plain = {
  sum: {
    phrases: [
      "{adds up|sums|totals} the {decimal digits|digits} of {a non-negative integer|a whole number n}",
      "{computes|calculates} the {digit sum|sum of digits} of {an integer|a whole number} n",
      "{takes|is given} a {number|non-negative integer} and returns {what its digits add up to|the total of its digits}",
    ],
    statements: [
      "{Given|For} {an integer n of 0 or more|a non-negative integer}, {return|find} the {sum of its digits|digit sum}.",
      "{What do the digits of a whole number add up to?|How large is the digit sum of a number?} {Use base ten|The number is written in base ten}.",
      "{Take|Split} a {number|whole number} apart into its {decimal digits|digits} and {add them up|return their sum}.",
      "{Add|Sum} {all|the} digits of n{|, a whole number from 0 on}, {once|a single time, without repeating it on the result}.",
    ],
  },
  product: {
    phrases: [
      "{multiplies|multiplies together} the {decimal digits|digits} of {a non-negative integer|a whole number n}",
      "{computes|calculates} the {digit product|product of the digits} of {an integer|a whole number} n",
      "{takes|is given} a {number|non-negative integer} and returns {what its digits give when multiplied|the product of all its digits}",
    ],
    statements: [
      "{Given|For} {an integer n of 0 or more|a non-negative integer}, {return|find} the {product of its digits|digit product}.",
      "{What do the digits of a whole number give when they are multiplied?|How large is the product of a number's digits?} {Use base ten|The number is written in base ten}.",
      "{Take|Split} a {number|whole number} apart into its {decimal digits|digits} and {multiply them|return their product}.",
      "{Multiply|Multiply together} {all|the} digits of n{|, a whole number from 0 on}; {a 0 among them makes it 0|zeros count like any digit}.",
    ],
  },
} as const;

const sums = {
  itself: "{the sum of the digits|the digit sum|what the digits add up to}",
  square:
    "{the sum of the squares of the digits|the sum of the squared digits|what the digits add up to, each multiplied by itself first}",
  place:
    "{the sum of the digits, each multiplied by its place counted from 1 at the right|the sum of digit times place, the last digit having place 1, the one before it 2 and so on|the digits' weighted sum, with weights 1, 2, 3 and so on from the right}",
  alternating:
    "{the sum of the digits with alternating signs, the last digit with plus|the last digit minus the one before it plus the next one and so on|the digits' alternating sum, starting at the right with plus}",
} as const;
