import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright/test";
import { button, expect, hiddenTest, result, test, visibleTest } from "../fixtures/edgecase.ts";

const ids = readdirSync(resolve(import.meta.dirname, "../../src/domain/demos")).map((file) =>
  file.replace(/\.ts$/, ""),
);

const hiddenTests = (page: Page) => page.getByRole("list", { name: "Hidden tests" }).getByRole("listitem");
const failing = (page: Page) =>
  hiddenTests(page).and(page.getByRole("listitem", { name: /: (wrong answer|runtime error|time limit)$/ }));

test("the list leads to every demo, and there are fourteen or more", async ({ page }) => {
  await page.goto("./#/");
  await page.getByRole("link", { name: "Demos", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Demos" })).toBeVisible();
  const links = page.getByRole("main").getByRole("listitem").getByRole("link");
  await expect(links).toHaveCount(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(14);
  const hrefs = await links.evaluateAll((all) => all.map((each) => each.getAttribute("href")));
  expect(new Set(hrefs)).toEqual(new Set(ids.map((id) => `#/demos/${id}`)));
});

// Several in one page: an interpreter that has been loaded stays, as it does for whoever reads on.
for (const group of groupsOf(ids, 5)) {
  test(`green where it can be seen, red where it is hidden, green when mended: ${group.join(", ")}`, async ({
    page,
  }) => {
    for (const id of group) {
      await test.step(id, async () => {
        await page.goto(`./#/demos/${id}`);
        await runsAsTold(page);
      });
    }
  });
}

async function runsAsTold(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "The task, as it was asked" })).toBeVisible();
  await expect(hiddenTests(page).first()).toHaveAccessibleName("Test 1: waiting");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden \d+ of \d+ passed$/, {
    timeout: 60_000,
  });
  await expect(result(page)).not.toHaveText(/hidden (\d+) of \1 passed/);
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
  await expect(failing(page).first()).toBeVisible();
  await expect(page.getByText(/^Passes the examples, fails on /)).toBeVisible();
  await expect(page.getByRole("heading", { name: "The lesson" })).toBeVisible();

  await button(page, "Run the mended program").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden (\d+) of \2 passed$/, {
    timeout: 60_000,
  });
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
  await expect(hiddenTest(page, 1, "passed")).toBeVisible();
  await expect(failing(page)).toHaveCount(0);
}

test("a demo is presented by the keyboard alone, and the next one follows", async ({ page }) => {
  await page.goto("./#/demos/second-largest");
  await expect(button(page, "Present")).toBeVisible();
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: /^Presentation: / });
  const step = (title: string) => expect(dialog.getByRole("heading", { name: title })).toBeVisible();

  await step("The task, as it was asked");
  await expect(dialog.getByText("Demo 1 of")).toContainText("Step 1 of 7");
  await page.keyboard.press("ArrowRight");
  await step("A plausible program");
  await page.keyboard.press("PageDown"); // A clicker's.
  await step("Run it");
  await page.keyboard.press("Enter");
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed$/, { timeout: 60_000 });
  await page.keyboard.press("ArrowRight");
  await step("The smallest failing input");
  await expect(dialog.getByText("Passes the examples, fails on second_largest([])")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await step("The lesson");
  await page.keyboard.press("ArrowLeft");
  await step("The smallest failing input");
  await page.keyboard.press("End");
  await step("Run it again");
  await page.keyboard.press("r");
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/);

  await page.keyboard.press("ArrowRight");
  await step("The task, as it was asked");
  await expect(dialog.getByText("Demo 2 of")).toContainText("Step 1 of 7");
  await page.reload(); // The address knows where the presentation is.
  await expect(dialog.getByText("Demo 2 of")).toContainText("Step 1 of 7");
  await page.keyboard.press("ArrowLeft");
  await step("Run it again");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button(page, "Present")).toBeFocused();
  await expect(page).toHaveURL(/#\/demos\/second-largest$/);
});

test("a search finds a smaller input than the tests have", async ({ page }) => {
  await page.goto("./#/demos/missing-key");
  await button(page, "Run").click();
  const finding = page.getByText(/^Passes the examples, fails on /);
  await expect(finding).toBeVisible();
  const before = await finding.innerText();
  await button(page, "Search for a smaller one").click();
  await expect(page.getByText(/^Tried \d+ inputs, drawn and shrunk/)).toBeVisible();
  expect((await finding.innerText()).length).toBeLessThan(before.length);
});

test("nothing jumps from step to step of a presentation", async ({ page }) => {
  await page.goto("./#/demos/clock-hours?present=1");
  const dialog = page.getByRole("dialog", { name: /^Presentation: / });
  const seen = new Set<string>();
  for (let step = 1; step <= 7; step += 1) {
    await expect(dialog.getByText(`Step ${step} of 7`).first()).toBeVisible();
    const title = await dialog.getByRole("heading", { level: 2 }).boundingBox();
    const next = await dialog.getByRole("button", { name: "Next" }).boundingBox();
    seen.add(JSON.stringify([title?.x, title?.y, next?.x, next?.y]));
    if (step < 7) await page.keyboard.press("ArrowRight");
  }
  expect([...seen]).toHaveLength(1);
});

test("on a narrow screen the page of a demo is as wide as the screen, before and after its run", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("./#/demos/sql-injection");
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect(button(page, "Run")).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed$/, { timeout: 60_000 });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test("demos run with the network cut, and inside another page's frame", async ({ page, context }) => {
  await page.goto("./?embed=1&theme=dark#/demos/sql-injection");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed$/, { timeout: 60_000 });
  await context.setOffline(true);
  await button(page, "Run the mended program").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, { timeout: 60_000 });
  await expect(page.getByRole("link", { name: "Catalogue" })).toBeHidden();
});

test("a file that does not come is said where the result would stand, and Run tries again", async ({
  page,
  context,
}) => {
  await context.route(/sqlite-library/, (route) => route.abort());
  await page.goto("./#/demos/sql-injection");
  await expect(page.getByRole("alert").first()).toContainText("could not be fetched");
  await context.unroute(/sqlite-library/);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible 3 of 3 passed/, { timeout: 60_000 });
});

test("an unknown demo, or a step that there is not, leads on", async ({ page }) => {
  await page.goto("./#/demos/second-largst");
  await expect(page.getByRole("heading", { name: "No such demo" })).toBeVisible();
  await page.getByRole("link", { name: "Open “The second largest of one number”" }).click();
  await expect(button(page, "Run")).toBeVisible();
  await page.goto("./#/demos/second-largest?present=99");
  await expect(page.getByRole("heading", { name: "No such step" })).toBeVisible();
  await page.getByRole("link", { name: "Go on without it" }).click();
  await expect(button(page, "Run")).toBeVisible();
});

function groupsOf(items: readonly string[], size: number): readonly (readonly string[])[] {
  const starts = [...items.keys()].filter((at) => at % size === 0);
  return starts.map((start) => items.slice(start, start + size));
}
