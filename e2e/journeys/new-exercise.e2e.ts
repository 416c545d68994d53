import { button, expect, openExercise, test } from "../fixtures/edgecase.ts";

test("a topic and a difficulty give a new exercise of that kind", async ({ page }) => {
  await page.goto("./#/");
  await page.getByRole("combobox", { name: "Topic" }).selectOption("sorting");
  await page.getByRole("radio", { name: "Medium" }).check();
  await button(page, "New exercise").click();
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("sorting");
  await expect(problem).toContainText("medium");
  expect(page.url()).toMatch(/#\/exercise\/[a-z-]+\?seed=\d+&difficulty=medium/);
});

test("from one exercise to the next: another of its kind, or another variant", async ({ page }) => {
  await openExercise(page, "second-largest?difficulty=easy&language=javascript");
  await button(page, "Another variant").click();
  await expect(page).toHaveURL(/second-largest\?seed=\d+&difficulty=easy&language=javascript/);
  await expect(page.getByRole("region", { name: "Problem" })).toContainText("easy");
  await button(page, "New exercise").click();
  await expect(page).not.toHaveURL(/second-largest/);
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("lists");
  await expect(page.getByRole("radio", { name: "JavaScript" })).toBeChecked();
});

test("the same seed shows the same exercise, in every visit", async ({ page }) => {
  const problem = page.getByRole("region", { name: "Problem" });
  await openExercise(page, "merge-intervals?seed=77");
  await expect(problem.getByRole("button", { name: /^Hint:/ })).toBeVisible(); // what comes last
  const before = await problem.innerText();
  await page.reload();
  await expect(problem).toHaveText(before, { useInnerText: true });
});

test("a link to another version of a family says so, and leads on", async ({ page }) => {
  await page.goto("./#/exercise/second-largest?version=99&seed=7");
  await expect(page.getByRole("heading", { name: "No such version" })).toBeVisible();
  await page.getByRole("link", { name: /Open version/ }).click();
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
  expect(page.url()).toContain("seed=7");
});
