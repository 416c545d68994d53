import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { bundleClassic } from "./bundle-classic.ts";

const folder = resolve(import.meta.dirname, "../workers/javascript");
const quickJsWasm = "@jitl/quickjs-ng-wasmfile-release-sync/wasm";

export interface JavaScriptAssets {
  /** The worker's classic script. It also carries, as text, the harness that is evaluated inside QuickJS. */
  readonly script: string;
  readonly quickjsWasm: Uint8Array;
}

/** Bundles the JavaScript worker for the sandbox frame. */
export async function buildJavaScriptAssets(): Promise<JavaScriptAssets> {
  const guestText = await buildQuickJsGuest();
  const bundled = await bundleClassic({
    entry: resolve(folder, "entry.ts"),
    banner: `(() => { const edgecaseGuestText = ${JSON.stringify(guestText)};\n`,
    footer: "\n})();",
  });
  return {
    script: withoutInlinedWasm(bundled),
    quickjsWasm: await readFile(createRequire(import.meta.url).resolve(quickJsWasm)),
  };
}

/** The bundler puts the wasm into the script as well, where nothing reads it: the broker hands over a compiled module. */
function withoutInlinedWasm(script: string): string {
  return script.replace(/data:application\/wasm;base64,[\w+/=]+/, "");
}

/** The harness as a script for QuickJS's guest; it leaves `edgecaseGuest` in the global object. */
export function buildQuickJsGuest(): Promise<string> {
  return bundleClassic({
    entry: resolve(folder, "quickjs-guest.ts"),
    banner: "(() => {\n",
    footer: "\n})();",
  });
}
