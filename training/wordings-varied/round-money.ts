import type { family } from "../../src/domain/families/round-money.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Of<K> = Extract<Any, { readonly kind: K }>;

export const wordings: WordingsOf<typeof family> = (parameters) =>
  parameters.kind === "cash" ? cash(parameters) : percent(parameters);

function cash({ coin, rule }: Of<"cash">) {
  const how = cashRules[rule].replaceAll("COIN", String(coin));
  const How = capitalized(how);
  const multiple = `{a multiple of ${coin}|a number divisible by ${coin}|a whole multiple of ${coin} cents|something that ${coin}-cent coins can pay|a sum payable in steps of ${coin} cents|whole coins of ${coin}}`;
  const amount =
    "{an amount in cents|a price in cents|a number of cents|a sum of money (in cents)|an integer amount of cents}";
  return {
    phrases: [
      `{settles|charges} ${amount} where ${coin} cents is the tiniest piece of money in circulation: ${how}`,
      `{quantizes|aligns} ${amount} onto a raster of ${coin}: ${how}`,
      `{takes|receives|accepts} ${amount} and {outputs|gives back} ${multiple}; ${how}`,
      `{adjusts|converts|changes} ${amount} to ${multiple}: ${how}`,
      `rounds ${amount} so that it becomes ${multiple}: ${how}`,
      `{performs|does} cash rounding with a smallest coin of ${coin} cents; ${how}`,
      `{computes|determines} how many cents a customer {hands over|pays} for ${amount} if only coins of ${coin} cents exist; ${how}`,
      `{makes|turns} ${amount} {payable|into one that can be paid} with {a smallest coin|coins} of ${coin} cents; ${how}`,
      `{returns|yields}, for ${amount}, ${multiple}, {chosen|found} like this: ${how}`,
      `{replaces|exchanges} ${amount} by ${multiple}; ${how}; {exact amounts do not change|amounts that already fit are returned as they are}`,
    ],
    statements: [
      `{Grandma|A tourist|A taxi driver} pays cash, but her purse contains nothing smaller than ${coin}-cent pieces. Which amount changes hands for ${amount}? ${How}.`,
      `Pseudo code wanted: input ${amount}; output ${multiple}; method: ${how}.`,
      `Our cash register {software|firmware} shall {display|charge} ${multiple} instead of the exact figure, which is ${amount}. The policy says: ${how}.`,
      `Good morning, please help me make ${amount} fit for coins: it should get ${multiple}. My teacher told: ${how}.`,
      `You are given ${amount}. Return it rounded to ${multiple}. ${How}.`,
      `Exercise: rounding. {Round|Bring} ${amount} to ${multiple}; ${how}.`,
      `As a {shop owner|cashier|barkeeper} I have no coins smaller than ${coin} cents, so every total must become ${multiple}. ${How}. The result is in cents.`,
      `hello, i need to round ${amount} to ${multiple}. ${how}. any ideas?`,
      `The result SHALL be ${multiple}. ${How}. An amount that already is one SHALL be returned unchanged.`,
      `Returns ${amount} rounded to the step ${coin}: ${how}.`,
      `{The baker|The kiosk|The canteen|A ticket office} only {takes|uses} coins of ${coin} cents. How many cents does a customer pay for ${amount}? ${How}.`,
      `Like Excel's MROUND, FLOOR or CEILING with significance ${coin}, applied to ${amount}: ${how}.`,
      `Test description: ${amount} goes in, ${multiple} comes out; ${how}.`,
      `Step 1: divide the cents by ${coin}. Step 2: ${how}. Step 3: return the amount in cents.`,
      `Don't use floating point. {Round|Take} ${amount} to ${multiple}; ${how}.`,
      `{Add|Introduce} cash rounding: ${coin} is the smallest unit; ${how}. Input and output are {cents|both in cents}.`,
      `Small coins were abolished, ${coin} cents is now the smallest one. {Find|Work out} what is to be paid for ${amount}. ${How}.`,
      `For ${amount} {find|determine} ${multiple} by this rule: ${how}.`,
      `After rounding, ${amount} has to be ${multiple}. ${How}. {Which amount results|What is the rounded amount}?`,
      `Let c be ${amount}. {Determine|Evaluate} the amount it is rounded to, which is ${multiple}, as follows: ${how}.`,
    ],
  };
}

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const cashRules = {
  down: "{always round down|it is rounded down, never up|take the largest multiple of COIN that is less than or equal to it|any remainder is dropped|the part that does not fill a coin is cut off|the formula is cents // COIN * COIN|round in the direction of the lower multiple|leftover cents are forgiven}",
  up: "{always round up|it is rounded up, never down|take the smallest multiple of COIN that is greater than or equal to it|any remainder adds a full coin|a part of a coin counts as a whole one|round in the direction of the higher multiple|every started COIN cents is charged fully|the next multiple is taken unless it is exact}",
  "half up":
    "{the nearest multiple is taken, and exactly half a coin rounds up|round to the closest multiple, upwards if it is in the middle|a remainder of half of COIN or more rounds up, less rounds down|in the case of a tie choose the higher multiple|normal rounding: from half a coin on it goes up|whichever multiple of COIN is nearest, and the larger of two equally near|half or more of a coin becomes a whole coin, less than half nothing|round half up to COIN}",
  "half down":
    "{the nearest multiple is taken, and exactly half a coin rounds down|round to the closest multiple, downwards if it is in the middle|only a remainder of more than half of COIN rounds up, otherwise it goes down|in the case of a tie choose the lower multiple|rounding to nearest, but exactly half a coin goes down|whichever multiple of COIN is nearest, and the smaller of two equally near|more than half of a coin becomes a whole coin, half or less nothing|round half down to COIN}",
  "half to even":
    "{the nearest multiple is taken, and exactly half a coin rounds to an even count of coins|round to the closest multiple; in the middle, the multiple that is an even number of times COIN wins|banker's rounding in units of COIN: ties go to the even number of units|in the case of a tie choose the multiple whose quotient by COIN is even|rounding to nearest, with ties to even (counting coins of COIN)|whichever multiple of COIN is nearest, and of two equally near the one with an even coin count|use round-half-even on the number of coins|half a coin goes up or down so that the number of coins is even}",
} as const;

