import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type Plugin, runnerImport } from "vite";

const virtualId = "virtual:catalogue";
const folder = resolve(import.meta.dirname, "../src/domain/families");

/**
 * `virtual:catalogue` exports `catalogue: FamilyMeta[]`, read from the family files at build time: the start page
 * lists every family and loads none.
 */
export function catalogue(): Plugin {
  return {
    name: "edgecase-catalogue",
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const files = (await readdir(folder))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .toSorted();
      const metas = await Promise.all(files.map(readMeta));
      for (const file of files) this.addWatchFile(resolve(folder, file));
      return `export const catalogue = ${JSON.stringify(metas)};`;
    },
  };
}

async function readMeta(file: string): Promise<unknown> {
  const { module } = await runnerImport<{ family?: { meta?: { id?: string } } }>(resolve(folder, file), {
    configFile: false,
    logLevel: "error",
  });
  const meta = module.family?.meta;
  if (meta?.id !== file.slice(0, -".ts".length)) {
    throw new Error(
      `${file} must export \`family\` whose meta.id is the file's name, but it is ${String(meta?.id)}`,
    );
  }
  return meta;
}
