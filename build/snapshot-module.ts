import { pageBytes, scratchBytes, snapshotNames } from "../workers/python/snapshot-names.ts";
import {
  code,
  functionBody,
  functionType,
  header,
  joined,
  kinds,
  listSection,
  name,
  number,
  section,
  sections,
} from "./wasm-writer.ts";

/**
 * Pyodide's snapshot as a WebAssembly module that writes itself into the memory that it is given, and finds where that
 * memory has become another since. The frame compiles it once, and then all workers share the one copy, which nobody
 * can change; bytes would be copied for each worker, and what a worker keeps to be restored once more.
 *
 * It exports `write()`, `compareWritten(scratch)` and `compareRest(zeros, end)`; the last two call the import `found`
 * with the address of each page of 4096 bytes that is not as in the snapshot.
 *
 * @param snapshot as `makeMemorySnapshot` of Pyodide returns it: where the memory begins is its second word
 */
export function snapshotModule(snapshot: Uint8Array): Uint8Array<ArrayBuffer> {
  const begin = new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(4, true);
  const memory = snapshot.subarray(begin);
  const pieces = writtenPieces(memory);
  const { module, head } = snapshotNames;
  return joined([
    header,
    section(sections.custom, [name(head), snapshot.subarray(0, begin)]),
    listSection(
      sections.types,
      typeList.map(([parameters, results]) => functionType(parameters, results)),
    ),
    listSection(sections.imports, [
      joined([
        name(module),
        name(snapshotNames.memory),
        [kinds.memory, withoutLimit],
        number(memory.length / wasmPageBytes),
      ]),
      joined([name(module), name(snapshotNames.found), [kinds.function, found.type]]),
    ]),
    listSection(
      sections.functions,
      defined.map(({ type }) => [type]),
    ),
    listSection(
      sections.exports,
      (["write", "compareWritten", "compareRest"] as const).map((each) =>
        joined([name(snapshotNames[each]), [kinds.function, functions[each].index]]),
      ),
    ),
    section(sections.dataCount, [number(pieces.length)]),
    listSection(sections.code, [
      differs,
      comparePages,
      compareZeros,
      write(pieces),
      compareWritten(pieces),
      compareRest(pieces),
    ]),
    listSection(
      sections.data,
      pieces.map(({ from, to }) => joined([[onlyWhenAsked], number(to - from), memory.subarray(from, to)])),
    ),
  ]);
}

const withoutLimit = 0;
const onlyWhenAsked = 1;
const wasmPageBytes = 65_536;

/** Parameters and results. */
const typeList = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [2, 1],
] as const;

/** The import comes first, then ours in the order of their bodies. */
const found = { index: 0, type: 1 };
const functions = {
  differs: { index: 1, type: 4 },
  comparePages: { index: 2, type: 3 },
  compareZeros: { index: 3, type: 3 },
  write: { index: 4, type: 0 },
  compareWritten: { index: 5, type: 1 },
  compareRest: { index: 6, type: 2 },
} as const;
const defined = Object.values(functions);

const { constant, get, set, tee, call, add, isLess, again, when } = code;
const wordBytes = 8;

/** `differs(a, b)`: whether two pages hold anything else. */
const differs = functionBody(1, [
  ...get(0),
  ...constant(pageBytes),
  ...add,
  ...set(2),
  ...again([
    ...get(0),
    ...code.load64,
    ...get(1),
    ...code.load64,
    ...code.differ64,
    ...when([...constant(1), ...code.return]),
    ...get(1),
    ...constant(wordBytes),
    ...add,
    ...set(1),
    ...get(0),
    ...constant(wordBytes),
    ...add,
    ...tee(0),
    ...get(2),
    ...isLess,
  ]),
  ...constant(0),
]);

/** `(at, end, other)`: finds pages from `at` to `end` that are not as those from `other` on. */
const comparePages = functionBody(0, pageLoop([...get(2), ...constant(pageBytes), ...add, ...set(2)]));
/** `(at, end, zeros)`: the same, each page against one of zeros. */
const compareZeros = functionBody(0, pageLoop([]));

function pageLoop(next: readonly number[]): readonly number[] {
  const body = again([
    ...get(0),
    ...get(2),
    ...call(functions.differs.index),
    ...when([...get(0), ...call(found.index)]),
    ...next,
    ...get(0),
    ...constant(pageBytes),
    ...add,
    ...tee(0),
    ...get(1),
    ...isLess,
  ]);
  return [...get(0), ...get(1), ...isLess, ...when(body)];
}

const write = (pieces: readonly Piece[]) =>
  functionBody(
    0,
    pieces.flatMap(({ from, to }, at) => [
      ...constant(from),
      ...constant(0),
      ...constant(to - from),
      ...code.copyData(at),
    ]),
  );

const compareWritten = (pieces: readonly Piece[]) =>
  functionBody(
    0,
    pieces.flatMap(({ from, to }, at) => [
      ...get(0),
      ...constant(0),
      ...constant(to - from),
      ...code.copyData(at),
      ...constant(from),
      ...constant(to),
      ...get(0),
      ...call(functions.comparePages.index),
    ]),
  );

/** Between the pieces, and from the last one to the `end` that is given: memory may have grown. */
function compareRest(pieces: readonly Piece[]): Uint8Array {
  const between = pieces.flatMap(({ from }, at) => {
    const before = pieces[at - 1]?.to ?? 0;
    return before === from ? [] : [...constant(before), ...constant(from), ...zerosFrom];
  });
  const last = pieces.at(-1)?.to ?? 0;
  return functionBody(0, [...between, ...constant(last), ...get(1), ...zerosFrom]);
}

const zerosFrom = [...get(0), ...call(functions.compareZeros.index)];

/**
 * So many zeros in a row are only where nobody has written since the memory was new: what is free of the stack, and
 * what was never given out. Shorter ones are written like anything else.
 */
const leastZeros = 1_000_000;

interface Piece {
  /** Addresses; whole pages. */
  readonly from: number;
  readonly to: number;
}

/** In pieces that a worker can lay beside its own memory. */
function writtenPieces(memory: Uint8Array): readonly Piece[] {
  const stretches: { from: number; to: number }[] = [];
  for (let from = 0; from < memory.length; from += pageBytes) {
    const to = from + pageBytes;
    if (memory.subarray(from, to).every((byte) => byte === 0)) continue;
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to < leastZeros) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / scratchBytes) }, (_, at) => ({
      from: from + at * scratchBytes,
      to: Math.min(to, from + (at + 1) * scratchBytes),
    })),
  );
}
