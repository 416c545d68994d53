import type { family } from "../../src/domain/families/nested-weight.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const weight = weights[given.weight];
  const level = levels[given.from];
  const { which, only } = counted[given.counted];
  return {
    phrases: [
      `{adds up|sums|totals} ${which} in a list {nested to any depth|of numbers and further lists}, each {counting|weighted} ${weight}; ${level}`,
      `{returns|computes} the weighted sum of ${which} in {nested lists|lists within lists}, where {a number|each one} counts ${weight}; ${level}`,
      `takes a list {whose items are numbers or lists of the same kind|of numbers and lists, to any depth,} and {adds up|sums} ${which}, each ${weight}, where ${level}`,
    ],
    statements: [
      `{Given|For} a list of numbers and lists, {nested to any depth|which again hold numbers and lists}, {return|find} the {sum|total} of ${which}, where {a number|each} counts ${weight}. {Here,|Note that} ${level}.`,
      `{Boxes hold numbers and other boxes|Lists hold numbers and other lists}, {as deep as you like|to any depth}. {Add up|Sum} ${which}; {each|every one} counts ${weight}, and ${level}.`,
      `{How deep a number stands|The depth of a number} {decides|says} how it counts in the sum of a nested list: ${weight}. {Mind that|Note that} ${level}, and ${only}. {Return|Compute} the sum.`,
    ],
  };
};

const weights = {
  level: "{as often as its level|with its level as factor (1, 2, 3 and so on)|multiplied by its level}",
  less: "{one time less than its level (0, 1, 2 and so on)|multiplied by its level minus 1|with one less than its level as factor}",
  square:
    "{as often as the square of its level|with its level squared as factor (1, 4, 9 and so on)|multiplied by the square of its level}",
  doubling:
    "{once at level 1, twice at level 2, 4 times at level 3, doubling at each level|with 2 to the power of its level minus 1 as factor|multiplied by 1, 2, 4, 8 and so on at levels 1, 2, 3, 4}",
  tripling:
    "{once at level 1, 3 times at level 2, 9 times at level 3, tripling at each level|with 3 to the power of its level minus 1 as factor|multiplied by 1, 3, 9, 27 and so on at levels 1, 2, 3, 4}",
  alternating:
    "{with its own sign at odd levels and with the opposite sign at even levels|as it is at levels 1, 3, 5 and so on, and negated at levels 2, 4, 6 and so on|with plus at every odd level and with minus at every even one}",
} as const;

const levels = {
  top: "{levels are counted from the outer list inwards|the outer list is level 1, a list inside it level 2|level 1 is the outermost list, and each list further in is one level more}",
  "deepest list":
    "{levels are counted from the deepest list outwards|the deepest list, even an empty one, is level 1, and each list around it one level more|level 1 is that of the deepest list, whether it is empty or not, and levels rise outwards}",
  "deepest number":
    "{levels are counted from the deepest number outwards|the deepest number is at level 1, and levels rise outwards, whatever empty lists there are|level 1 is where the deepest number stands, and one list further out is one level more}",
} as const;

const counted = {
  all: {
    which: "{the numbers|all numbers|every number}",
    only: "{every number counts|all numbers count|no number is left out}",
  },
  positive: {
    which: "{only the numbers above 0|the positive numbers|all numbers greater than 0 (and no others)}",
    only: "{only numbers above 0 count|just the positive numbers count|zero and negative numbers are left out}",
  },
  even: {
    which: "{only the even numbers|the even numbers|all even numbers (not the odd ones)}",
    only: "{only even numbers count|just the even numbers count|odd numbers are left out}",
  },
} as const;
