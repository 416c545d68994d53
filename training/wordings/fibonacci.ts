import type { family } from "../../src/domain/families/fibonacci.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly sequence: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("sequence" in parameters) return easy(parameters);
  const { start, twice, ask } = parameters;
  const [first, second] = start;
  const asked = asks[ask];
  const next = nexts[twice];
  return {
    phrases: [
      `returns ${asked} the sequence {that begins|beginning} with ${first} and ${second}, {where|in which} {each further term|every later one} is ${next}`,
      `{computes|finds} ${asked} a {sequence|series} whose first two terms are ${first} and ${second}, {each|every} later term being ${next}`,
      `{takes|is given} ${ask === "term" || ask === "total" ? "n" : "a limit"} and returns ${asked} a {Fibonacci-like|recursive} sequence: ${first}, ${second}, and {then|from there on} always ${next}`,
    ],
    statements: [
      `{A sequence starts|A row of numbers starts} with ${first} and ${second}; {every further term|each number after these} is ${next}. {Return|Find} ${asked} {it|this sequence}.`,
      `{Given is|Take} the {Fibonacci-like|recursive} sequence ${first}, ${second} and so on, {where|in which} each {new|further} term is ${next}. {What is wanted|The answer} is ${asked} {it|the sequence}.`,
      `{Return|I need} ${asked} the sequence {defined|made} {like this|as follows}: it {begins|starts} with ${first} and ${second}, and {goes on|continues} with ${next}.`,
      `{Find|Compute} ${asked} a sequence. {Its first terms are|It begins with} ${first} and ${second}; {the next one|each next term} is always ${next}.`,
    ],
  };
};

function easy({ sequence, find }: Easy) {
  if (sequence === "fibonacci" && find === "term") return classic;
  const asked = finds[find];
  const { start, next, called } = sequences[sequence];
  return {
    phrases: [
      `returns ${asked} ${called} {that begins|beginning} with ${start}, {where|in which} {each further number|every later one} is ${next}`,
      `{computes|finds} ${asked} a {sequence|series} whose first numbers are ${start}, {each|every} later one being ${next}`,
      `{takes|is given} ${find === "above" ? "a limit" : "n"} and returns ${asked} a sequence: ${start}, and {then|from there on} always ${next}`,
    ],
    statements: [
      `{A sequence starts|A row of numbers starts} with ${start}; {every further number|each one after these} is ${next}. {Return|Find} ${asked} {it|this sequence}.`,
      `{Given is|Take} ${called} that begins with ${start}; each {new|further} number is ${next}. {What is wanted|The answer} is ${asked} {it|the sequence}.`,
      `{Find|Compute} ${asked} a sequence. {Its first numbers are|It begins with} ${start}; {the next one|each next number} is always ${next}.`,
    ],
  };
}

const lastTwo = "{the sum of the two before it|the sum of the last two|the last two added}";

const sequences = {
  fibonacci: { called: "{the Fibonacci sequence|a sequence}", start: "0 and 1", next: lastTwo },
  lucas: { called: "{the Lucas sequence|a sequence}", start: "2 and 1", next: lastTwo },
  more: {
    called: "{a sequence|a Fibonacci-like sequence}",
    start: "0 and 1",
    next: "{the sum of the two before it plus 1|1 more than the sum of the last two|the last two and 1 added}",
  },
  three: {
    called: "{a sequence|the tribonacci sequence}",
    start: "0, 1 and 1",
    next: "{the sum of the three before it|the sum of the last three|the last three added}",
  },
} as const;

const finds = {
  term: "{the number at place n, counted from 0, of|the number at place n (the first has place 0) in|the number with index n, indexes counted from 0, of}",
  digit:
    "{the last digit of the number at place n, counted from 0, of|the final digit of the number with index n (from 0 on) in|what the number at place n (the first has place 0) ends with, as a digit, in}",
  list: "{the first n numbers, as a list, of|a list of the n first numbers of|a list with as many numbers as n says, from the beginning of}",
  above:
    "{the first number that is greater than limit in|the first number above the limit in|the number that comes first among those greater than limit in}",
} as const;

const classic = {
  phrases: [
    "{computes|finds|gives} the n-th {Fibonacci number|number of the Fibonacci sequence}, {counted from 0|from place 0 on}, where {the first two are 0 and 1|0 and 1 come first}",
    "returns the {number|term} at {place|index} n of the {Fibonacci sequence|Fibonacci numbers} 0, 1, 1, 2, 3, 5 {and so on|(and so on)}, {places counted from 0|with 0 at place 0}",
    "{takes|is given} n and returns F(n), where F(0) = 0, F(1) = 1 and {each later F(n) is the sum of the two before it|F(n) = F(n - 1) + F(n - 2)}",
  ],
  statements: [
    "{Given|For} n, {return|find} the n-th Fibonacci number. {The sequence begins|Start} with 0 and 1, {the places being counted from 0|so that for n = 0 it is 0}.",
    "{In a sequence,|A row of numbers is made like this:} 0 and 1 come first, and each number after them is the sum of the {last two|two before it}. {Find|Return} the number at place n, {counted|counting} from 0.",
    "{What is|How large is} the Fibonacci number {with index|at place} n, if {F(0) is 0 and F(1) is 1|the first, at place 0, is 0 and the next is 1}?",
    "{Start with|Take} 0 and 1 and {keep adding|again and again add} the last two {numbers|terms}: 0, 1, 1, 2, 3, 5. {Return|Give} the one at index n, {from 0 on|where 0 has index 0}.",
  ],
} as const;

const asks = {
  term: "{the n-th term, counted from 0, of|the term at place n, places counted from 0, of|the term with index n (the first has index 0) of}",
  total:
    "{the sum of the first n terms of|the total of the n first terms of|what the first n terms add up to in}",
  count:
    "{the number of terms that are at most limit, in|how many terms up to the limit (included) there are in|the count of terms not greater than limit in}",
  greatest:
    "{the greatest term that is at most limit, or null if there is none, of|the largest term not above the limit (null if none is) of|the last term that does not exceed the limit (null without any) of}",
} as const;

const nexts = {
  none: "{the sum of the two before it|the sum of the last two|the last two added}",
  last: "{twice the one before it plus the one before that|double the previous one plus the one before that|the sum of the last two, the last one counted twice}",
  earlier:
    "{the one before it plus twice the one before that|the previous one plus double the one before that|the sum of the last two, the earlier one counted twice}",
} as const;
