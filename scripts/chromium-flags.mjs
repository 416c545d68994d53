/** Start-up flags for a test browser that makes no connection of its own. Root cannot use Chromium's own sandbox. */
export const chromiumFlags = [
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** A graphics adapter in software: slow, and WebGPU all the same. */
export const softwareWebGpuFlags = [
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
  "--enable-features=Vulkan",
];
