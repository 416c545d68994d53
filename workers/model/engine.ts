import type { DeviceReport } from "../../src/domain/model-weights.ts";
import type {
  Completion,
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelChoice,
  ModelLoad,
  TokenProgress,
} from "../../src/protocol/model.ts";
import { chooseDevice, probeDevice } from "./device.ts";
import { fetchModel, type ModelFiles } from "./fetch-model.ts";
import { type LoadedModel, openModel } from "./open-model.ts";
import { write } from "./write.ts";

/**
 * The model of one worker: loaded once, writes one program at a time. After a failure on its device
 * the worker is of no further use (transformers.js chains sessions, and a rejected link rejects every later one): the page starts another.
 */
export function createModel() {
  let model: LoadedModel | undefined;
  let stopRequested = false;

  return {
    probe: (): Promise<DeviceReport> => probeDevice(),

    async load(choice: ModelChoice, onProgress: LoadProgress): Promise<ModelLoad> {
      const started = performance.now();
      let files: ModelFiles;
      try {
        files = await fetchModel(choice, onProgress);
      } catch (error) {
        return { kind: "failed", reason: reasonOf(error) };
      }
      const chosen = await chooseDevice(choice.withoutWebGpu);
      try {
        model = await openModel(choice, files, chosen.device);
        await warmUp(model);
      } catch (error) {
        return { kind: "failed", reason: reasonOf(error), device: chosen.device };
      }
      return {
        kind: "ready",
        ...chosen,
        dtype: choice.dtype,
        millis: performance.now() - started,
        contextTokens: model.contextTokens,
        fillsInTheMiddle: false,
      };
    },

    async generate(request: GenerationRequest, onTokens: TokenProgress): Promise<Generation> {
      if (model === undefined) return { kind: "failed", reason: "No model has been loaded in this worker" };
      stopRequested = false;
      try {
        return await write({ model, request, onTokens, stopRequested: () => stopRequested });
      } catch (error) {
        return { kind: "failed", reason: reasonOf(error), device: model.device };
      }
    },

    complete(): Promise<Completion> {
      return Promise.resolve({ kind: "failed", reason: "This model does not fill in the middle" });
    },

    stop(): Promise<void> {
      stopRequested = true;
      return Promise.resolve();
    },
  };
}

/** Compiles shaders and hot loops before the first real program, and finds a device that computes nonsense. */
async function warmUp(model: LoadedModel): Promise<void> {
  const request = { prompt: "Write a function.", prefix: "", maxNewTokens: 2 };
  await write({ model, request, onTokens: () => undefined, stopRequested: () => false });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
