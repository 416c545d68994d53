import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run attacks -- [--only=<id>,<id>] [--write]

Runs every program that tries to get out of the sandbox, in the sandbox and where there is none, and prints what
came of it. Fails when an attack works in the sandbox, or does not work where there is no defence.
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
  const [{ allAttacks }, { withAttackList }] = await Promise.all(
    ["all-attacks.ts", "attack-list.ts"].map(load),
  );
  const file = resolve(import.meta.dirname, "../SECURITY.md");
  await writeFile(file, withAttackList(await readFile(file, "utf8"), allAttacks));
  console.log(`SECURITY.md lists ${allAttacks.length} attacks.`);
}

async function runAll() {
  const [{ allAttacks }, { runAttacks }, { printReports }] = await Promise.all(
    ["all-attacks.ts", "run-attacks.ts", "print-reports.ts"].map(load),
  );
  const wanted = values.only.split(",");
  const attacks = allAttacks.filter(({ id }) => wanted.some((start) => id.startsWith(start)));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const began = Date.now();
    const reports = await runAttacks(browser, attacks);
    console.log(printReports(reports));
    console.log(`In ${((Date.now() - began) / 1000).toFixed(0)} s, with the build of the page.`);
    if (reports.length === 0 || reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
