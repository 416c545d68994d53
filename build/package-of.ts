import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/**
 * The folder of the package that a module belongs to; nothing for our own.
 * @param id an absolute path, with or without a query, or the id of a bundler's own helper ("\0vite/preload-helper.js")
 */
export function packageOf(id: string): string | undefined {
  const helper = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (helper !== undefined) return folderOf(helper);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** @param name of a package that this project, or `from`, depends on */
export function folderOf(name: string, from = root): string {
  const asked = createRequire(resolve(from, "package.json"));
  for (const folder of asked.resolve.paths(name) ?? []) {
    try {
      return dirname(createRequire(folder).resolve(resolve(folder, name, "package.json")));
    } catch {
      // In a folder further up.
    }
  }
  throw new Error(`${name} is not installed for ${from}: npm ci`);
}
