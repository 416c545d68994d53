import type { Page } from "playwright/test";
import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";

const code = (page: Page) => page.getByRole("textbox", { name: "Code" });
const suggestion = (page: Page) => page.locator(".ghost-text-status");

/** The starter up to its body, then the indentation, typed: any model of the page has something to say there. */
async function typeUpToBody(page: Page, starter: string) {
  await writeProgram(page, starter.slice(0, starter.lastIndexOf("    pass")));
  await page.keyboard.type("    ");
}

test("a suggestion appears at a pause, Tab takes it, and Esc dismisses the next", async ({ page }) => {
  await openExercise(page, "sum-if?seed=1&difficulty=easy&language=python", "?run=off");
  // Turning it on is what loads the model.
  await button(page, "Suggestions: off").click();
  await expect(page.getByText("Tab takes a suggestion, or indents.")).toBeVisible({ timeout: 60_000 });
  const starter = await code(page).inputValue();
  await typeUpToBody(page, starter);
  await expect(suggestion(page)).toHaveText(/^Suggestion: .+ Tab takes it/s, { timeout: 60_000 });
  await expect(page.getByText("Tab takes the suggestion. Esc dismisses it.")).toBeVisible();
  const said = (await suggestion(page).textContent()) ?? "";
  const suggested = /^Suggestion: (.*)\. Tab takes it/s.exec(said)?.[1] ?? "";
  const before = await code(page).inputValue();
  expect(before).not.toContain(suggested);
  await page.keyboard.press("Tab");
  // It may have come before the indentation was typed, which then is its beginning.
  await expect(code(page)).toHaveValue(before + suggested.trimStart());
  await expect(code(page)).toBeFocused();

  await typeUpToBody(page, starter);
  await expect(suggestion(page)).toHaveText(/^Suggestion: /, { timeout: 60_000 });
  await page.keyboard.press("Escape");
  await expect(suggestion(page)).toHaveText("");
  await expect(code(page)).toHaveValue(before);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(code(page)).not.toBeFocused();

  // The choice is kept, and off is off: Tab indents.
  await button(page, "Suggestions: on").click();
  await page.reload();
  await expect(button(page, "Suggestions: off")).toBeVisible();
});

test("no model is loaded by typing, and the settings say what there is to expect", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/(models|ort)\//.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  await openExercise(page, "sum-if?seed=1&difficulty=easy&language=python");
  await typeUpToBody(page, await code(page).inputValue());
  await page.keyboard.type("return 1");
  // Judging waits longer for a pause than suggestions do.
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed$/);
  expect(asked).toEqual([]);

  await page.getByRole("link", { name: "Settings" }).click();
  const choice = page.getByRole("radiogroup", { name: "Suggestions while typing" });
  await expect(choice.getByRole("radio", { name: "Automatic" })).toBeChecked();
  await expect(page.getByText("the model has not been loaded on this page")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.reload();
  await expect(page.getByText("the editor is a plain text area")).toBeVisible();
  await choice.getByRole("radio", { name: "Off" }).check();
  await expect(page.getByText("No suggestions")).toBeHidden();
});
