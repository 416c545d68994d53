import { AutoModelForCausalLM, AutoTokenizer, env, type PreTrainedModel } from "@huggingface/transformers";
import { weightsFile } from "../../src/domain/model-entry.ts";
import type { ModelChoice, ModelDevice } from "../../src/protocol/model.ts";
import { createDecoder } from "./create-decoder.ts";
import { deviceLost } from "./device-lost.ts";
import type { ModelFiles } from "./fetch-model.ts";
import { FileFault } from "./file-fault.ts";
import { middleFormatOf } from "./fill-in-the-middle.ts";
import type { LoadedModel } from "./loaded-model.ts";
import { type ModelConfig, parseModelConfig } from "./model-config.ts";
import { piecesOf } from "./pieces.ts";
import { chatTextOf, tokenOf, wordsOf } from "./tokenizer.ts";

// Errors are retold: the page shows them.

/**
 * Makes a session of files that are here already.
 * @throws FileFault where the files are of no use, Error where the device is
 */
export async function openModel(
  choice: ModelChoice,
  files: ModelFiles,
  device: ModelDevice,
): Promise<LoadedModel> {
  const config = await readConfig(choice, files);
  const contextTokens = Math.min(config.contextTokens, choice.mostContextTokens ?? Infinity);
  serveFrom(files);
  setUpRuntime(files, choice);
  const tokenizer = await openTokenizer(choice);
  const model = await openSession(choice, files, device);
  // The session has its own copy of both.
  files.folder.clear();
  delete env.backends.onnx.wasm?.wasmBinary;
  const middle = middleFormatOf((text) => tokenOf(tokenizer, text));
  const words = wordsOf(tokenizer, model);
  const pieces = piecesOf(tokenizer, words.endsText);
  return {
    device,
    decoder: createDecoder(model, deviceLost(device)),
    words,
    pieces,
    encode: pieces.encode,
    hasChatTemplate: Boolean(tokenizer.chat_template),
    chatText: (request) => chatTextOf(tokenizer, request),
    contextTokens,
    ...(middle === undefined ? {} : { middle }),
  };
}

async function readConfig({ id }: ModelChoice, { basePath, folder }: ModelFiles): Promise<ModelConfig> {
  const name = `${id}/config.json`;
  const text = await folder.get(`${basePath}${name}`)?.text();
  if (text === undefined) throw new FileFault(`${name} is missing`);
  return parseModelConfig(text, name, (type) => AutoModelForCausalLM.supports(type));
}

/** transformers.js gets what was fetched and nothing else: no hub, no CDN, no cache that outlives a version. */
function serveFrom({ basePath, folder }: ModelFiles): void {
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  // A path: with an absolute URL the tokenizer is reported missing.
  env.localModelPath = basePath;
  env.useBrowserCache = false;
  env.fetch = (input) => {
    const content = folder.get(String(input));
    if (content === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(new Response(content, { headers: { "content-length": String(content.size) } }));
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

async function openTokenizer({ id }: ModelChoice) {
  try {
    return await AutoTokenizer.from_pretrained(id);
  } catch (error) {
    throw new FileFault(`${id}/tokenizer.json or tokenizer_config.json is of no use: ${String(error)}`, {
      cause: error,
    });
  }
}

async function openSession(
  { id, dtype }: ModelChoice,
  { basePath, folder }: ModelFiles,
  device: ModelDevice,
): Promise<PreTrainedModel> {
  const weights = weightsFile(dtype);
  const parts = dataParts(folder, `${basePath}${id}/${weights}_data`);
  try {
    return await AutoModelForCausalLM.from_pretrained(id, {
      device,
      dtype,
      ...(parts > 0 ? { use_external_data_format: parts } : {}),
    });
  } catch (error) {
    if (/protobuf|parsing failed|ModelProto|INVALID_GRAPH|external data/i.test(String(error)))
      throw new FileFault(`${id}/${weights} is damaged, or not whole: ${String(error)}`, { cause: error });
    throw error;
  }
}

/** How many files hold the numbers of weights too large for one: "…_data", "…_data_1" and so on, without a gap. */
function dataParts(folder: ModelFiles["folder"], first: string): number {
  let parts = 0;
  while (folder.has(parts === 0 ? first : `${first}_${parts}`)) parts += 1;
  return parts;
}
