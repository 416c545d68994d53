import type { family } from "../../src/domain/families/keep-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
type Simple = Exclude<Given, { readonly with: unknown }>;
type Beating = Extract<Given, { readonly with: unknown }>;

export const wordings: WordingsOf<typeof family> = (given) =>
  "with" in given ? beating(given) : simple(given);

const aList =
  "{a list|an array|a sequence|a list of integers|an array of integers|a series of numbers|a collection of integers}";
const list =
  "{list|array|sequence|list of integers|array of integers|series of numbers|collection of integers}";

function simple(choice: Simple) {
  const { adjective, that, failing, test } = conditions(choice);
  return {
    phrases: [
      `{returns|outputs|produces} the numbers of ${aList} ${that}`,
      `{takes|receives|accepts} ${aList} and {gives back|returns|yields} {just|only} the {numbers|elements|values} ${that}`,
      `{discards|deletes|eliminates|throws out} all {numbers|elements} ${failing} from ${aList} and returns {the others|the remaining ones|what remains}`,
      `{collects|gathers|extracts} {all numbers|the elements} ${that} from ${aList}, {preserving the order|in the original order|duplicates included}`,
      `{reduces|narrows down|cuts down} ${aList} to its {numbers|members} ${that}`,
      `filters ${aList} {by the condition|with the predicate|on the condition that} ${test}`,
      `{copies|carries over} into a new list {only|just} those {numbers|entries} of ${aList} ${that}`,
      `{ignores|skips|excludes} {numbers|values|entries} ${failing} and returns the rest of ${aList}, {order unchanged|unsorted}`,
    ],
    statements: [
      `You are given ${aList}. Return a new list {containing|consisting of} only the {elements|numbers} ${that}.`,
      `Exercise: filtering. {Write down|Pick out} all {numbers|entries} ${that} from ${aList}, in {the order of the list|the order given}.`,
      `{Remove|Delete|Discard} the {numbers|elements} ${failing} from ${aList} and {return|give back} {what remains|the others}.`,
      `hey, how can i get only the numbers ${that} out of ${aList}? {order should stay the same|same order please|dups are ok}`,
      `The result SHALL be a list of exactly those {numbers|elements} of the input ${that}, {order preserved|in input order}.`,
      `As a {teacher|shop owner|trainer|data analyst} I want to see only the {values|figures} ${that} of my ${list}, so that {the others don't bother me|I can work with them}.`,
      `Returns the {elements|items} of ${aList} for which ${test}.`,
      `SELECT x FROM numbers WHERE ${test}, without sorting and with duplicates.`,
      `numbers.filter(x => ${test}); {apply this to|do this for} ${aList}.`,
      `Let L be ${aList}. {Determine|Output} the sublist of all x in L with ${test}, {in the same order|in the order of L}.`,
      `{A sorting machine|A doorman|A farmer|A librarian} looks at numbers one by one and lets through {only|none but} those ${that}. {Report|Return} the ones that pass, in order.`,
      `Test description: ${aList} goes in, {only|just} its numbers ${that} come out, {equal ones as often as they were|nothing else changed}.`,
      `Don't touch the given ${list}; {instead|rather} {build|create} a new one with its {numbers|entries} ${that}.`,
      `Step 1: start with an empty list. Step 2: for each number of the ${list}, append it if ${test}. Step 3: return the list.`,
      `${adjective} only, please: {from|out of} ${aList}, {return|produce} the numbers ${that}; everything else {is dropped|goes}.`,
      `The ${list} must {be freed from|lose} all numbers ${failing}. {Hand back|Return} the remaining numbers.`,
      `{Find|Get} {all|the} numbers ${that} in ${aList} and return them as a list.`,
    ],
  };
}

