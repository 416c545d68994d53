// Run by python-assets.ts as a process of its own, because Pyodide leaves a `require` and 100 MB behind.
// Arguments: folder of Pyodide, its module as the worker has it, file with the Python program to run first, file to
// write the snapshot to.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [pyodideFolder, moduleFile, programFile, snapshotFile] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`).href);
const { default: createPyodideModule } = await import(pathToFileURL(moduleFile).href);
// Without a name of its own, Python would remember this script's path.
const pyodide = await loadPyodide({
  _makeSnapshot: true,
  createPyodideModule,
  indexURL: pyodideFolder,
  _sysExecutable: "/usr/bin/python3",
});
pyodide.runPython(await readFile(programFile, "utf8"));
await writeFile(snapshotFile, pyodide.makeMemorySnapshot());
