import {
  button,
  expect,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";

const modelTab = { name: "Model's program" };

for (const [language, name] of [
  ["python", "Python"],
  ["javascript", "JavaScript"],
] as const) {
  test(`the model writes a ${name} program that passes every case`, async ({ page }) => {
    await openExercise(page, `sum-if?seed=1&difficulty=easy&language=${language}`);
    await button(page, "Generate solution").click();
    await expect(page.getByRole("tab", modelTab)).toHaveAttribute("aria-selected", "true");
    await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, { timeout: 60_000 });
    await expect(page.getByText(/WASM|WebGPU/).first()).toBeVisible();
    await expect(page.getByText(/per second/).first()).toBeVisible();
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden (\d+) of \2 passed$/);
  });
}

test("the model's program is judged in a column beside the student's", async ({ page }) => {
  await openExercise(page, "greatest-common-divisor?seed=1&difficulty=easy&language=python");
  await writeProgram(page, "def gcd(a, b):\n    return 1\n");
  await expect(visibleTest(page, 1, "wrong answer")).toBeVisible();
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed$/, { timeout: 60_000 });
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed, hidden \d+ of \d+ passed$/);

  // The student's own text is untouched, and both verdicts stand in one row, whatever the model's is.
  await page.getByRole("tab", { name: "My program" }).click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("return 1");
  await expect(visibleTest(page, 1, "wrong answer")).toContainText(
    /wrong answer.*(passed|wrong answer|error|limit)/s,
  );
});

test("the model's writing streams in, is stopped, and what was written stays", async ({ page }) => {
  await openExercise(page, "roman-numerals?language=python");
  await page.getByRole("tab", modelTab).click();
  await page.getByText("Sampling", { exact: true }).click();
  // Any model comes to its end late, or not at all, when nearly every token is as good as another.
  await page.getByRole("textbox", { name: "Temperature" }).fill("2");
  await page.getByRole("textbox", { name: "Samples" }).fill("8");
  await button(page, "Generate solution").click();
  await expect(page.getByText(/\d+ tokens, .* per second/)).toBeVisible({ timeout: 60_000 });
  await button(page, "Stop").click();
  await expect(page.getByRole("radio", { name: /^Sample \d of 8: stopped, not run$/ }).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/def \w+/);
});

test("the model's program can be taken over, and that can be undone", async ({ page }) => {
  await openExercise(page, "sum-if?seed=1&language=python");
  await writeProgram(page, "# mine\n");
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/passed$/, { timeout: 60_000 });
  await button(page, "Take over").click();
  await expect(page.getByRole("tab", { name: "My program" })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("[data-editor=monaco]")).not.toContainText("# mine");
  await button(page, "Undo reset").click();
  await expect(page.locator("[data-editor=monaco]")).toContainText("# mine");
});

test("a draft of the model's passes the visible cases and fails hidden ones", async ({ page }) => {
  await openExercise(page, "greatest-common-divisor?seed=1&difficulty=easy&language=python");
  await page.getByRole("tab", modelTab).click();
  await page.getByText("Sampling", { exact: true }).click();
  await page.getByRole("checkbox", { name: /Drafts/ }).check();
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, { timeout: 60_000 });
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(
    /^Visible (\d+) of \1 passed, hidden (?!(\d+) of \2 )\d+ of \d+ passed$/,
  );
});
