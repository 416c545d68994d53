import type { Browser, Page } from "playwright/test";
import { expect, openExercise, test, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

const loops = "function secondLargest(numbers) {\n  for (;;) {}\n}\n";

test("when the sandbox's process dies the page says so once, builds a new one, and judges on", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000);
  await beWatched(page);
  await openExercise(page, "second-largest?language=javascript", "?run=off");
  await writeProgram(page, loops);
  const watcher = await context.newPage();
  await watcher.goto("./favicon.svg");
  const watch = await openWatch(watcher);

  await test.step("while a program runs", async () => {
    await watch.press("Run");
    process.kill(await busiestRenderer(browser), "SIGKILL");
    await watch.expects("said", /sandbox stopped.*started anew.*code is kept/);
    // It is run once more in the new one, where nothing kills it.
    await watch.expects("tests", /^Test 1: time limit,Test 2: time limit,Test 3: time limit$/);
  });

  await test.step("and with nothing running", async () => {
    await watch.press("Dismiss");
    await watch.expects("said", /^$/);
    await watch.press("Run");
    const frame = await busiestRenderer(browser);
    await watch.expects("tests", /^Test 1: time limit,Test 2: time limit,Test 3: time limit$/);
    process.kill(frame, "SIGKILL");
    await watch.expects("said", /sandbox stopped/);
    await watch.press("Run");
    await watch.expects("tests", /^Test 1: time limit/);
  });

  await watch.expects("code", /for \(;;\)/);
  expect(await watch.longestPause(), "the page's heart, in milliseconds").toBeLessThan(10_000);
});

test("an ordinary run says nothing of the sandbox", async ({ page }) => {
  await openExercise(page, "second-largest?language=javascript");
  await writeProgram(page, secondLargest.javascript);
  await expect(page.getByRole("status", { name: "Result" })).toHaveText("Visible 3 of 3 passed");
  await expect(page.getByText("sandbox stopped")).toBeHidden();
});

/**
 * The tool calls the whole page crashed when only its frame's process dies, and then does nothing in it any more. So
 * the page tells a second page what it shows, and is told there which button to press.
 */
async function beWatched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const channel = new BroadcastChannel("watch");
    let last = performance.now();
    let longestPause = 0;
    setInterval(() => {
      const now = performance.now();
      longestPause = Math.max(longestPause, now - last);
      last = now;
      const items = [...document.querySelectorAll("ol[aria-label='Visible tests'] > li")];
      channel.postMessage({
        longestPause,
        tests: items.map((item) => item.getAttribute("aria-label")).join(),
        said: [...document.querySelectorAll("p[aria-live=polite]")].map((each) => each.textContent).join(""),
        code: document.querySelector<HTMLTextAreaElement>("[aria-label=Code]")?.value ?? "",
      });
    }, 100);
    channel.addEventListener("message", ({ data }) => {
      const named = (button: HTMLButtonElement) =>
        (button.getAttribute("aria-label") ?? button.textContent.trim()) === data.press;
      [...document.querySelectorAll("button")].find(named)?.click();
    });
  });
}

async function openWatch(watcher: Page) {
  await watcher.evaluate(() => {
    const channel = new BroadcastChannel("watch");
    Object.assign(globalThis, { seen: {}, press: (name: string) => channel.postMessage({ press: name }) });
    channel.addEventListener("message", ({ data }) => Object.assign(globalThis, { seen: data }));
  });
  const seen = (what: string) =>
    watcher.evaluate((name) => Reflect.get(Reflect.get(globalThis, "seen"), name), what);
  return {
    press: (name: string) => watcher.evaluate((given) => Reflect.get(globalThis, "press")(given), name),
    expects: async (what: "tests" | "said" | "code", pattern: RegExp) =>
      await expect.poll(() => seen(what), { timeout: 60_000 }).toMatch(pattern),
    longestPause: async () => Number(await seen("longestPause")),
  };
}

/** The process of the renderer that works hardest now: the frame's, while a program in it loops. */
async function busiestRenderer(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = await times();
  await new Promise((resolve) => setTimeout(resolve, 700));
  const used = [...(await times())].map(([id, time]) => ({ id, time: time - (before.get(id) ?? 0) }));
  await session.detach();
  const [busiest] = used.toSorted((a, b) => b.time - a.time);
  if (busiest === undefined) throw new Error("The browser tells of no renderer");
  return busiest.id;
}
