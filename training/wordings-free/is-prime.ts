import type { family } from "../../src/domain/families/is-prime.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly find: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("find" in parameters) return { phrases: [], statements: easy(parameters) };
  const { kind, ask } = parameters;
  const { short, formal, story, sample } = kinds[kind];
  return {
    phrases: [],
    statements: {
      count: [
        `{tally|how many, as an int}, {1..n inclusive|within 1..n, n included}: ${short}`,
        `i have n, need {the tally|a tally} of ${short} in [1, n] {both ends in|n counts as well}`,
        `π-like counter: |S ∩ [1, n]| with S = ${formal}.`,
        `{Lockers|Seats|Houses} are numbered 1 through n. {Stickers go|Paint goes} on every one whose number is ${story}. {How many stickers do we need|What quantity is required}?`,
        `{Sieve|Loop} through 1..n {inclusive|(n too)} and increment a counter {on|for} ${short}; {yield|emit} the counter. {Numbers meant|Meant are}: ${sample}`,
        `{What quantity of|How big is the set of} ${short} not exceeding n?`,
        `Please give me quantity of ${short}, {which are lying from 1 until n|searching from 1 until n}, n also {is counted|inclusive}.`,
      ],
      sum: [
        `{Σ|total, as an int}, {1..n inclusive|within 1..n, n included}: ${short}`,
        `i have n, need {the grand total|everything summed} of ${short} in [1, n], {both ends in|n counts as well}`,
        `Σ x over x ∈ S ∩ [1, n] with S = ${formal}.`,
        `{Lockers|Seats|Houses} are numbered 1 through n. {A thief empties|We open} each one whose number is ${story} and {finds|takes} that many coins there. {Coins in all|Total loot}?`,
        `{Sieve|Loop} through 1..n {inclusive|(n too)} and {accumulate|pile into an accumulator} ${short}; {yield|emit} the accumulator. {Numbers meant|Meant are}: ${sample}`,
        `{What do you get|What comes out} when ${short} not exceeding n are {all summed|put together with +}?`,
        `Please {summarize|plus together} ${short}, {which are lying from 1 until n|searching from 1 until n}, n also inclusive. {I need the total, not quantity|Total is needed}.`,
      ],
      next: [
        `{smallest x > n|min x, x > n}, {n itself excluded|strictly past n}, where x is among: ${short}`,
        `i have n, need the {closest|nearest} one of the ${short} {past it|beyond it, never n itself}`,
        `min(S ∩ (n, ∞)) with S = ${formal}.`,
        `{A bus driver|A collector} {just passed|stands at} milestone n and {pauses|rests} at the {upcoming|following} milestone whose number is ${story}. {Its number|Which one}? ({never|not} n itself)`,
        `{Increment|Bump} n, at least once, until it lands in the ${short} ({as in|namely} ${sample}); {yield|emit} it.`,
        `{What is the successor of n|What follows n} among the ${short}, {with "strictly bigger"|strictly bigger only}?`,
        `Please {tell|search} me the nearest bigger number than n, {which belongs|belonging} to ${short}. {n alone is not allowed|Must be really bigger}.`,
      ],
      last: [
        `{biggest x <= n|max x, x <= n}, {n ok|n itself allowed}, {nothing → null|null when empty}, where x is among: ${short}`,
        `i have n, need the {closest|nearest} one of the ${short} {going down, n itself is fine|at or under n}. {null if nothing qualifies|no hit → null}`,
        `max(S ∩ [1, n]) with S = ${formal}; null when that intersection is empty.`,
        `{A bus driver|A collector} at milestone n {rolls|walks} back (possibly zero steps) to the {nearest|closest} milestone ≥ 1 whose number is ${story}. {Its number|Which one}? null when {the road runs out|no such stone remains}.`,
        `{Decrement|Lower} n, zero or more times, until it lands in the ${short} ({as in|namely} ${sample}); {yield|emit} it, null {on hitting zero|if you run out}.`,
        `{What is the floor of n|What sits nearest under or at n} among the ${short}? {null in case of nothing|Nothing there means null}.`,
        `Please {tell|search} me the nearest number not bigger than n, {which belongs|belonging} to ${short}. {Equal to n is allowed|Can be n}. {When not exist, null|Not existing gives null}.`,
      ],
    }[ask],
  };
};

