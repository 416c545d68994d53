import type { family } from "../../src/domain/families/expand-choices.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "sums" ? sums(parameters) : rows(parameters);

function sums({ repeats, order, size }: Of<"sums">) {
  const numbers =
    size === null
      ? "{numbers|elements|values|items}"
      : `{exactly ${size} numbers|${size} elements|precisely three values|${size} numbers (not more and not fewer)|three numbers each}`;
  const often = repeats
    ? "{the same number may be used any number of times|repetition is allowed|numbers can be reused without limit|every number may be chosen repeatedly|with repetition|an element may appear more than once in a combination|numbers may be picked as often as needed|there is an unlimited supply of each number}"
    : "{each number may be used only once|repetition is not allowed|numbers cannot be reused|every number may be chosen one time at most|without repetition|no element may appear more than once in a combination|a number that has been picked is gone|there is only one of each number}";
  const sorted = sumOrders[order];
  const inside =
    "{the numbers of a combination are in ascending order|each combination is sorted from smallest to largest|inside a combination numbers grow|every combination is written with its smallest number first, ascending|each inner list is sorted ascending}";
  const combinations = "{combinations|selections|possible sets|groups}";
  return {
    phrases: [
      `{generates|enumerates|computes} {all|the} ${combinations} of ${numbers} from a sorted list that {sum to|total|add up to} a target; ${often}; ${inside}; the combinations are ${sorted}`,
      `{outputs|yields|produces} every {combination|selection} of ${numbers} out of an ascending list with {a sum of exactly|a total equal to} the target (${often}), ${inside}, all of them ${sorted}`,
      `{solves|implements} combination sum: from a sorted list of distinct positive integers and a target it {returns|gives} all {combinations|selections} of ${numbers}; ${often}; ${inside}, and the result is ${sorted}`,
      `{determines|works out} in which ways a target can be {composed of|formed with|made up from} ${numbers} of a sorted list, where ${often}; ${inside}; {the ways|they} are ${sorted}`,
      `{accepts|receives} a sorted list and a target and {hands back|delivers} a list of lists: all {combinations|selections} of ${numbers} that {total|sum to} the target. ${often}; ${inside}; the outer list is ${sorted}`,
      `recursively {collects|builds} the {combinations|selections} of ${numbers} from a sorted list {reaching|matching} a target sum, where ${often}, ${inside}, and the whole is ${sorted}`,
      `{breaks|splits} a target amount into ${numbers} taken from a sorted list, in every possible way; ${often}; ${inside}; {results are|the answer is} ${sorted}`,
      `given an ascending list of numbers and a target, {lists|reports} all {combinations|selections} of ${numbers} {equal to the target in sum|which sum up to it}; ${often}; ${inside}; {everything is|the lists are} ${sorted}`,
    ],
    statements: [
      `You are given a sorted list of {distinct|different} positive integers and a target. Find all {combinations|selections} of ${numbers} that sum to the target; ${often}. ${capitalized(inside)}. The {result|output} must be ${sorted}.`,
      `Exercise (backtracking). {Determine|Generate} all ${combinations} of ${numbers} from an ascending list whose total equals the target, where ${often}. ${capitalized(inside)}; the combinations are to be ${sorted}.`,
      `{Coins|Stamps|Weights|Planks} of certain {values|sizes} are {available|given} in a sorted list. In which ways can a total be made up with ${numbers}, if ${often}? {Return|Output} all of them, ${sorted}; ${inside}.`,
      `hey, combination sum question: sorted numbers, a target, and i need every list of ${numbers} that adds up to the target. ${often}. ${inside}, and the whole thing ${sorted}`,
      `The result SHALL contain every combination of ${numbers} of the sorted input whose sum is the target. ${capitalized(often)}. ${capitalized(inside)}. The result SHALL be ${sorted}.`,
      `As a {shopkeeper|cook|builder} I want to see all possibilities to reach an exact total with ${numbers} from my sorted list (${often}), ${sorted}. ${capitalized(inside)}.`,
      `Returns a list of lists: the combinations of ${numbers} from a sorted list that total the target; ${often}. ${capitalized(inside)}, the combinations are ${sorted}.`,
      `Of all selections of ${numbers} from an ascending list (${often}), {filter|keep} those with sum equal to the target, ${sorted}. ${capitalized(inside)}.`,
      `{Write|Decompose} the target as a sum of ${numbers} found in a sorted list, in all possible ways; ${often}. Order matters only for output: ${inside}, and the ways are ${sorted}.`,
      `Don't merely count them: {list|give} all combinations of ${numbers} of a sorted list that have the target as their sum. ${capitalized(often)}. ${capitalized(inside)}. Sort the combinations so that they are ${sorted}.`,
      `Step 1: build the combinations of ${numbers} from the ascending list (${often}). Step 2: keep the ones that sum to the target. Step 3: return them ${sorted}; ${inside}.`,
      `Test description: sorted numbers and a target. Expect all combinations of ${numbers} adding up to the target, ${sorted}; ${often}; ${inside}; no combination twice.`,
      `{A dart player|A hiker|A baker} needs an exact number of points, and the possible {scores|values} form a sorted list. Which combinations of ${numbers} do it? ${capitalized(often)}. {Show|Report} them ${sorted}; ${inside}.`,
      `Which combinations of ${numbers} from a sorted list make the target, provided that ${often}? ${capitalized(inside)}. Answer with a list that is ${sorted}.`,
      `Every subset-like choice of ${numbers} of a given ascending list whose elements together equal the target is wanted. ${capitalized(often)}. ${capitalized(inside)}; altogether ${sorted}.`,
    ],
  };
}

