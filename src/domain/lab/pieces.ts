/** Where something stands in a file's plain bytes: from the first to behind the last, 0-based. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Some bytes of a file; without `bytes`, more than are kept. */
export interface Piece extends Span {
  readonly bytes: Uint8Array | undefined;
}

/** LiveCodeBench's longest records have some tens of millions of bytes; twice that is a wrong file. */
export const longestRecordBytes = 64_000_000;

/** What JSON calls blank. */
export const isBlank = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Puts together what stands in several pieces. What becomes too long is counted to its end, and kept no more. */
export function createGatherer() {
  let parts: Uint8Array[] = [];
  let from: number | undefined;
  let length = 0;
  return {
    isEmpty: () => from === undefined,
    add(part: Uint8Array | undefined, at: Span) {
      from ??= at.from;
      length += at.to - at.from;
      if (part === undefined || length > longestRecordBytes) parts = [];
      else parts.push(part);
    },
    /** @param to behind its last byte */
    take(to: number): Piece {
      const piece = {
        bytes: length > longestRecordBytes ? undefined : joined(parts),
        from: from ?? to,
        to,
      };
      parts = [];
      from = undefined;
      length = 0;
      return piece;
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
