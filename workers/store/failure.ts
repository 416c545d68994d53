import type { StoreEnd } from "../../src/protocol/model-store.ts";

/** Ends a download or an import with words for the reader. */
export class StoreFailure extends Error {
  readonly advice: string;

  constructor(message: string, advice: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.advice = advice;
  }
}

/** How it ended, when `error` ended it. */
export function endOf(error: unknown): StoreEnd {
  if (error instanceof StoreFailure) return { kind: "failed", message: error.message, advice: error.advice };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "paused" };
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    return {
      kind: "failed",
      message: "The browser has no more room for this model",
      advice: "Delete another model or free some space on this device, then go on: what has come is kept.",
    };
  }
  return {
    kind: "failed",
    message: `The model could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    advice: "Try again; if it stays so, cancel the download and start anew.",
  };
}
