import { pageBytes, scratchBytes, snapshotNames } from "./snapshot-names.ts";

/** Pyodide's snapshot beside the memory of one worker. */
export interface Snapshot {
  /** Makes a memory that has only seen the runtime's own start what it was when the snapshot was taken. */
  write(): void;
  /**
   * Finds pages of 4096 bytes that are not as in the snapshot; where it has none, those that are not zero.
   * @param scratch address of `scratchBytes` that nobody needs; they are zero afterwards
   * @param onFound its pages' addresses, one after the other
   */
  compare(scratch: number, onFound: (address: number) => void): void;
  /** The same, only where the snapshot has nothing. */
  compareRest(scratch: number, onFound: (address: number) => void): void;
}

/** All of the snapshot but the memory: Pyodide reads there of which build it is, and what JavaScript held. */
export function snapshotHead(snapshot: WebAssembly.Module): Uint8Array {
  const [head] = WebAssembly.Module.customSections(snapshot, snapshotNames.head);
  if (head === undefined)
    throw new Error("The snapshot has no head: snapshot and worker are of different builds");
  return new Uint8Array(head);
}

/** @throws Error where the module was made by another build */
export function openSnapshot(snapshot: WebAssembly.Module, memory: WebAssembly.Memory): Snapshot {
  const { module, memory: memoryName, found } = snapshotNames;
  let heard: (address: number) => void = () => {};
  const { exports } = new WebAssembly.Instance(snapshot, {
    [module]: { [memoryName]: memory, [found]: (address: number) => heard(address >>> 0) },
  });
  const write = exported(exports, snapshotNames.write);
  const compareWritten = exported(exports, snapshotNames.compareWritten);
  const rest = exported(exports, snapshotNames.compareRest);

  const compareRest = (scratch: number, onFound: (address: number) => void) => {
    heard = onFound;
    new Uint8Array(memory.buffer, scratch, scratchBytes).fill(0);
    rest(scratch, memory.buffer.byteLength);
  };
  return {
    write: () => void write(),
    compare(scratch, onFound) {
      heard = onFound;
      compareWritten(scratch);
      compareRest(scratch, onFound);
    },
    compareRest,
  };
}

function exported(exports: WebAssembly.Exports, name: string): (...given: readonly number[]) => unknown {
  const value = exports[name];
  if (typeof value !== "function")
    throw new Error(`The snapshot has no ${name}: snapshot and worker are of different builds`);
  return (...given) => value(...given);
}

/** The first page that lies wholly behind an address. */
export const pageBehind = (address: number): number => Math.ceil(address / pageBytes) * pageBytes;
