export interface FileBranch {
  readonly name: string;
  readonly path: string;
  /** Of a folder; absent of a file. */
  readonly children?: readonly FileBranch[];
}

/**
 * Paths as a tree: folders first, each in the order of their names.
 * @example fileBranches(["b.js", "lib/a.js"]) // lib/ with a.js, then b.js
 */
export function fileBranches(paths: readonly string[], folder = ""): readonly FileBranch[] {
  const inside = paths.filter((path) => path.startsWith(folder));
  const names = [...new Set(inside.map((path) => path.slice(folder.length).split("/")[0] ?? ""))].toSorted();
  const branches = names.map((name): FileBranch => {
    const path = folder + name;
    return inside.includes(path)
      ? { name, path }
      : { name, path, children: fileBranches(inside, `${path}/`) };
  });
  return [
    ...branches.filter(({ children }) => children !== undefined),
    ...branches.filter(({ children }) => children === undefined),
  ];
}
