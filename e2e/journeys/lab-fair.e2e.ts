import type { Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";
import { equalToAll, problems } from "../fixtures/lab-findings.ts";
import { chooseRecords } from "../fixtures/lab-records.ts";

const samples = [
  { task_id: "HumanEval/910", completion: "    return n + 1\n" },
  { task_id: "HumanEval/910", completion: equalToAll },
  { task_id: "HumanEval/911", completion: "    return -(n ** 0.5)\n" },
];

async function judge(page: Page): Promise<void> {
  await button(page, "Judge").click();
  await expect(page.getByRole("status").filter({ hasText: "Judged in" })).toBeVisible({ timeout: 60_000 });
}

test("a sample that deceives its source's tests is told apart by judging it from outside", async ({
  page,
}) => {
  await page.goto("./#/lab");
  await chooseRecords(page, "problems", problems);
  await chooseRecords(page, "samples", samples);
  await page.getByRole("radio", { name: "Both" }).check();
  await judge(page);

  const fair = page.getByRole("region", { name: "Fair mode" });
  await expect(fair).toContainText("1 of 3 samples with both verdicts fares differently");
  const difference = fair.getByRole("list", { name: "Differences" }).getByRole("listitem").first();
  await expect(difference).toContainText("only the source passes it");
  await difference.getByText("HumanEval/910").click();
  await expect(difference).toContainText("object of the type Equal, which says itself what it is equal to");
  await expect(difference).toContainText("As the source does: passed");
  await expect(difference).toContainText("2 is expected");

  await fair.getByText("1 problem not possible in fair mode").click();
  await expect(fair).toContainText(
    "HumanEval/911: the answer is used for more than a comparison: x = candidate(4)",
  );
});

test("in fair mode alone its verdicts are the score", async ({ page }) => {
  await page.goto("./#/lab");
  await chooseRecords(page, "problems", problems.slice(0, 1));
  await chooseRecords(page, "samples", samples.slice(0, 2));
  await page.getByRole("radio", { name: "Fair" }).check();
  await expect(page.getByText("only inputs go to the program")).toBeVisible();
  await judge(page);
  await expect(page.getByRole("row", { name: /^pass@1/ })).toContainText("50.0 %");
  await expect(page.getByText("Where the modes differ")).toBeHidden();

  await page.getByRole("radio", { name: "As the source does" }).check();
  await judge(page);
  await expect(page.getByRole("row", { name: /^pass@1/ })).toContainText("100.0 %");
});
