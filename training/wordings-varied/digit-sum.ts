import type { family } from "../../src/domain/families/digit-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Easy = Extract<Any, { readonly kind: string }>;
type Medium = Extract<Any, { readonly base: number }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  "base" in parameters ? medium(parameters) : easy(parameters);

function medium({ base, counts }: Medium) {
  const what = sums[counts];
  const inBase = bases(base);
  return {
    phrases: [
      `{converts|changes} {an integer|a natural number or zero} to base ${base} and {gives back|outputs} ${what}`,
      `{determines|evaluates|figures out} ${what} of {an integer|a nonnegative number}, {using|taking} its representation ${inBase}`,
      `{represents|spells} n (zero or more) ${inBase} and {adds|totals} its digits there: {the result is|it gives} ${what}`,
      `{accepts|receives} an integer and {yields|produces} ${what}, {when that integer is|where it is} represented ${inBase}`,
      `repeatedly divides n by ${base} to get its digits and {outputs|hands back} ${what}`,
      `{extracts|isolates} the digits that n (never negative) has ${inBase} and {reports|returns} ${what}`,
      `{treats|regards} {its argument|the input}, an integer >= 0, as a number written ${inBase}, and computes ${what}`,
      `{outputs|delivers} ${what} {after converting|once it has converted} n to base ${base}`,
    ],
    statements: [
      `You are given a non-negative integer. Convert it to base ${base} and {return|output} ${what}.`,
      `Exercise on number systems: {represent|rewrite} n ${inBase}, then {compute|calculate} ${what}.`,
      `Let n be a natural number (or 0). {Determine|Evaluate} ${what}, all digits being those of n ${inBase}.`,
      `how do i get ${what} when a number is {shown|represented} ${inBase} instead of decimal? the number is never negative`,
      `{Martians|Robots|Pirates} have ${base} fingers and therefore {write|note} numbers ${inBase}. For an integer n, {work out|report} ${what} as they would.`,
      `Returns ${what}, where n >= 0 is {expanded|represented} ${inBase}. Example of the edge: n = 0 gives 0.`,
      `Step 1: divide n by ${base} again and again, the remainders are its digits. Step 2: from these, {compute|form} ${what}. Step 3: return that.`,
      `The result is ${what}. {Digits|Its digits} are meant ${inBase}, not in decimal; the input is an integer from 0 on.`,
      `The function MUST interpret n ${inBase} and MUST return ${what}.`,
      `As a maths teacher I want ${what} for numbers written ${inBase}, so that I can check my pupils' homework. Input: one integer of at least 0.`,
      `Don't use the decimal digits. {Use|Take} those that n has ${inBase} and {give|return} ${what}.`,
      `Like the digit sum, but ${inBase}: for an integer n, not below 0, {find|produce} ${what}.`,
      `Number goes in, is {turned|converted} to base ${base}, and out comes ${what}.`,
      `{Reduce|Fold} over the digits of n ${inBase}, yielding ${what}; zero stays zero.`,
      `A {lock|meter|counter} displays an integer ${inBase}. {What is|Calculate} ${what}?`,
      `{Commit|Change}: digit helper now works ${inBase}; it returns ${what} for any integer >= 0.`,
    ],
  };
}

function bases(base: number): string {
  const names: Readonly<Record<number, string>> = {
    3: "in ternary|in the ternary system",
    5: "in quinary|in the quinary system",
    8: "in octal|in the octal system",
    12: "in duodecimal|in the dozenal system (base 12)",
  };
  return `{in base ${base}|in base-${base} notation|to the base ${base}|in the number system with base ${base}|with radix ${base}|as a base ${base} numeral|${names[base] ?? ""}}`;
}

const sums = {
  itself:
    "{the total of its digits|the sum of all digits|its digits added together|what you get by adding its digits|the digit total|the cross total of the digits|digit after digit summed up|the result of summing its digits}",
  square:
    "{the total of its squared digits|the sum of the digits' squares|its digits squared and then added together|what you get by squaring each digit and adding everything|the sum of digit * digit over all digits|the sum of d ** 2 for each digit d|the sum of the second powers of its digits|the result of summing every digit times itself}",
  place:
    "{the sum over all digits of the digit times its position, where the rightmost position is 1|the total when the last digit is multiplied by 1, the second last by 2, the third last by 3 and so on|a weighted digit sum in which weights grow 1, 2, 3, ... from the last digit towards the first|each digit multiplied by its position from the right (beginning at 1), all added up|last digit * 1 + second to last * 2 + third to last * 3 and so on|the sum of (i + 1) * digit number i, digits being numbered from 0 at the right end|the sum of products of digits and place numbers, places numbered from the right starting with one|1 times the lowest digit plus 2 times the next higher one plus 3 times the next, etc.}",
  alternating:
    "{the alternating digit sum, in which the last digit is added, the second last subtracted, the third last added and so on|its digits alternately added and subtracted from right to left, beginning with adding|last digit - second to last + third to last - ... and so on|the sum of the digits with signs +, -, +, ... counted from the right end|the digits in the 1st, 3rd, 5th place from the right minus those in the 2nd, 4th, 6th|the alternating sum of digits, where the rightmost has a positive sign|the sum of every other digit, counted from the last one, minus the sum of the remaining digits|the lowest digit minus the next higher one plus the next and so forth, with changing signs}",
} as const;

