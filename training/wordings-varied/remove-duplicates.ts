import type { family } from "../../src/domain/families/remove-duplicates.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Easy = Extract<Any, { readonly among: unknown }>;
type Medium = Extract<Any, { readonly keep: unknown }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("keep" in parameters) return thinned(parameters);
  return parameters.among === "all" && parameters.fate === "dropped" ? classic : repeated(parameters);
};

const aList = "{a list|an array|a list of integers|an array of numbers|a sequence of integers}";

const order =
  "{in the order of first appearance|in their original order|keeping the original order|with the order unchanged|preserving the order|the first occurrences staying where they are|in the order in which they were first seen|without sorting}";

const classic: Wordings = {
  phrases: [
    `{removes|eliminates|strips|deletes} {duplicates|duplicate values|repeated elements|double entries} from ${aList}, ${order}`,
    `{returns|outputs|produces} the {unique|distinct} {elements|values|numbers} of ${aList} ${order}`,
    `{deduplicates|uniquifies} ${aList} ${order}`,
    `{takes|receives|accepts} ${aList} and {gives back|yields} {each value|every number} {only once|just once}, ${order}`,
    `{keeps|retains} the first occurrence of {each|every} {number|value} of ${aList} and {discards|skips} {later ones|all further occurrences}`,
    `{filters out|throws away} numbers that {occurred earlier|were already seen} in ${aList}, ${order}`,
    `{makes|creates} {a copy|a version} of ${aList} {without|free of} {duplicates|repetitions}, ${order}`,
    `{cleans|tidies} ${aList} so that no {value|number} {appears twice|is repeated}, ${order}`,
  ],
  statements: [
    `You are given ${aList}. {Remove|Eliminate} the duplicates ${order} and return the {result|new list}.`,
    `Exercise: remove all {double|duplicate} numbers from ${aList}; {each number should appear exactly once|every number stays once}, ${order}.`,
    `hey, how do i get rid of duplicates in ${aList}? ${order} please`,
    `As a {club secretary|shop owner} I want every {member|order} number listed only once, ${order}, so that nobody is {written to|counted} twice.`,
    `The result SHALL contain each {distinct|different} number of the input exactly once, ${order}.`,
    `Returns the unique {items|elements} of ${aList}, ${order}.`,
    `SELECT DISTINCT for ${aList}, but ${order}.`,
    `Like set(), only {ordered|stable}: the distinct numbers of ${aList} ${order}.`,
    `{Filter|Reduce} ${aList} with a set of seen values, so {only first occurrences pass|that repetitions fall out}; the result comes ${order}.`,
    `{A librarian|A child} {collects|gathers} numbered {cards|stickers} and throws away each one {that is already there|she already has}. What is left? Give the numbers ${order}.`,
    `Test description: ${aList} goes in, the same without repetitions comes out, ${order}.`,
    `Step 1: start with an empty result. Step 2: go through ${aList}; append a number unless the result has it. Step 3: return the result.`,
    `Don't keep {second and further|later} copies of a number: {return|produce} ${aList} of distinct values ${order}.`,
    `{Fix|Change}: ${aList} had duplicate entries, now {each|every} value occurs once, ${order}.`,
    `Each number of ${aList} is {wanted|needed} a single time. {Return|List} them ${order}.`,
    `Like Excel's "Remove Duplicates" on one column: the first of equal numbers stays, the others go; the result comes ${order}.`,
  ],
};

function repeated({ among, fate }: Easy): Wordings {
  const kind = kinds[among];
  const which = `{${kind} that has already occurred|${kind} that is a repetition of an earlier one|${kind} that appeared earlier in the list|duplicate ${kind} (all but its first occurrence)|later occurrence of the same ${kind}|${kind} seen before|second or further copy of the same ${kind}|${kind} that is equal to one before it}`;
  const rest = others[among];
  const { does, done, wish } = fates[fate];
  const each = `{every|each|any} ${which}`;
  return {
    phrases: [
      `{takes|receives|accepts} ${aList} and ${does(each)}${rest.clause}`,
      `{walks through|scans} ${aList} {from left to right|from the start}, and ${does(each)}${rest.clause}`,
      `{returns|outputs} ${aList} in which ${each} ${done}${rest.clause}`,
      `{handles|treats} repetitions in ${aList}: ${each} ${done}${rest.clause}`,
      `{produces|builds} a new list from ${aList} where ${each} ${done}${rest.clause}`,
      `${does(each)} of ${aList}${rest.clause}`,
      `{remembers|notes} which numbers it has met and ${does(each)} in ${aList}${rest.clause}`,
      `{gives back|hands back} the numbers of ${aList}; ${each} ${done}${rest.clause}`,
    ],
    statements: [
      `You are given ${aList}. {Return|Produce} a new list in which ${each} ${done}.${rest.sentence}`,
      `Exercise: in ${aList}, ${each} ${done}. {Return|Write down} the resulting list.${rest.sentence}`,
      `hey, i've got ${aList} and want a result where ${each} ${done}.${rest.sentence} {thanks|how do i do it}`,
      `As a {cashier|statistician|teacher} I want that ${each} ${done} in my list, so that repetitions {don't disturb|are easy to see}.${rest.sentence}`,
      `In the result ${each} SHALL be treated like this: it ${done}.${rest.sentence}`,
      `Returns the list after this change: ${each} ${done}.${rest.sentence}`,
      `Step 1: go through ${aList} and remember what you saw. Step 2: ${wish(each)}. Step 3: return the result.${rest.sentence}`,
      `{Please|Kindly} ${wish(each)} of ${aList}.${rest.sentence}`,
      `Test description: ${aList} goes in; ${each} ${done}; the result comes out.${rest.sentence}`,
      `{Runners|Cars|Visitors} pass with numbers, noted in ${aList}. In the final list ${each} ${done}.${rest.sentence}`,
      `First occurrences are fine, but ${each} ${done}. {The input is|Do this for} ${aList}.${rest.sentence}`,
      `With a set of seen numbers, {transform|process} ${aList}: ${each} ${done}.${rest.sentence}`,
      `{How can I|Could you} ${wish(each)} of ${aList}?${rest.sentence}`,
      `{Before|Input}: ${aList}. {After|Output}: the same, except that ${each} ${done}.${rest.sentence}`,
      `Don't sort ${aList}; just ${wish(each)}, and return the outcome.${rest.sentence}`,
      `Handle duplicates of ${kind}s so: ${each} ${done}.${rest.sentence} {Start from|The data is} ${aList}.`,
    ],
  };
}

