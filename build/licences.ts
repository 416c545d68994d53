import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { ShippedLicence } from "../src/domain/shipped-licence.ts";
import { bundledModules } from "./bundled-modules.ts";
import { folderOf } from "./package-of.ts";
import { licencesOf } from "./shipped-licences.ts";

const root = resolve(import.meta.dirname, "..");
const fileName = "licences.json";

/**
 * Writes `licences.json` beside index.html: everything that is shipped, from what really was bundled, with the texts of
 * the licences. The build fails where a text is missing that nobody has looked up. rollup-plugin-license
 * names rollup 4 as the newest it knows, and of our builds would see the page's alone.
 *
 * While developing nothing is bundled; then it lists what package.json names.
 */
export function licences(): Plugin {
  return {
    name: "edgecase-licences",
    enforce: "post",
    async generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const listed = await allLicences([...bundledModules(), ...modules]);
      this.emitFile({ type: "asset", fileName, source: JSON.stringify(listed) });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response, next) => {
        void namedModules()
          .then(allLicences)
          .then((listed) => {
            response.setHeader("Content-Type", "application/json");
            response.end(JSON.stringify(listed));
          }, next);
      });
    },
  };
}

/** Our own first. */
async function allLicences(modules: readonly string[]): Promise<readonly ShippedLicence[]> {
  const [text, description, models, others] = await Promise.all([
    readFile(resolve(root, "LICENSE"), "utf8"),
    readDescription(),
    readdir(resolve(root, "public/models")),
    licencesOf(modules),
  ]);
  const { version, license: licence } = description;
  const own = { licence, text };
  return [
    { name: "Edgecase", version, ...own },
    ...models.map((name) => ({ name: `${name}, the built-in model`, ...own })),
    ...others,
  ];
}

async function namedModules(): Promise<readonly string[]> {
  const { dependencies } = await readDescription();
  return Object.keys(dependencies).map((name) => `${folderOf(name)}/package.json`);
}

interface Description {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

async function readDescription(): Promise<Description> {
  return JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
}
