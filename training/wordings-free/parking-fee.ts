import type { family } from "../../src/domain/families/parking-fee.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const price = priceOf(given);
  const free = freeOf(given);
  const cap = capOf(given);
  const hours =
    given.hours === "started"
      ? "{ceil to hours|ceil(billed / 60)|61 billed min make 2 h}"
      : "{floor to hours|billed // 60|119 billed min make 1 h}";
  return {
    phrases: [],
    statements: [
      `tariff(m minutes): ${free}; ${hours}; ${price}${cap}. {int out|output the bill}`,
      `i have the minutes someone {rented|used} a {bike|scooter} and need the bill: ${free}, ${hours}, ${price}${cap} {pls|thx}`,
      `{Let m be the duration|m ≥ 0 minutes}. {Grace|Allowance}: ${free}. h = {the|number of} hours by ${hours}. ${price}${cap}. {Output|Evaluate} the bill.`,
      `{A kayak|A tennis court|A rowing boat} is {hired out|let} by the minute clock. {The clerk's rules|House rules}: ${price}; ${hours}; ${free}${cap}. {Bill|Invoice} for m minutes?`,
      `{Billing|Pricing} {logic|routine}: minutes → {charge|bill}. {Grace period|Allowance}: ${free}. {Rounding|Unit}: ${hours}. {Rate card|Tariff}: ${price}${cap}.`,
      `{What will m minutes set me back|How high is the bill for m minutes} when ${price}, ${hours}, and ${free}${cap}?`,
      `Auto was standing m minutes on place with payment. ${free}. {Tariff is|By tariff}: ${price}. {Hours counting|Counting of hours}: ${hours}${cap}. {How big the bill|Tell the bill}?`,
    ],
  };
};

function priceOf({ first, next, cap }: Given): string {
  if (first === next) return `{${first} × hours|rate ${first}/h, flat|every hour adds ${first}}`;
  const day = cap === undefined ? "" : " {in a 24 h block|of a 24 h block}";
  return `{hour #1${day} ${first}, later ones ${next} apiece|opening hour${day} at ${first}, thereafter ${next}/h|${first} + ${next} × (hours − 1)${cap === undefined ? "" : " per 24 h block"} (0 for no hours)}`;
}

function freeOf({ free, freeFor }: Given): string {
  return freeFor === "all"
    ? `{deduct ${free} min always, floor at 0|billed = max(0, m − ${free})|the opening ${free} min are never billed, only the excess is}`
    : `{m <= ${free} → 0, beyond that nothing is deducted|gratis if m ≤ ${free}, otherwise billed = m|no bill unless m > ${free}, and then for the entire m}`;
}

function capOf({ cap }: Given): string {
  return cap === undefined
    ? ""
    : `; {chop billed time into 24 h blocks, min(${cap}, …) on each, the partial final block as well|ceiling ${cap} per 24 h block of billed time (leftover block too), blocks summed|no 24 h block of billed time, incl. the leftover one, goes over ${cap}; blocks are totalled}`;
}
