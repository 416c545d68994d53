import type { family } from "../../src/domain/families/remove-duplicates.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("among" in parameters) {
    if (parameters.among !== "all" || parameters.fate !== "dropped") return repeated(parameters);
    return {
      phrases: [
        "{returns|gives} the {distinct|different} {numbers|elements} of {a list|an array}, {each where it first appears|in the order in which they first appear}",
        "{removes|deletes|drops} {repeated numbers|repetitions} {from a list|in an array}{, leaving the first of each|, keeping only the first occurrence of each}, without {sorting it|changing the order}",
        "{makes|lets} every number of a {list|sequence} occur only once, keeping first occurrences in {their|the same} order",
      ],
      statements: [
        "{Given|From} a list of integers, {return|make} one {without duplicates|in which no number comes twice}, {keeping the order|in order of first appearance}.",
        "{Guests|Visitors} sign with their numbers, some {more than once|again and again}. {Return|List} {each number once|every number a single time}, {as it first came up|in the order of first signing}.",
        "Which {different|distinct} numbers {are in|occur in} {an array|a list}? Return them in the order {of their first occurrence|in which they first occur}.",
        "{Deduplicate|Remove repeats from} a list: {only the first of equal numbers stays|later copies of a number go}, {and nothing is sorted|and the order stays}.",
      ],
    };
  }
  const stays = keeps[parameters.keep];
  const when = samenesses[parameters.same];
  return {
    phrases: [
      `{thins out|filters} a list of {integers|numbers}, keeping ${stays}, in {their|the given} order; ${when}`,
      `{returns|gives}, from {a list|an array} of {integers|numbers} and {without sorting|in order}, ${stays}, where ${when}`,
      `{removes|drops} numbers from {a list|an array} {so that there remain|to leave} ${stays}, in {order|their order}, and returns {these|what is left}; ${when}`,
    ],
    statements: [
      `{Given|From} a list of integers, {keep|return} ${stays}, in {their order|the same order}. {Note that|Here,} ${when}.`,
      `{Tickets|Cards} with numbers {come in one after the other|lie in a row}; {we keep|kept are} ${stays}. {Return|List} {the kept ones|what is kept}, in order. {Mind that|Note that} ${when}.`,
      `{Thin out|Go through} a sequence and keep ${stays}, {dropping all else|nothing else}; ${when}. {Return the result|The result is a list} in the given order.`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly among: unknown }>;

function repeated({ among, fate }: Easy): Wordings {
  const again = `{that occurred before|that has come before|that stood there already}`;
  const word = kinds[among];
  const rest =
    among === "all"
      ? ""
      : `{; other numbers stay|; all others stay as they are|, and touches no other number}`;
  const others =
    among === "all" ? "" : `{ Other numbers stay as they are.| All others stay, however often they occur.}`;
  const { does, gives, please } = fates[fate];
  return {
    phrases: [
      `${does(`{every|each} ${word} ${again}`)}${rest}`,
      `{goes through|takes} a list of integers and ${gives(`{every|each} ${word} ${again}`)}${rest}`,
    ],
    statements: [
      `{Given|You get} a list of integers. ${please(`{every|each} ${word} ${again}`)}.${others}`,
      `{Numbers|Readings|Tickets with numbers} come in one after the other. {Call|We call} {any|every} ${word} a repetition if an equal one {came before|has come earlier}. ${please("{every|each} such repetition")}.${others}`,
    ],
  };
}

const kinds = {
  all: "number",
  even: "{even number|number divisible by 2}",
  odd: "{odd number|number not divisible by 2}",
  positive: "{positive number|number greater than 0}",
  negative: "{negative number|number less than 0}",
} as const;

interface Fate {
  readonly does: (which: string) => string;
  readonly gives: (which: string) => string;
  readonly please: (which: string) => string;
}

const fates: Readonly<Record<Easy["fate"], Fate>> = {
  dropped: {
    does: (which) => `{removes|drops|leaves out} ${which} {from a list|of an array}, keeping the order`,
    gives: (which) => `returns {it|the same list} without ${which}, in order`,
    please: (which) => `{Leave out|Remove} ${which}, and return {what is left|the rest} in order`,
  },
  zero: {
    does: (which) => `{replaces by 0|overwrites with 0|turns into 0} ${which} {in a list|of an array}`,
    gives: (which) => `returns it with 0 {in the place of|instead of} ${which}`,
    please: (which) =>
      `{Put 0 in the place of|Write 0 instead of} ${which}, and return the list, {as long as before|which keeps its length}`,
  },
  end: {
    does: (which) =>
      `{moves|puts} ${which} to the end of a list, {both parts keeping their order|the moved and the others each in their order}`,
    gives: (which) =>
      `returns it with ${which} moved {behind all others|to the end}, {both groups in their order|no group changing its order}`,
    please: (which) =>
      `Move ${which} to the end, {where they keep their order, as do the rest|all in the order in which they came}, and return the list`,
  },
};

const keeps = {
  first:
    "{of numbers that are the same only the first|the first of all numbers that are the same|only numbers before which the same one has not occurred}",
  last: "{of numbers that are the same only the last|the last of all numbers that are the same|only numbers after which the same one does not occur again}",
  lonely:
    "{only the numbers that occur once|only those numbers that are the same as no other|none but numbers without a second one that is the same}",
  twice:
    "{of numbers that are the same the first two|at most two of all numbers that are the same, the earliest ones|only numbers before which the same one has occurred once at most}",
  second:
    "{of numbers that are the same only the second|the second of all numbers that are the same, if there is one|only numbers before which the same one has occurred exactly once}",
} as const;

const samenesses = {
  value: "{numbers are the same if they are equal|to be the same is to be equal|the same means equal}",
  size: "{numbers are the same if they are equal but for the sign|7 and -7 are the same, as the sign does not matter|numbers with the same absolute value are the same}",
  digit:
    "{numbers are the same if they have the same last digit|7, 27 and -17 are the same, as only the last digit matters|only the last digit (whatever the sign) decides whether numbers are the same}",
} as const;
