import { say } from "../messages/say.ts";

/**
 * What was exceeded, in the page's language.
 * @param limit as a worker or the page's own reader says it, in English; other words stay as they are
 * @example describeLimit("65536 bytes") // "65536 bytes", in Spanish "65536 bytes"
 */
export function describeLimit(limit: string): string {
  const [, amount = "", unit] = /^(?:nested )?([\d,]+) (\S.*)$/.exec(limit) ?? [];
  switch (unit) {
    case "bytes":
      return say`${amount} bytes`;
    case "characters":
      return say`${amount} characters`;
    case "elements":
      return say`${amount} elements`;
    case "nodes":
      return say`${amount} nodes`;
    case "levels of nesting":
      return say`${amount} levels of nesting`;
    case "deep":
      return say`nested ${amount} deep`;
    case "keys":
      return say`${amount} keys`;
    case "parts":
      return say`${amount} parts`;
    default:
      return limit;
  }
}
