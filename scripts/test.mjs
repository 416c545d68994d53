import { ensureChromium } from "./ensure-chromium.mjs";
import { runLanes, runStep } from "./run-step.mjs";
import { typeLanes } from "./typecheck.mjs";

/** Everything CI runs, cheapest first. */
ensureChromium();
const [first = [], second = []] = typeLanes;
await runLanes([
  [...first, ["unused code", ["npx", "knip"]]],
  [...second, ["lint and format", ["npm", "run", "--silent", "lint"]]],
]);
await runStep("unit tests", ["npx", "vitest", "run", "--project", "unit"]);
await runStep("build", ["npx", "vite", "build"]);
await runStep("size", ["npm", "run", "--silent", "size"]);
await runStep("Lighthouse", ["npm", "run", "--silent", "lighthouse", "--", "--gate"]);
await runStep("browser tests", ["npx", "vitest", "run", "--project", "browser"]);
await runStep("end-to-end tests on the built site", [
  "npx",
  "playwright",
  "test",
  "--config",
  "e2e/playwright.config.ts",
]);
