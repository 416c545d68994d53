import { PlaygroundError } from "../domain/playground-error.ts";

/** A file's text as it is read, gunzipped where it is gzipped, whatever its name. */
export interface FileText {
  readonly chunks: AsyncIterable<string>;
  /** Of the file itself, compressed or not. */
  readonly totalBytes: number;
}

/**
 * @param onBytes how many bytes of the file have been read so far
 * @throws PlaygroundError while it is read, where the file cannot be read or its compressed part is damaged
 */
export function readFileText(file: File, onBytes: (bytes: number) => void): FileText {
  return { chunks: chunksOf(file, onBytes), totalBytes: file.size };
}

async function* chunksOf(file: File, onBytes: (bytes: number) => void): AsyncGenerator<string, void> {
  const compressed = await isGzip(file);
  let bytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes((bytes += chunk.byteLength));
      controller.enqueue(chunk);
    },
  });
  const counted = file.stream().pipeThrough(counter);
  const plain = compressed ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read())
      yield next.value;
  } catch (error) {
    throw new PlaygroundError(
      compressed
        ? `“${file.name}” is cut off or damaged: it cannot be decompressed`
        : `“${file.name}” cannot be read`,
      compressed ? "Fetch the file again." : "Choose the file again; it may have been moved or changed.",
      { cause: error },
    );
  } finally {
    // Where the reader has had enough.
    await reader.cancel().catch(() => undefined);
  }
}

/** By its first two bytes, as RFC 1952 has them. */
async function isGzip(file: File): Promise<boolean> {
  const start = new Uint8Array(
    await file
      .slice(0, 2)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  return start[0] === 0x1f && start[1] === 0x8b;
}
