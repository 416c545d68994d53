import { button, expect, openExercise, result, test as base, writeProgram } from "../fixtures/edgecase.ts";
import { fact } from "../fixtures/facts.ts";
import { type PlainServer, startPlainServer } from "../fixtures/plain-server.ts";
import { secondLargest } from "../fixtures/programs.ts";
import { builtSite } from "../fixtures/site-versions.ts";

/** A host that sends no headers, and no service worker that would add them. */
const test = base.extend<object, { readonly host: PlainServer }>({
  host: [
    async ({}, use) => {
      const host = await startPlainServer(builtSite);
      await use(host);
      await host.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ host }, use) => use(host.url),
  serviceWorkers: "block",
});

const patience = { timeout: 60_000 };

test("without isolation Python, JavaScript and QuickJS judge a program", async ({ page }) => {
  await openExercise(page, "second-largest?seed=1&language=python");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await writeProgram(page, secondLargest.python);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);

  await page.getByRole("radio", { name: "JavaScript" }).check();
  await writeProgram(page, secondLargest.javascript);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);

  await page.getByRole("combobox", { name: "Engine" }).selectOption("quickjs");
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/hidden (\d+) of \1 passed$/, patience);
});

for (const [language, loop, mended] of [
  ["python", "def second_largest(numbers):\n    while True:\n        pass\n", secondLargest.python],
  ["javascript", "function secondLargest(numbers) {\n  for (;;);\n}\n", secondLargest.javascript],
] as const) {
  test(`without isolation a loop in ${language} ends with its worker, and the next program runs`, async ({
    page,
  }) => {
    await openExercise(page, `second-largest?seed=1&language=${language}`);
    await writeProgram(page, loop);
    await expect(
      page.getByRole("list", { name: "Visible tests" }).getByRole("listitem").first(),
    ).toHaveAccessibleName("Test 1: time limit", patience);
    await writeProgram(page, mended);
    await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, patience);
  });
}

test("without isolation the built-in model writes a program, on one thread", async ({ page }) => {
  await openExercise(page, "sum-if?seed=1&language=python");
  await button(page, "Generate solution").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, patience);
});

test("without isolation a demo with SQLite runs as told", async ({ page }) => {
  await page.goto("./#/demos/sql-injection");
  await button(page, "Run").click();
  await expect(page.getByText(/^Passes the examples, fails on /)).toBeVisible(patience);
});

test("without isolation the page says so, and what differs", async ({ page }) => {
  await page.goto("./#/browser");
  await expect(fact(page, "Cross-origin isolation")).toContainText(
    "a program that runs too long is ended with its interpreter",
  );
  await expect(fact(page, "Shared memory")).toContainText(
    "are started anew after a program that runs too long",
  );
});
