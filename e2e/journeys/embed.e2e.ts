import type { FrameLocator, Page } from "playwright/test";
import { authoredSorting } from "../../src/domain/teach/testing/authored-sorting.ts";
import { writeAuthoredLink } from "../../src/storage/share-link.ts";
import { expect, test as base } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";
import { type ParentSite, startParentSite } from "../fixtures/parent-site.ts";

const test = base.extend<{ parent: ParentSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the first parameter what a fixture needs
  parent: async ({}, use) => {
    const site = await startParentSite();
    await use(site);
    site.close();
  },
  allowedOrigins: async ({ parent }, use) => use([parent.origin]),
});

const right = authoredSorting.reference.javascript;
const wrong = "const squares = (numbers) => numbers.map((n) => n * n).sort();\n";

interface Shown {
  readonly page: Page;
  readonly parent: ParentSite;
  readonly baseURL: string | undefined;
  readonly search?: string;
  readonly hash?: string;
  readonly sandbox?: string;
  readonly coep?: boolean;
}

async function show({ page, parent, baseURL, search = "", hash = "#/", sandbox, coep }: Shown) {
  const frame = `${baseURL ?? ""}?embed=1${search}${hash}`;
  const address = new URLSearchParams({
    frame,
    ...(sandbox !== undefined && { sandbox }),
    ...(coep && { coep: "1" }),
  });
  await page.goto(`${parent.origin}/?${address.toString()}`);
  return page.frameLocator("iframe");
}

type Heard = Readonly<Record<string, unknown>>;
const heard = (page: Page) => page.evaluate<readonly Heard[]>("heard");
const say = (page: Page, message: object) => page.evaluate(`port.postMessage(${JSON.stringify(message)})`);
const last = async (page: Page, kind: string) =>
  (await heard(page)).findLast((each) => each["kind"] === kind);

async function write(page: Page, frame: FrameLocator, source: string): Promise<void> {
  await expect(frame.locator("[data-editor=monaco]")).toBeVisible();
  await frame.getByRole("textbox", { name: "Code" }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(source);
}

test("a page of another origin loads an exercise, runs it, submits it and hears the verdicts", async ({
  page,
  parent,
  baseURL,
}) => {
  const frame = await show({
    page,
    parent,
    baseURL,
    search: `&run=off&parent=${encodeURIComponent(parent.origin)}`,
  });
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      from: new URL(baseURL ?? "").origin,
      kind: "edgecase-embed",
      version: 1,
    });
  await say(page, { version: 1, id: 1, do: "run" });
  await expect.poll(() => last(page, "refused")).toMatchObject({ id: 1, problem: /No exercise is open/ });
  await say(page, { version: 1, id: 2, do: "load", address: "#/settings" });
  await expect.poll(() => last(page, "refused")).toMatchObject({ id: 2 });
  await say(page, { version: 9, id: 3, do: "run" });
  await expect.poll(() => last(page, "refused")).toMatchObject({ id: 3 });

  const link = await writeAuthoredLink({ ...authoredSorting, languages: ["javascript"] });
  await say(page, { version: 1, id: 4, do: "load", address: `#/s/${link}` });
  await expect
    .poll(() => last(page, "opened"))
    .toEqual({
      version: 1,
      kind: "opened",
      title: authoredSorting.title,
      language: "javascript",
      tests: { visible: 2, hidden: 2 },
      hiddenLevel: "folded",
    });
  expect(await last(page, "done")).toMatchObject({ id: 4 });
  await expect(frame.getByRole("banner")).toHaveCount(0);

  await write(page, frame, wrong);
  await say(page, { version: 1, id: 5, do: "run" });
  await expect
    .poll(() => last(page, "verdicts"))
    .toMatchObject({
      result: "Visible 2 of 2 passed",
      submitted: false,
      hidden: [],
    });
  await say(page, { version: 1, id: 6, do: "submit" });
  await expect
    .poll(() => last(page, "verdicts"))
    .toEqual({
      version: 1,
      kind: "verdicts",
      result: "Visible 2 of 2 passed, hidden 0 of 2 passed",
      submitted: true,
      visible: [
        { name: "Test 1", verdict: "passed" },
        { name: "Test 2", verdict: "passed" },
      ],
      hidden: [
        { name: "Test 1", verdict: "wrong answer" },
        { name: "Test 2", verdict: "wrong answer" },
      ],
    });
  await write(page, frame, right);
  await say(page, { version: 1, id: 7, do: "submit" });
  await expect
    .poll(async () => (await last(page, "verdicts"))?.["result"])
    .toBe("Visible 2 of 2 passed, hidden 2 of 2 passed");

  // A copy would show the hidden tests.
  await say(page, { version: 1, id: 8, do: "load", address: "#/exercise/second-largest" });
  await expect(frame.getByRole("region", { name: "Problem" })).toContainText("Second largest");
  await expect(frame.getByRole("button", { name: "Edit a copy" })).toHaveCount(0);
});

for (const [name, search] of [
  ["is named by nobody", ""],
  ["is not the one that is named", "&parent=https%3A%2F%2Fexample.org"],
  ["is named with a path", "&parent=http%3A%2F%2F127.0.0.1%2Fcourse"],
  ["would be any", "&parent=*"],
] as const)
  test(`a page whose origin ${name} hears nothing`, async ({ page, parent, baseURL }) => {
    const frame = await show({
      page,
      parent,
      baseURL,
      search: `&run=off${search}`,
      hash: "#/exercise/second-largest?language=javascript",
    });
    await expect(frame.getByRole("region", { name: "Tests kept back" })).toBeVisible();
    await page.waitForTimeout(500);
    expect(await heard(page)).toEqual([]);
  });

for (const [name, language, how] of [
  ["without an origin, storage and cookies", "python", { sandbox: "allow-scripts" }],
  ["without an origin, storage and cookies", "javascript", { sandbox: "allow-scripts" }],
  ["on a page that isolates itself", "python", { coep: true }],
] as const)
  test(`an exercise in ${language} works in a frame ${name}`, async ({ page, parent, baseURL }) => {
    const frame = await show({
      page,
      parent,
      baseURL,
      search: `&parent=${encodeURIComponent(parent.origin)}`,
      hash: `#/exercise/second-largest?language=${language}`,
      ...how,
    });
    await expect.poll(() => last(page, "opened"), { timeout: 30_000 }).toMatchObject({ language });
    await write(page, frame, secondLargest[language]);
    await frame.getByRole("button", { name: "Run", exact: true }).click();
    await expect(frame.getByRole("listitem", { name: "Test 1: passed" }).first()).toBeVisible({
      timeout: 30_000,
    });
    await expect
      .poll(() => last(page, "verdicts"))
      .toMatchObject({ visible: [{ verdict: "passed" }, {}, {}] });
  });
