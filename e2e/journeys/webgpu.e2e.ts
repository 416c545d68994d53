import { resolve } from "node:path";
import { chromiumFlags, softwareWebGpuFlags } from "../../scripts/chromium-flags.mjs";
import { findChromium } from "../../scripts/find-chromium.mjs";
import { button, expect, openExercise, test } from "../fixtures/edgecase.ts";

const executablePath = findChromium();

test.use({
  launchOptions: {
    args: [...chromiumFlags, ...softwareWebGpuFlags],
    ...(executablePath && { executablePath }),
  },
});

/** In software a model of ordinary size takes minutes: this one has 0.15 million parameters, and little to say. */
const nanoModel = resolve(import.meta.dirname, "../fixtures/nano-model");

test("the model runs on WebGPU where an adapter answers, Stop keeps what was written, and a lost device is no end", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await page.context().route("**/models/*/**", (route) => {
    const [, path = ""] = /\/models\/[^/]+\/(.+)$/.exec(new URL(route.request().url()).pathname) ?? [];
    return route.fulfill({ path: resolve(nanoModel, path) });
  });
  await openExercise(page, "sum-if?seed=1&language=python", "?run=off");
  await button(page, "Generate solution").click();
  await expect(page.getByText(/WebGPU/).first()).toBeVisible({ timeout: 150_000 });
  const code = page.getByRole("textbox", { name: "Code" });
  await expect(code).toHaveValue(/def \w+\(/, { timeout: 60_000 });
  await button(page, "Stop").click();
  await expect(page.getByText("writing", { exact: true })).toBeHidden({ timeout: 30_000 });
  await expect(code).toHaveValue(/def \w+\(/);

  await button(page, "Generate solution").click();
  await expect(page.getByText("writing", { exact: true })).toBeVisible({ timeout: 30_000 });
  await (await browser.newBrowserCDPSession()).send("Browser.crashGpuProcess");
  await expect(page.getByText(/^(finished|cut at the length limit)$/)).toBeVisible({ timeout: 150_000 });
  await expect(page.getByText(/Runs on your/).first()).toBeVisible();
});
