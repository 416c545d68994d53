import type { family } from "../../src/domain/families/keep-if.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  if ("with" in given) {
    const { side, equal } = given;
    const up = side === "greater";
    const tie = equal === "kept";
    const sign = up ? (tie ? "≥" : ">") : tie ? "≤" : "<";
    const ascii = up ? (tie ? ">=" : ">") : tie ? "<=" : "<";
    const beats = comparisons[side][equal];
    const { whom, edge, formal } = partners[given.with];
    return {
      phrases: [],
      statements: [
        `{survivors|keepers}: x ${ascii} ${whom}. {sequence unchanged|no sorting}. ${edge}. compare against the untouched input`,
        `i have an int array, need the subset that ${beats} ${whom}. ${edge}. {dont compare with the output, use the input|always compare with the input array} pls`,
        `Of a[0..n−1] {output|emit}, i increasing, every a[i] with ${formal(sign)} (vacuously true where {such indices do not exist|no such index exists}).`,
        `{Skiers finish one by one|Trees line a street} and a figure for each is {written down|logged}. {Circle|Tick} each figure that ${beats} ${whom}; ${edge}. {Read out|Output} the marked figures from left to right.`,
        `{Could you extract|How do I extract} those entries where the value ${beats} ${whom}? ${edge}; {order preserved|stable}; {dropping an entry does not alter later checks|checks look at the raw array}.`,
        `{Predicate filter|Filter pass} over an array: an element {survives|passes} iff it ${beats} ${whom} ({original|raw} array, not the filtered one). ${edge}.`,
        `From array please leave {in|inside} only value which ${beats} ${whom}, all other to throw away. ${edge}. {Do not make sorting|Sequence same as before}.`,
      ],
    };
  }
  const { short, words, formal } = conditions(given);
  return {
    phrases: [],
    statements: [
      `{only ints|ints} ${short}, {same sequence|stable}, {dupes stay|repeats stay}`,
      `i have {a bunch of|some} ints and need just the ones ${words}, {rest can go|throw the rest out}. {keep dupes|dont sort}`,
      `(a₁, …, aₙ) ↦ the subsequence of all aᵢ with ${formal("aᵢ")}.`,
      `{Trucks|Trains|Parcels} {roll|pass} by with a number {painted|printed} on them. {Wave through|Let pass} any ${words}, {stop the others|send the others away}. {Which numbers get through|Output the numbers that got through}, {in sequence|as they came}?`,
      `{Filter pass|Predicate filter|Comprehension} with x => ${formal("x")}; {no dedupe, no sort|duplicates and sequence untouched}.`,
      `{Could you strip|How do I strip} an array of whatever fails ${formal("x")}, {leaving|so that what survives is} the ints ${words}?`,
      `From array please to leave inside just numbers ${words}. {Other throw away|All other not needed}, {position order is not changing|sequence same as before}.`,
    ],
  };
};

/** After "numbers" or "any". */
function conditions(choice: Exclude<Given, { readonly with: unknown }>): {
  short: string;
  words: string;
  formal: (x: string) => string;
} {
  switch (choice.kind) {
    case "even":
      return {
        short: "{x % 2 == 0|with no remainder on halving}",
        words: "{that halve without remainder|that split into two equal integers|ending in 0, 2, 4, 6 or 8}",
        formal: (x) => `${x} mod 2 = 0`,
      };
    case "odd":
      return {
        short: "{x % 2 != 0|with a remainder on halving}",
        words:
          "{that leave a remainder when halved|that do not split into two equal integers|ending in 1, 3, 5, 7 or 9}",
        formal: (x) => `${x} mod 2 ≠ 0`,
      };
    case "positive":
      return {
        short: "{x > 0|from 1 upwards}",
        words: "{from 1 upwards|with a plus sign (zero has none)|that are neither 0 nor carry a minus}",
        formal: (x) => `${x} > 0`,
      };
    case "negative":
      return {
        short: "{x < 0|from -1 downwards}",
        words: "{from -1 downwards|carrying a minus sign|under 0 (zero itself fails)}",
        formal: (x) => `${x} < 0`,
      };
    case "over":
      return {
        short: `{x > ${choice.of}|strictly beyond ${choice.of}}`,
        words: `{exceeding ${choice.of}|from ${choice.of + 1} up|that go past ${choice.of} (${choice.of} itself fails)|not <= ${choice.of}}`,
        formal: (x) => `${x} > ${choice.of}`,
      };
    case "under":
      return {
        short: `{x < ${choice.of}|strictly beneath ${choice.of}}`,
        words: `{short of ${choice.of}|from ${choice.of - 1} down|that do not reach ${choice.of}|beneath ${choice.of} (${choice.of} itself fails)}`,
        formal: (x) => `${x} < ${choice.of}`,
      };
    case "multiple":
      return {
        short: `{x % ${choice.of} == 0|that ${choice.of} goes into}`,
        words: `{that ${choice.of} goes into exactly|with remainder 0 modulo ${choice.of}|in the ${choice.of} times table (0 and negative ones too)}`,
        formal: (x) => `${x} mod ${choice.of} = 0`,
      };
  }
}

/** Before whom it is compared with. */
const comparisons = {
  greater: {
    kept: "{equals or tops|is >=|does not fall short of|matches or exceeds}",
    dropped: "{tops|is >|beats (a tie is no win)|exceeds}",
  },
  less: {
    kept: "{equals or undercuts|is <=|does not exceed|matches or stays under}",
    dropped: "{undercuts|is <|stays under (a tie fails)|falls short of}",
  },
} as const;

const start = "{index 0 always survives|a[0] is in for free|the opening element has no rival and gets in}";
const finish =
  "{the final index always survives|a[-1] is in for free|the closing element has no rival and gets in}";

const partners = {
  previous: {
    whom: "{its predecessor|the element one step to the left|a[i-1]}",
    edge: start,
    formal: (sign: string) => `a[i] ${sign} a[i−1]`,
  },
  next: {
    whom: "{its successor|the element one step to the right|a[i+1]}",
    edge: finish,
    formal: (sign: string) => `a[i] ${sign} a[i+1]`,
  },
  before: {
    whom: "{every single predecessor|the whole prefix in front of it|each of a[0..i-1]}",
    edge: start,
    formal: (sign: string) => `a[i] ${sign} a[j] for all j < i`,
  },
  after: {
    whom: "{every single successor|the whole suffix behind it|each of a[i+1..]}",
    edge: finish,
    formal: (sign: string) => `a[i] ${sign} a[j] for all j > i`,
  },
  neighbours: {
    whom: "{predecessor and successor alike|each of the two adjacent elements|a[i-1] as well as a[i+1]}",
    edge: "{an end has one rival only, a one-element array passes|a missing side is ignored, so [x] → [x]|at the borders just the existing side is checked (a solitary element gets in)}",
    formal: (sign: string) => `a[i] ${sign} a[j] for j = i−1 and for j = i+1`,
  },
} as const;
