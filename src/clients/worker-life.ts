import { say } from "../messages/say.ts";
import { watchLifeLock } from "./life-lock.ts";

const nothing = (): void => undefined;

/** How one worker ended; settles at most once. */
export interface Death {
  readonly kind: "died";
  readonly reason: string;
}

/** Calls `run` after `millis`, unless the returned function was called before. */
export type After = (millis: number, run: () => void) => () => void;

export const realTime: After = (millis, run) => {
  const timer = setTimeout(run, millis);
  return () => clearTimeout(timer);
};

export interface WorkerLife {
  readonly died: Promise<Death>;
  /** What `call` gives, or the worker's death if that comes first: comlink never settles a call to a dead worker. */
  readonly guard: <Result>(call: Promise<Result>) => Promise<Result | Death>;
  /** The worker has been heard of: its silence starts anew. */
  readonly heard: () => void;
  /** Terminates the worker; every guarded call ends with `reason`. */
  readonly end: (reason: string) => void;
}

/**
 * Watches a worker that may die without a word: out of memory, or `close()`, sends no event. Its lock tells at once;
 * and a worker that is silent for `silenceMillis` during a guarded call counts as dead, and is ended.
 */
export function watchWorker(worker: Worker, silenceMillis: number, after: After): WorkerLife {
  const { promise: died, resolve: announce } = Promise.withResolvers<Death>();
  let death: Death | undefined;
  /** Not by Promise.race: what is raced against a promise that stays open is kept for as long as that one. */
  const openCalls = new Set<(death: Death) => void>();
  let cancelSilence = nothing;

  const end = (reason: string): void => {
    cancelSilence();
    stopWatching();
    worker.terminate();
    death ??= { kind: "died", reason };
    announce(death);
    for (const settle of openCalls) settle(death);
  };
  const heard = (): void => {
    cancelSilence();
    if (openCalls.size === 0) return;
    cancelSilence = after(silenceMillis, () => end(say`it said nothing for ${silenceMillis / 1000} seconds`));
  };
  const stopWatching = watchLifeLock(worker, end);
  worker.addEventListener("error", (event) => end(event.message || say`its script could not be loaded`));
  worker.addEventListener("messageerror", () => end(say`it sent a message that cannot be read`));

  return {
    died,
    async guard<Result>(call: Promise<Result>) {
      if (death !== undefined) return death;
      const { promise, resolve, reject } = Promise.withResolvers<Result | Death>();
      call.then(resolve, reject);
      openCalls.add(resolve);
      heard();
      try {
        return await promise;
      } finally {
        openCalls.delete(resolve);
        heard();
      }
    },
    heard,
    end,
  };
}
