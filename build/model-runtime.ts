import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { noteBundled } from "./bundled-modules.ts";

const virtualId = "virtual:model-runtime";
/** Of onnxruntime-web's four builds the one that every browser runs, on WebGPU too: docs/decisions/0013. */
const [mjs, wasm] = ["ort-wasm-simd-threaded.asyncify.mjs", "ort-wasm-simd-threaded.asyncify.wasm"] as const;

/** onnxruntime-web is transformers.js's dependency, not ours: found from there, so that the versions cannot part. */
const runtimeFolder = dirname(
  createRequire(createRequire(import.meta.url).resolve("@huggingface/transformers")).resolve(
    `onnxruntime-web/${wasm}`,
  ),
);

/**
 * `virtual:model-runtime` exports `modelRuntime`, `{ mjs, wasm, wasmBytes }`: absolute URLs of onnxruntime-web's loader
 * and binary, and the binary's size. The files are served, and built, as they are in `ort/<version>/`: the folder's name
 * changes with the runtime, so they may be cached for ever.
 *
 * The resolve condition `onnxruntime-web-use-extern-wasm` must be set, else Vite emits a second copy of 27 MB.
 */
export function modelRuntime(): Plugin {
  return {
    name: "edgecase-model-runtime",
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const folder = await publicFolder();
      const built = this.environment.config.command === "build";
      const base = servedBase(this.environment.config.base);
      const place = async (name: string): Promise<string> => {
        // Not by import.meta.url: Vite would take that for an asset of ours and look for it on the disk.
        if (!built) return `location.origin + ${JSON.stringify(`${base}${folder}/${name}`)}`;
        noteBundled([join(runtimeFolder, name)]);
        const source = await readFile(join(runtimeFolder, name));
        const reference = this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      };
      const { size } = await stat(join(runtimeFolder, wasm));
      return `export const modelRuntime = { mjs: ${await place(mjs)}, wasm: ${await place(wasm)}, wasmBytes: ${size} };`;
    },
    async configureServer(server) {
      const prefix = `${servedBase(server.config.base)}${await publicFolder()}/`;
      const served = new Set<string>([mjs, wasm]);
      // Before Vite's own middlewares, which would rewrite the loader's imports.
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/[?#].*$/, "");
        const name = basename(path);
        if (path !== prefix + name || !served.has(name)) return next();
        response.setHeader("Content-Type", name.endsWith(".wasm") ? "application/wasm" : "text/javascript");
        for (const [header, value] of Object.entries(server.config.server.headers ?? {})) {
          if (value !== undefined) response.setHeader(header, value);
        }
        createReadStream(join(runtimeFolder, name)).pipe(response);
      });
    },
  };
}

/** A dev server with the relative base "./" serves from the root. */
function servedBase(base: string): string {
  return base.startsWith("/") ? base : "/";
}

async function publicFolder(): Promise<string> {
  const text = await readFile(join(runtimeFolder, "../package.json"), "utf8");
  const version = /"version":\s*"([^"]+)"/.exec(text)?.[1];
  if (version === undefined)
    throw new Error(`onnxruntime-web's package.json beside ${runtimeFolder} names no version`);
  return `ort/${version}`;
}
