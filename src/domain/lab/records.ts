import { linesOf } from "./lines.ts";
import { type Piece, type Span, isBlank } from "./pieces.ts";
import { createValueSplitter } from "./value-splitter.ts";

/** One record of a file; `number` is 1-based, among the file's records. */
export type FileRecord =
  | { readonly kind: "record"; readonly number: number; readonly span: Span; readonly bytes: Uint8Array }
  | { readonly kind: "tooLong"; readonly number: number; readonly span: Span }
  /** From here on nobody can tell where a record ends; `because` is a sentence without its full stop. */
  | { readonly kind: "broken"; readonly number: number; readonly because: string };

/**
 * Splits a file into records as they come, so that a file of gigabytes needs no more memory than its longest record:
 * the lines of JSON lines, the items of one array, or objects written over several lines.
 * @param chunks the file's plain bytes in UTF-8, cut anywhere
 */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord, void> {
  const pieces = piecesOf(chunks);
  const first = await firstOf(pieces);
  if (first === undefined) return;
  const all = chained([first.piece], pieces);
  if (first.sign === "[") yield* valuesOf("array", all);
  else yield* objectsOf(all);
}

async function* objectsOf(pieces: AsyncIterable<Piece>): AsyncGenerator<FileRecord, void> {
  const lines = linesOf(pieces);
  const held: Piece[] = [];
  let isLines = false;
  while (!isLines && held.length < 2) {
    const { value: line } = await lines.next();
    if (line === undefined) break;
    held.push(line);
    // A first line that is broken spoils only itself, where the second is a record.
    isLines = isWholeObject(line.bytes);
  }
  if (!isLines) return yield* valuesOf("objects", chained(held, lines));
  let number = 0;
  for await (const { bytes, from, to } of chained(held, lines)) {
    number += 1;
    const span = { from, to };
    yield bytes === undefined ? { kind: "tooLong", number, span } : { kind: "record", number, span, bytes };
  }
}

async function* valuesOf(
  kind: "array" | "objects",
  pieces: AsyncIterable<Piece>,
): AsyncGenerator<FileRecord, void> {
  const splitter = createValueSplitter(kind);
  for await (const piece of pieces) {
    yield* splitter.take(piece);
    if (splitter.isBroken()) return;
  }
  yield* splitter.finish();
}

/** With where each stands. A mark of the byte order is no part of the text. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece, void> {
  let from = 0;
  let isMark = true;
  for await (const chunk of chunks) {
    let mark = 0;
    while (isMark && mark < chunk.length) {
      isMark = chunk[mark] === byteOrderMark[from + mark];
      if (isMark) mark += 1;
    }
    const to = from + chunk.length;
    if (mark < chunk.length) yield { bytes: chunk.subarray(mark), from: from + mark, to };
    from = to;
  }
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The first piece that holds more than blanks, and the sign that it begins with. */
async function firstOf(pieces: AsyncIterator<Piece, void>) {
  for (;;) {
    const { value: piece } = await pieces.next();
    if (piece === undefined) return undefined;
    const sign = piece.bytes?.find((byte) => !isBlank(byte));
    if (sign !== undefined) return { piece, sign: String.fromCharCode(sign) };
  }
}

async function* chained<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item, void> {
  yield* first;
  yield* rest;
}

/** Whether a line can be a record by itself. */
function isWholeObject(line: Uint8Array | undefined): boolean {
  if (line === undefined) return true;
  const sign = (byte: number | undefined) => String.fromCharCode(byte ?? 0);
  return (
    sign(line.find((byte) => !isBlank(byte))) === "{" && sign(line.findLast((byte) => !isBlank(byte))) === "}"
  );
}
