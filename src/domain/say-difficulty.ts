import { sayAs } from "../messages/say.ts";
import type { Difficulty } from "./exercise.ts";

/** @example sayDifficulty("hard") // "hard", in Spanish "difícil" */
export function sayDifficulty(difficulty: Difficulty): string {
  return {
    easy: sayAs("difficulty")`easy`,
    medium: sayAs("difficulty")`medium`,
    hard: sayAs("difficulty")`hard`,
  }[difficulty];
}
