import { spoken } from "./say.ts";

/** For what counts: Spanish as in Mexico writes 1,200.5, as `formatNumber` does. */
export const localeOfNumbers = (): string => (spoken() === undefined ? "en" : "es-MX");

/**
 * For `Intl`'s dates and lists.
 * @param english how English is written there
 * @example new Intl.DateTimeFormat(localeInPlaceOf("en-GB"), { dateStyle: "long" })
 */
export const localeInPlaceOf = (english: "en" | "en-GB"): string => (spoken() === undefined ? english : "es");
