import type { Page } from "playwright/test";
import { button, expect, hiddenTest, result, visibleTest, writeProgram } from "../fixtures/edgecase.ts";
import {
  importedModules,
  lineStream,
  loopingLineStream,
  settingsModules,
} from "../fixtures/node-vendor/programs.ts";
import { test } from "../fixtures/node-vendor/node-vendor.ts";

/** `node --test` starts a process for each test. */
const longRun = { timeout: 80_000 };

test("lists the exercises that need Node, from the catalogue and from the palette", async ({ page }) => {
  await page.goto("./#/");
  await page.getByRole("link", { name: "For Node" }).click();
  await expect(page.getByRole("heading", { name: "Exercises for Node" })).toBeVisible();
  await page.getByRole("list", { name: "Exercises for Node" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").fill("for node");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Exercises for Node" })).toBeVisible();
});

test.describe("before the click", () => {
  // No stand-in, and nobody else may be asked.
  test.use({ allowedOrigins: [] });

  test("contacts nobody, though everything is read, typed and asked for", async ({ page }) => {
    await openNode(page, "line-stream");
    await writeProgram(page, lineStream);
    await button(page, "Run").click();
    await expect(page.getByText("contacts StackBlitz at stackblitz.com")).toBeVisible();
    await expect(button(page, "Start Node")).toBeFocused();
    await button(page, "Not now").click();
    await expect(button(page, "Not now")).toBeHidden();
    await button(page, "Submit").click();
    await expect(button(page, "Start Node")).toBeFocused();
    expect(await page.locator("iframe[src*=stackblitz]").count()).toBe(0);
  });
});

test("starts Node when told, runs what was asked for, and judges case by case", async ({ page, vendor }) => {
  await openNode(page, "line-stream");
  await button(page, "Run").click();
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  expect(vendor.asked).toHaveLength(1);
  expect(vendor.asked[0]?.searchParams.get("coep")).toBe("credentialless");
  expect(vendor.asked[0]?.searchParams.has("client_id")).toBe(false);
  // The files as they are at the start pass nothing.
  await expect(result(page)).toContainText(/Visible 0 of \d+ passed/, longRun);

  await writeProgram(page, `console.log("hello from the program");\n${lineStream}`);
  await expect(page.getByText("The code has changed since these verdicts.")).toBeVisible();
  await button(page, "Submit").click();
  await expect(visibleTest(page, 1, "passed")).toBeVisible(longRun);
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden (\d+) of \2 passed$/, longRun);
  await expect(hiddenTest(page, 1, "passed")).toBeVisible();
  const output = page.getByRole("region", { name: "Output" });
  await expect(output).toContainText("hello from the program");
  // What only the report says is nobody's output.
  await expect(output).not.toContainText("observations");
});

test("stops a program that loops, with its process, and runs the next", async ({ page, vendor }) => {
  await openNode(page, "line-stream");
  await writeProgram(page, loopingLineStream);
  await startNode(page);
  await button(page, "Run").click();
  await expect(page.getByText("Running…")).toBeVisible();
  await expect.poll(vendor.alive).toBe(1);
  await expect(page.getByRole("region", { name: "Output" })).toContainText("looping", longRun);
  await button(page, "Stop").click();
  await expect(result(page)).toHaveText("Stopped");
  await expect(visibleTest(page, 1, "not run")).toBeVisible();
  await expect.poll(vendor.alive).toBe(0);

  await writeProgram(page, lineStream);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, longRun);
});

test("keeps what was typed, also across a reload", async ({ page }) => {
  await openNode(page, "line-stream");
  await writeProgram(page, "export const mine = 1;\n");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue("export const mine = 1;\n");
  await button(page, "Reset code").click();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/lineStream/);
  await page.getByRole("region", { name: "Editor" }).waitFor();
  await button(page, "Undo reset").first().click();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue("export const mine = 1;\n");
});

test("judges a project of several files, each with a tab, a history and a draft of its own", async ({
  page,
}) => {
  await openNode(page, "settings-modules");
  for (const [path, text] of Object.entries(settingsModules)) {
    await page.getByRole("navigation", { name: "Files" }).getByRole("button", { name: path }).click();
    await writeProgram(page, text);
  }
  await page.getByRole("tab", { name: "parse.mjs" }).click();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(settingsModules["parse.mjs"]);
  await page.reload();
  await page.getByRole("tab", { name: "index.mjs" }).click();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(settingsModules["index.mjs"]);
  await startNode(page);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden (\d+) of \2 passed$/, longRun);

  // An error leads to its line, in its file.
  await page.getByRole("tab", { name: "parse.mjs" }).click();
  await writeProgram(page, 'export function parse() {\n  throw new Error("mine");\n}\n');
  await page.getByRole("tab", { name: "stringify.mjs" }).click();
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "runtime error")).toBeVisible(longRun);
  await button(page, "Line 2").first().click();
  await expect(page.getByRole("tab", { name: "parse.mjs", selected: true })).toBeVisible();
});

test("installs an exercise's package once, and says so where npm cannot reach its registry", async ({
  page,
  vendor,
}) => {
  vendor.registry.works = false;
  await openNode(page, "imported-modules");
  await expect(page.getByText("npm installs acorn@")).toBeVisible();
  await writeProgram(page, importedModules);
  await startNode(page);
  await button(page, "Run").click();
  await expect(page.getByRole("alert").filter({ hasText: "npm could not install acorn" })).toBeVisible(
    longRun,
  );
  await expect(page.getByRole("region", { name: "Output" })).toContainText("503");

  vendor.registry.works = true;
  await button(page, "Try again").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, longRun);
  await button(page, "Run").click();
  await expect(page.getByText("Running…")).toBeVisible();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, longRun);
  expect(vendor.registry.fetched).toEqual(["acorn"]);
});

test("shows given files, which nobody changes, in tabs beside one's own", async ({ page }) => {
  await openNode(page, "line-stream");
  const files = page.getByRole("navigation", { name: "Files" });
  await files.getByRole("button", { name: "package.json" }).click();
  await expect(page.getByRole("tab", { name: "package.json", selected: true })).toBeVisible();
  await expect(page.getByText("This file is given")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(/"type": "module"/);
  await button(page, "Close tab").click();
  await expect(page.getByRole("tab", { selected: true })).toHaveText("line-stream.mjs");
});

test("says what is wrong with an address, and leads on", async ({ page }) => {
  await page.goto("./#/node/line-streem");
  await expect(page.getByRole("heading", { name: "No such exercise" })).toBeVisible();
  await page.getByRole("link", { name: "Open “Lines of a stream”" }).click();
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
});

async function openNode(page: Page, id: string): Promise<void> {
  await page.goto(`./?run=off#/node/${id}`);
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Code" })).toBeVisible();
}

async function startNode(page: Page): Promise<void> {
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
}
