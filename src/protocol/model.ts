/** What the page may say to the model's worker, through comlink; both threads are ours. Types only. */
import type { ProxyMarked } from "comlink";
import type { Dtype } from "../domain/model-entry.ts";
import type { JsonShape } from "../domain/json-shape/shape.ts";
import type { DeviceReport } from "../domain/model-weights.ts";
import type { TokenOdds } from "../domain/token-odds.ts";

export type ModelDevice = "webgpu" | "wasm";

export interface ModelChoice {
  /** Folder under models/ ("edgecase-v1"), or a stored model's id: a hub repository ("onnx-community/…") or "imported/<name>". */
  id: string;
  /** `site`: fetched from `basePath` (absolute path, no origin, ends in "/") + id. `stored`: from this browser's private file system. */
  origin: { kind: "site"; basePath: string } | { kind: "stored" };
  /** Which weights file; it must be there. */
  dtype: Dtype;
  /** Absolute URLs of onnxruntime's loader and binary; `wasmBytes`: the binary's size, for the progress. */
  runtime: { mjs: string; wasm: string; wasmBytes?: number };
  /** With small memory: prompt and answer together may have so many tokens at most, whatever the model could read. */
  mostContextTokens?: number;
  /** Why WebGPU shall not be tried, such as what it failed with before; absent: try it. */
  withoutWebGpu?: string;
}

export interface ModelReady {
  kind: "ready";
  device: ModelDevice;
  dtype: Dtype;
  /** Why it is WASM where WebGPU was not used; absent on WebGPU. */
  because?: string;
  millis: number;
  /** Prompt and answer together. */
  contextTokens: number;
  /** Whether its tokenizer says how a conversation is written, so that it can be told what to do. */
  hasChatTemplate: boolean;
  /** Whether its tokenizer has fill-in-the-middle tokens. */
  fillsInTheMiddle: boolean;
}

export type ModelLoad = ModelReady | ModelFailure;

/** `device`: where it failed; the worker is then of no further use. Absent: files or request were at fault. */
export interface ModelFailure {
  kind: "failed";
  reason: string;
  device?: ModelDevice;
  /** A fresh start on the same device may go better: it was lost, or out of memory. */
  passing?: boolean;
  /** A file of this site did not come; a stored model's own files are not to blame. */
  ofSite?: boolean;
}

export interface Sampling {
  /** 0 always takes the likeliest. */
  temperature: number;
  /** (0, 1]; 1: all. */
  topP: number;
  /** 0: all. */
  topK: number;
  /** 32-bit. */
  seed: number;
}

export interface GenerationRequest {
  /** The user's message. */
  prompt: string;
  /** Control line or instructions, as the system message. */
  system?: string;
  /** Start of the assistant's answer, already decided: the fence and the signature. */
  prefix: string;
  maxNewTokens: number;
  /** Absent: greedy. */
  sampling?: Sampling;
  /**
   * Programs drawn side by side in one batch, 1 to 16; default 1. Sample i is drawn by a generator of its own, seeded
   * from seed and i: the same with any number of batch mates.
   */
  samples?: number;
  /**
   * The answer is JSON of this shape and nothing else, whatever the model would rather write. Where the room runs out it
   * is brought to its end, and the sample is `stopped` by `length`.
   */
  shape?: JsonShape;
  /** Record each token's odds. */
  inspect?: boolean;
}

export interface Sample {
  /** Everything after the prefix, special tokens left out; up to this row's own end. */
  text: string;
  tokens: number;
  stopped: "end" | "byUser" | "length";
  /** With `inspect`: one for each token. */
  trace?: TokenOdds[];
}

/** `tokens` and `tokensPerSecond` count all samples together, the latter since the first token. */
export type Generation =
  { kind: "finished"; samples: Sample[]; tokens: number; tokensPerSecond: number } | ModelFailure;

export type LoadProgress = (progress: { loadedBytes: number; totalBytes: number }) => void;
/** `texts[i]` is everything that sample i has so far. */
export type TokenProgress = (progress: { texts: string[]; tokens: number; tokensPerSecond: number }) => void;

export interface CompletionRequest {
  /** Text before and after the cursor; a comment that says the task may stand before. */
  before: string;
  after: string;
  maxNewTokens: number;
}

export type Completion = { kind: "finished"; text: string; tokens: number; millis: number } | ModelFailure;

export interface ModelWorker {
  probe(): Promise<DeviceReport>;
  load(choice: ModelChoice, onProgress: LoadProgress & ProxyMarked): Promise<ModelLoad>;
  /** Failures come back as data: comlink strips the fields of errors. */
  generate(request: GenerationRequest, onTokens: TokenProgress & ProxyMarked): Promise<Generation>;
  /** Fill-in-the-middle, greedy; ends at its end token or where it would repeat what stands after. */
  complete(request: CompletionRequest): Promise<Completion>;
  /** Seen between two tokens; what was written is kept. */
  stop(): Promise<void>;
}
