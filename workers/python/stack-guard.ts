// oxlint-disable no-underscore-dangle -- the names are those of the C functions, which Emscripten gives an underscore
import type { EmscriptenModule } from "./pyodide-runtime.ts";

/**
 * Python frames allowed on a second try, unless the program sets its own limit. A RecursionError that a program catches
 * leaves a traceback, and freeing one of 20,000 frames is fatal under any guard, of 3,000 it is not. Python's own
 * default is 1,000, so honest programs fit.
 */
export const secondTryFrames = 2_500;

/** Sets where CPython raises RecursionError; which sizes serve is told in workers/shared/stack-guard.ts. */
export function guardStack(module: EmscriptenModule, bytes: number): void {
  const start = module._emscripten_stack_get_base() - bytes;
  const failed = module._PyUnstable_ThreadState_SetStackProtection(module._PyThreadState_Get(), start, bytes);
  if (failed !== 0) throw new Error(`CPython refused a stack guard of ${bytes} bytes`);
}
