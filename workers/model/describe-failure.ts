import type { ModelDevice, ModelFailure } from "../../src/protocol/model.ts";
import { FileFault } from "./file-fault.ts";

/** A failure as data, and whether a fresh start on the same device may go better. */
export function describeFailure(error: unknown, device: ModelDevice): ModelFailure {
  const reason = reasonOf(error);
  if (error instanceof FileFault) return { kind: "failed", reason };
  const passing = /\blost\b|memory|alloc/i.test(reason);
  return { kind: "failed", reason, device, ...(passing ? { passing } : {}) };
}

function reasonOf(error: unknown): string {
  // What onnxruntime throws out of WebAssembly is an address, and most often there was no more memory.
  if (typeof error === "number" || /^\d+$/.test(String(error)))
    // Retold.
    return `the runtime gave up without a word, most often for want of memory (${String(error)})`;
  return error instanceof Error ? error.message : String(error);
}
