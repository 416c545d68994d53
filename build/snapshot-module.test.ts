import { expect, it } from "vitest";
import { snapshotHead, writeSnapshot } from "../workers/python/snapshot.ts";
import { snapshotModule } from "./snapshot-module.ts";

const pageBytes = 65_536;

/** As Pyodide makes it: where the memory begins is its second word. */
function snapshotOf(memory: Uint8Array): Uint8Array {
  const head = new Uint8Array(new Uint32Array([0x706f6465, 16, 0, 0]).buffer);
  return new Uint8Array(Buffer.concat([head, memory]));
}

async function written(memory: Uint8Array): Promise<Uint8Array> {
  const module = await WebAssembly.compile(snapshotModule(snapshotOf(memory)));
  const fresh = new WebAssembly.Memory({ initial: memory.length / pageBytes });
  // What a runtime leaves behind while it starts.
  new Uint8Array(fresh.buffer).set([1, 2, 3], 5000);
  writeSnapshot(module, fresh);
  return new Uint8Array(fresh.buffer);
}

it("writes the memory that it was made of, to the byte", async () => {
  const memory = new Uint8Array(60 * pageBytes);
  memory.set([7, 0, 9], 0);
  memory.set([1, 2, 3, 4], 4097);
  memory.fill(5, 100_000, 200_001);
  memory.set([255], 3_000_000);
  memory.set([128], memory.length - 1);
  expect(Buffer.compare(await written(memory), memory)).toBe(0);
});

it("leaves out long stretches of zeros", () => {
  const memory = new Uint8Array(60 * pageBytes);
  memory[0] = 1;
  memory[memory.length - 1] = 1;
  expect(snapshotModule(snapshotOf(memory)).length).toBeLessThan(10_000);
});

it("keeps what stands before the memory", async () => {
  const snapshot = snapshotOf(new Uint8Array(pageBytes).fill(1));
  const module = await WebAssembly.compile(snapshotModule(snapshot));
  expect(snapshotHead(module)).toEqual(snapshot.subarray(0, 16));
});
