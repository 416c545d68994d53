import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type Plugin, runnerImport } from "vite";

/**
 * `virtual:catalogue` exports `catalogue: FamilyMeta[]`, read from the family files at build time: the start page
 * lists every family and loads none.
 */
export const catalogue = (): Plugin =>
  listOf({ id: "virtual:catalogue", name: "catalogue", folder: "families", exported: "family" });

/** `virtual:demos` exports `demos: DemoMeta[]`, likewise. */
export const demos = (): Plugin =>
  listOf({ id: "virtual:demos", name: "demos", folder: "demos", exported: "demo" });

/** `virtual:node-exercises` exports `nodeExercises: NodeExerciseMeta[]`, likewise. */
export const nodeExercises = (): Plugin =>
  listOf({
    id: "virtual:node-exercises",
    name: "nodeExercises",
    folder: "node/exercises",
    exported: "exercise",
  });

interface List {
  readonly id: string;
  /** Of the module's one export. */
  readonly name: string;
  /** Below src/domain. */
  readonly folder: string;
  /** What each file exports, an object with a `meta`. */
  readonly exported: "family" | "demo" | "exercise";
}

function listOf({ id: virtualId, name, folder, exported }: List): Plugin {
  const path = resolve(import.meta.dirname, "../src/domain", folder);
  return {
    name: `edgecase-list-of-${name}`,
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const files = (await readdir(path))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .toSorted();
      const metas = await Promise.all(files.map((file) => readMeta(resolve(path, file), file, exported)));
      for (const file of files) this.addWatchFile(resolve(path, file));
      return `export const ${name} = ${JSON.stringify(metas)};`;
    },
  };
}

type Exports = Partial<Record<List["exported"], { readonly meta?: { readonly id?: string } }>>;

async function readMeta(path: string, file: string, exported: List["exported"]): Promise<unknown> {
  const { module } = await runnerImport<Exports>(path, { configFile: false, logLevel: "error" });
  const meta = module[exported]?.meta;
  if (meta?.id !== file.slice(0, -".ts".length)) {
    throw new Error(
      `${file} must export \`${exported}\` whose meta.id is the file's name, but it is ${String(meta?.id)}`,
    );
  }
  return meta;
}
