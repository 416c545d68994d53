import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type Plugin, runnerImport } from "vite";

const virtualId = "virtual:family-categories";
const domain = resolve(import.meta.dirname, "../src/domain");

interface FamilyModule {
  readonly family: { readonly meta: { readonly id: string; readonly difficulties: readonly string[] } };
}

interface Generator {
  readonly bodyAt: (
    family: unknown,
    seeded: { seed: number; difficulty: string },
  ) => { readonly inputs: Readonly<Record<string, unknown>> };
}

/**
 * `virtual:family-categories` exports `familyCategories`: the categories of each family's hidden cases, by its id, so
 * that an exercise can be suggested for what it practises without loading all of them.
 */
export function familyCategories(): Plugin {
  return {
    name: "edgecase-family-categories",
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      const { bodyAt } = await importFrom<Generator>("generate.ts");
      const files = (await readdir(resolve(domain, "families"))).filter((file) =>
        /^(?!.*\.test).*\.ts$/.test(file),
      );
      const modules = await Promise.all(files.map((file) => importFrom<FamilyModule>(`families/${file}`)));
      const entries = modules.map(({ family }) => {
        const { id: name, difficulties } = family.meta;
        const categories = difficulties.flatMap((difficulty) =>
          Object.keys(bodyAt(family, { seed: 1, difficulty }).inputs),
        );
        return [name, [...new Set(categories)]];
      });
      return `export const familyCategories = ${JSON.stringify(Object.fromEntries(entries))};`;
    },
  };
}

async function importFrom<T>(file: string): Promise<T> {
  return (await runnerImport<T>(resolve(domain, file), { configFile: false, logLevel: "error" })).module;
}
