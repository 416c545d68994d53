import { afterEach, expect, it, vi } from "vitest";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { EngineRun, FromEngine } from "../../src/protocol/engine.ts";
import type { FrameReport, RunRequest } from "../../src/protocol/sandbox.ts";
import { createEnginePool } from "./engine-pool.ts";
import type { EngineWorker } from "./engine-worker.ts";
import { runBatch } from "./run-batch.ts";

afterEach(() => {
  vi.useRealTimers();
});

const answer: FrameReport = { kind: "finished", observations: "[]", stdout: "", millis: 1 };
const request: RunRequest = {
  kind: "run",
  batchId: "batch",
  engine: "pyodide",
  author: "student",
  source: "pass",
  cases: ["[]", "[]"],
  limits: { ...defaultLimits, millisPerCase: 100 },
  quiet: false,
};

/** A worker that does what `onRun` does with a run; a dead one does nothing. */
function worker(onRun: (run: EngineRun, say: (message: FromEngine) => void) => void = () => {}) {
  let listener: Parameters<EngineWorker["listen"]>[0] = () => {};
  const kill = vi.fn();
  const made: EngineWorker = {
    booted: Promise.resolve(),
    control: undefined,
    reachedHost: false,
    slowReading: 0,
    listen: (next) => void (listener = next),
    run: (run) => onRun(run, (message) => listener(message)),
    reset: () => Promise.resolve(true),
    kill,
  };
  return { ...made, kill };
}

const alive = () =>
  worker(({ runId, firstCase, cases }, say) => {
    say({ kind: "starting", runId, caseIndex: -1 });
    const outcomes = cases.map((_, at) => ({ caseIndex: firstCase + at, report: answer }));
    say({ kind: "outcomes", runId, outcomes });
    say({ kind: "finished", runId });
  });

async function reportsOf(workers: readonly EngineWorker[], changes: Partial<RunRequest> = {}) {
  const left = [...workers];
  const reports: string[] = [];
  await runBatch({
    request: { ...request, ...changes },
    signal: new AbortController().signal,
    take: () => Promise.resolve({ worker: left.shift() ?? worker(), reuse: "spare" }),
    giveBack: () => {},
    report: (outcomes) => reports.push(...outcomes.map(({ report }) => report.kind)),
  });
  return reports;
}

it("lets no program pay for a worker that had died before it began", async () => {
  const dead = worker();
  expect(await reportsOf([dead, alive()])).toEqual(["finished", "finished"]);
  expect(dead.kill).toHaveBeenCalled();
});

it("gives up after three workers that never began, and says that nothing was run", async () => {
  expect(await reportsOf([worker(), worker(), worker(), alive()])).toEqual(["notRun", "notRun"]);
});

it("calls a program late that has begun and does not end", async () => {
  const late = () => worker(({ runId }, say) => say({ kind: "starting", runId, caseIndex: 0 }));
  expect(await reportsOf([late(), late()])).toEqual(["timedOut", "timedOut"]);
});

it("hands out another worker in place of one that died while it booted", async () => {
  vi.useFakeTimers();
  const stuck = { ...worker(), booted: new Promise<void>(() => {}) };
  const started = [alive(), stuck, alive(), alive()];
  const pool = createEnginePool({
    start: () => started.shift() ?? alive(),
    spares: { pyodide: 0, browser: 0, quickjs: 0 },
    restorable: new Set(),
  });
  await pool.take("browser", "student");
  const second = pool.take("browser", "student");
  await vi.advanceTimersByTimeAsync(6000);
  expect((await second).worker).not.toBe(stuck);
  expect(stuck.kill).toHaveBeenCalled();
});

it("ends a batch whose starts and time limits take longer than all its cases may", async () => {
  vi.useFakeTimers();
  // It starts slowly and never ends two cases of three, so never three in a row.
  const slow = () =>
    worker(({ runId, firstCase, cases }, say) => {
      say({ kind: "starting", runId, caseIndex: -1 });
      setTimeout(() => {
        for (const at of cases.keys()) {
          const caseIndex = firstCase + at;
          say({ kind: "starting", runId, caseIndex });
          if (caseIndex % 3 !== 2) return;
          say({ kind: "outcomes", runId, outcomes: [{ caseIndex, report: answer }] });
        }
      }, 5900);
    });
  const cases = Array.from({ length: 15 }, () => "[]");
  const limits = { ...defaultLimits, millisPerCase: 6000 };
  const running = reportsOf(Array.from({ length: 15 }, slow), { cases, limits });
  for (let second = 0; second < 180; second += 1) {
    vi.advanceTimersByTime(1000);
    await vi.advanceTimersByTimeAsync(0);
  }
  const reports = await running;
  expect(reports.slice(0, 3)).toEqual(["timedOut", "timedOut", "finished"]);
  expect(reports).toHaveLength(15);
  expect(reports.at(-1)).toBe("notRun");
});
