import type { family } from "../../src/domain/families/edit-distance.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ add, remove, replace, swap }) => {
  const [and, swapping, exchange, swapped] =
    swap === null
      ? [" and", "", "", ""]
      : [
          ",",
          ` and swapping two neighbouring letters ${swap}`,
          ` and an exchange of two letters side by side ${swap}`,
          ` and ${swap} to swap two adjacent ones`,
        ];
  const prices = `{adding a letter costs ${add}, removing one ${remove}${and} replacing one ${replace}${swapping}|an insertion costs ${add}, a deletion ${remove}${and} a replacement ${replace}${exchange}|it costs ${add} to add a letter, ${remove} to remove one${and} ${replace} to replace one${swapped}}`;
  const list = `{add|insert} ${add}, {remove|delete} ${remove}, {replace|substitute} ${replace}${swap === null ? "" : `, {swap neighbours|swap two adjacent letters} ${swap}`}`;
  return {
    phrases: [
      `{computes|calculates|returns} the {minimum|least|lowest} {cost|total cost} of {changing|turning} {one string into another|a first text into a second}, {where|given that} ${prices}`,
      `{finds|tells} how cheaply a {first|given} {text|string} can be {edited|changed} into {the second|another}, if ${prices}`,
      `returns the {weighted|priced} edit distance from the first to the second of two {strings|texts} (costs: ${list})`,
      `{takes|is given} two {strings|texts} and returns the {smallest|least} {price|sum of costs} for {making|getting} the second {out of|from} the first, where ${prices}`,
    ],
    statements: [
      `{Given|For} two {strings|texts}, {return|find} the {smallest|minimum} total cost of {turning|changing} the first into the second, where ${prices}. {Letters that stay cost nothing|Unchanged letters are free}.`,
      `{What does it cost at least|How much must one pay at least} to {change|turn} one {word|text} into another? {Each step has a price|The prices}: ${list}.`,
      `{Somebody|A typist} {corrects|edits} a first text until it is the second, letter by letter. {In this,|Here} ${prices}. {Return|Compute} the {least|smallest} {total|sum} possible.`,
      `Edit distance with {given|special} {prices|weights}: ${list}. {Return|Give} the {smallest|lowest} cost from the first {string|text} to the second.`,
    ],
  };
};
