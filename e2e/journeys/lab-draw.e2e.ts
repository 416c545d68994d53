import type { Download, Page } from "playwright/test";
import { button, expect, test } from "../fixtures/edgecase.ts";

const patience = { timeout: 120_000 };
const panel = (page: Page) => page.getByRole("region", { name: "Draw samples" });
const experiment = (page: Page) => page.getByRole("region", { name: "Experiment" });
const field = (page: Page, name: string) => panel(page).getByRole("textbox", { name, exact: true });
/** Whatever the order of their fields. */
const recordsIn = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
const scores = (page: Page) => page.getByRole("table").first().innerText();

async function openForm(page: Page): Promise<void> {
  await page.goto("./#/lab");
  await panel(page)
    .getByText(/^Or draw samples with edgecase/)
    .click();
}

async function fillForm(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await field(page, name).fill(text);
}

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

async function exported(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    experiment(page).getByRole("button", { name, exact: true }).click(),
  ]);
  return textOf(download);
}

test("samples are drawn, judged in a tab that is closed in the midst, resumed, and opened elsewhere to the same figures", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await openForm(page);
  await fillForm(page, { Exercises: "2", "Samples of each": "24", Temperatures: "1", Seed: "3" });
  await expect(panel(page)).toContainText("2 problems × 24 samples: 48 samples");
  await button(page, "Draw").click();
  await expect(page.getByRole("progressbar", { name: "Drawing" })).toBeVisible(patience);

  // A batch is drawn as a whole: what is there when the tab is closed is there when it is opened again.
  await expect(page.getByRole("region", { name: "Samples", exact: true })).toContainText(
    /(8|16|24|32) samples for/,
    patience,
  );
  await page.waitForTimeout(800);
  await page.close();
  const second = await context.newPage();
  await second.goto("./#/lab");
  await expect(panel(second)).toContainText(/\d+ of 48 samples by edgecase-v1 q\w+ are drawn\./, patience);
  await button(second, "Resume drawing").click();
  await expect(panel(second)).toContainText("48 samples drawn in", patience);

  await button(second, "Judge").click();
  await expect(second.getByRole("progressbar", { name: "Judging" })).toHaveAttribute(
    "value",
    /^[1-9]/,
    patience,
  );
  await second.waitForTimeout(800);
  await second.close();
  const third = await context.newPage();
  await third.goto("./#/lab");
  await third.getByRole("button", { name: /^(Resume|Judge)$/ }).click();
  await expect(third.getByRole("status").filter({ hasText: "Judged in" })).toBeVisible(patience);
  await expect(third.getByRole("row", { name: /^pass@10 / })).toContainText("%");

  const file = await exported(third, "Export experiment");
  const lines = file.trimEnd().split("\n");
  expect(lines).toHaveLength(1 + 2 + 48 + 48);
  expect((await exported(third, "Samples (.jsonl)")).trimEnd().split("\n")).toHaveLength(48);
  expect(await exported(third, "Table (.csv)")).toMatch(
    /^task_id,index,passed,verdict,.*\r\n.*edgecase-v1 q\w+,1,0.95,\d+\r\n/,
  );

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(third.url());
  await other
    .getByLabel("File of problems")
    .setInputFiles({ name: "experiment.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(file) });
  await expect(other.getByRole("row", { name: /^pass@10 / })).toContainText("%", patience);
  expect(await scores(other)).toBe(await scores(third));
  expect(recordsIn(await exported(other, "Export experiment"))).toEqual(recordsIn(file));
  await elsewhere.close();
});

test("the same seed draws the same samples, a link holds the experiment, and discarding it can be undone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const draw = async (): Promise<string> => {
    await fillForm(page, { Exercises: "1", "Samples of each": "2", Temperatures: "1.5", Seed: "5" });
    await button(page, "Draw").click();
    await expect(panel(page)).toContainText("2 samples drawn in", patience);
    return exported(page, "Samples (.jsonl)");
  };
  await openForm(page);
  const first = await draw();
  await panel(page)
    .getByText(/^Or draw samples/)
    .click();
  expect(await draw()).toBe(first);
  await expect(experiment(page)).toContainText("Another one is kept");

  await button(page, "Copy a link").click();
  await expect(experiment(page)).toContainText(/Copied|Copy it from here/);
  await page.evaluate(() => {
    const box = document.createElement("textarea");
    document.body.append(box);
    box.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  const link = await page.locator("body > textarea").inputValue();
  expect(link).toContain("#/lab/1.");
  const receiver = await context.newPage();
  await receiver.goto(link);
  await expect(receiver).toHaveURL(/#\/lab$/, patience);
  await expect(receiver.getByRole("region", { name: "Samples", exact: true })).toContainText("2 samples");
  expect(await exported(receiver, "Samples (.jsonl)")).toBe(first);
  await receiver.close();

  await experiment(page).getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("button", { name: "Judge" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Judge" })).toBeVisible();
});

test("what cannot be drawn or opened is said, and nothing is lost of it", async ({ page }) => {
  await openForm(page);
  await field(page, "Temperatures").fill("hot");
  await expect(panel(page)).toContainText("Temperatures must be up to 10 numbers from 0 to 2");
  await expect(button(page, "Draw")).toBeDisabled();
  await field(page, "Temperatures").fill("0.8");
  await fillForm(page, { Exercises: "500", "Samples of each": "200" });
  await expect(panel(page)).toContainText("That is 100,000 samples; at most 20,000");

  const cut = `${JSON.stringify({
    edgecase: "experiment",
    version: 1,
    choices: { alwaysPrompt: false, onlySampled: false, mode: "source" },
    samples: { fileName: "a", count: 2, unusable: [] },
    verdicts: { source: 0, fair: 0 },
    converted: 0,
  })}\n`;
  await page
    .getByLabel("File of problems")
    .setInputFiles({ name: "cut.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(cut) });
  await expect(page.getByRole("alert")).toContainText("it states 2 samples, and holds 0");
  await page.goto("./#/lab/1.AAAA");
  await expect(page.getByRole("alert")).toContainText("The experiment in this link is damaged");
});
