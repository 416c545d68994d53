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
  const language = forced ?? asInterfaceLanguage(readPreference(preference)) ?? browserLanguage();
  return language === "en" ? undefined : change(language);
}

/**
 * Says everything on the page anew. What is typed is kept.
 * @returns once it is said
 */
export async function chooseLanguage(language: InterfaceLanguage): Promise<LanguageState> {
  writePreference(preference, language === browserLanguage() ? undefined : language);
  await change(language);
  return state;
}

export function useInterfaceLanguage(): LanguageState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Not `language`, which is that of the programs. */
const preference = "interface-language";

let state: LanguageState = { language: "en" };
const listeners = new Set<() => void>();

/** How often another language was asked for: what comes late of an earlier one is not spoken. */
let asked = 0;

async function change(wanted: InterfaceLanguage): Promise<void> {
  const turn = ++asked;
  const next = await catalogueOf(wanted);
  if (turn !== asked) return;
  speak(next === "missing" ? undefined : next);
  state = next === "missing" ? { language: "en", missing: wanted } : { language: wanted };
  document.documentElement.lang = state.language;
  for (const listener of listeners) listener();
}

async function catalogueOf(language: InterfaceLanguage): Promise<Catalogue | "missing" | undefined> {
  if (language === "en") return undefined;
  try {
    return (await import("../messages/spanish.ts")).spanish;
  } catch {
    return "missing";
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first of the languages that the browser asks for which the interface speaks. */
export function browserLanguage(): InterfaceLanguage {
  return navigator.languages.map(asInterfaceLanguage).find((language) => language !== undefined) ?? "en";
}
