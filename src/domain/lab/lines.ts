import { createGatherer, isBlank, type Piece } from "./pieces.ts";

const lineEnd = 0x0a;

/** The lines that hold more than blanks, each with its end. */
export async function* linesOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece, void> {
  const line = createGatherer();
  let end = 0;
  for await (const { bytes = new Uint8Array(), from, to } of pieces) {
    let at = 0;
    for (let found = bytes.indexOf(lineEnd); found >= 0; found = bytes.indexOf(lineEnd, at)) {
      const span = { from: from + at, to: from + found + 1 };
      line.add(bytes.subarray(at, found + 1), span);
      at = found + 1;
      yield* unlessBlank(line.take(span.to));
    }
    if (at < bytes.length) line.add(bytes.subarray(at), { from: from + at, to });
    end = to;
  }
  if (!line.isEmpty()) yield* unlessBlank(line.take(end));
}

function* unlessBlank(line: Piece): Generator<Piece, void> {
  if (line.bytes?.every(isBlank) !== true) yield line;
}
