import type { family } from "../../src/domain/families/pairs-with-difference.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const three = given.relation === "sum of three";
  const group = three ? "{triple|triple|triplet|group of three}" : "{pair|pair|pair|group of two}";
  const groups = three ? "triples" : "pairs";
  const that = relations[given.relation];
  const test = tests[given.relation];
  const { answer, question } = answers[given.answer](three);
  const rule =
    given.equal === "never"
      ? three
        ? "{the three numbers of a triple have to be distinct|a triple consists of three distinct values|triples containing equal numbers don't count|no triple may contain a value more than once|only triples of pairwise different numbers are allowed|all three members must differ from each other|a value cannot be combined with an equal one|repeated values inside a triple are forbidden}"
        : "{the two numbers of a pair have to be distinct|a pair consists of two distinct values|pairs of two equal numbers don't count|no pair may contain the same value twice|only pairs of different numbers are allowed|both members must differ from each other|a value cannot be combined with an equal one|repeating a value inside a pair is forbidden}"
      : three
        ? "{equal numbers may be combined in a triple if they occur that often in the list|a triple can contain a value two or three times, provided the list does|each list element may be used once per triple, and equal elements are separate elements|duplicates in the list may be used together in one triple|a value may repeat within a triple up to the number of its occurrences|using a number twice needs two of it in the list|repeated values inside a triple are fine as long as the list has enough copies|two equal elements at different positions may be in the same triple}"
        : "{equal numbers may be combined in a pair if the number occurs twice or more in the list|a pair can contain a value twice, provided the list does|each list element may be used once per pair, and equal elements are separate elements|duplicates in the list may be used together in one pair|a value may repeat within a pair if it occurs at least two times|using a number twice needs two of it in the list|repeating a value inside a pair is fine as long as the list has two copies|two equal elements at different positions may form a pair}";
  const Rule = capitalized(rule);
  const numbers = "{a list of integers|an array of integers|a list|a collection of whole numbers}";
  return {
    phrases: [
      `{takes|accepts|receives} ${numbers} and an integer k and, for the ${groups} ${that}, {outputs|reports|gives back} ${answer}; ${rule}`,
      `{finds|determines|identifies} the ${groups} of elements ${that} in ${numbers} and {outputs|delivers} ${answer}; ${rule}`,
      `{computes|works out} ${answer}, a ${group} being valid if its numbers satisfy ${test}; ${rule}`,
      `{checks|goes through} all ${groups} of elements of ${numbers}, keeps those ${that}, and {yields|hands back} ${answer}; ${rule}`,
      `for ${numbers} and a {target|value} k {produces|reports} ${answer}, {considering|based on} the ${groups} ${that}, where ${rule}`,
      `{analyses|inspects} the ${groups} ${that} {among the elements of|within} ${numbers}: it returns ${answer}; ${rule}`,
      `{gives|outputs} ${answer}, when ${groups} of list elements ${that} are {sought|looked for}; ${rule}`,
      `{solves|answers} the ${three ? "three-sum" : "two-number"} {problem|question} for ${numbers} and k: ${groups} ${that}; {it returns|the result is} ${answer}; ${rule}`,
    ],
    statements: [
      `You are given ${numbers} and an integer k. A ${group} is {good|valid} if it satisfies ${test}. Return ${answer}. ${Rule}.`,
      `Exercise: in ${numbers}, look for ${groups} ${that}. {Determine|Write down} ${answer}. ${Rule}.`,
      `hey, i have ${numbers} and a number k, and i'm interested in ${groups} ${that}. ${question} ${rule}.`,
      `As a {treasurer|data analyst|game designer} I want to know, for the ${groups} ${that} in my list, ${answer}. ${Rule}.`,
      `The result SHALL be ${answer}. Valid are ${groups} ${that}, taken from the input list. ${Rule}.`,
      `Returns ${answer}. Parameters: ${numbers}; the value k. Relevant are the ${groups} ${that}. Note that ${rule}.`,
      three
        ? `SELECT a.x, b.x, c.x FROM t a, t b, t c, all different rows, WHERE a.x + b.x + c.x = k. From these triples, {output|derive} ${answer}. ${Rule}.`
        : `Self-join ${numbers} with itself, two different rows at a time, keeping pairs ${that}. {Output|Derive} ${answer}. ${Rule}.`,
      `{Children|Bags|Houses|Coins} have numbers, given as a list. ${three ? "Three of them" : "Two of them"} {match|belong together} if ${test}. {Report|Find} ${answer}. ${Rule}.`,
      `Filter all ${groups} from ${numbers} by ${test}; then {return|output} ${answer}. ${Rule}.`,
      `Step 1: form ${groups} of list elements. Step 2: keep those ${that}. Step 3: make sure that ${rule}. Step 4: return ${answer}.`,
      `Test description: list and k go in, ${answer} comes out, for the ${groups} ${that}; ${rule}.`,
      `{Let|Suppose} L be a list and k an integer; consider ${groups} from L with ${test}. {Determine|Evaluate} ${answer}; ${rule}.`,
      `${question} It's about ${groups} ${that} in ${numbers}. ${Rule}.`,
      `{Search|Scan} ${numbers} for ${groups} ${that}. {Deliver|Hand back} ${answer}, keeping in mind that ${rule}.`,
      `Hint: a {set|dictionary} of seen numbers helps. Wanted: ${answer}, for ${groups} of the list's numbers ${that}. ${Rule}.`,
      `What I need is ${answer}. A ${group} is meant if ${test}, its numbers coming from ${numbers}. ${Rule}.`,
    ],
  };
};

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const relations = {
  difference:
    "{with a difference of k|with a difference of exactly k|that differ by k|whose absolute difference equals k|in which the larger number is k above the smaller|that lie at a distance of k from each other|where subtracting the smaller from the larger gives k|separated by k}",
  sum: "{with a sum of k|with a sum of exactly k|that sum to k|whose sum equals k|which total k|where both numbers together give k|that yield k when added|adding up to k}",
  "sum of three":
    "{with a sum of k|with a sum of exactly k|that sum to k|whose sum equals k|which total k|where all three numbers together give k|that yield k when added|adding up to k}",
} as const;

