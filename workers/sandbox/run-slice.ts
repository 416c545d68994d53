import type { EngineRun, FromEngine } from "../../src/protocol/engine.ts";
import type { FrameReport } from "../../src/protocol/sandbox.ts";
import type { EngineWorker } from "./engine-worker.ts";
import { watchRun } from "./watch.ts";

/** How one stretch of cases in one worker ended. `caseIndex` -1 is the program's top level. */
export type SliceEnd =
  | { readonly kind: "finished" }
  /** The worker had to be ended. */
  | { readonly kind: "overdue"; readonly caseIndex: number }
  /** The time for all of a batch's cases is used up. */
  | { readonly kind: "outOfTime"; readonly caseIndex: number }
  /** It died, without a word, before it began. */
  | { readonly kind: "neverBegun" }
  | { readonly kind: "fatal"; readonly caseIndex: number; readonly reason: string }
  | { readonly kind: "flooded" }
  | { readonly kind: "stopped" };

interface SliceOptions {
  readonly worker: EngineWorker;
  readonly run: EngineRun;
  readonly graceMillis: number;
  readonly totalLimitMillis: number;
  readonly signal: AbortSignal;
  /** Gets each report as it comes; returns true to end the slice. */
  readonly onReport: (caseIndex: number, report: FrameReport) => boolean;
}

/** Every case sends at most its start and its report; streams add one message for each 20 ms or so. */
const messagesPerCase = 3;
const messagesPerSecond = 100;
/** Some messages take long to read, and while they do no clock is looked at. */
const maxSlowReadingMillis = 1000;

/** Runs some cases in one worker, and returns when the worker is done, dead or of no more use. */
export function runSlice({
  worker,
  run,
  graceMillis,
  totalLimitMillis,
  signal,
  onReport,
}: SliceOptions): Promise<SliceEnd> {
  const { promise, resolve } = Promise.withResolvers<SliceEnd>();
  const now = () => performance.now();
  const began = now();
  let messages = 0;

  const watch = watchRun({
    signals: worker.control,
    limitMillis: run.limits.millisPerCase,
    graceMillis,
    totalLimitMillis,
    now,
    onOverdue: (caseIndex) => resolve({ kind: "overdue", caseIndex }),
    onOutOfTime: (caseIndex) => resolve({ kind: "outOfTime", caseIndex }),
    onNeverBegun: () => resolve({ kind: "neverBegun" }),
  });

  worker.listen((message) => {
    messages += 1;
    const allowed = 50 + run.cases.length * messagesPerCase + ((now() - began) / 1000) * messagesPerSecond;
    if (messages > allowed || worker.slowReading > maxSlowReadingMillis) return resolve({ kind: "flooded" });
    if (message !== undefined && "runId" in message && message.runId === run.runId) hear(message);
    watch.look();
  });

  function hear(message: Extract<FromEngine, { runId: number }>): void {
    switch (message.kind) {
      case "starting":
        return watch.moveTo(message.caseIndex);
      case "outcomes":
        for (const { caseIndex, report } of message.outcomes) {
          if (onReport(caseIndex, report)) return resolve({ kind: "stopped" });
        }
        return;
      case "finished":
        return resolve({ kind: "finished" });
      case "fatal":
        return resolve({ kind: "fatal", caseIndex: message.caseIndex, reason: message.reason });
    }
  }

  const stop = () => resolve({ kind: "stopped" });
  if (signal.aborted) stop();
  else {
    signal.addEventListener("abort", stop, { once: true });
    worker.run(run);
  }
  return promise.finally(() => {
    watch.stop();
    worker.listen(() => {});
    signal.removeEventListener("abort", stop);
  });
}
