import type { DeviceReport } from "../../src/domain/model-weights.ts";
import type {
  Completion,
  CompletionRequest,
  Generation,
  GenerationRequest,
  LoadProgress,
  ModelChoice,
  ModelFailure,
  ModelLoad,
  TokenProgress,
} from "../../src/protocol/model.ts";
import { complete } from "./complete.ts";
import { describeFailure } from "./describe-failure.ts";
import { chooseDevice, probeDevice } from "./device.ts";
import { fetchModel, type ModelFiles, weightsBytes } from "./fetch-model.ts";
import { SiteFault } from "./file-fault.ts";
import { checkKnownAnswer } from "./known-answer.ts";
import type { LoadedModel } from "./loaded-model.ts";
import { openModel } from "./open-model.ts";
import { write } from "./write.ts";

/**
 * The model of one worker: loaded once, asked one thing at a time. After a failure on its device the worker is of no
 * further use (transformers.js chains sessions, and a rejected link rejects every later one): the page starts another.
 */
export function createModel() {
  let model: LoadedModel | undefined;
  let stopRequested = false;
  const world = { stopRequested: () => stopRequested, nowMillis: () => performance.now() };

  async function ask<Answer>(
    question: (asked: LoadedModel) => Promise<Answer>,
  ): Promise<Answer | ModelFailure> {
    // Retold.
    if (model === undefined) return { kind: "failed", reason: "No model has been loaded in this worker" };
    stopRequested = false;
    try {
      return await question(model);
    } catch (error) {
      return describeFailure(error, model.device);
    }
  }

  return {
    probe: (): Promise<DeviceReport> => probeDevice(),

    async load(choice: ModelChoice, onProgress: LoadProgress): Promise<ModelLoad> {
      const started = performance.now();
      let files: ModelFiles;
      try {
        files = await fetchModel(choice, onProgress);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: "failed", reason, ...(error instanceof SiteFault && { ofSite: true }) };
      }
      const weights = { dtype: choice.dtype, bytes: weightsBytes(files, choice) };
      const chosen = await chooseDevice(weights, choice.withoutWebGpu);
      try {
        const opened = await openModel(choice, files, chosen.device);
        // Compiles shaders and hot loops, too, before the first real program.
        await checkKnownAnswer(opened);
        model = opened;
      } catch (error) {
        return describeFailure(error, chosen.device);
      }
      return {
        kind: "ready",
        ...chosen,
        dtype: choice.dtype,
        millis: performance.now() - started,
        contextTokens: model.contextTokens,
        hasChatTemplate: model.hasChatTemplate,
        fillsInTheMiddle: model.middle !== undefined,
      };
    },

    generate: (request: GenerationRequest, onTokens: TokenProgress): Promise<Generation> =>
      ask((asked) => write({ model: asked, request, onTokens, ...world })),

    complete: (request: CompletionRequest): Promise<Completion> =>
      ask((asked) => complete({ model: asked, request, ...world })),

    stop(): Promise<void> {
      stopRequested = true;
      return Promise.resolve();
    },
  };
}
