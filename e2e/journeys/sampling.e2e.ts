import type { Page } from "playwright/test";
import { button, expect, openExercise, result, test } from "../fixtures/edgecase.ts";

const patience = { timeout: 60_000 };
const code = (page: Page) => page.getByRole("textbox", { name: "Code" });
const field = (page: Page, name: string) => page.getByRole("textbox", { name });
const sample = (page: Page, name: RegExp) => page.getByRole("radio", { name });

/** In the text area of a narrow page, which holds exactly the program. */
async function openNarrow(page: Page, language: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 });
  await openExercise(page, `sum-if?seed=1&difficulty=easy&language=${language}`);
}

async function openSampling(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Model's program" }).click();
  await page.getByText("Sampling", { exact: true }).click();
}

async function programs(page: Page, count: number): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    const radio = sample(page, new RegExp(`^Sample ${i} of ${count}: passed`));
    await radio.focus();
    await page.keyboard.press("Space");
    await expect(radio).toBeChecked();
    texts.push(await code(page).inputValue());
  }
  return texts;
}

test("several samples are drawn and judged each, the same for the same seed", async ({ page }) => {
  await openNarrow(page, "javascript");
  await openSampling(page);
  // Hot enough that even a model that is sure of itself writes different programs.
  await field(page, "Temperature").fill("2");
  await field(page, "Samples").fill("3");
  await field(page, "Seed").fill("7");
  await button(page, "Generate solution").click();
  await expect(sample(page, /^Sample 3 of 3: passed \d of \d visible/)).toBeVisible(patience);
  const first = await programs(page, 3);
  expect(new Set(first).size).toBeGreaterThan(1);

  // What the tests say is said of the sample that is shown.
  const words = await sample(page, /^Sample 3 of 3/).getAttribute("aria-label");
  const [, score = ""] = /passed (\d of \d) visible/.exec(words ?? "") ?? [];
  await expect(result(page)).toContainText(`Visible ${score} passed`);

  await button(page, "Generate solution").click();
  await expect(page.getByText("writing", { exact: true }).first()).toBeHidden(patience);
  await expect(sample(page, /^Sample 3 of 3: passed/)).toBeVisible(patience);
  expect(await programs(page, 3)).toEqual(first);

  await button(page, "New seed").click();
  await expect(field(page, "Seed")).not.toHaveValue("7");
});

test("a number that cannot be is said and kept, and nothing is generated until it is mended", async ({
  page,
}) => {
  await openNarrow(page, "javascript");
  await openSampling(page);
  await field(page, "Temperature").fill("hot");
  await page.reload();
  await button(page, "Generate solution").click();
  await expect(page.getByRole("alert")).toContainText("Nothing was generated");
  await expect(field(page, "Temperature")).toHaveValue("hot");
  await expect(page.getByText("Temperature must be a number from 0 to 2, not “hot”.")).toBeVisible();
  await field(page, "Temperature").fill("0");
  await expect(page.getByRole("alert")).toBeHidden();
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/passed$/, patience);
});

test("a program's tokens tell by keyboard how likely they were, and what top-p would cut off", async ({
  page,
}) => {
  await openExercise(page, "sum-if?seed=1&difficulty=easy&language=javascript");
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/passed$/, patience);
  await button(page, "Why this token").press("Enter");
  const tokens = page.getByRole("group", { name: "Tokens" }).getByRole("button");
  await expect(tokens.first()).toHaveAccessibleName(/%$/);
  await expect(code(page)).toBeHidden();
  const count = await tokens.count();

  await page.getByRole("group", { name: "Tokens" }).locator("[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(tokens.nth(1)).toBeFocused();
  await expect(page.getByText(`Token 2 of ${count}:`)).toBeVisible();

  const cut = page.getByRole("cell", { name: "cut off by top-p" });
  await expect(cut).toHaveCount(0);
  await page.getByRole("slider", { name: "Top-p" }).press("Home");
  await expect(cut.first()).toBeVisible();
  await button(page, "As drawn").click();
  await expect(page.getByRole("cell", { name: "never at temperature 0" }).first()).toBeVisible();
  await expect(page.getByRole("cell", { name: "100 %", exact: true }).first()).toBeVisible();

  await button(page, "Why this token").click();
  await expect(code(page)).toBeVisible();
});
