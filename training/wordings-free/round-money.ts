import type { family } from "../../src/domain/families/round-money.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (parameters.kind === "cash") {
    const { coin, rule } = parameters;
    const { how, formula } = cashRules[rule];
    const math = formula.replaceAll("K", String(coin));
    return {
      phrases: [],
      statements: [
        `cents -> {payable|settled} cents, {granularity|step|quantum} ${coin}. ${how}. {exact ones unchanged|already divisible -> as is}.`,
        `i have a price as int cents and need it {snapped|quantised} to k*${coin}. ${how}. {result also in cents|still cents afterwards}`,
        `f(c) = ${math}, {c in cents, c ≥ 0|for a nonnegative integer c}. {Evaluate f without floats.|In words: ${how}, always divisible by ${coin}.}`,
        `{A vending machine|A parking meter|A bus driver} {accepts|has} no coin other than ${coin} cents. {The fare|The charge} must therefore be {adjusted|fitted}: ${how}. {How much is charged|What must the rider hand over}, in cents?`,
        `{Swedish rounding|Cash settlement} with increment ${coin}: ${how}. {Integer in, integer out|Input and output are int cents}; {idempotent on valid sums|sums divisible by ${coin} pass through}.`,
        `{Please to make|I want} the sum of cents divisible by ${coin}, because {smaller coin not exist|only coin of ${coin} exists}. How: ${how}. {Answer also cents.|Give cents back, not coins.}`,
      ],
    };
  }
  const { rule, change, round } = parameters;
  const how = percentRules[rule];
  const { plus, sign, name } = changes[change];
  const when = rounds[round].replaceAll("NAME", name);
  const math =
    round === "each" ? `Σ (p_i ${sign} r(p_i · q / 100))` : `S ${sign} r(S · q / 100) with S = Σ p_i`;
  return {
    phrases: [],
    statements: [
      `{int cents list|cent amounts} + {q percent|pct}. ${plus}. ${when}. ${how}. {negatives possible|refunds < 0 occur}. -> {grand total|final sum} in cents.`,
      `i have {amounts|cent values} (some < 0, refunds) and a percent q, need the {final sum|grand total} in cents. ${plus}; ${when}. ${how}`,
      `{Total|T} = ${math}, q a percentage, p_i integer cents of either sign. r: ${how}. {Exact integer arithmetic, please.|No floats. Empty sum is 0.}`,
      `{An invoice|A webshop basket|A hotel folio} {holds|has} cent amounts, {refunds|credits} being negative, and a rate q in percent. ${plus}. ${when}; ${how}. {What is due|What is the bottom line}?`,
      `{Billing helper|Checkout code}: {sum up|accumulate} the line amounts (int cents, any sign). ${plus}, q percent. {Rounding granularity|When to round}: ${when}. {Rounding mode|Mode}: ${how}.`,
      `{Please to calculate|I must calculate} how many cents is {all together|the whole}, by amounts (also minus) and percent. ${plus}. {Look|Attention}: ${when}, ${how}.`,
    ],
  };
};

const cashRules = {
  down: {
    how: "{floor it|in the customer's favour: the nearest one not exceeding the given sum|cut off what exceeds the last full coin}",
    formula: "⌊c / K⌋ · K",
  },
  up: {
    how: "{ceil it|in the shop's favour: the nearest one not under the given sum|an incomplete coin counts as a full one}",
    formula: "⌈c / K⌉ · K",
  },
  "half up": {
    how: "{whichever multiple is closer; exactly halfway goes to the bigger one|round half up|closest multiple, midpoint -> ceil}",
    formula: "⌊c / K + 1/2⌋ · K",
  },
  "half down": {
    how: "{whichever multiple is closer; exactly halfway goes to the smaller one|round half down|closest multiple, midpoint -> floor}",
    formula: "⌈c / K - 1/2⌉ · K",
  },
  "half to even": {
    how: "{whichever multiple is closer; exactly halfway takes the one whose coin count is even|banker's rounding on the coin count|closest multiple, midpoint -> even quotient, not odd}",
    formula: "bankers(c / K) · K (midpoints to the even quotient)",
  },
} as const;

const percentRules = {
  down: "{floor, toward minus infinity: 2.7 -> 2, -2.3 -> -3|never above the exact value (floor, negatives too)|x -> ⌊x⌋ (negatives too)}",
  up: "{ceil, toward plus infinity: 2.3 -> 3, -2.7 -> -2|never below the exact value (ceiling, negatives too)|x -> ⌈x⌉ (negatives too)}",
  "towards zero":
    "{truncate: 2.7 -> 2, -2.7 -> -2|drop the decimals whatever the sign|never bigger in magnitude than the exact value (trunc)}",
  "away from zero":
    "{any leftover enlarges the magnitude: 2.3 -> 3, -2.3 -> -3|sign(x) · ⌈abs(x)⌉|never smaller in magnitude than the exact value; the opposite of truncating}",
  "half away from zero":
    "{closest integer; .5 enlarges the magnitude: 2.5 -> 3, -2.5 -> -3|commercial rounding, symmetric in sign|sign(x) · ⌊abs(x) + 1/2⌋}",
  "half to even":
    "{banker's rounding: 2.5 -> 2, 3.5 -> 4|closest integer, .5 goes to the neighbour divisible by 2|ROUND_HALF_EVEN}",
} as const;

const changes = {
  tax: {
    plus: "{add VAT on top|the levy is added on top (a tax)|charge q% tax extra}",
    sign: "+",
    name: "{tax|levy}",
  },
  discount: {
    plus: "{take the rebate off|the rebate is subtracted (a discount)|knock q% off}",
    sign: "-",
    name: "{rebate|discount}",
  },
} as const;

const rounds = {
  each: "{NAME rounded per item, before summing|every line gets its own rounded NAME|don't wait for the sum: round the NAME item by item}",
  once: "{NAME rounded a single time, on the overall sum|sum first, only then one rounded NAME|don't round the NAME per item, just at the end on the subtotal}",
} as const;
