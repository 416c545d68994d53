import type { GenerationRequest, ModelDevice } from "../../src/protocol/model.ts";
import type { Decoder } from "./decoder.ts";
import type { MiddleFormat } from "./fill-in-the-middle.ts";
import type { Pieces } from "./pieces.ts";
import type { Words } from "./sample-writing.ts";

/** A model that is ready to write: what it computes with, and what its tokenizer knows. */
export interface LoadedModel {
  readonly device: ModelDevice;
  readonly decoder: Decoder;
  readonly words: Words;
  readonly pieces: Pieces;
  /** Without tokens of the tokenizer's own before or after. */
  readonly encode: (text: string) => number[];
  /** Whether its tokenizer says how a conversation is written. */
  readonly hasChatTemplate: boolean;
  /** The conversation up to where the model goes on. */
  readonly chatText: (request: Pick<GenerationRequest, "system" | "prompt" | "prefix">) => string;
  /** Prompt and answer together. */
  readonly contextTokens: number;
  /** Absent: it cannot fill in the middle. */
  readonly middle?: MiddleFormat;
}
