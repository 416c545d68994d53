import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { siteFilesPath } from "../src/domain/offline/site-files.ts";
import { listSiteFiles } from "./site-files.ts";

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

/** Writes into the folder of a built site the list of all that is in it. */
async function sealSite(folder: string): Promise<void> {
  const list = await listSiteFiles(folder);
  await writeFile(join(folder, siteFilesPath), `${JSON.stringify(list)}\n`);
}
