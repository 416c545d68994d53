import type { family } from "../../src/domain/families/second-largest.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ rank, end, equals, step, answer }) => {
  const ordinal = ordinals[rank] ?? `${rank}th`;
  const extreme =
    end === "largest"
      ? "{largest|biggest|highest|greatest|maximum}"
      : "{smallest|lowest|least|minimum|tiniest}";
  const kind = kinds[step];
  const kindOne = singles[step];
  const sought = `{${ordinal} ${extreme} ${kindOne}|${ordinal}-${extreme} ${kindOne}|no. ${rank} among the ${kind} counted from the ${extreme} one}`;
  const ties = equalOnes[equals];
  const order =
    end === "largest"
      ? "{from the largest to the smallest|in descending order|with the biggest in front|from high to low|highest first}"
      : "{from the smallest to the largest|in ascending order|with the smallest in front|from low to high|lowest first}";
  const list =
    "{a list of integers|an integer array|a list of numbers|an unsorted list|a collection of whole numbers|a sequence of integers|a row of numbers|a bunch of integers|a set of readings (integers)|some measurements, given as a list}";
  const less =
    equals === "once"
      ? `{null if there are fewer than ${rank} different ${kind}|null when it has less than ${rank} distinct ${kind}|null if such a number is not there|null in case there are too few different ${kind}|null unless at least ${rank} distinct ${kind} exist|null if it does not have one}`
      : `{null if there are fewer than ${rank} ${kind}|null when it has less than ${rank} ${kind}|null if such a number is not there|null in case there are too few ${kind}|null unless at least ${rank} ${kind} exist|null if it does not have one}`;
  if (answer === "index") {
    const position =
      "{the index (from 0) of its first occurrence|the first index at which it stands|the smallest index holding it|its zero-based position, the earliest one if repeated|the index where it appears first|its index, and of several the lowest}";
    return {
      phrases: [
        `{determines|looks up|locates} the ${sought} in ${list} and {gives back|returns|reports} ${position}; ${ties}; the {answer|result} is ${less}`,
        `{accepts|receives} ${list} and {yields|outputs} for the ${sought} ${position}, or ${less}; {when ranking|in this}, ${ties}`,
        `{returns|gives} {not the value but the position|the position and not the value} of the ${sought} in ${list}: ${position}; ${ties}; ${less}`,
        `{ranks|orders} the {values|numbers} of ${list} ${order}, {takes|chooses} the ${ordinal} and returns ${position} in the original list, or ${less}; ${ties}`,
        `{tells|says} {where|at which index} in ${list} the ${sought} is, that is, ${position}; ${ties}; ${less}`,
        `{finds|searches for} the ${sought} among ${list} ({where|here} ${ties}) and {hands back|delivers} ${position}, or ${less}`,
        `{works out|finds out} which number would be ${ordinal} if ${list} were {arranged|sorted} ${order} (${ties}), and returns ${position} in the unsorted list, {otherwise|or else} ${less}`,
        `{answers|returns} ${less} and otherwise, for the ${sought} of ${list}, ${position}, where ${ties}`,
      ],
      statements: [
        `{You are given|The input is} ${list}. {Locate|Look for} the ${sought} and {return|give back} ${position}. {Note|Keep in mind}: ${ties}. {Return|Answer} ${less}.`,
        `As {a trainer|a talent scout|an auctioneer|an archivist}, I have ${list} and want to know {where|at what position} the ${sought} is: ${position}. {Besides|Also}, ${ties}. {I expect|Give} ${less}.`,
        `{hi|hey}, need the INDEX of the ${sought} in ${list}, i mean ${position}. ${ties}. and ${less} please`,
        `{Specification|Requirements}: for the ${sought} of ${list} the function SHALL return ${position}. It MUST hold that ${ties}. It SHALL return ${less}.`,
        `1. {Sort|Order} a copy of ${list} ${order}; ${ties}. 2. {Take|Pick} the ${ordinal} of it. 3. {Return|Give} ${position} in the original. {Without such a number|If step 2 fails}: ${less}.`,
        `{On the podium|In a league table|In a price comparison|At a cattle show} {stands|is} ${list}, {ranked|listed} ${order}. {Tell me|Look up} ${position} for {whoever|the one that} comes ${ordinal}; ${ties}; ${less}.`,
        `{Docstring|Description}: {Return|Returns} for the ${sought} of ${list} ${position}; ${ties}; ${less}.`,
        `{Exercise|Exam question}. {Determine|State} for ${list} the ${sought}, where ${ties}, and then ${position}. The {answer|result} is ${less}.`,
        `{Hotels|Sunflowers|Villages|Waves|Mountains|Rivers} are {measured|given by their figures}: ${list}. {Which index has|At which index is} the ${sought}? {Return|We want} ${position}; ${ties}; ${less}.`,
        `The {result|returned number} is an index: {for|of} the ${sought} in ${list} it is ${position}. ${ties}; ${less}.`,
        `{Don't|Do not} return the ${sought} of ${list} itself; return ${position}. {For the ranking|When you rank}, ${ties}. ${less}, {that is|so} no exception.`,
        `SELECT the position FROM ${list} ORDER BY value ${order}, taking the ${ordinal} ${step === 1 ? "one" : "that qualifies"} (${ties}); {position means|namely} ${position}. {No such row|Empty result}: ${less}.`,
        `{In Excel|In a spreadsheet}, like {LARGE and SMALL|MATCH}: for ${list} find the ${sought} and then ${position}. ${ties}. ${less}.`,
        `{feat|add}: position of the ${sought} in ${list}, {meaning|i.e.} ${position}; {tie handling|equal values}: ${ties}; ${less}.`,
        `{Imagine|Suppose} ${list} {sorted|arranged} ${order}, where ${ties}. {For the ${ordinal} number there|Take the ${ordinal} number there and}, give ${position} in the list as it was. {Answer|Return} ${less}.`,
        `{Where|At which index} would I find the ${sought} in ${list}? {Wanted is|That is} ${position}. {Please note that|Know that} ${ties}. ${less}.`,
      ],
    };
  }
  return {
    phrases: [
      `{determines|selects|extracts} the ${sought} in ${list}; ${ties}; the {answer|result} is ${less}`,
      `{accepts|receives} ${list} and {yields|outputs|gives back} the ${sought}, or ${less}; {when ranking|in this}, ${ties}`,
      `{returns|delivers} which {number|value} is the ${sought} of ${list}, {counting so that|where} ${ties}, or ${less}`,
      `{ranks|orders} the ${kind} of ${list} ${order} and {returns|chooses} the ${ordinal}, or ${less}; ${ties}`,
      `{tells|reports} the ${sought} found in ${list}; ${ties}; ${less}`,
      `{searches|scans} ${list} for the ${sought} ({where|here} ${ties}) and returns {it|this number}, or ${less}`,
      `{works out|finds out} which of the ${kind} would be ${ordinal} if those of ${list} were {arranged|sorted} ${order} (${ties}), {returning|giving} ${less}`,
      `{answers|returns} ${less} and otherwise the ${sought} of ${list}, where ${ties}`,
    ],
    statements: [
      `{You are given|The input is} ${list}. {Return|Determine} the ${sought}. {Note|Keep in mind}: ${ties}. {Return|Answer} ${less}.`,
      `As {a trainer|a talent scout|a jury member|a salesman}, I have ${list} and want to know the ${sought}. {Besides|Also}, ${ties}. {I expect|Give} ${less}.`,
      `{hi|hey}, how do i get the ${sought} {from|out of} ${list}?? not the very ${end} one, the ${ordinal}. ${ties}. and ${less} please`,
      `{Specification|Requirements}: the function SHALL return the ${sought} of ${list}. It MUST hold that ${ties}. It SHALL return ${less}.`,
      `1. {Keep|Take} the ${kind} of ${list}. 2. {Sort|Order} them ${order}; ${ties}. 3. {Return|Give} the ${ordinal} in this order, or ${less}.`,
      `{On the podium|In a league table|In a price comparison|At a cattle show} {stands|is} ${list}; only the ${kind} are ranked, ${order}. {Tell me|Look up} the one that comes ${ordinal}; ${ties}; ${less}.`,
      `{Docstring|Description}: {Return|Returns} the ${sought} of ${list}; ${ties}; ${less}.`,
      `{Exercise|Exam question}. {Determine|State} for ${list} the ${sought}, where ${ties}. The {answer|result} is ${less}.`,
      `{Pumpkin weights|House prices|Tree heights|Ticket numbers|Lap times|Rainfall figures|Salaries} are {written down|recorded} as ${list}. {What is|Find} the ${sought} {in it|there}? ${ties}; ${less}.`,
      `The {result|returned number} is the ${sought} of ${list}, or ${less}. ${ties}, {that is how it's counted|so the ranking goes}.`,
      `{Don't|Do not} return the ${extreme} one of the ${kind} in ${list}, {but|rather return} the ${ordinal} after sorting ${order}. {For the ranking|When you rank}, ${ties}. {Return|Give} ${less}.`,
      `SELECT a value FROM ${list} ${step === 1 ? "" : `WHERE it is one of the ${kind} `}ORDER BY value ${order}, {row|taking row} ${rank} (${ties}). {No such row|Empty result}: ${less}.`,
      `{In Excel|In a spreadsheet}, {it'd be|like} ${end === "largest" ? "LARGE" : "SMALL"} with k = ${rank} over the ${kind} of ${list}, only that ${ties}. ${less}.`,
      `{feat|add}: ${sought} of ${list}; {tie handling|equal values}: ${ties}; ${less}.`,
      `{Imagine|Suppose} the ${kind} of ${list} {sorted|arranged} ${order}, where ${ties}. {Return|Give back} the ${ordinal} of {these|them}, or ${less}.`,
      `{Strike|Cross} out the ${extreme} of the ${kind} in ${list} until the next to go is the ${ordinal}: {that one|this number} is wanted. {Here|In doing so}, ${ties}. {Return|Give} ${less}.`,
      `filter ${list} to the ${kind}, {sort|order} ${order}, take {item|element} number ${rank} (counted from 1). ${ties}. ${less}.`,
    ],
  };
};

const ordinals: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth" };

const singles = {
  1: "{number|value|element|entry}",
  2: "{even number|even integer|number divisible by two|multiple of 2|even element|number with x % 2 == 0}",
  3: "{multiple of three|number divisible by three|number that 3 divides|number with x % 3 == 0|element divisible by 3|integer in the 3 times table}",
} as const;

const kinds = {
  1: "{numbers|values|elements|entries}",
  2: "{even numbers|even integers|numbers divisible by two|multiples of 2|even elements|numbers with x % 2 == 0}",
  3: "{multiples of three|numbers divisible by three|numbers that 3 divides|numbers with x % 3 == 0|elements divisible by 3|integers in the 3 times table}",
} as const;

const equalOnes = {
  once: "{equal values are counted a single time|duplicates do not count again|repeats are ignored|only different values take part in the ranking|equal numbers take only one place between them|a value occurring several times is one value|ranking is by distinct values|identical numbers share a single rank}",
  each: "{equal values are counted each time they occur|duplicates count again|repeats are not ignored|all values take part in the ranking, also equal ones|equal numbers take a place each|a value occurring several times takes several ranks|ranking is by position after sorting, with duplicates kept|identical numbers each have a rank of their own}",
} as const;
