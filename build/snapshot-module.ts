import { snapshotNames } from "../workers/python/snapshot.ts";

/**
 * Pyodide's snapshot as a WebAssembly module that writes itself into the memory that it is given. The frame compiles it
 * once, and then all workers share the one copy, which nobody can change; bytes would be copied for each worker, twice.
 *
 * @param snapshot as `makeMemorySnapshot` of Pyodide returns it: where the memory begins is its second word
 */
export function snapshotModule(snapshot: Uint8Array): Uint8Array<ArrayBuffer> {
  const begin = new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(4, true);
  const memory = snapshot.subarray(begin);
  const pieces = writtenPieces(memory);
  return joined([
    Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
    section(sections.custom, [name(snapshotNames.head), snapshot.subarray(0, begin)]),
    section(sections.imports, [
      number(1),
      name(snapshotNames.module),
      name(snapshotNames.memory),
      Uint8Array.of(importsMemory, withoutLimit),
      number(memory.length / pageBytes),
    ]),
    section(sections.data, [
      number(pieces.length),
      ...pieces.flatMap(({ from, to }) => [
        Uint8Array.of(intoFirstMemory, i32Const),
        signedNumber(from),
        Uint8Array.of(end),
        number(to - from),
        memory.subarray(from, to),
      ]),
    ]),
  ]);
}

/** Numbers of WebAssembly's binary format: https://webassembly.github.io/spec/core/binary/ */
const sections = { custom: 0, imports: 2, data: 11 } as const;
const importsMemory = 2;
const withoutLimit = 0;
const intoFirstMemory = 0;
const i32Const = 0x41;
const end = 0x0b;
const pageBytes = 65_536;

/**
 * So many zeros in a row are only where nobody has written since the memory was new: what is free of the stack, and
 * what was never given out. Shorter ones are written like anything else.
 */
const leastZeros = 1_000_000;
const stepBytes = 4096;

interface Piece {
  readonly from: number;
  readonly to: number;
}

function writtenPieces(memory: Uint8Array): readonly Piece[] {
  const pieces: { from: number; to: number }[] = [];
  for (let from = 0; from < memory.length; from += stepBytes) {
    const to = from + stepBytes;
    if (memory.subarray(from, to).every((byte) => byte === 0)) continue;
    const last = pieces.at(-1);
    if (last !== undefined && from - last.to < leastZeros) last.to = to;
    else pieces.push({ from, to });
  }
  return pieces;
}

function section(id: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(parts);
  return joined([Uint8Array.of(id), number(content.length), content]);
}

function name(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return joined([number(bytes.length), bytes]);
}

/**
 * LEB128: seven bits a byte, the lowest first; the top bit says that more follow.
 * @param most the largest last byte; half of it where the number could be negative, for then that byte holds the sign
 */
function number(value: number, most = 0x7f): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > most; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, rest);
}

const signedNumber = (value: number) => number(value, 0x3f);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
