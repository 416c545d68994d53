import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { bundleClassic } from "./bundle-classic.ts";

const entry = resolve(import.meta.dirname, "../workers/python/entry.ts");

/** The Python worker: Pyodide's two modules made classic, then ours, in one function so that nothing is global. */
export async function buildPythonScript(pyodideFolder: string): Promise<string> {
  const [asm, loader] = await Promise.all(
    ["pyodide.asm.mjs", "pyodide.mjs"].map((file) => readFile(resolve(pyodideFolder, file), "utf8")),
  );
  return await bundleClassic({
    entry,
    banner: `(()=>{${preparations}const pyodideRuntime=(()=>{
const createModule=(()=>{${classicModule(asm ?? "")}
})();
const makeLoader=(fetch)=>{${classicLoader(loader ?? "")}
};
const {jsErrorImports}=makeLoader(()=>new Promise(()=>{}));
return {createModule,jsErrorImports,load:(fetchAsset,options)=>makeLoader(fetchAsset).load(options)};
})();
`,
    footer: "\n})();",
  });
}

/**
 * Pyodide refuses classic workers, which it knows by a working importScripts. And its FinalizationRegistry would lower
 * reference counts of objects that are long gone once the memory has been restored.
 */
const preparations = `self.importScripts=undefined;self.FinalizationRegistry=class{register(){}unregister(){return false}};`;

function classicModule(source: string): string {
  const withoutExport = replaceOnce(
    source,
    "export default _createPyodideModule;",
    "return _createPyodideModule;",
  );
  return replaceAll(withoutExport, "import.meta.url", '"http://pyodide.invalid/pyodide.asm.mjs"');
}

function classicLoader(source: string): string {
  const withoutMap = replaceOnce(source, "//# sourceMappingURL=pyodide.mjs.map", "");
  return replaceOnce(
    withoutMap,
    "export{dt as loadPyodide,U as version};",
    "return {load:dt,jsErrorImports:K};",
  );
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
