import type { Exercise } from "../../domain/exercise.ts";

/** What the exercise's own words are in, for `lang`: our families speak English, and nobody knows of a stranger's. */
export function contentLanguage({ runsReferenceUnasked }: Pick<Exercise, "runsReferenceUnasked">): "en" | "" {
  return runsReferenceUnasked === false ? "" : "en";
}