const kinds = {
  all: "number",
  even: "even number",
  odd: "odd number",
  positive: "positive number",
  negative: "negative number",
} as const;

const others = {
  all: { clause: "", sentence: "" },
  even: {
    clause: "{; odd ones are not touched|; odd numbers may repeat|, odd numbers remaining as they are|}",
    sentence:
      "{ Odd numbers are not affected.| Leave odd numbers alone, even if they repeat.| Repeated odd numbers are fine.|}",
  },
  odd: {
    clause: "{; even ones are not touched|; even numbers may repeat|, even numbers remaining as they are|}",
    sentence:
      "{ Even numbers are not affected.| Leave even numbers alone, even if they repeat.| Repeated even numbers are fine.|}",
  },
  positive: {
    clause:
      "{; zero and negative ones are not touched|; zeros and negative numbers may repeat|, all numbers <= 0 remaining as they are|}",
    sentence:
      "{ Zero and negative numbers are not affected.| Leave numbers of 0 or less alone, even if they repeat.| Repeated zeros and negatives are fine.|}",
  },
  negative: {
    clause:
      "{; zero and positive ones are not touched|; zeros and positive numbers may repeat|, all numbers >= 0 remaining as they are|}",
    sentence:
      "{ Zero and positive numbers are not affected.| Leave numbers of 0 or more alone, even if they repeat.| Repeated zeros and positives are fine.|}",
  },
} as const;

interface Fate {
  /** A predicate with the numbers as its object. */
  readonly does: (which: string) => string;
  /** A predicate with the numbers as its subject. */
  readonly done: string;
  /** An imperative. */
  readonly wish: (which: string) => string;
}

const fates: Readonly<Record<Easy["fate"], Fate>> = {
  dropped: {
    does: (which) => `{deletes|eliminates|discards|skips|throws out|filters out|takes out} ${which}`,
    done: "{is left out|is deleted|is missing|is discarded|gets thrown out|is omitted|has been removed|no longer appears}",
    wish: (which) => `{delete|eliminate|discard|skip|throw out|filter out|strip|get rid of} ${which}`,
  },
  zero: {
    does: (which) =>
      `{replaces with 0|sets to 0|substitutes 0 for|zeroes out|changes to 0|blanks out (with 0)|overwrites by a zero} ${which}`,
    done: "{is replaced with 0|becomes 0|is set to zero|has turned into 0|is overwritten by 0|gets zeroed, so the length stays the same|is exchanged for a 0|is written as 0}",
    wish: (which) =>
      `{replace with 0|set to 0|zero out|substitute 0 for|change to 0|overwrite by 0} ${which}`,
  },
  end: {
    does: (which) =>
      `{shifts to the end, in order,|sends to the back, in the same order,|moves behind all the others, keeping the order,|collects at the end, in order of appearance,|puts at the end (order kept in both parts)} ${which}`,
    done: "{is moved to the end, in the same order as before|goes to the back, order otherwise unchanged|comes after all the others, in the original order|is placed behind the rest, where the order of the moved ones stays too|is appended at the end instead, order kept in both parts|is sent to the end of the list, with both groups in their original order|stands at the end (moved ones in order, the rest in order)|is shifted behind everything else, stably}",
    wish: (which) =>
      `{move to the end, in order,|send to the back, without changing the order otherwise,|put behind all the rest, in the original order,|shift to the end (stably)} ${which}`,
  },
};

