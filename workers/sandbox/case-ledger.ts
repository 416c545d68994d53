import type { FrameReport } from "../../src/protocol/sandbox.ts";
import { streak } from "./streak.ts";

type Report = (outcomes: readonly { caseIndex: number; report: FrameReport }[]) => void;

/** Which cases of a batch have no report yet. Each is reported exactly once. */
export function createCaseLedger(count: number, report: Report) {
  const open = new Set(Array.from({ length: count }).keys());
  const timeLimits = streak();

  /** -1 speaks for every case that is still open. What is said of a case already reported is dropped. */
  function settle(caseIndex: number, what: FrameReport): void {
    const targets = caseIndex === -1 ? [...open] : open.has(caseIndex) ? [caseIndex] : [];
    for (const target of targets) open.delete(target);
    if (targets.length > 0) report(targets.map((target) => ({ caseIndex: target, report: what })));
    timeLimits.count(what.kind === "timedOut");
  }

  /** The first run of open indexes without a gap. */
  function firstStretch(): readonly number[] {
    const sorted = [...open].toSorted((a, b) => a - b);
    const gap = sorted.findIndex((caseIndex, at) => at > 0 && caseIndex !== (sorted[at - 1] ?? 0) + 1);
    return gap < 0 ? sorted : sorted.slice(0, gap);
  }

  return {
    settle,
    firstStretch,
    timeLimits,
    isDone: () => open.size === 0,
    isOpen: (caseIndex: number) => open.has(caseIndex),
    /** A top level (-1) speaks for all cases; a case already reported gives way to the first open one. */
    blamed: (caseIndex: number) =>
      caseIndex < 0 ? -1 : open.has(caseIndex) ? caseIndex : (firstStretch()[0] ?? -1),
  };
}
