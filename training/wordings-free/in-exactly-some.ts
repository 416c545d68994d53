import type { family } from "../../src/domain/families/in-exactly-some.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = ({ rule, order }) => {
  const share = shareOf(rule);
  return {
    phrases: [],
    statements: [
      `{values|ints} whose {membership count|list count} is ${share} of the lists; dupes {within|inside} one list = 1 hit; {no repeats in output|unique output}; ${shorts[order]}`,
      `i have {a bunch of|a pile of} int arrays, need {whatever|every value that} {shows up|turns up} in ${share} of them. {twice in the same array is still one hit|count arrays, not copies}. ${shorts[order]} pls`,
      `Let S1..Sn be the {arrays taken as sets|sets of elements of n arrays} and c(x) = #(i : x ∈ Si) ≥ 1. {Enumerate|Output} every x with ${symbolOf(rule)}, ${symbolOrders[order]}.`,
      `{Sensors|Ticket gates|Scanners} {log|store} the {tag ids|badge numbers} they saw, one log per device, {often|sometimes} the same id again. {Name|Print} the ids seen by ${share} of the devices, ${longs[order]}.`,
      `{How would you obtain|Can you give me} the integers {present|contained} in ${share} of the {arrays|inner arrays}, {dedup first inside each|each array deduped beforehand}? {Ordering|Sort}: ${shorts[order]}.`,
      `{Build|Keep} a {frequency table|hash map value → hits}, {bumping it|incrementing} once per array (use a set for every array); {retain|emit} keys having hits ${symbolHits(rule)} (n = number of arrays), ${longs[order]}.`,
      `Of several {array|arrays} I need numbers which are {existing|contained} in ${share} from them. {Same number two times in one array, please count as one|If array have it double, is still one}. {Sorting|Result sorting}: ${shorts[order]}.`,
      `{Shoppers|Robots|Clerks} each {hand over|submit} a basket of item codes (copies inside one basket are irrelevant). {Which codes lie|Tell me the codes that lie} in ${share} of the baskets, ${longs[order]}?`,
    ],
  };
};

/** Before "of the lists". */
function shareOf(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return `{${rule.of}, neither fewer nor more,|${rule.of} on the dot|a count equal to ${rule.of}}`;
    case "at least":
      return `{${rule.of} and up|a minimum of ${rule.of}|not under ${rule.of}|>= ${rule.of}}`;
    case "at most":
      return `{1 to ${rule.of}|a maximum of ${rule.of} (and of course 1+)|not over ${rule.of} (but 1 or more)}`;
    case "odd":
      return "{an uneven number|a count not divisible by 2|some count with remainder 1 on halving}";
    case "even":
      return "{a nonzero multiple of 2|a positive number divisible by two|2 or 4 or 6 … (never an uneven number)}";
    case "all":
      return "{the entirety|100 %|simply every single one}";
    case "all but one":
      return "{the total count minus one|n - 1 out of n (missing from a single one)|every single one save one}";
    case "not all":
      return "{some, though never the full set,|1 to n - 1 out of n|an incomplete (nonempty) portion}";
    case "more than half":
      return "{a true majority (> 50 %)|over 50 %|most, so a count above n/2,}";
    case "at least half":
      return "{50 % and up|not under 50 %|n/2 upwards (exactly 50 % suffices)}";
    case "less than half":
      return "{a minority (< 50 %)|not even 50 %|some, but short of n/2,}";
  }
}

function symbolHits(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return `{== ${rule.of}|= ${rule.of}}`;
    case "at least":
      return `{>= ${rule.of}|≥ ${rule.of}}`;
    case "at most":
      return `{<= ${rule.of}|≤ ${rule.of}}`;
    case "odd":
      return "{% 2 == 1|≡ 1 mod 2}";
    case "even":
      return "{% 2 == 0|≡ 0 mod 2}";
    case "all":
      return "{== n|equal to n}";
    case "all but one":
      return "{== n - 1|equal to n - 1}";
    case "not all":
      return "{< n|not equal to n}";
    case "more than half":
      return "{> n / 2|such that 2 * hits > n}";
    case "at least half":
      return "{>= n / 2|such that 2 * hits >= n}";
    case "less than half":
      return "{< n / 2|such that 2 * hits < n}";
  }
}

function symbolOf(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return `c(x) = ${rule.of}`;
    case "at least":
      return `c(x) ≥ ${rule.of}`;
    case "at most":
      return `c(x) ≤ ${rule.of}`;
    case "odd":
      return "c(x) ≡ 1 (mod 2)";
    case "even":
      return "c(x) ≡ 0 (mod 2)";
    case "all":
      return "c(x) = n";
    case "all but one":
      return "c(x) = n − 1";
    case "not all":
      return "c(x) < n";
    case "more than half":
      return "2·c(x) > n";
    case "at least half":
      return "2·c(x) ≥ n";
    case "less than half":
      return "2·c(x) < n";
  }
}

const shorts = {
  rising: "{low → high|sort asc|smallest up front}",
  falling: "{high → low|sort desc|biggest up front}",
  most: "{hits desc, then value asc|sort key (-hits, value)|most widespread up front, ties low → high}",
  fewest: "{hits asc, then value asc|sort key (hits, value)|rarest up front, ties low → high}",
} as const;

const symbolOrders = {
  rising: "{x ascending|as x1 < x2 < …}",
  falling: "{x descending|as x1 > x2 > …}",
  most: "{sorted by (−c(x), x)|c(x) descending, then x ascending}",
  fewest: "{sorted by (c(x), x)|c(x) ascending, then x ascending}",
} as const;

const longs = {
  rising: "{small ones leading|climbing in value|lowest up front}",
  falling: "{big ones leading|dropping in value|highest up front}",
  most: "{the most widespread leading, and the lower value ahead when equally widespread|arranged by hits downwards, and by value upwards on equal hits}",
  fewest:
    "{the rarest leading, and the lower value ahead when equally rare|arranged by hits upwards, and by value upwards on equal hits}",
} as const;
