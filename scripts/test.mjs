import { ensureChromium } from "./ensure-chromium.mjs";
import { runStep } from "./run-step.mjs";

/** Everything CI runs, cheapest first. */
ensureChromium();
runStep("types", ["node", "scripts/typecheck.mjs"]);
runStep("lint and format", ["npm", "run", "--silent", "lint"]);
runStep("unused code", ["npx", "knip"]);
runStep("unit tests", ["npx", "vitest", "run", "--project", "unit"]);
runStep("build", ["npx", "vite", "build"]);
runStep("size", ["npm", "run", "--silent", "size"]);
runStep("browser tests", ["npx", "vitest", "run", "--project", "browser"]);
runStep("end-to-end tests on the built site", [
  "npx",
  "playwright",
  "test",
  "--config",
  "e2e/playwright.config.ts",
]);
