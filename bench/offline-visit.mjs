import { median } from "./numbers.mjs";

const exercise = "#/exercise/second-largest?seed=1&difficulty=easy&language=python";
const patient = { timeout: 120_000 };
/** A usual line at home. What comes off this machine's own disk in no time takes eight seconds there. */
const line = { megabits: 20, latencyMillis: 40 };

/**
 * Opens an exercise of the built site with nothing kept, makes Python available offline, cuts the network, and opens it
 * again: until Python is warm.
 * @returns the rows of the table
 */
export async function measureOfflineVisit({ browser, site, repetitions }) {
  const here = [];
  const atHome = [];
  for (let at = 0; at < repetitions; at += 1) {
    here.push(await visitTwice({ browser, site }));
    atHome.push(await visitTwice({ browser, site, throttled: line }));
  }
  const ratio = median(atHome.map(({ first, second }) => second / first));
  return [
    {
      what: "second visit, offline, to a warm Python, and the first one",
      measured: `${ratio.toFixed(2)} × over a line of ${line.megabits} Mbit/s (${spell(atHome)}); off this machine's own disk ${spell(here)}`,
      target: "≤ 0.4 ×",
      met: ratio <= 0.4,
    },
  ];
}

const spell = (visits) =>
  ["first", "second"]
    .map((which) => `${which} ${median(visits.map((visit) => visit[which])).toFixed(0)} ms`)
    .join(", ");

async function visitTwice({ browser, site, throttled }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(watchPython);
  const first = await timePython(await openPage(context, throttled), site);
  await keepPython(context, site);
  await context.setOffline(true);
  const second = await timePython(await context.newPage(), site);
  await context.close();
  return { first, second };
}

async function openPage(context, throttled) {
  const page = await context.newPage();
  if (throttled === undefined) return page;
  const session = await context.newCDPSession(page);
  const bytesPerSecond = (throttled.megabits * 1e6) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: throttled.latencyMillis,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  return page;
}

/** Milliseconds since the navigation began. Closes the page. */
async function timePython(page, site) {
  await page.goto(site + exercise);
  await page.waitForFunction(() => globalThis.pythonMillis !== undefined, undefined, patient);
  const millis = await page.evaluate(() => globalThis.pythonMillis);
  await page.close();
  return millis;
}

async function keepPython(context, site) {
  const page = await context.newPage();
  await page.goto(`${site}#/offline`);
  const verdict = page.getByRole("status").filter({ hasText: "You can go offline now" });
  await verdict.waitFor(patient);
  await page.getByRole("button", { name: "Make available offline", exact: true }).click();
  await verdict.filter({ hasText: "Everything is here" }).waitFor(patient);
  await page.close();
}

/** Runs in the page. */
function watchPython() {
  let wasLoading = false;
  new MutationObserver(() => {
    const isLoading = [...document.querySelectorAll("label")].some(
      ({ textContent }) => textContent === "Loading Python",
    );
    if (wasLoading && !isLoading) globalThis.pythonMillis ??= performance.now();
    wasLoading ||= isLoading;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
