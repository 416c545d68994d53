/** What the interface speaks. Exercises, demos and programs keep the language they were written in. */
export const interfaceLanguages = ["en", "es"] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Each in its own words, so that whoever needs it can read it. */
export const interfaceLanguageNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: "English",
  es: "Español",
};

/** @param text a language tag of BCP 47, as `es-MX`; its region does not matter */
export function asInterfaceLanguage(text: string | null | undefined): InterfaceLanguage | undefined {
  const primary = text?.toLowerCase().split("-")[0];
  return interfaceLanguages.find((language) => language === primary);
}
