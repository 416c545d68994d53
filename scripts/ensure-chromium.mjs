import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";

/** Finds a Chromium for the tests, or installs one; ends the process with advice where neither works. */
export function ensureChromium() {
  const found = findChromium() ?? installByApt() ?? downloadByPlaywright();
  if (found === undefined) {
    console.error("The browser tests need Chromium, and none was found. Install one, for example:");
    console.error("  sudo apt-get install chromium    (or set CHROMIUM_PATH to one you have)");
    process.exit(1);
  }
  console.log(`Chromium for the tests: ${found}`);
  return found;
}

function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log(
    "No Chromium was found. Installing Debian's package `chromium`, because this is root on a Debian system.",
  );
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", ["-q", ...args], { stdio: "inherit", env: environment }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium")
    ? findChromium()
    : undefined;
}

function downloadByPlaywright() {
  console.log("No Chromium was found. Trying Playwright's own download.");
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  return findChromium();
}
