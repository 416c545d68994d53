import type { family } from "../../src/domain/families/second-largest.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ rank, end, equals, step, answer }) => {
  const ordinal = ordinals[rank] ?? `${rank}th`;
  const extreme = end === "largest" ? "{largest|greatest|highest}" : "{smallest|least|lowest}";
  const sought = `${ordinal} ${extreme} ${kinds[step]}`;
  const { clause, sentence } = equalOnes[equals];
  const none = "{null if there is none|null when it does not exist|nothing (null) if there are too few}";
  const noneSentence =
    "{If there is none, return null.|Where no such number exists, the answer is null.|With too few, return nothing (null).}";
  if (answer === "index") {
    return {
      phrases: [
        `returns the index of the first occurrence of the ${sought} in {a list|an array}, ${clause}, or ${none}`,
        `{finds|tells} {at which index|where, as an index,} the ${sought} of {a list|an array|a sequence} {stands first|first occurs}, ${clause}, and returns ${none}`,
        `{looks for|searches} the ${sought} {in a list|among numbers} and returns {its index|its position, counted from 0}, the first one {if it occurs several times|of several}; ${clause}; it returns ${none}`,
      ],
      statements: [
        `{Given|You get} {a list|an array} of numbers, return the index of its ${sought}, the first index if it {occurs|stands there} several times. ${sentence} ${noneSentence}`,
        `{At which index|Where, as an index from 0,} is the ${sought} of {a list|an array}? {Of several places, take the first.|If it is repeated, the first place counts.} ${sentence} ${noneSentence}`,
        `Runners' results are {in a list|given as numbers}. {Which|What} index has the ${sought} (the first such index)? ${sentence} ${noneSentence}`,
      ],
    };
  }
  return {
    phrases: [
      `returns the ${sought} {in a list|of an array|among the given numbers}, ${clause}, or ${none}`,
      `{finds|picks|looks for} the ${sought} {in a list|in an array|of a sequence} and returns it, ${clause}, or returns ${none}`,
      `{takes|is given} {a list|an array} and {returns|gives back} {its|the} ${sought}{|, whatever the order of the list}; ${clause}; the result is ${none}`,
    ],
    statements: [
      `{Given|You get} {a list|an array} of {integers|whole numbers}, {find|return} the ${sought}. ${sentence} ${noneSentence}`,
      `{Which|What} is the ${sought} {in a list|of a list|in an array}? ${sentence} ${noneSentence}`,
      `{Imagine|Suppose} that the ${plural[step]} of {a list|an array} were in order, the ${extreme} first. Which would be {number ${rank}|the one in place ${rank}, counted from 1}? ${sentence} ${noneSentence}`,
      `A {prize|medal} goes to {not the first but |}the ${sought} {on a list|in a list of scores}. ${sentence} {Return that number.|What number is it?} ${noneSentence}`,
    ],
  };
};

const ordinals: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth", 5: "fifth" };

const kinds = {
  1: "{number|value|number}",
  2: "{even number|even value|number that is even}",
  3: "{multiple of 3|number divisible by 3|number that is a multiple of 3}",
} as const;

const plural = {
  1: "{numbers|values}",
  2: "{even numbers|even values}",
  3: "{multiples of 3|numbers divisible by 3}",
} as const;

const equalOnes = {
  once: {
    clause:
      "{where equal numbers count once|counting equal numbers only once|where only distinct values count}",
    sentence:
      "{Equal numbers count once.|Only distinct values are ranked.|Repeated numbers share one place.}",
  },
  each: {
    clause:
      "{where equal numbers count as often as they occur|counting equal numbers separately|where repeated numbers take one place each}",
    sentence:
      "{Equal numbers count as often as they occur.|Duplicates are counted separately, each with a place of its own.|Repeated numbers each take a place.}",
  },
} as const;
