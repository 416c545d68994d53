import type { Page } from "playwright/test";
import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

const place = "second-largest?seed=1&difficulty=easy&language=python";
const editor = (page: Page) => page.locator("[data-editor=monaco]");
const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const language = (page: Page, name: "English" | "Español") => page.getByRole("radio", { name });
const spoken = (page: Page) => page.locator("html");
const texts = /\/assets\/spanish-[^/]*\.js$/;

/** By the command palette, which is the same wherever one is. */
async function switchTo(page: Page, name: "English" | "Español") {
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(spoken(page)).toHaveAttribute("lang", name === "English" ? "en" : "es");
}

test("choosing Español in Settings says the page in Spanish, keeps it after a reload, and English comes back", async ({
  page,
}) => {
  await page.goto("./#/settings");
  await expect(heading(page, "Settings")).toBeVisible();
  await language(page, "Español").click();
  await expect(heading(page, "Ajustes")).toBeVisible();
  await expect(spoken(page)).toHaveAttribute("lang", "es");
  await expect(page).toHaveTitle("Ajustes · Edgecase");
  await expect(page.getByRole("radiogroup", { name: "Idioma de la interfaz" })).toBeVisible();
  // Drawn anew, and the arrows go on where they were.
  await expect(language(page, "Español")).toBeFocused();

  await page.reload();
  await expect(heading(page, "Ajustes")).toBeVisible();
  await page.getByRole("link", { name: "Catálogo" }).click();
  await expect(heading(page, "Ejercicios")).toBeVisible();
  await expect(page.getByRole("link", { name: "Second largest", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Ajustes" }).click();
  await language(page, "Español").press("ArrowLeft");
  await expect(heading(page, "Settings")).toBeVisible();
  await expect(language(page, "English")).toBeFocused();
  await page.reload();
  await expect(heading(page, "Settings")).toBeVisible();
  await expect(spoken(page)).toHaveAttribute("lang", "en");
});

test("a program that is being typed, its language and its draft stay while the page's language changes", async ({
  page,
}) => {
  await openExercise(page, place);
  await writeProgram(page, secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  await switchTo(page, "Español");
  await expect(main(page)).toBeFocused();
  await expect(editor(page)).toContainText("distinct[-2]");
  await button(page, "Ejecutar").click();
  await expect(page.getByRole("listitem", { name: "Prueba 3: superada" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Pruebas visibles" }).getByRole("listitem")).toHaveCount(3);

  await page.getByRole("radio", { name: "JavaScript" }).check();
  await expect(editor(page)).toContainText("function secondLargest");
  await writeProgram(page, secondLargest.javascript, "Código");
  await page.reload();
  // The language of the programs is another choice than that of the page.
  await expect(spoken(page)).toHaveAttribute("lang", "es");
  await expect(page.getByRole("radio", { name: "JavaScript" })).toBeChecked();
  await expect(editor(page)).toContainText("distinct.at(-2)");

  await switchTo(page, "English");
  await expect(editor(page)).toContainText("distinct.at(-2)");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  await page.getByRole("radio", { name: "Python" }).check();
  await expect(editor(page)).toContainText("distinct[-2]");
});

test("an exercise that is being written stays while the page's language changes, and no other tab is blamed", async ({
  page,
}) => {
  await page.goto("./#/teach");
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("Wordy numbers");
  await heading(page, "Write an exercise").click();
  await switchTo(page, "Español");
  await expect(page.getByLabel("Título", { exact: true })).toHaveValue("Wordy numbers");
  await page.getByLabel("Título", { exact: true }).fill("Wordier numbers");
  await switchTo(page, "English");
  await expect(title).toHaveValue("Wordier numbers");
  await expect(page.getByText("another tab")).toBeHidden();
});

test("an address that asks for Spanish has it, without its being remembered", async ({ page }) => {
  await page.goto("./?lang=es#/settings");
  await expect(heading(page, "Ajustes")).toBeVisible();
  await page.goto("./#/settings");
  await expect(heading(page, "Settings")).toBeVisible();
  await page.goto("./?lang=tlh#/settings");
  await expect(heading(page, "Settings")).toBeVisible();
});

test.describe("a browser that asks for Mexican Spanish", () => {
  test.use({ locale: "es-MX" });

  test("has Spanish until something else is chosen, and again once everything is deleted", async ({
    page,
  }) => {
    await page.goto("./#/settings");
    await expect(heading(page, "Ajustes")).toBeVisible();
    await language(page, "English").click();
    await expect(heading(page, "Settings")).toBeVisible();
    await page.reload();
    await expect(heading(page, "Settings")).toBeVisible();

    await button(page, "Delete everything kept here").click();
    await button(page, "Delete everything").click();
    await expect(heading(page, "Ajustes")).toBeVisible();
    await expect(page.getByText("Se ha eliminado todo lo guardado aquí.")).toBeVisible();
    await expect(language(page, "Español")).toBeChecked();
    await page.reload();
    await expect(heading(page, "Ajustes")).toBeVisible();
  });

  test("has English where an address asks for it", async ({ page }) => {
    await page.goto("./?lang=en#/");
    await expect(heading(page, "Exercises")).toBeVisible();
    await expect(spoken(page)).toHaveAttribute("lang", "en");
  });
});

test("texts that do not come leave the page in English, and Settings says so until they come", async ({
  page,
}) => {
  await page.route(texts, (route) => route.abort());
  await page.goto("./#/settings");
  await language(page, "Español").click();
  const notice = page.getByRole("alert").filter({ hasText: "The texts in Español did not load" });
  await expect(notice).toBeVisible();
  await expect(language(page, "English")).toBeChecked();
  await page.reload();
  await expect(heading(page, "Settings")).toBeVisible();
  await expect(page.getByText("The texts in Español did not load")).toBeVisible();
  await switchToInVain(page);

  await page.unroute(texts);
  await language(page, "Español").click();
  await expect(heading(page, "Ajustes")).toBeVisible();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(heading(page, "Ajustes")).toBeVisible();
});

async function switchToInVain(page: Page) {
  await page.keyboard.press("ControlOrMeta+K");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("language español");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The texts in Español did not load.", { exact: true })).toBeVisible();
  await expect(spoken(page)).toHaveAttribute("lang", "en");
}
