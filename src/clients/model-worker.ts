import type {
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

/** One worker from its start to its end, with the model that it loads. */
export interface LiveModel {
  readonly ready: Promise<ModelLoad | Death>;
  readonly died: Promise<Death>;
  readonly generate: (request: GenerationRequest, onTokens: TokenProgress) => Promise<Generation | Death>;
  /** Asks; the running `generate` then ends soon with what was written. */
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
      life.end(`a part of the page could not be loaded (${String(error)})`);
      return new Promise<never>(() => undefined);
    },
  );

  async function load(): Promise<ModelLoad> {
    const { proxy, remote } = await connection;
    const progress = proxy<LoadProgress>((loaded) => {
      life.heard();
      onProgress(loaded);
    });
    return remote.load(choice, progress);
  }

  async function generate(request: GenerationRequest, onTokens: TokenProgress): Promise<Generation> {
    const { proxy, remote } = await connection;
    const tokens = proxy<TokenProgress>((written) => {
      life.heard();
      onTokens(written);
    });
    return remote.generate(request, tokens);
  }

  return {
    ready: life.guard(load()),
    died: life.died,
    generate: (request, onTokens) => life.guard(generate(request, onTokens)),
    stop: () => void connection.then(({ remote }) => remote.stop()),
    end: life.end,
  };
}

/** Literal: with the URL in a variable the build passes and ships no worker. */
export function spawnModelWorker(): Worker {
  return new Worker(new URL("../../workers/model/entry.ts", import.meta.url), {
    type: "module",
    name: "model",
  });
}
