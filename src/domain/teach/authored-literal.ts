import { formatValue } from "../format-value.ts";
import type { Language } from "../language.ts";
import { project } from "../projection.ts";
import type { Value } from "../value.ts";

/** A value as an author would type it: as Python has it, unless the exercise is not for Python. */
export function writeLiteral(value: Value, languages: readonly Language[] = ["python"]): string {
  if (languages.includes("python")) return formatValue(value, "python");
  return formatValue(project(value, "javascript"), "javascript");
}
