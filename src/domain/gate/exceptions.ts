import { type Language, languages } from "../language.ts";
import type { Mutant } from "./mutant.ts";

// Nothing is said here: programs, and reasons for whoever reads this file.

/** A mutant that means the same as the reference, with the reason; found by the gate, judged by a person. */
interface EquivalentMutant {
  readonly family: string;
  readonly language: Language;
  /** How the reference's line begins: the same change elsewhere is no exception. */
  readonly line: string;
  /** As `Mutant.change`. */
  readonly change: string;
  readonly reason: string;
}

const equivalentMutants: readonly EquivalentMutant[] = languages.flatMap((language) =>
  ["0 → 1", "0 → -1"].map((change) => ({
    family: "dijkstra-path",
    language,
    line: { python: "waiting = [(", javascript: "const waiting = [{ total: " }[language],
    change,
    reason: "Every total begins with the same number, so no comparison of totals changes.",
  })),
);

export function isEquivalent(family: string, { language, change, line, source }: Mutant): boolean {
  const text = source.split("\n")[line - 1]?.trim() ?? "";
  return equivalentMutants.some(
    (known) =>
      known.family === family &&
      known.language === language &&
      known.change === change &&
      text.startsWith(known.line),
  );
}
