import type { family } from "../../src/domain/families/is-prime.ts";
import type { WordingsOf } from "../wordings.ts";

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly find: string }>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("find" in parameters) return easy(parameters);
  const { kind, ask } = parameters;
  const many = plurals[kind];
  const single = singles[kind];
  return {
    count: {
      phrases: [
        `{returns|finds|works out} how many ${many} there are {from 1 to n|up to n|that are not greater than n}{, n included|}`,
        `{counts|counts all} ${many} {between 1 and n, both included|in the range from 1 to n|that are at most n}`,
        `takes {an integer|a number} n and {gives|returns} the {number|count} of {integers|whole numbers} from 1 to n that are ${many}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {count|find the number of} ${many} {from 1 to n|up to and including n}.`,
        `How many {of the numbers|integers} from 1 {to|up to} n are ${many}? {Return the count|Return how many|n itself counts too}.`,
        `{Go through|Look at} {the integers|all numbers} 1, 2, …, n. {Return|The answer is} how many ${many} are {among them|there}.`,
      ],
    },
    sum: {
      phrases: [
        `{adds up|sums|totals} {the|all} ${many} {from 1 to n|up to n|that are not greater than n}{, n included|}`,
        `{returns|computes} the {total|sum} of all ${many} {between 1 and n, both included|in the range from 1 to n|that are at most n}`,
        `takes {an integer|a number} n and {gives|returns} the sum of those {integers|numbers} from 1 to n that are ${many}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {add up|sum|find the total of} all ${many} {from 1 to n|up to and including n}.`,
        `What do the ${many} {from 1 to n|not greater than n} {add up to|sum to}? {Return the sum|Return that total|n itself counts too}.`,
        `{Go through|Look at} {the integers|all numbers} 1, 2, …, n, {pick|take} the ${many} among them and return {their sum|the sum of these}.`,
      ],
    },
    next: {
      phrases: [
        `{finds|gives|returns} the {next|first} {number|integer} {after n|above n|beyond n} that is ${single}`,
        `{returns|computes} the {smallest|least|lowest} {integer|number} {larger than|strictly greater than|above} n that is ${single}`,
        `{counts up|searches upwards} from n + 1 until it {finds|meets|comes to} a number that is ${single}, and returns {it|that number}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {return|find} the {smallest|least} number that {is larger than n|exceeds n} and is ${single}.`,
        `Which is the {next|first} {number|integer} {after|above|greater than} n that is ${single}? {Return it|Give that number|The answer is never n itself}.`,
        `{Start|Begin} {just above|one above} n and {go up|count up}. {Return|The answer is} the first number {that you meet|on the way} that is ${single}.`,
      ],
    },
    last: {
      phrases: [
        `{finds|gives|returns} the {last|largest|greatest} {number|integer} {up to n|not above n|from 1 to n}{, n included,|} that is ${single}, {or null if there is none|or null where none exists}`,
        `{returns|computes} the {largest|highest} {integer|number} {less than or equal to|not larger than|no greater than} n that is ${single}, {or null if there is no such number|or null for none}`,
        `{counts down|searches downwards} from n{, n itself included,|} until it {finds|meets|comes to} a number that is ${single}, and returns {it|that number}, or null {if there is none|if it finds none}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {return|find} the {greatest|largest} number that {is at most n|does not exceed n} and is ${single}. {If there is none, return null|The answer is null if none exists}.`,
        `Which is the {last|largest} {number|integer} {not above n|up to n, n included,} that is ${single}? {Return it, or null if there is none|Return null where there is none}.`,
        `{Start|Begin} at n and {go down|count down}. {Return|The answer is} the first number {that you meet|on the way} that is ${single} ({n itself may be the one|n counts too}), or null {if none comes|if there is none}.`,
      ],
    },
  }[ask];
};

const plurals = {
  prime: "{prime numbers|primes}",
  twin: "{twin primes|primes that are 2 away from another prime|primes with another prime 2 below or above them}",
  semiprime:
    "{products of exactly two (possibly equal) primes|semiprimes|products of two prime numbers (which may be equal)}",
  power:
    "{prime powers|powers of a prime number (primes themselves included)|numbers with only one prime divisor}",
  two: "{numbers with exactly two distinct prime factors|numbers with precisely two different prime divisors|numbers that have two different prime divisors and no more}",
} as const;

