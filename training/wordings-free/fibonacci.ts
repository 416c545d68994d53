import type { family } from "../../src/domain/families/fibonacci.ts";
import type { WordingsOf } from "../wordings.ts";

type Any = Parameters<WordingsOf<typeof family>>[0];
type Medium = Extract<Any, { readonly start: readonly [number, number] }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!isMedium(parameters)) return { phrases: [], statements: easy };
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

function isMedium(parameters: Any): parameters is Medium {
  return "start" in parameters;
}

const easy = [
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
