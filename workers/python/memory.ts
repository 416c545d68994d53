import type { EmscriptenModule } from "./pyodide-runtime.ts";

/**
 * Everything that Python knows lives in its WebAssembly memory, so putting the bytes back as they were makes the
 * interpreter as it was: patched builtins, leaked objects, pending tasks and all. Not in there: files (files.ts),
 * streams (streams.ts), and what JavaScript holds (host-latch.ts tells when that may matter).
 *
 * @returns a function that restores the memory as it is now; takes 1-2 ms, more after the memory has grown
 */
export function keepMemory(module: EmscriptenModule): () => void {
  const kept = withoutTrailingZeros(module.HEAPU8).slice();
  return () => {
    const memory = module.HEAPU8;
    memory.set(kept);
    // Up to the very end: a program can write beyond what was ever allocated.
    memory.fill(0, kept.length);
  };
}

function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end--;
  return bytes.subarray(0, end * 4);
}
