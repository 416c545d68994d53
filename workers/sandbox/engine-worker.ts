import { control, type EngineRun, type FromEngine, type ToEngine } from "../../src/protocol/engine.ts";
import { parseFromEngine } from "./parse-from-engine.ts";

/** What a worker needs to become an engine. */
export interface EngineRecipe {
  /** Classic script. */
  readonly script: string;
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
  /** One listener at a time. */
  listen(listener: (message: FromEngine) => void): void;
  run(run: EngineRun): void;
  /** Makes the interpreter as it was after booting; false where that cannot be done. */
  reset(): Promise<boolean>;
  kill(): void;
}

const resetLimitMillis = 2000;

export function startEngineWorker({ script, boot, bootLimitMillis }: EngineRecipe): EngineWorker {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  const shared = crossOriginIsolated ? new SharedArrayBuffer(4 * control.length) : undefined;
  const signals = shared && new Int32Array(shared);
  if (signals) Atomics.store(signals, control.caseIndex, control.idle);

  let reachedHost = false;
  let listener: (message: FromEngine) => void = () => {};
  const booting = Promise.withResolvers<void>();
  const timer = setTimeout(() => booting.reject(new Error("it did not start in time")), bootLimitMillis);
  // A worker nobody waits for any more may still fail; that is not an error of the broker's.
  booting.promise.then(
    () => clearTimeout(timer),
    () => clearTimeout(timer),
  );

  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseFromEngine(data);
    if (message === undefined) return;
    if (message.kind === "reachedHost") reachedHost = true;
    else if (message.kind === "booted") booting.resolve();
    else if (message.kind === "bootFailed") booting.reject(new Error(message.reason));
    else listener(message);
  };
  worker.onerror = (event) => booting.reject(new Error(event.message || "its script could not be loaded"));
  worker.postMessage(boot(shared));

  return {
    booted: booting.promise,
    control: signals,
    get reachedHost() {
      return reachedHost;
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
      listener = ({ kind }) => kind === "clean" && cleaned.resolve(true);
      worker.postMessage({ kind: "reset" });
      return cleaned.promise;
    },
    kill() {
      listener = () => {};
      booting.reject(new Error("it was ended"));
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
