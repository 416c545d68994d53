import { control, type EngineRun, type FromEngine, type ToEngine } from "../../src/protocol/engine.ts";
import { parseFromEngine } from "./parse-from-engine.ts";
import { sharesMemory } from "./shares-memory.ts";

// Errors are retold: the page says why nothing runs.

/** What a worker needs to become an engine. */
export interface EngineRecipe {
  /** Classic script. Each worker has an address of its own to it: a program in another could revoke a shared one. */
  readonly script: Blob;
  readonly boot: (shared: SharedArrayBuffer | undefined) => ToEngine;
  /** After this many milliseconds without an answer booting has failed. */
  readonly bootLimitMillis: number;
}

/** One worker of the frame. Nothing it says is believed beyond what its listener checks. */
export interface EngineWorker {
  readonly booted: Promise<void>;
  /** Absent without cross-origin isolation. */
  readonly control: Int32Array | undefined;
  /** True for ever once a program may have touched the worker's JavaScript. */
  readonly reachedHost: boolean;
  /** Milliseconds that reading its messages has kept this thread from anything else, beyond what any message takes. */
  readonly slowReading: number;
  /** One listener at a time; `undefined` for whatever is no message of the protocol, and for errors nobody caught. */
  listen(listener: (message: FromEngine | undefined) => void): void;
  run(run: EngineRun): void;
  /** Makes the interpreter as it was after booting; false where that cannot be done. */
  reset(): Promise<boolean>;
  kill(): void;
}

const resetLimitMillis = 2000;
const usualReadingMillis = 50;
/** A browser ends a script by force after two seconds at most; where a thread lives on after this, it always will. */
const lastsAfterEndMillis = 5000;

/** @param onStuck the worker has been ended, and its thread goes on all the same */
export function startEngineWorker(
  { script, boot, bootLimitMillis }: EngineRecipe,
  onStuck: () => void = () => {},
): EngineWorker {
  const url = URL.createObjectURL(script);
  const worker = new Worker(url);
  const shared = sharesMemory() ? new SharedArrayBuffer(4 * control.length) : undefined;
  const signals = shared && new Int32Array(shared);
  if (signals) Atomics.store(signals, control.caseIndex, control.idle);

  let reachedHost = false;
  let slowReading = 0;
  let listener: (message: FromEngine | undefined) => void = () => {};
  const booting = Promise.withResolvers<void>();
  const timer = setTimeout(() => booting.reject(new Error("it did not start in time")), bootLimitMillis);
  // A worker nobody waits for any more may still fail; that is not an error of the broker's.
  booting.promise.then(
    () => clearTimeout(timer),
    () => clearTimeout(timer),
  );

  worker.onmessage = (event: MessageEvent<unknown>) => {
    const began = performance.now();
    // What was sent is built anew only here, when it is asked for, and a program may send anything.
    const message = parseFromEngine(event.data);
    slowReading += Math.max(0, performance.now() - began - usualReadingMillis);
    if (message?.kind === "reachedHost") reachedHost = true;
    else if (message?.kind === "booted") booting.resolve();
    else if (message?.kind === "bootFailed") booting.reject(new Error(message.reason));
    listener(message);
  };
  worker.onmessageerror = () => listener(undefined);
  worker.onerror = (event) => {
    // Otherwise each one goes on to this document, and to the console.
    event.preventDefault();
    // Retold.
    booting.reject(new Error(event.message || "its script could not be loaded"));
    listener(undefined);
  };
  worker.postMessage(boot(shared));

  return {
    booted: booting.promise,
    control: signals,
    get reachedHost() {
      return reachedHost;
    },
    get slowReading() {
      return slowReading;
    },
    listen(next) {
      listener = next;
    },
    run(run) {
      if (signals) Atomics.store(signals, control.interrupt, 0);
      worker.postMessage(run);
    },
    reset() {
      const cleaned = Promise.withResolvers<boolean>();
      setTimeout(() => cleaned.resolve(false), resetLimitMillis);
      listener = (message) => message?.kind === "clean" && cleaned.resolve(true);
      worker.postMessage({ kind: "reset" });
      return cleaned.promise;
    },
    kill() {
      listener = () => {};
      booting.reject(new Error("it was ended"));
      worker.terminate();
      URL.revokeObjectURL(url);
      if (signals === undefined) return;
      setTimeout(() => Atomics.notify(signals, control.life) > 0 && onStuck(), lastsAfterEndMillis);
    },
  };
}
