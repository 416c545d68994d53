import { cp, mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, preview } from "vite";

const root = resolve(import.meta.dirname, "..");
const configFile = resolve(root, "vite.config.ts");
const cache = resolve(root, "node_modules/.cache/edgecase-bench");
const pyodideFiles = [
  "pyodide.mjs",
  "pyodide.asm.mjs",
  "pyodide.asm.wasm",
  "python_stdlib.zip",
  "pyodide-lock.json",
];

/** The site as it is shipped. @returns the folder */
export async function buildSite() {
  const outDir = resolve(cache, "site");
  await build({ root, configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** The page of the benchmarks, and beside it the model, and Pyodide as npm has it. @returns the folder */
export async function buildBenchPage() {
  const outDir = await buildPage("bench/page/index.html", "page");
  await cp(resolve(root, "public/models"), resolve(outDir, "models"), { recursive: true });
  await mkdir(resolve(outDir, "pyodide"), { recursive: true });
  await Promise.all(
    pyodideFiles.map((name) =>
      cp(resolve(root, "node_modules/pyodide", name), resolve(outDir, "pyodide", name)),
    ),
  );
  return outDir;
}

/** A page that only measures or checks. @returns the folder */
export async function buildPage(page, folder) {
  const outDir = resolve(cache, folder);
  const input = resolve(root, page);
  await build({
    root,
    configFile,
    logLevel: "error",
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
  return outDir;
}

/** Serves a folder with the headers of the project's preview, on a free port. */
export async function serve(outDir) {
  const server = await preview({
    root,
    configFile,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, strictPort: false, host: "127.0.0.1" },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`Nothing serves ${outDir}`);
  return { url, close: () => server.close() };
}

/** Version of a file's bytes that travels: what was asked for by this URL of the served folder. */
export async function readServed(outDir, url) {
  return await readFile(resolve(outDir, `.${new URL(url).pathname}`));
}
