/** @param {readonly { what: string, measured: string, target: string, met?: boolean }[]} rows */
export function formatTable(rows) {
  const cells = [
    ["what", "measured", "target", "met?"],
    ...rows.map(({ what, measured, target, met }) => [
      what,
      measured,
      target,
      met === undefined ? "" : met ? "yes" : "NO",
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = cells.map(line);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [head, rule, ...body].join("\n");
}
