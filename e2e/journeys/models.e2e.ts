import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { expect, openExercise } from "../fixtures/edgecase.ts";
import { modelFolder, test } from "../fixtures/hub.ts";

const name = "Qwen2.5-Coder 0.5B Instruct";
const half = 1_500_000;

const card = (page: Page, model = name) => page.getByRole("article", { name: model });
const button = (page: Page, word: string, model = name) =>
  card(page, model).getByRole("button", { name: `${word} ${model}` });
/** Whichever this machine's graphics adapter is offered. */
const weightsPath = async (page: Page): Promise<string> => {
  const words = await card(page)
    .getByText(/\((q4f16|q4|q8)\)/)
    .textContent();
  const [, dtype] = /\((\w+)\)/.exec(words ?? "") ?? [];
  return `onnx/model_${dtype === "q8" ? "quantized" : dtype}.onnx`;
};

async function openModels(page: Page): Promise<void> {
  await page.goto("./#/models");
  await expect(button(page, "Download")).toBeVisible();
}

test("a model is downloaded, paused, resumed in another tab, used, deleted, and brought back", async ({
  page,
  context,
  hub,
}) => {
  await openModels(page);
  expect(hub.requests(), "asked of the hub before anybody pressed Download").toEqual([]);
  const weights = await weightsPath(page);
  hub.pull(weights, { holdAfter: half });
  await button(page, "Download").click();
  const progress = card(page).getByRole("progressbar", { name: `Downloading ${name}` });
  await expect(progress).toHaveAttribute("value", /^15\d{5}$/);
  await expect(card(page)).toContainText(weights);

  const other = await context.newPage();
  await other.goto("./#/models");
  await button(other, "Resume").click();
  await expect(card(other).getByRole("alert")).toContainText(
    "Another tab of this site is storing this model",
  );
  await other.close();

  await button(page, "Pause").click();
  await expect(card(page)).toContainText("paused");
  await page.close();
  hub.pull(weights, undefined);

  const later = await context.newPage();
  await later.goto("./#/models");
  await expect(card(later)).toContainText("paused");
  await button(later, "Resume").click();
  await expect(card(later)).toContainText("stored");
  expect(hub.requests()).toContainEqual(
    expect.stringMatching(new RegExp(`^GET cdn ${weights} bytes=1\\d{6}-$`)),
  );

  await button(later, "Use").click();
  await expect(card(later)).toContainText("in use");
  await openExercise(later, "sum-if?seed=1&difficulty=easy&language=python");
  await later.getByRole("tab", { name: "Model's program" }).click();
  await expect(later.getByText(`${name}.`)).toBeVisible();
  await later.getByRole("button", { name: "Generate solution", exact: true }).click();
  await expect(later.getByText(/per second/).first()).toBeVisible({ timeout: 60_000 });

  await later.getByRole("link", { name: "Models" }).first().click();
  await button(later, "Delete").click();
  await expect(card(later)).toContainText("not here");
  await expect(card(later, "Built-in")).toContainText("in use");
  await later.getByRole("button", { name: "Undo" }).click();
  await expect(card(later)).toContainText("stored");
  await expect(card(later)).toContainText("in use");
});

test("a web page in a file's place is no model, and nothing of it is kept", async ({ page, hub }) => {
  const answer = { status: 200, type: "text/html", body: "<!doctype html><title>Log in</title>" };
  hub.pull("tokenizer.json", { instead: answer });
  await openModels(page);
  await button(page, "Download").click();
  await expect(card(page).getByRole("alert")).toContainText("tokenizer.json should be a file of the model");

  // Nor where it claims to be something else.
  hub.pull("tokenizer.json", { instead: { ...answer, type: "application/json" } });
  await button(page, "Resume").click();
  await expect(card(page).getByRole("alert")).toContainText("tokenizer.json is no JSON");

  hub.pull("tokenizer.json", undefined);
  const weights = await weightsPath(page);
  hub.pull(weights, { instead: { ...answer, type: "application/octet-stream" } });
  await button(page, "Resume").click();
  await expect(card(page).getByRole("alert")).toContainText(`${weights} should be a file of the model`);
  hub.pull(weights, { instead: { status: 404, type: "text/plain", body: "Entry not found" } });
  await button(page, "Resume").click();
  await expect(card(page).getByRole("alert")).toContainText(`${weights} is not there: the hub answered 404`);
  await expect(button(page, "Use")).toBeHidden();
});