const byNumbers =
  "{compared number by number|by the first number, then the second, and so on|in lexicographical order}";

const sumOrders = {
  rising:
    "{sorted lexicographically, ascending|in ascending order, compared number by number|ordered by first number, then second number and so on, smallest first|sorted like words in a dictionary, small numbers first|in increasing lexicographical order|arranged so that the one beginning with smaller numbers precedes|sorted ascending as Python sorts lists of numbers|sorted from the lexicographically smallest to the largest}",
  falling:
    "{sorted lexicographically, descending|in descending order, compared number by number|ordered by first number, then second number and so on, largest first|sorted like words in a dictionary but backwards, large numbers first|in decreasing lexicographical order|arranged so that the one beginning with larger numbers precedes|sorted descending as Python sorts lists of numbers (reverse=True)|sorted from the lexicographically largest to the smallest}",
  "shortest first": `{sorted by length, shortest first, and equal lengths ascending ${byNumbers}|ordered by how many numbers they have (fewest first), ties in ascending order ${byNumbers}|arranged from short to long, those of the same length ascending ${byNumbers}|sorted by (length, numbers), both ascending|in order of increasing size, combinations of the same size being sorted ascending ${byNumbers}|sorted so that fewer numbers come before more and, at the same length, smaller first numbers before larger|grouped by length, short ones at the top, each group in ascending lexicographical order|sorted with key length first and then the list itself, ascending}`,
  "longest first": `{sorted by length, longest first, and equal lengths ascending ${byNumbers}|ordered by how many numbers they have (most first), ties in ascending order ${byNumbers}|arranged from long to short, those of the same length ascending ${byNumbers}|sorted by (-length, numbers)|in order of decreasing size, combinations of the same size being sorted ascending ${byNumbers}|sorted so that more numbers come before fewer and, at the same length, smaller first numbers before larger|grouped by length, long ones at the top, each group in ascending lexicographical order|sorted with key minus length first and then the list itself, ascending}`,
} as const;

