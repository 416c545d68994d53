import type { DeviceReport } from "../domain/model-weights.ts";
import type { Failed } from "../domain/playground-error.ts";
import { thrift } from "../domain/small-memory.ts";
import { say } from "../messages/say.ts";
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
import { createFallback } from "./model-fallback.ts";
import { type LiveModel, probeDevice, startModel } from "./model-worker.ts";
import { type After, type Death, realTime } from "./worker-life.ts";

type Written = Extract<Generation, { kind: "finished" }>;
type Completed = Extract<Completion, { kind: "finished" }>;

export interface ModelClient {
  /** What a worker finds of a graphics adapter; loads nothing. */
  readonly probe: () => Promise<DeviceReport>;
  /** The model, where it is loaded; loads nothing. */
  readonly loaded: () => Promise<ModelReady | undefined>;
  /** Loads once; a call while it loads or after only listens. A failed load is tried anew by the next call. */
  readonly load: (onProgress?: LoadProgress) => Promise<ModelReady | Failed>;
  /**
   * Loads if needed, waits its turn and writes. Aborting keeps what was written so far, and gives no sample where
   * nothing was; a worker that does not stop by itself is ended, and the next call starts another. After a failure of
   * the device it begins anew, once on the same device and then on WASM.
   */
  readonly generate: (
    request: GenerationRequest,
    options?: GenerateOptions,
  ) => Promise<(Written & Partial<WrittenOn>) | Failed>;
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
  /** Whether to be sparing with memory; heeded whenever the model is loaded, and after each answer. */
  readonly isSparing?: () => boolean;
}

/** One thing to ask of the loaded model, when it is its turn. */
interface Job<Result> {
  readonly run: (model: LiveModel) => Promise<Result | ModelFailure | Death>;
  /** The result where it is aborted and the worker does not say what there is. */
  readonly soFar: () => Result;
  readonly signal: AbortSignal | undefined;
  /** How long the worker may take to say what there is. */
  readonly graceMillis: number;
}

interface Opened {
  readonly model: LiveModel;
  readonly ready: ModelReady;
}

/** Where a text was written in the end: after a failure that may be another device than the one first loaded for. */
interface WrittenOn {
  readonly ready: ModelReady;
}

/** After that, what there is of a stopped text is shown. */
const stopGraceMillis = 2_000;
/** A large model may be that long in one step; after that, its worker is ended. */
const stopPatienceMillis = 20_000;
const nothing = (): void => undefined;

