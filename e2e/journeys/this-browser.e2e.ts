import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { button, expect, test } from "../fixtures/edgecase.ts";
import { fact } from "../fixtures/facts.ts";

test("the settings lead to what this browser can do, and all of it is found", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("link", { name: "What this browser can do" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What this browser can do" })).toBeVisible();
  await expect(fact(page, "Cross-origin isolation")).toContainText("yes");
  await expect(fact(page, "Storage of drafts")).toContainText("yes");
  await expect(fact(page, "Room in this browser")).toContainText(/used of .*B/);
  await expect(fact(page, "Graphics adapter")).toContainText(/WebGPU cannot be used|16-bit numbers/);
  await expect(page.getByText("checking")).toHaveCount(0);
});

test("it is copied in English for a report, in whichever language the page is", async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = (text: string) => {
      document.title = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator.clipboard, "writeText", { value: writeText });
  });
  await page.goto("./?lang=es#/browser");
  await expect(fact(page, "Adaptador gráfico")).toContainText("WebGPU");
  await button(page, "Copiar como texto").click();
  await expect(page.getByText("Está en el portapapeles")).toBeVisible();
  await expect(page).toHaveTitle(/^Mozilla.* Running programs - Cross-origin isolation: yes /);
});

test("where the browser does not let the page copy, the text can be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("no")) });
  });
  await page.goto("./#/browser");
  await expect(page.getByText("checking")).toHaveCount(0);
  await button(page, "Copy as text").click();
  await expect(page.getByRole("textbox", { name: "Copy it from here" })).toHaveValue(
    /Mozilla[^]*- Cross-origin isolation: yes\n/,
  );
});

test("the licences of all that package.json names for run time are listed, with their texts", async ({
  page,
}) => {
  const description: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"),
  );
  await page.goto("./#/settings");
  await page.getByRole("main").getByRole("link", { name: "Licences" }).click();
  const list = page.getByRole("list", { name: "Licences" });
  for (const [name, version] of Object.entries(description.dependencies))
    await expect(list.getByText(`${name} ${version}`)).toBeVisible();
  for (const name of ["CPython", "SQLite", "Codicons", "onnxruntime-web", "edgecase-v1"])
    await expect(list.getByText(new RegExp(`^${name}`)).first()).toBeVisible();
  await list.getByText(/^CPython/).click();
  await expect(page.getByRole("region", { name: "CPython" })).toContainText(
    "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
  );
});

test("a list of licences that does not come is a message", async ({ page, context }) => {
  await context.route(/licences\.json$/, (route) => route.abort());
  await page.goto("./#/licences");
  await expect(page.getByRole("alert")).toContainText("The list of licences did not come");
});
