import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumFlags } from "./chromium-flags.mjs";
import { findChromium } from "./find-chromium.mjs";
import { freePort } from "./free-port.mjs";
import { lighthouseFindings, points } from "./lighthouse-findings.mjs";

const help = `npm run lighthouse [-- --gate] [--only=PATH]
Asks Lighthouse about the built site (build it first), served with the headers that a host should send.
  --gate   only what must be reached: accessibility 100, best practices 95 (quick; part of npm test)
  --only   one page, such as --only='#/demos'
Without --gate also performance on a slow phone, which is worked out from a trace: run it where nothing else runs.
Ends with 1 where a page does not reach what it must.`;

const pages = ["#/", "#/exercise/second-largest?language=python", "#/demos", "#/settings"];
const gated = ["accessibility", "best-practices"];

const { values } = parseArgs({
  options: { gate: { type: "boolean" }, only: { type: "string" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(help);
  process.exit();
}

const server = await preview({ preview: { port: 0, host: "localhost" }, logLevel: "error" });
const origin = server.resolvedUrls?.local[0];
const port = await freePort();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  ...(executablePath && { executablePath }),
});
try {
  for (const page of values.only === undefined ? pages : [values.only]) await examine(page);
} finally {
  await browser.close();
  await server.close();
}

async function examine(page) {
  const flags = {
    port,
    logLevel: "error",
    disableFullPageScreenshot: true,
    ...(values.gate && { onlyCategories: gated }),
  };
  // As a large screen without a slowed network: how fast it is does not count here.
  const quick = { ...desktopConfig, settings: { ...desktopConfig.settings, throttlingMethod: "provided" } };
  const result = await lighthouse(`${origin}${page}`, flags, values.gate ? quick : undefined);
  if (result === undefined) throw new Error(`Lighthouse gave no report of ${page}`);
  const scores = Object.values(result.lhr.categories).map(({ title, score }) => `${title} ${points(score)}`);
  console.log(`${page}: ${scores.join(", ")}`);
  if (!values.gate) console.log(timings(result.lhr.audits));
  const findings = lighthouseFindings(result.lhr);
  if (findings.length === 0) return;
  console.error(findings.join("\n"));
  process.exitCode = 1;
}

function timings(audits) {
  const told = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
  ];
  return told.map((id) => `  ${audits[id]?.title}: ${audits[id]?.displayValue}`).join("\n");
}