const kinds = {
  prime: {
    short: "{primes|primes (2, 3, 5, 7, …)|ints with only trivial factors (2, 3, 5, …)}",
    formal: "the set of primes",
    story: "{prime|not composite and above 1}",
    sample: "{2, 3, 5, 7, 11, … (primes)|the primes, 2 being the earliest}",
  },
  twin: {
    short: "{twin primes|primes p having p−2 or p+2 prime|members of a twin pair such as 11 and 13}",
    formal: "the set of primes p with p − 2 or p + 2 prime as well",
    story: "{a prime whose number plus two or minus two is prime too|half of a twin prime pair like 5 and 7}",
    sample: "{3, 5, 7, 11, 13, 17, 19, 29, … (twin primes)|twin primes (23 fails: 21 and 25 are composite)}",
  },
  semiprime: {
    short:
      "{semiprimes (4, 6, 9, 10, …)|ints with two prime factors counted with multiplicity|values p·q, both prime, p = q allowed}",
    formal: "the set of all p·q with p and q prime (p = q allowed)",
    story: "{one prime times another, squares of primes too|p times q with both prime, same or not}",
    sample: "{4, 6, 9, 10, 14, 15, … (p·q, p = q allowed)|semiprimes (8 and 12 fail with three factors)}",
  },
  power: {
    short:
      "{prime powers p^k, k ≥ 1|ints built from a single prime (2, 3, 4, 5, 7, 8, 9, …)|values p^k with p prime and k ≥ 1}",
    formal: "the set of all p^k with p prime and k ≥ 1",
    story:
      "{some prime raised to a power of 1 or more|a single prime multiplied with itself any number of times, or that prime alone}",
    sample: "{2, 3, 4, 5, 7, 8, 9, 11, … (p^k, k ≥ 1)|prime powers (6 fails with two bases, 1 fails too)}",
  },
  two: {
    short:
      "{ints with ω(x) = 2|values whose factorisation uses precisely 2 bases (6, 10, 12, …)|ints of the form p^a·q^b, p ≠ q prime, a, b ≥ 1}",
    formal: "the set of all p^a·q^b with p ≠ q prime and a, b ≥ 1",
    story:
      "{built from two unequal primes, each used once or more|p^a times q^b with p, q unequal primes and a, b ≥ 1}",
    sample:
      "{6, 10, 12, 14, 15, 18, … (p^a·q^b, p ≠ q)|those with two unequal prime bases (8 fails, 30 fails, 12 is fine)}",
  },
} as const;

const classic = [
  "{n prime?|prime or not?} {bool|boolean}. anything < 2 → false",
  "i have an int n and need {true|a yes} iff it is prime, {else false|a no otherwise}. {trial division up to sqrt is fine|small n only}",
  "n ∈ ℤ. {Output|Evaluate} the truth value of: n ≥ 2 ∧ no d with 1 < d < n satisfies d | n.",
  "{n soldiers|n tiles|n eggs} {can stand|can be laid out} only in a single line, {never in an r × c block with r, c > 1|in no rectangle of two or more rows and columns}; that makes n {interesting|good}, given n > 1. {Predicate, please|Yes or no for n}?",
  "Predicate: does n (> 1) {have no nontrivial factor|lack a proper factor beyond 1}? {Negatives, 0 and 1 fail|false for n <= 1}. {E.g.|For instance} 13 → true, 15 → false, 2 → true.",
  "{Is there any way to split|Can one split} n into a product of two smaller positive integers? If not (and n > 1) {answer|say} true, {in the other case|otherwise} false.",
  "Please write check for number if {it divides only on 1 and on self|is not composite}, and is bigger than 1. {Result is bool|Give bool}.",
] as const;