function percent({ rule, change, round }: Of<"percent">) {
  const how = percentRules[rule];
  const How = capitalized(how);
  const prices =
    "{a list of prices in cents|prices given in whole cents|item prices (integer cents)|several amounts in cents|the prices on a bill (in cents)}";
  const when = rounds[round].replaceAll("NAME", change);
  const When = capitalized(when);
  const total =
    change === "tax"
      ? "{the total including the tax|the sum with tax|the gross total|what the customer pays, including the tax|the sum of prices plus tax|the final amount after adding the tax|the total with the tax on top}"
      : "{the total after the discount|the sum with the discount taken off|the discounted total|what the customer pays once the discount is subtracted|the sum of prices minus the discount|the final amount after deducting the discount|the total less the discount}";
  const rate = `{a percentage|a ${change} rate in percent|a whole number of percent|the ${change} as a percentage}`;
  const negative =
    "{prices may be negative|negative prices (returns) are possible|a price can be below zero|refunds appear as negative prices|some prices can be negative}";
  return {
    phrases: [
      `{evaluates|prepares} an invoice from ${prices} plus ${rate} and {tells|supplies} ${total}; policy: ${when}; ${how}; ${negative}`,
      `{takes|receives|accepts} ${prices} and ${rate} and {outputs|gives back} ${total} in cents; ${when}; ${how}; ${negative}`,
      `{computes|calculates|works out} ${total} for ${prices} and ${rate}; ${when}; ${how}`,
      `{adds|sums up} ${prices} and {applies|includes} a ${change} of some percent; ${when}; ${how}. ${capitalized(negative)}`,
      `{determines|finds} ${total} from ${prices} and ${rate}, like this: ${when}; ${how}`,
      `{totals|sums} a {bill|receipt|basket} in cents with a percentage ${change}: ${when}; ${how}; ${negative}`,
      `{returns|yields} ${total} as whole cents; ${when}; ${how}; ${negative}`,
      `for ${prices} and ${rate} {reports|produces} ${total}; ${how}; ${when}`,
      `{handles|processes} a percentage ${change} on ${prices}: {it returns|the result is} ${total}; ${when}; ${how}; ${negative}`,
    ],
    statements: [
      `Good morning, I must program an invoice: ${prices}, plus ${rate}. My boss told: ${when}; ${how}. Please give me ${total}. ${capitalized(negative)}.`,
      `Pseudo code wanted: input ${prices} and ${rate}; output ${total}; method: ${when}; ${how}.`,
      `Ticket: checkout shows wrong cents. Expected behaviour: ${when}. ${How}. Deliverable: ${total}, computed from ${prices} and ${rate}; ${negative}.`,
      `{Grandma|A tourist|The treasurer} checks a receipt, ${prices}, with ${rate} printed below. Which figure should stand at the bottom as ${total}? ${When}. ${How}. ${capitalized(negative)}.`,
      `You are given ${prices} and ${rate}. Return ${total} in whole cents. ${When}. ${How}. ${capitalized(negative)}.`,
      `Exercise: percentages. {Calculate|Determine} ${total} for ${prices} and ${rate}; ${when}; ${how}; ${negative}.`,
      `As {an accountant|a shop owner} I want ${total} for ${prices}, given ${rate}. ${When}. ${How}. ${capitalized(negative)}.`,
      `hi, i have ${prices} and ${rate}, and want ${total}. ${when}. ${how}. ${negative}`,
      `The result SHALL be ${total} in cents. ${When}. ${How}. Inputs: ${prices}; ${rate}.`,
      `Returns ${total}. Parameters: ${prices}; ${rate}. ${When}; ${how}. ${capitalized(negative)}.`,
      `{A restaurant|A bookshop|A garage} writes a bill: ${prices} and ${rate}. {Find|Report} ${total}. ${When}. ${How}. ${capitalized(negative)}.`,
      `In a spreadsheet, column A has ${prices} and B1 ${rate}. Which formula gives ${total}? ${When}; ${how}. ${capitalized(negative)}.`,
      `Test description: ${prices} and ${rate} go in, ${total} comes out in cents; ${when}; ${how}; ${negative}.`,
      round === "each"
        ? `Step 1: for each price, work out the ${change} from the percentage. Step 2: round it to a whole cent; ${how}. Step 3: {apply|include} it and add everything up to get ${total}.`
        : `Step 1: sum the prices. Step 2: work out the ${change} of that sum from the percentage and round it to a whole cent; ${how}. Step 3: return ${total}.`,
      `Avoid floats: with ${prices} and ${rate}, {compute|get} ${total}. ${When}. ${How}.`,
      `{Reduce|Fold} ${prices} to ${total}, for ${rate}. ${When}. ${How}. ${capitalized(negative)}.`,
      `What is ${total}, in cents, {for|given} ${prices} and ${rate}? ${When}. ${How}.`,
      `Review remark: the rounding is wrong. ${When}. ${How}. The function {should return|has to return} ${total} from ${prices} and ${rate}.`,
      `{Bill|Invoice} = ${prices}, ${change} = some percent. {Output|Return} ${total} in cents. ${When}; ${how}; ${negative}.`,
      `Whole cents only: ${how}. ${When}. {Needed|Wanted} is ${total}; given are ${prices} and ${rate}.`,
    ],
  };
}

