import {
  button,
  expect,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

test("the statement can be read and tabs work before Python, the editor and the model have come", async ({
  page,
  context,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route(/monaco|pyodide|python-|javascript-worker|\/ort\/|\/models\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./#/exercise/second-largest?language=python");
  await expect(page.getByRole("region", { name: "Problem" })).toContainText("second largest");
  await page.getByRole("tab", { name: "Model's program" }).click();
  await page.getByRole("tab", { name: "My program" }).click();
  const code = page.getByRole("textbox", { name: "Code" });
  await code.fill(secondLargest.python);
  release();
  await expect(page.locator("[data-editor=monaco]")).toContainText("distinct[-2]");
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});

test("with the network cut after loading, both languages and the model go on", async ({ page, context }) => {
  await openExercise(page, "sum-if?seed=1&language=javascript");
  await writeProgram(page, "function sumEven() {}\n");
  await expect(visibleTest(page, 1, "runtime error").or(visibleTest(page, 1, "wrong answer"))).toBeVisible();
  await page.getByRole("radio", { name: "Python" }).check();
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, { timeout: 60_000 });
  await context.setOffline(true);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/);
  await button(page, "Generate solution").click();
  await expect(page.getByText(/finished/).first()).toBeVisible({ timeout: 60_000 });
});

test("on a narrow screen a plain text area takes the editor's place, with the same drafts", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openExercise(page, "second-largest?language=python");
  await expect(page.locator("[data-editor=plain]")).toBeVisible();
  await page.getByRole("textbox", { name: "Code" }).fill(secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator("[data-editor=monaco]")).toContainText("distinct[-2]");
});

test("everything is done by keyboard: find, write, run, submit, leave the editor", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("combobox", { name: "Search commands and exercises" })).toBeFocused();
  await page.keyboard.type("second largest");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Second largest" })).toBeVisible();
  await expect(page.locator("[data-editor=monaco]")).toBeVisible();
  const code = page.getByRole("textbox", { name: "Code" });
  for (
    let presses = 0;
    presses < 40 && !(await code.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(code).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(secondLargest.python);
  await page.keyboard.press("ControlOrMeta+'");
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(code).not.toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("Submit");
});

test("works inside another page's frame, without its own header", async ({ page }) => {
  await openExercise(page, "second-largest?language=python", "?embed=1&theme=dark");
  await expect(page.getByRole("link", { name: "Catalogue" })).toBeHidden();
  await writeProgram(page, secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});
