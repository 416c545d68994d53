import type { LoadProgress, ModelChoice } from "../../src/protocol/model.ts";
import { download } from "./download.ts";

export interface ModelFiles {
  /** By absolute path, as transformers.js asks for them. */
  folder: Map<string, ArrayBuffer>;
  /** onnxruntime's. */
  binary: ArrayBuffer;
}

const jsonFiles = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"];
/** int8, the same for both devices. */
const weights = "onnx/model_quantized.onnx";

/**
 * Downloads the model's folder and onnxruntime's binary, each file once, in one progress.
 * @throws Error that says which file is missing, or what came in its place
 */
export async function fetchModel(choice: ModelChoice, onProgress: LoadProgress): Promise<ModelFiles> {
  const { wasm, wasmBytes } = choice.runtime;
  const paths = [...jsonFiles, weights].map((name) => `${choice.basePath}${choice.id}/${name}`);
  const [binary = new ArrayBuffer(0), ...contents] = await download(
    [
      { url: wasm, kind: "wasm", ...(wasmBytes === undefined ? {} : { bytes: wasmBytes }) },
      ...paths.map((url) => ({ url, kind: url.endsWith(".json") ? ("json" as const) : ("onnx" as const) })),
    ],
    onProgress,
  );
  const folder = new Map<string, ArrayBuffer>();
  contents.forEach((content, index) => folder.set(paths[index] ?? "", content));
  return { folder, binary };
}