function easy({ divisors, find }: Easy): readonly string[] {
  if (divisors === "all" && find === "two") return classic;
  const { short, formal, story } = groups[divisors];
  return {
    two: [
      `n -> bool: ${short}, {precisely 2 of them|len == 2}? {n < 1 → false|nothing under 1 qualifies}`,
      `i have an int n and need {true|a yes} iff ${short} {come to exactly 2|are 2 in number}. {n <= 0 is a no|zero or minus: false}`,
      `Let D = ${formal} for n ≥ 1 and D = ∅ for n < 1. {Output|Evaluate} the truth value of |D| = 2.`,
      `{n soldiers|n guests} are to be {lined up|arranged} in equal rows; a row length is good if ${story}. {Exactly two good lengths|Are there two good lengths, not one, not three}? {Nobody there, no length: false|With n < 1 say false}.`,
      `Predicate: {cardinality two|a pair and no more} among ${short}{, false|; it fails} for n <= 0.`,
      `Please write check for number if ${short} are two, {not more not less|exactly}. {Result is bool|Give bool}, for zero and minus is false.`,
    ],
    count: [
      `n -> int: {tally|quantity} of ${short}. {n < 1 → 0|0 under 1}`,
      `i have an int n, {need the tally|gimme the tally} of ${short}. {n <= 0 means 0|zero or minus: 0}`,
      `Let D = ${formal} for n ≥ 1 and D = ∅ for n < 1. {Output|Evaluate} |D|.`,
      `{n soldiers|n guests} are to be {lined up|arranged} in equal rows; a row length is good if ${story}. {What quantity of good lengths exists|How many lengths are good}? {With n < 1: 0|Nobody there, no lengths, 0}.`,
      `{Trial division loop|Loop}: increment a counter for each of ${short}; {yield|emit} it, 0 {whenever|if} n <= 0.`,
      `Please give me quantity of ${short}. {For zero and minus is 0|When n is not positive then 0}.`,
    ],
    sum: [
      `n -> int: Σ of ${short}. {n < 1 → 0|0 under 1}`,
      `i have an int n, need {the grand total|everything summed} of ${short}. {n <= 0 means 0|zero or minus: 0}`,
      `Let D = ${formal} for n ≥ 1 and D = ∅ for n < 1. {Output|Evaluate} Σ d over d ∈ D.`,
      `{n soldiers|n guests} are to be {lined up|arranged} in equal rows; a row length is good if ${story}. {All good lengths put together with +|The good lengths in total}? {With n < 1: 0|Nobody there, no lengths, 0}.`,
      `{Trial division loop|Loop}: {accumulate|pile into an accumulator} each of ${short}; {yield|emit} it, 0 {whenever|if} n <= 0.`,
      `Please {summarize|plus together} ${short}. {For zero and minus is 0|When n is not positive then 0}.`,
    ],
  }[find];
}

const groups = {
  all: {
    short: "{factors of n (1 and n too)|d in 1..n with n % d == 0}",
    formal: "the set of all d ∈ ℕ with d ≥ 1, d | n",
    story: "{nobody is left over|nothing remains}",
  },
  proper: {
    short: "{factors of n except n (1 stays)|d in 1..n-1 with n % d == 0}",
    formal: "the set of all d ∈ ℕ with 1 ≤ d < n, d | n",
    story:
      "{nobody is left over and there is more than a single row|nothing remains and there are two rows at least}",
  },
  inner: {
    short: "{nontrivial factors of n (neither 1 nor n)|d in 2..n-1 with n % d == 0}",
    formal: "the set of all d ∈ ℕ with 1 < d < n, d | n",
    story:
      "{nothing remains, there is more than a single row and more than one in each|no one is left over, with two rows or more and two or more in each}",
  },
  odd: {
    short: "{odd factors of n|d in 1, 3, 5, … with n % d == 0 (d <= n)}",
    formal: "the set of all d ∈ ℕ with d odd, d ≥ 1, d | n",
    story: "{it is odd and nothing remains|it isn't even and no one is left over}",
  },
  even: {
    short: "{even factors of n|d in 2, 4, 6, … with n % d == 0 (d <= n)}",
    formal: "the set of all d ∈ ℕ with d even, d ≥ 2, d | n",
    story: "{it is even and nothing remains|it is a multiple of two and no one is left over}",
  },
} as const;
