import { english } from "../messages/in-english.ts";
import { dtypeOf, type ModelWeights } from "./model-entry.ts";
import { asJson } from "./stored-model.ts";

/** Files that a model needs besides its weights, by their paths in its folder. */
export const neededFiles = ["config.json", "tokenizer.json", "tokenizer_config.json"] as const;
/** Files that some models have; transformers.js does without. */
export const optionalFiles = ["generation_config.json", "chat_template.jinja"] as const;

/** What a folder on a disk holds, judged by the names of its files alone. */
export interface FolderContents {
  /** Without it the folder cannot be a model: the first file that is missing. */
  readonly missing?: string;
  readonly weights: readonly ModelWeights[];
}

/** @param files paths in the folder, "onnx/model.onnx", with their sizes */
export function readFolder(files: ReadonlyMap<string, number>): FolderContents {
  const weights = [...files].flatMap(([file, bytes]) => {
    const dtype = dtypeOf(file);
    return dtype === undefined ? [] : [{ dtype, file, bytes }];
  });
  const missing =
    neededFiles.find((file) => !files.has(file)) ??
    (weights.length === 0 ? english`onnx/model_quantized.onnx (or another onnx/model….onnx)` : undefined);
  return { weights, ...(missing !== undefined && { missing }) };
}

/** What keeps a text from being that file of a model, in English; `undefined` where nothing is wrong. */
export function jsonFault(path: string, text: string): string | undefined {
  const value = asJson(text);
  if (typeof value !== "object" || value === null) {
    return english`${path} is no JSON: it starts with ${JSON.stringify(text.slice(0, 15))}`;
  }
  if (path !== "config.json") return undefined;
  const architecture = architectureOf(value);
  if (architecture === undefined) return english`${path} names no architecture, so it is no model's`;
  if (/CausalLM|LMHeadModel|ForConditionalGeneration/.test(architecture)) return undefined;
  return english`${path} describes a ${architecture}; only models that continue a text (…ForCausalLM) can write programs`;
}

function architectureOf(config: object): string | undefined {
  const architectures = field(config, "architectures");
  const first: unknown = Array.isArray(architectures) ? architectures[0] : undefined;
  return typeof first === "string" ? first : undefined;
}

/** The context that config.json states, in tokens. */
export function contextTokensOf(config: string): number | undefined {
  const stated = field(asJson(config), "max_position_embeddings");
  return typeof stated === "number" && Number.isSafeInteger(stated) && stated > 0 ? stated : undefined;
}

const mostDataFiles = 100;

/**
 * Files that hold the numbers of weights which do not fit their own file, as transformers.js counts and names them.
 * @param config config.json
 * @example externalDataFiles('{"transformers.js_config":{"use_external_data_format":true}}', "onnx/model.onnx") // ["onnx/model.onnx_data"]
 */
export function externalDataFiles(config: string, weights: string): readonly string[] {
  const stated = field(field(asJson(config), "transformers.js_config"), "use_external_data_format");
  const name = weights.slice(weights.lastIndexOf("/") + 1);
  const own = typeof stated === "object" ? (field(stated, name) ?? field(stated, "model")) : stated;
  const files = Math.min(typeof own === "object" ? 0 : Number(own) || 0, mostDataFiles);
  return Array.from({ length: files }, (_, index) => `${weights}_data${index === 0 ? "" : `_${index}`}`);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
