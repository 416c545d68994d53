import type { FileEnd, FileFault } from "../../domain/offline/file-fault.ts";
import type { SiteFile } from "../../domain/offline/site-files.ts";
import { sha256 } from "./sha256.ts";

interface Wish {
  /** Bytes that came since the last call. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * A file of this version from the server, checked against its hash. Never from a cache: what lies there is what is
 * to be mended.
 * @param address of the file
 */
export async function fetchSiteFile(address: string, file: SiteFile, wish: Wish): Promise<FileEnd> {
  try {
    return await fetchChecked(address, file, wish);
  } catch {
    if (wish.signal.aborted) return { kind: "cancelled" };
    return fault({ kind: "unreachable", path: file.path });
  }
}

async function fetchChecked(
  address: string,
  { path, bytes: wanted, sha256: hash }: SiteFile,
  { onBytes, signal }: Wish,
): Promise<FileEnd> {
  const response = await fetch(address, { signal, cache: "no-store" });
  if (!response.ok) {
    await response.body?.cancel();
    return fault({ kind: "refused", path, status: response.status });
  }
  const bytes = await readUpTo(wanted, response, onBytes);
  if (bytes !== undefined && (await sha256(bytes)) === hash) {
    return { kind: "came", bytes };
  }
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  return fault({ kind: isPage ? "webPage" : "changed", path });
}

/** @returns nothing where more comes, which cannot be the file: something endless must not fill the memory */
async function readUpTo(
  most: number,
  { body }: Response,
  onBytes: Wish["onBytes"],
): Promise<ArrayBuffer | undefined> {
  const read = new Uint8Array(most);
  let length = 0;
  // A loop over the stream would be shorter, and no Safari has it.
  const reader = (body ?? new Blob().stream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return read.buffer.slice(0, length);
    if (length + value.byteLength > most) {
      await reader.cancel();
      return undefined;
    }
    read.set(value, length);
    length += value.byteLength;
    onBytes(value.byteLength);
  }
}

const fault = (found: FileFault): FileEnd => ({ kind: "fault", fault: found });
