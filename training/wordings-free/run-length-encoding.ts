import type { family } from "../../src/domain/families/run-length-encoding.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ form, countsOne, caseMatters }) => {
  const { shape, isText, show } = forms[form];
  const lone = countsOne ? ones.counted : isText ? ones.bare : ones.dropped;
  const casing = caseMatters ? cases.differ : cases.same;
  const runs: readonly (readonly [string, number])[] = [
    ["x", 4],
    ["y", 1],
    ["z", 2],
  ];
  const kept = runs.filter(([, count]) => count > 1 || countsOne || isText);
  const sample = kept
    .map(([char, count]) => show(char, count === 1 && !countsOne ? "" : String(count)))
    .join(isText ? "" : ", ");
  return {
    phrases: [],
    statements: [
      `{RLE|rle of a string}: ${shape}. ${lone}. ${casing}. {"" -> empty|left to right}.`,
      `i have a string and need it {rle'd|squeezed by repeats}: ${shape}. ${lone}, and ${casing}. {same letter later on = new block|a letter that returns later is a separate block}`,
      `{Group consecutive duplicates|groupby on identical chars|Collapse repeated symbols}, emitting ${shape}. ${lone}; ${casing}. {Linear scan.|Keep the sequence of the blocks.}`,
      `{Beads on a string|Wagons of a train|Socks on a line} are coded as letters. {Someone dictates|The clerk reports} them block by block, a block being {identical neighbours|the same letter without interruption}: ${shape}. ${lone}. ${casing}.`,
      `s = c_1^k_1 c_2^k_2 …, {with c_i ≠ c_(i+1)|consecutive c_i distinct} and k_i ≥ 1. {Output|Emit} ${shape}, c_i being the {symbol|char} and k_i the {multiplicity|count}. ${lone}; ${casing}.`,
      `How to {pack|abbreviate} repeats, {e.g.|say,} xxxxyzz into ${isText ? `"${sample}"` : sample}? So ${shape}; ${lone}; ${casing}.`,
      `{Please to shorten|I want shorten} string: where same {sign|letter} comes many times {one behind other|without break}, make ${shape}. ${lone}. ${casing}.`,
    ],
  };
};

const forms = {
  "char, count": {
    shape:
      "{(symbol, multiplicity) tuples, symbol first|2-tuples: what, then how often|an array of tuples, each a char with the tally behind it}",
    isText: false,
    show: (char: string, count: string) => `("${char}", ${count})`,
  },
  "count, char": {
    shape:
      "{(multiplicity, symbol) tuples, tally first|2-tuples: how often, then what|an array of tuples, each a tally with the char behind it}",
    isText: false,
    show: (char: string, count: string) => `(${count}, "${char}")`,
  },
  a3b2: {
    shape:
      "{one compact string, tally right behind each symbol (a3)|joined text, symbol first and then how often: a3b2|a compact string in the a3b2 style, not 3a2b}",
    isText: true,
    show: (char: string, count: string) => `${char}${count}`,
  },
  "3a2b": {
    shape:
      "{one compact string, tally right in front of each symbol (3a)|joined text, how often and then the symbol: 3a2b|a compact string in the 3a2b style, not a3b2}",
    isText: true,
    show: (char: string, count: string) => `${count}${char}`,
  },
} as const;

const ones = {
  counted:
    "{lone chars get an explicit 1|singletons included, with tally 1|even an unrepeated one has its 1}",
  bare: "{lone chars stay bare, no 1|an unrepeated one gets no digit at all|omit the tally when it would be 1}",
  dropped: "{lone chars are discarded|blocks need length >= 2 to be listed|skip singletons entirely}",
} as const;

const cases = {
  differ: "{'a' != 'A'|case-sensitive|capital and small letters never match each other}",
  same: "{lowercase everything beforehand|case-insensitive, emit small letters|'A' matches 'a' and is output as 'a'}",
} as const;
