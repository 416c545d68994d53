import { cpus, loadavg } from "node:os";
import { chromium } from "playwright";
import { measureArrivals } from "../bench/arrivals.mjs";
import { buildBenchPage, buildSite, serve } from "../bench/build.mjs";
import { measureGhost } from "../bench/ghost.mjs";
import { measureFreePage } from "../bench/lab/free-page.mjs";
import { measureManyFiles } from "../bench/grade/many-files.mjs";
import { measureManySubmissions } from "../bench/grade/many-submissions.mjs";
import { measureHumanEval } from "../bench/lab/human-eval-speed.mjs";
import { measureManySamples } from "../bench/lab/many-samples.mjs";
import { measureLargeImport } from "../bench/large-import.mjs";
import { measureModel } from "../bench/model.mjs";
import { measureNewExercise } from "../bench/new-exercise.mjs";
import { measureOfflineVisit } from "../bench/offline-visit.mjs";
import { measureOpenLink } from "../bench/open-link.mjs";
import { measureSecondVisit } from "../bench/second-visit.mjs";
import { formatTable } from "../bench/table.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

/**
 * `npm run bench`: measures the built site and its parts in a real browser and prints a table. `--quick` repeats less,
 * `--only=<text>` measures only sections whose name contains the text, `--data=DIR` says where benchmarks are. Never part of the tests: a busy machine is slow.
 */
const quick = process.argv.includes("--quick");
const only = process.argv.find((each) => each.startsWith("--only="))?.slice("--only=".length) ?? "";
const data = process.argv.find((each) => each.startsWith("--data="))?.slice("--data=".length);
const wanted = (name) => name.includes(only);

const executablePath = ensureChromium();
console.log("Building the site and the page of the benchmarks…");
const [siteFolder, pageFolder] = [await buildSite(), await buildBenchPage()];
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const rows = [];
const notes = [];
printHeader();
try {
  await measureParts();
  await measureSite();
} finally {
  await browser.close();
}
console.log(`\nLoad of the machine at the end: ${load()}\n`);
console.log(formatTable(rows));
if (notes.length > 0) console.log(`\n${notes.join("\n")}`);

function printHeader() {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  console.log(`Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${processor}`);
  console.log(`Load of the machine (1, 5 and 15 minutes): ${load()}`);
  console.log(
    `${quick ? "Few" : "Full"} repetitions. Times are medians unless it says otherwise; sides of a ratio take turns.`,
  );
}

function load() {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(" ");
}

async function measureParts() {
  const server = await serve(pageFolder);
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`Error in the page: ${error.message}`));
  await page.goto(`${server.url}bench/page/index.html`);
  await page.waitForFunction(() => "edgecaseBench" in globalThis);
  if (!(await page.evaluate(() => crossOriginIsolated)))
    throw new Error("The page is not cross-origin isolated");
  for (const name of await page.evaluate(() => Object.keys(globalThis.edgecaseBench))) {
    if (!wanted(name)) continue;
    await measure(name, () =>
      page.evaluate(([section, effort]) => globalThis.edgecaseBench[section](effort), [name, { quick }]),
    );
  }
  await page.close();
  await server.close();
}

async function measureSite() {
  const server = await serve(siteFolder);
  const common = { browser, site: server.url, outDir: siteFolder };
  if (wanted("arrivals")) {
    await measure("arrivals", async () => {
      const found = await measureArrivals({ ...common, repetitions: quick ? 2 : 7 });
      notes.push(...found.notes);
      return found.rows;
    });
  }
  if (wanted("opening a link"))
    await measure("opening a link", () => measureOpenLink({ ...common, repetitions: quick ? 3 : 11 }));
  if (wanted("second visit"))
    await measure("second visit", () => measureSecondVisit({ ...common, repetitions: quick ? 3 : 11 }));
  if (wanted("new exercise")) {
    const repetitions = quick ? 6 : 20;
    await measure("new exercise", () => measureNewExercise({ ...common, repetitions }));
  }
  if (wanted("offline visit"))
    await measure("offline visit", () => measureOfflineVisit({ ...common, repetitions: quick ? 2 : 7 }));
  if (wanted("model")) await measure("model", () => measureModel({ ...common, repetitions: quick ? 2 : 7 }));
  if (wanted("large import")) await measure("large import", () => measureLargeImport(common));
  if (wanted("many submissions"))
    await measure("many submissions", () => measureManySubmissions({ ...common, count: quick ? 100 : 1000 }));
  if (wanted("many files"))
    await measure("many files", () => measureManyFiles({ ...common, count: quick ? 2000 : 10_000 }));
  // These open browsers of their own.
  const lab = { site: siteFolder, data, repetitions: quick ? 1 : 5 };
  if (wanted("lab: HumanEval")) await measure("lab: HumanEval", () => measureHumanEval(lab));
  if (wanted("lab: many samples")) await measure("lab: many samples", () => measureManySamples(lab));
  if (wanted("lab: free page")) await measure("lab: free page", () => measureFreePage(lab));
  if (wanted("ghost text"))
    await measure("ghost text", () => measureGhost({ ...common, repetitions: quick ? 8 : 25 }));
  await server.close();
}

async function measure(name, work) {
  const began = Date.now();
  try {
    rows.push(...(await work()));
  } catch (error) {
    rows.push({ what: name, measured: `failed: ${error.message.split("\n")[0]}`, target: "", met: false });
  }
  console.log(`  ${name}: ${((Date.now() - began) / 1000).toFixed(0)} s, load ${load()}`);
}
