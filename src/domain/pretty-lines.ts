import { formatValue, literalShape } from "./format-value.ts";
import type { Language } from "./language.ts";
import type { Value } from "./value.ts";

const maxWidth = 72;
const maxLines = 250;
const maxScalarCharacters = 2000;

/**
 * A value as the lines of a literal: containers that fit in one line stay in one line, others get a line for each
 * item. Stops after about 250 lines, with "…".
 */
export function prettyLines(value: Value, language: Language): readonly string[] {
  const lines: string[] = [];
  layOut({ value, before: "", after: "", indent: "" }, language, lines);
  return lines.length > maxLines ? [...lines.slice(0, maxLines), "…"] : lines;
}

interface Piece {
  readonly value: Value;
  /** A label, as of a map's entry. */
  readonly before: string;
  /** Closing brackets and the comma. */
  readonly after: string;
  readonly indent: string;
}

function layOut({ value, before, after, indent }: Piece, language: Language, lines: string[]): void {
  if (lines.length > maxLines) return;
  const shape = literalShape(value, language, maxLines + 1);
  const oneLine = formatValue(value, language, shape === undefined ? maxScalarCharacters : maxWidth);
  const isCut = oneLine.length >= maxWidth && shape !== undefined;
  if (!isCut) {
    lines.push(`${indent}${before}${oneLine}${after}`);
    return;
  }
  lines.push(`${indent}${before}${shape.open}`);
  for (const item of shape.items) {
    if (lines.length > maxLines) return;
    layOut(
      { value: item.value, before: item.label, after: `${item.after},`, indent: `${indent}  ` },
      language,
      lines,
    );
  }
  // A one-tuple's closing bracket brings a comma, which the line before has already.
  lines.push(`${indent}${shape.close.replace(/^,/, "")}${after}`);
}
