import type { family } from "../../src/domain/families/custom-order.ts";
import type { WordingsOf } from "../wordings.ts";

type Key = Parameters<WordingsOf<typeof family>>[0]["keys"][number];

export const wordings: WordingsOf<typeof family> = ({ keys, tie }) => {
  const rule = keys.map(inWords).join("; {next|secondary key|on equality}: ");
  const equal = ties[tie];
  const sign = keys.some(({ kind }) => kind === "distance")
    ? ""
    : "{Keys look at the magnitude, never at the sign|Negative? compute the key as if the minus weren't there|-x and x have the same key}.";
  return {
    phrases: [],
    statements: [
      `Sort ints. {Key|Criterion}: ${rule}. {Still tied|Ties}: ${equal}. ${sign}`,
      `i have {a jumble of|some} ints, need em {lined up|ranked} this way: ${rule}. if thats a draw, ${equal}. ${sign}`,
      `Permute integers a1…an so that the key is monotone: ${rule}. {For equal keys|Tie-break}: ${equal}. ${sign}`,
      `{Players|Wagons|Parcels} wear integers and {queue up|line up} according to: ${rule}. When this {does not decide|leaves it open}, ${equal}. ${sign} Give the resulting line.`,
      `In what sequence do integers end up under this ranking: ${rule}? {Undecided cases|Equals}: ${equal}. ${sign}`,
      `sorted(xs, key=…) / {comparator|Array.sort}: ${rule}. {Final tiebreaker|Fallback}: ${equal}. ${sign} {New array out|Don't mutate the input}.`,
      `Please put integers in good order. Look first: ${rule}. If it is same, ${equal}. ${sign}`,
    ],
  };
};

const ties = {
  keep: "{use a stable sort|leave them in arrival order|don't swap them, input order remains}",
  smaller:
    "{plain numeric ascending, with -7 ahead of 7|the lower value leads, negatives ahead of positives|compare the values themselves, less goes ahead}",
  larger:
    "{plain numeric descending, with 7 ahead of -7|the higher value leads, positives ahead of negatives|compare the values themselves, more goes ahead}",
} as const;

function inWords({ kind, of, falling }: Key): string {
  const direction = falling ? "{desc|highest leading|big to small}" : "{asc|lowest leading|small to big}";
  return `${kinds[kind](of)} (${direction})`;
}

const kinds = {
  size: () => "{abs(x)|magnitude|x with its minus stripped}",
  lastDigit: () => "{abs(x) % 10|final digit|units digit}",
  length: () =>
    "{len(str(abs(x)))|digit count|amount of decimal places it occupies, 1 for 0-9, 2 for 10-99…}",
  remainder: (of: number) =>
    `{abs(x) % ${of}|abs(x) mod ${of}|the leftover when abs(x) is shared out among ${of}}`,
  distance: (of: number) => `{abs(x - ${of})|gap to ${of}|the deviation from ${of}, up or down alike}`,
  digitSum: () => "{cross sum|all digits added together|total of its figures}",
  largestDigit: () => "{max digit|top figure occurring in it|biggest single digit}",
  smallestDigit: () => "{min digit|lowest figure occurring in it|tiniest single digit}",
  backwards: () =>
    "{int(str(abs(x))[::-1])|its mirror image (120 becomes 21)|the value of its figures in reversed sequence}",
  ones: () => "{popcount|set bits of abs(x)|Hamming weight|how many 1s bin(abs(x)) contains}",
} as const;
