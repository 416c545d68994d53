/** Parts of the module that build/snapshot-module.ts makes of Pyodide's snapshot. */
export const snapshotNames = {
  head: "pyodide-snapshot",
  module: "python",
  memory: "memory",
  found: "found",
  write: "write",
  compareWritten: "compareWritten",
  compareRest: "compareRest",
} as const;

/** What is compared at a time: as much as the operating system gives out at once. */
export const pageBytes = 4096;

/** Where a part of the snapshot is laid to be compared. */
export const scratchBytes = 65_536;
