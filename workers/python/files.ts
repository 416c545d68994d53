import type { EmscriptenFileSystem, FileNode } from "./pyodide-runtime.ts";

/** Written by one program into files, all together. They live in JavaScript's memory, which has no limit of its own. */
export const maxFileBytes = 64 * 1024 * 1024;
const maxFileNodes = 10_000;

const errno = { noSpace: 51, readOnly: 69 } as const;

/**
 * Makes the files that exist now unchangeable, limits what a program may add, and forgets the additions.
 * @returns a function that takes the file system back to this moment
 */
export function guardFiles(fs: EmscriptenFileSystem): () => void {
  const base = new Set(nodesBelow(fs.root));
  base.forEach(nameFreely);
  const { currentPath, nextInode } = fs;
  const restoreTimes = keepTimes(base);
  const forgetSpending = limitFiles(fs, base);
  return () => {
    for (const directory of base) {
      for (const child of childrenOf(directory)) {
        if (!base.has(child)) remove(fs, directory, child);
      }
    }
    fs.currentPath = currentPath;
    // A file's number tells how many were made before it, and a directory's time when.
    fs.nextInode = nextInode;
    restoreTimes();
    forgetSpending();
  };
}

/** A file named `__proto__` would be its directory's prototype: found by its path, but not among the children. */
function nameFreely(node: FileNode): void {
  if (isDirectory(node)) Object.setPrototypeOf(node.contents, null);
}

function keepTimes(nodes: ReadonlySet<FileNode>): () => void {
  const kept = Array.from(nodes, (node) => {
    const { atime, mtime, ctime } = node;
    return { node, times: { atime, mtime, ctime } };
  });
  return () => {
    for (const { node, times } of kept) Object.assign(node, times);
  };
}

function limitFiles(fs: EmscriptenFileSystem, base: ReadonlySet<FileNode>): () => void {
  const { dir, file, link, chrdev } = fs.filesystems.MEMFS.ops_table;
  let bytes = 0;
  let nodes = 0;

  const keep = (node: FileNode | undefined): void => {
    if (node !== undefined && base.has(node)) throw new fs.ErrnoError(errno.readOnly);
  };
  const spend = (growth: number): void => {
    if (growth <= 0) return;
    if (bytes + growth > maxFileBytes) throw new fs.ErrnoError(errno.noSpace);
    bytes += growth;
  };
  const spendNode = (): void => {
    if (++nodes > maxFileNodes) throw new fs.ErrnoError(errno.noSpace);
  };

  const write = file.stream.write.bind(file.stream);
  file.stream.write = (stream, buffer, offset, length, position, canOwn) => {
    keep(stream.node);
    spend(position + length - (stream.node.usedBytes ?? 0));
    return write(stream, buffer, offset, length, position, canOwn);
  };
  for (const { node: operations } of [dir, file, link, chrdev]) {
    const setattr = operations.setattr.bind(operations);
    operations.setattr = (node, attributes) => {
      keep(node);
      spend((attributes.size ?? 0) - (node.usedBytes ?? 0));
      setattr(node, attributes);
    };
  }
  const original = { ...dir.node };
  dir.node.mknod = (parent, name, mode, device) => {
    spendNode();
    const node = original.mknod(parent, name, mode, device);
    nameFreely(node);
    return node;
  };
  dir.node.symlink = (parent, name, target) => {
    spendNode();
    return original.symlink(parent, name, target);
  };
  dir.node.rename = (node, newParent, newName) => {
    keep(node);
    keep(childrenByName(newParent)[newName]);
    original.rename(node, newParent, newName);
  };
  dir.node.unlink = (parent, name) => {
    keep(childrenByName(parent)[name]);
    original.unlink(parent, name);
  };
  dir.node.rmdir = (parent, name) => {
    keep(childrenByName(parent)[name]);
    original.rmdir(parent, name);
  };
  return () => {
    bytes = 0;
    nodes = 0;
  };
}

function remove(fs: EmscriptenFileSystem, parent: FileNode, node: FileNode): void {
  for (const child of childrenOf(node)) remove(fs, node, child);
  fs.destroyNode(node);
  delete childrenByName(parent)[node.name];
}

function nodesBelow(node: FileNode): FileNode[] {
  return [node, ...childrenOf(node).flatMap(nodesBelow)];
}

function childrenOf(node: FileNode): FileNode[] {
  return Object.values(childrenByName(node));
}

function childrenByName(node: FileNode): Record<string, FileNode> {
  return isDirectory(node) ? node.contents : {};
}

function isDirectory(node: FileNode): node is FileNode & { contents: Record<string, FileNode> } {
  return (node.mode & 0o170000) === 0o040000 && typeof node.contents === "object" && node.contents !== null;
}
