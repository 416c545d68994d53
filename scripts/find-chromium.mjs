import { existsSync } from "node:fs";
import { chromium } from "playwright";

const systemPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Where a Chromium for the tests is: `CHROMIUM_PATH`, Playwright's own, or the system's.
 * @returns an absolute path, or `undefined` where there is none
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  const places = [...(named ? [named] : []), chromium.executablePath(), ...systemPlaces];
  return places.find((place) => existsSync(place));
}
