import { retell } from "../src/messages/retell.ts";
import { type Catalogue, speak, spoken } from "../src/messages/say.ts";
import type { Message } from "./messages.ts";

/** What keeps messages from being said in another language; each with its place. */
export function faultsOf(messages: readonly Message[], catalogue: Catalogue): readonly string[] {
  return messages.flatMap((message) => {
    const fault = message.problem ?? faultOf(message, catalogue);
    return fault === undefined ? [] : [`${message.place} “${message.key}” ${fault}`];
  });
}

/** What is translated and said nowhere. */
export function unusedIn(messages: readonly Message[], catalogue: Catalogue): readonly string[] {
  const said = new Set(messages.map(({ key }) => key));
  return Object.keys(catalogue).filter((key) => !said.has(key));
}

function faultOf({ key, one, isRetold }: Message, catalogue: Catalogue): string | undefined {
  const translation = catalogue[key];
  if (translation === undefined) return "has no translation";
  const forms = typeof translation === "string" ? [translation] : translation;
  if (one !== undefined && forms.length !== 2) return "needs a form for one and a form for several";
  if (one === undefined && forms.length !== 1) return "has two forms, and no number to choose by";
  // “One test” needs no number; several do.
  const wrong = forms.find(
    (form, index) => placesOf(form) !== placesOf(key) && !(forms.length === 2 && index === 0),
  );
  if (wrong !== undefined) return `has other places in “${wrong}”`;
  return isRetold === true ? faultOfRetelling(key, catalogue) : undefined;
}

/** Another text may fit what was made of this one. */
function faultOfRetelling(key: string, catalogue: Catalogue): string | undefined {
  const withValues = (text: unknown) => String(text).replace(/\{(\d+)\}/g, "‹$1›");
  const before = spoken();
  speak(catalogue);
  const retold = retell(withValues(key));
  speak(before);
  return retold === withValues(catalogue[key]) ? undefined : `is retold as “${retold}”`;
}

const placesOf = (text: string) => (text.match(/\{\d+\}|#/g) ?? []).toSorted().join(" ");
