import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run attacks -- [--only=<id>,<id>] [--write]

Runs every program that tries to get out of the sandbox, in the sandbox and where there is none, and every wrong
program that wants to be judged passed, here and by a judge that runs beside it; and prints what came of it. Fails when
one has its way in the sandbox, or has not where there is no defence.
  --only   attacks to run, by id or by the beginning of one; default: all
  --write  runs nothing, and writes the table of attacks into SECURITY.md`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const load = async (name) =>
  (await runnerImport(resolve(import.meta.dirname, `../e2e/attacks/${name}`), { logLevel: "error" })).module;

if (values.help) console.log(help);
else if (values.write) await writeList();
else await runAll();

async function writeList() {
  const [{ allAttacks }, { withAttackList }, { allForgeries }, { withForgeryList }] = await Promise.all(
    ["all-attacks.ts", "attack-list.ts", "verdicts/all-forgeries.ts", "verdicts/forgery-list.ts"].map(load),
  );
  const file = resolve(import.meta.dirname, "../SECURITY.md");
  const text = withForgeryList(await readFile(file, "utf8"), allForgeries);
  await writeFile(file, withAttackList(text, allAttacks));
  console.log(`SECURITY.md lists ${allAttacks.length} attacks and ${allForgeries.length} forgeries.`);
}

async function runAll() {
  const [{ allAttacks }, { runAttacks }, { printReports }] = await Promise.all(
    ["all-attacks.ts", "run-attacks.ts", "print-reports.ts"].map(load),
  );
  const [{ allForgeries }, { runForgeries }, { printForgeries }] = await Promise.all(
    ["all-forgeries.ts", "run-forgeries.ts", "print-forgeries.ts"].map((name) => load(`verdicts/${name}`)),
  );
  const starts = values.only.split(",");
  const isWanted = ({ id }) => starts.some((start) => id.startsWith(start));
  const attacks = allAttacks.filter(isWanted);
  const forgeries = allForgeries.filter(isWanted);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const began = Date.now();
    const reports = [];
    if (attacks.length > 0) {
      const escapes = await runAttacks(browser, attacks);
      console.log(printReports(escapes));
      reports.push(...escapes);
    }
    if (forgeries.length > 0) {
      const forged = await runForgeries(browser, forgeries);
      console.log(`\n${printForgeries(forged)}`);
      reports.push(...forged);
    }
    console.log(`In ${((Date.now() - began) / 1000).toFixed(0)} s, with the build of the page.`);
    if (reports.length === 0 || reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
