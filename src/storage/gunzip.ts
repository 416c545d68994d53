/**
 * What a gzip file holds, as it is read. It may have several members, as appending to one makes: the browser's own
 * decompressor takes one, and says of the next that it is too much.
 * @param onBytes how many bytes of the file have been read so far
 * @throws where the file is cut off, damaged, or has something else after its last member
 * @see RFC 1952, section 2.2
 */
export async function* gunzip(
  file: Blob,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  const starts = await memberStarts(file);
  for (let first = 0, next = 1; first < starts.length; first = next, next += 1) {
    const from = starts[first] ?? 0;
    let given = 0;
    for (;;) {
      const to = starts[next] ?? file.size;
      let seen = 0;
      try {
        for await (const bytes of inflated(file.slice(from, to), (read) => onBytes(from + read))) {
          const fresh = bytes.subarray(Math.max(0, given - seen));
          seen += bytes.length;
          given = Math.max(given, seen);
          if (fresh.length > 0) yield fresh;
        }
        break;
      } catch (error) {
        // What looked like the start of the next may be a part of this one.
        if (next >= starts.length || next - first > mostLookAlikes) throw error;
        next += 1;
      }
    }
  }
}

/** In one member: even one is rare, and each means to begin anew. */
const mostLookAlikes = 3;

async function* inflated(part: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes((bytes += chunk.byteLength));
      controller.enqueue(chunk);
    },
  });
  yield* chunksOf(part.stream().pipeThrough(counter).pipeThrough(new DecompressionStream("gzip")));
}

/** A stream's chunks; whoever has had enough of them ends it. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read())
      yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const headerBytes = 10;

/** Where a member begins, or something that looks like one; 0 first. */
async function memberStarts(file: Blob): Promise<readonly number[]> {
  const starts: number[] = [];
  let rest = new Uint8Array();
  let restFrom = 0;
  for await (const chunk of chunksOf(file.stream())) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const last = bytes.length - headerBytes;
    for (let at = bytes.indexOf(0x1f); at >= 0 && at <= last; at = bytes.indexOf(0x1f, at + 1))
      if (isHeader(bytes.subarray(at, at + headerBytes))) starts.push(restFrom + at);
    const kept = Math.max(0, last + 1);
    rest = bytes.slice(kept);
    restFrom += kept;
  }
  // Whatever it is, its first byte is where it begins.
  return starts[0] === 0 ? starts : [0, ...starts];
}

/** Of deflate, no reserved flag, and a speed and a system that writers know: one of 10^11 other places looks so. */
function isHeader([one, two, method, flags = 0xff, , , , , speed = 1, system = 100]: Uint8Array): boolean {
  return (
    one === 0x1f &&
    two === 0x8b &&
    method === 8 &&
    (flags & 0xe0) === 0 &&
    [0, 2, 4].includes(speed) &&
    (system <= 13 || system === 255)
  );
}
