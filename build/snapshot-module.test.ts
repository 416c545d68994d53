import { assert, integer, property, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { openSnapshot, snapshotHead } from "../workers/python/snapshot.ts";
import { pageBytes, scratchBytes } from "../workers/python/snapshot-names.ts";
import { snapshotModule } from "./snapshot-module.ts";

const wasmPageBytes = 65_536;
const pages = 60;

/** As Pyodide makes it: where the memory begins is its second word. */
function snapshotOf(memory: Uint8Array): Uint8Array {
  const head = new Uint8Array(new Uint32Array([0x706f6465, 16, 0, 0]).buffer);
  return new Uint8Array(Buffer.concat([head, memory]));
}

/** Something at both ends and in the middle, with long stretches of zeros between, in which the scratch lies. */
function exampleMemory(): Uint8Array {
  const memory = new Uint8Array(pages * wasmPageBytes);
  memory.set([7, 0, 9], 0);
  memory.set([1, 2, 3, 4], 4097);
  memory.fill(5, 100_000, 200_001);
  memory.set([255], 3_000_000);
  memory.set([128], memory.length - 1);
  return memory;
}
const scratch = 20 * wasmPageBytes;

async function written(memory: Uint8Array) {
  const module = await WebAssembly.compile(snapshotModule(snapshotOf(memory)));
  const fresh = new WebAssembly.Memory({ initial: memory.length / wasmPageBytes });
  // What a runtime leaves behind while it starts.
  new Uint8Array(fresh.buffer).set([1, 2, 3], 5000);
  const snapshot = openSnapshot(module, fresh);
  snapshot.write();
  return { snapshot, memory: fresh, bytes: () => new Uint8Array(fresh.buffer) };
}

it("writes the memory that it was made of, to the byte", async () => {
  const { bytes } = await written(exampleMemory());
  expect(Buffer.compare(bytes(), exampleMemory())).toBe(0);
});

it("finds each page that has changed since, wherever it is, and no other, also where the memory has grown", async () => {
  const { snapshot, memory, bytes } = await written(exampleMemory());
  memory.grow(2);
  const address = integer({ min: 0, max: (pages + 2) * wasmPageBytes - 1 });
  const outsideScratch = address.filter((each) => each < scratch || each >= scratch + scratchBytes);
  assert(
    property(uniqueArray(outsideScratch, { maxLength: 20 }), (changed) => {
      for (const each of changed) bytes()[each] = (bytes()[each] ?? 0) ^ 0xa5;
      const found: number[] = [];
      snapshot.compare(scratch, (page) => found.push(page));
      for (const each of changed) bytes()[each] = (bytes()[each] ?? 0) ^ 0xa5;
      const touched = new Set(changed.map((each) => each - (each % pageBytes)));
      expect(found.toSorted((a, b) => a - b)).toEqual([...touched].toSorted((a, b) => a - b));
    }),
  );
});

it("leaves the scratch as zeros, and finds nothing where nothing has changed", async () => {
  const { snapshot, bytes } = await written(exampleMemory());
  bytes().fill(9, scratch, scratch + scratchBytes);
  const found: number[] = [];
  snapshot.compare(scratch, (page) => found.push(page));
  expect(found).toEqual([]);
  expect(Buffer.compare(bytes(), exampleMemory())).toBe(0);
});

it("compares what it did not write alone", async () => {
  const { snapshot, bytes } = await written(exampleMemory());
  bytes()[0] = 1;
  bytes()[30 * wasmPageBytes + 17] = 1;
  const found: number[] = [];
  snapshot.compareRest(scratch, (page) => found.push(page));
  expect(found).toEqual([30 * wasmPageBytes]);
});

it("leaves out long stretches of zeros", () => {
  const memory = new Uint8Array(pages * wasmPageBytes);
  memory[0] = 1;
  memory[memory.length - 1] = 1;
  expect(snapshotModule(snapshotOf(memory)).length).toBeLessThan(10_000);
});

it("keeps what stands before the memory", async () => {
  const snapshot = snapshotOf(new Uint8Array(wasmPageBytes).fill(1));
  const module = await WebAssembly.compile(snapshotModule(snapshot));
  expect(snapshotHead(module)).toEqual(snapshot.subarray(0, 16));
});
