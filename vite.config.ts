import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { catalogue } from "./build/catalogue.ts";
import { modelRuntime } from "./build/model-runtime.ts";

/** Cross-origin isolation: shared memory for interrupts, and threads for the model's runtime. */
const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export default defineConfig({
  base: "./",
  plugins: [react(), catalogue(), modelRuntime()],
  resolve: { conditions: ["onnxruntime-web-use-extern-wasm", ...defaultClientConditions] },
  worker: { format: "es" },
  build: { target: "es2023", assetsInlineLimit: 0 },
  optimizeDeps: { exclude: ["@huggingface/transformers", "pyodide"] },
  server: { headers: isolation },
  preview: { headers: isolation },
});
