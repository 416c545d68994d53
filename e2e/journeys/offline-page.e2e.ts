import type { Page } from "playwright/test";
import { button, openExercise, result, visibleTest, writeProgram } from "../fixtures/edgecase.ts";
import { problems } from "../fixtures/lab-findings.ts";
import { chooseRecords } from "../fixtures/lab-records.ts";
import { expect, goOffline, patient, test as base, versionOfPage, visit } from "../fixtures/plain-site.ts";
import type { PlainServer } from "../fixtures/plain-server.ts";
import { secondLargest } from "../fixtures/programs.ts";
import { builtName, builtSite, makeVersion, versionOf } from "../fixtures/site-versions.ts";

const test = base.extend({
  // So that whatever opens a screen opens it there.
  baseURL: async ({ host }, use) => use(host.url),
});

const verdict = (page: Page) => page.getByRole("main").getByRole("status").first();
const trouble = (page: Page) => page.getByRole("main").getByRole("alert");
const part = (page: Page, name: string) =>
  page.getByRole("list", { name: "Parts" }).getByRole("listitem").filter({ hasText: name });
const word = (page: Page, name: string, said: string) => part(page, name).getByText(said, { exact: true });
const ready = "You can go offline now";

/** At a first visit, with the page's own files kept. */
async function openOffline(page: Page, host: PlainServer): Promise<void> {
  await visit(page, host, "#/offline");
  await expect(verdict(page)).toContainText(ready, patient);
}

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of ["Python", "Strict JavaScript", "The built-in model"])
    await page.getByRole("checkbox", { name }).setChecked(names.includes(name));
}

test("after one visit and one click everything works without a network", async ({ page, host }) => {
  test.setTimeout(300_000);
  await openOffline(page, host);
  await expect(verdict(page)).toContainText(
    "Without a network you will miss: Python, Strict JavaScript, and The built-in model.",
  );
  await button(page, "Make available offline").click();
  await expect(verdict(page)).toContainText("Everything is here, was read back and is right.", patient);

  await goOffline(page, host);
  const asked = host.asked.length;
  await test.step("catalogue", async () => {
    await page.goto("./#/");
    await page.reload();
    await expect(page.getByRole("heading", { name: "Exercises" })).toBeVisible();
  });
  await test.step("Python", async () => {
    await openExercise(page, "second-largest?seed=1&difficulty=easy&language=python");
    await page.reload();
    await writeProgram(page, secondLargest.python);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patient);
  });
  await test.step("JavaScript in both engines", async () => {
    await page.getByRole("radio", { name: "JavaScript" }).check();
    // Python's program stands there until the other does.
    await expect(page.locator("[data-editor=monaco]")).toContainText("function secondLargest");
    await writeProgram(page, secondLargest.javascript);
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patient);
    await page.getByRole("combobox", { name: "Engine" }).selectOption("quickjs");
    await button(page, "Submit").click();
    await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patient);
  });
  await test.step("the model", async () => {
    await openExercise(page, "sum-if?seed=1&difficulty=easy&language=python");
    await button(page, "Generate solution").click();
    await expect(page.getByText(/per second/).first()).toBeVisible({ timeout: 120_000 });
    await expect(visibleTest(page, 1, "passed")).toBeVisible(patient);
  });
  await test.step("a demo, with SQLite", async () => {
    await page.goto("./#/demos/sql-injection");
    await button(page, "Run").click();
    await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed, hidden \d+ of \d+ passed$/, patient);
  });
  await test.step("the lab", async () => {
    await page.goto("./#/lab");
    await chooseRecords(page, "problems", problems);
    await chooseRecords(page, "samples", [{ task_id: "HumanEval/910", completion: "    return n + 1\n" }]);
    await button(page, "Judge").click();
    await expect(page.getByRole("status").filter({ hasText: "Judged in" })).toBeVisible(patient);
  });
  await test.step("teaching", async () => {
    await page.goto("./#/teach");
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Double");
    await expect(page.getByRole("region", { name: "Checks" })).toContainText("There is no statement yet.");
  });
  await test.step("and the page Offline says so, which the settings lead to", async () => {
    await page.goto("./#/settings");
    await page.getByRole("main").getByRole("link", { name: "Offline", exact: true }).click();
    await expect(verdict(page)).toContainText("Everything is here, was read back and is right.", patient);
  });
  expect(host.asked.slice(asked), "nothing reached the host").toEqual([]);
});

