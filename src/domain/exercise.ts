import type { Comparison } from "./comparison.ts";
import type { HashedAnswer } from "./hashed-answer.ts";
import type { Language } from "./language.ts";
import type { Limits } from "./limits.ts";
import type { Signature } from "./signature.ts";
import type { Step } from "./scenario.ts";
import type { Type } from "./type.ts";
import type { Value } from "./value.ts";

// Nothing is said here: these are ids. topic-name.ts, say-difficulty.ts and category-name.ts say them.

export const topics = [
  "lists",
  "strings",
  "dictionaries",
  "sets",
  "sorting",
  "searching",
  "recursion",
  "dynamic programming",
  "graphs",
  "trees",
  "intervals",
  "numbers",
  "matrices",
  "parsing",
  "state and time",
  "classes",
  "input and output",
  "functions",
] as const;
export type Topic = (typeof topics)[number];

export const difficulties = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

export const categories = [
  "example",
  "typical",
  "empty",
  "single",
  "pair",
  "duplicates",
  "ties",
  "sorted",
  "reversed",
  "boundary",
  "negative",
  "zero",
  "large",
  "nested",
  "deep",
  "unicode",
  "whitespace",
  "case",
  "punctuation",
  "missing",
  "disconnected",
  "cycles",
  "overlapping",
  "adjacent",
  "errors",
  "repeated calls",
  "own",
] as const;
export type Category = (typeof categories)[number];

/** What must come of one step, in the step's order. Never sent to a sandbox. */
export type Expectation =
  | { readonly kind: "nothing" }
  /**
   * `type` is the declared one: how a checker of a `property` is to see JavaScript's numbers and arrays. `comparison`
   * holds for this step in place of the exercise's.
   */
  | {
      readonly kind: "returns";
      readonly value: Value;
      readonly type?: Type;
      readonly comparison?: Comparison;
    }
  | { readonly kind: "returnsAnyOf"; readonly values: readonly Value[] }
  /** The arguments after the call. */
  | { readonly kind: "arguments"; readonly values: readonly Value[] }
  /** `accepts` decides in place of the usual rule for printed texts. */
  | { readonly kind: "prints"; readonly text: string; readonly accepts?: (actual: string) => boolean }
  /** Any exception where no name is given for the language. */
  | { readonly kind: "throws"; readonly names: Readonly<Partial<Record<Language, string>>> }
  /** What is returned or printed, known by its hash alone. */
  | { readonly kind: "hashed"; readonly answer: HashedAnswer };

/** How the hidden cases of a link or a file are kept from whoever takes it apart. */
export type HiddenLevel =
  /** Not at all: the page does not show them. */
  | { readonly kind: "folded" }
  /** Inputs can be read, what is expected cannot. */
  | { readonly kind: "hashed"; readonly rounds: number }
  /** Encrypted: they are not among the exercise's cases. `count` where the author tells it. */
  | { readonly kind: "sealed"; readonly count?: number };

export interface TestCase {
  /** Unique within the exercise: `visible-1`, `hidden-12`, `own-<random>`. */
  readonly id: string;
  readonly category: Category;
  /** The scenario as each language sees it; the steps correspond one to one. */
  readonly steps: Readonly<Record<Language, readonly Step[]>>;
  /** One for each step. */
  readonly expected: readonly Expectation[];
}

/** A plausible wrong program, which the hidden cases of the named categories reject and the visible ones let pass. */
export interface Flaw {
  readonly name: string;
  readonly caughtBy: readonly Category[];
  readonly source: Readonly<Record<Language, string>>;
}

/** Of the seeds that an address or a link may name; from 0. */
export const largestSeed = 2 ** 31 - 1;
/** Of the versions that an address or a link may name; from 1. */
export const largestVersion = 9999;

/** Where an exercise comes from; the same four always give the same exercise. */
export interface ExerciseOrigin {
  /** kebab-case. */
  readonly family: string;
  /** Of the family; grows when its exercises change. */
  readonly version: number;
  readonly seed: number;
  readonly difficulty: Difficulty;
}

export interface Exercise {
  readonly origin: ExerciseOrigin;
  /** Absent: all. */
  readonly languages?: readonly Language[];
  readonly title: string;
  readonly topic: Topic;
  /** Markdown, with examples in the language's own notation. */
  readonly statement: Readonly<Record<Language, string>>;
  /** Completes "Write a function that …", without a full stop: how the task is put to a model. */
  readonly task: string;
  readonly signature: Signature;
  readonly comparison: Comparison;
  readonly starter: Readonly<Record<Language, string>>;
  /** Empty where none is known. */
  readonly reference: Readonly<Record<Language, string>>;
  /** A stranger wrote the references: the page never runs them by itself. */
  readonly runsReferenceUnasked?: false;
  readonly visible: readonly TestCase[];
  readonly hidden: readonly TestCase[];
  /** Absent where the page itself makes the hidden cases, or there are none. */
  readonly hiddenLevel?: HiddenLevel;
  readonly limits: Limits;
  readonly hints: readonly string[];
  readonly flaws: readonly Flaw[];
}
