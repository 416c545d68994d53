// oxlint-disable no-underscore-dangle -- the names are those of the C functions, which Emscripten gives an underscore
import type { PythonBoot } from "../../src/protocol/engine.ts";
import { takeClocks } from "./clocks.ts";
import { harnessProgram } from "./harness-program.ts";
import { type HostLatch, isCallable, latchImports, replaceImport } from "./host-latch.ts";
import { pythonParts } from "./python-parts.ts";
import { readLater } from "./read-later.ts";
import { openSnapshot, type Snapshot, snapshotHead } from "./snapshot.ts";
import { type InstanceTaker, type Pyodide, type WasmImports, runtime } from "./pyodide-runtime.ts";

// Errors are retold: the page says why nothing runs.

/** What the worker knows of the running case, and what the wasm's imports ask or tell. */
export interface ImportEvents {
  /** Takes the pending signal's number, 0 for none. */
  takeSignal(): number;
  /** Milliseconds that every clock shows, or undefined for the true time. */
  setMillis(): number | undefined;
  reachedHost(): void;
}

export interface Loaded {
  readonly pyodide: Pyodide;
  readonly latch: HostLatch;
  /** What its memory began as. */
  readonly snapshot: Snapshot | undefined;
}

/** Where Pyodide puts the standard library, and Python looks for it. */
const libraryPath = "/lib/python314.zip";

/** No host of that name exists: whatever Pyodide still wanted to fetch would fail, and it fetches only the two files. */
const nowhere = "http://pyodide.invalid/";
const emptyLockFile = {
  info: {
    abi_version: "2026_0",
    arch: "wasm32",
    platform: "emscripten_5_0_3",
    python: "3.14.2",
    version: "314.0.7",
  },
  packages: {},
};

export async function loadInterpreter(boot: PythonBoot, events: ImportEvents): Promise<Loaded> {
  const { wasm, snapshot, stdlib } = boot;
  if (!(wasm instanceof WebAssembly.Module))
    throw new Error("bootPython needs a compiled WebAssembly.Module");
  if (snapshot !== undefined && !(snapshot instanceof WebAssembly.Module))
    throw new Error("bootPython needs a compiled snapshot");
  let latch: HostLatch | undefined;
  let loaded: Pyodide | undefined;
  let memory: unknown;
  let opened: Snapshot | undefined;

  const instantiate = async (imports: WasmImports): Promise<WebAssembly.Instance> => {
    Object.assign(imports["env"] ?? {}, await runtime.jsErrorImports());
    capMemory(imports, boot.memoryBytes);
    takeClocks(imports, {
      setMillis: () => events.setMillis(),
      words: () => loaded?._module.HEAPU32 ?? new Uint32Array(),
    });
    replaceImport(imports, "_Py_CheckEmscriptenSignals_Helper", () => events.takeSignal());
    latch = latchImports(imports, wasm, () => events.reachedHost());
    return await instantiateWithAnyImports(wasm, imports);
  };

  const startWith = async (imports: WasmImports, done: InstanceTaker): Promise<void> => {
    const instance = await instantiate(imports);
    ({ memory } = instance.exports);
    done(instance, wasm);
  };

  const pyodide = await new Promise<Pyodide>((resolve, reject) => {
    runtime
      .load(fetchStdlib(snapshot ? new Blob() : stdlib), {
        indexURL: nowhere,
        packageBaseUrl: nowhere,
        // As in the snapshot; Pyodide would take the browser's language.
        env: { LANG: "C.UTF-8" },
        _sysExecutable: "/usr/bin/python3",
        lockFileContents: JSON.stringify(emptyLockFile),
        createPyodideModule: async (settings) => {
          settings.instantiateWasm = (imports, done) => {
            // Pyodide itself only logs a failure here, and then waits for ever.
            void startWith(imports, done).catch(reject);
            return {};
          };
          const module = await runtime.createModule(settings);
          if (snapshot !== undefined && memory instanceof WebAssembly.Memory) {
            readLater(module.FS, libraryPath, stdlib);
            opened = openSnapshot(snapshot, memory);
            opened.write();
          }
          return module;
        },
        ...(snapshot && { _loadSnapshot: snapshotHead(snapshot) }),
      })
      .then(resolve, reject);
  });
  loaded = pyodide;
  if (latch === undefined) throw new Error("Pyodide started without asking for its WebAssembly");
  if (snapshot === undefined) pyodide.runPython(harnessProgram(pythonParts));
  return { pyodide, latch, snapshot: opened };
}

function fetchStdlib(stdlib: Blob): (url: unknown) => Promise<Response> {
  return (url) =>
    // The other file is the wasm, which Pyodide asks for before it notices that we bring our own.
    String(url).endsWith(".zip")
      ? Promise.resolve(new Response(stdlib))
      : new Promise<Response>(() => undefined);
}

/** A refused growth is a MemoryError in a living interpreter. The runtime grows in steps, so the cap is kept to 20%. */
function capMemory(imports: WasmImports, memoryBytes: number): void {
  const grow = imports["env"]?.["emscripten_resize_heap"];
  if (!isCallable(grow)) throw new Error("Pyodide's WebAssembly no longer imports emscripten_resize_heap");
  replaceImport(imports, "emscripten_resize_heap", (bytes: number) =>
    bytes >>> 0 > memoryBytes ? 0 : grow(bytes),
  );
}

/** Emscripten's table of imports holds what the wasm asks for; the types here cannot know that. */
async function instantiateWithAnyImports(
  wasm: WebAssembly.Module,
  imports: WasmImports,
): Promise<WebAssembly.Instance> {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return await WebAssembly.instantiate(wasm, imports as WebAssembly.Imports);
}
