import { afterEach, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { programs } from "./testing/programs.ts";
import { outcomesOf, realSandbox, resultOf } from "./testing/real-sandbox.ts";

let real: ReturnType<typeof realSandbox>;
afterEach(() => real.sandbox.dispose());

const idleMillis = 1500;

const run = (engine: "browser" | "pyodide" | "quickjs", author: string) =>
  outcomesOf(real.sandbox, {
    engine,
    author,
    source: engine === "pyodide" ? programs.double.python : programs.double.javascript,
    calls: ["[4]"],
  }).then((outcomes) => outcomes.map(resultOf));

it("has one interpreter with small memory, whoever runs programs side by side", async () => {
  real = realSandbox({ isSparing: () => true });
  const before = await settledWorkers();
  const most = watchWorkers();
  const results = await Promise.all([
    run("pyodide", "student"),
    run("pyodide", "model"),
    run("browser", "student"),
    run("quickjs", "student"),
    run("pyodide", "student"),
  ]);
  expect(results).toEqual([[8], [8], [8], [8], [8]]);
  expect((await most()) - before).toBe(1);
});

it("has several without it, which shows that they are counted", async () => {
  real = realSandbox();
  const before = await settledWorkers();
  const most = watchWorkers();
  await Promise.all([run("pyodide", "student"), run("pyodide", "model")]);
  expect((await most()) - before).toBeGreaterThan(1);
});

it("frees the sandbox when nothing has run for a while, and starts it again for the next program", async () => {
  real = realSandbox({ isSparing: () => true, idleMillis });
  const before = await settledWorkers();
  expect(await run("pyodide", "student")).toEqual([8]);
  await expect.poll(() => real.statuses.at(-1), { timeout: 10_000 }).toBe("pyodide resting");
  await expect.poll(workers, { timeout: 10_000 }).toBe(before);

  expect(await run("pyodide", "student")).toEqual([8]);
  expect(real.statuses.slice(-2)).toEqual(["pyodide starting", "pyodide ready"]);
  expect(real.framesOpened()).toBe(2);
});

it("frees nothing while a program runs, however long", async () => {
  real = realSandbox({ isSparing: () => true, idleMillis: 100 });
  const source = "import time\ndef solve(n):\n    time.sleep(1.2)\n    return n";
  const limits = { millisPerCase: 10_000 };
  const outcomes = await outcomesOf(real.sandbox, {
    engine: "pyodide",
    source,
    calls: ["[1]", "[2]"],
    limits,
  });
  expect(outcomes.map(resultOf)).toEqual([1, 2]);
  expect(real.framesOpened()).toBe(1);
});

it("heeds a changed choice with the next frame, once what runs has ended", async () => {
  let sparing = false;
  real = realSandbox({ isSparing: () => sparing });
  await run("pyodide", "student");
  const slow = outcomesOf(real.sandbox, {
    engine: "pyodide",
    author: "slow",
    source: "import time\ndef solve(n):\n    time.sleep(1)\n    return n",
    calls: ["[1]"],
  });
  sparing = true;
  real.sandbox.renew();
  expect((await slow).map(resultOf)).toEqual([1]);
  expect(await run("pyodide", "student")).toEqual([8]);
  expect(real.framesOpened()).toBe(2);
});

/** Of this whole browser: workers of a frame with an origin of its own are in no list of the page. */
async function workers(): Promise<number> {
  const { targetInfos } = await cdp().send("Target.getTargets", { filter: [{ type: "worker" }] });
  return targetInfos.length;
}

/** Those of the test before, or of another file, end a little after it. */
async function settledWorkers(): Promise<number> {
  let last: number[] = [];
  while (last.length < 10 || new Set(last).size > 1) {
    last = [...last, await workers()].slice(-10);
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  return last[0] ?? 0;
}

/** @returns ends the watching and tells the most that there were at a time: one that is ending is listed a little longer */
function watchWorkers(): () => Promise<number> {
  let most = 0;
  const ending = new AbortController();
  const done = (async () => {
    let last: number[] = [];
    while (!ending.signal.aborted) {
      last = [...last, await workers()].slice(-4);
      if (last.length === 4) most = Math.max(most, Math.min(...last));
      await new Promise((resolve) => void setTimeout(resolve, 40));
    }
  })();
  return async () => {
    ending.abort();
    await done;
    return most;
  };
}
