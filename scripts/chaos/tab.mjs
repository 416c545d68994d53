import { setTimeout as sleep } from "node:timers/promises";
import { rememberWorkers, whatIsShown } from "./in-page.mjs";

/** One tab of a person: what they see, type and press, and what can be killed of it. */
export async function openTab(browser, url) {
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
  const { sessionId: page } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  /** Newest last. */
  const frames = [];
  const sessions = new Set([page]);

  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  async function prepare(sessionId, isFrame) {
    const ask = (method, params) => browser.send(method, params, sessionId).catch(() => {});
    if (isFrame) {
      await Promise.all([
        ask("Page.enable"),
        ask("Page.addScriptToEvaluateOnNewDocument", {
          source: `(${String(rememberWorkers)})()`,
          runImmediately: true,
        }),
        ask("Target.setAutoAttach", attach),
      ]);
    }
    await ask("Runtime.runIfWaitingForDebugger");
  }
  const stopListening = browser.listen(({ method, params, sessionId }) => {
    if (!sessions.has(sessionId)) return;
    if (method === "Target.attachedToTarget") {
      const isFrame = params.targetInfo.type === "iframe";
      sessions.add(params.sessionId);
      if (isFrame) frames.push(params.sessionId);
      void prepare(params.sessionId, isFrame);
    }
    if (method === "Target.detachedFromTarget" && frames.includes(params.sessionId))
      frames.splice(frames.indexOf(params.sessionId), 1);
  });
  await prepare(page, true);

  async function evaluate(expression, sessionId = page) {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await browser.send("Runtime.evaluate", params, sessionId, 10_000);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  let isGone = false;

  /** Waits until the page shows what `isThere` looks for; a page that is just coming up shows nothing. */
  async function until(what, isThere, patienceMillis = 150_000) {
    const began = Date.now();
    for (;;) {
      const shown = await evaluate(`(${String(whatIsShown)})()`).catch(() => undefined);
      if (shown !== undefined && isThere(shown)) return shown;
      if (isGone) throw new Error(`never ${what}; the tab is gone`);
      if (Date.now() - began > patienceMillis)
        throw new Error(`never ${what}; the page shows ${JSON.stringify(shown)}`);
      await sleep(40);
    }
  }

  /** With the control key. */
  async function shortcut(key, windowsVirtualKeyCode) {
    for (const type of ["rawKeyDown", "keyUp"]) {
      const params = { type, key, modifiers: 2, windowsVirtualKeyCode };
      await browser.send("Input.dispatchKeyEvent", params, page);
    }
  }

  await browser.send("Page.navigate", { url }, page);
  return {
    evaluate,
    until,
    shortcut,
    insert: (text) => browser.send("Input.insertText", { text }, page),
    press: (name) =>
      evaluate(`(() => {
        const named = [...document.querySelectorAll("button, [role=radio], [role=tab], input[type=radio], label")];
        const found = named.find((each) => (each.ariaLabel ?? each.textContent).trim() === ${JSON.stringify(name)});
        if (found === undefined || found.disabled || found.ariaDisabled === "true") return false;
        found.click();
        return true;
      })()`),
    inFrame: (expression) => {
      const frame = frames.at(-1);
      return frame === undefined ? Promise.resolve(undefined) : evaluate(expression, frame);
    },
    crashFrame() {
      const frame = frames.at(-1);
      if (frame === undefined) return false;
      browser.send("Page.crash", {}, frame, 500).catch(() => {});
      return true;
    },
    /** The whole tab, as when its process ends. */
    crash() {
      isGone = true;
      return browser.send("Page.crash", {}, page, 500).catch(() => {});
    },
    async reload() {
      await evaluate("void (globalThis.chaosIsOld = true)");
      await browser.send("Page.reload", {}, page);
    },
    async close() {
      isGone = true;
      stopListening();
      await browser.send("Target.closeTarget", { targetId });
    },
  };
}