test("bringing is cancelled, and gone on with, without fetching again what is here", async ({
  page,
  host,
}) => {
  const snapshot = await builtName("python-snapshot.bin");
  let release = (): void => undefined;
  host.hold(snapshot, new Promise<void>((resolve) => (release = resolve)));
  await openOffline(page, host);
  await choose(page, "Python");
  await button(page, "Make available offline").click();
  const progress = page.getByRole("progressbar", { name: "Fetching for offline" });
  await expect(progress).toBeVisible();
  await expect(page.getByText(snapshot, { exact: true })).toBeVisible(patient);
  await button(page, "Cancel").click();
  await expect(progress).toBeHidden();
  await expect(part(page, "Python")).toContainText("half here: 9.6 MB", patient);
  await expect(verdict(page)).toContainText("Not ready to go offline: 4 files missing or damaged");

  release();
  const asked = host.asked.length;
  // As after a night: the next page knows what is here.
  await page.reload();
  await button(page, "Fetch what is missing").click(patient);
  await expect(part(page, "Python")).not.toContainText("half here", patient);
  await expect(verdict(page)).toContainText(ready, patient);
  const again = host.asked.slice(asked);
  expect(again).toContain(snapshot);
  expect(again).not.toContain(await builtName("pyodide.wasm"));
});

test("too little room is known before anything comes", async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 20_000_000, usage: 8_000_000 });
  });
  await openOffline(page, host);
  const asked = host.asked.length;
  await button(page, "Make available offline").click();
  await expect(trouble(page)).toContainText(/too little room: 4\d\.\d MB more are needed/);
  await expect(trouble(page)).toContainText("the browser offers 12.0 MB. Nothing was fetched.");
  expect(host.asked.slice(asked)).toEqual([]);

  await choose(page, "Strict JavaScript");
  await button(page, "Make available offline").click();
  await expect(word(page, "Strict JavaScript", "here")).toBeVisible(patient);
  await expect(trouble(page)).toBeHidden();
});

/** What the browser keeps of this site from now on. */
async function limitRoom(page: Page, host: PlainServer, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(host.url).origin,
    quotaSize: bytes,
  });
}

test("a browser that runs out of room on the way keeps no half of a part", async ({ page, host }) => {
  // Chromium tells nobody how much it really has.
  await openOffline(page, host);
  await limitRoom(page, host, 22_000_000);
  await button(page, "Make available offline").click();
  await expect(trouble(page)).toContainText("The browser ran out of room", patient);
  await expect(word(page, "Python", "not here")).toBeVisible(patient);
  await expect(verdict(page)).toContainText(ready);
});

test("a captive portal's page is no part of the site", async ({ page, host }) => {
  await openOffline(page, host);
  await choose(page, "Strict JavaScript");
  const wasm = await builtName("quickjs.wasm");
  host.setPortal(true);
  await button(page, "Make available offline").click();
  await expect(trouble(page)).toContainText(`${wasm} should have come, but a web page came in its place`);
  await expect(part(page, "Strict JavaScript")).toContainText("not here");
  await expect(verdict(page)).toContainText(ready);

  host.setPortal(false);
  await button(page, "Make available offline").click();
  await expect(word(page, "Strict JavaScript", "here")).toBeVisible(patient);
  await expect(trouble(page)).toBeHidden();
});

