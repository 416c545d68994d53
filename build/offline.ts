import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { siteFilesPath } from "../src/domain/offline/site-files.ts";
import { bundleClassic } from "./bundle-classic.ts";
import { listSiteFiles } from "./site-files.ts";

const entry = resolve(import.meta.dirname, "../workers/offline/entry.ts");

/** Seals the site once everything else is written: from then on no file may change. */
export function offline(): Plugin {
  let folder = "";
  return {
    name: "edgecase-offline",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: { order: "post", sequential: true, handler: () => sealSite(folder) },
  };
}

/**
 * Writes into the folder of a built site the list of all that is in it, and the service worker of exactly that
 * version: the list stands in the worker, so that the two cannot part. Both are written anew each time.
 */
export async function sealSite(folder: string): Promise<void> {
  const [list, headers, worker] = await Promise.all([
    listSiteFiles(folder),
    readFile(join(folder, "_headers"), "utf8").then(parseHeaders),
    bundleClassic({ entry }),
  ]);
  await writeFile(join(folder, siteFilesPath), `${JSON.stringify(list)}\n`);
  await writeFile(
    join(folder, "sw.js"),
    `self.edgecaseSite=${JSON.stringify({ list, headers })};\n${worker}`,
  );
}

/** What a host that reads `_headers` sends with every file, which the worker sends where the host does not. */
function parseHeaders(text: string): Readonly<Record<string, string>> {
  const lines = [...text.matchAll(/^ {2}([^:\n]+): (.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}
