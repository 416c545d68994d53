import type { InterfaceLanguage } from "../messages/languages.ts";
import { chooseLanguage, type LanguageState } from "./interface-language.ts";

/**
 * Speaks another language. What had the focus has been drawn anew, and so the focus goes where the reader goes on.
 * @param at selects it; default: the top of the screen
 */
export async function switchLanguage(language: InterfaceLanguage, at = "#main"): Promise<LanguageState> {
  const state = await chooseLanguage(language);
  document.querySelector<HTMLElement>(at)?.focus({ preventScroll: true });
  return state;
}
