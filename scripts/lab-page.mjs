import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright";
import { buildSite, serve } from "../bench/build.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { findChromium } from "./find-chromium.mjs";

/** As src/features/lab/mode-words.ts has them. */
const modeNames = { source: "As the source does", fair: "Fair" };

/**
 * The built site's lab in a browser without a window: whatever drives it can only do what a reader can.
 * @param report called with a line for people, now and then
 * @param site a folder with the built site; built where it is absent
 */
export async function openLab(report, { site } = {}) {
  const executablePath = findChromium() ?? ensureChromium();
  const server = await serve(site === undefined ? await buildSite() : resolve(site));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  let page = await arrive();
  let found = 0;

  /** Each page has storage of its own: a reload would open the experiment that is kept. */
  async function arrive() {
    const arrived = await browser.newPage();
    arrived.on("pageerror", (error) => report(`Error in the page: ${error.message}`));
    await arrived.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) =>
        globalThis.longTasks.push(...list.getEntries().map((task) => task.duration)),
      ).observe({ type: "longtask" });
    });
    await arrived.goto(`${server.url}#/lab`);
    return arrived;
  }

  return {
    /** As on arrival: nothing read, nothing judged. */
    async reset() {
      await page.close();
      page = await arrive();
    },
    take: (what, path) => take(page, { what, path, report, onProblems: (count) => (found = count) }),
    /** How many the file of problems holds, whether they were read or, of a large one, only those with samples. */
    problems: () => found,
    /** @param mode "source" or "fair" */
    setMode: (mode) => page.getByRole("radio", { name: modeNames[mode], exact: true }).check({ force: true }),
    setPrompt: (checked) => page.getByLabel("Put the prompt before whole programs").setChecked(checked),
    judge: () => judge(page, report),
    judgeFor: (ends) => judgeFor(page, ends),
    verdicts: () => verdicts(page),
    scores: () => scores(page),
    /** Milliseconds of each task of 50 or more on the page's thread since this was last asked. */
    longTasks: () => longTasks(page),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** @returns how many records cannot be used */
async function take(page, { what, path, report, onProblems }) {
  const slot = page.getByRole("region", { name: what === "problems" ? "Problems" : "Samples", exact: true });
  const before = await slot.locator("output").first().innerText();
  await page.getByLabel(`File of ${what}`).setInputFiles(path);
  await page.waitForFunction(
    ([name, text]) => {
      const reading = [...document.querySelectorAll("label")].some((label) =>
        label.textContent.startsWith("Reading "),
      );
      const said = document.querySelector(`section[aria-label="${name}"] output`)?.textContent;
      return !reading && (said !== text || document.querySelector("[role=alert]") !== null);
    },
    [what === "problems" ? "Problems" : "Samples", before],
    { timeout: 600_000 },
  );
  const trouble = page.getByRole("alert");
  if (await trouble.isVisible()) throw new Error(await trouble.innerText());
  report(await slot.locator("output").first().innerText());
  if (what === "problems") {
    onProblems(await problems(page));
    await readSampled(page, slot, report);
  }
  const unusable = slot.locator("details", { hasText: "cannot be used" });
  if (!(await unusable.isVisible())) return 0;
  await unusable.locator("summary").first().click();
  report(await unusable.innerText());
  return Number.parseInt(await unusable.locator("summary").first().innerText(), 10);
}

/** A large file waits until somebody says which of its problems are wanted: those that have samples. */
async function readSampled(page, slot, report) {
  const form = slot.getByRole("form", { name: "Which problems" });
  if (!(await form.isVisible())) return;
  await form.getByLabel("Only those that there are samples for").check();
  await form.getByRole("button", { name: "Read these" }).click();
  await form.waitFor({ state: "hidden", timeout: 600_000 });
  report(await slot.locator("output").first().innerText());
}

/** @returns how many there are */
async function problems(page) {
  const slot = page.getByRole("region", { name: "Problems", exact: true });
  return Number.parseInt((await slot.locator("output").first().innerText()).replaceAll(",", ""), 10);
}

/** @returns how long it took, in the page's own words */
async function judge(page, report) {
  const results = page.getByRole("region", { name: "Results" });
  await results.getByRole("button", { name: "Judge", exact: true }).click();
  const ended = results.getByRole("status").filter({ hasText: /^(Judged|Stopped)/ });
  for (;;) {
    if (await appears(ended.or(page.getByRole("alert")).first())) break;
    const label = results.locator("label", { hasText: "Judging" }).locator("xpath=following-sibling::span");
    report(await label.innerText({ timeout: 1000 }).catch(() => "…"));
  }
  if (!(await ended.isVisible())) throw new Error(await page.getByRole("alert").innerText());
  return ended.innerText();
}

/**
 * Judges for a while without looking at the page, which would keep its thread as well.
 * @param ends milliseconds from the start at which one part ends and the next begins; the last is the end
 * @returns of each part, milliseconds of each task of 50 or more on the page's thread
 */
async function judgeFor(page, ends) {
  const button = await page.getByRole("button", { name: "Judge", exact: true }).elementHandle();
  await longTasks(page);
  await button.click();
  const began = Date.now();
  const parts = [];
  for (const end of ends) {
    await setTimeout(end - (Date.now() - began));
    parts.push(await longTasks(page));
  }
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  return parts;
}

async function longTasks(page) {
  return page.evaluate(() => globalThis.longTasks.splice(0));
}

async function appears(locator) {
  return locator.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

/** The text of the exported file. */
async function verdicts(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export verdicts" }).click(),
  ]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** The table of scores, its cells apart by tabs. */
async function scores(page) {
  return page
    .getByRole("table")
    .first()
    .evaluate((table) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join("\t")).join("\n"),
    );
}
