import { family as bankAccount } from "../src/domain/families/bank-account.ts";
import { family as mergeIntervals } from "../src/domain/families/merge-intervals.ts";
import { family as sumOfLines } from "../src/domain/families/sum-of-lines.ts";
import { family as wordFrequencies } from "../src/domain/families/word-frequencies.ts";
import { makeExercise } from "../src/domain/generate.ts";

/** Real exercises, of every kind of signature. */
const at = { seed: 7, difficulty: "easy" } as const;
export const exercises = {
  list: makeExercise(mergeIntervals, at),
  map: makeExercise(wordFrequencies, at),
  class: makeExercise(bankAccount, at),
  program: makeExercise(sumOfLines, at),
} as const;

export const families = [mergeIntervals.meta, wordFrequencies.meta, bankAccount.meta, sumOfLines.meta];
