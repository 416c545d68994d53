import type { family } from "../../src/domain/families/rank-scores.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const top = given.highestFirst
    ? "{max is #1|bigger is better|#1 = the top value}"
    : "{min is #1|less is better, as in golf|#1 = the bottom value}";
  const { short, words, formal } = methods[given.method];
  const { attempts } = given;
  if (attempts === null) {
    const inequality = given.highestFirst ? ">" : "<";
    return {
      phrases: [],
      statements: [
        `ranks of values, {input positions kept|aligned with the input}. ${top}; ${short}`,
        `i have {points|lap times} in an array, need the standing of each, {same positions|index for index}. ${top}, ${words}`,
        `r(i) = ${formal(inequality)} for {i = 0..n−1|every index i}; {output|emit} (r(0), …, r(n−1)).`,
        `{Pumpkins at a fair|Snails in a derby|Kites at a festival} each get a figure. {Award|Hand out} standings: ${top}; ${words}. {Pin them on|Announce them} in the sequence the figures were given.`,
        `{Competition ranking|Rank transform} ("${styles[given.method]}" style), {${given.highestFirst ? "descending" : "ascending"}|${top}}, aligned with the input array{; ${short}|, that is ${words}}.`,
        `{At which standing does each value end up|What standing has each value}, when ${top} and ${words}? {Positions as in the input|Index-aligned output}.`,
        `For each value from array I want its number in {rating|table of winners}. ${top}. {With same values so|When same values}: ${words}. Array sequence {not to change|must be kept}.`,
      ],
    };
  }
  const best = bests[attempts.counting];
  const absent = absents[attempts.absent];
  return {
    phrases: [],
    statements: [
      `arrays of tries → ranks, {index-aligned|input positions kept}. key = ${best}; ${top}; ${short}; ${absent}`,
      `i have an array per contestant with their {tries|throws}, need everyones standing index for index. what matters is ${best}. ${top}, ${words}. ${absent}`,
      `For athlete i with {tuple|tries} tᵢ let aᵢ = ${best}; r(i) = ${formal(given.highestFirst ? ">" : "<")}. ${absent}. {Output|Emit} r(0), …, r(n−1).`,
      `{Anglers|Archers|Divers} {take|get} a handful of tries, perhaps zero. {Judges look at|Judged is} ${best}. {Award|Hand out} standings: ${top}; ${words}; ${absent}. {Sequence of names|Start-list sequence} is kept.`,
      `Rank transform on rows of a ragged array, row key ${best}, "${styles[given.method]}" ties: ${short}; ${top}; ${absent}.`,
      `{Which standing belongs to each inner array|What standing has each inner array} when judged by ${best}? ${top}; ${words}; ${absent}. {Index-aligned output|Positions as in the input}.`,
      `Each sportsman has array of tries. {For him counts|Is counting} ${best}. I want his number in rating. ${top}. {When same|By same}: ${words}. ${absent}. {Sequence must be kept|Same sequence}.`,
    ],
  };
};

const styles = {
  dense: "dense",
  standard: "min, 1224",
  modified: "max, 1334",
  earlier: "ordinal, stable",
  later: "ordinal, later index ahead",
} as const;

const methods = {
  dense: {
    short: "{ties 1-2-2-3|dense ranks|no holes after ties}",
    words:
      "{ties coincide and the following distinct value is a single rank on (1-2-2-3)|rank = 1 + number of unique better values|tied ones coincide, numbering continues without holes}",
    formal: (s: string) => `1 + #(unique values v with v ${s} aᵢ)`,
  },
  standard: {
    short: "{ties 1-2-2-4|min rank on ties|hole after ties}",
    words:
      "{ties coincide at the front rank and the ones behind are pushed on (1-2-2-4)|rank = 1 + how many are strictly better|Olympic style: two silvers, then no bronze}",
    formal: (s: string) => `1 + #(j : aⱼ ${s} aᵢ)`,
  },
  modified: {
    short: "{ties 1-3-3-4|max rank on ties|hole ahead of ties}",
    words:
      "{ties coincide at the rear rank of their block (1-3-3-4)|rank = how many are better or equal, itself included|two tied runners-up are both third}",
    formal: (s: string) => `#(j : aⱼ ${s === ">" ? "≥" : "≤"} aᵢ)`,
  },
  earlier: {
    short: "{ties: lower index ahead, ranks 1..n unique|stable ordinal|ordinal ranks, lower index wins ties}",
    words:
      "{a tie goes to the lower index, so ranks are unique|tied ones are ranked as they come in the input, no sharing|ranks are all unique, whoever is named sooner being ahead}",
    formal: (s: string) => `1 + #(j : aⱼ ${s} aᵢ, or aⱼ = aᵢ and j < i)`,
  },
  later: {
    short:
      "{ties: higher index ahead, ranks 1..n unique|ordinal, reverse-stable|ordinal ranks, higher index wins ties}",
    words:
      "{a tie goes to the higher index, so ranks are unique|tied ones are ranked against their input sequence, no sharing|ranks are all unique, whoever is named at a later point being ahead}",
    formal: (s: string) => `1 + #(j : aⱼ ${s} aᵢ, or aⱼ = aᵢ and j > i)`,
  },
} as const;

const bests = {
  largest: "{max of the row|the peak try|the top try}",
  smallest: "{min of the row|the bottom try|the tiniest try}",
  sum: "{the row total|Σ of the tries|the tries totalled}",
  // Never asked for.
  first: "the opening try",
  last: "{row[-1]|the closing try|the most recent try}",
} as const;

const absents = {
  none: "{zero tries → null, not ranked at all|whoever has an empty array gets null and is invisible to the rest|empty arrays are disqualified: null, the rest ranked without them}",
  last: "{zero tries: behind everybody, tied among themselves|empty arrays are at the bottom as one tie|whoever has an empty array is beaten by anyone with a try, and ties with other empty ones}",
} as const;
