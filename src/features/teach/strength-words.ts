import { counted } from "../../domain/counted.ts";
import { languageNames } from "../../domain/language.ts";
import { say } from "../../messages/say.ts";
import type { Strength, StrengthProgress, Unmeasured } from "../../state/teach/case-strength.ts";
import type { Agreement } from "../../state/teach/compare-references.ts";
import type { Finding } from "./teach-words.ts";

/** How many small mistakes the tests of a language notice. */
export function strengthFinding(strength: Strength | Unmeasured): Finding {
  const name = languageNames[strength.language];
  if ("because" in strength) return { tone: "warn", text: `${name}: ${strength.because}` };
  const { tried, survivors } = strength;
  if (tried === 0) return { tone: "info", text: say`${name}: there is no place for a small mistake.` };
  const noticed = tried - survivors.length;
  const text = say`${name}: ${noticed} of ${counted(tried, "small mistake")} noticed.`;
  const isOpen = survivors.some(({ killer }) => killer !== undefined);
  return { tone: isOpen ? "warn" : survivors.length > 0 ? "info" : "pass", text };
}

/** Whether the references of two languages give the same. */
export function agreementFinding({ languages, inputs, disagreements }: Agreement): Finding {
  const [first, second] = [languageNames[languages[0]], languageNames[languages[1]]];
  if (inputs === 0)
    return {
      tone: "info",
      text: say`The references in ${first} and ${second} could not be compared: no input was found that both accept.`,
    };
  const tried = counted(inputs, "generated input");
  if (disagreements.length === 0)
    return { tone: "pass", text: say`The references in ${first} and ${second} agree on ${tried}.` };
  const text = say`The references in ${first} and ${second} differ on ${disagreements.length} of ${tried}.`;
  const order = say`They give the same items in another order: say in the statement which order is meant, or let them come in any.`;
  const isOrder = disagreements.every(({ sameItems }) => sameItems);
  return { tone: "warn", text: isOrder ? `${text} ${order}` : text };
}

/** For the bar. */
export function progressWords(progress: StrengthProgress | undefined) {
  if (progress === undefined) return { label: say`Running the reference`, loaded: 0, total: 0 };
  const { language, step, done, total } = progress;
  const name = languageNames[language];
  const label =
    step === "mutants" ? say`Small mistakes in ${name}` : say`Looking for inputs that show them, in ${name}`;
  return { label, loaded: done, total };
}
