import type { family } from "../../src/domain/families/second-largest.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ rank, end, equals, step, answer }) => {
  const nth = ordinals[rank] ?? `${rank}th`;
  const adjective = end === "largest" ? "{biggest|top|highest-valued}" : "{tiniest|lowest-valued|bottom}";
  const pool = pools[step];
  const ties = equalOnes[equals];
  const sorted =
    end === "largest"
      ? "{descending|from big to small|sorted in reverse}"
      : "{ascending|from small to big|sorted upward}";
  const none = "{null|None or null|null (not an error)}";
  const at = answer === "index";
  return {
    phrases: [],
    statements: [
      `${nth} ${adjective} {of|among} ${pool}. ${ties}. {too few|not enough} -> ${none}. ${at ? "want its index (0-based), leftmost if repeated." : "want the value."}`,
      `i have an unsorted array and need the ${nth} ${adjective} of ${pool}${at ? ", or rather {the first index where it sits|its earliest index, from 0}" : ""}. ${ties}. {${none} when there aren't ${rank}|if that doesn't exist then ${none}}`,
      `S = ${equals === "once" ? "{set|deduped collection}" : "multiset"} of ${pool}, ${sorted}: s_1, s_2, …; ${at ? `{find min i with a_i = s_${rank}, zero-based|give the least zero-based i such that a_i = s_${rank}}` : `{give s_${rank}|output s_${rank}}`}. If S has fewer than ${rank} elements: ${none}. (${ties})`,
      `{Order statistic|Selection problem|k-th element}: k = ${rank} from the {${end === "largest" ? "high" : "low"} end|${end === "largest" ? "top" : "bottom"}}, over ${pool}; ${ties}. ${at ? "{Output argwhere, the first hit, 0-based|Output where it first occurs, zero-based}" : "{Output the element|Output its value}"}, ${none} if {k is out of range|unavailable}.`,
      `${end === "largest" ? "{Fishermen weigh their catch|Auction bids are noted}" : "{Golfers note strokes, few is good|Offers of suppliers are noted, cheap is good}"}; only ${pool} {qualify|are admitted}. {Whoever ranks|Who comes in} ${nth} (${adjective} is rank one) wins a hat. ${ties}. ${at ? "{Which 0-based slot, the earliest one, is it|What is the earliest zero-based slot holding it}" : "{Which integer is that|What is the winning figure}"}? {Nobody|No such rank}: ${none}.`,
      `{Please to find|I must find} which is ${nth} most ${end === "largest" ? "big" : "little"} from ${pool}. ${ties}. ${at ? "Say {the place of it, count from zero, first place|first index (begin with 0)}" : "Say {this number|the value}"}. When not exist, ${none}.`,
      ...(step === 1
        ? [
            `${at ? "Where (first 0-based slot) is" : "What is"} the ${nth} ${adjective}? {In|For} 9 9 4 7 4 it would be ${at ? "at slot " : ""}${sample(rank, end, equals, at)}. ${ties}; {missing|too short} -> ${none}.`,
          ]
        : []),
    ],
  };
};

function sample(rank: number, end: "largest" | "smallest", equals: "once" | "each", at: boolean): string {
  const numbers = [9, 9, 4, 7, 4];
  const pool = equals === "once" ? [...new Set(numbers)] : [...numbers];
  pool.sort((a, b) => (end === "largest" ? b - a : a - b));
  const found = pool[rank - 1];
  return found === undefined ? "null" : String(at ? numbers.indexOf(found) : found);
}

const ordinals: Readonly<Record<number, string>> = {
  2: "{2nd|second}",
  3: "{3rd|third}",
  4: "{4th|fourth}",
  5: "{5th|fifth}",
};

const pools = {
  1: "{the ints|all elements|the given integers}",
  2: "{the evens|elements with x % 2 == 0|the integers that are not odd}",
  3: "{elements with x % 3 == 0|the integers that 3 divides|those without remainder mod 3}",
} as const;

const equalOnes = {
  once: "{dedupe first|duplicates collapse into one|a value met again does not take another rank}",
  each: "{don't dedupe|duplicates occupy ranks of their own|a value met again takes the following rank too}",
} as const;
