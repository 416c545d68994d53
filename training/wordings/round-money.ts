import type { family } from "../../src/domain/families/round-money.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "cash") {
    const { coin, rule } = parameters;
    const { how, sentence } = cashRules[rule];
    return {
      phrases: [
        `{rounds|brings} {an amount|a sum} of cents to a multiple of ${coin}, ${how}`,
        `{takes|is given} an amount {in cents|of money in cents} and {returns|gives} {what is paid|the amount to pay} where the smallest coin is ${coin} cents: it is rounded ${how}`,
        `{turns|changes} a price in cents into {whole coins of ${coin} cents|what ${coin}-cent coins can pay} and returns {the cents|its cents}, rounded ${how}`,
      ],
      statements: [
        `{Given|You get} an amount in cents, {return it|give it back} rounded to a multiple of ${coin}. ${sentence} {Multiples stay as they are.|}`,
        `{A country has given up|In a shop there are no} coins below ${coin} cents, so {bills are|the total is} rounded to a multiple of ${coin} cents. ${sentence} {What is to be paid|How many cents are paid}?`,
        `Cash rounding{| to ${coin} cents}: {an amount of cents becomes|turn an amount of cents into} a multiple of ${coin}. ${sentence} {The result is in cents, too.|Return it in cents.}`,
        `{How much|How many cents} does one pay for {a price|a bill}, given in cents, if {all coins are of ${coin} cents|there are only ${coin}-cent coins}? ${sentence}`,
      ],
    };
  }
  const { rule, change, round } = parameters;
  const { how, sentence } = percentRules[rule];
  const { effect, total } = changes[change];
  const { clause } = rounds[round];
  const steps = rounds[round].steps.replaceAll("NAME", change);
  return {
    phrases: [
      `{adds up|sums} prices in whole cents, which may be negative, ${effect} a given percentage, and returns the total; the ${change} is rounded ${clause}, ${how}`,
      `returns the total of {a list of|several} prices in cents {after|with} a ${change} of {a given percentage|a given number of percent}, where the ${change} is rounded ${how}, ${clause}{; prices may be negative|; some prices may be below zero}`,
      `{computes|works out} {what a bill comes to|the sum of a bill}, {given prices|from prices} in cents (possibly negative) and the percentage of a ${change}, rounding the ${change} ${clause}, ${how}`,
    ],
    statements: [
      `{Given|You get} prices in whole cents and a percentage, {return|compute} the total ${total}. ${steps} ${sentence} {Negative prices occur|Prices may be negative}; their ${change} is negative, too.`,
      `A {cashier|shopkeeper} {adds up|totals} prices in cents, some negative for {returned goods|what is given back}, ${effect} a given percentage. ${steps} ${sentence} {What is the total|What does the bill come to}, in cents?`,
      `{Prices in cents|A bill in whole cents} and a {rate in percent|percentage} for a ${change} are given. ${steps} ${sentence} {Return|The result is} the total ${total}. {Prices can be below 0.|}`,
    ],
  };
};

const cashRules = {
  down: {
    how: "{down|downwards|always down}",
    sentence:
      "{Always round down|Take the largest such amount that is not above the given one|Round downwards}.",
  },
  up: {
    how: "{up|upwards|always up}",
    sentence:
      "{Always round up|Take the smallest such amount that is not below the given one|Round upwards}.",
  },
  "half up": {
    how: "{to the nearest, halves up|to the nearest one and up from exactly the middle|to the nearest, a tie going up}",
    sentence:
      "{Round to the nearest one, halves up|Take the nearest; of two equally near ones the larger|Choose the closest, and on a tie the higher}.",
  },
  "half down": {
    how: "{to the nearest, halves down|to the nearest one and down from exactly the middle|to the nearest, a tie going down}",
    sentence:
      "{Round to the nearest one, halves down|Take the nearest; of two equally near ones the smaller|Choose the closest, and on a tie the lower}.",
  },
  "half to even": {
    how: "{to the nearest, halves to the even number of coins|to the nearest, a tie going to an even number of coins|half to even (in coins)}",
    sentence:
      "{Round to the nearest one, halves to the even number of coins|Take the nearest; of two equally near ones the one that is an even number of coins|Choose the closest, and on a tie the one with an even number of coins}.",
  },
} as const;

const percentRules = {
  down: {
    how: "{down to the next smaller cent|downwards (-2.3 becomes -3)|to the whole cent below}",
    sentence:
      "{Round down to the next smaller whole cent|Rounding goes down, so 2.7 becomes 2 and -2.3 becomes -3|Fractions of a cent are rounded down (floor), also below zero}.",
  },
  up: {
    how: "{up to the next larger cent|upwards (-2.7 becomes -2)|to the whole cent above}",
    sentence:
      "{Round up to the next larger whole cent|Rounding goes up, so 2.3 becomes 3 and -2.7 becomes -2|Fractions of a cent are rounded up (ceiling), also below zero}.",
  },
  "towards zero": {
    how: "{towards zero|toward 0|by cutting off fractions of a cent}",
    sentence:
      "{Round towards zero|Cut off fractions of a cent: -2.7 becomes -2|Rounding is toward 0, so 2.7 becomes 2 and -2.7 becomes -2}.",
  },
  "away from zero": {
    how: "{away from zero|away from 0|to the next whole cent away from zero}",
    sentence:
      "{Round away from zero|Any fraction of a cent is rounded away from 0|Rounding is away from zero, so 2.3 becomes 3 and -2.3 becomes -3}.",
  },
  "half away from zero": {
    how: "{to the nearest cent, halves away from zero|to the nearest whole cent and away from 0 on a tie|half away from zero}",
    sentence:
      "{Round to the nearest cent, halves away from zero|Take the nearest whole cent; 2.5 becomes 3 and -2.5 becomes -3|Rounding is to the nearest cent, and ties go away from 0}.",
  },
  "half to even": {
    how: "{to the nearest cent, halves to the even one|to the nearest whole cent and to the even one on a tie|half to even}",
    sentence:
      "{Round to the nearest cent, halves to the even one|Take the nearest whole cent; 2.5 becomes 2 and 3.5 becomes 4|Rounding is to the nearest cent, and ties go to the even cent}.",
  },
} as const;

const changes = {
  tax: {
    effect: "{plus a tax of|with a tax of}",
    total: "{with the tax|including the tax|plus tax}",
  },
  discount: {
    effect: "{minus a discount of|less a discount of|with a discount of}",
    total: "{after the discount|less the discount|minus that discount}",
  },
} as const;

const rounds = {
  each: {
    clause: "{for each price|separately for every price|price by price}",
    steps:
      "{The NAME is rounded for each price by itself|Compute and round the NAME price by price, then add up|Round the NAME separately for every price}.",
  },
  once: {
    clause:
      "{once, for the sum of all prices|only once, on the sum|one single time, for all prices together}",
    steps:
      "{The NAME is rounded once, for the sum of all prices|Add up the prices first, then compute and round the NAME once|Compute the NAME from the sum, rounding just once}.",
  },
} as const;
