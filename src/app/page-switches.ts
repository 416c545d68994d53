import { asInterfaceLanguage, type InterfaceLanguage } from "../messages/languages.ts";
import type { Theme } from "../ui/theme.ts";

/** What the address says before its `#`: how this page behaves, wherever it goes. */
export interface PageSwitches {
  /** Shown inside another page: no header, and nothing is lost where storage is refused. */
  readonly embed: boolean;
  /** The origin of the page around this one, which may speak to it; absent: none may. Not checked yet. */
  readonly parent?: string;
  /** False: no program runs until it is asked for. */
  readonly run: boolean;
  readonly theme: Theme | undefined;
  /** Of the interface. */
  readonly language: InterfaceLanguage | undefined;
}

/** @param search as in `location.search`; a switch with any other value is off */
export function parsePageSwitches(search: string): PageSwitches {
  const parameters = new URLSearchParams(search);
  const theme = parameters.get("theme");
  const embed = parameters.get("embed") === "1";
  const parent = parameters.get("parent");
  return {
    embed,
    ...(embed && parent !== null && { parent }),
    run: parameters.get("run") !== "off",
    theme: theme === "dark" || theme === "light" ? theme : undefined,
    language: asInterfaceLanguage(parameters.get("lang")),
  };
}
