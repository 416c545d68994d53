import type { family } from "../../src/domain/families/sum-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Choice =
  | { readonly kind: "even" | "odd" | "positive" | "negative" }
  | { readonly kind: "over" | "under" | "multiple"; readonly of: number };

const list =
  "{a list of integers|an array of integers|a list of numbers|a sequence of ints|a collection of numbers|a series of whole numbers|an integer list|a vector of integers}";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("where" in parameters)) {
    const { are, one, test } = wordsOf(parameters);
    const none =
      "{0 if there are none|zero when none is found|0 for an empty selection|0 where no such number exists|with 0 if nothing qualifies}";
    return {
      phrases: [
        `{calculates|determines|evaluates} the {sum|total} of {all elements|the elements|those elements} of ${list} that {are|happen to be} ${are}`,
        `{accepts|receives} ${list} and {outputs|yields|hands back} the {sum|total} of those that are ${are}, ${none}`,
        `{accumulates|adds together} {just|only} the {members|entries|values} of ${list} which are ${are}`,
        `{iterates over|loops through} ${list} and {adds|accumulates} each ${one}, {skipping|disregarding} {every other number|the others}`,
        `{produces|gives} the {grand total|sum total|sum} of each ${one} in ${list}, ${none}`,
        `{picks out|selects|extracts} from ${list} the numbers that are ${are} and {adds them|sums them up}`,
        `{ignores|excludes|omits} all {elements|numbers} except those that are ${are} and {sums|totals} {what remains|the remaining ones} of ${list}`,
        `{sums|totals} the values x in ${list} with ${test}`,
        `{works out|finds} what you get when adding every ${one} in ${list}`,
      ],
      statements: [
        `Given ${list}, {return|output|compute} the sum of {all elements|the elements} that are ${are}. {If there are none, return 0.|Return 0 for an empty list.|}`,
        `{Conditional sum|Sum with a condition}: add {every|each} ${one} of ${list}; {result|output} {an integer|one number}, ${none}.`,
        `As {a cashier|a bookkeeper|a scout}, I want to {add up|total} only those {amounts|figures} of my list that are ${are}, {so that the others don't disturb|and nothing else}.`,
        `hey, how do i sum up just the numbers which are ${are} from ${list}? {rest should be ignored|not the others} {thx|please|}`,
        `SELECT {SUM(x)|COALESCE(SUM(x), 0)} FROM numbers WHERE ${test}`,
        `=SUMIF over a column: add the cells that are ${are}, {otherwise skip them|leave the others out}. {Return the total.|What's the total?}`,
        `The result MUST be the sum of all {elements|list members} that are ${are}; {other elements SHALL be ignored|others MUST NOT be added}. {It MUST be 0 if no element qualifies.|}`,
        `{Start with|Begin with a total of} 0. For {each|every} ${one} in the list, add it {to the total|on}; {pass over|skip} the others. {Return the total.|The total is the answer.}`,
        `filter(x => ${test}), then reduce with +, {beginning at 0|starting from zero}.`,
        `sum(x for x in list if ${test}) {is all I need|, please|}`,
        `{Exam question|Exercise}: {determine|calculate} the sum of the {terms|members} of ${list} that are ${are}.`,
        `{Coins|Cards|Temperatures} are {listed|noted} as integers. {Put together|Add} every ${one} and {report|tell me} the sum; {leave the rest alone|forget about the rest}.`,
        `{Don't add everything|Not everything counts}: {elements contribute|values are added} only {when|if} they are ${are}. {Return the sum.|What is the sum?}`,
        `The {answer|return value} is the {sum|total} over ${list}, {restricted to|counting just} those {values|elements} which are ${are}, ${none}.`,
        `{Remove|Throw out|Drop} from ${list} all numbers except those that are ${are}. {What do the remaining numbers sum to|Add up the remaining numbers}?`,
        `It is needed to make the sum from numbers of the list which are ${are}. {The others not.|Others are not counted.}`,
      ],
    };
  }
  const { are, one, test } = wordsOf(parameters.condition);
  const { which, none, steps, code } = wheres[parameters.where](one);
  return {
    phrases: [
      `{calculates|determines|evaluates} the {sum|total} of ${which} in ${list}; ${none}`,
      `{accepts|receives} ${list} and {outputs|yields|hands back} the {sum|total} of ${which}; ${none}`,
      `{accumulates|adds together} ${which} in ${list}; ${none}`,
      `{produces|gives} the sum of ${which}, the input being ${list}; ${none}`,
      `{picks out|selects|extracts} ${which} from ${list} and {adds them|sums them up}; ${none}`,
      `{ignores|excludes|omits} everything in ${list} but ${which}, and {sums|totals} those; ${none}`,
      `{works out|finds} what ${which} in ${list} {add up to|give in total}; ${none}`,
      `{sums|totals} a part of ${list}, {namely|that is} ${which}; ${none}`,
    ],
    statements: [
      `Given ${list}, {return|output|compute} the sum of ${which}. {Note|Remember}: ${none}.`,
      `{Partial sum|Sum by position}: ${which} in ${list}. {Special case|Corner case}: ${none}.`,
      `As {a cashier|a bookkeeper|a scout}, I want to {add up|total} ${which} in my list of {amounts|figures}; ${none}.`,
      `hey, how do i sum up ${which}? i've got ${list}. ${none} {thx|please|}`,
      `The result MUST be the sum of ${which}; {other elements SHALL be ignored|others MUST NOT be added}. In addition, ${none}.`,
      `${steps} {Return the total.|The total is the answer.} ${none}.`,
      `{Exam question|Exercise}: {determine|calculate} the sum of ${which} in ${list}; ${none}.`,
      `{Say|Let's say} that any ${one} is special. ${code} {Return it.|That is the answer.} ${none}.`,
      `{Cars|Guests|Songs} {come one after another|follow each other}, each with an integer. Some are ${are}. {We add|Add} ${which}; ${none}. {What's the sum?|Return the sum.}`,
      `{Don't add everything|Not everything counts}: only ${which} {contribute|are added}; ${none}.`,
      `The {answer|return value} is the {sum|total} of ${which} in ${list}, where ${none}.`,
      `{Position decides|It depends on the position}, not the number itself: ${which} are summed. ${none}.`,
      `With the condition c(x): ${test}, {"${one}" means c holds|call x a match if c(x) holds}. {Sum|Add up} ${which}. ${none}.`,
      `A diary has one integer per day. Which sum do ${which} make? ${none}.`,
      `It is needed to make the sum from ${which} in the list. ${none}.`,
    ],
  };
};

