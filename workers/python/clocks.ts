import { isCallable, replaceImport } from "./host-latch.ts";
import type { WasmImports } from "./pyodide-runtime.ts";

export interface ClockSource {
  /** Milliseconds that every clock shows, or undefined for the true time. */
  setMillis(): number | undefined;
  /** The wasm's memory as it is now, in 32-bit words. */
  words(): Uint32Array;
}

/**
 * Every clock of Python's is one of these imports, so a clock that a test sets is seen however the program came by
 * it: `time.time` taken at the top level, `datetime.now`, `perf_counter`.
 */
export function takeClocks(imports: WasmImports, source: ClockSource): void {
  const wasiClock = imports["wasi_snapshot_preview1"]?.["clock_time_get"];
  if (!isCallable(wasiClock)) throw new Error("Pyodide's WebAssembly no longer imports clock_time_get");
  replaceImport(imports, "clock_time_get", (clock: number, precision: bigint, address: number) => {
    const result = wasiClock(clock, precision, address);
    const millis = source.setMillis();
    if (millis !== undefined && result === 0) writeNanoseconds(source.words(), address, millis);
    return result;
  });
  for (const name of ["emscripten_date_now", "emscripten_get_now"]) {
    const clock = imports["env"]?.[name];
    if (!isCallable(clock)) throw new Error(`Pyodide's WebAssembly no longer imports ${name}`);
    replaceImport(imports, name, () => source.setMillis() ?? clock());
  }
}

function writeNanoseconds(words: Uint32Array, address: number, millis: number): void {
  const nanoseconds = BigInt.asUintN(64, BigInt(Math.round(millis * 1000)) * 1000n);
  words[address >>> 2] = Number(nanoseconds & 0xffff_ffffn);
  words[(address >>> 2) + 1] = Number(nanoseconds >> 32n);
}
