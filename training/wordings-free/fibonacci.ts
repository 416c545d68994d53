import type { family } from "../../src/domain/families/fibonacci.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly sequence: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("sequence" in parameters) return { phrases: [], statements: easy(parameters) };
  const { start, twice, ask } = parameters;
  const [first, second] = start;
  const asked = asks[ask];
  const next = nexts[twice];
  return {
    phrases: [],
    statements: [
      `Seeds a0 = ${first}, a1 = ${second}; {recurrence|rule}: ${next}. Want ${asked}.`,
      `i have a {fibonacci cousin|number chain}, first ${first} then ${second}, and from then on ${next}. {gimme|need} ${asked}.`,
      `Let a(0) = ${first}, a(1) = ${second}, and for k ≥ 2: ${next}. {Output|Evaluate} ${asked}.`,
      `A {gardener counts ${first} plants|beekeeper counts ${first} hives} in the opening year (year 0) and ${second} in the next; ever after, ${next}. With one value of the chain per year: ${asked}?`,
      `For the linear recurrence with seeds ${first}, ${second} and ${next}, what's ${asked}?`,
      `{Two-variable loop|Iterative generator} (prev, cur) starting at (${first}, ${second}); step: ${next}. {Yield|Hand back} ${asked}.`,
      `Numbers go so: ${first}, ${second}, and then ${next}. Please {give|tell me} ${asked}.`,
    ],
  };
};

function easy({ sequence, find }: Easy): readonly string[] {
  if (sequence === "fibonacci" && find === "term") return classic;
  const { seeds, recurrence, words } = sequences[sequence];
  const { want, math } = finds[find];
  return [
    `Seeds ${seeds}, then ${words}. Want ${want}.`,
    `i have a {fibonacci thing|number chain}, it goes ${seeds} and from then on ${words}. {gimme|need} ${want}.`,
    `Let ${recurrence}. {Output|Evaluate} ${math}.`,
    `A {gardener|beekeeper} counts ${seeds} {plants|hives} in the opening years (from year 0 on); ever after, the new count is ${words}. With one value of the chain per year: ${want}?`,
    `{Rolling-variables loop|Iterative generator} seeded with (${seeds}); step: append ${words}. {Yield|Hand back} ${want}.`,
    `Numbers go so: ${seeds}, and then ${words}. Please {give|tell me} ${want}.`,
  ];
}

const sequences = {
  fibonacci: {
    seeds: "0, 1",
    recurrence: "a(0) = 0, a(1) = 1, a(k) = a(k−1) + a(k−2) for k ≥ 2",
    words: "{plus of the latest two|latest + second latest}",
  },
  lucas: {
    seeds: "2, 1",
    recurrence: "a(0) = 2, a(1) = 1, a(k) = a(k−1) + a(k−2) for k ≥ 2",
    words: "{plus of the latest two|latest + second latest}",
  },
  more: {
    seeds: "0, 1",
    recurrence: "a(0) = 0, a(1) = 1, a(k) = a(k−1) + a(k−2) + 1 for k ≥ 2",
    words: "{plus of the latest two, and one extra|latest + second latest + 1}",
  },
  three: {
    seeds: "0, 1, 1",
    recurrence: "a(0) = 0, a(1) = a(2) = 1, a(k) = a(k−1) + a(k−2) + a(k−3) for k ≥ 3",
    words: "{plus of the latest three|latest + second latest + third latest}",
  },
} as const;

const finds = {
  term: {
    want: "{a[n], zero-indexed|the entry at subscript n (subscript 0 is the opening one)}",
    math: "a(n)",
  },
  digit: {
    want: "{a[n] % 10, zero-indexed|the units figure of the entry at subscript n (subscript 0 is the opening one)}",
    math: "a(n) mod 10",
  },
  list: {
    want: "{an array of a[0] … a[n-1]|the prefix of length n, as an array}",
    math: "the list a(0), …, a(n−1), which is empty for n = 0",
  },
  above: {
    want: "{the earliest entry > limit|the entry that is earliest to exceed limit}",
    math: "a(m) for the least m with a(m) > limit",
  },
} as const;

const classic = [
  "{Fib|Fibonacci} by 0-based index: 0 -> 0, 1 -> 1, 2 -> 1, {10 -> 55|7 -> 13}.",
  "i need fib of n, {zero-indexed|counting from zero}, so fib 0 is 0, fib 1 is 1, fib 6 is 8.",
  "a(0) = 0, a(1) = 1, a(k) = a(k−1) + a(k−2) for k ≥ 2. {Evaluate|Output} a(n).",
  "No rabbits in month 0, one pair in month 1; {thereafter|from month 2} every month has as many pairs as the two preceding months together. How many pairs {live|exist} in month n?",
  "Which Fibonacci entry sits at {offset|subscript} n when the seeds 0 and 1 occupy offsets 0 and 1?",
  "Iterative fib, {a, b = b, a + b|O(n), no naive recursion} seeded with (0, 1); hand back F_n, {zero-indexed|F_0 being 0}.",
  "Please give Fibonacci on position n. {Position zero has 0, position one has 1|First position is zero, there stands 0, then stands 1}, others are plus of two before.",
] as const;

const asks = {
  term: "{a[n], zero-indexed|the entry at subscript n (subscript 0 is the opening one)|entry no. n when numbering begins with 0}",
  total:
    "{a[0] + … + a[n-1]|the prefix sum of length n|everything added from the opening entry on, n entries in all}",
  count:
    "{how many entries are <= limit|the amount of entries up to and including limit|how many entries occur before limit is exceeded}",
  greatest:
    "{the max entry <= limit; null if even the opening ones exceed it|the biggest entry that fits under limit or equals it (none: null)|the entry nearest to limit from beneath, limit itself being fine, or null if all exceed it}",
} as const;

const nexts = {
  none: "{cur + prev gives the following one|each is its two predecessors combined by +|new = previous + one before previous}",
  last: "{2*cur + prev gives the following one|each is twice its direct predecessor plus the one ahead of that|new = 2 × previous + one before previous}",
  earlier:
    "{cur + 2*prev gives the following one|each is its direct predecessor plus twice the one ahead of that|new = previous + 2 × one before previous}",
} as const;
