import type { HiddenLevel } from "./exercise.ts";
import { unreachable } from "./unreachable.ts";

/** What a student is told of an exercise's hidden tests: who can read them, and who judges them. */
export function describeHiddenLevel(level: HiddenLevel): string {
  switch (level.kind) {
    case "folded":
      return "The hidden tests are folded into the link or file: not shown, but readable by whoever takes it apart.";
    case "hashed":
      return `The answers of the hidden tests are hashed: they can be checked and not read. Each check takes a moment (${level.rounds.toLocaleString("en")} rounds of PBKDF2).`;
    case "sealed": {
      const tests =
        level.count === undefined ? "There are hidden tests" : `There ${countedTests(level.count)}`;
      return `${tests}, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.`;
    }
    default:
      return unreachable(level);
  }
}

function countedTests(count: number): string {
  return count === 1 ? "is 1 hidden test" : `are ${count} hidden tests`;
}
