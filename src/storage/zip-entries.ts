import { formatNumber, say } from "../messages/say.ts";
/** An entry of an archive, or why it cannot be had; `problem` is a sentence. */
export type ZipEntry =
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "trouble"; readonly path: string; readonly problem: string };

interface Limits {
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries together, unpacked. */
  readonly allBytes: number;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };
const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;
/** What a byte of deflate becomes at most. */
const mostGrowth = 1032;
/** With the longest comment an archive can end in. */
const mostEndBytes = endBytes + 0xffff;

/** Whether a file begins as an archive does. @param start its first four bytes, or more */
export function isZip([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * The text files of a zip archive, one after the other; no more than one is held at a time. Unpacking ends at the limits,
 * whatever the archive says of itself, and an entry whose path leads out of the archive is refused. Never throws.
 * @see PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
 */
export async function* zipEntries(file: Blob, limits: Limits): AsyncGenerator<ZipEntry, void> {
  const directory = await readDirectory(file).catch(() => undefined);
  if (directory === undefined)
    return yield {
      kind: "trouble",
      path: "",
      problem: say`The archive is damaged, or of a kind that this page cannot read: pack it anew as an ordinary zip.`,
    };
  let left = limits.allBytes;
  for (const entry of directory) {
    const { path } = entry;
    if (isFolderOrNoise(path)) continue;
    const refusal = refusalOf(entry);
    if (refusal !== undefined) {
      yield { kind: "trouble", path, problem: refusal };
      continue;
    }
    const limit = Math.min(limits.entryBytes, left);
    // One entry after the other: only one is held.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await unpack(file, entry, limit).catch(() => undefined);
    if (bytes === "tooLarge" && left < limits.entryBytes)
      return yield {
        kind: "trouble",
        path,
        problem: say`The archive unpacks to more than ${inMegabytes(limits.allBytes)}; this file and what follows it were not read. Pack fewer at a time.`,
      };
    if (bytes === undefined || bytes === "tooLarge") {
      // What was unpacked in vain was work as well: an archive may have one bomb under 65,000 names.
      left -= Math.min(limit, entry.packedBytes * mostGrowth);
      const problem =
        bytes === undefined
          ? say`It is damaged: it cannot be unpacked.`
          : say`It unpacks to more than ${inMegabytes(limits.entryBytes)}, and no hand-in is that large.`;
      yield { kind: "trouble", path, problem };
      continue;
    }
    left -= bytes.length;
    yield { kind: "file", path, text: new TextDecoder().decode(bytes) };
  }
}

const inMegabytes = (bytes: number) => say`${formatNumber(bytes / 1e6)} MB`;

interface Entry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  /** Of its local header, in the file. */
  readonly at: number;
}

/** @throws where there is none, or it is cut off */
async function readDirectory(file: Blob): Promise<readonly Entry[] | undefined> {
  const tail = await viewOf(file, Math.max(0, file.size - mostEndBytes), file.size);
  let end = tail.byteLength - endBytes;
  while (end >= 0 && tail.getUint32(end, true) !== signatures.end) end -= 1;
  if (end < 0) return undefined;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  // These mean that the numbers stand elsewhere, in archives of 65,535 files or 4 GB.
  if (count === 0xffff || size === 0xffffffff || from === 0xffffffff) return undefined;
  const view = await viewOf(file, from, from + size);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (view.getUint32(at, true) !== signatures.central) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      path: nameOf(new Uint8Array(view.buffer, at + centralBytes, nameBytes)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += centralBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** Old archives name files in the code page of the computer that packed them; letters beyond ASCII are a guess there. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refusalOf({ path, method, encrypted }: Entry): string | undefined {
  if (climbs(path)) return say`Its path leads out of the archive, as no hand-in's does: it was not read.`;
  if (encrypted) return say`It is locked with a password: unpack the archive, and choose the files.`;
  if (method !== 0 && method !== 8)
    return say`It is packed in a way that browsers cannot unpack: pack it anew.`;
  if (path.toLowerCase().endsWith(".zip"))
    return say`It is an archive within an archive: unpack the outer one first.`;
  return undefined;
}

/** Nothing is ever written to such a path; but whoever made it meant no good, or no hand-in. */
function climbs(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(path) || path.split(/[/\\]/).includes("..");
}

/** What other programs leave in archives. */
function isFolderOrNoise(path: string): boolean {
  return path.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path);
}

/** @throws where it is cut off or damaged */
async function unpack(
  file: Blob,
  { at, method, packedBytes }: Entry,
  limit: number,
): Promise<Uint8Array | "tooLarge"> {
  const header = await viewOf(file, at, at + localBytes);
  if (header.getUint32(0, true) !== signatures.local) throw new RangeError("There is no entry");
  const from = at + localBytes + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(from, from + packedBytes);
  if (packed.size < packedBytes) throw new RangeError("It is cut off");
  const stream =
    method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return await collect(stream, limit);
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | "tooLarge"> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return "tooLarge";
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    bytes.set(piece, to);
    to += piece.length;
  }
  return bytes;
}