const tests = {
  difference:
    "{abs(a - b) == k|larger minus smaller equals k|b - a == k with a <= b|a + k == b or b + k == a|their difference is k}",
  sum: "{a + b == k|sum of both equals k|a + b = k|b == k - a|their sum is k|the two add up to k}",
  "sum of three":
    "{a + b + c == k|sum of all three equals k|a + b + c = k|c == k - a - b|their sum is k|the three add up to k}",
} as const;

interface Answer {
  /** A noun. */
  readonly answer: string;
  /** A sentence. */
  readonly question: string;
}

const answers: Readonly<Record<Given["answer"], (three: boolean) => Answer>> = {
  different: (three) => {
    const [groups, group] = three ? ["triples", "triple"] : ["pairs", "pair"];
    return {
      answer: `{the number of unique ${groups}|how many distinct ${groups} exist|the count of different ${groups}, each set of values counted once|how many ${groups} there are without counting the same values twice|the size of the set of all such ${groups}|the number of ${groups} that differ in their values|the number of ${groups} after removing duplicate ${groups}|how many such ${groups} with different values can be made}`,
      question: `{How many distinct ${groups} are there?|How many unique ${groups} exist, if the same values count only once?|Please count the different ${groups}; the same values at other positions are no new ${group}.|I need the number of different ${groups} (by value).}`,
    };
  },
  places: (three) => {
    const [groups, group] = three ? ["triples", "triple"] : ["pairs", "pair"];
    const indexes = three ? "i < j < l" : "i < j";
    return {
      answer: `{the number of ${groups} counted by position|how many ${groups} of positions ${indexes} hold such numbers|the count of index ${groups} ${indexes} for which that is true|how many ${groups} there are when equal numbers at different positions are counted separately|the number of all ${groups} of list positions that fit|the number of ${groups}, repetitions at other indices included|how many ways there are to choose the positions of such a ${group}|the total count, where each combination of positions is a ${group} of its own}`,
      question: `{How many ${groups} of positions are there?|How many index ${groups} ${indexes} fit?|Please count by position: equal numbers in other places make another ${group}.|I need the number of ${groups}, counting equal values at different indices separately.}`,
    };
  },
  rising: (three) => {
    const [groups, pattern] = three ? ["triples", "[a, b, c]"] : ["pairs", "[a, b]"];
    return {
      answer: `{the unique ${groups} ${pattern}, each sorted, in ascending order|a list of all distinct ${groups} as sorted lists ${pattern}, sorted ascending|all different ${groups} without repetition, smaller number first in each, the list in increasing order|a sorted list (ascending) of the distinct ${groups} ${pattern}, smallest number in front|each distinct one once, as ${pattern} from small to large, all of them sorted upwards|the list of different ${groups}, sorted inside and outside in increasing order|the set of ${groups} turned into an ascending list of lists ${pattern}, numbers in each ascending|the distinct ${groups}, smallest ${three ? "triple" : "pair"} first, each with its numbers ascending}`,
      question: `{Which different ${groups} are there? Give lists ${pattern}, sorted inside, in ascending order.|Please list each distinct one as ${pattern} with the smaller numbers first, and sort the list ascending.|I need all unique ${groups} as ${pattern} (ascending), sorted from the smallest to the largest.}`,
    };
  },
  falling: (three) => {
    const [groups, pattern] = three ? ["triples", "[a, b, c]"] : ["pairs", "[a, b]"];
    return {
      answer: `{the unique ${groups} ${pattern}, each sorted ascending, in descending order|a list of all distinct ${groups} as sorted lists ${pattern}, the list sorted descending|all different ${groups} without repetition, smaller number first in each, but the list in decreasing order|a list, sorted descending, of the distinct ${groups} ${pattern}, smallest number in front in each|each distinct one once, as ${pattern} from small to large, all of them sorted downwards|the list of different ${groups}, ascending inside, descending outside|the set of ${groups} turned into a descending list of lists ${pattern}, numbers in each ascending|the distinct ${groups}, largest ${three ? "triple" : "pair"} first, each with its numbers ascending}`,
      question: `{Which different ${groups} are there? Give lists ${pattern}, sorted inside, in descending order.|Please list each distinct one as ${pattern} with the smaller numbers first, and sort the list descending.|I need all unique ${groups} as ${pattern} (ascending), sorted from the largest to the smallest.}`,
    };
  },
  partners: (three) => {
    const [groups, group] = three ? ["triples", "triple"] : ["pairs", "pair"];
    return {
      answer: `{the set of numbers appearing in any such ${group}|a set of all numbers that are in at least one of these ${groups}|a set containing each number that is a member of some such ${group}|the set of numbers that take part in one or more ${groups}|all numbers occurring in these ${groups}, as a set|the union of all these ${groups} as a set|a set of every list number for which such a ${group} exists|those numbers of the list, as a set, which have ${three ? "partners for a triple" : "a partner"}}`,
      question: `{Which numbers appear in such ${groups}? Return them as a set.|Please collect all numbers that are in at least one ${group} in a set.|I need the set of numbers that are part of any ${group}.}`,
    };
  },
  loners: (three) => {
    const [groups, group] = three ? ["triples", "triple"] : ["pairs", "pair"];
    return {
      answer: `{the set of numbers of the list appearing in no such ${group}|a set of all list numbers that aren't in any of these ${groups}|a set containing each number of the list that is a member of no such ${group}|the set of list numbers that don't take part in any ${group}|all numbers of the list that do not occur in these ${groups}, as a set|the numbers of the list minus those in the ${groups}, as a set|a set of every list number for which no such ${group} exists|those numbers of the list, as a set, which have no ${three ? "partners for a triple" : "partner"}}`,
      question: `{Which numbers of the list appear in no such ${group}? Return them as a set.|Please collect the list's numbers that are in none of the ${groups} in a set.|I need the set of list numbers that are not part of any ${group}.}`,
    };
  },
};
