/** What the page may say to the model's worker, through comlink; both threads are ours. Types only. */
import type { ProxyMarked } from "comlink";

export interface ModelChoice {
  /** Folder under models/, such as "prototype-v1". */
  id: string;
  /** Absolute path (no origin) of the folder that holds the models: "/models/". */
  basePath: string;
  /** Absolute URLs of onnxruntime's loader and binary; `wasmBytes`: the binary's size, for the progress. */
  runtime: { mjs: string; wasm: string; wasmBytes?: number };
  /** Why WebGPU shall not be tried, such as what it failed with before; absent: try it. */
  withoutWebGpu?: string;
}

export type ModelDevice = "webgpu" | "wasm";

export interface ModelReady {
  kind: "ready";
  device: ModelDevice;
  /** Why it is WASM where WebGPU was not used; absent on WebGPU. */
  because?: string;
  millis: number;
}

export type ModelLoad = ModelReady | ModelFailure;

/** `device`: where it failed; the worker is then of no further use. Absent: files or request were at fault. */
export interface ModelFailure {
  kind: "failed";
  reason: string;
  device?: ModelDevice;
}

export interface GenerationRequest {
  /** The user's message. */
  prompt: string;
  /** Start of the assistant's answer, already decided: the fence and the signature. */
  prefix: string;
  maxNewTokens: number;
  /** Absent: greedy. */
  sampling?: { temperature: number; topP: number; seed: number };
}

export type Generation =
  | {
      kind: "finished";
      /** Everything after the prefix, special tokens left out. */
      text: string;
      tokens: number;
      tokensPerSecond: number;
      stopped: "end" | "byUser" | "length";
    }
  | ModelFailure;

export type LoadProgress = (progress: { loadedBytes: number; totalBytes: number }) => void;
/** `text` is everything generated so far; `tokensPerSecond` since the first token. */
export type TokenProgress = (progress: { text: string; tokens: number; tokensPerSecond: number }) => void;

export interface ModelWorker {
  load(choice: ModelChoice, onProgress: LoadProgress & ProxyMarked): Promise<ModelLoad>;
  /** Failures come back as data: comlink strips the fields of errors. */
  generate(request: GenerationRequest, onTokens: TokenProgress & ProxyMarked): Promise<Generation>;
  /** Seen between two tokens; what was written is kept. */
  stop(): Promise<void>;
}
