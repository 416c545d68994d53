import type { Place } from "./place.ts";

/** A name in snake_case up to its closing quote: every part has a letter or a digit, the first one begins with a letter. */
export function namePlace(maxLength: number, next: Place, written = ""): Place {
  const isOpen = written === "" || written.endsWith("_");
  return {
    after(codePoint) {
      const character = String.fromCodePoint(codePoint);
      if (character === '"') return isOpen ? undefined : next;
      const last = written.length === maxLength - 1;
      const fits =
        /^[a-z]$/.test(character) ||
        (written !== "" && /^[0-9]$/.test(character)) ||
        (character === "_" && !isOpen && !last);
      return fits && written.length < maxLength ? namePlace(maxLength, next, written + character) : undefined;
    },
    ending: () => `${isOpen ? "x" : ""}"${next.ending()}`,
  };
}