test("a site that is replaced in mid-download leaves nothing mixed, and the newer one is offered", async ({
  page,
  host,
}, testInfo) => {
  const [snapshot, wasm] = [await builtName("python-snapshot.bin"), await builtName("pyodide.wasm")];
  const next = testInfo.outputPath("next");
  const version = await makeVersion(next, {
    "index.html": (text) => text.replace("<title>", "<title>The next "),
    // By the same name, as where a host keeps names and changes what is in them.
    [snapshot]: (text) => `${text} `,
  });
  let release = (): void => undefined;
  host.hold(snapshot, new Promise<void>((resolve) => (release = resolve)));
  await openOffline(page, host);
  await choose(page, "Python");
  await button(page, "Make available offline").click();
  await expect(page.getByText(snapshot, { exact: true })).toBeVisible(patient);
  host.serve(next);
  release();
  await expect(trouble(page)).toContainText("The site was replaced by a newer version meanwhile", patient);
  await expect(part(page, "Python")).toContainText("half here: 9.6 MB");
  expect(await versionOfPage(page)).toBe(await versionOf(builtSite));

  await page.reload();
  await button(page, "Update now").click(patient);
  await expect.poll(() => versionOfPage(page), patient).toBe(version);
  await expect(verdict(page)).toContainText(ready, patient);
  await choose(page, "Python");
  const asked = host.asked.length;
  await button(page, "Make available offline").click();
  await expect(word(page, "Python", "here")).toBeVisible(patient);
  await expect(verdict(page)).toContainText(ready, patient);
  expect(host.asked.slice(asked)).toContain(wasm);
});

test("a file that is damaged or gone is named by the self-check, and mended", async ({ page, host }) => {
  const wasm = await builtName("quickjs.wasm");
  await openOffline(page, host);
  await choose(page, "Strict JavaScript");
  await button(page, "Make available offline").click();
  await expect(word(page, "Strict JavaScript", "here")).toBeVisible(patient);
  await expect(verdict(page)).toContainText(ready, patient);

  await page.evaluate(async (path) => {
    const [name = ""] = (await caches.keys()).filter((each) => each.startsWith("edgecase-site-"));
    const cache = await caches.open(name);
    const file = (await (await cache.match(path))?.arrayBuffer()) ?? new ArrayBuffer();
    const byte = new DataView(file, 1000, 1);
    byte.setUint8(0, byte.getUint8(0) ^ 1);
    await cache.put(path, new Response(file));
  }, wasm);
  await button(page, "Check again").click();
  await expect(verdict(page)).toContainText("Not ready to go offline: 1 file missing or damaged", patient);
  await page.locator("summary", { hasText: "Strict JavaScript" }).click();
  const row = page.getByRole("row", { name: wasm });
  await expect(row).toContainText("was damaged, thrown away");
  await expect(row).toContainText(/[0-9a-f]{64}/);

  await button(page, "Fetch what is missing").click();
  await expect(verdict(page)).toContainText(ready, patient);
  await expect(row).toContainText("right");
});

test("a part is removed after a question, and the others stay", async ({ page, host }) => {
  await openOffline(page, host);
  await choose(page, "Strict JavaScript");
  await button(page, "Make available offline").click();
  await button(page, "Remove Strict JavaScript").click(patient);
  await button(page, "Keep it").click();
  await expect(word(page, "Strict JavaScript", "here")).toBeVisible();
  await button(page, "Remove Strict JavaScript").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(part(page, "Strict JavaScript")).toContainText("not here");
  await expect(verdict(page)).toContainText(ready);
});

test("where nothing can be kept the page says why, and nothing is half installed", async ({ page }) => {
  await page.goto("./?embed=1#/offline");
  await expect(verdict(page)).toContainText("Edgecase is shown inside another page here");

  // As a private window of Firefox has it.
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () =>
      Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
  });
  await page.goto("./?lang=en#/offline");
  await expect(verdict(page)).toContainText("This window can keep nothing for offline");
  await expect(button(page, "Make available offline")).toBeHidden();

  // As over http from another machine, which no test here can be.
  await page.addInitScript(() => Object.defineProperty(globalThis, "isSecureContext", { value: false }));
  await page.goto("./?lang=es#/offline");
  await expect(verdict(page)).toContainText("La página llegó por http sin cifrar");
});
