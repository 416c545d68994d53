import type { ResultRow } from "./human-eval-results.ts";

type Cell = string | number | boolean | undefined;

const columns = [
  "task_id",
  "index",
  "passed",
  "verdict",
  "base",
  "plus",
  "model",
  "temperature",
  "top_p",
  "seed",
] as const;

/**
 * One line for each sample, as RFC 4180 has it: commas, `\r\n`, quotes where they are needed. The programs are not in
 * it; samples.jsonl has them.
 */
export function* csvLines(rows: Iterable<ResultRow>): Generator<string, void> {
  yield csvLine(columns);
  for (const { sample, judged } of rows) {
    const { taskId, index, settings } = sample;
    const passed =
      judged === undefined || judged.grade === "notGraded" ? undefined : judged.grade === "passed";
    yield csvLine([
      taskId,
      index,
      passed,
      judged?.result ?? "",
      judged?.base,
      judged?.plus,
      settings?.model,
      settings?.temperature,
      settings?.topP,
      settings?.seed,
    ]);
  }
}

function csvLine(cells: readonly Cell[]): string {
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
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
