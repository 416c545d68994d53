import { defineConfig } from "playwright/test";
import { chromiumFlags } from "../scripts/chromium-flags.mjs";
import { findChromium } from "../scripts/find-chromium.mjs";

const port = 4300;
const executablePath = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.e2e.ts",
  outputDir: "../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // On a machine that others load a journey may starve once; the report then calls it flaky, and twice is a failure.
  retries: 1,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    // What a worker answers, a journey cannot intercept. Those about the worker let it.
    serviceWorkers: "block",
    launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
    trace: "on-first-retry",
  },
  // The built site, served as `npm start` serves it.
  webServer: {
    command: "node scripts/start.mjs",
    cwd: "..",
    env: { PORT: String(port) },
    port,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
