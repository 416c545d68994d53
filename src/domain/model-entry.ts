/** How a weights file's numbers are kept; transformers.js names the file by it. */
export const dtypes = ["fp32", "fp16", "q8", "q4", "q4f16"] as const;
export type Dtype = (typeof dtypes)[number];

/** One way to keep a model's numbers. */
export interface ModelWeights {
  readonly dtype: Dtype;
  /** Path in the model's folder: "onnx/model_q4f16.onnx". */
  readonly file: string;
  readonly bytes?: number;
}

/** Which figure of an entry a source stands for. */
export type ModelFigure = "weights" | "contextTokens" | "parameters" | "licence";

/** Where figures were read. */
interface FigureSource {
  readonly of: readonly ModelFigure[];
  readonly address: string;
  /** Of the revision that the page showed where it told one, else of the reading: "2024-11-12", "2025-09". */
  readonly date: string;
}

/**
 * `completion`: it knows the page's own exercises and its short prompt; `instruct`: it gets statement and signature as
 * a chat message.
 */
export type PromptStyle = "completion" | "instruct";

/** One model that can write programs here. A figure that nobody states is left out. */
export interface ModelEntry {
  /** The built-in's folder, a hub repository ("onnx-community/…"), or "imported/<name>". */
  readonly id: string;
  readonly name: string;
  readonly kind: "builtIn" | "hub" | "imported";
  /** One or two sentences: what it is and is not. */
  readonly about: string;
  readonly promptStyle: PromptStyle;
  /** Prompt and answer together. */
  readonly contextTokens?: number;
  /** "0.49 billion". */
  readonly parameters?: string;
  readonly licence?: string;
  readonly weights: readonly ModelWeights[];
  readonly sources: readonly FigureSource[];
}

const suffixes: Readonly<Record<Dtype, string>> = {
  fp32: "",
  fp16: "_fp16",
  q8: "_quantized",
  q4: "_q4",
  q4f16: "_q4f16",
};

/** @example weightsFile("q4f16") // "onnx/model_q4f16.onnx" */
export function weightsFile(dtype: Dtype): string {
  return `onnx/model${suffixes[dtype]}.onnx`;
}

/** The dtype of a weights file, where transformers.js knows its name. */
export function dtypeOf(file: string): Dtype | undefined {
  return dtypes.find((dtype) => weightsFile(dtype) === file);
}
