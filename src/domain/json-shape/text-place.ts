import type { Place } from "./place.ts";

interface Bounds {
  /** In characters. */
  readonly minLength: number;
  readonly maxLength: number;
}

const quote = 0x22;
const backslash = 0x5c;
const simpleEscapes = new Set('"\\/bfnrt');

/** What stands between the quotes of a text, and the closing one. @param count how many characters there are already */
export function textPlace(bounds: Bounds, next: Place, count = 0): Place {
  const { minLength, maxLength } = bounds;
  const grown = (): Place | undefined => (count < maxLength ? textPlace(bounds, next, count + 1) : undefined);
  return {
    after(codePoint) {
      if (codePoint === quote) return count >= minLength ? next : undefined;
      if (codePoint === backslash) {
        const escaped = grown();
        return escaped && escapePlace(escaped);
      }
      return codePoint < 0x20 ? undefined : grown();
    },
    ending: () => `${"x".repeat(Math.max(0, minLength - count))}"${next.ending()}`,
  };
}

function escapePlace(next: Place): Place {
  return {
    after(codePoint) {
      const character = String.fromCodePoint(codePoint);
      if (character === "u") return hexPlace("", next);
      return simpleEscapes.has(character) ? next : undefined;
    },
    ending: () => `n${next.ending()}`,
  };
}

/** Four hex digits, but no half of a surrogate pair: what follows would have to be the other half. */
function hexPlace(digits: string, next: Place): Place {
  if (digits.length === 4) return next;
  return {
    after(codePoint) {
      const written = digits + String.fromCodePoint(codePoint).toLowerCase();
      return /^(?:[0-9a-ce-f]|d(?:$|[0-7]))[0-9a-f]*$/.test(written) ? hexPlace(written, next) : undefined;
    },
    // "d" and "d7" may be written already.
    ending: () => "0".repeat(4 - digits.length) + next.ending(),
  };
}
