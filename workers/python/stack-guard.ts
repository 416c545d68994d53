import type { EmscriptenModule } from "./pyodide-runtime.ts";

/**
 * How much of its own stack CPython may use before it raises RecursionError, in bytes. The browser's stack for
 * WebAssembly ends long before CPython's own 10 MB do, and running into that end kills the interpreter.
 *
 * Wide: what honest programs need (`sum(f(x) for x in …)` 150 deep), still short of the browser's end for every
 * kind of recursion through C that was measured. Narrow: for a second try after a fatal end. CPython frees a long
 * chain of objects in steps as long as the guard, so a narrow one frees 100,000 nodes, and refuses recursion
 * through C earlier.
 */
export const wideStackGuardBytes = 125_000;
export const narrowStackGuardBytes = 40_000;

export function guardStack(module: EmscriptenModule, bytes: number): void {
  const start = module._emscripten_stack_get_base() - bytes;
  const failed = module._PyUnstable_ThreadState_SetStackProtection(module._PyThreadState_Get(), start, bytes);
  if (failed !== 0) throw new Error(`CPython refused a stack guard of ${bytes} bytes`);
}
