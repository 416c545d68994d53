import { type Said, say, speak, spoken } from "./say.ts";

/**
 * What `make` says at once, in English: for files, links and what other programs read, which are the same for everybody.
 * Where it is shown, `retell` puts it into the language of the page.
 */
export function inEnglish<T>(make: () => T): T {
  const now = spoken();
  speak(undefined);
  try {
    return make();
  } finally {
    speak(now);
  }
}

/** The same for one text: `say`, for what is kept. */
export const english = (parts: TemplateStringsArray, ...values: readonly Said[]): string =>
  inEnglish(() => say(parts, ...values));
