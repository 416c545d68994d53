import { trimPyodide } from "./trim-pyodide.ts";

interface ScriptParts {
  /** Our worker as one classic script. */
  readonly worker: string;
  /** An expression: what `leanModule` returns. */
  readonly module: string;
  /** Text of `pyodide.mjs`. */
  readonly loader: string;
}

/**
 * The Python worker: Pyodide's two modules made classic, then ours, in one function so that nothing is global. A
 * function in parentheses is compiled at once, rather than looked through first and compiled when it is called.
 */
export function pythonScript({ worker, module, loader }: ScriptParts): string {
  return `(()=>{${preparations}const pyodideRuntime=(()=>{
const createModule=(${replaceAll(module, "import.meta.url", '"http://pyodide.invalid/pyodide.asm.mjs"')});
const makeLoader=((fetch)=>{${classicLoader(loader)}
});
const {jsErrorImports}=makeLoader(()=>new Promise(()=>{}));
return {createModule,jsErrorImports,load:(fetchAsset,options)=>makeLoader(fetchAsset).load(options)};
})();
${worker}
})();`;
}

interface ModuleParts extends Pick<ScriptParts, "worker" | "loader"> {
  /** Text of `pyodide.asm.mjs`. */
  readonly source: string;
  readonly wasm: BufferSource;
}

/** Pyodide's own module without what the worker cannot reach, as an expression. */
export async function leanModule({ source, wasm, loader, worker }: ModuleParts): Promise<string> {
  const imports = WebAssembly.Module.imports(await WebAssembly.compile(wasm));
  const trimmed = trimPyodide({
    source,
    imports: new Set(imports.map(({ name }) => name)),
    callers: loader + worker,
  });
  return withoutAddresses(withoutProbe(trimmed));
}

/**
 * Pyodide refuses classic workers. And its FinalizationRegistry would lower reference counts of objects that are long
 * gone once the memory has been restored.
 */
const preparations = `self.importScripts=undefined;self.FinalizationRegistry=class{register(){}unregister(){return false}};`;

function classicLoader(source: string): string {
  const withoutMap = replaceOnce(source, "//# sourceMappingURL=pyodide.mjs.map", "");
  return replaceOnce(
    withoutProbe(withoutMap),
    "export{dt as loadPyodide,U as version};",
    "return {load:dt,jsErrorImports:K};",
  );
}

/**
 * Pyodide knows a classic worker by an importScripts that throws nothing. Ours would throw; but then the engine parses
 * this whole script twice more, to find out which line that was.
 */
function withoutProbe(source: string): string {
  return replaceOnce(
    source,
    'try{return globalThis.importScripts("data:text/javascript,"),!0}catch{return!1}',
    "return!1",
  );
}

/**
 * Emscripten gives each of the 8,500 exported functions an address and a global variable, for libraries loaded later
 * to find. None is loaded; and where one were, what it asks for gets its address then.
 */
function withoutAddresses(source: string): string {
  return replaceOnce(source, "updateGOT(origExports);", "");
}

function replaceOnce(source: string, text: string, replacement: string): string {
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(notFound(text, parts.length - 1));
  return parts.join(replacement);
}

function replaceAll(source: string, text: string, replacement: string): string {
  if (!source.includes(text)) throw new Error(notFound(text, 0));
  return source.replaceAll(text, replacement);
}

function notFound(text: string, times: number): string {
  return `Pyodide has the text ${JSON.stringify(text)} ${times} times where one was expected. Its version has changed: look at its source and adapt build/python-script.ts.`;
}
