import { button, expect, openExercise, test } from "../fixtures/edgecase.ts";
import { openSmallLab } from "../fixtures/lab-findings.ts";
import { begin, dialog, form, rows } from "../fixtures/teach.ts";

test("an exercise is begun with any of the catalogue, and undone", async ({ page }) => {
  await begin(page);
  await button(page, "Start from…").click();
  const starting = dialog(page, "Start from");
  await starting.getByRole("combobox", { name: "An exercise of the catalogue" }).selectOption("sort-records");
  await starting.getByRole("textbox", { name: "Seed" }).fill("x");
  await expect(starting.getByText("A whole number from 0 to")).toBeVisible();
  await starting.getByRole("textbox", { name: "Seed" }).fill("4");
  await button(page, "Copy the exercise").click();
  await expect(starting).toHaveCount(0);
  await expect(form(page, "Name of the function")).toHaveValue("sorted_names");
  await expect(form(page, "Type of parameter 1")).toHaveValue(/^list\[/);
  await expect(page.getByRole("region", { name: "Checks" })).toContainText(
    "Everything that an exercise needs is there.",
  );
  expect(await rows(page).count()).toBeGreaterThan(20);
  await button(page, "Undo").click();
  await expect(form(page, "Title")).toHaveValue("Above the limit");

  await button(page, "Start from…").click();
  await starting.getByRole("combobox", { name: "An exercise of the catalogue" }).selectOption("memoize");
  await button(page, "Copy the exercise").click();
  await expect(starting.getByRole("alert")).toContainText(
    "Its tests have steps that the form has no place for",
  );
});

test("a copy of the exercise that is shown opens in the form, and says what it has not", async ({ page }) => {
  await openExercise(page, "dijkstra-path?seed=1&difficulty=hard&language=javascript", "?run=off");
  await button(page, "Edit a copy").click();
  await expect(page.getByText("This is a copy of")).toBeVisible();
  await expect(
    page.getByText(/^Answers were checked by a rule of their own \(.+\); here they must be/),
  ).toBeVisible();
  await expect(form(page, "Name of the function")).toHaveValue("shortest_path");
});

test("a problem of the lab becomes an exercise of one's own", async ({ page }) => {
  await openSmallLab(page);
  await page.getByText("Solve a problem yourself").click();
  await page.getByRole("link", { name: "HumanEval/910" }).click();
  await expect(page.getByRole("heading", { name: "inc", level: 1 })).toBeVisible();
  await button(page, "Edit a copy").click();
  await expect(form(page, "Name of the function")).toHaveValue("inc");
  await expect(form(page, "Type of parameter 1")).toHaveValue("any");
  await button(page, "Start from…").click();
  await expect(
    dialog(page, "Start from").getByRole("combobox", { name: "A problem of the lab" }),
  ).toHaveValue(/HumanEval/);
  await button(page, "Copy the problem").click();
  await expect(dialog(page, "Start from")).toHaveCount(0);
  await expect(page.getByText("This is a copy of")).toBeVisible();
});
