import type { Page } from "playwright/test";
import { button, writeProgram } from "../fixtures/edgecase.ts";
import { expect, kept, patient, test, versionOfPage, visit } from "../fixtures/plain-site.ts";
import { builtName, builtSite, makeVersion, versionOf } from "../fixtures/site-versions.ts";

const exercise = "#/exercise/second-largest?seed=1&difficulty=easy&language=javascript";
const editor = "[data-editor=monaco]";

// Versions are made, kept and begun several times over.
test.slow();

test("a new version is announced, comes when somebody says so, and to all tabs together", async ({
  page,
  host,
}, testInfo) => {
  const old = await versionOf(builtSite);
  const next = await newVersion(testInfo.outputPath("next"));
  await visit(page, host);
  const other = await page.context().newPage();
  await openTyping(other, host.url);

  host.serve(next.folder);
  await page.reload();
  await expect(notice(page)).toContainText("A new version is ready", patient);
  expect(await versionOfPage(page), "the page that announces it is of the old one").toBe(old);
  await button(page, "Later").click();
  await expect(notice(page)).toBeEmpty();
  await page.reload();
  expect(await versionOfPage(page), "still, for nobody said so").toBe(old);
  expect(await textOf(page, "manifest.webmanifest")).not.toContain("Edgecase Two");

  await expect(notice(page)).toContainText("A new version is ready");
  await button(page, "Update now").click();
  for (const tab of [page, other]) {
    await expect.poll(() => versionOfPage(tab), patient).toBe(next.version);
    expect(await textOf(tab, "manifest.webmanifest")).toContain("Edgecase Two");
  }
  await expect(other.locator(editor)).toContainText("typed in the other tab");
  await expect.poll(async () => (await kept(page)).scopes).toEqual([host.url]);

  // With one tab left nobody can need the old version's files.
  await other.close();
  await page.reload();
  await expect.poll(async () => sites((await kept(page)).caches)).toEqual([next.version]);
});

test("an update keeps the large parts that were kept, and fetches what is the same from nowhere", async ({
  page,
  host,
}, testInfo) => {
  const next = await newVersion(testInfo.outputPath("next"));
  await visit(page, host);
  const wasm = await builtName("quickjs.wasm");
  await keepLarge(page, wasm);
  const asked = host.asked.length;

  host.serve(next.folder);
  await page.reload();
  await button(page, "Update now").click(patient);
  await expect.poll(() => versionOfPage(page), patient).toBe(next.version);
  expect(await isKept(page, next.version, wasm)).toBe(true);
  expect(new Set(host.asked.slice(asked))).toEqual(new Set(["sw.js", "manifest.webmanifest"]));
});

test("a version that does not start gives way to the one before, which says so, and to the next one", async ({
  page,
  host,
}, testInfo) => {
  const old = await versionOf(builtSite);
  const broken = testInfo.outputPath("broken");
  const start = await builtName("start.js");
  // A page that never stands, and says nothing about it.
  await makeVersion(broken, { [start]: () => "export {};" });
  const next = await newVersion(testInfo.outputPath("next"));
  await visit(page, host, exercise);

  host.serve(broken);
  await page.reload();
  await button(page, "Update now").click(patient);
  await expect(page.getByText("Edgecase is loading…")).toBeVisible(patient);
  await expect(async () => {
    await page.reload();
    await expect(notice(page)).toContainText("The new version did not start", { timeout: 5000 });
  }).toPass(patient);
  expect(await versionOfPage(page)).toBe(old);
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();

  await button(page, "Try the new version again").click();
  await expect(page.getByText("Edgecase is loading…")).toBeVisible(patient);
  await expect(async () => {
    await page.reload();
    await expect(notice(page)).toContainText("The new version did not start", { timeout: 5000 });
  }).toPass(patient);

  host.serve(next.folder);
  await page.reload();
  await expect(notice(page)).toContainText("A new version is ready", patient);
  await button(page, "Update now").click();
  await expect.poll(() => versionOfPage(page), patient).toBe(next.version);
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
  await expect(notice(page)).toBeEmpty();
});

test("a host that changes while a version is being kept leaves nothing mixed", async ({
  page,
  host,
}, testInfo) => {
  const next = await newVersion(testInfo.outputPath("next"));
  const newest = testInfo.outputPath("newest");
  const newestVersion = await makeVersion(newest, { "manifest.webmanifest": renamed("Edgecase Three") });
  const old = await versionOf(builtSite);
  await visit(page, host);

  // The worker of the second version finds the third one's file.
  let release = (): void => undefined;
  host.hold("manifest.webmanifest", new Promise<void>((resolve) => (release = resolve)));
  host.serve(next.folder);
  await page.reload();
  await expect.poll(() => host.asked.includes("manifest.webmanifest"), patient).toBe(true);
  host.serve(newest);
  release();
  await expect.poll(() => isInstalling(page), patient).toBe(false);
  await expect(notice(page)).toBeEmpty();
  expect(await versionOfPage(page)).toBe(old);

  await page.reload();
  await button(page, "Update now").click(patient);
  await expect.poll(() => versionOfPage(page), patient).toBe(newestVersion);
  expect(await textOf(page, "manifest.webmanifest")).toContain("Edgecase Three");
});

interface Version {
  readonly folder: string;
  readonly version: string;
}

/** With the smallest of differences. */
async function newVersion(folder: string): Promise<Version> {
  return { folder, version: await makeVersion(folder, { "manifest.webmanifest": renamed("Edgecase Two") }) };
}

const renamed = (name: string) => (text: string) => text.replace('"name": "Edgecase"', `"name": "${name}"`);

const notice = (page: Page) => page.getByRole("complementary", { name: "Version of the page" });

async function openTyping(page: Page, url: string): Promise<void> {
  await page.goto(url + exercise);
  await writeProgram(page, "// typed in the other tab");
}

/** What the page gets, wherever it comes from. */
function textOf(page: Page, path: string): Promise<string> {
  return page.evaluate(async (name) => (await fetch(name)).text(), path);
}

const sites = (names: readonly string[]) =>
  names.filter((name) => name.startsWith("edgecase-site-")).map((name) => name.slice(14, 30));

/** As the page *Offline* keeps a part; QuickJS is one file. */
async function keepLarge(page: Page, path: string): Promise<void> {
  await page.evaluate(async (name) => {
    const [site = ""] = (await caches.keys()).filter((each) => each.startsWith("edgecase-site-"));
    await (await caches.open(site)).add(new Request(name));
  }, path);
}

function isKept(page: Page, version: string, path: string): Promise<boolean> {
  return page.evaluate(
    async ([site, name]) => {
      const cache = (await caches.keys()).find((each) => each.startsWith(`edgecase-site-${site}`)) ?? "";
      return (await (await caches.open(cache)).match(name)) !== undefined;
    },
    [version, path] as const,
  );
}

function isInstalling(page: Page): Promise<boolean> {
  return page.evaluate(
    async () => ((await navigator.serviceWorker.getRegistration())?.installing ?? null) !== null,
  );
}
