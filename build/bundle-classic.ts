import { build } from "vite";
import { noteBundled } from "./bundled-modules.ts";

export interface ClassicBundle {
  /** Absolute path of the entry module. */
  readonly entry: string;
  readonly minify?: boolean;
  /** Extra text before and after, inside the same script. */
  readonly banner?: string;
  readonly footer?: string;
}

/**
 * Bundles a worker as one classic script. Chromium refuses module workers from a blob in an opaque-origin frame, so
 * everything that runs in the sandbox frame is an immediately invoked function without imports.
 */
export async function bundleClassic({
  entry,
  minify = true,
  banner = "",
  footer = "",
}: ClassicBundle): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: {
      "process.env.NODE_ENV": '"production"',
      "import.meta.url": '"http://edgecase.invalid/worker.js"',
    },
    build: {
      write: false,
      minify,
      target: "es2023",
      copyPublicDir: false,
      lib: { entry, formats: ["iife"], name: "edgecaseWorker", fileName: "worker" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const bundles = [output].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const chunks = bundles.filter((item) => item.type === "chunk");
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`${entry} did not become one script but ${chunks.length}`);
  noteBundled(chunk.moduleIds);
  return `${banner}${chunk.code}${footer}`;
}
