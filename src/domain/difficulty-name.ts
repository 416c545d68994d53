import { sayAs } from "../messages/say.ts";
import type { Difficulty } from "./exercise.ts";

/** A difficulty as the page names it, in lower case. */
export function difficultyName(difficulty: Difficulty): string {
  switch (difficulty) {
    case "easy":
      return sayAs("difficulty")`easy`;
    case "medium":
      return sayAs("difficulty")`medium`;
    default:
      return sayAs("difficulty")`hard`;
  }
}
