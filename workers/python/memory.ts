// oxlint-disable no-underscore-dangle -- the names are those of the C functions, which Emscripten gives an underscore
import type { EmscriptenModule } from "./pyodide-runtime.ts";
import { pageBehind, type Snapshot } from "./snapshot.ts";
import { pageBytes } from "./snapshot-names.ts";

/**
 * Everything that Python knows lives in its WebAssembly memory, so putting the bytes back as they were makes the
 * interpreter as it was: patched builtins, leaked objects, pending tasks and all. Not in there: files (files.ts),
 * streams (streams.ts), and what JavaScript holds (host-latch.ts tells when that may matter).
 *
 * @param snapshot what the memory began as; where there is none, all of it is kept
 * @returns a function that restores the memory as it is now; takes 1-2 ms, more after the memory has grown
 */
export function keepMemory(module: EmscriptenModule, snapshot: Snapshot | undefined): () => void {
  return snapshot === undefined ? keepAll(module) : keepChanges(module, snapshot);
}

/**
 * All workers share the snapshot, so a worker keeps only what its own start has changed: a twentieth. What is written
 * for the first time, the system must find room for and empty, which takes longer than to copy it.
 */
function keepChanges(module: EmscriptenModule, snapshot: Snapshot): () => void {
  // The end that the stack never reaches, and whatever lies there is nobody's while no C function runs.
  const scratch = pageBehind(module._emscripten_stack_get_end());
  const changed = new Map<number, Uint8Array>();
  snapshot.compare(scratch, (address) =>
    changed.set(address, module.HEAPU8.slice(address, address + pageBytes)),
  );
  return () => {
    const memory = module.HEAPU8;
    snapshot.write();
    // Up to the very end: a program can write beyond what was ever allocated.
    snapshot.compareRest(scratch, (address) => memory.fill(0, address, address + pageBytes));
    for (const [address, bytes] of changed) memory.set(bytes, address);
  };
}

function keepAll(module: EmscriptenModule): () => void {
  const kept = withoutTrailingZeros(module.HEAPU8).slice();
  return () => {
    const memory = module.HEAPU8;
    memory.set(kept);
    memory.fill(0, kept.length);
  };
}

function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end--;
  return bytes.subarray(0, end * 4);
}