function thinned({ keep, same }: Medium): Wordings {
  const stays = keeps[keep];
  const when = samenesses[same];
  const When = when.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
  return {
    phrases: [
      `{takes|receives|accepts} ${aList} and {gives back|outputs|yields} ${stays}, ${inOrder}; ${when}`,
      `{filters|reduces} ${aList} to ${stays}, ${inOrder}, where ${when}`,
      `{discards|deletes} from ${aList} {everything|all numbers} but ${stays}, ${inOrder}; ${when}`,
      `{picks|selects|extracts} ${stays} from ${aList}, ${inOrder}; ${when}`,
      `{handles|cleans up} duplicates in ${aList} {by keeping|and keeps} ${stays}, ${inOrder}; ${when}`,
      `{builds|produces} a list {containing|made of} ${stays} of ${aList}, ${inOrder}; ${when}`,
      `{considers|treats} numbers as duplicates by this rule: ${when}; it returns ${stays} of ${aList}, ${inOrder}`,
      `{outputs|reports} ${stays}, {looking at|given} ${aList}, ${inOrder}; ${when}`,
    ],
    statements: [
      `You are given ${aList}. Return ${stays}, ${inOrder}. ${When}.`,
      `Exercise: duplicates. {Write down|Determine} ${stays} of ${aList}, ${inOrder}; ${when}.`,
      `hey, how can i keep just ${stays} of ${aList}, ${inOrder}? ${when}`,
      `As a {collector|data analyst|librarian} I want to keep ${stays} from ${aList}, ${inOrder}. ${When}.`,
      `The result SHALL consist of ${stays}, ${inOrder}. ${When}. {All others|Other numbers} SHALL be dropped.`,
      `Returns ${stays} of ${aList}, ${inOrder}. Definition: ${when}.`,
      `Step 1: group the numbers of ${aList}; ${when}. Step 2: keep ${stays}. Step 3: return them ${inOrder}.`,
      `GROUP BY on ${aList}, in which ${when}; from it, {return|select} ${stays}, ${inOrder}.`,
      `Test description: ${aList} goes in; ${stays} come out, ${inOrder}; ${when}.`,
      `{Stamps|Marbles|Shirts} with numbers are {sorted out|thinned out}: ${stays} stay. {Return|Name} these ${inOrder}. ${When}.`,
      `Don't sort and don't change any number of ${aList}: {just keep|only keep} ${stays}. ${When}.`,
      `{From|Out of} ${aList} everything is {thrown away|discarded} except ${stays}. ${When}. {What remains|The rest} is returned ${inOrder}.`,
      `{Walk|Go} through ${aList} with a dictionary of counts and {append|collect} ${stays}, ${inOrder}. Keys: ${when}.`,
      `Which numbers of ${aList} remain if we keep only ${stays}? {Return|Output} them ${inOrder}; ${when}.`,
      `For duplicates in ${aList} this applies: keep ${stays}, {drop the others|the others go}. ${When}. {Order|Sequence}: as before.`,
      `{Let|Suppose} L be ${aList}, in which ${when}. {Output|Give} ${stays} of L, ${inOrder}.`,
    ],
  };
}

const inOrder =
  "{in the original order|order preserved|in the order of the list|unsorted|with their order unchanged|in the sequence in which they stand}";

const keeps = {
  first:
    "{the first of each group of same numbers|first occurrences|each number that has no same one before it|the earliest occurrence among numbers that are the same|one number per group of same ones, namely the first|numbers when they show up for the first time}",
  last: "{the last of each group of same numbers|last occurrences|each number that has no same one after it|the latest occurrence among numbers that are the same|one number per group of same ones, namely the last|numbers when they show up for the last time}",
  lonely:
    "{numbers without any duplicate in the list|the numbers that appear exactly once|each number that has no same one before or after it|numbers whose group of same ones has one member|unrepeated numbers (of repeated ones not even the first)|numbers occurring a single time}",
  twice:
    "{the first two of each group of same numbers|first and second occurrences|each number that has no more than one same number before it|the two earliest occurrences among numbers that are the same|up to two numbers per group of same ones, the first two|numbers when they show up for the first or second time}",
  second:
    "{the second of each group of same numbers (nothing from groups of one)|second occurrences|each number that has exactly one same number before it|the second occurrence among numbers that are the same, where there is one|one number per group of at least two same ones, namely the second|numbers when they show up for the second time}",
} as const;

const samenesses = {
  value:
    "{same means having the same value|numbers count as the same if they have equal values|two numbers are duplicates when x == y|sameness is plain equality|only equal numbers are the same|numbers are compared by value}",
  size: "{same means having the same absolute value|numbers count as the same regardless of sign, as 7 and -7 do|two numbers are duplicates when abs(x) == abs(y)|the sign is ignored in deciding what is the same|a number and its negative are the same|numbers are compared by absolute value}",
  digit:
    "{same means having the same final digit, ignoring the sign|numbers count as the same if they end in the same digit, as 7, 27 and -17 do|two numbers are duplicates when abs(x) % 10 == abs(y) % 10|numbers with equal ones digits are the same, no matter the sign|only the units digit decides what is the same (minus signs are ignored)|numbers are compared by their last digit alone, without sign}",
} as const;
