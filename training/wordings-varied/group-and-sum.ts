import type { family } from "../../src/domain/families/group-and-sum.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { field, aggregate, atLeast, counted } = given;
  const value = values[aggregate];
  const such = counted === null ? "sales" : "{such sales|sales that count|qualifying sales}";
  const only = counted === null ? "" : ` ${onlySentence(counted)}`;
  const enough =
    atLeast === 1
      ? ""
      : ` {A ${field} with fewer than ${atLeast} ${such} does not appear in the result|Include a ${field} only if it has ${atLeast} or more ${such}|At least ${atLeast} ${such} are required for a ${field} to be listed|${field}s having less than ${atLeast} ${such} are to be omitted|Ignore groups smaller than ${atLeast} ${such}|Every ${field} that does not have ${atLeast} ${such} or more is removed|It takes a minimum of ${atLeast} ${such} for a ${field} to get an entry|Groups of fewer than ${atLeast} ${such} are dropped}.`;
  const rules = only + enough;
  const tail =
    (counted === null
      ? ""
      : `, {taking into account only sales|where only those sales count|but using only sales|after discarding all sales except those} whose amount is ${isWanted(counted)}`) +
    (atLeast === 1
      ? ""
      : `, {and omitting ${field}s with fewer than ${atLeast} ${such}|with no entry for a ${field} that has less than ${atLeast} ${such}|for ${field}s with at least ${atLeast} ${such} only|and leaving out groups smaller than ${atLeast} ${such}}`);
  const triple =
    "{(shop, item, amount)|(shop, item, amount) tuples|triples of shop, item and amount|records with shop, item and amount|rows of the form shop, item, amount}";
  const dict =
    "{a dictionary|an object|a mapping|a map (dict or plain object)|an associative array|a lookup table|a hash table}";
  const ofEach = `{for each ${field}|for every ${field}|per ${field}|by ${field}|for any ${field} that occurs}`;
  return {
    phrases: [
      `{aggregates|totals up|evaluates} sales, ${triple}, ${ofEach}, and {returns|gives} ${dict} from ${field} to ${value}${tail}`,
      `{receives|accepts} {a list|an array|a collection} of ${triple}, each a sale, and {outputs|delivers} ${dict} with the ${field}s as keys and, as values, ${value}${tail}`,
      `{buckets|partitions|classifies} sales (${triple}) according to ${field} and {stores|puts}, ${ofEach}, ${value} in ${dict}, which it returns${tail}`,
      `{reports|calculates|figures out}, ${ofEach} in a sales list of ${triple}, ${value}, as ${dict}${tail}`,
      `{analyses|processes} sales data (${triple}) and {tells|answers}, ${ofEach}, ${value}; the result is ${dict}${tail}`,
      `{maps|assigns} each ${field} to ${value}, given a list of sales ${triple}${tail}; it returns ${dict}`,
      `{reduces|boils down} a {log|history|journal} of sales, ${triple}, to ${dict} that {has|shows} ${ofEach} ${value}${tail}`,
      `{creates|fills} ${dict} keyed by ${field}; under each key is ${value}, computed from {the|a list of} sales ${triple}${tail}`,
    ],
    statements: [
      `You are given a list of sales, written as ${triple}. For every ${field}, {compute|calculate} ${value}.${rules} Return ${dict} from ${field} to that value.`,
      `As {a shop owner|the owner of a chain of shops} I want to see, ${ofEach}, ${value}, so that I can {plan|order} better. My sales are ${triple}.${rules} {I'd like|Give me} ${dict}.`,
      `{SELECT ${field}, … GROUP BY ${field}|A query grouped by ${field}}: from sales ${triple}, get, ${ofEach}, ${value}.${rules} {Result|Output}: ${dict}.`,
      `{so i got|hello, i've got} a list of sales like ${triple}. how do i get, ${ofEach}, ${value}?${rules} it should be ${dict}`,
      `The function SHALL return ${dict} that has the ${field}s as keys. The value of each ${field} MUST be ${value}.${rules} The input is a list of sales, ${triple}.`,
      `Exercise: A {sales list|cash book} consists of ${triple}. {Work out|Determine}, separately ${ofEach}, ${value}.${rules} The solution is ${dict}; the order of its keys is irrelevant.`,
      `In a spreadsheet with the columns shop, item, amount, make a pivot table: one line ${ofEach}, and in it ${value}.${rules} Return this as ${dict}.`,
      `{Loop over|Iterate over} the sales (${triple}) and collect the amounts of each ${field} in a list of its own; then {replace|exchange} every list by ${value}.${rules} Return ${dict}.`,
      `The result is ${dict}: to each ${field} belongs ${value}, where sales are ${triple}.${rules} If there are no sales, it is empty.`,
      `Group-by on sales (${triple}). Key: ${field}. Value: ${value}.${rules} Type of the result: ${dict}.`,
      `{On a farm|At a street market|At the school fair} somebody notes every sale as ${triple}. In the evening they ask, ${ofEach}, for ${value}.${rules} {Answer them with|Hand them} ${dict}.`,
      `Don't mix the ${field}s: {find|give}, ${ofEach} on its own, ${value}, sales being ${triple} in any order.${rules} What comes back is ${dict}.`,
      `groupBy(sale => sale.${field}), then mapValues to ${value}. The sales are ${triple}.${rules} {Yield|Produce} ${dict}.`,
      `{Summary of sales wanted|Wanted: a sales summary}. From ${triple}, broken down according to ${field}, {find|extract} ${value}.${rules} Use ${dict}.`,
      `I have list with sales (${triple}) and I need to know ${ofEach} ${value}.${rules} Please return ${dict}, where the key is ${field}.`,
      `What is, ${ofEach}, ${value}, if the sales are {listed|recorded} as ${triple}?${rules} {Answer in the form of|Return} ${dict}.`,
    ],
  };
};

