import type { FileFault } from "../../domain/offline/file-fault.ts";
import { type SiteFile, siteParts } from "../../domain/offline/site-files.ts";
import type { OfflineTrouble, OfflineWork } from "./offline-state.ts";
import type { OfflineWorld, Shelf } from "./offline-world.ts";

interface Bringing {
  readonly world: OfflineWorld;
  readonly shelf: Shelf;
  /** Of this page. */
  readonly version: string;
  readonly files: readonly SiteFile[];
  readonly signal: AbortSignal;
  readonly onKept: (file: SiteFile) => void;
  /** It had been kept, and went again. */
  readonly onDropped: (file: SiteFile) => void;
  readonly onWork: (work: OfflineWork) => void;
}

/**
 * Fetches files one after another, and keeps each once its hash has been found right.
 * @returns why it ended before its time; nothing where all are kept, or where it was cancelled
 */
export async function bringFiles(bringing: Bringing): Promise<OfflineTrouble | undefined> {
  const { world, shelf, files, signal, onKept, onDropped, onWork } = bringing;
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  onWork({ kind: "fetching", doneBytes: 0, totalBytes });
  const freeBytes = await world.freeBytes();
  if (freeBytes !== undefined && freeBytes < totalBytes)
    return { kind: "noRoom", neededBytes: totalBytes, freeBytes };

  const kept: SiteFile[] = [];
  let keptBytes = 0;
  for (const file of partAfterPart(files)) {
    if (signal.aborted) return undefined;
    let doneBytes = keptBytes;
    const tell = () => onWork({ kind: "fetching", doneBytes, totalBytes, path: file.path });
    tell();
    const onBytes = (bytes: number) => {
      doneBytes = Math.min(doneBytes + bytes, keptBytes + file.bytes);
      tell();
    };
    const end = await world.fetchFile(file, { onBytes, signal });
    if (end.kind === "cancelled") return undefined;
    if (end.kind === "fault") return await diagnose(end.fault, bringing);
    if (!(await shelf.keep(file, end.bytes))) {
      // Half a part takes the room that a program's draft may need, and is of no use. Those before it are whole.
      for (const each of kept.filter(({ part }) => part === file.part)) {
        await shelf.remove(each);
        onDropped(each);
      }
      return { kind: "full" };
    }
    kept.push(file);
    keptBytes += file.bytes;
    onKept(file);
  }
  return undefined;
}

const partAfterPart = (files: readonly SiteFile[]): readonly SiteFile[] =>
  siteParts.flatMap((part) => files.filter((file) => file.part === part));

/** Where the server has moved on to another version, that is why: its files have other names, or other contents. */
async function diagnose(fault: FileFault, { world, version }: Bringing): Promise<OfflineTrouble> {
  if (fault.kind === "unreachable") return fault;
  const now = await world.serverVersion();
  return now === undefined || now === version ? fault : { kind: "newer" };
}
