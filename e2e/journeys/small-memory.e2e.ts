import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { fact } from "../fixtures/facts.ts";
import { secondLargest } from "../fixtures/programs.ts";

const patience = { timeout: 60_000 };

test.describe("on a device with 4 GB", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, "deviceMemory", { value: 4 })),
  );

  test("the page is sparing by itself, says so, and both languages and the model work", async ({ page }) => {
    await page.goto("./#/browser");
    await expect(fact(page, "Memory of this device")).toContainText("4 GB");
    await expect(fact(page, "Memory of this device")).toContainText("one interpreter at a time");

    await openExercise(page, "second-largest?seed=1&language=python");
    await expect(page.getByText(/small memory: /)).toBeVisible();
    await writeProgram(page, secondLargest.python);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);
    await page.getByRole("radio", { name: "JavaScript" }).check();
    await writeProgram(page, secondLargest.javascript);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);
    await button(page, "Generate solution").click();
    await expect(page.getByText(/finished/).first()).toBeVisible(patience);
  });

  test("what is idle goes, and comes back for the next program", async ({ page }) => {
    test.slow();
    await page.clock.install();
    // Nothing runs in the background, after which the wait would begin anew.
    await openExercise(page, "second-largest?seed=1&language=python", "?run=off");
    await writeProgram(page, secondLargest.python);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);
    await expect(page.getByText("small memory: one interpreter")).toBeVisible();
    await expect(async () => {
      await page.clock.fastForward("06:00");
      await expect(page.getByText("small memory: starts with the next run")).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 120_000 });
    await expect(page.locator("iframe[title=Sandbox]")).toHaveCount(0);

    await writeProgram(page, secondLargest.flawed);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden \d+ of \d+ passed$/, patience);
    await expect(page.getByText("small memory: one interpreter")).toBeVisible();
  });
});

test("being sparing is chosen in the settings, and outlives a reload", async ({ page }) => {
  await page.goto("./#/settings");
  await expect(page.getByText("This page is not sparing with memory now.")).toBeVisible();
  await page.getByRole("radiogroup", { name: "Small memory" }).getByRole("radio", { name: "On" }).check();
  await expect(page.getByText("This page is sparing with memory now.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("This page is sparing with memory now.")).toBeVisible();
  await page.getByRole("radiogroup", { name: "Small memory" }).getByRole("radio", { name: "Off" }).check();
  await expect(page.getByText("This page is not sparing with memory now.")).toBeVisible();
});
