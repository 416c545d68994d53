// oxlint-disable no-underscore-dangle -- the names are those of the C functions, which Emscripten gives an underscore
import { harnessModule } from "./harness-program.ts";
import type { Loaded } from "./load-interpreter.ts";
import type { EmscriptenModule } from "./pyodide-runtime.ts";

// Errors are retold: the page says why nothing runs.

/** How a call into the harness ended. `text` is what it answered, see harness.py. */
export type CallResult =
  | { kind: "answered"; text: string }
  /** A Python exception came out of the harness itself; only an interrupt at its very edge does that. */
  | { kind: "raised" }
  /** Something else than a Python exception left the WebAssembly: the interpreter is beyond use. */
  | { kind: "died"; reason: string };

export interface Interpreter {
  prepare(request: string): CallResult;
  runTopLevel(): CallResult;
  /** Runs cases from `index` on, until `StreamEvents.onAnswer` says no; what it answers is that last case's. */
  runCases(index: number): CallResult;
  /** Lets an interrupt that arrived too late for its case come out here, where it does no harm. */
  drainSignals(): void;
}

/**
 * Calls the harness through CPython's C functions: no proxy, no conversion, so none of the imports that the latch
 * listens to, and 10,000 small cases cost little more than a loop in Python.
 */
export function openInterpreter({ pyodide }: Loaded, defaultFrames?: number): Interpreter {
  const module = pyodide._module;
  const decoder = new TextDecoder();
  const sizeAddress = module._malloc(4);
  const [prepare, runTopLevel, runCases] = harnessFunctions(module, [
    "prepare",
    "run_top_level",
    "run_cases",
  ]);
  if (defaultFrames !== undefined) {
    pyodide.runPython(
      // Not said: Python.
      `import ${harnessModule}; ${harnessModule}.set_default_frames(${defaultFrames}); del ${harnessModule}`,
    );
  }
  // Pyodide puts "" in front at every load, so twice where a snapshot was loaded.
  pyodide.runPython(
    // Not said: Python.
    `import sys; sys.path[:] = dict.fromkeys(sys.path); del sys.modules["${harnessModule}"], sys`,
  );

  const read = (text: number): string => {
    const address = module._PyUnicode_AsUTF8AndSize(text, sizeAddress) >>> 0;
    const size = module.HEAPU32[sizeAddress >>> 2] ?? 0;
    return address === 0 ? "" : decoder.decode(module.HEAPU8.subarray(address, address + size));
  };
  const call = (callable: number, argument: number): CallResult => {
    let answer: number;
    try {
      answer = module._PyObject_CallOneArg(callable, argument);
    } catch (error) {
      return { kind: "died", reason: reasonOfDeath(error) };
    }
    module._Py_DecRef(argument);
    if (answer === 0) {
      module._PyErr_Clear();
      return { kind: "raised" };
    }
    const text = read(answer);
    module._Py_DecRef(answer);
    return { kind: "answered", text };
  };

  return {
    prepare: (request) => {
      const bytes = pythonBytes(module, new TextEncoder().encode(request));
      return bytes === 0 ? { kind: "answered", text: '{"kind":"outOfMemory"}' } : call(prepare, bytes);
    },
    runTopLevel: () => call(runTopLevel, module._PyLong_FromLong(0)),
    runCases: (index) => call(runCases, module._PyLong_FromLong(index)),
    drainSignals: () => {
      if (module._PyErr_CheckSignals() !== 0) module._PyErr_Clear();
    },
  };
}

function harnessFunctions(
  module: EmscriptenModule,
  names: [string, string, string],
): [number, number, number] {
  const harness = withText(module, harnessModule, (name) => module._PyImport_AddModule(name));
  const find = (name: string): number => {
    const callable = withText(module, name, (address) => module._PyObject_GetAttrString(harness, address));
    if (callable === 0)
      throw new Error(`The harness has no ${name}: snapshot and worker are of different builds`);
    return callable;
  };
  return [find(names[0]), find(names[1]), find(names[2])];
}

function withText<T>(module: EmscriptenModule, text: string, use: (address: number) => T): T {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const address = module._malloc(bytes.length);
  module.HEAPU8.set(bytes, address);
  const result = use(address);
  module._free(address);
  return result;
}

/** @returns 0 where the memory does not suffice */
function pythonBytes(module: EmscriptenModule, bytes: Uint8Array): number {
  const address = module._malloc(bytes.length);
  if (address === 0) return 0;
  module.HEAPU8.set(bytes, address);
  const object = module._PyBytes_FromStringAndSize(address, bytes.length);
  module._free(address);
  if (object === 0) module._PyErr_Clear();
  return object;
}

function reasonOfDeath(error: unknown): string {
  // Retold, as what follows.
  if (error instanceof RangeError) return "the native stack is exhausted";
  const text = error instanceof Error ? error.message : String(error);
  const exit = typeof error === "object" && error !== null && "status" in error;
  // Retold.
  return exit ? "the program ended the interpreter (os._exit)" : text.slice(0, 200);
}
