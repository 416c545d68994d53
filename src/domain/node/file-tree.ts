import type { Files } from "./node-exercise.ts";

/** As a WebContainer's `mount` takes it. */
export interface FileTree {
  [name: string]: { file: { contents: string } } | { directory: FileTree };
}

/**
 * Files by path as folders in folders.
 * @throws RangeError where one path is both a file and a folder
 * @example fileTree({ "lib/a.mjs": "" }) // { lib: { directory: { "a.mjs": { file: { contents: "" } } } } }
 */
export function fileTree(files: Files): FileTree {
  const root: FileTree = {};
  for (const [path, contents] of Object.entries(files)) {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    const folder = folders.reduce((parent, child) => folderIn(parent, child, path), root);
    if (Object.hasOwn(folder, name)) throw new RangeError(`“${path}” is a folder as well as a file`);
    folder[name] = { file: { contents } };
  }
  return root;
}

function folderIn(parent: FileTree, name: string, path: string): FileTree {
  const known = Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (known === undefined) {
    const directory: FileTree = {};
    parent[name] = { directory };
    return directory;
  }
  if (!("directory" in known)) throw new RangeError(`“${path}” leads through a file`);
  return known.directory;
}
