import { textDifference } from "../../domain/difference.ts";

/** Which lines of the mended program (1-based) the plausible one has not. */
export function changedLines(plausible: string, mended: string): ReadonlySet<number> {
  const lines = textDifference(plausible, mended).filter(({ kind }) => kind !== "expected");
  return new Set(lines.flatMap(({ kind, text }, i) => (kind === "actual" && text !== "" ? [i + 1] : [])));
}
