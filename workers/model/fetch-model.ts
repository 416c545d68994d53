import { weightsFile } from "../../src/domain/model-entry.ts";
import type { LoadProgress, ModelChoice } from "../../src/protocol/model.ts";
import { download, type WantedFile } from "./download.ts";
import { FileFault, SiteFault } from "./file-fault.ts";
import { storedFiles } from "./stored-files.ts";

// Errors are retold: the page shows them.

export interface ModelFiles {
  /** Absolute path of the folder that holds the model's own, for transformers.js. */
  readonly basePath: string;
  /** By absolute path, as transformers.js asks for them. */
  readonly folder: Map<string, Blob>;
  /** onnxruntime's. */
  readonly binary: ArrayBuffer;
}

const jsonFiles = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"];

/**
 * Gets the model's folder and onnxruntime's binary, each file once, in one progress.
 * @throws FileFault that says which file is missing, or what came in its place; SiteFault where a stored model lacks
 * nothing of its own
 */
export async function fetchModel(choice: ModelChoice, onProgress: LoadProgress): Promise<ModelFiles> {
  const { id, origin, dtype, runtime } = choice;
  const { wasm, wasmBytes } = runtime;
  const binaryFile: WantedFile = {
    url: wasm,
    kind: "wasm",
    ...(wasmBytes === undefined ? {} : { bytes: wasmBytes }),
  };
  if (origin.kind === "stored") {
    const files = await storedFiles(id);
    if (!files.has(weightsFile(dtype))) throw new FileFault(`${id} is stored without ${weightsFile(dtype)}`);
    const [binary = new ArrayBuffer(0)] = await download([binaryFile], onProgress).catch(notTheModels);
    const basePath = "/stored/";
    const folder = new Map([...files].map(([path, file]) => [`${basePath}${id}/${path}`, file]));
    return { basePath, folder, binary };
  }
  const paths = [...jsonFiles, weightsFile(dtype)].map((name) => `${origin.basePath}${id}/${name}`);
  const [binary = new ArrayBuffer(0), ...contents] = await download(
    [
      binaryFile,
      ...paths.map((url) => ({ url, kind: url.endsWith(".json") ? ("json" as const) : ("onnx" as const) })),
    ],
    onProgress,
  );
  const folder = new Map(contents.map((content, index) => [paths[index] ?? "", new Blob([content])]));
  return { basePath: origin.basePath, folder, binary };
}

/** The stored files are whole: it is the page's own part that did not come. */
function notTheModels(error: unknown): never {
  throw new SiteFault(error instanceof Error ? error.message : String(error), { cause: error });
}

/** @returns the size of the weights file; numbers in files beside it are not counted */
export function weightsBytes({ basePath, folder }: ModelFiles, { id, dtype }: ModelChoice): number {
  return folder.get(`${basePath}${id}/${weightsFile(dtype)}`)?.size ?? 0;
}
