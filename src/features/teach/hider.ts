import type { AuthoredExercise } from "../../domain/teach/authored-exercise.ts";
import type { LevelChoice } from "../../domain/teach/hiding.ts";
import type { OpenedSeal } from "../../domain/teach/opened-seal.ts";

/** What keeps hidden tests from students, and gives them back to whoever sealed them. */
export interface Hider {
  /** @throws PlaygroundError where the page has no cryptography */
  readonly hide: (authored: AuthoredExercise, choice: LevelChoice) => Promise<AuthoredExercise>;
  /** @throws PlaygroundError where the page has no cryptography */
  readonly open: (authored: AuthoredExercise, passphrase: string) => Promise<OpenedSeal>;
  /** One that nobody guesses. */
  readonly suggestPassphrase: () => string;
}
