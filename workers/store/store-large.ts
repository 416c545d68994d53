import { onnxFault } from "../../src/domain/onnx-file.ts";
import { StoreFailure } from "./failure.ts";
import { broken, fetchPart, fetchPointer, type Part, type Pointer, webPage } from "./fetch-part.ts";
import { type ModelFolder, writeAll } from "./folder.ts";
import type { Begun } from "./parse-journal.ts";
import { checkRoom } from "./storage-room.ts";

// Errors are retold: the page shows them.

export interface LargeFile {
  readonly folder: ModelFolder;
  readonly path: string;
  readonly url: string;
  /** Where the hub keeps its stand-in. */
  readonly pointerUrl: string;
  /** What an earlier download was told. */
  readonly begun: Begun | undefined;
  readonly signal: AbortSignal;
  /** Before the first byte of an answer is written. */
  readonly onBegin: (begun: Begun) => Promise<void>;
  /** How much of this file lies here by now. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Fetches one large file, from where an earlier download of the same content stopped.
 * @returns its length
 * @throws StoreFailure, AbortError; what has come stays
 */
export async function storeLarge(file: LargeFile): Promise<number> {
  const { folder, path, begun, signal } = file;
  const pointer = await fetchPointer(file.pointerUrl, signal);
  const kept = begun !== undefined && !isOther(begun, pointer) ? await folder.bytes(path) : 0;
  if (kept === 0 || kept !== (pointer?.bytes ?? begun?.bytes)) await fetchRest(file, kept, pointer);
  return checkWhole(file);
}

async function fetchRest(file: LargeFile, kept: number, pointer: Pointer | undefined): Promise<void> {
  const part = await fetchSame(file, kept, pointer);
  const bytes = pointer?.bytes ?? part.totalBytes;
  await checkRoom(bytes - part.from);
  await file.onBegin({
    path: file.path,
    bytes,
    ...(pointer !== undefined && { contentHash: pointer.contentHash }),
    ...(part.etag !== undefined && { etag: part.etag }),
  });
  await write(file, part, bytes);
}

/** The rest of what is here; the whole file where the server has another one by now. */
async function fetchSame(file: LargeFile, kept: number, pointer: Pointer | undefined): Promise<Part> {
  const part = await fetchPart(file.url, kept, file.signal);
  if (part.from === 0 || file.begun === undefined) return part;
  // The hub's word that the content is the same counts more than that of a server on the way.
  if (pointer !== undefined && pointer.contentHash === file.begun.contentHash) return part;
  if (part.totalBytes === file.begun.bytes && part.etag === file.begun.etag) return part;
  await part.content.cancel();
  return fetchPart(file.url, 0, file.signal);
}

function isOther(begun: Begun, pointer: Pointer | undefined): boolean {
  return (
    pointer !== undefined && begun.contentHash !== undefined && pointer.contentHash !== begun.contentHash
  );
}

async function write(file: LargeFile, part: Part, expectedBytes: number): Promise<void> {
  const handle = await file.folder.open(file.path);
  let at = part.from;
  try {
    handle.truncate(at);
    const reader = part.content.getReader();
    for (let next = await read(reader, file.url); next !== undefined; next = await read(reader, file.url)) {
      if (at === 0) checkStart(file.url, next);
      writeAll(handle, next, at);
      at += next.byteLength;
      file.onBytes(at);
    }
    handle.flush();
  } finally {
    handle.close();
  }
  if (expectedBytes > 0 && at !== expectedBytes) throw ofOtherLength(file.path, at, expectedBytes);
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  url: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    throw broken(url, error);
  }
}

/** Before gigabytes of something else have come. */
function checkStart(url: string, [first]: Uint8Array): void {
  if (first === "<".charCodeAt(0)) throw webPage(url);
}

function ofOtherLength(path: string, bytes: number, expectedBytes: number): StoreFailure {
  return new StoreFailure(
    `${path} came with ${bytes} bytes, but the hub said ${expectedBytes}`,
    "The answer was cut off, or changed on the way. Go on to fetch the rest.",
  );
}

/** Deletes what is no model: going on from it would never make it one. */
async function checkWhole({ folder, path }: LargeFile): Promise<number> {
  const handle = await folder.open(path);
  let fault: string | undefined;
  let bytes = 0;
  try {
    bytes = handle.getSize();
    const readAt = (from: number, length: number) => {
      const buffer = new Uint8Array(length);
      return buffer.subarray(0, handle.read(buffer, { at: from }));
    };
    if (path.endsWith(".onnx")) fault = await onnxFault({ path, bytes, readAt });
  } finally {
    handle.close();
  }
  if (fault === undefined) return bytes;
  await folder.remove(path);
  throw new StoreFailure(
    fault,
    "Nothing of it is kept. Download again; if it stays so, the hub's file is broken: choose another model.",
  );
}
