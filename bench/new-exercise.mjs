import { median, percentile } from "./numbers.mjs";

const warmUps = 3;

/**
 * Asks for one new exercise after another of the built site, from the catalogue each time, and measures in the page
 * from the click to the change of the document that shows the statement. Warm: the screen, the editor and the formatter
 * have been used, most families have not, and each comes from this machine. The draws are seeded: every run asks for
 * the same places in the list of families.
 * @returns rows for the table
 */
export async function measureNewExercise({ browser, site, repetitions }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(installProbe);
  await page.goto(`${site}#/`);
  const visits = [];
  for (let at = -warmUps; at < repetitions; at += 1) {
    await page.getByRole("button", { name: "New exercise" }).waitFor();
    const visit = await page.evaluate(() => globalThis.newExercise());
    if (at >= 0) visits.push(visit);
    // What comes after the statement has an end, too: the next click meets a page at rest.
    await page.locator('[data-editor="monaco"]').waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(() => (location.hash = "#/"));
  }
  await page.close();
  return [newExerciseRow(visits)];
}

/** Runs in the page, before its own code. */
function installProbe() {
  let state = 7;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  const statement = () => document.querySelector('section[aria-label="Problem"] > header + *');

  globalThis.newExercise = () =>
    new Promise((resolve) => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent.trim() === "New exercise",
      );
      const observer = new MutationObserver(() => {
        if (!statement()?.textContent) return;
        const millis = performance.now() - began;
        observer.disconnect();
        resolve({ millis, family: /#\/exercise\/([a-z0-9-]+)/.exec(location.hash)?.[1] });
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      const began = performance.now();
      button.click();
    });
}

function newExerciseRow(visits) {
  const times = visits.map(({ millis }) => millis);
  const families = new Set(visits.map(({ family }) => family)).size;
  const late = percentile(times, 0.95);
  return {
    what: "New exercise, from click to statement (warm page)",
    measured: `p50 ${median(times).toFixed(0)} ms, p95 ${late.toFixed(0)} ms (${visits.length} clicks, ${families} families)`,
    target: "p95 ≤ 100 ms",
    met: late <= 100,
  };
}
