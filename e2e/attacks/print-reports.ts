import { attackEngines } from "./attack.ts";
import type { AttackReport } from "./reports.ts";
import { markdownTable } from "./table.ts";
import { controlWords, engineWords, expectedWords } from "./words.ts";

const widestSeen = 70;

/** The table of a whole run, the counts, and why rows fail. */
export function printReports(reports: readonly AttackReport[]): string {
  const head = ["attack", "reaches", "expected", "seen", "control", ""];
  const table = markdownTable([head, ...reports.map(cells)]);
  return [table, "", ...counts(reports), ...failures(reports)].join("\n");
}

function cells({ attack, runs, control, problems }: AttackReport): readonly string[] {
  const seen = [...new Set(runs.map(({ said }) => said))].map((said) => shortened(said)).join(" / ");
  const worked = control.evidence.includes(attack.evidence) ? "works in" : "DOES NOT WORK in";
  return [
    attack.id,
    attack.reaches,
    expectedWords[attack.evidence],
    seen,
    `${worked} ${controlWords[attack.control]}`,
    problems.length === 0 ? "holds" : "FAILS",
  ];
}

function shortened(said: string): string {
  const line = said.replaceAll(/\s+/g, " ").trim();
  return line.length > widestSeen ? `${line.slice(0, widestSeen - 1)}…` : line;
}

function counts(reports: readonly AttackReport[]): readonly string[] {
  const of = attackEngines.map((engine) => {
    const rows = reports.filter(({ attack }) => attack.engine === engine);
    const runs = rows.reduce((sum, row) => sum + row.runs.length, 0);
    return { engine, rows, runs, apis: new Set(rows.map(({ attack }) => attack.reaches)).size };
  });
  const total = of.reduce((sum, { apis }) => sum + apis, 0);
  return [
    ...of.map(
      ({ engine, rows, runs, apis }) =>
        `${engineWords[engine]}: ${rows.length} rows, ${apis} APIs, ${runs} runs in the sandbox`,
    ),
    `${reports.length} rows, ${total} distinct by engine and API; ${reports.filter(({ problems }) => problems.length > 0).length} fail.`,
  ];
}

function failures(reports: readonly AttackReport[]): readonly string[] {
  return reports
    .filter(({ problems }) => problems.length > 0)
    .flatMap(({ attack, problems, runs, control }) => [
      "",
      `${attack.id} fails: ${problems.join("; ")}`,
      ...runs.map(({ way, said }) => `  ${way}: ${said}`),
      `  control: ${control.said}`,
    ]);
}
