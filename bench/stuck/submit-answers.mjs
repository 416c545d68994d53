const place = "?run=off#/exercise/second-largest?seed=1&difficulty=easy&language=";
const limitMillis = 300_000;

/**
 * Opens the exercise on the built site, as somebody would who types the programs and presses *Submit*.
 * @returns a function that does so with one program, then opens one test more, and tells in milliseconds how long the
 * page's thread was kept from anything else at the worst, how long it was busy in long tasks altogether, and how long
 * all took
 */
export async function openForAnswers(browser, url, engine) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    globalThis.tasks = [];
    const note = (list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: "longtask" });
  });
  await page.goto(url + place + (engine === "pyodide" ? "python" : "javascript"));
  await page.locator("[data-editor=monaco]").waitFor();
  if (engine !== "pyodide") await page.getByRole("combobox", { name: "Engine" }).selectOption(engine);

  async function submit(source) {
    await writeProgram(page, source);
    await page.waitForTimeout(300);
    await page.evaluate(() => void (globalThis.tasks.length = 0));
    const began = performance.now();
    await page.getByRole("button", { name: "Submit", exact: true }).click();
    await page.getByRole("button", { name: "Stop", exact: true, disabled: false }).waitFor();
    const stop = page.getByRole("button", { name: "Stop", exact: true, disabled: true });
    await stop.waitFor({ timeout: limitMillis });
    const millis = performance.now() - began;
    const second = page.getByRole("list", { name: "Visible tests" }).getByRole("listitem").nth(1);
    await second.getByRole("button").first().click();
    await page.waitForTimeout(300);
    const tasks = await page.evaluate(() => globalThis.tasks);
    const result = await page.getByRole("status", { name: "Result" }).textContent();
    return {
      millis,
      result: result ?? "",
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, each) => sum + each, 0),
    };
  }
  return { submit, close: () => page.close() };
}

/** As by pasting; typing would be indented by the editor. */
async function writeProgram(page, source) {
  await page.getByRole("textbox", { name: "Code" }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, source);
}
