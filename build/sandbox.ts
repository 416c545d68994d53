import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { bundleClassic } from "./bundle-classic.ts";
import { buildJavaScriptAssets } from "./javascript-assets.ts";
import { buildPythonAssets } from "./python-assets.ts";
import { appPolicy, framePolicy, securityHeaders, scriptHash } from "./security.ts";

const frameId = "virtual:sandbox-frame";
const assetsId = "virtual:sandbox-assets";
const devPrefix = "/@sandbox/";
const broker = resolve(import.meta.dirname, "../workers/sandbox/entry.ts");

interface Asset {
  readonly source: string | Uint8Array;
  readonly type: string;
}

/**
 * Builds what runs inside the sandbox frame: the frame's document with the broker inline
 * (`virtual:sandbox-frame`), and the engines' scripts and binaries (`virtual:sandbox-assets`), which the page fetches
 * and hands over. Also writes the content security policy, which must hold the broker's hash.
 */
export function sandbox(): Plugin {
  const assets = once(buildAssets);
  const frame = once(buildFrame);
  let serving = false;
  return {
    name: "edgecase-sandbox",
    configResolved(config) {
      serving = config.command === "serve" && !config.isProduction;
    },
    resolveId: (id) => ([frameId, assetsId].includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${frameId}`)
        return `export const frameDocument = ${JSON.stringify((await frame()).html)};`;
      if (id !== `\0${assetsId}`) return undefined;
      const files = await assets();
      return assetModule(files, (name) => {
        if (serving) return JSON.stringify(devPrefix + name);
        const asset = files.get(name);
        if (asset === undefined) throw new Error(`No sandbox asset is named ${name}`);
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: asset.source })}`;
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.startsWith(devPrefix) ? request.url.slice(devPrefix.length) : undefined;
        if (name === undefined) return next();
        void assets().then((files) => {
          const asset = files.get(name);
          if (asset === undefined) return next();
          response.setHeader("Content-Type", asset.type);
          for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value);
          response.end(asset.source);
        }, next);
      });
    },
    async transformIndexHtml(html) {
      if (serving) return html;
      const content = appPolicy((await frame()).hash);
      return {
        html,
        tags: [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content },
            injectTo: "head-prepend" as const,
          },
        ],
      };
    },
    async generateBundle() {
      const headers = { ...securityHeaders, "Content-Security-Policy": appPolicy((await frame()).hash) };
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: "asset", fileName: "_headers", source: `/*\n${lines.join("\n")}\n` });
    },
  };
}

async function buildFrame(): Promise<{ html: string; hash: string }> {
  const script = await bundleClassic({ entry: broker });
  if (script.includes("</script")) throw new Error("The broker's text would end its own script element");
  const hash = scriptHash(script);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${framePolicy(hash)}">`;
  return {
    html: `<!doctype html><meta charset="utf-8">${meta}<title>Sandbox</title><script>${script}</script>`,
    hash,
  };
}

async function buildAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [python, javascript] = await Promise.all([buildPythonAssets(), buildJavaScriptAssets()]);
  const { gzipSync } = await import("node:zlib");
  return new Map<string, Asset>([
    ["python-worker.js", { source: python.script, type: "text/javascript" }],
    ["pyodide.wasm", { source: python.wasm, type: "application/wasm" }],
    ["python-stdlib.zip", { source: python.stdlib, type: "application/zip" }],
    ["python-snapshot.bin", { source: gzipSync(python.snapshot), type: "application/octet-stream" }],
    ["javascript-worker.js", { source: javascript.script, type: "text/javascript" }],
    ["quickjs.wasm", { source: javascript.quickjsWasm, type: "application/wasm" }],
  ]);
}

/** The snapshot travels as gzip and opens to two and a half times its size; its hash is of the gzip. */
function assetModule(files: ReadonlyMap<string, Asset>, url: (name: string) => string): string {
  const source = (name: string) => files.get(name)?.source ?? "";
  const bytes = (name: string) => Buffer.byteLength(source(name));
  return `
    export const python = {
      scriptUrl: ${url("python-worker.js")},
      wasmUrl: ${url("pyodide.wasm")},
      stdlibUrl: ${url("python-stdlib.zip")},
      snapshotUrl: ${url("python-snapshot.bin")},
      snapshotSha256: "${sha256(source("python-snapshot.bin"))}",
      bytes: {
        script: ${bytes("python-worker.js")},
        wasm: ${bytes("pyodide.wasm")},
        stdlib: ${bytes("python-stdlib.zip")},
        snapshot: ${bytes("python-snapshot.bin")},
      },
    };
    export const javascript = { scriptUrl: ${url("javascript-worker.js")}, bytes: { script: ${bytes("javascript-worker.js")} } };
    export const quickjs = { wasmUrl: ${url("quickjs.wasm")}, bytes: { wasm: ${bytes("quickjs.wasm")} } };
  `;
}

const sha256 = (source: string | Uint8Array) => createHash("sha256").update(source).digest("hex");

/** Remembers the promise, so that two requests during a build wait for the same work. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
