import { setTimeout as wait } from "node:timers/promises";

/**
 * One window over classic WebDriver.
 * @param {string} address of the driver, without a slash at its end; it may still be starting
 * @param {object} wanted capabilities
 * @returns {Promise<import("./page.mjs").Driver>}
 */
export async function openWebDriver(address, wanted) {
  await started(address);
  const { sessionId, capabilities } = await ask("POST", `${address}/session`, {
    capabilities: { alwaysMatch: wanted },
  });
  const session = `${address}/session/${sessionId}`;
  await ask("POST", `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    version: capabilities.browserVersion,
    goTo: (url) => ask("POST", `${session}/url`, { url }),
    call: (functionText) =>
      ask("POST", `${session}/execute/sync`, { script: `return (${functionText})();`, args: [] }),
    act: (actions) => ask("POST", `${session}/actions`, { actions }),
    close: () => ask("DELETE", session),
  };
}

async function started(address) {
  for (let left = 50; ; left -= 1) {
    try {
      return await ask("GET", `${address}/status`);
    } catch (error) {
      if (left === 0) throw error;
      await wait(200);
    }
  }
}

async function ask(method, url, body) {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
