import { median } from "./numbers.mjs";

const exercise = "#/exercise/sum-if?seed=1&difficulty=easy&language=python&run=off";
/** What the page waits after a key before it asks (src/state/completing.ts). */
const pauseMillis = 150;

/** How soon a suggestion of the built-in model stands in the editor, with nothing else to do. */
export async function measureGhost({ browser, site, repetitions }) {
  const page = await browser.newPage();
  await page.goto(`${site}?run=off${exercise}`);
  await page.getByRole("button", { name: "Suggestions: off" }).click();
  await page.getByText("Tab takes a suggestion, or indents.").waitFor({ timeout: 120_000 });
  const code = page.getByRole("textbox", { name: "Code" });
  const starter = await code.inputValue();
  await code.fill(starter.slice(0, starter.lastIndexOf("    pass")));
  await page.keyboard.press("ControlOrMeta+End");
  await page.evaluate(watchSuggestions);

  const waits = [];
  // The first one compiles what the later ones use.
  for (let at = 0; at <= repetitions; at += 1) {
    await page.evaluate(() => (globalThis.suggestedAfter = undefined));
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => globalThis.suggestedAfter !== undefined, undefined, { timeout: 60_000 });
    if (at > 0) waits.push((await page.evaluate(() => globalThis.suggestedAfter)) - pauseMillis);
    await page.keyboard.press("Escape");
    // What this asks is cancelled by the next key.
    await page.keyboard.press("Backspace");
  }
  await page.close();
  const half = median(waits);
  return [
    {
      what: "a suggestion of up to 48 tokens stands in the editor, after the pause in typing, p50, warm",
      measured: `${half.toFixed(0)} ms (slowest ${Math.max(...waits).toFixed(0)} ms)`,
      target: "under 200 ms",
      met: half < 200,
    },
  ];
}

/** Runs in the page: notes how long after the last key each suggestion is drawn. */
function watchSuggestions() {
  let keyAt = 0;
  addEventListener("keydown", () => (keyAt = performance.now()), { capture: true });
  new MutationObserver(() => {
    if (document.querySelector("[data-editor] .ghost-text") !== null)
      globalThis.suggestedAfter ??= performance.now() - keyAt;
  }).observe(document.body, { childList: true, subtree: true });
}
