import { parseArgs } from "node:util";
import { preview } from "vite";
import { firefox } from "./browsers/firefox.mjs";
import { takeJourney } from "./browsers/journey.mjs";
import { webkit } from "./browsers/webkit.mjs";

const help = `npm run browsers [-- --only=firefox]
One journey through the built site (build it first) in the browsers that the other tests do not use, as far as they are
installed: Firefox and WebKitGTK. What was seen, and what never was: docs/browsers.md.
  --only   firefox or webkit
Ends with 1 where a step fails. A browser that is missing is said, and is no failure but where --only names it.`;

const kinds = { firefox, webkit };
const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });
if (values.help) {
  console.log(help);
  process.exit();
}
if (values.only !== undefined && !Object.hasOwn(kinds, values.only)) {
  console.error(`There is no browser “${values.only}” here, but ${Object.keys(kinds).join(" and ")}.`);
  process.exit(2);
}

const server = await preview({ preview: { port: 0, host: "localhost" }, logLevel: "error" });
const site = server.resolvedUrls?.local[0] ?? "";
for (const kind of values.only === undefined ? Object.values(kinds) : [kinds[values.only]])
  await tryKind(kind);
await server.close();
// A browser that does not go keeps nobody waiting.
process.exit();

/** @param {import("./browsers/page.mjs").Kind} kind */
async function tryKind(kind) {
  if (!kind.isInstalled()) {
    console.log(`\n${kind.name}: not installed, so nothing was tried in it. To get it: ${kind.install}`);
    if (values.only !== undefined) process.exitCode = 1;
    return;
  }
  const driver = await kind.open();
  console.log(`\n${kind.name} ${driver.version}`);
  try {
    await takeJourney(driver, site, step);
  } finally {
    await driver.close();
  }
}

async function step(name, work) {
  const began = Date.now();
  try {
    const told = await work();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`  ✓ ${name} (${seconds} s)${told ? `\n      ${told}` : ""}`);
  } catch (error) {
    console.error(`  ✗ ${name}\n      ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