test("cut weights are found out, a broken connection is gone on from, and a changed file starts over", async ({
  page,
  hub,
}) => {
  await openModels(page);
  const weights = await weightsPath(page);
  hub.pull(weights, { truncateAt: half });
  await button(page, "Download").click();
  await expect(card(page).getByRole("alert")).toContainText(`${weights} is cut off: it has ${half} bytes`);

  hub.pull(weights, { breakAfter: half });
  await button(page, "Resume").click();
  await expect(card(page).getByRole("alert")).toContainText("The connection to the hub broke");

  hub.pull(weights, { edition: "another" });
  const before = hub.requests().length;
  await button(page, "Resume").click();
  await expect(card(page)).toContainText("stored");
  expect(hub.requests().slice(before)).toContain(`GET cdn ${weights}`);
});

test("without the hub a download says so, and can be cancelled", async ({ page, hub }) => {
  hub.setDown(true);
  await openModels(page);
  await button(page, "Download").click();
  await expect(card(page).getByRole("alert")).toContainText("never came about, at config.json");
  await button(page, "Cancel").click();
  await expect(card(page)).toContainText("not here");
  await expect(card(page).getByRole("alert")).toBeHidden();
});

test("a download that the browser has no room for does not start", async ({ page, hub }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 20_000_000, usage: 5_000_000 });
  });
  await openModels(page);
  await button(page, "Download").click();
  await expect(card(page).getByRole("alert")).toContainText(
    /needs \d+ MB of storage, but this browser offers 15 MB/,
  );
  expect(hub.requests()).toEqual([]);
});

test("a model comes from a folder, and one that is none is refused by the file's name", async ({
  page,
  hub,
}) => {
  await openModels(page);
  const choose = (folder: string) => page.getByLabel("Folder of a model").setInputFiles(folder);
  await choose(modelFolder);
  await expect(card(page, "edgecase-v1")).toContainText("stored");
  await button(page, "Use", "edgecase-v1").click();
  await page.reload();
  await expect(card(page, "edgecase-v1")).toContainText("in use");

  const refusals = [
    ["no-tokenizer", { "tokenizer.json": undefined }, "it has no tokenizer.json"],
    ["a-page", { "tokenizer_config.json": "<!doctype html>" }, "tokenizer_config.json is no JSON"],
    ["bert", { "config.json": '{"architectures":["BertForMaskedLM"]}' }, "describes a BertForMaskedLM"],
    ["cut", { "onnx/model_quantized.onnx": "\b\b" }, "onnx/model_quantized.onnx is cut off"],
  ] as const;
  for (const [folder, changes, words] of refusals) {
    await choose(await copyModel(test.info().outputPath(folder), changes));
    await expect(page.getByRole("alert")).toContainText(words);
  }
  expect(hub.requests()).toEqual([]);

  // Somebody clears what the browser keeps.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry("models", { recursive: true });
  });
  await openExercise(page, "sum-if?seed=1&language=python");
  await page.reload();
  await page.getByRole("tab", { name: "Model's program" }).click();
  await expect(page.getByText("“imported/edgecase-v1” is not stored in this browser any more")).toBeVisible();
});

test("a model's folder is dropped on the page, and a file by itself is refused", async ({ page }) => {
  await openModels(page);
  await drop(page, join(modelFolder, "config.json"));
  await expect(page.getByRole("alert")).toContainText("That is no folder with files in it");
  await drop(page, modelFolder);
  await expect(card(page, "edgecase-v1")).toContainText("stored");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

/** As from the desktop; only the browser itself can make such a drop. */
async function drop(page: Page, path: string): Promise<void> {
  const target = page.getByRole("region", { name: "A model from a disk" });
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error("There is nowhere to drop a model");
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
}

/** A copy of the model with some files replaced, or left out. */
async function copyModel(
  folder: string,
  changes: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  await cp(modelFolder, folder, { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) await rm(join(folder, path));
    else await writeFile(join(folder, path), content);
  }
  return folder;
}
