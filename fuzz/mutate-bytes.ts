import type { Random } from "./random.ts";

export const largeBytes = 100_000;

type Bytes = Uint8Array<ArrayBuffer>;
export type ByteStock = readonly [Bytes, ...Bytes[]];

/** A valid file with one to six mistakes in it. */
export function mutateBytes(corpus: ByteStock, random: Random): Bytes {
  let bytes = random.pick(corpus);
  for (let left = 1 + random.below(6); left > 0; left -= 1) bytes = random.pick(edits)(bytes, corpus, random);
  return bytes.slice(0, largeBytes);
}

/** 100 KB of a few bytes again and again, in front of a valid file, inside or behind it. */
export function largeFile(corpus: ByteStock, random: Random): Bytes {
  const valid = random.pick(corpus);
  const unit = random.chance(0.5) ? noise(random, 1 + random.below(6)) : part(valid, random, 12);
  const filling = Uint8Array.from(
    { length: largeBytes - valid.length },
    (_, at) => unit[at % unit.length] ?? 0,
  );
  const at = random.below(valid.length + 1);
  return join(valid.subarray(0, at), filling, valid.subarray(at));
}

type Edit = (bytes: Bytes, corpus: ByteStock, random: Random) => Bytes;

const edits: readonly [Edit, ...Edit[]] = [
  (bytes, _, random) => changeAt(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  (bytes, _, random) => changeAt(bytes, random, () => random.pick([0, 1, 0x7f, 0x80, 0xff])),
  (bytes, _, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, _, random) => insert(bytes, random, new Uint8Array(0), random.below(16)),
  (bytes, _, random) => insert(bytes, random, noise(random, 1 + random.below(16)), 0),
  // A length that goes on for ever.
  (bytes, _, random) => insert(bytes, random, new Uint8Array(1 + random.below(12)).fill(0xff), 0),
  (bytes, _, random) => insert(bytes, random, part(bytes, random, 64), 0),
  (bytes, corpus, random) => {
    const other = random.pick(corpus);
    return join(
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    );
  },
];

function changeAt(bytes: Bytes, random: Random, change: (byte: number) => number): Bytes {
  const changed = bytes.slice();
  const at = random.below(bytes.length);
  if (at < changed.length) changed[at] = change(changed[at] ?? 0);
  return changed;
}

function insert(bytes: Bytes, random: Random, middle: Bytes, dropped: number): Bytes {
  const at = random.below(bytes.length + 1);
  return join(bytes.subarray(0, at), middle, bytes.subarray(at + dropped));
}

function part(bytes: Bytes, random: Random, longest: number): Bytes {
  const from = random.below(Math.max(1, bytes.length - 1));
  const found = bytes.slice(from, from + 1 + random.below(longest));
  return found.length === 0 ? new Uint8Array([0]) : found;
}

function noise(random: Random, length: number): Bytes {
  return Uint8Array.from({ length }, () => random.below(256));
}

function join(...parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of parts) {
    joined.set(each, at);
    at += each.length;
  }
  return joined;
}