/** Of the sales of one group. */
const values = {
  sum: "{the sum of its amounts|the total of its amounts|its amounts added together|the combined amount of its sales|what its amounts come to in all|the overall amount sold|its turnover, i.e. the sum of amounts|the total amount over all its sales}",
  count:
    "{the number of its sales|how many sales it has|how often it was sold or sold something|its sales count|the count of its entries in the list|how many of the sales belong to it|the size of its group of sales|how many records there are of it}",
  largest:
    "{its largest amount|its biggest single amount|the maximum amount among its sales|the highest amount that it has|the amount of its biggest sale|the greatest of its amounts|its top amount|the max over its amounts}",
  smallest:
    "{its smallest amount|its least single amount|the minimum amount among its sales|the lowest amount that it has|the amount of its smallest sale|the least of its amounts|its bottom amount|the min over its amounts}",
  first:
    "{the amount of its first sale in the list|the first of its amounts|the amount with which it appears first|its earliest amount in list order|the amount in its first record|the amount of whichever of its sales comes first|its initial amount, as the list goes|the amount found at its first occurrence}",
  spread:
    "{the difference between its largest and smallest amount|its largest amount minus its smallest amount|the range of its amounts, max - min|how far its highest amount is above its lowest|the spread, i.e. maximum minus minimum of its amounts|the span from its least to its greatest amount|the gap between its biggest and its smallest amount (0 for one sale)|max(amounts) - min(amounts)}",
  different:
    "{the number of different amounts that it has|how many distinct amounts its sales have|how many different values its amounts take|the count of its unique amounts|the number of its amounts, equal ones counted once|len(set(amounts))|how many amounts it has without repetition|the size of the set of its amounts}",
  average:
    "{the average of its amounts, rounded down to an integer|its mean amount rounded down|the floor of its average amount|its average amount as a whole number, rounding down (also below zero)|the sum of its amounts divided by their number, rounded down|sum(amounts) // len(amounts)|the mean of its amounts, floored|its average sale as the next lower whole number where it isn't whole}",
} as const;

function isWanted({ sign, limit }: NonNullable<Given["counted"]>): string {
  return {
    ">": `{greater than ${limit}|above ${limit}|over ${limit}|more than ${limit}|> ${limit}|larger than ${limit}|strictly greater than ${limit}|higher than ${limit}}`,
    ">=": `{at least ${limit}|${limit} or more|not less than ${limit}|greater than or equal to ${limit}|>= ${limit}|${limit} or higher|equal to ${limit} or greater|a minimum of ${limit}}`,
    "<": `{less than ${limit}|below ${limit}|under ${limit}|smaller than ${limit}|< ${limit}|lower than ${limit}|strictly less than ${limit}|beneath ${limit}}`,
    "<=": `{at most ${limit}|${limit} or less|not more than ${limit}|less than or equal to ${limit}|<= ${limit}|${limit} or lower|equal to ${limit} or smaller|a maximum of ${limit}}`,
  }[sign];
}

function onlySentence(counted: NonNullable<Given["counted"]>): string {
  const { sign, limit } = counted;
  const unwanted = {
    ">": `{at most ${limit}|${limit} or less|<= ${limit}|not greater than ${limit}}`,
    ">=": `{below ${limit}|less than ${limit}|< ${limit}|under ${limit}}`,
    "<": `{at least ${limit}|${limit} or more|>= ${limit}|not less than ${limit}}`,
    "<=": `{above ${limit}|more than ${limit}|> ${limit}|over ${limit}}`,
  }[sign];
  const wanted = isWanted(counted);
  return `{Only sales with an amount that is ${wanted} are considered|Filter first: a sale counts if its amount is ${wanted}|Exclude sales whose amount is ${unwanted}|Sales with an amount that is ${unwanted} play no part, not even for making a group|Use only the sales for which the amount is ${wanted}|Sales whose amount is ${unwanted} are ignored|Before anything else, strike out the sales with an amount that is ${unwanted}|Restrict yourself to amounts that are ${wanted}}.`;
}
