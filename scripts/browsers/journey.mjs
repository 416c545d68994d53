import { openPage } from "./page.mjs";

// Each on one line: an editor that indents cannot spoil it.
const secondLargest = {
  python: "def second_largest(numbers): s = sorted(set(numbers)); return s[-2] if len(s) > 1 else None",
  javascript:
    "function secondLargest(numbers) { const s = [...new Set(numbers)].sort((a, b) => a - b); return s.at(-2) ?? null; }",
  endless: "def second_largest(numbers): any(False for _ in iter(int, 1))",
};
const visiblePassed = /^Visible (\d+) of \1 passed$/;
const allPassed = /^Visible (\d+) of \1 passed, hidden (\d+) of \2 passed$/;

/**
 * What a person does on the site, once: the same in every browser.
 * @param {import("./page.mjs").Driver} driver
 * @param {string} site its address, with a slash at its end
 * @param {(step: string, work: () => Promise<string | undefined>) => Promise<void>} step tells how a step went, and with what
 */
export async function takeJourney(driver, site, step) {
  const page = openPage(driver);
  const open = async (place) => {
    // By way of an empty page: another hash alone loads nothing anew.
    await page.goTo("about:blank");
    await page.goTo(`${site}#/${place}`);
  };

  await step("what the browser has", async () => {
    await open("");
    return await page.run(surroundings);
  });
  await step("the catalogue, and an exercise chosen from it", async () => {
    await page.until(
      "The list",
      30,
      () => document.querySelectorAll("main a[href^='#/exercise/']").length > 70,
    );
    await page.run(() => document.querySelector("a[href*='second-largest']")?.click());
    await page.until("The exercise", 30, () => document.querySelector("h1")?.innerText === "Second largest");
  });
  await step("an exercise in Python: judged while typing, then submitted", async () => {
    await open("exercise/second-largest?language=python");
    await page.writeProgram(secondLargest.python);
    await page.untilResult(visiblePassed, 40);
    await page.click("Submit");
    await page.untilResult(allPassed, 40);
  });
  await step("a program that never ends is ended, and the next one runs", async () => {
    await page.writeProgram(secondLargest.endless);
    await page.until("A time limit", 60, () =>
      [...document.querySelectorAll("li")].some((item) => /: time limit/.test(item.ariaLabel ?? "")),
    );
    await page.writeProgram(secondLargest.python);
    await page.untilResult(visiblePassed, 40);
  });
  for (const engine of ["browser", "quickjs"])
    await step(`an exercise in JavaScript, engine ${engine}`, async () => {
      await open("exercise/second-largest?language=javascript");
      await page.until("The choice of engines", 30, () => document.querySelector("select") !== null);
      await page.run(chooseEngine, engine);
      await page.writeProgram(secondLargest.javascript);
      await page.untilResult(visiblePassed, 40);
      await page.click("Submit");
      await page.untilResult(allPassed, 40);
    });
  await step("a demo: fails where it is hidden, and mended it does not", async () => {
    await open("demos/clock-hours");
    await page.click("Run");
    await page.untilResult(/^Visible (\d+) of \1 passed, hidden \d+ of \d+ passed$/, 90);
    await page.click("Run the mended program");
    await page.untilResult(allPassed, 40);
  });
  await step("a solution by the built-in model", async () => {
    await open("exercise/sum-if?seed=1&difficulty=easy&language=javascript");
    await page.click("Generate solution");
    await page.untilResult(/^Visible \d+ of \d+ passed$/, 180);
    return await page.until(
      "The pace",
      30,
      () => /[\d.]+ (tokens )?per second/.exec(document.body.innerText)?.[0],
    );
  });
}

// What follows runs in the page.

function surroundings() {
  const has = {
    "cross-origin isolated": crossOriginIsolated,
    SharedArrayBuffer: "SharedArrayBuffer" in globalThis,
    "JavaScript Promise Integration": "Suspending" in WebAssembly,
    WebGPU: "gpu" in navigator,
    "service workers": "serviceWorker" in navigator,
    "private file system": "getDirectory" in (navigator.storage ?? {}),
    "idle callbacks": "requestIdleCallback" in globalThis,
  };
  return Object.entries(has)
    .map(([name, is]) => `${name}: ${is ? "yes" : "no"}`)
    .join(", ");
}

function chooseEngine(engine) {
  const select = [...document.querySelectorAll("select")].find((each) =>
    [...each.options].some(({ value }) => value === engine),
  );
  if (select === undefined) throw new Error("There is no choice of engines");
  select.value = engine;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}
