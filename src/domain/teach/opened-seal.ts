import type { AuthoredExercise } from "./authored-exercise.ts";

/** What came of a passphrase. */
export type OpenedSeal =
  | { readonly kind: "opened"; readonly authored: AuthoredExercise }
  /** `problem` is a sentence. A wrong passphrase and an altered box cannot be told apart. */
  | { readonly kind: "refused"; readonly problem: string };
