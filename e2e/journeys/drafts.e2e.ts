import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

const editor = "[data-editor=monaco]";

test("drafts are kept for each language through a reload", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.python);
  await page.getByRole("radio", { name: "JavaScript" }).check();
  await expect(page.getByRole("radio", { name: "JavaScript" })).toBeChecked();
  await expect(page.locator(editor)).toContainText("function secondLargest");
  await writeProgram(page, secondLargest.javascript);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");

  await page.reload();
  await expect(page.getByRole("radio", { name: "JavaScript" })).toBeChecked();
  await expect(page.locator(editor)).toContainText("distinct.at(-2)");
  await page.getByRole("radio", { name: "Python" }).check();
  await expect(page.locator(editor)).toContainText("distinct[-2]");
});

test("what is typed in the last instant before a reload is kept", async ({ page }) => {
  await openExercise(page, "second-largest?language=python", "?run=off");
  for (const text of ["first", "second", "third", "fourth", "fifth"]) {
    await writeProgram(page, `# ${text}`);
    await page.reload();
    await expect(page.locator(editor)).toContainText(`# ${text}`);
  }
});

test("an exercise that was only looked at has no mark", async ({ page }) => {
  await openExercise(page, "is-prime?language=python");
  await expect(page.locator(editor)).toContainText("def is_prime");
  await page.getByRole("link", { name: "Catalogue" }).click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Prime or not", exact: true }) });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText("draft");
});

test("drafts are kept for each exercise, and the catalogue marks them", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.python);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed/);
  await openExercise(page, "is-prime?language=python");
  await expect(page.locator(editor)).toContainText("def is_prime");
  await page.getByRole("link", { name: "Catalogue" }).click();
  await expect(
    page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Second largest", exact: true }) }),
  ).toContainText("solved");
});

test("Reset code can be undone", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.python);
  await button(page, "Reset code").click();
  await expect(page.locator(editor)).not.toContainText("distinct[-2]");
  await button(page, "Undo reset").click();
  await expect(page.locator(editor)).toContainText("distinct[-2]");
});

test("own cases are typed, run, judged where a value is expected, and kept", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.python);
  await button(page, "Add a case").click();
  const own = page.getByRole("list", { name: "Own cases" });
  await own.getByRole("textbox", { name: /numbers/ }).fill("[5, 1");
  await expect(own.getByRole("listitem").first()).toContainText(/\S/);
  await own.getByRole("textbox", { name: /numbers/ }).fill("[5, 1, 5]");
  await expect(own.getByRole("listitem").first()).toContainText("1");
  await own.getByRole("textbox", { name: /[Ee]xpected/ }).fill("4");
  await expect(own.getByRole("listitem", { name: /wrong answer/ })).toBeVisible();
  await own.getByRole("textbox", { name: /[Ee]xpected/ }).fill("1");
  await expect(own.getByRole("listitem", { name: /passed/ })).toBeVisible();
  await page.reload();
  await own.getByRole("button").first().click();
  await expect(own.getByRole("textbox", { name: /numbers/ })).toHaveValue("[5, 1, 5]");
});
