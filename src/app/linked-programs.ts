import type { Language } from "../domain/language.ts";
import type { ExerciseStart } from "../state/create-exercise-session.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";

/** What came with a link beside the exercise. */
export interface LinkedPrograms {
  /** By `linkId`. */
  readonly id: string;
  /** At least one. */
  readonly programs: Readonly<Partial<Record<Language, string>>>;
}

/** How the session of an exercise begins, with the visitor's own draft or with a link's programs. */
export interface Opening extends Pick<ExerciseStart, "draft" | "otherDraft" | "language" | "heldBack"> {
  /** Under which its draft is kept. */
  readonly key: string;
  /** Whether a program that was submitted counts as the visitor's; default: it does. */
  readonly isOwn?: (source: string, language: Language) => boolean;
  /** To be called when the session is there; returns what is to be called after its end. */
  readonly begin?: (session: ExerciseSession) => () => void;
}
