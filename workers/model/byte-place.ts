import type { Place } from "../../src/domain/json-shape/place.ts";

/** Where a text stands that comes in bytes: a token may end in the middle of a character. */
export interface BytePlace {
  /** After the last whole character. */
  readonly place: Place;
  readonly half?: HalfCharacter;
}

interface HalfCharacter {
  /** The bits that have come. */
  readonly bits: number;
  /** How many bytes are still to come, at least 1. */
  readonly missing: number;
  /** What the next one may be. */
  readonly lowest: number;
  readonly highest: number;
}

/** @returns the place after some more bytes; nothing where no text goes on like that */
export function afterBytes(at: BytePlace, bytes: Iterable<number>): BytePlace | undefined {
  let now: BytePlace | undefined = at;
  for (const byte of bytes) {
    now = now.half === undefined ? beginCharacter(now.place, byte) : goOn(now.place, now.half, byte);
    if (now === undefined) return undefined;
  }
  return now;
}

/** The lowest bytes that make a half character whole. */
export function missingBytes({ half }: BytePlace): readonly number[] {
  return half === undefined ? [] : [half.lowest, ...Array.from({ length: half.missing - 1 }, () => 0x80)];
}

/** @see The Unicode Standard, table 3-7: well-formed UTF-8 byte sequences */
function beginCharacter(place: Place, byte: number): BytePlace | undefined {
  if (byte < 0x80) return whole(place, byte);
  const begin = (missing: number, lowest = 0x80, highest = 0xbf): BytePlace | undefined => {
    const at = { place, half: { bits: byte & (0x3f >> missing), missing, lowest, highest } };
    // A place takes all characters beyond ASCII or none, so one of them tells before the others have come.
    return afterBytes(at, missingBytes(at)) && at;
  };
  if (byte < 0xc2 || byte > 0xf4) return undefined;
  if (byte < 0xe0) return begin(1);
  if (byte === 0xe0) return begin(2, 0xa0);
  if (byte === 0xed) return begin(2, 0x80, 0x9f);
  if (byte < 0xf0) return begin(2);
  if (byte === 0xf0) return begin(3, 0x90);
  return byte === 0xf4 ? begin(3, 0x80, 0x8f) : begin(3);
}

function goOn(place: Place, half: HalfCharacter, byte: number): BytePlace | undefined {
  if (byte < half.lowest || byte > half.highest) return undefined;
  const bits = (half.bits << 6) | (byte & 0x3f);
  if (half.missing === 1) return whole(place, bits);
  return { place, half: { bits, missing: half.missing - 1, lowest: 0x80, highest: 0xbf } };
}

function whole(place: Place, codePoint: number): BytePlace | undefined {
  const after = place.after(codePoint);
  return after && { place: after };
}
