import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./scripts/find-chromium.mjs";
import { chromiumFlags } from "./scripts/chromium-flags.mjs";
import viteConfig from "./vite.config.ts";

const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        ...viteConfig,
        test: {
          name: "unit",
          environment: "node",
          include: ["{src,workers,build,scripts,training,fuzz,e2e}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.{ts,tsx}", "**/node_modules/**"],
        },
      },
      {
        ...viteConfig,
        // Found late otherwise, and then the page that runs the tests reloads under them.
        optimizeDeps: {
          ...viteConfig.optimizeDeps,
          include: [
            ...(viteConfig.optimizeDeps?.include ?? []),
            "react",
            "react-dom",
            "react/jsx-dev-runtime",
            "vitest-browser-react",
          ],
        },
        test: {
          name: "browser",
          include: ["{src,workers,fuzz}/**/*.browser.test.{ts,tsx}"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
            }),
            instances: [{ browser: "chromium" as const }],
          },
        },
      },
    ],
  },
});
