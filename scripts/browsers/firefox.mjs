import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBidi } from "./bidi.mjs";
import { onPath } from "./on-path.mjs";
import { startProgram } from "./start-program.mjs";

const programs = ["firefox-esr", "firefox"];

/** Nothing that asks for the network, or stands before the page. */
const preferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

/**
 * Speaks WebDriver BiDi by itself, so that it needs no geckodriver.
 * @type {import("./page.mjs").Kind}
 */
export const firefox = {
  name: "Firefox",
  install: "apt-get install firefox-esr",
  isInstalled: () => programs.some((name) => onPath(name) !== undefined),
  async open() {
    const profile = mkdtempSync(join(tmpdir(), "edgecase-firefox-"));
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    const program = programs.map(onPath).find((path) => path !== undefined) ?? "firefox";
    const started = startProgram(program, [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port=0",
    ]);
    const close = async () => {
      await started.end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const [, address] = await started.says(/WebDriver BiDi listening on (ws:\S+)/);
      return { ...(await openBidi(`${address}/session`)), close };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
