import type { Dtype } from "../../src/domain/model-weights.ts";
import type { LoadProgress, ModelChoice } from "../../src/protocol/model.ts";
import { download } from "./download.ts";

export interface ModelFiles {
  /** Absolute path of the folder that holds the model's own, for transformers.js. */
  basePath: string;
  /** By absolute path, as transformers.js asks for them. */
  folder: Map<string, ArrayBuffer>;
  /** onnxruntime's. */
  binary: ArrayBuffer;
}

const jsonFiles = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"];
/** What transformers.js adds to the name of a weights file. */
const suffixes: Record<Dtype, string> = {
  fp32: "",
  fp16: "_fp16",
  q8: "_quantized",
  q4: "_q4",
  q4f16: "_q4f16",
};

/**
 * Downloads the model's folder and onnxruntime's binary, each file once, in one progress.
 * @throws Error that says which file is missing, or what came in its place
 */
export async function fetchModel(choice: ModelChoice, onProgress: LoadProgress): Promise<ModelFiles> {
  const { id, origin, dtype } = choice;
  if (origin.kind === "stored") throw new Error("Stored models cannot be read yet");
  const { wasm, wasmBytes } = choice.runtime;
  const weights = `onnx/model${suffixes[dtype]}.onnx`;
  const paths = [...jsonFiles, weights].map((name) => `${origin.basePath}${id}/${name}`);
  const [binary = new ArrayBuffer(0), ...contents] = await download(
    [
      { url: wasm, kind: "wasm", ...(wasmBytes === undefined ? {} : { bytes: wasmBytes }) },
      ...paths.map((url) => ({ url, kind: url.endsWith(".json") ? ("json" as const) : ("onnx" as const) })),
    ],
    onProgress,
  );
  const folder = new Map<string, ArrayBuffer>();
  contents.forEach((content, index) => folder.set(paths[index] ?? "", content));
  return { basePath: origin.basePath, folder, binary };
}
