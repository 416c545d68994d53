import type { family } from "../../src/domain/families/largest-or-default.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { end, otherwise } = given;
  const max = end === "largest";
  const top = max ? "{top|peak|maximal}" : "{bottom|minimal|lowermost}";
  const empty = `{empty → ${otherwise}|[] → ${otherwise}|nothing in there? ${otherwise}|${otherwise} if len is 0}`;
  if ("by" in given) {
    const { key, formal, words } = measures[given.by];
    const { short, long } = ties[given.ties];
    return {
      phrases: [],
      statements: [
        `{${max ? "argmax" : "argmin"}|${max ? "max" : "min"} by key} x ↦ ${formal}; ${short}; ${empty}. {yield|emit} x, not the key`,
        `i have ints, need the one whose ${key} is ${max ? "{maximal|the peak}" : "{minimal|the bottom one}"}. ${short}. ${empty} {pls|thx}`,
        `${max ? "arg max" : "arg min"} over x ∈ a of ${formal}. {Ties|When not unique}: ${long}. For a = () {put|take} ${otherwise}.`,
        `{Robots|Horses|Boats} wear {plates|labels} with integers. A trophy is for {whichever plate|the plate} where ${words} ${max ? "{beats every rival|tops the field}" : "{undercuts every rival|is the least in the field}"}; {when tied|on equal terms}, ${long}. {Output the integer on it|Its integer, please}. ${empty}.`,
        `{Single pass|One-pass scan}, {keep a champion|remember a champion}: {element|value} with ${top} ${key}; {equal keys|key collision}: ${short}. {Sentinel|Fallback} ${otherwise} {on an empty array|for length 0}.`,
        `{Who wins|Which element wins} if ${words} is what we ${max ? "maximise" : "minimise"}? {Draws|Draw}: ${long}. ${empty}.`,
        `I want from array that element, which its ${key} is most ${max ? "big" : "little"}. If {more elements|some elements} have it same, {then please|give} ${long}. {When array has nothing|Empty array}: ${otherwise}.`,
      ],
    };
  }
  return {
    phrases: [],
    statements: [
      `{${max ? "max" : "min"}(a)|${max ? "maximum" : "minimum"} of array}, ${empty}`,
      `i have an array of ints, {might be|possibly} empty, need the ${top} value. ${empty}`,
      `f(a) = ${max ? "max" : "min"} aᵢ for |a| > 0, f(()) = ${otherwise}.`,
      `{Pilots|Divers|Weather balloons} {radio in|send} readings. {Announce|Show} the reading that ${
        max ? "{none exceeds|is unsurpassed}" : "{none undercuts|is beneath or equal to every other}"
      }; {if radio silence|had nobody sent any}, {announce|show} ${otherwise}.`,
      `${max ? "{Maximum|Peak}" : "{Minimum|Floor}"} {reduction|fold} over ints, {sentinel|fallback} ${otherwise} {on empty input|for length 0}. {E.g.|Say} [4, -9, 6] → ${max ? 6 : -9}.`,
      `{What sits at the ${max ? "right" : "left"} end|Which element lands at the ${max ? "right" : "left"} end} if the array {were|gets} sorted small to big? ${empty}.`,
      `Please give from array the most ${max ? "big" : "little"} value. {When array has nothing|If array is without elements}, then ${otherwise}.`,
    ],
  };
};

const measures = {
  size: {
    key: "{abs value|modulus|size with any minus stripped}",
    formal: "abs(x)",
    words: "{its gap to zero|the number with any minus stripped}",
  },
  digits: {
    key: "{sum over decimal digits (minus ignored)|cross sum (sign ignored)|total of its digits, sign dropped,}",
    formal: "(sum of the decimal digits of abs(x))",
    words: "{the cross sum (sign ignored)|the total of its digits, minus ignored,}",
  },
  last: {
    key: "{ones digit (sign ignored)|abs value mod 10|rightmost digit (minus ignored)}",
    formal: "abs(x) mod 10",
    words: "{the ones digit (sign ignored)|the rightmost digit}",
  },
  distance: {
    key: "{gap to 25|deviation from 25|abs(x - 25)}",
    formal: "abs(x − 25)",
    words: "{the gap to 25|the deviation from 25, up or down,}",
  },
} as const;

const ties = {
  first: {
    short: "{tie → lowest index|ties: leftmost|first come wins a tie}",
    long: "{the one with the lowest index|the leftmost|whichever stands nearest to the front}",
  },
  last: {
    short: "{tie → highest index|ties: rightmost|a later equal replaces an earlier}",
    long: "{the one with the highest index|the rightmost|whichever stands nearest to the back}",
  },
  greater: {
    short: "{tie → bigger x|ties: max x|a tie goes to the numerically bigger}",
    long: "{the numerically bigger|whichever is bigger as a plain signed integer|the one further right on the number line}",
  },
} as const;
