import { unreachable } from "../../domain/unreachable.ts";
import type { GenerationState } from "../../state/generation.ts";

/** How the writing stands, in words that change slowly enough to be spoken. */
export function announceGeneration(state: GenerationState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "loadingModel":
      return "Loading the model";
    case "writing":
      return "The model is writing";
    case "written":
      return endings[state.stopped];
    case "failed":
      return state.message;
    default:
      return unreachable(state);
  }
}

const endings = {
  end: "The model has finished its program",
  byUser: "Stopped; what was written is kept",
  length: "The model reached its length limit before it was done",
} as const;

/** @example describePace({ tokens: 41, tokensPerSecond: 18.24 }) // "41 tokens, 18.2 per second" */
export function describePace({
  tokens,
  tokensPerSecond,
}: {
  tokens: number;
  tokensPerSecond: number;
}): string {
  const count = `${tokens} ${tokens === 1 ? "token" : "tokens"}`;
  if (tokensPerSecond <= 0) return count;
  return `${count}, ${tokensPerSecond < 100 ? tokensPerSecond.toFixed(1) : tokensPerSecond.toFixed(0)} per second`;
}

/** Where the model runs, and why not on the graphics card where it does not. */
export function describeDevice(device: "webgpu" | "wasm", because: string | undefined): string {
  if (device === "webgpu") return "Runs on your graphics card (WebGPU)";
  return `Runs on your processor (WASM)${because === undefined ? "" : `: ${because}`}`;
}
