import { expect, it } from "vitest";
import { trimPyodide } from "./trim-pyodide.ts";

/** More variables than any other declaration has: those of the WebAssembly's exports. */
const exportNames = ["_malloc", "_free", ...Array.from({ length: 1000 }, (_, at) => `_unused${at}`)];

const source = `async function createModule(moduleArg={}){var Module=moduleArg;
var used=()=>helper();var helper=()=>"helped";function unused(){return alsoUnused()}var alsoUnused=()=>1;
var {a,b}=moduleArg;
function _now(){return used()}_now.sig="i";function _later(){return 1}_later.sig="i";
function _emscripten_glClear(){return 2}_emscripten_glClear.sig="v";
Module["used"]=used;Module["unused"]=unused;
var ${exportNames.join(",")};
function assignWasmExports(wasmExports){${exportNames.map((name) => `${name}=Module["${name}"]=wasmExports["${name.slice(1)}"]`).join(";")}}
var wasmImports={now:_now,later:_later,emscripten_glClear:_emscripten_glClear};
assignWasmExports(moduleArg.exports);_free;
Module.imports=wasmImports;return Module}
export default createModule;`;

const trim = () =>
  trimPyodide({
    source,
    imports: new Set(["now", "emscripten_glClear"]),
    callers: "module._malloc(); module.used()",
  });

interface Made {
  readonly _malloc?: unknown;
  readonly imports: Readonly<Record<string, (() => unknown) & { readonly sig?: string }>>;
}

async function run(): Promise<Made> {
  const text = `export default ${trim()};`;
  const module: { default: (settings: object) => Promise<Made> } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  );
  return await module.default({ exports: { malloc: () => 8, free: () => 9 } });
}

it("leaves out what nobody names, and what only that needs", () => {
  expect(trim()).not.toMatch(/alsoUnused|_unused7|_later/);
  expect(trim().length).toBeLessThan(source.length / 20);
});

it("keeps what runs by itself, what callers name, and what the WebAssembly imports", async () => {
  const module = await run();
  expect(module).toMatchObject({ used: expect.any(Function), _malloc: expect.any(Function) });
  expect(module.imports["now"]?.()).toBe("helped");
  expect(module.imports["now"]?.sig).toBe("i");
});

it("gives every function for graphics the same refusal", async () => {
  const { imports } = await run();
  expect(Object.keys(imports)).toEqual(["now", "emscripten_glClear"]);
  expect(imports["emscripten_glClear"]).toThrow("There are no graphics here");
});

it("says so where the module is no longer one function", () => {
  const two = {
    source: "function a(){} function b(){} export default a;",
    imports: new Set<string>(),
    callers: "",
  };
  expect(() => trimPyodide(two)).toThrow("no longer one function");
});
