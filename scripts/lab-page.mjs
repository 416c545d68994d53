import { chromium } from "playwright";
import { buildSite, serve } from "../bench/build.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

/**
 * The built site's lab in a browser without a window: whatever drives it can only do what a reader can.
 * @param report called with a line for people, now and then
 */
export async function openLab(report) {
  const executablePath = ensureChromium();
  const server = await serve(await buildSite());
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const page = await browser.newPage();
  page.on("pageerror", (error) => report(`Error in the page: ${error.message}`));
  await page.goto(`${server.url}#/lab`);
  return {
    /** As on arrival: nothing read, nothing judged. */
    reset: () => page.reload(),
    take: (what, path) => take(page, { what, path, report }),
    setPrompt: (checked) => page.getByLabel("Put the prompt before whole programs").setChecked(checked),
    judge: () => judge(page, report),
    verdicts: () => verdicts(page),
    scores: () => scores(page),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** @returns how many records cannot be used */
async function take(page, { what, path, report }) {
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
  const unusable = slot.locator("details");
  if (!(await unusable.isVisible())) return 0;
  await unusable.locator("summary").click();
  report(await unusable.innerText());
  return Number.parseInt(await unusable.locator("summary").innerText(), 10);
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