function wordsOf(choice: Choice): { readonly are: string; readonly one: string; readonly test: string } {
  switch (choice.kind) {
    case "even":
      return {
        are: "{even|divisible by two|evenly divisible by 2|multiples of two|not odd|exactly divisible by 2}",
        one: "{even number|multiple of 2|number divisible by two|even integer|even value|integer that two divides|even element|value with no remainder modulo 2}",
        test: "{x % 2 == 0|x % 2 === 0|x mod 2 = 0|not x % 2|(x & 1) == 0}",
      };
    case "odd":
      return {
        are: "{odd|not even|not divisible by two|not multiples of two|uneven|indivisible by 2}",
        one: "{odd number|uneven number|number not divisible by two|odd integer|odd value|integer that two doesn't divide|odd element|value that isn't even}",
        test: "{x % 2 != 0|x % 2 !== 0|x mod 2 <> 0|x is odd|(x & 1) == 1}",
      };
    case "positive":
      return {
        are: "{positive|strictly positive|above 0|greater than zero|larger than 0|more than zero|higher than 0|at least 1}",
        one: "{positive number|number greater than zero|strictly positive number|positive integer|positive value|integer above 0|element larger than 0|value of at least 1}",
        test: "{x > 0|0 < x|x >= 1|x is positive}",
      };
    case "negative":
      return {
        are: "{negative|strictly negative|below 0|smaller than zero|lower than 0|less than zero|under 0|at most -1}",
        one: "{negative number|number smaller than zero|strictly negative number|negative integer|negative value|integer below 0|element lower than 0|value of at most -1}",
        test: "{x < 0|0 > x|x <= -1|x is negative}",
      };
    case "over": {
      const { of } = choice;
      return {
        are: `{over ${of}|bigger than ${of}|more than ${of}|strictly greater than ${of}|higher than ${of}|in excess of ${of}|at least ${of + 1}|above ${of} (${of} itself not)}`,
        one: `{number over ${of}|number bigger than ${of}|value that exceeds ${of}|element strictly above ${of}|integer greater than ${of}|entry of more than ${of}|value higher than ${of}|integer from ${of + 1} on}`,
        test: `{x > ${of}|${of} < x|x >= ${of + 1}|not x <= ${of}}`,
      };
    }
    case "under": {
      const { of } = choice;
      return {
        are: `{under ${of}|lower than ${of}|smaller than ${of}|strictly less than ${of}|less than ${of} (${of} itself not)|beneath ${of}|at most ${of - 1}|no greater than ${of - 1}}`,
        one: `{number under ${of}|number lower than ${of}|value that stays below ${of}|element strictly less than ${of}|integer smaller than ${of}|entry of less than ${of}|value beneath ${of}|integer up to ${of - 1}}`,
        test: `{x < ${of}|${of} > x|x <= ${of - 1}|not x >= ${of}}`,
      };
    }
    case "multiple": {
      const { of } = choice;
      return {
        are: `{multiples of ${of}|exactly divisible by ${of}|divisible by ${of} without remainder|${of} times an integer|evenly divided by ${of}|in the times table of ${of} (0 and negatives included)}`,
        one: `{multiple of ${of}|number divisible by ${of}|integer that ${of} divides evenly|value with remainder 0 when divided by ${of}|element divisible by ${of}|number that ${of} goes into|${of}-fold of an integer|value that is ${of} times some integer}`,
        test: `{x % ${of} == 0|x % ${of} === 0|x mod ${of} = 0|not x % ${of}}`,
      };
    }
    default:
      return choice satisfies never;
  }
}

