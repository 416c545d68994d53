import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildPage, serve } from "../bench/build.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run gate -- [--only=<id>,<id>] [--seeds=20] [--mutants=25]

Makes every family's exercises and judges them in the real sandbox: references right, flaws wrong where they say,
mutants killed, parameters that change what is asked. Prints a table and fails when a family does.
  --only     families to check; default: all
  --seeds    exercises of each family; the difficulties take turns
  --mutants  at most so many of each language's reference, on the first seed`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seeds: { type: "string", default: "20" },
    mutants: { type: "string", default: "25" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const executablePath = ensureChromium();
const folder = await buildPage("bench/gate/index.html", `gate-${process.pid}`);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const reports = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
  await page.goto(`${server.url}bench/gate/index.html`);
  await page.waitForFunction(() => "edgecaseGate" in globalThis);
  const all = await page.evaluate(() => globalThis.edgecaseGate.ids);
  const wanted = values.only === "" ? all : values.only.split(",");
  for (const id of wanted) reports.push(await check(page, id));
} finally {
  await browser.close();
  await server.close();
  await rm(resolve(folder), { recursive: true, force: true });
}
printTable(reports);
if (reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;

async function check(page, id) {
  const began = Date.now();
  const effort = { seeds: Number(values.seeds), mutantsPerLanguage: Number(values.mutants) };
  const report = await page
    .evaluate(([family, given]) => globalThis.edgecaseGate.check(family, given), [id, effort])
    .catch((error) => broken(id, error));
  const seconds = (Date.now() - began) / 1000;
  console.log(`${report.problems.length === 0 ? "passes" : "FAILS "}  ${id}  (${seconds.toFixed(1)} s)`);
  for (const problem of report.problems.slice(0, 12)) console.log(`          ${problem}`);
  if (report.problems.length > 12) console.log(`          and ${report.problems.length - 12} more`);
  for (const { language, line, operator, change } of report.mutants.survivors)
    console.log(`          survives: ${language}, line ${line}, ${operator}: ${change}`);
  return { ...report, seconds };
}

function broken(id, error) {
  return {
    id,
    exercises: 0,
    flaws: 0,
    mutants: { killed: 0, total: 0, survivors: [] },
    variety: 0,
    makeMillis: 0,
    problems: [error.message.split("\n").slice(0, 3).join(" ")],
  };
}

function printTable(rows) {
  const cells = [
    ["family", "exercises", "flaws caught", "mutants killed", "pairs that differ", "made in", ""],
    ...rows.map((row) => [
      row.id,
      String(row.exercises),
      row.problems.length === 0 ? `${row.flaws} of ${row.flaws}` : "see above",
      `${row.mutants.killed} of ${row.mutants.total}`,
      `${Math.floor(row.variety * 100)} %`,
      `${row.makeMillis.toFixed(0)} ms`,
      row.problems.length === 0 ? "passes" : "FAILS",
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = cells.map(line);
  console.log(
    `\n${[head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n")}`,
  );
  const killed = sum(rows, ({ mutants }) => mutants.killed);
  const total = sum(rows, ({ mutants }) => mutants.total);
  console.log(
    `\n${sum(rows, ({ exercises }) => exercises)} exercises, ${killed} of ${total} mutants killed, ${sum(rows, ({ seconds }) => seconds).toFixed(0)} s`,
  );
  console.log(`${rows.filter(({ problems }) => problems.length > 0).length} fail`);
  console.log(`${rows.length} families`);
}

function sum(rows, part) {
  return rows.reduce((total, row) => total + part(row), 0);
}
