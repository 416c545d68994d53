import type { Difficulty } from "../exercise.ts";
import { type Language, languages } from "../language.ts";
import type { Mutant } from "./mutant.ts";

/** A mutant that means the same as the reference, with the reason; found by the gate, judged by a person. */
interface EquivalentMutant {
  readonly family: string;
  readonly language: Language;
  /** As `Mutant.change`. */
  readonly change: string;
  readonly reason: string;
}

const equivalentMutants: readonly EquivalentMutant[] = languages.flatMap((language) =>
  ["0 → 1", "0 → -1"].map((change) => ({
    family: "dijkstra-path",
    language,
    change,
    reason: "Every total begins with the same number, so no comparison of totals changes.",
  })),
);

/**
 * Families that ask one thing, or one of two, at one difficulty, because the first built-in model was trained on exactly
 * that; their other difficulties vary like all others.
 */
const fixedFamilies: readonly { readonly family: string; readonly difficulty: Difficulty }[] = [
  { family: "longest-word", difficulty: "easy" },
  { family: "remove-duplicates", difficulty: "easy" },
  { family: "reverse-text", difficulty: "easy" },
  { family: "running-maximum", difficulty: "easy" },
];

export function isEquivalent(family: string, { language, change }: Mutant): boolean {
  return equivalentMutants.some(
    (known) => known.family === family && known.language === language && known.change === change,
  );
}

export function isFixed(family: string, difficulty: Difficulty): boolean {
  return fixedFamilies.some((known) => known.family === family && known.difficulty === difficulty);
}
