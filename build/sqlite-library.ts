import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { bundleClassic } from "./bundle-classic.ts";
import { securityHeaders } from "./security.ts";

const virtualId = "virtual:sqlite-library";
const devPath = "/@sqlite-library.js";
const sqlJs = "sql.js/dist/sql-wasm-browser";

/**
 * `virtual:sqlite-library`: the address of a text that is put before a program to give it sql.js, which is SQLite
 * itself in WebAssembly. A file of its own, so that only a page with such a program fetches it.
 */
export function sqliteLibrary(): Plugin {
  let made: Promise<string> | undefined;
  const library = () => (made ??= makeSqliteLibrary());
  let serving = false;
  return {
    name: "edgecase-sqlite-library",
    configResolved(config) {
      serving = config.command === "serve" && !config.isProduction;
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const source = await library();
      const url = serving
        ? JSON.stringify(devPath)
        : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name: "sqlite-library.js", source })}`;
      return `export const url = ${url}; export const bytes = ${Buffer.byteLength(source)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== devPath) return next();
        void library().then((source) => {
          response.setHeader("Content-Type", "text/javascript");
          for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value);
          response.end(source);
        }, next);
      });
    },
  };
}

/**
 * Gives what follows `initSqlJs()`, as sql.js itself names it, with the binary inside: the sandbox has nothing to
 * fetch it from. One line without an end, so that the lines of the program behind it keep their numbers.
 */
async function makeSqliteLibrary(): Promise<string> {
  const resolve = createRequire(import.meta.url).resolve;
  const [script, wasm] = await Promise.all([
    bundleClassic({ entry: resolve(`${sqlJs}.js`) }),
    readFile(resolve(`${sqlJs}.wasm`)),
  ]);
  const binary = `Uint8Array.from(atob("${wasm.toString("base64")}"), (unit) => unit.charCodeAt(0))`;
  // Minified, its only line ends are those of texts in backticks, where an escape means the same.
  const oneLine = script.trim().replaceAll("\n", "\\n");
  return `const initSqlJs = (() => { ${oneLine} let sqlJs; return () => (sqlJs ??= edgecaseWorker({ wasmBinary: ${binary} })); })();`;
}
