import type { Page } from "playwright/test";
import { button, expect, result, writeProgram } from "../fixtures/edgecase.ts";
import { test } from "../fixtures/node-vendor/node-vendor.ts";
import { lineStream, loopingLineStream } from "../fixtures/node-vendor/programs.ts";

const notice = (page: Page, title: string | RegExp) =>
  page
    .getByRole("status")
    .filter({ hasText: title })
    .or(page.getByRole("alert").filter({ hasText: title }));

for (const [mode, why] of [
  ["silent", "stackblitz.com did not answer"],
  ["refused", "stackblitz.com did not answer"],
  ["halfway", "stackblitz.com answered, and then Node did not start"],
] as const) {
  test(`gives a boot up after 20 seconds where the vendor is ${mode}, and another try is a real one`, async ({
    page,
    vendor,
  }) => {
    vendor.mode = mode;
    await openStopped(page);
    await button(page, "Start Node").click();
    await expect(page.getByRole("progressbar", { name: "Starting Node" })).toBeVisible();
    await expect(
      page.getByText(mode === "halfway" ? "Node is starting…" : "Waiting for stackblitz.com…"),
    ).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(page.getByRole("progressbar", { name: "Starting Node" })).toBeVisible();
    await page.clock.runFor(10_500);
    await expect(notice(page, "Node did not start within 20 seconds")).toContainText(why);
    await expect(page.getByRole("link", { name: "Exercises without Node" })).toBeVisible();

    vendor.mode = "answers";
    await button(page, "Try again").click();
    await expect(page.getByText("Node runs in this browser")).toBeVisible();
    expect(vendor.asked.length).toBeGreaterThan(1);
    await expect(page.locator("iframe[src*=stackblitz]")).toHaveCount(1);
    await page.clock.resume();
    await writeProgram(page, lineStream);
    await button(page, "Run").click();
    await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, { timeout: 80_000 });
  });
}

test("stops a boot, and starts it again", async ({ page, vendor }) => {
  vendor.mode = "silent";
  await open(page);
  await button(page, "Start Node").click();
  await expect(page.getByText("Waiting for stackblitz.com…")).toBeVisible();
  await button(page, "Stop").click();
  await expect(button(page, "Start Node")).toBeVisible();
  await expect(page.locator("iframe[src*=stackblitz]")).toHaveCount(0);
  vendor.mode = "answers";
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
});

test("says at once that there is no network, and leads to exercises without Node", async ({
  page,
  context,
  vendor,
}) => {
  await open(page);
  await context.setOffline(true);
  await button(page, "Start Node").click();
  await expect(notice(page, "There is no network")).toBeVisible();
  expect(vendor.asked).toEqual([]);
  await context.setOffline(false);
  await button(page, "Try again").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
});

test("says what is missing where the host sends no isolation headers", async ({ page, vendor }) => {
  await page.route("**/*", async (route) => {
    if (!route.request().isNavigationRequest()) return await route.fallback();
    const response = await route.fetch();
    const {
      "cross-origin-opener-policy": _,
      "cross-origin-embedder-policy": __,
      ...headers
    } = response.headers();
    return await route.fulfill({ response, headers });
  });
  await open(page);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await expect(notice(page, "Node cannot run on this page")).toContainText("COOP and COEP");
  await button(page, "Run").click();
  expect(vendor.asked).toEqual([]);
  await page.getByRole("link", { name: "Exercises without Node" }).click();
  await expect(page.getByRole("heading", { name: "Exercises", exact: true })).toBeVisible();
});

test("notices that the vendor's frame is lost while a program runs, and starts a new one", async ({
  page,
  vendor,
}) => {
  await openStopped(page);
  await page.clock.resume();
  await writeProgram(page, loopingLineStream);
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  await button(page, "Run").click();
  await expect.poll(vendor.alive).toBe(1);
  await page.locator("iframe[src*=stackblitz]").evaluate((frame) => frame.remove());
  // The heartbeat, and the patience with its answer.
  await page.clock.fastForward(4000);
  await page.clock.fastForward(16_000);
  await expect(notice(page, "Node was lost")).not.toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(loopingLineStream);

  await button(page, "Start Node again").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  expect(vendor.asked).toHaveLength(2);
  await writeProgram(page, lineStream);
  await button(page, "Run").click();
  await expect(result(page)).toHaveText(/^Visible (\d+) of \1 passed$/, { timeout: 80_000 });
});

test("hands the API key to the vendor, and keeps it only if told to", async ({ page, vendor }) => {
  await open(page);
  await page.getByText("I have an API key").click();
  await page.getByRole("textbox", { name: "API key" }).fill("wc_api_once");
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  expect(vendor.asked[0]?.searchParams.get("client_id")).toBe("wc_api_once");
  await page.reload();
  await page.getByText("I have an API key").click();
  await expect(page.getByRole("textbox", { name: "API key" })).toHaveValue("");

  await page.getByRole("textbox", { name: "API key" }).fill("wc_api_kept");
  await page.getByRole("checkbox", { name: "Keep it in this browser" }).check();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "API key" })).toHaveValue("wc_api_kept");
});

test("shuts Node down, by its button and on the way elsewhere, with all that ran in it", async ({
  page,
  vendor,
}) => {
  await open(page);
  await writeProgram(page, loopingLineStream);
  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  await button(page, "Shut Node down").click();
  await expect(page.locator("iframe[src*=stackblitz]")).toHaveCount(0);

  await button(page, "Start Node").click();
  await expect(page.getByText("Node runs in this browser")).toBeVisible();
  await button(page, "Run").click();
  await expect.poll(vendor.alive).toBe(1);
  await page.getByRole("link", { name: "Edgecase, all exercises" }).click();
  await expect(page.getByRole("heading", { name: "Exercises", exact: true })).toBeVisible();
  await expect(page.locator("iframe[src*=stackblitz]")).toHaveCount(0);
  await expect.poll(vendor.alive).toBe(0);
});

async function open(page: Page): Promise<void> {
  await page.goto("./?run=off#/node/line-stream");
  await expect(page.getByRole("region", { name: "Problem" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Code" })).toBeVisible();
}

/** With a clock that the journey moves on. */
async function openStopped(page: Page): Promise<void> {
  await page.clock.install();
  await open(page);
}