/** `that` and `failing` come behind "numbers"; `test` is about `x`; `adjective` begins a sentence. */
function conditions(choice: Simple): {
  adjective: string;
  that: string;
  failing: string;
  test: string;
} {
  switch (choice.kind) {
    case "even":
      return {
        adjective: "{Even numbers|Evens|Multiples of two}",
        that: "{that are even|which are even|that are divisible by two|with x % 2 equal to 0|that can be divided by 2 without remainder|that are not odd|being multiples of two|which leave no remainder when divided by 2}",
        failing:
          "{that are odd|which aren't even|not divisible by 2|that leave a remainder when divided by 2|which are odd numbers}",
        test: "{x % 2 == 0|x is even|x is divisible by 2|x mod 2 is 0|2 divides x|x isn't odd}",
      };
    case "odd":
      return {
        adjective: "{Odd numbers|Odds|Odd values}",
        that: "{that are odd|which are odd|that are not divisible by two|with x % 2 not equal to 0|that cannot be divided by 2 without remainder|that are not even|being odd|which leave a remainder when divided by 2}",
        failing:
          "{that are even|which aren't odd|divisible by 2|that leave no remainder when divided by 2|which are even numbers}",
        test: "{x % 2 != 0|x is odd|x is not divisible by 2|x mod 2 isn't 0|2 does not divide x|x isn't even}",
      };
    case "positive":
      return {
        adjective: "{Positive numbers|Positives|Numbers above zero}",
        that: "{that are positive|which are positive|that are greater than zero|with a value of more than 0|exceeding 0|bigger than zero|which are strictly positive (zero is not)|that are neither negative nor zero}",
        failing:
          "{that are zero or negative|which are not positive|less than or equal to 0|that are at most zero|which are 0 or below}",
        test: "{x > 0|x is positive|x is greater than 0|x is above zero|0 < x|x exceeds zero}",
      };
    case "negative":
      return {
        adjective: "{Negative numbers|Negatives|Numbers below zero}",
        that: "{that are negative|which are negative|that are less than zero|with a value of less than 0|that lie below 0|lower than zero|which are strictly negative (zero is not)|that are neither positive nor zero}",
        failing:
          "{that are zero or positive|which are not negative|greater than or equal to 0|that are at least zero|which are 0 or above}",
        test: "{x < 0|x is negative|x is less than 0|x is below zero|0 > x|x is smaller than zero}",
      };
    case "over": {
      const { of } = choice;
      return {
        adjective: `{Numbers above ${of}|Values over ${of}|Greater than ${of}}`,
        that: `{that are greater than ${of}|which are larger than ${of}|exceeding ${of}|with a value of more than ${of}|bigger than ${of}|strictly above ${of}|over ${of}|higher than ${of} (${of} itself doesn't count)}`,
        failing: `{that are at most ${of}|which are ${of} or less|less than or equal to ${of}|not greater than ${of}|not above ${of}}`,
        test: `{x > ${of}|x is greater than ${of}|x is above ${of}|${of} < x|x exceeds ${of}|x is strictly larger than ${of}}`,
      };
    }
    case "under": {
      const { of } = choice;
      return {
        adjective: `{Numbers below ${of}|Values under ${of}|Less than ${of}}`,
        that: `{that are less than ${of}|which are smaller than ${of}|that lie below ${of}|with a value of less than ${of}|lower than ${of}|strictly below ${of}|under ${of}|smaller than ${of} (${of} itself doesn't count)}`,
        failing: `{that are at least ${of}|which are ${of} or more|greater than or equal to ${of}|not less than ${of}|not below ${of}}`,
        test: `{x < ${of}|x is less than ${of}|x is below ${of}|${of} > x|x is under ${of}|x is strictly smaller than ${of}}`,
      };
    }
    case "multiple": {
      const { of } = choice;
      return {
        adjective: `{Multiples of ${of}|Numbers divisible by ${of}|Divisible by ${of}}`,
        that: `{that are divisible by ${of}|which are multiples of ${of}|that can be divided by ${of} without remainder|with x % ${of} equal to 0|being a multiple of ${of}|that ${of} divides evenly|which leave no remainder when divided by ${of}|having ${of} as a divisor}`,
        failing: `{that aren't divisible by ${of}|which are no multiples of ${of}|not divisible by ${of}|that leave a remainder when divided by ${of}|${of} does not divide}`,
        test: `{x % ${of} == 0|x is divisible by ${of}|x is a multiple of ${of}|x mod ${of} is 0|${of} divides x|x can be divided by ${of} without remainder}`,
      };
    }
  }
}

