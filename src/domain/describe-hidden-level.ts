import { formatNumber, say, sayCount } from "../messages/say.ts";
import type { HiddenLevel } from "./exercise.ts";
import { unreachable } from "./unreachable.ts";

/** What a student is told of an exercise's hidden tests: who can read them, and who judges them. */
export function describeHiddenLevel(level: HiddenLevel): string {
  switch (level.kind) {
    case "folded":
      return say`The hidden tests are folded into the link or file: not shown, but readable by whoever takes it apart.`;
    case "hashed":
      return say`The answers of the hidden tests are hashed: they can be checked and not read. Each check takes a moment (${formatNumber(level.rounds)} rounds of PBKDF2).`;
    case "sealed":
      return describeSealed(level.count);
    default:
      return unreachable(level);
  }
}

function describeSealed(count: number | undefined): string {
  return count === undefined
    ? say`There are hidden tests, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.`
    : sayCount(
        count,
        "There is # hidden test, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.",
        "There are # hidden tests, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.",
      );
}
