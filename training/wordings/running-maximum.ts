import type { family } from "../../src/domain/families/running-maximum.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("note" in parameters) {
    if (parameters.note !== "record") return noted(parameters);
    const extreme = extremes[parameters.kind];
    return {
      phrases: [
        `returns, for {each|every} {place|position|index} in {a list|an array}, the ${extreme} {number|value} {so far|up to there|from the start to that place}{|, itself included}`,
        `{computes|works out} the {running|cumulative} ${parameters.kind === "max" ? "{maximum|max}" : "{minimum|min}"} of {a list|an array|a sequence} of {numbers|integers}`,
        `replaces {every|each} number of {a list|an array} {by|with} the ${extreme} one {seen so far|among it and those before it} and returns {the new list|the result}`,
        `goes through {a list|an array} of {numbers|integers} and {notes|records} at each one the ${extreme} {seen so far|up to and including it}, and returns {these|all of these}`,
      ],
      statements: [
        `{Given|You get} {a list|an array} of integers, return one {of the same length|just as long} {with|that has}, at each {place|index}, the ${extreme} of the numbers {up to that place|from the beginning to there}, itself included.`,
        `{Temperatures come in|A thermometer is read} one after the other. {After each|At every reading}, what is the ${extreme} {so far|value up to then}? {Return|Give} {the list|an array} of {these answers|all these records}.`,
        `{Item|The item at index} i of the result is the ${extreme} of the items 0 to i {of the given list|of the input}{, i included|}. {Return that list.|An empty list gives an empty one.}`,
        `{Walk along|Go through} {a list|a sequence} of numbers from left to right, {remember|keep} the ${extreme} one {met so far|yet}, and {write it down|note it} at each step. {Return|Give back} the list of {these|your notes}.`,
      ],
    };
  }
  const what = results[parameters.of];
  const { group, plainly } = spans[parameters.span];
  return {
    phrases: [
      `returns, {for each place in a list|for every position of an array}, the ${what} of ${group}`,
      `{makes|builds|computes} {a list|an array} {as long as the given one|of the same length as its input} with, at each {place|index}, the ${what} of ${group}`,
      `replaces {each|every} number in {a list|an array} {by|with} the ${what} of ${group}, and returns the {new list|result}`,
    ],
    statements: [
      `{Given|You have} {a list|an array} of integers, {find|compute}, for {each|every} {place|position}, the ${what} of ${group}. {Return|Give back} {these|the answers} {in a list|as an array}.`,
      `{A window slides|Somebody looks} along {a list|a row} of numbers. At each number ${plainly}. {Return|Note}, for each, the ${what} of what is seen{, in one list|, as a list}.`,
      `{Item|Entry} i of the {result|answer} is the ${what} of ${group}, {taking place i|where the place is i}. {The given list and the result are equally long.|There is one for each item of the given list.} {Return the list.|}`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly note: unknown }>;

function noted({ kind, note }: Easy): Wordings {
  if (note === "record") throw new RangeError("The records themselves have wordings of their own");
  const what = notes[note](extremes[kind], kind === "max" ? "{larger|greater}" : "{smaller|less}");
  return {
    phrases: [
      `returns, for {each|every} {place|position|index} in {a list|an array}, ${what}`,
      `goes through {a list|an array} of {numbers|integers} and {notes|records} at each one ${what}, and returns the list of {these|all notes}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of integers, return one {of the same length|just as long} {with|that has}, at each {place|index}, ${what}.`,
      `{Temperatures come in|A thermometer is read} one after the other. {After each|At every reading}, {write down|note} ${what}. {Return|Give} the list of {these answers|these notes}.`,
    ],
  };
}

const notes: Readonly<Record<Exclude<Easy["note"], "record">, (extreme: string, beyond: string) => string>> =
  {
    gap: (extreme) =>
      `the {difference|distance} between {that number|the number there} and the ${extreme} one {so far|from the start to there}, itself included{| (never negative)}`,
    before: (extreme) =>
      `the ${extreme} of {the numbers before it|all earlier numbers}, {0 for the first|and 0 at the first place}`,
    place: (extreme) =>
      `{the index|the place, counted from 0,} of the ${extreme} number {so far|from the start to there}, itself included, {the first of equals|on a tie the first index}`,
    records: (_, beyond) =>
      `how many numbers {so far|from the start to there}, itself included, were ${beyond} than all before them, {the first number counting too|where the first always is}`,
    times: (extreme) =>
      `how often the ${extreme} number {so far|from the start to there}, itself included, {has occurred by then|has come up to that point}`,
  };

const extremes = {
  max: "{largest|greatest|highest}",
  min: "{smallest|least|lowest}",
} as const;

const results = {
  max: "{largest|greatest|maximum}",
  min: "{smallest|least|minimum}",
  sum: "{sum|total|sum}",
  range:
    "{range (largest minus smallest)|difference between the largest and the smallest|range, that is maximum minus minimum,}",
  different: "{number of different ones|number of distinct values|count of distinct values}",
} as const;

const spans = {
  last: {
    group:
      "{the number there and the two before it|the last three numbers up to and including that one|itself and the two preceding numbers}{| (fewer near the beginning)|, as far as there are so many}",
    plainly:
      "one sees {it and the two before it|the number itself and its two predecessors}, as far as they exist",
  },
  next: {
    group:
      "{the number there and the two after it|the three numbers that begin there|itself and the two following numbers}{| (fewer near the end)|, as far as there are so many}",
    plainly:
      "one sees {it and the two after it|the number itself and its two successors}, as far as they exist",
  },
  rest: {
    group:
      "{all numbers from that place to the end|the number there and all that follow it|itself and everything after it}",
    plainly: "one sees {it and all numbers after it|everything from that number to the end}",
  },
  sides: {
    group:
      "{the number there and its neighbours|itself and its direct neighbours on both sides|the number there, the one before it and the one after it}{| (the ends have only one neighbour)|, as far as these exist}",
    plainly:
      "one sees {it and its direct neighbours|the number itself, the one before and the one after}, as far as they exist",
  },
} as const;
