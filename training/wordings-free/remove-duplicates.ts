import type { family } from "../../src/domain/families/remove-duplicates.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("among" in parameters) {
    if (parameters.among !== "all" || parameters.fate !== "dropped") return repeated(parameters);
    return {
      phrases: [],
      statements: [
        "{dedupe|uniq}, {stable|order-preserving}: {earliest copy survives|seen → skip}",
        "i have an array full of {dupes|repeats} and need every value just once, {at its earliest spot|earliest one wins}, {dont shuffle or sort|no sort}",
        "(a₁, …, aₙ) ↦ the subsequence of all aᵢ with aᵢ ≠ aⱼ for each j < i.",
        "{Stamps|Coins|Butterflies} arrive with catalogue codes. {A collector|She} files a code {the moment it is new to her|unless she already owns it} and hands doubles back. {Print|Show} her album, {in filing sequence|page by page}.",
        "{Stable unique|Order-preserving uniq}: seen set, push if absent. {E.g.|Say} [8, 3, 8, 5, 3] → [8, 3, 5].",
        "{Could you purge|How can I purge} an array of {repeated values|reruns}, {sequence intact|with the survivors unmoved relative to each other}, {earliest copies surviving|where later copies perish}?",
        "From array {throw out|please kick} all values which already were {before|standing before}. {Other leave|Others are left} in same sequence.",
      ],
    };
  }
  const { short, words, formal } = keeps[parameters.keep];
  const { key, note } = samenesses[parameters.same];
  return {
    phrases: [],
    statements: [
      `dedupe variant, key = ${key}: ${short}; {stable|no sort}`,
      `i have an int array, need a thinned copy: ${words}. ${note}. {dont sort|sequence intact}`,
      `Let x ~ y iff κ(x) = κ(y) with κ = ${key}. {Output|Emit}, i increasing, each aᵢ with ${formal}.`,
      `{Marathon bibs|Raffle slips|Locker tags} with integers are {called out|read out} in turn. {Jot down|Copy out} ${words}; ${note}. {Hand in|Show} the jottings unsorted.`,
      `{Counter|Hash map} on key ${key}; {policy|filter}: ${short}; {emit the original values|values themselves, not keys}, {order-preserving|stable}.`,
      `{Which elements survive|What survives} when I want ${words}, ${note}? {Sequence as in the input|Relative sequence intact}.`,
      `From array must remain only ${words}. {Attention|Look}: ${note}. {Sequence is not changing|Do not sort please}.`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly among: unknown }>;

function repeated({ among, fate }: Easy): Wordings {
  const { test, dupes } = kinds[among];
  const { code, plain, formal, sample } = fates[fate];
  const rest = among === "all" ? "" : "{; dupes of any other value are fine|; leave other values alone}";
  const onlyFor = among === "all" ? "" : `, if it is ${dupes}`;
  return {
    phrases: [],
    statements: [
      `seen set; {if|whenever} x in seen${test === "" ? "" : ` and ${test}`}: ${code}; else emit x. {stable|no sort}`,
      `i have an int array with {dupes|reruns}. any {rerun|later copy} of ${dupes}: ${plain}${rest}. {dont sort|sequence intact}`,
      `Call i a rerun iff aⱼ = aᵢ for some j < i${test === "" ? "" : `, and for x = aᵢ: ${test}`}. ${formal}.`,
      `{Raffle slips|Locker tags} with integers are {called out|read out} in turn. {When a value comes up anew|On a rerun}${onlyFor}, ${plain}${rest}. {What is on the final sheet|Show the final sequence}?`,
      `In array some values are standing second or more time. For these${onlyFor}: ${plain}${rest}. ${among === "all" ? `Example: ${sample}.` : "{Do not sort please|Sequence is important}."}`,
    ],
  };
}

const kinds = {
  all: { test: "", dupes: "{any value|whatever value}" },
  even: {
    test: "{x % 2 == 0|x ≡ 0 (mod 2)}",
    dupes: "{a value with x % 2 == 0|a value that halves without remainder}",
  },
  odd: {
    test: "{x % 2 != 0|x ≡ 1 (mod 2)}",
    dupes: "{a value with x % 2 != 0|a value that does not halve without remainder}",
  },
  positive: { test: "x > 0", dupes: "{a value > 0|a value above zero (zero isn't)}" },
  negative: { test: "x < 0", dupes: "{a value < 0|a value below zero (zero isn't)}" },
} as const;

const fates = {
  dropped: {
    code: "{skip|drop x}",
    plain: "{it is scrapped|it vanishes}",
    formal: "Delete all reruns",
    sample: "8, 3, 8, 5, 3 makes 8, 3, 5",
  },
  zero: {
    code: "emit 0",
    plain: "{a 0 goes into its slot|its slot shows 0}",
    formal: "bᵢ = 0 for reruns i, bᵢ = aᵢ elsewhere",
    sample: "8, 3, 8, 5, 3 makes 8, 3, 0, 5, 0",
  },
  end: {
    code: "push x onto a second array, which is appended after the loop",
    plain: "{it queues up at the tail|it goes to the back, reruns staying in sequence}",
    formal: "Output the aᵢ of all non-reruns, i increasing, and then those of the reruns, i increasing",
    sample: "8, 3, 8, 5, 3 makes 8, 3, 5, 8, 3",
  },
} as const;

const keeps = {
  first: {
    short: "{earliest of each class survives|emit iff unseen|later copies dropped}",
    words:
      "{the earliest copy of every class of alike values|each value that is unlike everything ahead of it|whatever comes up as new}",
    formal: "no j < i having aⱼ ~ aᵢ",
  },
  last: {
    short: "{latest of each class survives|emit iff no later copy|earlier copies dropped}",
    words:
      "{the latest copy of every class of alike values|each value that is unlike everything behind it|whatever never comes up again}",
    formal: "no j > i having aⱼ ~ aᵢ",
  },
  lonely: {
    short: "{emit iff count == 1|drop every class with 2+ members|singletons only}",
    words:
      "{the values without any twin|each value unlike all of the others|just the singletons: any class of two or more alike vanishes entirely}",
    formal: "no j ≠ i having aⱼ ~ aᵢ",
  },
  twice: {
    short:
      "{cap of 2 per class, earliest ones|emit iff seen < 2 times so far|third and later copies dropped}",
    words:
      "{up to two copies of every class of alike values, the leading two|each value with no more than one alike ahead of it|all but third and further copies of alike values}",
    formal: "#(j < i : aⱼ ~ aᵢ) ≤ 1",
  },
  second: {
    short:
      "{copy no. 2 of each class survives, nothing else|emit iff seen == 1 times so far|singletons dropped, copies 1, 3, 4, … dropped}",
    words:
      "{copy number two of every class of alike values (none for a class of one)|each value with precisely one alike ahead of it|whatever comes up for the 2nd time, neither the 1st nor the 3rd}",
    formal: "#(j < i : aⱼ ~ aᵢ) = 1",
  },
} as const;

const samenesses = {
  value: {
    key: "{the value itself|identity (x)}",
    note: "{alike is plain ==|alike is x == y, sign and all|plain equality makes values alike}",
  },
  size: {
    key: "{abs(x)|magnitude of x}",
    note: "{alike is abs(x) == abs(y)|x and -x are alike|a minus in front makes no odds, 4 ~ -4}",
  },
  digit: {
    key: "{abs(x) % 10|the ones digit of abs(x)}",
    note: "{alike is abs(x) % 10 == abs(y) % 10|values sharing their ones digit are alike (minus ignored)|just the rightmost digit tells values apart, 13 ~ -3}",
  },
} as const;
