import { spoken } from "./say.ts";

/**
 * For `Intl`'s dates and lists.
 * @param english how English is written there
 * @example new Intl.DateTimeFormat(localeInPlaceOf("en-GB"), { dateStyle: "long" })
 */
export const localeInPlaceOf = (english: "en" | "en-GB"): string => (spoken() === undefined ? english : "es");
