import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumFlags } from "../chromium-flags.mjs";

/**
 * A Chromium that is spoken to over a pipe: Playwright gives up a page as soon as a frame's process dies, and what is
 * looked at here is what the page does then.
 * @param {string} executablePath
 */
export async function openBrowser(executablePath) {
  const profile = await mkdtemp(join(tmpdir(), "edgecase-chaos-"));
  const flags = [...chromiumFlags, "--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...flags, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  let rest = "";

  fromBrowser.setEncoding("utf8");
  fromBrowser.on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) hear(JSON.parse(message));
  });

  function hear({ id, result, error, ...event }) {
    if (id === undefined) {
      if (event.method === "Inspector.targetCrashed") forget(event.sessionId);
      if (event.method === "Target.detachedFromTarget") forget(event.params.sessionId);
      for (const listener of listeners) listener(event);
    } else if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  }

  /** What is dead does not answer. */
  function forget(session) {
    for (const { sessionId, reject } of waiting.values())
      if (sessionId === session) reject(new Error("it is gone"));
  }

  /** Rejects where the browser says no, or nothing within the time. */
  function send(method, params = {}, sessionId, timeoutMillis = 30_000) {
    const id = (lastId += 1);
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), timeoutMillis);
      const settle = (then) => (value) => {
        clearTimeout(timer);
        then(value);
      };
      waiting.set(id, { sessionId, resolve: settle(resolve), reject: settle(reject) });
    });
    toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return answer;
  }

  return {
    send,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await send("Browser.close").catch(() => child.kill());
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
