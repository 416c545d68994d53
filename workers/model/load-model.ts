import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from "@huggingface/transformers";
import type { LoadProgress, ModelChoice, ModelDevice } from "../../src/protocol/model.ts";
import { download } from "./download.ts";
import { nextTask } from "./next-task.ts";

export interface LoadedModel {
  device: ModelDevice;
  tokenizer: PreTrainedTokenizer;
  model: PreTrainedModel;
  /** Prompt and answer together, in tokens. */
  contextTokens: number;
}

const jsonFiles = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"];
const weights = "onnx/model_quantized.onnx";

/**
 * Downloads the model's folder and onnxruntime's binary, and makes a session of them. The same int8 weights serve
 * both devices.
 * @throws Error with a sentence for the reader
 */
export async function loadModel(
  choice: ModelChoice,
  device: ModelDevice,
  onProgress: LoadProgress,
): Promise<LoadedModel> {
  const names = [...jsonFiles, weights];
  const folder = `${choice.basePath}${choice.id}/`;
  const { wasm, wasmBytes } = choice.runtime;
  const [binary, ...contents] = await download(
    [
      { url: wasm, kind: "wasm", ...(wasmBytes === undefined ? {} : { bytes: wasmBytes }) },
      ...jsonFiles.map((name) => ({ url: `${folder}${name}`, kind: "json" as const })),
      { url: `${folder}${weights}`, kind: "onnx" },
    ],
    onProgress,
  );
  const files = new Map(
    names.map((name, index) => [`${folder}${name}`, contents[index] ?? new ArrayBuffer(0)]),
  );
  keepOffline(choice, files, binary);
  const tokenizer = await AutoTokenizer.from_pretrained(choice.id);
  const model = await AutoModelForCausalLM.from_pretrained(choice.id, { device, dtype: "q8" });
  // Both live on in the session; without this they would be held twice.
  files.clear();
  delete env.backends.onnx.wasm?.wasmBinary;
  letStopsIn(model);
  return { device, tokenizer, model, contextTokens: contextOf(model.config) };
}

/** transformers.js may read what we downloaded, and nothing else: no hub, no CDN, no cache that outlives a new version. */
function keepOffline(
  choice: ModelChoice,
  files: ReadonlyMap<string, ArrayBuffer>,
  binary: ArrayBuffer | undefined,
): void {
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  // A path: with an absolute URL the tokenizer is reported missing.
  env.localModelPath = choice.basePath;
  env.useBrowserCache = false;
  // The cache imports onnxruntime's loader from a blob.
  env.useWasmCache = false;
  env.fetch = (input) => {
    const content = files.get(String(input));
    if (content === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(
      new Response(content, { headers: { "content-length": String(content.byteLength) } }),
    );
  };
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) throw new Error("onnxruntime has no WebAssembly backend in this build");
  // Up to 8 million parameters a second thread costs more than it brings, and needs cross-origin isolation.
  wasm.numThreads = 1;
  wasm.wasmPaths = { mjs: choice.runtime.mjs, wasm: choice.runtime.wasm };
  if (binary !== undefined) wasm.wasmBinary = binary;
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
