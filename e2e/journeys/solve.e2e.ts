import {
  button,
  expect,
  hiddenTest,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

test("a student finds an exercise in the catalogue and opens it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("searchbox").fill("second");
  await page.getByRole("link", { name: "Second largest", exact: true }).click();
  await expect(page).toHaveURL(/#\/exercise\/second-largest/);
  await expect(page.getByRole("heading", { level: 1, name: "Second largest" })).toBeVisible();
});

for (const [language, name] of [
  ["python", "Python"],
  ["javascript", "JavaScript"],
] as const) {
  test(`a student solves an exercise in ${name}: judged while typing, then submitted`, async ({ page }) => {
    await openExercise(page, `second-largest?language=${language}`);
    await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
    await writeProgram(page, secondLargest[language]);

    // Nobody pressed anything: a pause in typing is enough.
    await expect(result(page)).toHaveText("Visible 3 of 3 passed");
    await expect(visibleTest(page, 3, "passed")).toBeVisible();

    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/^Visible 3 of 3 passed, hidden (\d+) of \1 passed$/);
    await expect(hiddenTest(page, 1, "passed")).toBeVisible();
  });
}

test("an answer is judged in strict QuickJS as well", async ({ page }) => {
  await openExercise(page, "second-largest?language=javascript");
  await page.getByRole("combobox", { name: "Engine" }).selectOption("quickjs");
  await writeProgram(page, secondLargest.javascript);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible 3 of 3 passed, hidden (\d+) of \1 passed$/);
});

test("a program that passes the examples fails on edge cases, and the student reads why", async ({
  page,
}) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.flawed);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible 3 of 3 passed, hidden \d+ of \d+ passed$/);
  await expect(result(page)).not.toHaveText(/hidden (\d+) of \1 passed/);

  // The first failure is open by itself, and shows no value until it is asked for.
  const failed = page
    .getByRole("list", { name: "Hidden tests" })
    .getByRole("listitem", { name: /: (wrong answer|runtime error)$/ })
    .first();
  await expect(failed.getByText("Expected", { exact: true })).toBeHidden();
  await failed.getByRole("button", { name: /^Reveal/ }).click();
  await expect(failed.getByText("Expected", { exact: true })).toBeVisible();
  await expect(failed.getByText(/second_largest\(\[/).first()).toBeVisible();
});

test("a wrong answer shows input, both values and the rule they were held against", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(
    page,
    "def second_largest(numbers):\n    print('looking at', numbers)\n    return max(numbers)\n",
  );
  const first = visibleTest(page, 1, "wrong answer");
  await expect(first).toBeVisible();
  await expect(first.getByText("Expected", { exact: true })).toBeVisible();
  await expect(first.getByText("Actual", { exact: true })).toBeVisible();
  await expect(first.getByText("second_largest([3, 8, 5, 6, 1])").first()).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "Output" })
      .or(first)
      .getByText(/looking at \[3, 8/)
      .first(),
  ).toBeVisible();
});

test("a runtime error names the student's line, quotes it, and leads there", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, "def second_largest(numbers):\n    first = numbers[0]\n    return first // 0\n");
  const first = visibleTest(page, 1, "runtime error");
  await expect(first.getByText(/ZeroDivisionError/).first()).toBeVisible();
  await first
    .getByRole("button", { name: /Line 3/ })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: "Code" })).toBeFocused();
});
