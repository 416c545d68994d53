import type { EngineRun } from "../../src/protocol/engine.ts";
import type { FrameReport, RunRequest } from "../../src/protocol/sandbox.ts";
import type { EngineWorker } from "./engine-worker.ts";
import type { Lease, Reuse } from "./engine-pool.ts";
import { runSlice, type SliceEnd } from "./run-slice.ts";

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
  const open = new Set(request.cases.keys());
  const timeLimits = streak();
  const crashes = streak();
  let reuse: Reuse | undefined;

  /** -1 speaks for every case that is still open. Ends the slice after too many time limits in a row. */
  function hear(caseIndex: number, what: FrameReport): boolean {
    const targets = caseIndex === -1 ? [...open] : open.has(caseIndex) ? [caseIndex] : [];
    for (const target of targets) open.delete(target);
    if (targets.length > 0) report(targets.map((target) => ({ caseIndex: target, report: what })));
    timeLimits.count(what.kind === "timedOut");
    return timeLimits.length >= patience;
  }

  const settleRest = (rest: FrameReport) => hear(-1, rest);

  while (open.size > 0) {
    if (signal.aborted) settleRest({ kind: "notRun", reason: "stopped" });
    else if (timeLimits.length >= patience) settleRest({ kind: "notRun", reason: "threeTimeLimits" });
    else if (crashes.length >= patience) settleRest({ kind: "notRun", reason: "threeCrashes" });
    else {
      const lease = await take();
      reuse ??= lease.reuse;
      const stretch = firstStretch(open);
      const end = await slice(lease.worker, stretch);
      await settle(lease.worker, stretch, end);
    }
  }
  return reuse ?? "new";

  async function settle(worker: EngineWorker, stretch: readonly number[], end: SliceEnd): Promise<void> {
    crashes.count(end.kind === "fatal" || end.kind === "flooded");
    if (end.kind === "finished") {
      giveBack(worker);
      // A worker that says it is done must have spoken for all its cases.
      for (const caseIndex of stretch) if (open.has(caseIndex)) hear(caseIndex, unanswered);
      return;
    }
    worker.kill();
    if (end.kind === "overdue") {
      const where = end.caseIndex < 0 ? "topLevel" : "case";
      hear(end.caseIndex < 0 || !open.has(end.caseIndex) ? badCase(end.caseIndex) : end.caseIndex, {
        kind: "timedOut",
        stdout: "",
        where,
      });
    } else if (end.kind === "flooded") {
      hear(firstOf(open), {
        kind: "engineFailed",
        reason: "the program flooded its worker's channel with messages",
      });
    } else if (end.kind === "fatal") {
      await retryNarrow(end.caseIndex, end.reason);
    }
  }

  /** A top level that never ends speaks for all cases; a case already reported gives way to the first open one. */
  function badCase(caseIndex: number): number {
    return caseIndex < 0 ? -1 : firstOf(open);
  }

  /** Freeing long chains overflows the native stack under the wide guard and not under the narrow one (measured). */
  async function retryNarrow(caseIndex: number, reason: string): Promise<void> {
    const stretch =
      caseIndex < 0 ? firstStretch(open) : open.has(caseIndex) ? [caseIndex] : firstStretch(open).slice(0, 1);
    if (takeNarrow !== undefined && !signal.aborted) {
      const worker = await takeNarrow();
      const end = await slice(worker, stretch);
      worker.kill();
      if (end.kind === "finished") crashes.count(false);
      if (end.kind === "overdue")
        hear(end.caseIndex < 0 ? -1 : (stretch[0] ?? -1), {
          kind: "timedOut",
          stdout: "",
          where: end.caseIndex < 0 ? "topLevel" : "case",
        });
    }
    const [first] = stretch;
    if (first !== undefined && open.has(first))
      hear(caseIndex < 0 ? -1 : first, { kind: "engineFailed", reason });
  }

  function slice(worker: EngineWorker, stretch: readonly number[]): Promise<SliceEnd> {
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
    return runSlice({
      worker,
      run,
      graceMillis: worker.control ? graceMillis[engine] : 0,
      signal,
      onReport: hear,
    });
  }
}

const unanswered: FrameReport = { kind: "engineFailed", reason: "the worker gave no answer for this case" };

/** The first run of indexes without a gap. */
function firstStretch(open: ReadonlySet<number>): readonly number[] {
  const sorted = [...open].toSorted((a, b) => a - b);
  const gap = sorted.findIndex((caseIndex, at) => at > 0 && caseIndex !== (sorted[at - 1] ?? 0) + 1);
  return gap < 0 ? sorted : sorted.slice(0, gap);
}

const firstOf = (open: ReadonlySet<number>) => firstStretch(open)[0] ?? -1;

function streak() {
  let length = 0;
  return {
    get length() {
      return length;
    },
    count(more: boolean) {
      length = more ? length + 1 : 0;
    },
  };
}
