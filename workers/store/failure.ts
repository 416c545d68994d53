import type { StoreEnd } from "../../src/protocol/model-store.ts";

/** Ends a download or an import with words for the reader. */
export class StoreFailure extends Error {
  readonly advice: string;

  constructor(message: string, advice: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.advice = advice;
  }
}

/** What stays of a download or an import that fails: the next download goes on from its part. */
export type Leaves = "part" | "nothing";

const goOn: Readonly<Record<Leaves, string>> = {
  part: "go on: what has come is kept",
  nothing: "choose the folder again",
};

const startAnew: Readonly<Record<Leaves, string>> = {
  part: "Try again; if it stays so, cancel the download and start anew.",
  nothing: "Choose the folder again; if it stays so, reload the page first.",
};

/** How it ended, when `error` ended it. */
export function endOf(error: unknown, leaves: Leaves): StoreEnd {
  if (error instanceof StoreFailure) return { kind: "failed", message: error.message, advice: error.advice };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "paused" };
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    return {
      kind: "failed",
      message: "The browser has no more room for this model",
      advice: `Delete another model or free some space on this device, then ${goOn[leaves]}.`,
    };
  }
  return {
    kind: "failed",
    message: `The model could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    advice: startAnew[leaves],
  };
}
