import { type Language, languages } from "../language.ts";
import type { Mutant } from "./mutant.ts";

/** A mutant that means the same as the reference, with the reason; found by the gate, judged by a person. */
interface EquivalentMutant {
  readonly family: string;
  readonly language: Language;
  /** As `Mutant.change`. */
  readonly change: string;
  readonly reason: string;
}

const equivalentMutants: readonly EquivalentMutant[] = languages.flatMap((language) =>
  ["0 → 1", "0 → -1"].map((change) => ({
    family: "dijkstra-path",
    language,
    change,
    reason: "Every total begins with the same number, so no comparison of totals changes.",
  })),
);

export function isEquivalent(family: string, { language, change }: Mutant): boolean {
  return equivalentMutants.some(
    (known) => known.family === family && known.language === language && known.change === change,
  );
}
