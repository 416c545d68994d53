import { control } from "../../src/protocol/engine.ts";

interface WatchOptions {
  readonly signals: Int32Array | undefined;
  readonly limitMillis: number;
  /** How long an interrupted program may take to stop; 0 where programs cannot be interrupted. */
  readonly graceMillis: number;
  /** No run lasts longer, however the worker reports its progress. */
  readonly totalLimitMillis: number;
  readonly now: () => number;
  readonly onOverdue: (caseIndex: number) => void;
  /** The run has lasted as long as any may. */
  readonly onOutOfTime: (caseIndex: number) => void;
  /** The time is up, and the worker has not even begun: it is gone, or starves. Its program is not to blame. */
  readonly onNeverBegun: () => void;
}

const tickMillis = 10;
/** One interrupt can be swallowed (measured), so it is repeated. */
const interruptEveryMillis = 50;

/**
 * The clock over one run. With shared memory it reads where the worker is and interrupts a case that is over its
 * limit; without, it goes by what the worker announces. The position only ever moves on: a program that owns its
 * worker can gain at most its other cases' time.
 */
export function watchRun({
  signals,
  limitMillis,
  graceMillis,
  totalLimitMillis,
  now,
  onOverdue,
  onOutOfTime,
  onNeverBegun,
}: WatchOptions) {
  const began = now();
  let hasBegun = false;
  let position = -1;
  let since = began;
  let lastInterrupt = 0;

  function moveTo(caseIndex: number): void {
    hasBegun = true;
    if (caseIndex <= position) return;
    position = caseIndex;
    since = now();
    lastInterrupt = 0;
  }

  function tick(): void {
    if (signals) {
      const at = Atomics.load(signals, control.caseIndex);
      if (at !== control.idle) moveTo(at - 1);
    }
    const time = now();
    const overdue = time - since - limitMillis;
    if (overdue > graceMillis) return end(onOverdue);
    if (time - began > totalLimitMillis) return end(onOutOfTime);
    if (overdue > 0 && signals && time - lastInterrupt >= interruptEveryMillis) {
      lastInterrupt = time;
      Atomics.store(signals, control.interrupt, 2);
    }
  }

  function end(tell: (caseIndex: number) => void): void {
    clearInterval(timer);
    if (hasBegun) tell(position);
    else onNeverBegun();
  }

  const timer = setInterval(tick, tickMillis);
  return {
    moveTo,
    /** Looks at the clock now: many messages keep timers waiting. */
    look: tick,
    stop: () => clearInterval(timer),
  };
}
