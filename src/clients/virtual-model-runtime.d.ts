/** Made by build/model-runtime.ts. Absolute URLs; `wasmBytes` is the binary's size before any compression. */
declare module "virtual:model-runtime" {
  interface RuntimeFiles {
    readonly mjs: string;
    readonly wasm: string;
    readonly wasmBytes: number;
  }
  /** Works in every browser. */
  export const asyncify: RuntimeFiles;
  /** Smaller; needs JavaScript Promise Integration. */
  export const jspi: RuntimeFiles;
}
