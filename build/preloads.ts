import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const families = resolve(import.meta.dirname, "../src/domain/families");

/** In the page before anything is fetched late. */
const alwaysThere: ReadonlySet<string> = new Set(["rolldown-runtime", "start"]);
/** In the page before a family is fetched: their loader is part of it. */
const thereForFamilies: ReadonlySet<string> = new Set([...alwaysThere, "exercise-screen"]);

/**
 * Which files are asked for at once with one that is fetched late, so that none waits to be found in another. Vite
 * would name all that it imports, and each name is bytes that every page fetches before its first paint: so what is
 * there already is left out, and so is a family's own file, which has no styles to wait for.
 * @param file path in dist of what is fetched late
 * @param files paths in dist of its scripts and of those that it imports
 */
export function preloadsOf(file: string, files: readonly string[]): string[] {
  if (!familyNames.has(chunkName(file))) return files.filter((each) => !alwaysThere.has(chunkName(each)));
  return files.filter((each) => each !== file && !thereForFamilies.has(chunkName(each)));
}

const familyNames: ReadonlySet<string> = new Set(
  readdirSync(families)
    .filter((name) => /^(?!.*\.test).*\.ts$/.test(name))
    .map((name) => name.slice(0, -".ts".length)),
);

/** @example chunkName("assets/merge-intervals-DAJywD4s.js") // "merge-intervals" */
const chunkName = (path: string) => path.replace(/^.*\//, "").replace(/-[\w-]{8}\.js$/, "");
