import { markdownTable } from "../table.ts";
import type { ForgeryReport } from "./run-forgeries.ts";

const widestSeen = 60;

/** The table of a whole run, the counts, and why rows fail. */
export function printForgeries(reports: readonly ForgeryReport[]): string {
  const head = ["forgery", "deceives by", "verdicts here", "beside the program", ""];
  const table = markdownTable([head, ...reports.map(cells)]);
  return [table, "", ...counts(reports), ...failures(reports)].join("\n");
}

function cells({ forgery, verdicts, control, problems }: ForgeryReport): readonly string[] {
  const seen = [...new Set(verdicts)].join(", ");
  return [
    forgery.id,
    forgery.reaches,
    seen.length > widestSeen ? `${seen.slice(0, widestSeen - 1)}…` : seen,
    control === "passed" ? "passed" : "NOT PASSED",
    problems.length === 0 ? "holds" : "FAILS",
  ];
}

function counts(reports: readonly ForgeryReport[]): readonly string[] {
  const engines = [...new Set(reports.map(({ forgery }) => forgery.engine))];
  return [
    ...engines.map((engine) => {
      const rows = reports.filter(({ forgery }) => forgery.engine === engine);
      const leftovers = rows.filter(({ forgery }) => forgery.kind === "leftover").length;
      return `${engine}: ${rows.length - leftovers} forged verdicts, ${leftovers} leftovers`;
    }),
    `${reports.length} rows; ${reports.filter(({ problems }) => problems.length > 0).length} fail.`,
  ];
}

function failures(reports: readonly ForgeryReport[]): readonly string[] {
  return reports
    .filter(({ problems }) => problems.length > 0)
    .flatMap(({ forgery, verdicts, problems, control }) => [
      "",
      `${forgery.id} fails: ${problems.join("; ")}`,
      `  here: ${verdicts.join(", ")}`,
      `  beside the program: ${control}`,
    ]);
}
