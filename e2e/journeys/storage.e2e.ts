import type { BrowserContext, Page } from "playwright/test";
import { button, expect, openExercise, result, test, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

const place = "second-largest?language=python";
const editor = (page: Page) => page.locator("[data-editor=monaco]");
const notKept = (page: Page) => page.getByText("Your code is not kept in this browser");

/** Changes what the browser offers, in every page that is opened from then on. */
const troubles = {
  "whose database may not be named": () =>
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    }),
  "whose database never answers": () => {
    const silent = { value: () => {} };
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, { addEventListener: silent, removeEventListener: silent });
  },
  "whose every transaction aborts": () => {
    // oxlint-disable-next-line typescript/unbound-method -- the proxy calls it on the store that it was called on
    IDBObjectStore.prototype.put = new Proxy(IDBObjectStore.prototype.put, {
      apply(put, store: IDBObjectStore, args: [unknown, IDBValidKey]) {
        const request = put.apply(store, args);
        store.transaction.abort();
        return request;
      },
    });
  },
} as const;

for (const [browser, trouble] of Object.entries(troubles)) {
  test(`a browser ${browser} keeps the draft all the same`, async ({ page }) => {
    await page.addInitScript(trouble);
    await openExercise(page, place, "?run=off");
    await writeProgram(page, "# kept\n");
    await page.reload();
    await expect(editor(page)).toContainText("# kept");
    await expect(notKept(page)).toBeHidden();
  });
}

test("a browser that keeps nothing says so before anything is typed, offers a copy, and works", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["indexedDB", "localStorage"]) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await openExercise(page, place);
  await expect(notKept(page)).toBeVisible();
  await writeProgram(page, secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
  const downloading = page.waitForEvent("download");
  await button(page, "Download it").click();
  expect((await downloading).suggestedFilename()).toBe("second-largest.py");
});

/** The real quota of the site, and the few megabytes that `localStorage` has beside it. */
async function fillStorage(page: Page, context: BrowserContext) {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  const fill = (megabytes: number) =>
    page.evaluate((count) => {
      localStorage.removeItem("filler");
      for (let length = count * 2 ** 20; length > 1; length = Math.floor(length / 2)) {
        try {
          localStorage.setItem("filler", (localStorage.getItem("filler") ?? "") + "x".repeat(length));
        } catch {
          // No room for so much: half of it may fit.
        }
      }
    }, megabytes);
  const free = async () => {
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await page.evaluate(() => localStorage.removeItem("filler"));
  };
  return { fill, free };
}

test("where the storage is full the page says so at the first key, and takes it back when there is room", async ({
  page,
  context,
}) => {
  await openExercise(page, place);
  const storage = await fillStorage(page, context);
  await storage.fill(8);
  await writeProgram(page, "# no room\n");
  await expect(notKept(page)).toBeVisible();
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible 0 of 3 passed/);

  await storage.free();
  await writeProgram(page, "# room\n");
  await expect(notKept(page)).toBeHidden();
  await page.reload();
  await expect(editor(page)).toContainText("# room");
});

test("where only the database is full nothing is lost, and no line is said about it", async ({
  page,
  context,
}) => {
  await openExercise(page, place, "?run=off");
  const storage = await fillStorage(page, context);
  await writeProgram(page, "# squeezed in\n");
  await page.reload();
  await expect(editor(page)).toContainText("# squeezed in");
  await expect(notKept(page)).toBeHidden();
  await storage.free();
});

test("what another tab does to the database takes no draft away", async ({ page, context }) => {
  const rival = await context.newPage();
  await rival.goto("./favicon.svg");
  for (const deed of ["delete", "upgrade"] as const) {
    await openExercise(page, place, "?run=off");
    await writeProgram(page, `# before ${deed}\n`);
    await rival.evaluate(
      (what) =>
        new Promise<void>((resolve, reject) => {
          const request =
            what === "delete" ? indexedDB.deleteDatabase("edgecase") : indexedDB.open("edgecase", 99);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(new Error(`${what} failed`));
        }),
      deed,
    );
    await page.keyboard.type(`# after ${deed}`);
    await page.reload();
    await expect(editor(page)).toContainText(`# after ${deed}`);
    await expect(notKept(page)).toBeHidden();
  }
});

test("records that cannot be read hide no others", async ({ page }) => {
  await openExercise(page, place, "?run=off");
  await writeProgram(page, "# sound\n");
  await page.getByRole("link", { name: "Catalogue" }).click();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("edgecase");
      request.onsuccess = () => resolve(request.result);
    });
    const drafts = database.transaction("drafts", "readwrite").objectStore("drafts");
    for (const [at, record] of [7, "text", { sources: { python: 3 } }, [], null].entries())
      drafts.put(record, `is-prime 1 easy ${at}`);
    database.close();
    localStorage.setItem("edgecase draft sum-if 1 easy 1", '{"sources":{"python":"cut o');
    localStorage.setItem("edgecase draft sum-if 1 easy 2 @x", '{"sources":7}');
  });
  await openExercise(page, place, "?run=off");
  await page.reload();
  await expect(editor(page)).toContainText("# sound");
  await page.getByRole("link", { name: "Catalogue" }).click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Second largest", exact: true }) });
  await expect(row).toContainText("draft");
});

/** What the database has of drafts, as text. */
async function keptPrograms(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("edgecase");
      request.onsuccess = () => resolve(request.result);
    });
    const all = database.transaction("drafts").objectStore("drafts").getAll();
    return new Promise<string>((resolve) => {
      all.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(all.result));
      };
    });
  });
}

test("a tab that was left behind keeps its text, says that another has changed the exercise, and asks which", async ({
  page,
  context,
}) => {
  await openExercise(page, place, "?run=off");
  const second = await context.newPage();
  await openExercise(second, place, "?run=off");
  await writeProgram(second, "# second\n");
  const both = (tab: Page) => tab.getByText("Another tab has changed this exercise, too");
  await expect.poll(() => keptPrograms(second)).toContain("# second");
  await expect(both(second)).toBeHidden();

  await writeProgram(page, "# first\n");
  await expect(both(page)).toBeVisible();
  // Undecided, and gone: both versions are there for the next page, which asks again.
  await page.close();
  const third = await context.newPage();
  await openExercise(third, place, "?run=off");
  await expect(both(third)).toBeVisible();
  await expect(editor(third)).toContainText("# second");
  await button(third, "Take the other").click();
  await expect(editor(third)).toContainText("# first");
  await expect(both(third)).toBeHidden();
  await button(third, "Undo reset").click();
  await expect(editor(third)).toContainText("# second");

  await second.keyboard.type("# more");
  await expect(both(second)).toBeVisible();
  await button(second, "Keep this version").click();
  await expect(both(second)).toBeHidden();
  await second.reload();
  await expect(editor(second)).toContainText("# more");
  await expect(both(second)).toBeHidden();
});