const singles = {
  prime: "{a prime number|a prime|prime}",
  twin: "{a twin prime|a prime with another prime 2 below or above it|a prime that is 2 away from another prime}",
  semiprime:
    "{a product of two (possibly equal) primes|a semiprime|the product of exactly two prime numbers (which may be equal)}",
  power:
    "{a prime power|a power of a prime number (or that prime itself)|divisible by one prime number only, once or several times}",
  two: "{a number with exactly two distinct prime factors|divisible by exactly two different primes|a product of powers of exactly two different primes}",
} as const;

const classic = {
  phrases: [
    "{tells|says|decides} whether {n|an integer n|a number n} is {prime|a prime}",
    "{returns|gives} true if {an integer|a whole number} {has no divisors but 1 and itself and is at least 2|is a prime number}, {else false|and false otherwise}",
    "{tests|checks} {a number|an integer} for {primality|being prime}",
  ],
  statements: [
    "{Given|For} {an integer|a number} n, {return true if it is prime, else false|say whether it is a prime number|find out if it is prime}.",
    "Is {n|a given integer} {a prime number|prime}? {Return true or false|Answer true or false}; {1, 0 and negative numbers are not prime|no number below 2 is}.",
    "A {number|whole number} of 2 or more is {prime|called prime} if {only 1 and itself divide it|nothing but 1 and itself divides it evenly}. {Decide|Check|Determine} whether n is {such a number|prime}.",
    "{Primality test|Prime check}: true {for primes|if n is a prime}, false {for all other integers|otherwise}.",
  ],
} as const;

function easy({ divisors, find }: Easy) {
  if (divisors === "all" && find === "two") return classic;
  const which = groups[divisors];
  return {
    two: {
      phrases: [
        `{tells|says|decides} whether there are exactly two ${which}, {false for an n below 1|a number below 1 having none}`,
        `{returns|gives} true if there are {precisely|exactly} two ${which} and n is not below 1, {else false|and false otherwise}`,
        `{checks|tests} if {there are|one finds} just two ${which}, {neither more nor fewer|no more and no fewer}; {an n of 0 or less has none|false for n < 1}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {say whether|tell whether} there are exactly two ${which}. {Below 1 the answer is false|For 0 and negative numbers it is false}.`,
        `Are there {exactly|precisely} two ${which}? {Return true or false|Answer true or false}; {for n < 1 false|no number below 1 has any}.`,
        `{Look for|List} the ${which}. {Return|The answer is} true if there are exactly two, {and false with more or fewer|otherwise false}; {if n is not positive there are none|an n below 1 has none}.`,
      ],
    },
    count: {
      phrases: [
        `{counts|counts up} the ${which}, {0 for an n below 1|an n below 1 having none}`,
        `{returns|finds|works out} how many ${which} there are, {or 0 if n is not positive|0 for 0 and negative numbers}`,
        `takes {an integer|a number} n and {gives|returns} the number of ${which}, {which is 0 below 1|none below 1}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {count the|find the number of} ${which}. {Below 1 it is 0|For 0 and negative numbers return 0}.`,
        `How many ${which} are there? {Return 0 if n is below 1|A number below 1 has none}.`,
        `{I need|Please find} {the count|the number} of ${which}; {it is 0 for n < 1|for n of 0 or less return 0}.`,
      ],
    },
    sum: {
      phrases: [
        `{adds up|sums|totals} the ${which}, {0 for an n below 1|an n below 1 having none}`,
        `{returns|computes} the {sum|total} of all ${which}, {or 0 if n is not positive|0 for 0 and negative numbers}`,
        `takes {an integer|a number} n and {gives|returns} what the ${which} add up to, {which is 0 below 1|0 for n < 1}`,
      ],
      statements: [
        `{Given|For} {an integer|a number} n, {add up|sum|find the total of} the ${which}. {Below 1 it is 0|For 0 and negative numbers return 0}.`,
        `What do the ${which} add up to? {Return 0 if n is below 1|A number below 1 has none, so return 0}.`,
        `{Find|List} all ${which} and {return their sum|add them}; {it is 0 for n < 1|for n of 0 or less return 0}.`,
      ],
    },
  }[find];
}

const groups = {
  all: "{positive divisors of n|divisors of n, 1 and n included|numbers from 1 to n that divide n}",
  proper:
    "{positive divisors of n that are less than n|proper divisors of n (1 counts, n does not)|divisors of n, 1 included but n left out}",
  inner:
    "{divisors of n other than 1 and n|positive divisors of n without 1 and n itself|divisors of n that are greater than 1 and less than n}",
  odd: "{odd divisors of n|positive odd divisors of n|odd numbers that divide n (1 counts)}",
  even: "{even divisors of n|positive even divisors of n|even numbers that divide n (n counts if it is even)}",
} as const;
