import { localeInPlaceOf } from "../../messages/locale.ts";
import { say } from "../../messages/say.ts";

const shown = 3;

/** @example shortList(["a", "b", "c", "d"]) // "a, b, c and 1 more" */
export function shortList(words: readonly string[]): string {
  return words.length > shown
    ? say`${words.slice(0, shown).join(", ")} and ${words.length - shown} more`
    : new Intl.ListFormat(localeInPlaceOf("en-GB")).format(words);
}
