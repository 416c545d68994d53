import type { family } from "../../src/domain/families/digit-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly kind: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("base" in parameters)) return easy(parameters);
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

function easy({ digits, kind }: Easy) {
  if (digits === "all" && kind !== "count") return plain[kind];
  const which = groups[digits];
  const what = kinds[kind].replaceAll("WHICH", which);
  const none =
    kind === "product" && digits !== "all" && digits !== "different"
      ? ", 1 {without any|if there are none}"
      : "";
  return {
    phrases: [
      `{computes|calculates|returns} ${what}{, for a non-negative integer n|, n being a whole number|}${none}`,
      `{takes|is given} {a whole number n|an integer n of 0 or more} and {returns|gives} ${what}${none}`,
      `{finds|works out} ${what}, {n being written in base ten|n in decimal}${none}`,
    ],
    statements: [
      `{Given|For} {an integer n of 0 or more|a non-negative integer n}, {return|find} ${what}${none}.`,
      `What is ${what}, {n being a whole number|n being at least 0} {written in base ten|written as usual}${none}?`,
      `{I need|Please compute} ${what}${none}; {n is at least 0|n is a whole number, 0 or greater}.`,
    ],
  };
}

const groups = {
  all: "{digits of n|decimal digits of n|digits of n (zeros too)}",
  even: "{even digits of n|digits of n that are even (0 is)|digits 0, 2, 4, 6 and 8 in n}",
  odd: "{odd digits of n|digits of n that are odd|digits 1, 3, 5, 7 and 9 in n}",
  high: "{digits of n that are at least 5|digits of n from 5 to 9|digits of n that are greater than 4}",
  different:
    "{different digits of n (each once)|distinct digits of n|digits of n, each taken once however often it occurs}",
} as const;

const kinds = {
  sum: "the {sum|total} of the WHICH",
  product: "{the product of the WHICH|what the WHICH give when multiplied}",
  count: "{the number of WHICH|the count of WHICH}",
} as const;

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
