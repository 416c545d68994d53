import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright/test";
import { expect, openExercise, test } from "../fixtures/edgecase.ts";

/** What a first visit may bring before anybody has done anything. */
const limitBytes = 400_000;

/**
 * Before any interaction: all that the page asks for until it can be used and asks for nothing more, in a browser
 * that is never idle. What an idle page fetches ahead (the large editor, the interpreter) comes after that and hinders
 * nobody; it is listed apart, in the report of the test.
 */
test("the start page can be used after less than 400 kB, compressed", async ({ page }) => {
  const asked = listen(page);
  await neverIdle(page);

  await page.goto("./");
  await expect(page.getByRole("link", { name: "Second largest", exact: true })).toBeVisible();

  await page.waitForLoadState("networkidle");
  await expectSmall(asked);
});

test("an exercise can be used after less than 400 kB, compressed, and the rest comes when the page is idle", async ({
  page,
}) => {
  const asked = listen(page);
  await neverIdle(page);

  await openExercise(page, "second-largest?language=python");
  await expect(page.getByRole("list", { name: "Visible tests" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Code" })).toBeEditable();

  await page.waitForLoadState("networkidle");
  await expectSmall(asked);

  await becomeIdle(page);
  await expect(page.locator("[data-editor=monaco]")).toBeVisible();
  await expect.poll(() => asked.some((answer) => answer.url().includes("pyodide"))).toBe(true);
  await tell("fetched when idle", asked);
});

/** What the page has asked for so far; emptied by whoever reads it. */
function listen(page: Page): Response[] {
  const answers: Response[] = [];
  page.on("response", (response) => answers.push(response));
  return answers;
}

async function expectSmall(asked: Response[]): Promise<void> {
  const files = await tell("before any interaction", asked);
  expect(files.filter(({ path }) => /monaco|pyodide|python-|quickjs|ort-/.test(path))).toEqual([]);
  expect(files.filter(({ path }) => path.endsWith(".js")).length).toBeGreaterThan(2);
  expect(total(files), list(files)).toBeLessThanOrEqual(limitBytes);
}

/** Writes into the report of the test what was asked for. */
async function tell(type: string, asked: Response[]): Promise<readonly Sized[]> {
  const files = await sizes(asked.splice(0));
  test.info().annotations.push({ type, description: `${kilobytes(total(files))}\n${list(files)}` });
  return files;
}

/** Keeps what the page would do when idle, however long it waits. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: IdleRequestCallback[] = [];
    window.requestIdleCallback = (work) => kept.push(work);
    addEventListener("become-idle", () => {
      for (const work of kept.splice(0)) work({ didTimeout: false, timeRemaining: () => 50 });
    });
  });
}

const becomeIdle = (page: Page) => page.evaluate(() => void dispatchEvent(new Event("become-idle")));

interface Sized {
  readonly path: string;
  readonly bytes: number;
}

/** As gzip, which every server that compresses at all sends. */
async function sizes(answers: readonly Response[]): Promise<readonly Sized[]> {
  return await Promise.all(
    answers.map(async (answer) => {
      const body = await answer.body();
      const bytes = Math.min(body.length, gzipSync(body).length);
      return { path: new URL(answer.url()).pathname, bytes };
    }),
  );
}

const total = (files: readonly Sized[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const list = (files: readonly Sized[]) =>
  files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${kilobytes(bytes)} ${path}`)
    .join("\n");
