import { append, apply, bareArray, define, NativeTypeError } from "./primordials.ts";

/** How a realm waits: with the platform's timers, or by jumping to the next one (`virtual`). */
export interface Waiting {
  /** Calls back after that time; the answer cancels it. */
  readonly wait: (millis: number, callback: () => void) => () => void;
  /** Calls back once everything that is ready to run has run. */
  readonly turn: (callback: () => void) => void;
}

export interface Timers {
  /** Calls back once no timer of this case is left and nothing is ready to run. */
  whenQuiet(callback: () => void): void;
  /** Forgets every timer: none may reach into the next case. */
  clear(): void;
}

interface Timer {
  readonly id: number;
  readonly callback: (...args: unknown[]) => unknown;
  readonly args: unknown[];
  readonly repeatMillis: number | undefined;
  cancel: () => void;
}

const maxTimers = 10_000;

function expose(name: string, value: unknown): void {
  define(globalThis, name, value, false);
}

/** Gives the realm `setTimeout` and its kind; `failed` hears what a callback throws. */
export function installTimers({ wait, turn }: Waiting, failed: (error: unknown) => void): Timers {
  let live = bareArray<Timer>();
  let lastId = 0;
  let generation = 0;
  let whenQuiet: (() => void) | undefined;

  function add(callback: unknown, millis: unknown, args: unknown[], repeats: boolean): number {
    if (typeof callback !== "function") throw new NativeTypeError("A timer needs a function to call");
    if (live.length >= maxTimers) throw new NativeTypeError(`More than ${maxTimers} timers are waiting`);
    const delay = typeof millis === "number" && millis > 0 ? millis : 0;
    const timer: Timer = {
      id: ++lastId,
      callback: (...given) => apply(callback, undefined, given),
      args,
      repeatMillis: repeats ? delay : undefined,
      cancel: () => undefined,
    };
    append(live, timer);
    start(timer, delay, generation);
    return timer.id;
  }

  function start(timer: Timer, delay: number, bornIn: number): void {
    timer.cancel = wait(delay, () => {
      if (bornIn !== generation || !isLive(timer.id)) return;
      if (timer.repeatMillis === undefined) remove(timer.id);
      try {
        apply(timer.callback, undefined, timer.args);
      } catch (error) {
        failed(error);
      }
      if (bornIn !== generation) return;
      if (timer.repeatMillis !== undefined && isLive(timer.id)) start(timer, timer.repeatMillis, bornIn);
      settle();
    });
  }

  function isLive(id: unknown): boolean {
    for (let index = 0; index < live.length; index++) if (live[index]?.id === id) return true;
    return false;
  }

  function remove(id: unknown): void {
    const kept = bareArray<Timer>();
    for (let index = 0; index < live.length; index++) {
      const timer = live[index];
      if (timer === undefined) continue;
      if (timer.id === id) timer.cancel();
      else append(kept, timer);
    }
    live = kept;
    settle();
  }

  function settle(): void {
    if (live.length > 0 || whenQuiet === undefined) return;
    const bornIn = generation;
    turn(() => {
      if (bornIn !== generation || live.length > 0 || whenQuiet === undefined) return;
      const callback = whenQuiet;
      whenQuiet = undefined;
      callback();
    });
  }

  expose("setTimeout", (callback: unknown, millis?: unknown, ...args: unknown[]) =>
    add(callback, millis, args, false),
  );
  expose("setInterval", (callback: unknown, millis?: unknown, ...args: unknown[]) =>
    add(callback, millis, args, true),
  );
  expose("clearTimeout", remove);
  expose("clearInterval", remove);
  return {
    whenQuiet(callback) {
      whenQuiet = callback;
      settle();
    },
    clear() {
      generation++;
      whenQuiet = undefined;
      for (let index = 0; index < live.length; index++) live[index]?.cancel();
      live = bareArray<Timer>();
    },
  };
}
