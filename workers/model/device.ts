import type { ModelWeights } from "../../src/domain/model-entry.ts";
import { type DeviceReport, whyNotWebGpu } from "../../src/domain/model-weights.ts";

export type DeviceChoice = { device: "webgpu" } | { device: "wasm"; because: string };

/**
 * WebGPU where an adapter answers that can take the weights, else WASM and why.
 * @param withoutWebGpu why WebGPU shall not be tried
 */
export async function chooseDevice(
  weights: Pick<ModelWeights, "dtype" | "bytes">,
  withoutWebGpu?: string,
): Promise<DeviceChoice> {
  const because = withoutWebGpu ?? whyNotWebGpu(await probeDevice(), weights);
  return because === undefined ? { device: "webgpu" } : { device: "wasm", because };
}

/** Asks for a graphics adapter and for what it can do. */
export async function probeDevice(): Promise<DeviceReport> {
  // Retold, as all of these.
  if (!("gpu" in navigator)) return { webGpu: false, because: "this browser offers no WebGPU here" };
  try {
    const adapter = await navigator.gpu.requestAdapter();
    // Retold.
    if (adapter === null) return { webGpu: false, because: "no graphics adapter answers WebGPU" };
    const { vendor, architecture, description } = adapter.info;
    return {
      webGpu: true,
      adapter: description || [vendor, architecture].filter(Boolean).join(" "),
      shaderF16: adapter.features.has("shader-f16"),
      // Weights are bound as storage, whose limit may be lower than the buffer's.
      maxBufferBytes: Math.min(adapter.limits.maxBufferSize, adapter.limits.maxStorageBufferBindingSize),
    };
  } catch (error) {
    // Retold.
    return { webGpu: false, because: `WebGPU did not start: ${String(error)}` };
  }
}
