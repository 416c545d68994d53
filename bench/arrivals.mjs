import { gzipSync } from "node:zlib";
import { readServed } from "./build.mjs";
import { median } from "./numbers.mjs";

const exercise = "#/exercise/second-largest?seed=1&difficulty=easy&language=python";

/**
 * Opens an exercise of the built site with nothing cached, again and again.
 * @returns `{ rows, notes }` for the table
 */
export async function measureArrivals({ browser, site, outDir, repetitions }) {
  const visits = [];
  let beforeEditor;
  for (let at = 0; at < repetitions; at += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const requests = [];
    page.on("request", (request) => requests.push({ url: request.url(), type: request.resourceType() }));
    await page.addInitScript(watchArrivals);
    await page.goto(site + exercise);
    await page.waitForFunction(() => Object.keys(globalThis.arrivals).length === 4, undefined, {
      timeout: 120_000,
    });
    visits.push(await page.evaluate(() => globalThis.arrivals));
    beforeEditor ??= requests.slice(
      0,
      requests.findIndex(({ url }) => /\/monaco-[^/]*\.js$/.test(url)),
    );
    if (requests.some(({ url }) => url.includes("/models/")))
      throw new Error("The model was fetched without being asked for");
    await context.close();
  }
  const scripts = await sizesOf(beforeEditor, outDir);
  return { rows: [arrivalRow(visits), scriptRow(scripts)], notes: scriptNotes(scripts) };
}

/** Runs in the page. Milliseconds since the navigation began, when each was first there. */
function watchArrivals() {
  const arrivals = {};
  globalThis.arrivals = arrivals;
  let pythonWasLoading = false;
  const tab = (name) =>
    [...document.querySelectorAll('[role="tab"]')].find((each) => each.textContent.includes(name));
  const look = () => {
    const now = performance.now();
    const statement = document.querySelector('section[aria-label="Problem"]')?.textContent ?? "";
    if (statement.includes("second largest number")) arrivals.statement ??= now;
    const second = tab("Model");
    if (second && !("tabs" in arrivals)) {
      if (second.getAttribute("aria-selected") === "true") {
        arrivals.tabs = now;
        tab("My program").click();
      } else second.click();
    }
    if (document.querySelector('[data-editor="monaco"]')) arrivals.monaco ??= now;
    const loading = [...document.querySelectorAll("label")].some(
      ({ textContent }) => textContent === "Loading Python",
    );
    if (pythonWasLoading && !loading) arrivals.python ??= now;
    pythonWasLoading ||= loading;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

function arrivalRow(visits) {
  const at = (name) => median(visits.map((visit) => visit[name]));
  const inOrder = visits.every(
    ({ statement, tabs, monaco, python }) => Math.max(statement, tabs) < Math.min(monaco, python),
  );
  const moments = ["statement", "tabs", "monaco", "python"]
    .map((name) => ({ name, millis: at(name) }))
    .toSorted((a, b) => a.millis - b.millis);
  return {
    what: "opening an exercise, nothing cached",
    measured: `${moments.map(({ name, millis }) => `${name} ${millis.toFixed(0)} ms`).join(" → ")}; the model is not asked for`,
    target: "statement and tabs first",
    met: inOrder,
  };
}

async function sizesOf(requests, outDir) {
  const scripts = requests.filter(({ url }) => url.endsWith(".js"));
  return await Promise.all(
    scripts.map(async ({ url, type }) => {
      const content = await readServed(outDir, url);
      return { name: new URL(url).pathname, type, gzip: gzipSync(content, { level: 9 }).length };
    }),
  );
}

const executed = ({ type }) => type === "script" || type === "other";
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function scriptRow(scripts) {
  const total = scripts.filter(executed).reduce((sum, { gzip }) => sum + gzip, 0);
  return {
    what: "JavaScript asked for before the editor, gzip (1 kB = 1,000 bytes)",
    measured: kilobytes(total),
    target: "≤ 130 kB",
    met: total <= 130_000,
  };
}

function scriptNotes(scripts) {
  const line = ({ name, gzip, type }) =>
    `  ${kilobytes(gzip).padStart(9)}  ${name}${executed({ type }) ? "" : ` (${type}: data for the sandbox, not counted)`}`;
  return ["JavaScript asked for before the editor's:", ...scripts.map(line)];
}
