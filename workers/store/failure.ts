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

const makeRoom: Readonly<Record<Leaves, string>> = {
  // Retold, as all that stands here: this worker does not know what the page speaks.
  part: "Delete another model or free some space on this device, then go on: what has come is kept.",
  // Retold.
  nothing: "Delete another model or free some space on this device, then choose the folder again.",
};

const startAnew: Readonly<Record<Leaves, string>> = {
  // Retold.
  part: "Try again; if it stays so, cancel the download and start anew.",
  // Retold.
  nothing: "Choose the folder again; if it stays so, reload the page first.",
};

/** How it ended, when `error` ended it. */
export function endOf(error: unknown, leaves: Leaves): StoreEnd {
  if (error instanceof StoreFailure) return { kind: "failed", message: error.message, advice: error.advice };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "paused" };
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    return {
      kind: "failed",
      // Retold.
      message: "The browser has no more room for this model",
      advice: makeRoom[leaves],
    };
  }
  return {
    kind: "failed",
    // Retold.
    message: `The model could not be stored: ${error instanceof Error ? error.message : String(error)}`,
    advice: startAnew[leaves],
  };
}
