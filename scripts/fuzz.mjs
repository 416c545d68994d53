import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { chromium } from "playwright";
import { buildPage, serve } from "../bench/build.mjs";
import { openProject } from "../training/load.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run fuzz -- [--inputs=20000] [--seed=1] [--only=<part of a name>] [--where=here] [--from=0]

Gives every parser of something from outside its known hard inputs and as many damaged ones: values or clear errors,
and at most 1 s and 50 MB for an input of 100 KB. Prints a table and fails where a parser does.
  --inputs  damaged inputs for each parser
  --seed    other inputs
  --only    parsers whose names have this in them
  --where   here: in Node; page: in Chromium, for parsers that need it; default: both
  --from    the first damaged input: with --inputs=1 the one that a fault names`;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    where: { type: "string", default: "both" },
    from: { type: "string", default: "0" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const effort = { inputs: Number(values.inputs), seed: Number(values.seed), from: Number(values.from) };
const project = await openProject();
const load = async (path) =>
  Object.values(await project.load(path))
    .flat()
    .filter(({ name }) => name.includes(values.only));
const reports = [
  ...(values.where === "page" ? [] : await runHere()),
  ...(values.where === "here" ? [] : await runInPage()),
];
await project.close();
printTable();
if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;

/** Parsers that need no page. */
async function runHere() {
  // Garbage stays where it can be counted for as long as one input takes.
  for (const flag of ["--expose-gc", "--min-semi-space-size=96", "--max-semi-space-size=96"])
    setFlagsFromString(flag);
  const collect = runInNewContext("gc");
  const { runTarget } = await project.load("/fuzz/run-target.ts");
  const meter = {
    // The processor's, so that a machine that is busy elsewhere makes no parser slow.
    millis() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    heapBytes() {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    },
    collect,
  };
  const found = [];
  for (const target of await load("/fuzz/targets.ts")) {
    collect();
    found.push(await timed(() => runTarget(target, { ...effort, meter })));
  }
  return found;
}

/** Parsers that read with the browser's own. */
async function runInPage() {
  const targets = await load("/fuzz/page-targets.ts");
  if (targets.length === 0) return [];
  const executablePath = ensureChromium();
  const folder = await buildPage("bench/fuzz/index.html", `fuzz-${process.pid}`);
  const server = await serve(folder);
  const args = [...chromiumFlags, "--enable-precise-memory-info", "--js-flags=--expose-gc"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
    await page.goto(`${server.url}bench/fuzz/index.html`);
    await page.waitForFunction(() => "edgecaseFuzz" in globalThis);
    const found = [];
    for (const { name } of targets) {
      const run = () =>
        page.evaluate(([asked, given]) => globalThis.edgecaseFuzz.run(asked, given), [name, effort]);
      found.push(await timed(run));
    }
    return found;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(run) {
  const began = performance.now();
  const report = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${report.faults.length === 0 ? "holds" : "FAILS"}  ${report.name}  (${seconds} s; slowest: ${report.slowest})`,
  );
  for (const fault of report.faults) console.log(`       ${fault}`);
  return report;
}

function printTable() {
  const rows = reports.map((report) => [
    report.name,
    report.inputs.toLocaleString("en"),
    report.values.toLocaleString("en"),
    report.errors.toLocaleString("en"),
    report.slowestMillis.toFixed(1),
    (report.mostBytes / 2 ** 20).toFixed(1),
    report.faults.length === 0 ? "holds" : "FAILS",
  ]);
  const cells = [["parser", "inputs", "values", "errors", "slowest, ms", "most, MB", ""], ...rows];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const [head, ...body] = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  console.log(`\n${[head, rule, ...body].join("\n")}\n`);
  const inputs = reports.reduce((sum, report) => sum + report.inputs, 0);
  const failing = reports.filter(({ faults }) => faults.length > 0).length;
  console.log(`${reports.length} parsers, ${inputs.toLocaleString("en")} inputs, seed ${effort.seed}`);
  console.log(`${failing} fail`);
}
