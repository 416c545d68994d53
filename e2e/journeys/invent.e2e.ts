import { button, expect, test } from "../fixtures/edgecase.ts";

test("the built-in model says that it cannot invent exercises, and the catalogue makes one instead", async ({
  page,
}) => {
  await page.goto("./#/");
  await page.getByRole("link", { name: "By the model" }).click();
  await expect(page.getByText("The built-in model cannot do this")).toBeVisible();
  await page.getByRole("combobox", { name: "Topic" }).selectOption("graphs");
  await page.getByRole("radio", { name: "hard" }).check();
  await button(page, "Take one from the catalogue").click();
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("graphs");
  await expect(problem).toContainText("hard");
});
