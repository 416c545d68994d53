import { button, expect, result, test } from "../fixtures/edgecase.ts";
import { openSmallLab } from "../fixtures/lab-findings.ts";

const patience = { timeout: 60_000 };

test("with the network cut after loading, samples are drawn and judged, and a problem is opened and solved", async ({
  page,
  context,
}) => {
  test.slow();
  const judged = page.getByRole("status").filter({ hasText: "Judged in" });
  await openSmallLab(page);
  await button(page, "Judge").click();
  await expect(judged).toBeVisible(patience);
  const panel = page.getByRole("region", { name: "Draw samples" });
  await panel.getByText(/^Or draw samples with edgecase/).click();
  await panel.getByRole("radio", { name: "The 2 imported problems" }).check();
  await panel.getByRole("textbox", { name: "Samples of each" }).fill("12");
  await panel.getByRole("textbox", { name: "Temperatures" }).fill("1");
  await button(page, "Draw").click();
  await expect(page.getByRole("progressbar", { name: "Drawing" })).toBeVisible(patience);

  await context.setOffline(true);
  await expect(panel).toContainText("24 samples drawn in", patience);
  await page.getByRole("radio", { name: "Both" }).check();
  await button(page, "Judge").click();
  await expect(judged).toBeVisible(patience);
  await page.getByText("Solve a problem yourself").click();
  await page.getByRole("link", { name: "HumanEval/910" }).click();
  await expect(page.getByRole("heading", { name: "inc", level: 1 })).toBeVisible(patience);
  await page.getByRole("textbox", { name: "Code" }).fill("def inc(n):\n    return n + 1\n");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);
});
