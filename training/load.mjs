import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { createServer } from "vite";

const root = resolve(import.meta.dirname, "..");

/** Runs TypeScript of this project in Node. @returns `load(path)` and `close()` */
export async function openProject() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}

/** Of all families, in the alphabet's order. */
export const familyIds = readdirSync(resolve(root, "src/domain/families"))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.slice(0, -".ts".length))
  .toSorted();
