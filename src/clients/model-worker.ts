import type { DeviceReport } from "../domain/model-weights.ts";
import { say } from "../messages/say.ts";
import { retell } from "../messages/retell.ts";
import type {
  Completion,
  CompletionRequest,
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelChoice,
  ModelLoad,
  ModelWorker,
  TokenProgress,
} from "../protocol/model.ts";
import { type After, type Death, watchWorker } from "./worker-life.ts";

/** A first compilation of WebGPU's shaders may keep the worker from speaking for that long. */
const silenceMillis = 120_000;
const probeMillis = 30_000;

/** One worker from its start to its end, with the model that it loads. */
export interface LiveModel {
  readonly ready: Promise<ModelLoad | Death>;
  readonly died: Promise<Death>;
  readonly generate: (request: GenerationRequest, onTokens: TokenProgress) => Promise<Generation | Death>;
  readonly complete: (request: CompletionRequest) => Promise<Completion | Death>;
  /** Asks; the running call then ends soon with what was written. */
  readonly stop: () => void;
  readonly end: (reason: string) => void;
}

export interface LiveModelParts {
  readonly worker: Worker;
  readonly choice: ModelChoice;
  readonly onProgress: LoadProgress;
  readonly after: After;
}

export function startModel({ worker, choice, onProgress, after }: LiveModelParts): LiveModel {
  const life = watchWorker(worker, silenceMillis, after);
  // Fetched with the model: an exercise opens without it.
  const connection = import("comlink").then(
    ({ proxy, wrap }) => ({ proxy, remote: wrap<ModelWorker>(worker) }),
    (error: unknown) => {
      life.end(say`a part of the page could not be loaded (${String(error)})`);
      return new Promise<never>(() => undefined);
    },
  );

  async function load(): Promise<ModelLoad> {
    const { proxy, remote } = await connection;
    const progress = proxy<LoadProgress>((loaded) => {
      life.heard();
      onProgress(loaded);
    });
    return retold(await remote.load(choice, progress));
  }

  async function generate(request: GenerationRequest, onTokens: TokenProgress): Promise<Generation> {
    const { proxy, remote } = await connection;
    const tokens = proxy<TokenProgress>((written) => {
      life.heard();
      onTokens(written);
    });
    return remote.generate(request, tokens);
  }

  async function complete(request: CompletionRequest): Promise<Completion> {
    const { remote } = await connection;
    return await remote.complete(request);
  }

  return {
    ready: life.guard(load()),
    died: life.died,
    generate: (request, onTokens) => life.guard(generate(request, onTokens)),
    complete: (request) => life.guard(complete(request)),
    stop: () => void connection.then(({ remote }) => remote.stop()),
    end: life.end,
  };
}

/** The worker speaks English. Reasons of failures are retold in the sentences that hold them. */
function retold(load: ModelLoad): ModelLoad {
  return load.kind === "ready" && load.because !== undefined
    ? { ...load, because: retell(load.because) }
    : load;
}

/** Asks a worker of its own, where a graphics adapter may answer otherwise than on the page. */
export async function probeDevice({
  worker,
  after,
}: Pick<LiveModelParts, "worker" | "after">): Promise<DeviceReport> {
  const life = watchWorker(worker, probeMillis, after);
  async function probe(): Promise<DeviceReport> {
    const { wrap } = await import("comlink");
    return await wrap<ModelWorker>(worker).probe();
  }
  const report = await life.guard(probe());
  // Not said: nobody waits for it any more.
  life.end("it has answered");
  if ("kind" in report) return { webGpu: false, because: report.reason };
  return report.webGpu
    ? { ...report, adapter: report.adapter || say`unnamed` }
    : { ...report, because: retell(report.because) };
}

/** Literal: with the URL in a variable the build passes and ships no worker. */
export function spawnModelWorker(): Worker {
  return new Worker(new URL("../../workers/model/entry.ts", import.meta.url), {
    type: "module",
    name: "model",
  });
}