const percentRules = {
  down: "{fractions of a cent are rounded down (for negative values, away from zero)|round down with floor, also for negative values|the next lower whole cent is used, so -1.5 gives -2 and 1.5 gives 1|take the largest whole cent that is not greater than the exact value|always round downwards, towards minus infinity|like Python's //, rounding goes to the lower cent|use floor: 0.9 becomes 0 and -0.1 becomes -1}",
  up: "{fractions of a cent are rounded up (for negative values, towards zero)|round up with ceil, also for negative values|the next higher whole cent is used, so -1.5 gives -1 and 1.5 gives 2|take the smallest whole cent that is not less than the exact value|always round upwards, towards plus infinity|rounding goes to the higher cent, negative values too|use ceil: 0.1 becomes 1 and -0.9 becomes 0}",
  "towards zero":
    "{fractions of a cent are simply dropped, for negative values as well|round toward zero|truncate to whole cents, so -1.5 gives -1 and 1.5 gives 1|positive values are rounded down and negative ones up|cut off everything behind the decimal point|the absolute value is rounded down and the sign is kept|use trunc: 0.9 becomes 0 and -0.9 becomes 0}",
  "away from zero":
    "{any fraction of a cent makes a full cent, for negative values as well (downwards)|round away from zero|the absolute value is rounded up and the sign is kept|positive values are rounded up and negative ones down|-1.1 gives -2 and 1.1 gives 2, always away from 0|never round toward zero: each started cent counts fully|go to the next whole cent farther from zero, unless it is exact}",
  "half away from zero":
    "{round to the nearest whole cent, with exactly half a cent going away from zero|half a cent rounds up if positive and down if negative, anything else to the nearest cent|commercial rounding: 1.5 gives 2, -1.5 gives -2, 1.4 gives 1|the absolute value is rounded half up and the sign is kept|the nearest cent is used, and ties move away from 0|normal rounding to cents, where -2.5 becomes -3 just as 2.5 becomes 3|round half away from zero}",
  "half to even":
    "{round to the nearest whole cent, with exactly half a cent going to the even neighbour|banker's rounding: 0.5 gives 0, 1.5 gives 2, 2.5 gives 2|the nearest cent is used, and ties go to the even number|use round-half-even, as Python's round does|in the middle between two cents, the even one is chosen, else the nearest|ties are resolved to even, everything else goes to the nearest cent|halves become even cents (2.5 becomes 2 and 3.5 becomes 4), other values the nearest cent}",
} as const;

const rounds = {
  each: "{the NAME is computed and rounded per price, and then everything is summed|each price has its own rounded NAME|round the NAME of every single price before adding|for every item separately the NAME is rounded to a cent|rounding happens item by item|the NAME of each individual price is rounded to whole cents|first round each price's NAME, then add}",
  once: "{the NAME is computed from the sum of the prices and rounded once|all prices are summed before the NAME is computed and rounded|round the NAME only at the end, for the whole sum|the sum of all prices has one rounded NAME|rounding happens a single time, on the NAME of the total|the NAME of the complete sum is rounded to whole cents, not that of each price|first add all prices, then round the NAME of that sum}",
} as const;
