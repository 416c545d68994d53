import type { Dtype } from "../../domain/model-entry.ts";
import { unreachable } from "../../domain/unreachable.ts";
import type { GenerationState, WrittenState } from "../../state/generation.ts";

/** How the writing stands, in words that change slowly enough to be spoken. */
export function announceGeneration(state: GenerationState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "loadingModel":
      return "Loading the model";
    case "writing":
      return state.texts.length === 1
        ? "The model is writing"
        : `The model is writing ${state.texts.length} programs`;
    case "written":
      return announceEnd(state);
    case "failed":
      return state.message;
    default:
      return unreachable(state);
  }
}

function announceEnd({ samples }: WrittenState): string {
  if (samples.length === 1) return endings[samples[0]?.stopped ?? "end"];
  const finished = samples.filter(({ stopped }) => stopped === "end").length;
  const rest = samples.some(({ stopped }) => stopped === "byUser")
    ? "the others were stopped; what was written is kept"
    : "the others reached the length limit";
  const all = `The model has finished ${finished} of ${samples.length} programs`;
  return finished === samples.length ? `The model has finished its ${finished} programs` : `${all}; ${rest}`;
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

interface Device {
  readonly device: "webgpu" | "wasm";
  readonly dtype: Dtype;
  /** Why it is not the graphics card. */
  readonly because?: string;
}

/** Where the model runs and with which weights, and why not on the graphics card where it does not. */
export function describeDevice({ device, dtype, because }: Device): string {
  if (device === "webgpu") return `Runs on your graphics card (WebGPU, ${dtype})`;
  return `Runs on your processor (WASM, ${dtype})${because === undefined ? "" : `: ${because}`}`;
}
