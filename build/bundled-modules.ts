import type { Plugin } from "vite";

/** Of everything that this process has bundled: page, workers and the sandbox's scripts are builds of their own. */
const paths = new Set<string>();

/** @param modules absolute paths, or ids as a bundler has them: of modules, or of files that are served as they are */
export function noteBundled(modules: Iterable<string>): void {
  for (const id of modules) paths.add(id);
}

export const bundledModules = (): ReadonlySet<string> => paths;

/** Notes what really went into the chunks, after all that nobody uses was left out. */
export function noteModules(): Plugin {
  return {
    name: "edgecase-note-modules",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") noteBundled(file.moduleIds);
    },
  };
}