const wheres = {
  before: (one: string) => ({
    which: `{everything before the first ${one}|all numbers preceding the first ${one}|the elements to the left of the first ${one}|all that comes ahead of the first ${one}, not including it|the leading numbers up to, but without, the first ${one}|the numbers that appear earlier than any ${one}|the prefix that ends right before the first ${one}}`,
    none: "{if no such number occurs, the whole list is summed|without such a number, sum the entire list|when there isn't one, all elements are added|the sum of the complete list is returned if it never occurs|if it doesn't occur, nothing is cut off|in its absence everything is added up}",
    steps: `{Begin|Start} with a total of 0 and go through the list from the front. Stop at the first ${one}, without adding it; add every number before.`,
    code: "Sum everything up to the first special number, which is excluded.",
  }),
  after: (one: string) => ({
    which: `{everything after the last ${one}|all numbers following the last ${one}|the elements to the right of the last ${one}|all that comes behind the last ${one}, not including it|the trailing numbers from the last ${one} on, without it|the numbers that appear later than every ${one}, provided there is one|the suffix that begins right after the last ${one}}`,
    none: "{if no such number occurs, the sum is 0|without such a number, return 0|when there isn't one, nothing is added|0 is returned if it never occurs|if it doesn't occur, the answer is zero|in its absence the total is 0}",
    steps: `Go through the list with a total of 0 and add each number, but set the total back to 0 at every ${one}. If there is no such number, the total is 0.`,
    code: "Sum everything behind the last special number, which is excluded.",
  }),
  between: (one: string) => ({
    which: `{everything between the first and the last ${one}, both excluded|all numbers that have ${withArticle(one)} somewhere to the left and ${withArticle(one)} somewhere to the right|the elements after the first ${one} and before the last ${one}|all that is enclosed by the first and the last ${one}, but not these two|the numbers strictly inside the stretch from the first ${one} to the last one|the inner numbers once the list is cut at the first and at the last ${one}, the two themselves left out}`,
    none: "{if fewer than two such numbers occur, the sum is 0|with only one such number or none, return 0|when there aren't two of them, nothing is added|0 is returned unless there are at least two|without a second one, the answer is zero|with less than two the total is 0}",
    steps: `Find the index of the first ${one} and that of the last. With a total of 0, add every number at an index strictly between the two, of whatever kind.`,
    code: "Sum everything strictly between the first and the last special number (other special ones in between are added as well).",
  }),
  next: (one: string) => ({
    which: `{the numbers that stand directly behind ${withArticle(one)}|all elements whose predecessor is ${withArticle(one)}|each number immediately preceded by ${withArticle(one)}|the direct successors of each ${one}|whatever comes right after ${withArticle(one)}, be it of the same kind or not|all numbers for which the element just before is ${withArticle(one)}|the elements one place to the right of ${withArticle(one)}}`,
    none: "{if there are none, the sum is 0|without any, return 0|when no element qualifies, nothing is added|0 is returned if nothing follows such a number|if none exists, the answer is zero|in their absence the total is 0}",
    steps: `With a total of 0, look at every two neighbours in the list. If the first of the two is ${withArticle(one)}, add the second, whatever it is.`,
    code: "Sum every number that follows directly after a special one, whether it's special itself or not.",
  }),
} as const;

/** Each of a slot's parts with its article. */
function withArticle(slot: string): string {
  const parts = slot.slice(1, -1).split("|");
  return `{${parts.map((part) => `${/^[aeiou8]/.test(part) ? "an" : "a"} ${part}`).join("|")}}`;
}