/** One worker for one model: it does one thing at a time, and is replaced after any failure. */
export function createModelClient({
  spawn,
  choice,
  after = realTime,
  isSparing = () => false,
}: ModelClientParts): ModelClient {
  const fallback = createFallback();
  let live: LiveModel | undefined;
  let lastOpened: Opened | undefined;
  /** Settles when the worker has done what it was last asked. */
  let busy: Promise<unknown> = Promise.resolve();
  let lastTurn: Promise<unknown> = Promise.resolve();
  let waitingCompletion: AbortController | undefined;
  const listeners = new Set<LoadProgress>();
  /** Loads and answers that somebody waits for. */
  let awaited = 0;
  let keepOn = nothing;

  /** With small memory a worker that nobody has asked for a while goes; the next call starts another. */
  async function keepingOn<Result>(work: Promise<Result>): Promise<Result> {
    awaited += 1;
    keepOn();
    try {
      return await work;
    } finally {
      awaited -= 1;
      if (awaited === 0 && isSparing()) keepOn = after(thrift.idleMillis, rest);
    }
  }

  function rest(): void {
    if (live !== undefined) discard(live, say`nobody asked it for a while`);
  }

  function tellListeners(progress: Parameters<LoadProgress>[0]): void {
    for (const listener of listeners) listener(progress);
  }

  function start(): LiveModel {
    const withoutWebGpu = fallback.withoutWebGpu();
    const complete = {
      ...choice,
      ...(withoutWebGpu !== undefined && { withoutWebGpu }),
      ...(isSparing() && { mostContextTokens: thrift.contextTokens }),
    };
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

  async function open(): Promise<Opened | Failed> {
    const model = (live ??= start());
    const ready = await model.ready;
    if (ready.kind === "ready") return (lastOpened = { model, ready });
    // Of two who wait for the same worker, the first has started another already.
    if (live !== model && live !== undefined) return open();
    discard(model, ready.reason);
    return fallback.after(ready) ? open() : notLoaded(ready, choice.origin);
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
    { model, ready }: Opened,
    job: Job<Result>,
  ): Promise<(Result & WrittenOn) | Failed> {
    const stopping = stopWhenAborted(model, job);
    const answer = job.run(model).finally(stopping.settled);
    busy = answer;
    const result = await Promise.race([answer, stopping.overdue]);
    if (result.kind === "finished") {
      fallback.recovered();
      return { ...result, ready };
    }
    if (isRefusal(result)) return notWritten(result);
    discard(model, result.reason);
    if (!fallback.after(result)) return notWritten(result);
    const opened = await Promise.race([open(), whenAborted(job.signal)]);
    if (opened === abortedEarly || job.signal?.aborted === true) return { ...job.soFar(), ready };
    return "ready" in opened ? runNow(opened, job) : opened;
  }

  /** Asks the model to stop on abort; `overdue` gives what there is where it does not within the grace. */
  function stopWhenAborted<Result>(model: LiveModel, { signal, soFar, graceMillis }: Job<Result>) {
    const { promise: overdue, resolve } = Promise.withResolvers<Result>();
    const cancel: (() => void)[] = [];
    const askToStop = (): void => {
      model.stop();
      cancel.push(
        after(graceMillis, () => resolve(soFar())),
        after(stopPatienceMillis, () => discard(model, say`it did not stop when asked`)),
      );
    };
    if (signal?.aborted === true) askToStop();
    else signal?.addEventListener("abort", askToStop, { once: true });
    const settled = (): void => {
      for (const each of cancel) each();
      signal?.removeEventListener("abort", askToStop);
    };
    return { overdue, settled };
  }

  async function inTurn<Result extends { kind: "finished" }>(
    previous: Promise<unknown>,
    job: Job<Result>,
  ): Promise<(Result & Partial<WrittenOn>) | Failed> {
    const aborted = whenAborted(job.signal);
    const free = previous.then(() => busy.catch(nothing));
    if ((await Promise.race([free, aborted])) === abortedEarly) return job.soFar();
    const opened = await Promise.race([open(), aborted]);
    if (opened === abortedEarly || job.signal?.aborted === true) return job.soFar();
    return "model" in opened ? runNow(opened, job) : opened;
  }

  function queue<Result extends { kind: "finished" }>(
    job: Job<Result>,
  ): Promise<(Result & Partial<WrittenOn>) | Failed> {
    const turn = inTurn(lastTurn, job);
    // Without its value: else every result would hold all before it.
    lastTurn = Promise.allSettled([lastTurn, turn]).then(nothing);
    return turn;
  }

  return {
    probe: () => probeDevice({ worker: spawn(), after }),
    loaded: () => Promise.resolve(lastOpened?.model === live ? lastOpened?.ready : undefined),
    load: (onProgress) => keepingOn(load(onProgress)),
    generate: (request, options = {}) => keepingOn(queue(generationJob(request, options))),
    complete(request, { signal } = {}) {
      waitingCompletion?.abort();
      const overtaken = new AbortController();
      waitingCompletion = overtaken;
      const answer = queue<Completed>({
        run(model) {
          if (waitingCompletion === overtaken) waitingCompletion = undefined;
          return model.complete(request);
        },
        soFar: () => ({ kind: "finished", text: "", tokens: 0, millis: 0 }),
        graceMillis: 0,
        signal: signal === undefined ? overtaken.signal : AbortSignal.any([signal, overtaken.signal]),
      });
      return keepingOn(answer);
    },
    dispose: () => {
      if (live !== undefined) discard(live, say`it was closed`);
    },
  };
}

function generationJob(request: GenerationRequest, { onTokens, signal }: GenerateOptions): Job<Written> {
  let pace = { tokens: 0, tokensPerSecond: 0 };
  let texts: readonly string[] = [];
  let over = false;
  return {
    async run(model) {
      over = false;
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
    graceMillis: stopGraceMillis,
  };
}

const abortedEarly = Symbol("aborted before its turn"); // Not said: for whoever debugs.

function whenAborted(signal: AbortSignal | undefined): Promise<typeof abortedEarly> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(abortedEarly);
    signal?.addEventListener("abort", () => resolve(abortedEarly), { once: true });
  });
}
