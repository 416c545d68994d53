import type { family } from "../../src/domain/families/merge-stock.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "merge") {
    const who = names[given.names];
    const value = amounts[given.amount];
    const missing =
      given.names === "both"
        ? ""
        : ", {where a missing amount counts as 0|a missing amount being 0|taking 0 for an amount that is missing}";
    const missingSentence =
      given.names === "both" ? "" : " {A missing amount counts as 0|Take 0 where one of them lacks a name}.";
    const after = afters[given.after];
    return {
      phrases: [
        `{merges|combines} two {dictionaries|maps|objects} {of|with} amounts by name into one, in which ${who} {has|gets} ${value}${missing}; ${after}`,
        `takes two {stock lists|inventories} ({dictionaries|maps} from names to amounts) and {returns|makes} {a third|a new one} that gives ${who} ${value}${missing}; ${after}`,
        `{builds|creates} from two {mappings|dictionaries} name → amount {another|a new one} with ${who} and, {as its amount|for it}, ${value}${missing}; ${after}`,
      ],
      statements: [
        `{Given|From} two {dictionaries|objects} that map names to amounts, {return|build} one in which ${who} {has|gets} ${value}.${missingSentence} {Note that|Here,} ${after}.`,
        `{A shop|A warehouse} {keeps|has} two {stock lists|inventories}, first and second, by name. {Make|Return} a single one for both: ${who} gets ${value}.${missingSentence} {Mind that|Note that} ${after}.`,
        `Two {stocks|inventories} are {to be |}made into one: {the result|the answer} has ${who}, with ${value}.${missingSentence} {In it,|In the result,} ${after}.`,
      ],
    };
  }
  const below = belows[given.below];
  const unknown =
    given.unknown === "starts"
      ? "{names not in stock start at 0|a name that is not in stock yet begins with 0|unknown names are taken in, starting from 0}"
      : "{names not in stock are ignored|changes of a name that is not in stock are skipped|what is not in stock is left aside}";
  const zero = zeros[given.zero];
  return {
    phrases: [
      `{applies|carries out} a list of changes ({dictionaries|maps} from names to positive or negative numbers), one after the other, to a stock (amounts by name) and returns {the stock in the end|what is in stock then}; ${below}; ${unknown}; ${zero}`,
      `{updates|changes} {an inventory|a stock}, {a dictionary|an object} of amounts by name, with a {series|list} of {changes|deliveries and sales}, each {a dictionary|a map} of what to add (or, if negative, take away), and returns it; ${below}; ${unknown}; ${zero}`,
      `takes {a stock|an inventory} (name → amount) and {changes|a list of changes} (name → plus or minus) and {works out|returns} {the final amounts|the stock at the end}; ${unknown}; ${below}; ${zero}`,
    ],
    statements: [
      `{Given|For} a {stock|dictionary} of amounts by name and a list of changes, each {a dictionary|an object} of numbers to add ({negative ones take away|may be negative}), {return|work out} the stock {after all of them|in the end}. {Rules:|Here,} ${below}; ${unknown}; ${zero}.`,
      `{A shop|A store} {records|notes} deliveries and sales {as dictionaries|as maps} name → plus or minus. {Apply them in order to|Go through them with} what is in stock, {and return the result|and return the new stock}. {Rules:|Note that} ${below}; ${unknown}; ${zero}.`,
      `{What is in stock|Which amounts are there} after a {list|series} of changes, {applied|taken} in order, each {a mapping|a dictionary} from names to numbers above or below 0? {Mind that|Note that} ${below}; ${unknown}; ${zero}. {Return|The answer is} a dictionary.`,
    ],
  };
};

const amounts = {
  sum: "{the sum of its two amounts|both its amounts added up|its two amounts together}",
  difference:
    "{its amount in the first less its amount in the second|its first amount minus its second amount|what is left of its first amount when the second is subtracted}",
  larger: "{the larger of its two amounts|the greater of both its amounts|the maximum of its two amounts}",
  smaller: "{the smaller of its two amounts|the lesser of both its amounts|the minimum of its two amounts}",
} as const;

const names = {
  either:
    "{every name that is in at least one of them|each name that occurs in either of the two|every name of the first or the second}",
  both: "{every name that is in both of them|each name that the two have in common|every name that occurs in the first and in the second}",
  first:
    "{every name of the first|each name that the first has (and no other)|only every name that is in the first}",
} as const;

const afters = {
  nothing:
    "{amounts of zero and below stay|zero and negative amounts are kept|names stay also with zero or less}",
  "zero goes":
    "{names whose amount comes out as zero are left out|a resulting amount of 0 is dropped, a negative one stays|names that end up with exactly zero are removed}",
  "negative goes":
    "{names whose amount comes out below zero are left out|a negative result is dropped, a zero stays|names that end up with less than zero are removed}",
  "not positive goes":
    "{names whose amount comes out as zero or below are left out|only names with a positive result stay|names that end up with zero or less are removed}",
  "negative is zero":
    "{amounts that come out below zero become zero|a negative result is replaced by 0, and its name stays|instead of less than zero, names get 0}",
} as const;

const belows = {
  "skips the item":
    "{where an amount would fall below zero, that item of the change is skipped|an item that would make an amount negative is left out, the others of its change are not|only the part of a change that would bring an amount below 0 does not happen}",
  "stops at zero":
    "{where an amount would fall below zero, it becomes zero|amounts never go below 0 but stop there|an amount that would be negative is set to 0}",
  "refuses all":
    "{a change that would bring any amount below zero is refused as a whole|if any amount would become negative, the whole change is dropped|a change happens completely or, if some amount would fall below 0, not at all}",
} as const;

const zeros = {
  stays: "{names with amount zero stay|names stay in stock even with 0|an amount of 0 is kept}",
  "goes at once":
    "{after each change names with amount zero are taken out and are then unknown|names that have 0 after a change leave the stock at once|each change removes names that have come to 0, so that later changes do not find them}",
  "goes at the end":
    "{names with amount zero are left out at the end|the result lacks names with 0, though they stay in stock until the end|only when all is done, names with 0 are dropped}",
} as const;