function rows({ rule, order }: Of<"rows">) {
  const neighbours = rowRules[rule];
  const sorted = sumOrders[order];
  const once =
    "{each element may be used only once|no element of the list is used more than once|every position of the list can be used one time at most|a used element is not available again|elements aren't reused|without reusing an element}";
  const distinct =
    "{no duplicates in the result|identical arrangements appear only once|the same sequence is not listed twice|repeated results are removed|each distinct arrangement one time}";
  return {
    phrases: [
      `{generates|enumerates|computes} all distinct {arrangements|permutations|sequences} of a given length from a list of numbers in which ${neighbours}; ${once}; they are ${sorted}`,
      `{outputs|yields|produces} every {different|unique} {sequence|arrangement} of the requested number of elements of a list such that ${neighbours}, ${sorted}; ${once}`,
      `{finds|determines} the {partial permutations|k-permutations|ordered selections} of a list, of the requested size, where ${neighbours}; ${once}, ${distinct}, and the result is ${sorted}`,
      `{accepts|receives} a list and a size and {hands back|delivers} a list of lists: all arrangements of that many elements where ${neighbours}. ${once}; ${distinct}; the outer list is ${sorted}`,
      `recursively {builds|collects} all sequences of the wanted number of numbers from a list (${once}), provided that ${neighbours}, without duplicate sequences and ${sorted}`,
      `{arranges|orders} as many of the given numbers as the size says in every way in which ${neighbours}; ${once}; {returns|gives} the unique arrangements ${sorted}`,
      `given numbers and a length, {lists|reports} each unique ordering of so many of them in which ${neighbours}; ${once}; {everything is|the lists are} ${sorted}`,
      `{works out|constructs} all {line-ups|chains} of the wanted length from the elements of a list, subject to this: ${neighbours}. ${once}; ${distinct}; the outcome is ${sorted}`,
    ],
    statements: [
      `You are given a list of integers and a size. {Generate|Find} all distinct {arrangements|permutations} of that many elements in which ${neighbours}; ${once}. The {result|output} must be ${sorted}.`,
      `Exercise (backtracking). {Determine|Enumerate} the ordered selections of the requested number of elements of a list for which ${neighbours}. ${capitalized(once)}; ${distinct}. They are to be ${sorted}.`,
      `{Pupils|Runners|Books|Flower pots} with numbers are to stand side by side, a given count of them, so that ${neighbours}. In which ways is that possible? {Return|Output} all distinct ones ${sorted}; ${once}.`,
      `hey, permutations question: a list of numbers and a size, and i need every unique arrangement of that size where ${neighbours}. ${once}. and the whole thing ${sorted}`,
      `The result SHALL contain every sequence of the given size made from elements of the list in which ${neighbours}. ${capitalized(once)}. ${capitalized(distinct)}. The result SHALL be ${sorted}.`,
      `As a {gardener|teacher|game designer} I want all arrangements of a given number of my numbered {plants|cards} where ${neighbours}, ${sorted}. ${capitalized(once)}, ${distinct}.`,
      `Returns a list of lists, the unique arrangements of the requested number of elements where ${neighbours}; ${once}. They are ${sorted}.`,
      `Of all permutations, as long as the size says, of the list, {filter|keep} those in which ${neighbours}; ${once}; ${distinct}; ${sorted}.`,
      `set(permutations(numbers, size)), but only those where ${neighbours}, {returned|given back} as lists ${sorted}. ${capitalized(once)}.`,
      `Don't just count: {list|give} all unique sequences of the requested length built from a list's elements so that ${neighbours}. ${capitalized(once)}. They should be ${sorted}.`,
      `Step 1: form all sequences of the requested number of elements (${once}). Step 2: drop those that break the rule that ${neighbours}. Step 3: ${distinct}. Step 4: return them ${sorted}.`,
      `Test description: a list of numbers, and how many to place. Expect all arrangements in which ${neighbours}, ${sorted}; ${once}; ${distinct}.`,
      `{A decorator|A child|An engineer} puts a certain number of numbered {tiles|blocks|wagons} next to each other, taking care that ${neighbours}. {Show|Report} all possible results ${sorted}. ${capitalized(once)}; ${distinct}.`,
      `Which sequences of a given length can be made from the elements of a list, if ${neighbours} and ${once}? Answer with all distinct ones, ${sorted}.`,
      `Order some of the numbers, as many as the size says, in all ways that respect the following: ${neighbours}. ${capitalized(once)}. ${capitalized(distinct)}; altogether ${sorted}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const rowRules = {
  different:
    "{adjacent numbers are not equal|no number is followed by the same number|equal numbers never touch|two adjacent elements are always different|identical values are not next to each other|row[i] != row[i + 1] for all i|each number differs from the one before|the same value does not stand twice in succession}",
  "far by 2":
    "{adjacent numbers have a difference of at least 2|two adjacent elements are at least 2 apart|the absolute difference of consecutive numbers is 2 or greater|each number is at least 2 larger or smaller than the previous one|adjacent numbers never differ by less than 2|abs(row[i] - row[i + 1]) >= 2 for all i|consecutive elements are neither equal nor 1 apart|the distance between neighboring elements is not below 2}",
  "far by 3":
    "{adjacent numbers have a difference of at least 3|two adjacent elements are at least 3 apart|the absolute difference of consecutive numbers is 3 or greater|each number is at least 3 larger or smaller than the previous one|adjacent numbers never differ by less than 3|abs(row[i] - row[i + 1]) >= 3 for all i|consecutive elements are neither equal nor 1 or 2 apart|the distance between neighboring elements is not below 3}",
  "close by 3":
    "{adjacent numbers have a difference of at most 3|two adjacent elements are at most 3 apart|the absolute difference of consecutive numbers is 3 or smaller|each number is at most 3 larger or smaller than the previous one|adjacent numbers never differ by more than 3|abs(row[i] - row[i + 1]) <= 3 for all i|consecutive elements are equal or 1, 2 or 3 apart|the distance between neighboring elements is not above 3}",
  "no two odd":
    "{two odd numbers are never adjacent|odd numbers do not touch|no odd number is followed by an odd number|adjacent elements are not both odd|an odd number has only even numbers beside it|of two consecutive elements at least one is even|not (row[i] % 2 and row[i + 1] % 2) for all i|there is always an even number between odd ones}",
  "no two even":
    "{two even numbers are never adjacent|even numbers do not touch|no even number is followed by an even number|adjacent elements are not both even|an even number has only odd numbers beside it|of two consecutive elements at least one is odd|row[i] % 2 == 1 or row[i + 1] % 2 == 1 for all i|there is always an odd number between even ones}",
} as const;