function easy({ digits, kind }: Easy) {
  const which = groups[digits];
  const what = kinds[kind].replaceAll("WHICH", which);
  const doing = verbs[kind].replaceAll("WHICH", which);
  const lacks = kind === "product" && digits !== "all" && digits !== "different";
  const none = lacks
    ? ", {or 1 if it has none|and 1 when there isn't any|with 1 as the result when no digit qualifies|1 being the answer where no such digit exists}"
    : "";
  const noneToo = lacks ? " {If no digit qualifies, the answer is 1|Without such digits return 1}." : "";
  return {
    phrases: [
      `{determines|evaluates|figures out} ${what}, {where n is a non-negative integer|for any integer n >= 0}${none}`,
      `{accepts|receives} {a number|a non-negative integer} n and {yields|produces|outputs} ${what}${none}`,
      `{hands back|reports|delivers} ${what}${none}`,
      `{looks at|walks through|iterates over} the decimal representation of n and {gives back|outputs} ${what}${none}`,
      `for a given {natural number or zero|integer} n {gives|outputs} ${what}${none}`,
      `{splits|breaks} an integer n into its digits {to obtain|and returns} ${what}${none}`,
      `takes n (not negative, in base 10) and {will return|answers with} ${what}${none}`,
      `{uses|considers} the digits of n to {determine|find} ${what}${none}`,
    ],
    statements: [
      `You are given a non-negative integer n. {Return|Output} ${what}.${noneToo}`,
      `Exercise: {${doing}}. n is a non-negative integer.${noneToo}`,
      `Let n be a natural number or 0. {Determine|Evaluate} ${what}${none}.`,
      `how can i get ${what}? n is {a normal integer|an ordinary decimal number}, never negative.${noneToo}`,
      `Returns ${what}${none}. Parameter: an integer n of at least 0.`,
      `{A ticket|A house|A football shirt|A lottery coupon} has the number n on it. {What is|Calculate} ${what}?${noneToo}`,
      `Step 1: split n into single digits. Step 2: ${doing}. Step 3: return the result.${noneToo}`,
      `The result is ${what}${none}.`,
      `The function MUST return ${what} for each integer n >= 0.${noneToo}`,
      `As a {teacher|puzzle fan} I want to know ${what}, so that I can check {answers|my solution}.${noneToo}`,
      `Number in, number out: ${doing}.${noneToo} Only whole numbers from 0 up are {passed|given}.`,
      `Treat n as text, digit by digit, and ${doing}.${noneToo}`,
      `{Map|Convert} n to its digits, then {reduce|combine} them: {we want|the outcome is} ${what}${none}.`,
      `Hint: n % 10 is the last digit, n // 10 are the others. {Find|Compute} ${what}.${noneToo}`,
      `{Tell|Inform} me about the digits of n: ${what}${none}.`,
      `In column A there is a number n, in column B should stand ${what}${none}.`,
    ],
  };
}

const groups = {
  all: "{digits of n|digits that n consists of|single digits in n|digits of the number n (all of them)|digits n is written with|digits n has in base 10|decimal digits making up n|places of n}",
  even: "{even digits of n|digits of n divisible by two|digits in n that are even numbers|even-valued digits of the number n|digits d of n with d % 2 == 0|digits of n, ignoring the odd ones|n's digits except 1, 3, 5, 7, 9|digits of n out of 0, 2, 4, 6, 8}",
  odd: "{odd digits of n|digits of n not divisible by two|digits in n that are odd numbers|odd-valued digits of the number n|digits d of n with d % 2 == 1|digits of n, ignoring the even ones|n's digits except 0, 2, 4, 6, 8|digits of n out of 1, 3, 5, 7, 9}",
  high: "{digits of n that are 5 or more|digits in n not less than five|digits of n greater than or equal to 5|digits d of n with d >= 5|digits of n, ignoring those below 5|n's digits except 0, 1, 2, 3, 4|digits of n out of 5, 6, 7, 8, 9|digits of n larger than 4}",
  different:
    "{unique digits of n (a repeated digit counts once)|distinct digits in n|different digits that occur in n|digits of n after removing duplicates|digits of n without repetition|digits in the set of n's digits|digits of n, ignoring every repetition of a digit|digits from 0 to 9 that appear in n at least once}",
} as const;

const kinds = {
  sum: "{the result of adding the WHICH|the sum over the WHICH|the WHICH added up|the sum total of the WHICH|what you get when you add all WHICH}",
  product:
    "{the result of multiplying the WHICH|the product over the WHICH|the WHICH multiplied together|what you get when you multiply all WHICH|the WHICH times one another}",
  count:
    "{how many WHICH there are|the amount of WHICH|the total count of WHICH|the quantity of WHICH|the number of all WHICH}",
} as const;

const verbs = {
  sum: "{add the WHICH together|sum up the WHICH|take the sum of the WHICH|total the WHICH}",
  product:
    "{multiply the WHICH with each other|take the product of the WHICH|multiply all WHICH|form the product of the WHICH}",
  count: "{count the WHICH|say how many WHICH there are|determine the number of WHICH|tally the WHICH}",
} as const;
