import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";
import { judgeInLab } from "../fixtures/lab-results.ts";

const plot = (page: Page, title: string) =>
  page.getByRole("figure").filter({ has: page.getByRole("heading", { name: title }) });

async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return download;
}

test("results are drawn, each plot with its sentence, its table and its files", async ({ page }) => {
  await judgeInLab(page);
  const curve = plot(page, "pass@k against k");
  await expect(curve.getByRole("img", { name: "pass@k against k" })).toBeVisible();
  await expect(curve).toContainText(
    "On all tests pass@1 is 37.5 % and pass@4 100.0 %; on the visible ones 87.5 %",
  );
  await curve.getByRole("button", { name: "Table: pass@k against k" }).click();
  await expect(curve.getByRole("row", { name: /^4 / })).toContainText("100.0 %");

  const temperatures = plot(page, "pass@k against temperature");
  await expect(temperatures).toContainText("pass@1 is best at temperature 0.8, with 50.0 %");
  await expect(plot(page, "Failures by kind")).toContainText(
    "5 samples did not pass: 4 wrong answer, 1 does not parse.",
  );
  await expect(plot(page, "Failures by difficulty")).toContainText("easy 50.0 %, hard 75.0 %");

  const svg = await saved(page, "Save as SVG: Failures by kind");
  expect(svg.suggestedFilename()).toBe("failures-by-kind.svg");
  const text = await readFile(await svg.path(), "utf8");
  expect(text).toContain('fill="#ffffff"');
  expect(text).toContain("wrong answer");
  const png = await saved(page, "Save as PNG: pass@k against k");
  const bytes = await readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2 * 760);
});

test("a window of dates moves every figure, and says how many problems are inside", async ({ page }) => {
  await judgeInLab(page);
  await expect(page.getByText("The problems are from 2023-05-01 to 2024-05-01.")).toBeVisible();
  await page.getByLabel("from", { exact: true }).fill("2024-01-01");
  await expect(page.getByText("1 of 2 problems inside.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^pass@1/ })).toContainText("25.0 %");
  await expect(plot(page, "Failures by kind")).toContainText("3 samples did not pass");
  await expect(page.getByRole("list", { name: "Problems" }).getByRole("listitem")).toHaveCount(1);
  await page.getByLabel("to", { exact: true }).fill("2023-12-31");
  await expect(page.getByText("the window ends before it begins")).toBeVisible();
  await button(page, "All dates").click();
  await expect(page.getByRole("row", { name: /^pass@1/ })).toContainText("37.5 %");
});

test("a sample that fell shows the smallest input on which it fails", async ({ page }) => {
  await judgeInLab(page);
  await page.getByRole("radio", { name: "fell to stricter tests" }).check();
  await expect(page.getByText("4 samples of 2 problems")).toBeVisible();
  await page.getByLabel("Find a problem").fill("late");
  await expect(page.getByText("2 samples of 1 problem")).toBeVisible();
  const list = page.getByRole("list", { name: "Problems" });
  await list.getByText("late").first().click();
  const sample = page.getByRole("list", { name: "Samples of late" }).getByRole("listitem").first();
  await sample.getByText("Sample 1").click();
  await expect(sample).toContainText("Smallest failing input5 4");
  await expect(sample).toContainText("a, b = map(int, input().split())");
});

test("samples that behave alike are grouped, and choosing by that is scored", async ({ page }) => {
  await judgeInLab(page);
  const section = page.getByRole("region", { name: "Choosing one of several samples" });
  await section.getByRole("button", { name: "Run on generated inputs" }).click();
  const chosen = section.getByRole("figure");
  await expect(chosen).toContainText(
    "Over 2 problems, the chance that the chosen sample passes all tests: any sample (pass@1) 37.5 %, " +
      "passes the visible tests 41.7 %, of the largest group 25.0 %, visible tests, then group 25.0 %, " +
      "a right one if there is any 100.0 %.",
    { timeout: 60_000 },
  );
  await page.getByRole("list", { name: "Problems" }).getByText("early").first().click();
  const groups = page.getByRole("list", { name: "Groups that behave alike" }).getByRole("listitem");
  await expect(groups).toHaveText(["2 samples, 2 passed: 1, 4", "2 samples, 0 passed: 2, 3"]);
});
