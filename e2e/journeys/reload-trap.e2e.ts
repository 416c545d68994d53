import type { Page } from "playwright/test";
import { button, expect, result, test, visibleTest } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";
import { linkTo } from "../fixtures/share-link.ts";
import { watchTests } from "../fixtures/watch-tests.ts";

const switchedOff = (page: Page) => page.getByText("Running by itself is switched off for this link");
const javascript = (body: string) =>
  linkTo("javascript", `function secondLargest(numbers) {\n  ${body}\n}\n`);

/** Long enough for a program that runs by itself to begin. */
async function expectNothingRuns(page: Page): Promise<void> {
  await expect(page.locator("[data-editor=monaco]")).toContainText("secondLargest");
  await page.waitForTimeout(1500);
  await expect(visibleTest(page, 1, "waiting")).toBeVisible();
}

for (const [name, body, verdict, because] of [
  ["loops for ever", "for (;;) {}", "time limit", "did not end within its time"],
  ["prints for ever", "for (;;) console.log('x'.repeat(1e5));", "output limit", "had to be cut off"],
] as const) {
  test(`a link whose program ${name} opens next time with running switched off`, async ({ page }) => {
    await page.goto(`./${javascript(body)}`);
    await expect(visibleTest(page, 1, verdict)).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText("Running…")).toBeHidden({ timeout: 40_000 });
    await page.reload();
    await expect(switchedOff(page)).toBeVisible();
    await expect(page.getByRole("region", { name: "Link" })).toContainText(because);
    await expectNothingRuns(page);
    await button(page, "Run anyway").click();
    await expect(visibleTest(page, 1, verdict)).toBeVisible({ timeout: 40_000 });
    await expect(switchedOff(page)).toBeHidden();
  });
}

test("a link whose program takes the sandbox's process down opens next time with running switched off", async ({
  page,
  context,
}) => {
  const seen = await watchTests(context, page);
  const place = `./${javascript("const kept = [];\n  for (;;) kept.push(new Array(1e5).fill(1.1));")}`;
  await page.goto(place);
  await expect.poll(seen, { timeout: 90_000 }).toMatch(/^(Test \d: (memory limit|time limit|not run),?){3}$/);
  const next = await context.newPage();
  await next.goto(place);
  await expect(switchedOff(next)).toBeVisible();
  await expectNothingRuns(next);
});

test("a link whose page died in mid-run opens next time with running switched off", async ({
  page,
  context,
}) => {
  const place = `./${javascript("for (;;) {}")}`;
  await page.goto(place);
  await expect(visibleTest(page, 1, "running")).toBeVisible();
  // The tab's process, not the sandbox's: no handler of the page hears of it.
  const session = await context.newCDPSession(page);
  void session.send("Page.crash").catch(() => {});
  await page.waitForEvent("crash");
  const next = await context.newPage();
  await next.goto(place);
  await expect(switchedOff(next)).toBeVisible();
  await expect(next.getByRole("region", { name: "Link" })).toContainText("in the middle of running");
  await expectNothingRuns(next);

  // A run that ends well, asked for by a click, is the end of it.
  await next.getByRole("textbox", { name: "Code" }).focus();
  await next.keyboard.press("ControlOrMeta+A");
  await next.keyboard.insertText(secondLargest.javascript);
  await button(next, "Run").click();
  await expect(result(next)).toHaveText("Visible 3 of 3 passed");
  await next.reload();
  await expect(result(next)).toHaveText("Visible 3 of 3 passed");
  await expect(switchedOff(next)).toBeHidden();
});

test("an impatient reload in the middle of a run switches nothing off", async ({ page }) => {
  const slow = javascript(
    "for (const start = Date.now(); Date.now() - start < 1500;);\n  return [...new Set(numbers)].sort((a, b) => a - b).at(-2) ?? null;",
  );
  await page.goto(`./${slow}`);
  for (let reloads = 0; reloads < 3; reloads += 1) {
    await expect(visibleTest(page, 1, "running")).toBeVisible();
    await page.reload();
  }
  await expect(visibleTest(page, 1, "running")).toBeVisible();
  await expect(switchedOff(page)).toBeHidden();
});

test("a tab whose storage is refused remembers it through a reload all the same", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await page.goto(`./${javascript("for (;;) {}")}`);
  await expect(visibleTest(page, 1, "time limit")).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText("Running…")).toBeHidden({ timeout: 40_000 });
  await page.reload();
  await expect(switchedOff(page)).toBeVisible();
  await expect(page.getByText("is kept with the link")).toBeHidden();
  await expectNothingRuns(page);
});

test("with ?run=off a link's program waits to be run, and nothing more is said about it", async ({
  page,
}) => {
  await page.goto(`./?run=off${linkTo("javascript", secondLargest.javascript)}`);
  await expect(page.getByText("This program came with a link")).toBeVisible();
  await expect(page.locator("[data-editor=monaco]")).toContainText("distinct.at(-2)");
  await page.waitForTimeout(1500);
  await expect(visibleTest(page, 1, "waiting")).toBeVisible();
  await expect(switchedOff(page)).toBeHidden();
  await button(page, "Run").click();
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});
