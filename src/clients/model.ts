import { type Failed, PlaygroundError } from "../domain/playground-error.ts";
import type {
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelChoice,
  ModelFailure,
  ModelReady,
  TokenProgress,
} from "../protocol/model.ts";
import { type LiveModel, startModel } from "./model-worker.ts";
import { type After, type Death, realTime } from "./worker-life.ts";

type Written = Extract<Generation, { kind: "finished" }>;

export interface ModelClient {
  /** Loads once; a call while it loads or after only listens. A failed load is tried anew by the next call. */
  readonly load: (onProgress?: LoadProgress) => Promise<ModelReady | Failed>;
  /**
   * Loads if needed, waits its turn and writes. Aborting keeps what was written so far; a worker that does not stop
   * by itself is ended, and the next call starts another.
   */
  readonly generate: (request: GenerationRequest, options?: GenerateOptions) => Promise<Written | Failed>;
  /** Ends the worker; a running call fails. The client can be used again. */
  readonly dispose: () => void;
}

interface GenerateOptions {
  readonly onTokens?: TokenProgress;
  readonly signal?: AbortSignal;
}

export interface ModelClientParts {
  readonly spawn: () => Worker;
  readonly choice: ModelChoice;
  readonly after?: After;
}

const stopGraceMillis = 2_000;
const nothing = (): void => undefined;
const nothingWritten = { text: "", tokens: 0, tokensPerSecond: 0 };

/** One worker for one model: it writes one program at a time, and is replaced after any failure. */
export function createModelClient({ spawn, choice, after = realTime }: ModelClientParts): ModelClient {
  let live: LiveModel | undefined;
  let withoutWebGpu: string | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<LoadProgress>();

  function tellListeners(progress: Parameters<LoadProgress>[0]): void {
    for (const listener of listeners) listener(progress);
  }

  function start(): LiveModel {
    const complete = withoutWebGpu === undefined ? choice : { ...choice, withoutWebGpu };
    const model = startModel({ worker: spawn(), choice: complete, onProgress: tellListeners, after });
    void model.died.then(() => forget(model));
    return model;
  }

  function discard(model: LiveModel, reason: string): void {
    model.end(reason);
    forget(model);
  }

  function forget(model: LiveModel): void {
    if (live === model) live = undefined;
  }

  /** Remembers what WebGPU failed with, so that the next worker takes WASM and says why. */
  function afterFailure(model: LiveModel, failure: ModelFailure | Death): void {
    if (failure.kind === "failed" && failure.device === "webgpu")
      withoutWebGpu = `WebGPU failed: ${failure.reason}`;
    discard(model, failure.reason);
  }

  async function open(): Promise<{ model: LiveModel; ready: ModelReady } | Failed> {
    const model = (live ??= start());
    const ready = await model.ready;
    if (ready.kind === "ready") return { model, ready };
    afterFailure(model, ready);
    return ready.kind === "failed" && ready.device === "webgpu" ? open() : notLoaded(ready);
  }

  async function load(onProgress: LoadProgress = nothing): Promise<ModelReady | Failed> {
    listeners.add(onProgress);
    try {
      const opened = await open();
      return "ready" in opened ? opened.ready : opened;
    } finally {
      listeners.delete(onProgress);
    }
  }

  async function writeNow(
    model: LiveModel,
    request: GenerationRequest,
    options: GenerateOptions,
  ): Promise<Written | Failed> {
    const { onTokens, signal } = options;
    let soFar = nothingWritten;
    let over = false;
    const written = model.generate(request, (progress) => {
      if (over) return;
      soFar = progress;
      onTokens?.(progress);
    });
    const stopping = stopWhenAborted(model, signal, () => {
      discard(model, "it did not stop when asked");
      return { kind: "finished", ...soFar, stopped: "byUser" };
    });
    const result = await Promise.race([written, stopping.overdue]);
    over = true;
    stopping.settled();
    if (result.kind === "finished") return result;
    if (!isRefusal(result)) afterFailure(model, result);
    return notWritten(result);
  }

  /** Asks the model to stop on abort; `overdue` gives `giveUp()` where it does not within the grace. */
  function stopWhenAborted(model: LiveModel, signal: AbortSignal | undefined, giveUp: () => Written) {
    const { promise: overdue, resolve } = Promise.withResolvers<Written>();
    let cancelGrace = nothing;
    const askToStop = (): void => {
      model.stop();
      cancelGrace = after(stopGraceMillis, () => resolve(giveUp()));
    };
    if (signal?.aborted === true) askToStop();
    else signal?.addEventListener("abort", askToStop, { once: true });
    const settled = (): void => {
      cancelGrace();
      signal?.removeEventListener("abort", askToStop);
    };
    return { overdue, settled };
  }

  async function inTurn(
    previous: Promise<unknown>,
    request: GenerationRequest,
    options: GenerateOptions,
  ): Promise<Written | Failed> {
    const aborted = whenAborted(options.signal);
    if ((await Promise.race([previous, aborted])) === unwritten) return unwritten;
    const opened = await Promise.race([open(), aborted]);
    if (opened === unwritten || options.signal?.aborted === true) return unwritten;
    return "model" in opened ? writeNow(opened.model, request, options) : opened;
  }

  return {
    load,
    generate(request, options = {}) {
      const turn = inTurn(lastTurn, request, options);
      lastTurn = Promise.allSettled([lastTurn, turn]);
      return turn;
    },
    dispose: () => {
      if (live !== undefined) discard(live, "it was closed");
    },
  };
}

const unwritten: Written = { kind: "finished", ...nothingWritten, stopped: "byUser" };

function whenAborted(signal: AbortSignal | undefined): Promise<Written> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(unwritten);
    signal?.addEventListener("abort", () => resolve(unwritten), { once: true });
  });
}

/** The request was at fault, not the worker. */
function isRefusal(failure: ModelFailure | Death): boolean {
  return failure.kind === "failed" && failure.device === undefined;
}

function notLoaded({ reason }: ModelFailure | Death): Failed {
  return failed(
    `The model could not be loaded: ${reason}.`,
    "Check the connection and press Generate solution again. If it stays so, this copy of the site lacks the model's files.",
  );
}

function notWritten(failure: ModelFailure | Death): Failed {
  if (isRefusal(failure)) {
    return failed(
      `The model cannot take this task: ${failure.reason}.`,
      "Choose another exercise or another model.",
    );
  }
  const message =
    failure.kind === "died"
      ? `The model's worker ended: ${failure.reason}.`
      : `The model stopped writing: ${failure.reason}.`;
  return failed(message, "Press Generate solution again: the model starts anew.");
}

function failed(message: string, advice: string): Failed {
  return { kind: "failed", error: new PlaygroundError(message, advice) };
}
