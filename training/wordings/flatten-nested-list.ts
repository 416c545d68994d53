import type { family } from "../../src/domain/families/flatten-nested-list.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const nested =
    "{a list that may hold lists inside lists|a nested list of numbers|an array of numbers and arrays nested to any depth|a list of numbers and of lists that again hold numbers and lists}";
  if (parameters.kind === "whole") {
    const kept = keeps[parameters.kept];
    const order = parameters.reversed
      ? "{in reverse order|backwards, the last one first|with the order turned round}"
      : "{in their order|in the order in which they stand|keeping their order}";
    return {
      phrases: [
        `{collects|gathers} ${kept} from ${nested}, {however deep|at any depth}, and returns them {as one flat list|in a single flat list}, ${order}`,
        `{flattens|unpacks} ${nested} {completely|all the way down} and {returns|keeps} ${kept}, ${order}`,
        `{takes|is given} ${nested} and returns {a flat list of|a flat array of} ${kept} in it, {at whatever depth they lie|on all levels}, ${order}`,
      ],
      statements: [
        `{Given|For} ${nested}, return {one|a single} flat list with ${kept}, {at whatever depth|however deep they are}, ${order}.`,
        `Boxes lie in boxes, and {in them|among them} are numbers: ${nested}. {Take out|Unpack} ${kept} and {return|list} them ${order}.`,
        `{How can I|How do I} {flatten|unpack} ${nested}{, at all levels|, to any depth}, to get ${kept} {in one list|in a flat list}, ${order}?`,
        `{Flatten|Unnest} ${nested}. The result {is to hold|holds} ${kept}, {on no more than one level|without any inner list}, ${order}.`,
      ],
    };
  }
  const { levels, deeper } = parameters;
  const by =
    levels === 1
      ? "{one level|a single level|1 level}"
      : levels === 2
        ? "{two levels|2 levels}"
        : `${levels} levels`;
  const layers =
    levels === 1
      ? "{outermost inner lists|first layer of inner lists}"
      : `{outermost ${levels} layers of inner lists|inner lists of the first ${levels} layers}`;
  const rest = rests[deeper];
  return {
    phrases: [
      `{flattens|unpacks} ${nested}, but only by ${by}, ${rest}`,
      `{opens|dissolves} {only|just} the ${layers} in ${nested} and returns the {list|result}, ${rest}`,
      `{takes|is given} ${nested} and returns it {flattened|unnested} by ${by}, ${rest}`,
    ],
    statements: [
      `{Given|For} ${nested}, {return|find} the list that comes of flattening it by ${by}, ${rest}.`,
      `Replace the ${layers} of ${nested} {by|with} {what they hold|their items}, ${rest}. Return the new list.`,
      `{Boxes lie in boxes|Bags are packed in bags}: ${nested}. {Open them|Unpack} {only|just} ${by} deep, ${rest}, and return the list.`,
      `{How do I|How can I} {flatten|unnest} ${nested} by ${by} only, ${rest}?`,
    ],
  };
};

const keeps = {
  all: "{all numbers|every number|the numbers}",
  "not zero": "{all numbers that are not zero|the numbers other than 0|every number except zeros}",
  positive: "{all numbers greater than zero|the positive numbers|every number above 0}",
  even: "{all even numbers|the even numbers|every number divisible by 2}",
  different:
    "{the different numbers (of equal ones only the first)|all distinct numbers (of equal ones the first counts)|every number once (where it occurs first)}",
} as const;

const rests = {
  stay: "{leaving deeper lists as they are|while lists still deeper stay lists|with what lies deeper unchanged}",
  go: "{leaving deeper lists out|without the lists still deeper, which are dropped with all they hold|throwing away any lists that lie deeper}",
  sum: "{putting the sum of its numbers in the place of each deeper list|with every list still deeper replaced by the sum of all numbers in it|turning each list that lies deeper into the total of the numbers inside, however deep}",
  count:
    "{putting how many numbers it holds in the place of each deeper list|with every list still deeper replaced by the count of all numbers in it|turning each list that lies deeper into the count of numbers inside, however deep}",
} as const;
