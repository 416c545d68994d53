import { asyncify, jspi } from "virtual:model-runtime";
import type { ModelChoice } from "../protocol/model.ts";

/** The 17 MB runtime where the browser can suspend WebAssembly by itself, else the 27 MB one that rewinds its stack. */
export function modelRuntime(): ModelChoice["runtime"] {
  return "Suspending" in WebAssembly ? jspi : asyncify;
}
