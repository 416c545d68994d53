import type { Span } from "../domain/lab/pieces.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import { say } from "../messages/say.ts";
import { chunksOf, gunzip } from "./gunzip.ts";
import { inTurns } from "./in-turns.ts";

/** How many bytes of the file itself, compressed or not, have been read so far. */
type OnBytes = (bytes: number) => void;

/**
 * A file's bytes as UTF-8 as they are read: gunzipped where it is gzipped, whatever its name, and rewritten where it
 * begins with UTF-16's mark.
 * @throws PlaygroundError while it is read, where the file cannot be read or its compressed part is damaged
 */
export async function* readPlainBytes(file: File, onBytes: OnBytes): AsyncGenerator<Uint8Array, void> {
  const isGzipped = await isGzip(file);
  try {
    yield* inTurns(inUtf8(isGzipped ? gunzip(file, onBytes) : countingBytes(file, onBytes)));
  } catch (error) {
    throw isGzipped && !isGone(error) ? damaged(file, error) : unreadable(file, error);
  }
}

/**
 * Parts of what `readPlainBytes` gives, without what lies between them where the file allows it.
 * @param spans ascending, none in another
 * @throws PlaygroundError as `readPlainBytes`
 */
export async function* readSpans(
  file: File,
  spans: readonly Span[],
  onBytes: OnBytes,
): AsyncGenerator<Uint8Array, void> {
  if (!(await isPlain(file))) return yield* cutOut(readPlainBytes(file, onBytes), spans);
  for (const { from, to, spans: within } of stretches(spans)) {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.slice(from, to).arrayBuffer();
    } catch (error) {
      throw unreadable(file, error);
    }
    onBytes(to);
    for (const span of within) yield new Uint8Array(bytes, span.from - from, span.to - span.from);
  }
}

/** What is asked of a file at once: a question for each of thousands of small records takes longer than reading them. */
const stretchBytes = 1 << 17;

/** Spans that are near to each other together, as long as all of them are short. */
function* stretches(spans: readonly Span[]): Generator<Span & { readonly spans: readonly Span[] }, void> {
  let open: Span[] = [];
  for (const span of spans) {
    const [first] = open;
    if (first !== undefined && span.to - first.from > stretchBytes) {
      yield { from: first.from, to: open.at(-1)?.to ?? first.to, spans: open };
      open = [];
    }
    open.push(span);
  }
  const [first] = open;
  if (first !== undefined) yield { from: first.from, to: open.at(-1)?.to ?? first.to, spans: open };
}

/** @returns nothing where the bytes are not UTF-8 */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function* cutOut(
  chunks: AsyncIterable<Uint8Array>,
  spans: readonly Span[],
): AsyncGenerator<Uint8Array, void> {
  const left = spans.values();
  let { value: span } = left.next();
  let parts: Uint8Array[] = [];
  let at = 0;
  for await (const chunk of chunks) {
    const end = at + chunk.length;
    while (span !== undefined && span.from < end) {
      parts.push(chunk.slice(Math.max(0, span.from - at), span.to - at));
      if (span.to > end) break;
      yield new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
      parts = [];
      ({ value: span } = left.next());
    }
    if (span === undefined) return;
    at = end;
  }
}

async function* countingBytes(file: File, onBytes: OnBytes): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const chunk of chunksOf(file.stream())) {
    onBytes((bytes += chunk.length));
    yield chunk;
  }
}

/** @param bytes a text with UTF-16's mark, or anything else, which stays as it is */
async function* inUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let decoder: TextDecoder | undefined;
  let isStart = true;
  for await (const chunk of bytes) {
    if (isStart) decoder = utf16Decoder(chunk);
    isStart = false;
    yield decoder === undefined ? chunk : new TextEncoder().encode(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined) yield new TextEncoder().encode(decoder.decode());
}

function utf16Decoder([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return undefined;
}

/** Whether a place in the file is the same place in its plain bytes. */
async function isPlain(file: File): Promise<boolean> {
  const start = await startOf(file);
  return !isGzipStart(start) && utf16Decoder(start) === undefined;
}

const isGzip = async (file: File) => isGzipStart(await startOf(file));
/** RFC 1952, section 2.3.1. */
const isGzipStart = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

async function startOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(
    await file
      .slice(0, 2)
      .arrayBuffer()
      .catch((error: unknown) => {
        throw unreadable(file, error);
      }),
  );
}

/** What the browser says of a file that is no longer there, or no longer the same. */
// Not said: the beginning of a name.
const isGone = (error: unknown) => error instanceof DOMException && error.name.startsWith("Not");

function damaged(file: File, cause: unknown): PlaygroundError {
  return new PlaygroundError(
    say`“${file.name}” is cut off or damaged, or has something else after its end: it cannot be decompressed`,
    say`Fetch the file again, or unpack it yourself.`,
    { cause },
  );
}

function unreadable(file: File, cause: unknown): PlaygroundError {
  return new PlaygroundError(
    say`“${file.name}” cannot be read`,
    say`Choose the file again; it may have been moved or changed, or be a folder.`,
    { cause },
  );
}
