export type Cell = string | number | boolean | undefined;

/** One line of a table as RFC 4180 has it: commas, `\r\n`, quotes where they are needed. A cell that is `undefined` is empty. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/**
 * A spreadsheet takes a text that begins with one of these for a formula, and runs it: an apostrophe before it says
 * that it is text.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  return quotedCell(formulaStart.test(cell) ? `'${cell}` : cell);
}

/** The text as it is, in quotes where it needs them. */
export function quotedCell(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
