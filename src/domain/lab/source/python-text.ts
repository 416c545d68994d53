/**
 * A text, number or None as Python source. JSON's escapes are Python's, but for surrogate pairs, which Python would keep as two
 * characters; so only what JSON must escape is escaped.
 */
export function pythonText(value: string | number | null): string {
  if (value === null) return "None";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `float("${value}")`;
  // Lone surrogates are escaped by JSON.stringify, and Python has them; a pair stays as it is.
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
