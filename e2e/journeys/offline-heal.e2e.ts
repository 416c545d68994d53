import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright/test";
import {
  expect,
  goOffline,
  goOnline,
  kept,
  patient,
  test,
  versionOfPage,
  visit,
} from "../fixtures/plain-site.ts";
import { builtName, builtSite, versionOf } from "../fixtures/site-versions.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a cleared cache fills again at the next visit, and the page works meanwhile", async ({
  page,
  host,
}) => {
  await visit(page, host);
  const whole = await keptFiles(page);
  expect(whole.length).toBeGreaterThan(100);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });

  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
  await expect.poll(() => keptFiles(page), patient).toEqual(whole);
  await goOffline(page, host);
  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
});

test("a damaged file is thrown away, and the right one takes its place", async ({ page, host }) => {
  await visit(page, host);
  const start = await builtName("start.js");
  await putInstead(page, start, "throw new Error('damaged')");
  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
  await expect.poll(() => keptText(page, start)).not.toContain("damaged");

  await goOffline(page, host);
  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
});

test("a damaged large file never arrives whole, and is thrown away", async ({ page, host }) => {
  await visit(page, host);
  const wasm = await builtName("quickjs.wasm");
  await putInstead(page, wasm, "damaged");
  expect(await fetchBytes(page, wasm)).toBe("failed");
  await expect.poll(() => keptText(page, wasm)).toBeUndefined();
  expect(await fetchBytes(page, wasm)).toBeGreaterThan(100_000);
});

test("a captive portal's page is never taken for a file, kept, or for a new version", async ({
  page,
  host,
}) => {
  await visit(page, host);
  const part = await builtName("demo-screens.js");
  host.setPortal(true);
  await deleteKept(page, part);
  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
  expect(await fetchBytes(page, part)).toBe("failed");
  expect(await page.evaluate(updates)).toBe("refused");
  expect(await keptText(page, part)).toBeUndefined();
  expect(await versionOfPage(page)).toBe(await versionOf(builtSite));

  host.setPortal(false);
  await page.goto(`${host.url}?lang=en#/demos`);
  await expect(heading(page, "Demos")).toBeVisible();
  await expect.poll(() => keptText(page, part)).not.toBeUndefined();
});

test("a first visit that loses the network half-way is finished by the next", async ({ page, host }) => {
  let cut = (): void => undefined;
  const monaco = await builtName("monaco.js");
  host.hold(monaco, new Promise<void>((resolve) => (cut = resolve)));
  await page.goto(host.url);
  await expect.poll(() => host.asked.includes(monaco), patient).toBe(true);
  await goOffline(page, host);
  cut();
  await expect.poll(() => page.evaluate(workerState)).toBe("none");

  await goOnline(page, host);
  await page.reload();
  await expect.poll(() => page.evaluate(workerState), patient).toBe("active");
  await goOffline(page, host);
  await page.reload();
  await expect(heading(page, "Exercises")).toBeVisible();
  expect(await versionOfPage(page)).toBe(await versionOf(builtSite));
});

test("last year's worker gives way, and its caches go", async ({ page, host }, testInfo) => {
  const before = testInfo.outputPath("last-year");
  await mkdir(before, { recursive: true });
  await writeFile(join(before, "index.html"), "<title>Last year</title><p>The page of last year</p>");
  await writeFile(join(before, "sw.js"), lastYearsWorker);
  host.serve(before);
  await page.goto(host.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("sw.js");
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  expect((await kept(page)).caches.toSorted()).toEqual(["edgecase-v1", `workbox-precache-v2-${host.url}`]);

  host.serve(builtSite);
  await page.reload();
  await expect(page.getByText("The page of last year"), "it answers from its own cache").toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(heading(page, "Exercises")).toBeVisible({ timeout: 5000 });
  }).toPass(patient);
  await expect.poll(() => versionOfPage(page), patient).toBe(await versionOf(builtSite));
  await expect
    .poll(
      async () => (await kept(page)).caches.filter((name) => !/^edgecase-(?:site|worker)/.test(name)),
      patient,
    )
    .toEqual([]);
});

/** Cache first, with names and messages of its own, as such workers were. */
const lastYearsWorker = `
  const names = ["edgecase-v1", "workbox-precache-v2-" + registration.scope];
  addEventListener("install", (event) => event.waitUntil((async () => {
    for (const name of names) await (await caches.open(name)).add("./");
    await skipWaiting();
  })()));
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) =>
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));
  addEventListener("message", ({ data }) => { if (data.type === "SKIP_WAITING") skipWaiting(); });
`;

/** The files of the version, without the list itself. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [site] = (await caches.keys()).filter((name) => name.startsWith("edgecase-site-"));
    if (site === undefined) return [];
    return (await (await caches.open(site)).keys()).map(({ url }) => url).toSorted();
  });
}

async function putInstead(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const [site = ""] = (await caches.keys()).filter((each) => each.startsWith("edgecase-site-"));
      await (await caches.open(site)).put(name, new Response(content));
    },
    [path, text] as const,
  );
}

async function deleteKept(page: Page, path: string): Promise<void> {
  await page.evaluate(async (name) => {
    for (const each of await caches.keys()) await (await caches.open(each)).delete(name);
  }, path);
}

function keptText(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (name) => (await caches.match(name))?.text(), path);
}

function fetchBytes(page: Page, path: string): Promise<number | "failed"> {
  return page.evaluate(async (name) => {
    try {
      return (await (await fetch(name)).arrayBuffer()).byteLength;
    } catch {
      return "failed";
    }
  }, path);
}

async function updates(): Promise<"refused" | "found"> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (
    registration?.update().then(
      () => "found" as const,
      () => "refused" as const,
    ) ?? "found"
  );
}

async function workerState(): Promise<"none" | "coming" | "active"> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return "none";
  return registration.active === null ? "coming" : "active";
}
