import type { family } from "../../src/domain/families/sum-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Choice =
  | { readonly kind: "even" | "odd" | "positive" | "negative" }
  | { readonly kind: "over" | "under" | "multiple"; readonly of: number };

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("where" in parameters)) {
    const { test, that } = testOf(parameters);
    return {
      phrases: [],
      statements: [
        `sum of x with ${test}, {else 0|0 for none}. {input: int array|ints in, int out}.`,
        `i have an array and need the grand total of the elements which ${that}. {skip everything else|the remaining ones don't matter}`,
        `Σ x over all elements x with ${test}. {Empty sum = 0.|Compute it.}`,
        `{A bank clerk goes over bookings|Players draw cards with integers|A sensor emits readings}; {someone is interested in|the boss cares about} those which ${that}, nothing more. {What do they amount to|How much is that together}?`,
        `{Filter then reduce|Conditional accumulate}: predicate ${test}, {reducer|operation} +, {initial value|seed} 0.`,
        `{Please to sum|I want sum} elements from array, but {not all|only some}: such which ${that}. {When nothing is such, 0.|Other elements forget.}`,
        `How much {is it|comes out} when one {tallies up|accumulates} the elements for which ${test} {holds|is true}{|, disregarding others}?`,
      ],
    };
  }
  const { test, that } = testOf(parameters.condition);
  const { range, math } = wheres[parameters.where];
  return {
    phrases: [],
    statements: [
      `call x a marker if ${test}. sum ${range}. {ints in, int out|one pass is enough}.`,
      `i have an array; {elements which ${that} are flags|flags are the elements which ${that}}. need the grand total of ${range.replaceAll("marker", "flag")}`,
      `M = indices whose element x fulfils ${test}. {Compute|Output} ${math}.`,
      `{Wagons roll by|Hikers pass checkpoints|Songs play on the radio}, each with an integer; those which ${that} are markers. {Add together|Tally} ${range}. {How much is it?|What is the result?}`,
      `{Segment sum|Subarray sum with sentinels}: predicate ${test} identifies markers; accumulate ${range}.`,
      `{Please to sum|I want sum} ${range}. {Markers are|We say markers for} elements which ${that}.`,
    ],
  };
};

function testOf(choice: Choice): { readonly test: string; readonly that: string } {
  switch (choice.kind) {
    case "even":
      return {
        test: "{x % 2 == 0|x mod 2 = 0|2 dividing x}",
        that: "{are not odd|leave no remainder when halved|halve without remainder}",
      };
    case "odd":
      return {
        test: "{x % 2 != 0|x mod 2 ≠ 0|2 not dividing x}",
        that: "{are not even|cannot be halved evenly|leave a remainder when halved}",
      };
    case "positive":
      return {
        test: "{x > 0|0 < x|x ≥ 1}",
        that: "{exceed zero|are neither zero nor negative|are 1 or more}",
      };
    case "negative":
      return { test: "{x < 0|0 > x|x ≤ -1}", that: "{have a minus sign|fall short of zero|are -1 or lower}" };
    case "over":
      return {
        test: `{x > ${choice.of}|x ≥ ${choice.of + 1}|${choice.of} < x}`,
        that: `{exceed ${choice.of}|surpass ${choice.of}|are ${choice.of + 1} or more|are not ≤ ${choice.of}}`,
      };
    case "under":
      return {
        test: `{x < ${choice.of}|x ≤ ${choice.of - 1}|${choice.of} > x}`,
        that: `{fall short of ${choice.of}|stay under ${choice.of}|are ${choice.of - 1} or lower|are not ≥ ${choice.of}}`,
      };
    case "multiple":
      return {
        test: `{x % ${choice.of} == 0|x ≡ 0 mod ${choice.of}|x = k·${choice.of} for an integer k}`,
        that: `{leave no remainder mod ${choice.of}|have ${choice.of} as a divisor|are in the ${choice.of} times table (zero and negatives too)}`,
      };
    default:
      return choice satisfies never;
  }
}

const wheres = {
  before: {
    range:
      "{the prefix ahead of the earliest marker, or the entire array if no marker shows up|everything until the leftmost marker (that one not included; never found: everything)|elements preceding the earliest marker; no marker -> all elements}",
    math: "Σ x_j for j < min M{, or Σ of all x if M = ∅| (min ∅ = ∞)}",
  },
  after: {
    range:
      "{the suffix behind the final marker, 0 if no marker shows up|everything past the rightmost marker (that one not included; never found: 0)|elements succeeding the final marker; no marker -> 0}",
    math: "Σ x_j for j > max M{, or 0 if M = ∅| (max ∅ = ∞)}",
  },
  between: {
    range:
      "{what is enclosed by the outermost markers, those two themselves not; 0 without two markers|elements strictly inside the leftmost and the rightmost marker (one marker or zero markers: 0)|the open interval from the earliest to the final marker, markers inside it included; < 2 markers -> 0}",
    math: "Σ x_j for min M < j < max M{, or 0 if M has under two elements|, an empty sum if M has no two elements}",
  },
  next: {
    range:
      "{elements whose left neighbor is a marker, 0 if no such|every element sitting one index behind a marker (it may be a marker too); otherwise 0|successors of markers, each once; no successor -> 0}",
    math: "Σ x_j for j - 1 ∈ M{, 0 if there is no such j| (j within the array)}",
  },
} as const;
