import { useSyncExternalStore } from "react";
import { readPreference, writePreference } from "./preference.ts";

export type Theme = "light" | "dark";
/** `auto` follows the system. */
export type ThemeChoice = "auto" | Theme;

/**
 * Sets the theme before anything is drawn, and follows the system from then on.
 * @param forced what `?theme=` asks for; holds for this page and is not remembered
 */
export function startTheme(forced: Theme | undefined): void {
  choice = forced ?? readChoice();
  systemIsDark().addEventListener("change", apply);
  apply();
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  writePreference("theme", next === "auto" ? undefined : next);
  apply();
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}

/** The theme on the screen now, for what cannot use custom properties. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

export function currentTheme(): Theme {
  if (choice !== "auto") return choice;
  return systemIsDark().matches ? "dark" : "light";
}

let choice: ThemeChoice = "auto";
const listeners = new Set<() => void>();

function apply(): void {
  const theme = currentTheme();
  document.documentElement.dataset["theme"] = theme;
  const background = theme === "dark" ? "#14161a" : "#f5f5f2";
  for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute("content", background);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readChoice(): ThemeChoice {
  const kept = readPreference("theme");
  return kept === "light" || kept === "dark" ? kept : "auto";
}

function systemIsDark(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}
