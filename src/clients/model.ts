import type { DeviceReport } from "../domain/model-weights.ts";
import type { Failed } from "../domain/playground-error.ts";
import type {
  Completion,
  CompletionRequest,
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelChoice,
  ModelFailure,
  ModelReady,
  TokenProgress,
} from "../protocol/model.ts";
import { isRefusal, notLoaded, notWritten } from "./model-failures.ts";
import { type LiveModel, probeDevice, startModel } from "./model-worker.ts";
import { type After, type Death, realTime } from "./worker-life.ts";

type Written = Extract<Generation, { kind: "finished" }>;
type Completed = Extract<Completion, { kind: "finished" }>;

export interface ModelClient {
  /** What a worker finds of a graphics adapter; loads nothing. */
  readonly probe: () => Promise<DeviceReport>;
  /** Loads once; a call while it loads or after only listens. A failed load is tried anew by the next call. */
  readonly load: (onProgress?: LoadProgress) => Promise<ModelReady | Failed>;
  /**
   * Loads if needed, waits its turn and writes. Aborting keeps what was written so far, and gives no sample where
   * nothing was; a worker that does not stop by itself is ended, and the next call starts another.
   */
  readonly generate: (request: GenerationRequest, options?: GenerateOptions) => Promise<Written | Failed>;
  /** The same for the text between two others. A newer call overtakes one that waits, which then gives no text. */
  readonly complete: (
    request: CompletionRequest,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Completed | Failed>;
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

/** One thing to ask of the loaded model, when it is its turn. */
interface Job<Result> {
  readonly run: (model: LiveModel) => Promise<Result | ModelFailure | Death>;
  /** The result where it is aborted and the worker does not say what there is. */
  readonly soFar: () => Result;
  readonly signal: AbortSignal | undefined;
}

const stopGraceMillis = 2_000;
const nothing = (): void => undefined;

/** One worker for one model: it writes one program at a time, and is replaced after any failure. */
export function createModelClient({ spawn, choice, after = realTime }: ModelClientParts): ModelClient {
  let live: LiveModel | undefined;
  let withoutWebGpu: string | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();
  let waitingCompletion: AbortController | undefined;
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

  async function runNow<Result extends { kind: "finished" }>(
    model: LiveModel,
    job: Job<Result>,
  ): Promise<Result | Failed> {
    const stopping = stopWhenAborted(model, job.signal, () => {
      discard(model, "it did not stop when asked");
      return job.soFar();
    });
    const result = await Promise.race([job.run(model), stopping.overdue]);
    stopping.settled();
    if (result.kind === "finished") return result;
    if (!isRefusal(result)) afterFailure(model, result);
    return notWritten(result);
  }

  /** Asks the model to stop on abort; `overdue` gives `giveUp()` where it does not within the grace. */
  function stopWhenAborted<Result>(model: LiveModel, signal: AbortSignal | undefined, giveUp: () => Result) {
    const { promise: overdue, resolve } = Promise.withResolvers<Result>();
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

  async function inTurn<Result extends { kind: "finished" }>(
    previous: Promise<unknown>,
    job: Job<Result>,
  ): Promise<Result | Failed> {
    const aborted = whenAborted(job.signal);
    if ((await Promise.race([previous, aborted])) === abortedEarly) return job.soFar();
    const opened = await Promise.race([open(), aborted]);
    if (opened === abortedEarly || job.signal?.aborted === true) return job.soFar();
    return "model" in opened ? runNow(opened.model, job) : opened;
  }

  function queue<Result extends { kind: "finished" }>(job: Job<Result>): Promise<Result | Failed> {
    const turn = inTurn(lastTurn, job);
    lastTurn = Promise.allSettled([lastTurn, turn]);
    return turn;
  }

  return {
    probe: () => probeDevice({ worker: spawn(), after }),
    load,
    generate: (request, options = {}) => queue(generationJob(request, options)),
    complete(request, { signal } = {}) {
      waitingCompletion?.abort();
      const overtaken = new AbortController();
      waitingCompletion = overtaken;
      return queue<Completed>({
        run(model) {
          if (waitingCompletion === overtaken) waitingCompletion = undefined;
          return model.complete(request);
        },
        soFar: () => ({ kind: "finished", text: "", tokens: 0, millis: 0 }),
        signal: signal === undefined ? overtaken.signal : AbortSignal.any([signal, overtaken.signal]),
      });
    },
    dispose: () => {
      if (live !== undefined) discard(live, "it was closed");
    },
  };
}

function generationJob(request: GenerationRequest, { onTokens, signal }: GenerateOptions): Job<Written> {
  let pace = { tokens: 0, tokensPerSecond: 0 };
  let texts: readonly string[] = [];
  let over = false;
  return {
    async run(model) {
      const written = await model.generate(request, (progress) => {
        if (over) return;
        ({ texts, ...pace } = progress);
        onTokens?.(progress);
      });
      over = true;
      return written;
    },
    /** How many tokens each sample has is known only where there is one. */
    soFar() {
      over = true;
      const tokens = Math.round(pace.tokens / Math.max(1, texts.length));
      return {
        kind: "finished",
        samples: texts.map((text) => ({ text, tokens, stopped: "byUser" })),
        ...pace,
      };
    },
    signal,
  };
}

const abortedEarly = Symbol("aborted before its turn");

function whenAborted(signal: AbortSignal | undefined): Promise<typeof abortedEarly> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(abortedEarly);
    signal?.addEventListener("abort", () => resolve(abortedEarly), { once: true });
  });
}
