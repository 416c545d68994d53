// Nothing is said here: texts of programs.

/**
 * A text, number or None as Python source. JSON's escapes are Python's, but for surrogate pairs, which Python would keep as two
 * characters; so only what JSON must escape is escaped.
 */
function pythonText(value: string | number | null): string {
  if (value === null) return "None";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `float("${value}")`;
  // Lone surrogates are escaped by JSON.stringify, and Python has them; a pair stays as it is.
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Parts of a program one after the other, behind the names that they ask for. */
export function pythonProgram(
  names: Readonly<Record<string, string | number | null>>,
  ...parts: readonly string[]
): string {
  const assigned = Object.entries(names).map(([name, value]) => `${name} = ${pythonText(value)}`);
  return [...assigned, ...parts].join("\n");
}
