import {
  button,
  expect,
  openExercise,
  result,
  test,
  visibleTest,
  writeProgram,
} from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

test("a loop without end costs one case, and the student carries on", async ({ page }) => {
  await openExercise(page, "second-largest?language=python");
  await writeProgram(page, secondLargest.loopsOnSecond);
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
  await expect(visibleTest(page, 2, "time limit")).toBeVisible();
  await expect(visibleTest(page, 3, "time limit").or(visibleTest(page, 3, "passed"))).toBeVisible();
  await writeProgram(page, secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});

test("a loop is stopped by a click, and nothing typed is lost", async ({ page }) => {
  await openExercise(page, "second-largest?language=javascript");
  await writeProgram(page, "function secondLargest(numbers) {\n  for (;;) {}\n}\n");
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "running")).toBeVisible();
  await button(page, "Stop").click();
  // On a slow machine the first case may have used up its time before the click.
  await expect(visibleTest(page, 3, "not run")).toBeVisible();
  await writeProgram(page, secondLargest.javascript);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});

test("a page opened with ?run=off runs nothing by itself", async ({ page }) => {
  await openExercise(page, "second-largest?language=python", "?run=off");
  await writeProgram(page, secondLargest.python);
  await expect(page.getByText("Loading Python")).toBeHidden();
  await page.waitForTimeout(2000);
  await expect(visibleTest(page, 1, "waiting")).toBeVisible();
  await button(page, "Run").click();
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});

test("without cross-origin isolation a loop is ended with its worker, and the next run works", async ({
  page,
  context,
}) => {
  await context.route("**/*", async (route) => {
    const response = await route.fetch();
    const {
      "cross-origin-opener-policy": _,
      "cross-origin-embedder-policy": __,
      ...headers
    } = response.headers();
    await route.fulfill({ response, headers });
  });
  await openExercise(page, "second-largest?language=python");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await writeProgram(page, secondLargest.loopsOnSecond);
  await button(page, "Run").click();
  await expect(visibleTest(page, 2, "time limit")).toBeVisible();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
  await writeProgram(page, secondLargest.python);
  await expect(result(page)).toHaveText("Visible 3 of 3 passed");
});

test("where the page is isolated and shares no memory all the same, as WebKit has it, a loop is ended too", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "SharedArrayBuffer"));
  await openExercise(page, "second-largest?language=python");
  expect(await page.evaluate(() => [crossOriginIsolated, "SharedArrayBuffer" in globalThis])).toEqual([
    true,
    false,
  ]);
  await writeProgram(page, secondLargest.loopsOnSecond);
  await button(page, "Run").click();
  await expect(visibleTest(page, 2, "time limit")).toBeVisible();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
});
