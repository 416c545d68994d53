import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "../fixtures/edgecase.ts";
import { compareModes, openSmallLab } from "../fixtures/lab-findings.ts";
import { screens } from "../fixtures/screens.ts";

for (const width of [1280, 390]) {
  for (const [name, open] of screens) {
    test(`axe finds nothing on the ${name}, light and dark, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      await open(page, "");
      await expectNoFindings(page);
    });
  }

  test(`axe finds nothing on the lab's comparison, nor on a problem opened from there, light and dark, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await openSmallLab(page);
    await compareModes(page);
    await page.getByText("Solve a problem yourself").click();
    await page.getByText(/^Or draw samples with/).click();
    await page.getByRole("textbox", { name: "Temperatures" }).fill("hot");
    await expectNoFindings(page);
    await page.getByRole("link", { name: "HumanEval/910" }).click();
    await expect(page.getByRole("heading", { name: "inc", level: 1 })).toBeVisible();
    await expect(page.getByRole("list", { name: "Visible tests" })).toBeVisible();
    await expectNoFindings(page);
  });
}

/** In both themes, as the page is; the light one first. */
async function expectNoFindings(page: Page): Promise<void> {
  // As by night, when the system changes it: nothing has to be opened anew.
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator("html")).toHaveCSS("color-scheme", colorScheme);
    expect(await findings(page), colorScheme).toEqual([]);
  }
}

async function findings(page: Page): Promise<readonly string[]> {
  // Colours on their way are neither the old nor the new.
  // One whose element goes is cancelled, and has nothing to wait for.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // The sandbox frame shows nothing and is hidden from everybody.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe[title=Sandbox]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
