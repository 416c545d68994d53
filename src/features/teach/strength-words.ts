import { languageNames } from "../../domain/language.ts";
import type { Strength, StrengthProgress, Unmeasured } from "../../state/teach/case-strength.ts";
import type { Agreement } from "../../state/teach/compare-references.ts";
import { count } from "./case-words.ts";
import type { Finding } from "./teach-words.ts";

/** How many small mistakes the tests of a language notice. */
export function strengthFinding(strength: Strength | Unmeasured): Finding {
  const name = languageNames[strength.language];
  if ("because" in strength) return { tone: "warn", text: `${name}: ${strength.because}` };
  const { tried, survivors } = strength;
  if (tried === 0) return { tone: "info", text: `${name}: there is no place for a small mistake.` };
  const noticed = tried - survivors.length;
  const text = `${name}: ${noticed} of ${count(tried, "small mistake")} noticed.`;
  const isOpen = survivors.some(({ killer }) => killer !== undefined);
  return { tone: isOpen ? "warn" : survivors.length > 0 ? "info" : "pass", text };
}

/** Whether the references of two languages give the same. */
export function agreementFinding({ languages, inputs, disagreements }: Agreement): Finding {
  const [first, second] = languages.map((each) => languageNames[each]);
  const names = `The references in ${first} and ${second}`;
  if (inputs === 0)
    return { tone: "info", text: `${names} could not be compared: no input was found that both accept.` };
  if (disagreements.length === 0)
    return { tone: "pass", text: `${names} agree on ${count(inputs, "generated input")}.` };
  const order = disagreements.every(({ sameItems }) => sameItems)
    ? " They give the same items in another order: say in the statement which order is meant, or let them come in any."
    : "";
  return {
    tone: "warn",
    text: `${names} differ on ${disagreements.length} of ${count(inputs, "generated input")}.${order}`,
  };
}

/** For the bar. */
export function progressWords(progress: StrengthProgress | undefined) {
  if (progress === undefined) return { label: "Running the reference", loaded: 0, total: 0 };
  const { language, step, done, total } = progress;
  const name = languageNames[language];
  const label =
    step === "mutants" ? `Small mistakes in ${name}` : `Looking for inputs that show them, in ${name}`;
  return { label, loaded: done, total };
}
