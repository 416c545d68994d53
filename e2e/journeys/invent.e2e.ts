import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { button, expect } from "../fixtures/edgecase.ts";
import { modelFolder, test } from "../fixtures/hub.ts";

test("the built-in model says that it cannot invent exercises, and the catalogue makes one instead", async ({
  page,
}) => {
  await page.goto("./#/");
  await page.getByRole("link", { name: "By the model" }).click();
  await expect(page.getByText("The built-in model cannot do this")).toBeVisible();
  await expect(page.getByText("It is too small for that")).toBeVisible();
  await expect(page.getByText("Tried with a scripted stand-in")).toBeVisible();
  await expect(button(page, "Write an exercise")).toBeHidden();
  await page.getByRole("combobox", { name: "Topic" }).selectOption("graphs");
  await page.getByRole("radio", { name: "hard" }).check();
  await button(page, "Take one from the catalogue").click();
  const problem = page.getByRole("region", { name: "Problem" });
  await expect(problem).toContainText("graphs");
  await expect(problem).toContainText("hard");
});

test("a downloaded model that follows instructions writes, and what it wrote is refused with the reason", async ({
  page,
  hub,
}) => {
  test.setTimeout(180_000);
  // The built-in's files stand in for it: it writes nonsense, but JSON of the form that was asked for.
  const name = "Qwen2.5-Coder 0.5B Instruct";
  await page.goto("./#/models");
  const card = page.getByRole("article", { name });
  await card.getByRole("button", { name: `Download ${name}` }).click();
  await expect(card).toContainText("stored");
  expect(hub.requests().length).toBeGreaterThan(0);
  await card.getByRole("button", { name: `Use ${name}` }).click();
  await expect(card).toContainText("in use");

  await page.goto("./#/invent");
  await expect(page.getByText(`${name} writes`)).toBeVisible();
  await button(page, "Write an exercise").click();
  await expect(page.getByText("The model writes the exercise…")).toBeVisible();
  await button(page, "Stop").click();
  await expect(page.getByText("The model writes the exercise…")).toBeHidden();
  await button(page, "Write an exercise").click();
  await expect(page.getByText("What the model wrote did not pass, and is not shown")).toBeVisible({
    timeout: 150_000,
  });
  const reasons = page.getByRole("status").getByRole("listitem");
  await expect(reasons.first()).toBeVisible();
  // That it was JSON of the form is the one thing that is not missing.
  await expect(reasons.filter({ hasText: /not JSON|lacks what an exercise needs/ })).toHaveCount(0);
  await expect(button(page, "Open it")).toBeHidden();
});

test("a model from a folder without a template for conversations is told apart from one that was taught to listen", async ({
  page,
}) => {
  await page.goto("./#/models");
  await choose(page, await withoutTemplate(test.info().outputPath("base-model")));
  const card = page.getByRole("article", { name: "base-model" });
  await expect(card).toContainText("stored");
  await card.getByRole("button", { name: "Use base-model" }).click();
  await page.goto("./#/invent");
  await button(page, "Write an exercise").click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("base-model cannot be told what to do", { timeout: 60_000 });
  await expect(alert).toContainText("whose name ends in Instruct");
});

const choose = (page: Page, folder: string) => page.getByLabel("Folder of a model").setInputFiles(folder);

/** A copy of the model as a base model has it. */
async function withoutTemplate(folder: string): Promise<string> {
  await cp(modelFolder, folder, { recursive: true });
  const path = join(folder, "tokenizer_config.json");
  const config: unknown = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...Object(config), chat_template: undefined }));
  return folder;
}
