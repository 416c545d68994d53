import type { family } from "../../src/domain/families/expand-choices.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "sums" ? sums(parameters) : rows(parameters);

function sums({ repeats, order, size }: Of<"sums">) {
  const numbers = size === null ? "numbers" : `{exactly |}${size} numbers`;
  const often = repeats
    ? "{each as often as you like|where a number may be taken several times|with repetition allowed}"
    : "{each at most once|where no number is taken twice|without using a number again}";
  const sorted = sumOrders[order];
  return {
    phrases: [
      `{finds|lists} {all combinations|every choice} of ${numbers} from a sorted list whose sum is a target, ${often}; {each is a list from small to large|every one is sorted in rising order}, and they are listed ${sorted}`,
      `{takes|is given} {a sorted list|numbers sorted from small to large} and a target, and returns {the list of all|all} ways to {write|make} the target as a sum of ${numbers} {of the list|from it}, ${often}, {each way being|each way} a list in rising order; they are listed ${sorted}`,
      `returns, as lists {in ascending order|from small to large}, {all the|the} choices of ${numbers} of a sorted list {whose sum is|that make} {exactly a target|a given target}, ${often}, listed ${sorted}`,
    ],
    statements: [
      `{Given|For} {a sorted list of numbers|numbers in ascending order} and a target, {return|find} {all|the} choices of ${numbers} that {add up to|sum to} the target, ${often}. Each choice is a list from small to large; {return|list} them ${sorted}.`,
      `In {which|what} ways can a target be {the sum of|made by adding} ${numbers} of a sorted list, ${often}? {Return|List} them all as lists {from small to large|in rising order}, {listed|put} ${sorted}.`,
      `{Weights of a scale|The prices of some goods} are given as a sorted list. {Find|Return} every choice of ${numbers} that comes to exactly a target, ${often}. The choices are lists in rising order, {listed|put} ${sorted}.`,
    ],
  };
}

const sumOrders = {
  rising:
    "{with the smaller first numbers first|so that smaller first numbers (then second ones and so on) come first|in ascending lexicographic order}",
  falling:
    "{with the larger first numbers first|so that larger first numbers (then second ones and so on) come first|in descending lexicographic order}",
  "shortest first":
    "{the shortest first, of equal length the one with the smaller first numbers|by length, the shorter first, then by their numbers in rising order|with few numbers before many, and smaller first numbers first in case of equal length}",
  "longest first":
    "{the longest first, of equal length the one with the smaller first numbers|by length, the longer first, then by their numbers in rising order|with many numbers before few, and smaller first numbers first in case of equal length}",
} as const;

function rows({ rule, order }: Of<"rows">) {
  const neighbours = rowRules[rule];
  const sorted = rowOrders[order];
  const once = "{each entry used at most once|using no entry twice|without using an entry again}";
  return {
    phrases: [
      `{lists|finds} all {different|distinct} rows of {the given|a given} size that can be {laid|formed} from {a list of numbers|numbers of a list}, ${once}, with ${neighbours}; {the result is|returned as} a list of lists, ${sorted}`,
      `{takes|is given} numbers and a size and returns {every different|each distinct} {arrangement|row} of so many of them, ${once}, with ${neighbours}, ${sorted}`,
      `returns {all|the} {orders|arrangements} in which so many numbers of a list (the size is given) can stand with ${neighbours}, ${once}, {equal rows listed once|without duplicate rows}, ${sorted}`,
    ],
    statements: [
      `{Given|For} a list of numbers and a size, {return|find} all {different|distinct} rows of that many numbers, ${once}, with ${neighbours}. {List|Give} them ${sorted}.`,
      `In {which|what} ways can so many of the {given numbers|numbers of a list} be {laid side by side|put in a row} with ${neighbours}? {The size is given|How many is given too}; ${once}. Return all different rows ${sorted}.`,
      `{Cards with numbers|Number tiles} lie on a table. {Lay|Put} a given number of them in a row, ${once}, with ${neighbours}. {Return|List} all rows that are different, as lists ${sorted}.`,
      `{Permutations|Arrangements} of a given size {taken from|out of} a list, ${once}, with ${neighbours}: {return|list} {all|every one} of them without duplicates, ${sorted}.`,
    ],
  };
}

const rowOrders = {
  rising:
    "{with the smaller first numbers first|sorted with smaller first numbers (then second ones and so on) first|in ascending lexicographic order}",
  falling:
    "{with the larger first numbers first|sorted with larger first numbers (then second ones and so on) first|in descending lexicographic order}",
} as const;

const rowRules = {
  different: "{no equal numbers side by side|no two equal neighbours|neighbours that are never equal}",
  "far by 2":
    "{neighbours that differ by at least 2|a difference of 2 or more between neighbours|any two neighbours 2 or more apart}",
  "far by 3":
    "{neighbours that differ by at least 3|a difference of 3 or more between neighbours|any two neighbours 3 or more apart}",
  "close by 3":
    "{neighbours that differ by at most 3|a difference of 3 or less between neighbours|any two neighbours no more than 3 apart}",
  "no two odd":
    "{no two odd numbers side by side|no odd number next to another odd one|at least one even number in each pair of neighbours}",
  "no two even":
    "{no two even numbers side by side|no even number next to another even one|at least one odd number in each pair of neighbours}",
} as const;
