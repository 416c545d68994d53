import type { EngineRun } from "../../src/protocol/engine.ts";
import type { FrameReport, RunRequest } from "../../src/protocol/sandbox.ts";
import { createCaseLedger } from "./case-ledger.ts";
import type { EngineWorker } from "./engine-worker.ts";
import type { Lease, Reuse } from "./engine-pool.ts";
import { runSlice, type SliceEnd } from "./run-slice.ts";
import { streak } from "./streak.ts";

interface BatchOptions {
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  readonly take: () => Promise<Lease>;
  readonly giveBack: (worker: EngineWorker) => void;
  /** A fresh interpreter under the narrow stack guard; absent where an engine knows no such thing. */
  readonly takeNarrow?: () => Promise<EngineWorker>;
  readonly report: (outcomes: readonly { caseIndex: number; report: FrameReport }[]) => void;
}

/** Programs that cannot be interrupted are ended at once. */
const graceMillis = { pyodide: 400, quickjs: 400, browser: 0 } as const;
/** After so many bad ends in a row the rest of a batch is not run. */
const patience = 3;

let lastRunId = 0;

/** Runs all cases of one program, through as many workers as it costs. Reports each case exactly once. */
export async function runBatch({
  request,
  signal,
  take,
  giveBack,
  takeNarrow,
  report,
}: BatchOptions): Promise<Reuse> {
  const ledger = createCaseLedger(request.cases.length, report);
  const crashes = streak();
  let reuse: Reuse | undefined;
  /** One second over the limit for each case, and for the top level: whatever a program does between its cases. */
  let millisLeft = (request.limits.millisPerCase + 1000) * (request.cases.length + 1);

  while (!ledger.isDone()) {
    const reason = whyNot();
    if (reason !== undefined) {
      ledger.settle(-1, { kind: "notRun", reason });
      break;
    }
    const lease = await take();
    reuse ??= lease.reuse;
    const stretch = ledger.firstStretch();
    await settle(lease.worker, stretch, await slice(lease.worker, stretch));
  }
  return reuse ?? "new";

  /** Why the rest is not run, if so. */
  function whyNot() {
    if (signal.aborted) return "stopped";
    if (ledger.timeLimits.length >= patience) return "threeTimeLimits";
    if (crashes.length >= patience) return "threeCrashes";
    return millisLeft <= 0 ? "outOfTime" : undefined;
  }

  async function settle(worker: EngineWorker, stretch: readonly number[], end: SliceEnd): Promise<void> {
    crashes.count(end.kind === "fatal" || end.kind === "flooded" || end.kind === "neverBegun");
    if (end.kind === "finished") giveBack(worker);
    else worker.kill();
    switch (end.kind) {
      case "finished":
        // A worker that says it is done must have spoken for all its cases.
        for (const caseIndex of stretch) if (ledger.isOpen(caseIndex)) ledger.settle(caseIndex, unanswered);
        return;
      case "overdue":
        return ledger.settle(ledger.blamed(end.caseIndex), overdue(end.caseIndex));
      case "outOfTime":
        millisLeft = 0;
        if (end.caseIndex >= 0) ledger.settle(ledger.blamed(end.caseIndex), overdue(end.caseIndex));
        return;
      case "flooded":
        return ledger.settle(ledger.blamed(stretch[0] ?? -1), flooded);
      case "fatal":
        return await retryNarrow(end.caseIndex, end.reason);
      case "neverBegun":
      case "stopped":
        return;
    }
  }

  /** Freeing long chains overflows the native stack under the wide guard and not under the narrow one (measured). */
  async function retryNarrow(caseIndex: number, reason: string): Promise<void> {
    const blamed = ledger.blamed(caseIndex);
    const stretch = blamed < 0 ? ledger.firstStretch() : [blamed];
    const [first = -1] = stretch;
    if (takeNarrow !== undefined && !signal.aborted) {
      const worker = await takeNarrow();
      const end = await slice(worker, stretch);
      worker.kill();
      if (end.kind === "finished") crashes.count(false);
      if (end.kind === "overdue") ledger.settle(ledger.blamed(end.caseIndex), overdue(end.caseIndex));
    }
    if (ledger.isOpen(first)) ledger.settle(blamed, { kind: "engineFailed", reason });
  }

  async function slice(worker: EngineWorker, stretch: readonly number[]): Promise<SliceEnd> {
    const { source, entryPoint, limits, quiet, engine } = request;
    const run: EngineRun = {
      kind: "run",
      runId: (lastRunId += 1),
      source,
      cases: stretch.map((caseIndex) => request.cases[caseIndex] ?? "[]"),
      firstCase: stretch[0] ?? 0,
      limits,
      // A memory bomb in the browser's engine takes the frame down: what came before must have left it.
      announce: worker.control === undefined || engine === "browser",
      quiet,
      ...(entryPoint !== undefined && { entryPoint }),
    };
    const began = performance.now();
    const end = await runSlice({
      worker,
      run,
      totalLimitMillis: millisLeft,
      graceMillis: worker.control ? graceMillis[engine] : 0,
      signal,
      onReport(caseIndex, what) {
        ledger.settle(caseIndex, what);
        return ledger.timeLimits.length >= patience;
      },
    });
    if (end.kind !== "neverBegun") millisLeft -= performance.now() - began;
    return end;
  }
}

// Retold by the page.
const unanswered: FrameReport = { kind: "engineFailed", reason: "the worker gave no answer for this case" };

const flooded: FrameReport = {
  kind: "engineFailed",
  // Retold by the page.
  reason: "the program flooded its worker's channel with messages",
};

const overdue = (caseIndex: number): FrameReport => ({
  kind: "timedOut",
  stdout: "",
  where: caseIndex < 0 ? "topLevel" : "case",
});
