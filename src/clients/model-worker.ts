import { proxy, type Remote, wrap } from "comlink";
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
  const remote: Remote<ModelWorker> = wrap<ModelWorker>(worker);
  const progress = proxy<LoadProgress>((loaded) => {
    life.heard();
    onProgress(loaded);
  });
  return {
    ready: life.guard<ModelLoad>(remote.load(choice, progress)),
    died: life.died,
    generate(request, onTokens) {
      const tokens = proxy<TokenProgress>((written) => {
        life.heard();
        onTokens(written);
      });
      return life.guard<Generation>(remote.generate(request, tokens));
    },
    stop: () => void remote.stop(),
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
