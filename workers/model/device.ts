export type DeviceChoice = { device: "webgpu" } | { device: "wasm"; because: string };

/**
 * WebGPU where an adapter answers, else WASM and why.
 * @param withoutWebGpu why WebGPU shall not be tried
 */
export async function chooseDevice(withoutWebGpu?: string): Promise<DeviceChoice> {
  if (withoutWebGpu !== undefined) return { device: "wasm", because: withoutWebGpu };
  if (!("gpu" in navigator)) return { device: "wasm", because: "this browser offers no WebGPU here" };
  try {
    const adapter = await navigator.gpu.requestAdapter();
    if (adapter === null) return { device: "wasm", because: "no graphics adapter answers WebGPU" };
    return { device: "webgpu" };
  } catch (error) {
    return { device: "wasm", because: `WebGPU did not start: ${String(error)}` };
  }
}
