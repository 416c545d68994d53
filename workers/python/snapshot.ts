/** Parts of the module that build/snapshot-module.ts makes of Pyodide's snapshot. */
export const snapshotNames = { head: "pyodide-snapshot", module: "python", memory: "memory" } as const;

/** All of the snapshot but the memory: Pyodide reads there of which build it is, and what JavaScript held. */
export function snapshotHead(snapshot: WebAssembly.Module): Uint8Array {
  const [head] = WebAssembly.Module.customSections(snapshot, snapshotNames.head);
  if (head === undefined)
    throw new Error("The snapshot has no head: snapshot and worker are of different builds");
  return new Uint8Array(head);
}

/** Makes a memory that has only seen the runtime's own start what it was when the snapshot was taken. */
export function writeSnapshot(snapshot: WebAssembly.Module, memory: WebAssembly.Memory): void {
  const { module, memory: name } = snapshotNames;
  void new WebAssembly.Instance(snapshot, { [module]: { [name]: memory } });
}
