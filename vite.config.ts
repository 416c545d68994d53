import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { noteModules } from "./build/bundled-modules.ts";
import { catalogue, demos, nodeExercises } from "./build/catalogue.ts";
import { familyCategories } from "./build/family-categories.ts";
import { licences } from "./build/licences.ts";
import { modelRuntime } from "./build/model-runtime.ts";
import { offline } from "./build/offline.ts";
import { preloadsOf } from "./build/preloads.ts";
import { sandbox } from "./build/sandbox.ts";
import { securityHeaders } from "./build/security.ts";
import { sqliteLibrary } from "./build/sqlite-library.ts";
import { withoutTextUnits } from "./build/without-text-units.ts";

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    catalogue(),
    familyCategories(),
    demos(),
    nodeExercises(),
    modelRuntime(),
    sandbox(),
    sqliteLibrary(),
    withoutTextUnits(),
    licences(),
    // Last: it lists what all others wrote.
    offline(),
  ],
  resolve: { conditions: ["onnxruntime-web-use-extern-wasm", ...defaultClientConditions] },
  worker: { format: "es", plugins: () => [noteModules()] },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    // Monaco is one large chunk on purpose; size-limit holds it.
    chunkSizeWarningLimit: 4000,
    modulePreload: {
      // What index.html asks for is its own short list.
      resolveDependencies: (file, files, { hostType }) =>
        hostType === "js" ? preloadsOf(file, files) : files,
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // With all that it imports, in one chunk: left to itself, one lazy part more may scatter it over several.
          groups: [
            { name: "start", test: /\/src\/main\.tsx$/, priority: 1 },
            // With the few words that every family needs, which would be a request more.
            { name: "exercise-screen", test: /\/src\/(?:app\/exercise-screen\.tsx|domain\/family\.ts)$/ },
          ],
        },
      },
    },
  },
  optimizeDeps: {
    exclude: ["@huggingface/transformers", "pyodide"],
    // Found late otherwise, behind dynamic imports, and then the page under development or test reloads.
    include: [
      "acorn",
      "comlink",
      "diff",
      "dompurify",
      "fast-check",
      "idb",
      "marked",
      "pure-rand/distribution/uniformFloat64",
      "pure-rand/generator/xoroshiro128plus",
      "react-dom/client",
      "zod/mini",
      "zustand",
    ],
  },
  server: { headers: securityHeaders },
  preview: { headers: securityHeaders },
});
