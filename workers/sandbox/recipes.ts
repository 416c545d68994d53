import type { FrameAssets } from "../../src/protocol/sandbox.ts";
import type { Engine } from "../../src/domain/language.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { EngineRecipe } from "./engine-worker.ts";

// Errors are retold: the page says why nothing runs.

/** What is compiled here: the WebAssembly of an engine, or the memory of a Python that has started. */
type Part = Engine | "snapshot";

/** CPython's own guard of the native stack, in bytes; why these two is told in workers/python/stack-guard.ts. */
export interface StackGuards {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * Keeps the engines' files and knows how to boot each engine from them. WebAssembly is compiled once, here: a
 * compiled module crosses to the frame's workers, but not from the page.
 */
export function createRecipes(guards: StackGuards) {
  const assets: FrameAssets = {};
  /** Made once: what a blob holds is copied when it is made, not for each worker. */
  const blobs = { python: new Blob(), stdlib: new Blob(), javascript: new Blob() };
  const modules = new Map<Part, Promise<WebAssembly.Module>>();
  const compiled = new Map<Part, WebAssembly.Module>();
  let snapshotFailed = false;

  function add(more: FrameAssets): void {
    Object.assign(assets, more);
    if (more.python) {
      compile("pyodide", more.python.wasm);
      blobs.python = scriptOf(more.python);
      blobs.stdlib = new Blob([more.python.stdlib]);
    }
    if (more.python?.snapshot) compile("snapshot", more.python.snapshot);
    if (more.javascript) blobs.javascript = scriptOf(more.javascript);
    if (more.quickjs) compile("quickjs", more.quickjs.wasm);
  }

  function compile(part: Part, bytes: ArrayBuffer): void {
    const module = WebAssembly.compile(bytes);
    modules.set(part, module);
    module.then(
      (ready) => compiled.set(part, ready),
      () => {},
    );
  }

  /** Must have settled before `recipe` is asked for the engine. */
  async function prepare(engine: Engine): Promise<void> {
    await modules.get(engine);
    // Without it Python loads as well.
    if (engine === "pyodide") await modules.get("snapshot")?.catch(() => {});
  }

  function recipe(engine: Engine, guard: keyof StackGuards = "wide"): EngineRecipe {
    return engine === "pyodide" ? pythonRecipe(guards[guard]) : javascriptRecipe(engine);
  }

  function pythonRecipe(stackGuardBytes: number): EngineRecipe {
    const { python } = assets;
    const wasm = compiled.get("pyodide");
    if (python === undefined || wasm === undefined) throw new Error("Python's files have not arrived");
    const snapshot = snapshotFailed ? undefined : compiled.get("snapshot");
    return {
      script: blobs.python,
      bootLimitMillis: 60_000,
      boot: (shared) => ({
        kind: "bootPython",
        wasm,
        stdlib: blobs.stdlib,
        stackGuardBytes,
        memoryBytes: defaultLimits.memoryBytes,
        ...(snapshot && { snapshot }),
        ...(shared && { control: shared }),
      }),
    };
  }

  function javascriptRecipe(engine: "browser" | "quickjs"): EngineRecipe {
    const { javascript } = assets;
    const wasm = engine === "quickjs" ? compiled.get(engine) : undefined;
    if (javascript === undefined || (engine === "quickjs" && wasm === undefined)) {
      throw new Error("JavaScript's files have not arrived");
    }
    return {
      script: blobs.javascript,
      bootLimitMillis: 20_000,
      boot: (shared) => ({
        kind: "bootJavaScript",
        engine,
        memoryBytes: defaultLimits.memoryBytes,
        ...(wasm && { wasm }),
        ...(shared && { control: shared }),
      }),
    };
  }

  return {
    add,
    prepare,
    recipe,
    /** Whether Python starts from its snapshot. */
    usesSnapshot: () => compiled.has("snapshot") && !snapshotFailed,
    /** From now on Python loads without its snapshot: slower, and the same. */
    abandonSnapshot() {
      snapshotFailed = true;
    },
  };
}

function scriptOf({ script }: { readonly script: string }): Blob {
  return new Blob([script], { type: "text/javascript" });
}
