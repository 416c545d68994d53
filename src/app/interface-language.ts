import { useSyncExternalStore } from "react";
import { asInterfaceLanguage, type InterfaceLanguage } from "../messages/languages.ts";
import { type Catalogue, speak } from "../messages/say.ts";
import { readPreference, writePreference } from "../ui/preference.ts";

export interface LanguageState {
  readonly language: InterfaceLanguage;
  /** The one that was wanted and whose texts did not come. */
  readonly missing?: InterfaceLanguage;
}

/**
 * Speaks the language that is asked for by the address, else the one chosen here, else the browser's first that we have.
 * @param forced what `?lang=` asks for; holds for this page and is not remembered
 * @returns nothing where the page can be shown at once, in English
 */
export function startLanguage(forced: InterfaceLanguage | undefined): Promise<void> | undefined {
  const language = forced ?? asInterfaceLanguage(readPreference("language")) ?? browserLanguage();
  return language === "en" ? undefined : change(language);
}

/** Says everything on the page anew. What is typed is kept. */
export async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  writePreference("language", language === browserLanguage() ? undefined : language);
  await change(language);
}

export function useInterfaceLanguage(): LanguageState {
  return useSyncExternalStore(subscribe, () => state);
}

let state: LanguageState = { language: "en" };
const listeners = new Set<() => void>();

async function change(wanted: InterfaceLanguage): Promise<void> {
  try {
    speak(await catalogueOf(wanted));
    state = { language: wanted };
  } catch {
    speak(undefined);
    state = { language: "en", missing: wanted };
  }
  document.documentElement.lang = state.language;
  for (const listener of listeners) listener();
}

async function catalogueOf(language: InterfaceLanguage): Promise<Catalogue | undefined> {
  if (language === "en") return undefined;
  return (await import("../messages/spanish.ts")).spanish;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first of the languages that the browser asks for which the interface speaks. */
export function browserLanguage(): InterfaceLanguage {
  return navigator.languages.map(asInterfaceLanguage).find((language) => language !== undefined) ?? "en";
}
