import type { ExerciseOrigin } from "./exercise.ts";
import type { Language } from "./language.ts";

/** What a share link carries: an exercise, and what one person has written for it. */
export interface SharedExercise {
  readonly exercise: ExerciseOrigin;
  /** The one that is shown first. */
  readonly language: Language;
  /** By language; a missing one was not written, or left out. */
  readonly programs: Readonly<Partial<Record<Language, string>>>;
}
