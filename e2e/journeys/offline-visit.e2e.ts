import { button, result, writeProgram } from "../fixtures/edgecase.ts";
import {
  expect,
  goOffline,
  isIsolated,
  kept,
  patient,
  test,
  versionOfPage,
  visit,
} from "../fixtures/plain-site.ts";
import { builtSite, versionOf } from "../fixtures/site-versions.ts";

const editor = "[data-editor=monaco]";

test("after one visit the catalogue and a JavaScript exercise work without a network", async ({
  page,
  host,
}) => {
  await visit(page, host);
  expect(await versionOfPage(page)).toBe(await versionOf(builtSite));

  await goOffline(page, host);
  const asked = host.asked.length;
  await page.reload();
  await expect(page.getByRole("heading", { name: "Exercises" })).toBeVisible();
  await page.goto(`${host.url}#/exercise/second-largest?seed=1&difficulty=easy&language=javascript`);
  await page.reload();
  await writeProgram(page, "function secondLargest() { return 0; }");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed$/);
  expect(host.asked.slice(asked), "nothing reached the host").toEqual([]);
});

test("a host without headers gets its page isolated by one reload at the very first visit", async ({
  page,
  host,
}) => {
  let loads = 0;
  page.on("domcontentloaded", () => loads++);
  await visit(page, host);
  expect(await isIsolated(page)).toBe(true);
  expect(loads).toBe(2);

  await page.goto(`${host.url}?lang=en#/demos`);
  await expect(page.getByRole("heading", { level: 1, name: "Demos" })).toBeVisible();
  expect(await isIsolated(page)).toBe(true);
  expect(loads).toBe(3);
});

test("whoever has begun to do something is not reloaded, and is isolated at the next visit", async ({
  page,
  host,
}) => {
  let release = (): void => undefined;
  host.hold("sw.js", new Promise<void>((resolve) => (release = resolve)));
  await page.goto(`${host.url}#/exercise/second-largest?seed=1&difficulty=easy&language=javascript`);
  await writeProgram(page, "// typed before the worker came");
  release();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), patient)
    .toBe("activated");
  await expect(page.locator(editor)).toContainText("typed before the worker came");
  expect(await isIsolated(page)).toBe(false);

  await page.reload();
  expect(await isIsolated(page)).toBe(true);
  await expect(page.locator(editor)).toContainText("typed before the worker came");
});

test("a page inside another one registers no worker and keeps nothing", async ({ page, host }) => {
  await page.goto(`${host.url}?embed=1#/exercise/second-largest?seed=1&difficulty=easy&language=javascript`);
  await writeProgram(page, "function secondLargest() { return 0; }");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed$/);
  expect(await kept(page)).toEqual({ caches: [], scopes: [] });
  expect(host.asked).not.toContain("sw.js");
});

test("where the browser refuses a worker, nothing is half kept and the page works", async ({
  page,
  host,
}) => {
  // As a private window of Firefox does.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
  });
  await page.goto(`${host.url}#/exercise/second-largest?seed=1&difficulty=easy&language=javascript`);
  await writeProgram(page, "function secondLargest() { return 0; }");
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible \d+ of \d+ passed$/);
  expect(await kept(page)).toEqual({ caches: [], scopes: [] });
});

test("Delete everything takes the worker and all that it keeps", async ({ page, host }) => {
  await visit(page, host, "#/settings");
  await button(page, "Delete everything kept here").click();
  await button(page, "Delete everything").click();
  await expect.poll(() => kept(page)).toEqual({ caches: [], scopes: [] });

  // What is fetched from now on is not kept behind somebody's back.
  await page.goto(`${host.url}#/demos`);
  await expect(page.getByRole("heading", { level: 1, name: "Demos" })).toBeVisible();
  expect(await kept(page)).toEqual({ caches: [], scopes: [] });
});
