import { say } from "../messages/say.ts";
import type { Category } from "./exercise.ts";

/** What kind of input a category is, as the end of "inputs …". */
export const categoryWords = (category: Category): string => words[category]();

const words: Readonly<Record<Category, () => string>> = {
  example: () => say`that the statement shows`,
  typical: () => say`as they usually come`,
  empty: () => say`with nothing in them: an empty list, text or table`,
  single: () => say`with exactly one item`,
  pair: () => say`with exactly two items`,
  duplicates: () => say`in which the same thing occurs more than once`,
  ties: () => say`in which two things are equally good, so that a rule must decide`,
  sorted: () => say`that are in order already`,
  reversed: () => say`that are in the opposite order`,
  boundary: () => say`that lie exactly on a limit, or one step beside it`,
  negative: () => say`with numbers below zero`,
  zero: () => say`in which a zero takes part, or is the answer`,
  large: () => say`that are long, or hold large numbers`,
  nested: () => say`with things inside of things`,
  deep: () => say`that are nested many levels deep`,
  unicode: () => say`with letters and signs beyond the English alphabet`,
  whitespace: () => say`with blanks, tabs or line breaks in unusual places`,
  case: () => say`in which upper and lower case mix`,
  punctuation: () => say`with signs such as commas, hyphens and quotes`,
  missing: () => say`in which what is looked for is not there`,
  disconnected: () => say`whose parts do not hang together`,
  cycles: () => say`in which a way leads back to where it began`,
  overlapping: () => say`whose parts cover each other`,
  adjacent: () => say`whose parts touch, without a gap and without covering each other`,
  errors: () => say`that must be refused, or that are not well formed`,
  "repeated calls": () => say`in which the same is called several times, and what came before counts`,
  own: () => say`that you wrote yourself`,
};