function beating(given: Beating) {
  const than = comparisons[given.side][given.equal];
  const { whom, lone } = partners[given.with];
  const all = "{numbers|elements|values|entries|items}";
  return {
    phrases: [
      `{returns|outputs|produces} the ${all} of ${aList} which are ${than} ${whom}; ${lone}`,
      `{takes|receives|accepts} ${aList} and {gives back|yields} only ${all} that are ${than} ${whom} in it, {order preserved|unsorted}; ${lone}`,
      `{discards|deletes|eliminates} each number of ${aList} that is not ${than} ${whom}, and returns {the others|what remains}; ${lone}`,
      `{collects|gathers|extracts} every number that is ${than} ${whom} in the original ${list}; ${lone}`,
      `{reduces|narrows down} ${aList} to those ${all} that are ${than} ${whom}; ${lone}`,
      `{copies|carries over} a number of ${aList} to the result {if and only if|only when} it is ${than} ${whom}, where ${lone}`,
      `checks each number of ${aList} against ${whom} and {keeps|retains} it if it is ${than} {what it was checked against|the other side}; ${lone}`,
      `{selects|picks out} the ${all} being ${than} ${whom}, {looking at|judged by} the unfiltered ${list}; ${lone}`,
    ],
    statements: [
      `You are given ${aList}. Return a new list with only those ${all} that are ${than} ${whom}. ${capitalized(lone)}.`,
      `Exercise: filtering by position. {Write down|Pick out} all ${all} of ${aList} that are ${than} ${whom}, in the given order; ${lone}.`,
      `{Remove|Delete|Discard} every number that is not ${than} ${whom} in the {given|original} ${list} and return what remains. ${capitalized(lone)}.`,
      `hey, i want to keep only the ${all} of ${aList} that are ${than} ${whom}. ${lone}. {same order please|always compare within the original one}`,
      `The result SHALL consist of the ${all} of the input that are ${than} ${whom}, {order preserved|in input order}. ${capitalized(lone)}.`,
      `As a {weather observer|coach|stock trader} I have ${aList}, one value per day. I want the values that are ${than} ${whom}, in order; ${lone}.`,
      `Returns those ${all} of ${aList} which are ${than} ${whom}. Note: ${lone}.`,
      `{SQL with window functions|LAG and LEAD style}: keep the rows whose value is ${than} ${whom}; the table is ${aList}. ${capitalized(lone)}.`,
      `filter with access to the index: a number of ${aList} passes if it's ${than} ${whom}. ${capitalized(lone)}. The comparison uses the unmodified input.`,
      `Let L be ${aList}. {Determine|Output} the sublist of the ${all} that are ${than} ${whom} in L, in the order of L; ${lone}.`,
      `{Children line up|Houses stand along a street|Mountains form a ridge}, and ${aList} gives their heights. {Report|Name} each height that is ${than} ${whom}. ${capitalized(lone)}.`,
      `Test description: ${aList} goes in; the ${all} that are ${than} ${whom} come out in order; ${lone}.`,
      `Don't compare with what has been kept so far; {compare|use} the given ${list}: a number stays if it is ${than} ${whom}. ${capitalized(lone)}.`,
      `Step 1: go through the ${list}. Step 2: for each number, check whether it is ${than} ${whom}. Step 3: if so, append it to the result; ${lone}.`,
      `{Find|Get} the ${all} ${than} ${whom} in ${aList}; return them as a list without sorting. ${capitalized(lone)}.`,
      `What is left of ${aList} if only the ${all} ${than} ${whom} may stay? ${capitalized(lone)}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const comparisons = {
  greater: {
    kept: "{at least as big as|greater than or the same as|not smaller than|larger than or equal to|no less than|equal to or above|bigger than or just as big as|as large as or larger than}",
    dropped:
      "{bigger than|truly greater than|higher than|strictly bigger than|above|greater than (not equal to)|larger than but not equal to|strictly above}",
  },
  less: {
    kept: "{at most as big as|smaller than or the same as|not larger than|lower than or equal to|no more than|equal to or below|smaller than or just as big as|as small as or smaller than}",
    dropped:
      "{lower than|truly less than|strictly lower than|below|less than (not equal to)|smaller than but not equal to|strictly below|strictly under}",
  },
} as const;

const first =
  "{the first number always stays|the first number is kept in any case|the very first element has no predecessor and is kept|the first entry is always included|index 0 is kept, since nothing comes before it|keep the first number, too|the first number is part of the result without a check|the first one counts as fulfilling this}";
const last =
  "{the last number always stays|the last number is kept in any case|the very last element has no successor and is kept|the last entry is always included|the final index is kept, since nothing comes after it|keep the last number, too|the last number is part of the result without a check|the last one counts as fulfilling this}";

const partners = {
  previous: {
    whom: "{its predecessor|the previous number|the preceding element|the number before|its left neighbor|the element to its left|the one that comes directly before|nums[i - 1]}",
    lone: first,
  },
  next: {
    whom: "{its successor|the next number|the following element|the number that comes next|its right neighbor|the element to its right|the one that comes directly after|nums[i + 1]}",
    lone: last,
  },
  before: {
    whom: "{every earlier number|all preceding elements|all elements on its left|each previous number|all the numbers seen so far|every one of the numbers in front of it|all of its predecessors|any number that came earlier in the list}",
    lone: first,
  },
  after: {
    whom: "{every later number|all following elements|all elements on its right|each subsequent number|all the numbers still to come|every one of the numbers behind it|all of its successors|any number that comes later in the list}",
    lone: last,
  },
  neighbours: {
    whom: "{the left and the right neighbor|the two neighbors|both adjacent elements|the numbers directly before and after it|the previous and the next number|both of the neighbors|the elements on both sides|nums[i - 1] and nums[i + 1] alike}",
    lone: "{the first and last number have one neighbor and are only compared with that, and a list of one number is kept|at the edges only the existing neighbor matters; a single number stays|a missing neighbor is ignored, so a lone number stays|at the ends compare with the one neighbor there is (without neighbors a number is kept)|neighbors that don't exist are no obstacle}",
  },
} as const;
