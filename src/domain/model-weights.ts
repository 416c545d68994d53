import { english } from "../messages/in-english.ts";
import type { Dtype, ModelWeights } from "./model-entry.ts";

/** What the graphics adapter offers; `webGpu: false` with the reason, in English. */
export type DeviceReport =
  | { readonly webGpu: false; readonly because: string }
  | {
      readonly webGpu: true;
      /** Empty where it has no name. */
      readonly adapter: string;
      readonly shaderF16: boolean;
      /** The largest piece of a model that fits. */
      readonly maxBufferBytes: number;
    };

/** onnxruntime holds the file and the numbers made of it at the same time, in the 4 GiB of WebAssembly's memory. */
const wasmFileBytes = 1_800_000_000;

/**
 * Best first. On WebGPU int8 arithmetic goes back to the processor, so 4 bits come before it. On WASM there is no fast
 * kernel for 4 bits (5 to 10 times slower, measured) and none for 16-bit numbers.
 */
const preferences = {
  webGpuF16: ["q4f16", "q4", "fp16", "q8", "fp32"],
  webGpu: ["q4", "q8", "fp32"],
  wasm: ["q8", "fp32", "q4"],
} as const satisfies Record<string, readonly Dtype[]>;

/**
 * The weights file that a device can run best; 16-bit ones only where shaders can do that arithmetic.
 * @param weights a file of unknown size counts as one that fits
 * @returns undefined where the device can run none
 */
export function chooseWeights(
  report: DeviceReport,
  weights: readonly ModelWeights[],
): ModelWeights | undefined {
  const { order, limitBytes } = abilityOf(report);
  for (const dtype of order) {
    const found = weights.find((each) => each.dtype === dtype);
    if (found !== undefined && (found.bytes ?? 0) <= limitBytes) return found;
  }
  // Not said: nobody hears of this report.
  return report.webGpu ? chooseWeights({ webGpu: false, because: "too large for it" }, weights) : undefined;
}

/**
 * Why WebGPU is not worth a try with a weights file, as `chooseWeights` sees it: the rest of a sentence in English.
 * @returns undefined where it is
 */
export function whyNotWebGpu(
  report: DeviceReport,
  { dtype, bytes = 0 }: Pick<ModelWeights, "dtype" | "bytes">,
): string | undefined {
  if (!report.webGpu) return report.because;
  const { order, limitBytes } = abilityOf(report);
  if (!order.includes(dtype)) return english`the graphics adapter cannot compute with ${dtype} weights`;
  return bytes > limitBytes
    ? english`the weights are larger than the graphics adapter's largest buffer`
    : undefined;
}

/** Which weights a device takes, best first, and how large. */
function abilityOf(report: DeviceReport): { readonly order: readonly Dtype[]; readonly limitBytes: number } {
  if (!report.webGpu) return { order: preferences.wasm, limitBytes: wasmFileBytes };
  const order = report.shaderF16 ? preferences.webGpuF16 : preferences.webGpu;
  // A file's largest piece is not known; the whole is no smaller.
  return { order, limitBytes: report.maxBufferBytes };
}
