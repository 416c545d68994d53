import { afterEach, describe, expect, it } from "vitest";
import { programs } from "./testing/programs.ts";
import { outcomesOf, realSandbox, resultOf } from "./testing/real-sandbox.ts";

let real: ReturnType<typeof realSandbox>;
const open = () => (real = realSandbox());
afterEach(() => real.sandbox.dispose());

/** The life of frame and workers; what programs may do is engines.browser.test.ts. */
describe("the sandbox", () => {
  it("opens one frame, when it is first needed", async () => {
    const { sandbox, framesOpened } = open();
    expect(framesOpened()).toBe(0);
    await outcomesOf(sandbox, { engine: "browser", source: programs.double.javascript, calls: ["[1]"] });
    await outcomesOf(sandbox, { engine: "pyodide", source: programs.double.python, calls: ["[1]"] });
    expect(framesOpened()).toBe(1);
  });

  it("blames a case for the death of its frame when the next frame dies of it, too, and runs the others", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    const source = programs.loopOnThree.javascript;
    await sandbox.warm("browser");
    const running = outcomesOf(sandbox, {
      engine: "browser",
      source,
      calls: ["[1]", "[3]", "[5]"],
      limits: { millisPerCase: 30_000 },
    });
    for (const millis of [2000, 7000]) setTimeout(killFrame, millis);
    expect((await running).map(resultOf)).toEqual([1, "outOfMemory", 5]);
    expect(framesOpened()).toBe(3);
  });

  it("judges a right program as if nothing had happened when the browser ends its frame once", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    await sandbox.warm("browser");
    const source =
      "function solve(n) {\n  const end = Date.now() + 900;\n  while (Date.now() < end);\n  return n;\n}";
    const running = outcomesOf(sandbox, { engine: "browser", source, calls: ["[1]", "[2]", "[3]"] });
    setTimeout(killFrame, 1300);
    expect((await running).map(resultOf)).toEqual([1, 2, 3]);
    expect(framesOpened()).toBe(2);
  });

  it("starts an engine in the next frame when one dies while it is starting", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    const running = outcomesOf(sandbox, {
      engine: "pyodide",
      source: programs.double.python,
      calls: ["[4]"],
    });
    await expect.poll(framesOpened).toBe(1);
    killFrame();
    expect((await running).map(resultOf)).toEqual([8]);
    expect(framesOpened()).toBe(2);
  });

  it("never blames a program of capped memory for the death of its frames", async () => {
    const { sandbox, killFrame } = open();
    await sandbox.warm("pyodide");
    const calls = ["[1]", "[3]"];
    const running = outcomesOf(sandbox, {
      engine: "pyodide",
      source: programs.loopOnThree.python,
      calls,
      limits: { millisPerCase: 30_000 },
    });
    for (const millis of [2000, 7000]) setTimeout(killFrame, millis);
    expect((await running).map(({ kind }) => kind)).toEqual(["finished", "engineFailed"]);
  });

  it("blames neither of two programs that ran when the frame died", async () => {
    const { sandbox, killFrame } = open();
    await Promise.all([sandbox.warm("browser"), sandbox.warm("pyodide")]);
    const limits = { millisPerCase: 1500 };
    const loop = outcomesOf(sandbox, {
      engine: "browser",
      source: programs.loopAlways.javascript,
      calls: ["[1]"],
      limits,
    });
    const honest = outcomesOf(sandbox, {
      engine: "pyodide",
      author: "somebody else",
      source: "import time\ndef solve(n):\n    time.sleep(1)\n    return n",
      calls: ["[1]"],
    });
    setTimeout(killFrame, 300);
    expect((await honest).map(resultOf)).toEqual([1]);
    expect((await loop).map(resultOf)).toEqual(["timedOut"]);
  });

  it("gives up a program after three dead frames", async () => {
    const { sandbox, killFrame, framesOpened } = open();
    await sandbox.warm("browser");
    const calls = ["[1]", "[1]", "[1]", "[1]", "[1]"];
    const running = outcomesOf(sandbox, {
      engine: "browser",
      source: programs.loopAlways.javascript,
      calls,
      limits: { millisPerCase: 30_000 },
    });
    const killing = setInterval(killFrame, 900);
    const kinds = (await running).map(({ kind }) => kind);
    clearInterval(killing);
    expect(kinds.slice(0, 2)).toEqual(["outOfMemory", "outOfMemory"]);
    expect(kinds.at(-1)).toBe("notRun");
    expect(framesOpened()).toBeGreaterThan(2);
  });

  it("hands no case of an overtaken run to the next one's program", async () => {
    const { sandbox } = open();
    await sandbox.warm("browser");
    for (let round = 0; round < 20; round += 1) {
      const stop = new AbortController();
      const old = outcomesOf(sandbox, {
        engine: "browser",
        source: programs.loopAlways.javascript,
        calls: ["[1]"],
        signal: stop.signal,
      });
      setTimeout(() => stop.abort(), round * 3);
      const next = outcomesOf(sandbox, {
        engine: "browser",
        source: programs.double.javascript,
        calls: ["[4]"],
      });
      expect((await old).map(({ kind }) => kind)).toEqual(["notRun"]);
      expect((await next).map(resultOf)).toEqual([8]);
    }
  });

  it("keeps one author's state from another's", async () => {
    const { sandbox } = open();
    await outcomesOf(sandbox, {
      engine: "pyodide",
      author: "a",
      source: programs.leave.python,
      calls: ["[]"],
    });
    const seen = await outcomesOf(sandbox, {
      engine: "pyodide",
      author: "b",
      source: programs.look.python,
      calls: ["[]"],
    });
    expect(seen.map(resultOf)).toEqual([[1, false]]);
  });

  it("ends a program that floods its worker's channel, and judges the next", async () => {
    const { sandbox } = open();
    const source =
      "function solve() {\n  for (;;) postMessage({ kind: 'outcomes', runId: 1, outcomes: [] });\n}";
    const [flood] = await outcomesOf(sandbox, { engine: "browser", source, calls: ["[]"] });
    expect(["engineFailed", "timedOut", "finished"]).toContain(flood?.kind);
    const next = await outcomesOf(sandbox, {
      engine: "browser",
      source: programs.double.javascript,
      calls: ["[4]"],
    });
    expect(next.map(resultOf)).toEqual([8]);
  });

  it.each([
    [
      "forged before the answer",
      "postMessage({ kind: 'outcomes', runId: RUN, outcomes: [{ caseIndex: 0, report: { kind: 'finished', observations: '[{\"returned\":999}]', stdout: '', millis: 0 } }] })",
      [2, 999],
    ],
    [
      "garbage",
      "postMessage('not json}{'); postMessage({ kind: 'outcomes', runId: RUN, outcomes: [{ caseIndex: 0, report: { kind: 'nonsense' } }] })",
      [2, "engineFailed: The sandbox sent a report that cannot be read"],
    ],
    [
      "for cases that are not there",
      "postMessage({ kind: 'outcomes', runId: RUN, outcomes: [{ caseIndex: 7, report: { kind: 'finished', observations: '[]', stdout: '', millis: 0 } }] })",
      [2],
    ],
  ])("hears each case at most once: %s", async (_, forged, possible) => {
    const { sandbox } = open();
    const attempts = Array.from({ length: 40 }, (__, runId) => forged.replaceAll("RUN", String(runId))).join(
      ";",
    );
    const source = `function solve(n) {\n  try { ${attempts} } catch {}\n  return n * 2;\n}`;
    // A forged answer counts once, as any answer does: it can only win by being right.
    const outcomes = await outcomesOf(sandbox, { engine: "browser", source, calls: ["[1]", "[2]"] });
    expect(outcomes).toHaveLength(2);
    const [first, second] = outcomes.map(resultOf);
    expect(possible).toContain(first);
    // Whatever was said of the first case, of the second only the truth is heard.
    expect(second).toBe(4);
  });
});
