import type { family } from "../../src/domain/families/group-and-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { field, aggregate } = given;
  const value = values[aggregate];
  const tail = tailOf(given);
  const rules = rulesOf(given);
  return {
    phrases: [
      `groups {sales|a list of sales} (shop, item, amount) by {|their }${field} and {returns|gives back} {a dictionary|a map|an object} with ${value} for each ${field}${tail}`,
      `{works out|computes|determines}, for {each|every} ${field} in a {list|sequence|series} of {sales|records} (shop, item, amount), ${value}, and returns {a mapping|a dictionary|an object} from ${field} to {that number|the number found}${tail}`,
      `takes sales {written|given|stored} as (shop, item, amount) and {builds|creates|makes} {a dictionary|an object} {whose keys are the ${field}s|keyed by ${field}}, with, {as the value|under each key}, ${value}${tail}`,
      `{summarises|summarizes|condenses} {sales|purchases} (shop, item, amount) per ${field}, {reporting|giving|returning} {in a dictionary|as a map}, for each ${field}, ${value}${tail}`,
    ],
    statements: [
      `{Given|From} a list of sales, each {as|written as|of the form} (shop, item, amount), {return|build|produce} a {dictionary|map} {that holds|with}, {for every|per} ${field}, ${value}.${rules}`,
      `{A company|A trader|Someone} {keeps|records} every sale as (shop, item, amount). {The boss wants to know|We would like to see|Find out}, for each ${field}, ${value}. {Return|The answer is} {an object|a dictionary|a mapping} with the ${field}s as keys.${rules}`,
      `{Group|Split} sales (shop, item, amount) by ${field}. {For each group|Per group}, {work out|compute|find} ${value}; {the result is|return} a {map|dictionary} from ${field} to {number|that number}.${rules}`,
      `{I have|Here I have} {a list|an array} of sales (shop, item, amount), and {I want|I need} ${value}, {separately for each ${field}|broken down by ${field}}, {as a dictionary|in an object} with one {entry|key} per ${field}.${rules}`,
    ],
  };
};

/** Of the sales of one group. */
const values = {
  sum: "{the sum of the amounts|the total amount|all amounts added up}",
  count: "{how many sales there are|the number of sales|a count of the sales}",
  largest: "{the largest amount|the highest amount|the maximum of the amounts}",
  smallest: "{the smallest amount|the lowest amount|the minimum of the amounts}",
  first:
    "{the amount of the first sale|the amount that comes first in the list|the first amount, as the list is ordered}",
  spread:
    "{the largest amount minus the smallest|the difference between the largest and the smallest amount|the spread of the amounts (maximum minus minimum)}",
  different:
    "{the number of distinct amounts|how many different amounts there are|how many distinct amounts occur}",
  average:
    "{the average amount, rounded down|the mean of the amounts, rounded down to a whole number|the average of the amounts as a whole number, always rounded down (-2.5 becomes -3)}",
} as const;

function condition({ sign, limit }: NonNullable<Given["counted"]>): string {
  return {
    ">": `{greater than ${limit}|above ${limit}|more than ${limit}}`,
    ">=": `{at least ${limit}|${limit} or more|no less than ${limit}}`,
    "<": `{less than ${limit}|below ${limit}|smaller than ${limit}}`,
    "<=": `{at most ${limit}|${limit} or less|no more than ${limit}}`,
  }[sign];
}

function tailOf({ field, counted, atLeast }: Given): string {
  const only =
    counted === null
      ? ""
      : `, {counting only sales|considering only sales|ignoring all sales but those} whose amount is ${condition(counted)}`;
  const rare =
    atLeast === 1
      ? ""
      : `; ${field}s with {fewer|less} than ${atLeast} such sales are {left out|dropped|not in the result}`;
  return only + rare;
}

function rulesOf({ field, counted, atLeast }: Given): string {
  const only =
    counted === null
      ? ""
      : ` {Only sales count whose amount is|Look only at sales whose amount is|Leave aside all sales except those whose amount is} ${condition(counted)}.`;
  const rare =
    atLeast === 1
      ? ""
      : ` {Leave out|Drop|Omit} {every ${field} that has|any ${field} with} fewer than ${atLeast} {such sales|sales that count|of these sales}.`;
  return only + rare;
}
