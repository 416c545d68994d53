import type { EmscriptenFileSystem } from "./pyodide-runtime.ts";

/**
 * Lets a file have its bytes when somebody first reads it. A Python that starts from its snapshot has the usual modules,
 * and most programs never open the library: its 2.5 MB would be copied four times on the way, for every worker.
 *
 * @param path of a file that exists, and is empty
 */
export function readLater(fs: EmscriptenFileSystem, path: string, source: Blob): void {
  const { node } = fs.lookupPath(path);
  const reader = new FileReaderSync();
  node.usedBytes = source.size;
  Object.defineProperty(node, "contents", {
    configurable: true,
    get() {
      const contents = new Uint8Array(reader.readAsArrayBuffer(source));
      Object.defineProperty(node, "contents", { value: contents, writable: true });
      return contents;
    },
  });
}
