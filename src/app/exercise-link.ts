import type { Difficulty } from "../domain/exercise.ts";
import type { FamilyMeta } from "../domain/family.ts";
import type { Language } from "../domain/language.ts";
import type { ExerciseRoute } from "./route.ts";

/** The seed of an address that names none. */
export const usualSeed = 1;

export type ExerciseLink =
  | {
      readonly kind: "found";
      readonly meta: FamilyMeta;
      readonly seed: number;
      readonly difficulty: Difficulty;
      readonly language: Language;
    }
  | { readonly kind: "noFamily"; readonly family: string }
  | { readonly kind: "noVersion"; readonly meta: FamilyMeta; readonly version: number }
  | { readonly kind: "noDifficulty"; readonly meta: FamilyMeta; readonly difficulty: Difficulty };

/** What an address means among the families that there are; what it leaves out becomes the usual. */
export function resolveExercise(
  route: ExerciseRoute,
  families: readonly FamilyMeta[],
  usualLanguage: Language,
): ExerciseLink {
  const meta = families.find(({ id }) => id === route.family);
  if (meta === undefined) return { kind: "noFamily", family: route.family };
  const { version = meta.version } = route;
  if (version !== meta.version) return { kind: "noVersion", meta, version };
  const difficulty = route.difficulty ?? meta.difficulties[0] ?? "easy";
  if (!meta.difficulties.includes(difficulty)) return { kind: "noDifficulty", meta, difficulty };
  const { seed = usualSeed, language = usualLanguage } = route;
  return { kind: "found", meta, seed, difficulty, language };
}
