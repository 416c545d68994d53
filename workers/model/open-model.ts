import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from "@huggingface/transformers";
import type { ModelChoice, ModelDevice } from "../../src/protocol/model.ts";
import type { ModelFiles } from "./fetch-model.ts";
import { nextTask } from "./next-task.ts";

export interface LoadedModel {
  device: ModelDevice;
  tokenizer: PreTrainedTokenizer;
  model: PreTrainedModel;
  /** Prompt and answer together, in tokens. */
  contextTokens: number;
}

/**
 * Makes a session of files that are here already.
 * @throws Error where the device or the files are of no use
 */
export async function openModel(
  choice: ModelChoice,
  files: ModelFiles,
  device: ModelDevice,
): Promise<LoadedModel> {
  serveFrom(files);
  setUpRuntime(files, choice);
  const tokenizer = await AutoTokenizer.from_pretrained(choice.id);
  const model = await AutoModelForCausalLM.from_pretrained(choice.id, { device, dtype: choice.dtype });
  // The session has its own copy of both.
  files.folder.clear();
  delete env.backends.onnx.wasm?.wasmBinary;
  letStopsIn(model);
  return { device, tokenizer, model, contextTokens: contextOf(model.config) };
}

/** transformers.js gets what was downloaded and nothing else: no hub, no CDN, no cache that outlives a version. */
function serveFrom({ basePath, folder }: ModelFiles): void {
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  // A path: with an absolute URL the tokenizer is reported missing.
  env.localModelPath = basePath;
  env.useBrowserCache = false;
  env.fetch = (input) => {
    const content = folder.get(String(input));
    if (content === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(
      new Response(content, { headers: { "content-length": String(content.byteLength) } }),
    );
  };
}

function setUpRuntime({ binary }: ModelFiles, { runtime }: ModelChoice): void {
  // It would import the loader from a blob, and keep the binary for ever.
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) throw new Error("onnxruntime has no WebAssembly backend in this build");
  // Up to 8 million parameters a second thread costs more than it brings, and would need cross-origin isolation.
  wasm.numThreads = 1;
  wasm.wasmPaths = { mjs: runtime.mjs, wasm: runtime.wasm };
  wasm.wasmBinary = binary;
}

/** On WASM a generation awaits only microtasks, so a stop would be heard after its last token. */
function letStopsIn(model: PreTrainedModel): void {
  const forward = model.forward.bind(model);
  model.forward = async (inputs) => {
    await nextTask();
    return forward(inputs);
  };
}

/** The library leaves `max_position_embeddings` untyped. */
function contextOf(config: object): number {
  const stated: unknown = Reflect.get(config, "max_position_embeddings");
  if (typeof stated !== "number") throw new Error("config.json names no max_position_embeddings");
  return stated;
}
