import { setTimeout as sleep } from "node:timers/promises";

/**
 * Ways in which a part of the page ends without a word. Each returns false where there is nothing to kill just now.
 * `endsPage`: what was shown is gone with it. `weight`: how often it is chosen, beside the others.
 */
export const kills = {
  "engine worker": {
    weight: 6,
    kill: (tab) => tab.inFrame(endWorker("engine")).catch(() => false),
  },
  "sandbox frame, removed": {
    weight: 4,
    kill: (tab) =>
      tab.evaluate(`(() => {
        const frames = document.querySelectorAll("iframe[title=Sandbox]");
        for (const frame of frames) frame.remove();
        return frames.length > 0;
      })()`),
  },
  "sandbox frame, its process": {
    weight: 4,
    kill: (tab) => tab.crashFrame(),
  },
  "model worker": {
    weight: 1,
    kill: (tab) => soon(() => tab.evaluate(endWorker("model"))),
  },
  "store worker": {
    weight: 1,
    kill: (tab) => soon(() => tab.evaluate(endWorker("model store"))),
  },
  "reload in mid-run": { weight: 3, endsPage: true, kill: (tab) => tab.reload() },
  "tab closed": { weight: 3, endsPage: true, needsNewTab: true, kill: (tab) => tab.close() },
  "tab's process": {
    weight: 3,
    endsPage: true,
    needsNewTab: true,
    async kill(tab) {
      await tab.crash();
      await tab.close();
    },
  },
};

/** A worker that has just been asked for takes a moment to be there. */
async function soon(kill) {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await kill()) return true;
    await sleep(100);
  }
  return false;
}

/** Any of its kind: one that runs, one that waits, one that boots. */
function endWorker(name) {
  return `(() => {
    const living = globalThis.chaosWorkers.filter((each) => each.name === ${JSON.stringify(name)});
    const one = living[Math.floor(Math.random() * living.length)];
    if (one === undefined) return false;
    Object.getPrototypeOf(Object.getPrototypeOf(one.worker)).terminate.call(one.worker);
    globalThis.chaosWorkers.splice(globalThis.chaosWorkers.indexOf(one), 1);
    return true;
  })()`;
}
