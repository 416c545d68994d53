import type { Dtype } from "../../domain/model-entry.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { retell } from "../../messages/retell.ts";
import { say } from "../../messages/say.ts";
import type { GenerationState, WrittenSample, WrittenState } from "../../state/generation.ts";

/** How the writing stands, in words that change slowly enough to be spoken. */
export function announceGeneration(state: GenerationState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "loadingModel":
      return say`Loading the model`;
    case "writing":
      return state.texts.length === 1
        ? say`The model is writing`
        : say`The model is writing ${state.texts.length} programs`;
    case "written":
      return announceEnd(state);
    case "failed":
      return state.message;
    default:
      return unreachable(state);
  }
}

function announceEnd({ samples }: WrittenState): string {
  if (samples.length === 1) return announceEnding(samples[0]?.stopped ?? "end");
  const finished = samples.filter(({ stopped }) => stopped === "end").length;
  const all = samples.length;
  if (finished === all) return say`The model has finished its ${all} programs`;
  return samples.some(({ stopped }) => stopped === "byUser")
    ? say`The model has finished ${finished} of ${all} programs; the others were stopped; what was written is kept`
    : say`The model has finished ${finished} of ${all} programs; the others reached the length limit`;
}

function announceEnding(stopped: WrittenSample["stopped"]): string {
  return {
    end: say`The model has finished its program`,
    byUser: say`Stopped; what was written is kept`,
    length: say`The model reached its length limit before it was done`,
  }[stopped];
}

/** @example describePace({ tokens: 41, tokensPerSecond: 18.24 }) // "41 tokens, 18.2 per second" */
export function describePace({
  tokens,
  tokensPerSecond,
}: {
  tokens: number;
  tokensPerSecond: number;
}): string {
  const count = tokens === 1 ? say`${tokens} token` : say`${tokens} tokens`;
  if (tokensPerSecond <= 0) return count;
  return say`${count}, ${tokensPerSecond.toFixed(tokensPerSecond < 100 ? 1 : 0)} per second`;
}

interface Device {
  readonly device: "webgpu" | "wasm";
  readonly dtype: Dtype;
  /** Why it is not the graphics card. */
  readonly because?: string;
}

/** Where the model runs and with which weights, and why not on the graphics card where it does not. */
export function describeDevice({ device, dtype, because }: Device): string {
  if (device === "webgpu") return say`Runs on your graphics card (WebGPU, ${dtype})`;
  return because === undefined
    ? say`Runs on your processor (WASM, ${dtype})`
    : say`Runs on your processor (WASM, ${dtype}): ${retell(because)}`;
}
