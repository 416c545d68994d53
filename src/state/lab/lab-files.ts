import { folderRecords, type FolderRecord } from "../../domain/lab/folder-records.ts";
import type { TextOf } from "../../domain/lab/problem-format.ts";
import { PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";

/** A file that was chosen or dropped; the path begins with the name of what was. */
export interface LabFile {
  readonly path: string;
  readonly file: File;
}

/**
 * What is to be read of files that were chosen or dropped together: the files of a folder that make up records become
 * one file of lines, and what no reader is for is left out.
 * @throws PlaygroundError where there is nothing, or a file of a record is no text
 */
export async function filesToRead(
  given: readonly LabFile[],
  { textOf }: TextOf,
): Promise<readonly LabFile[]> {
  // Of the system's own: `.DS_Store` and the like.
  const files = given.filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path));
  const records = folderRecords(files.map(({ path }) => path));
  const taken = new Set(records.flatMap((record) => Object.values(record.files)));
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  const lines: string[] = [];
  for (const record of records) lines.push(`${JSON.stringify(await read(record, byPath, textOf))}\n`);
  const [folder = ""] = [...taken][0]?.split("/") ?? [];
  const rest = files.filter(({ path }) => !taken.has(path) && (taken.size === 0 || mayHoldRecords(path)));
  const found = [...(lines.length > 0 ? [{ path: folder, file: new File(lines, folder) }] : []), ...rest];
  if (found.length === 0)
    throw new PlaygroundError(
      say`There is no file in what was dropped`,
      say`Choose a file of problems or samples.`,
    );
  return found;
}

/** Beside files of records a folder has all sorts of others. */
const mayHoldRecords = (path: string) => /\.(?:jsonl?|jsonl?\.gz)$/i.test(path);

async function read(
  { fields, files }: FolderRecord,
  byPath: ReadonlyMap<string, File>,
  textOf: TextOf["textOf"],
): Promise<Readonly<Record<string, string>>> {
  const record: Record<string, string> = { ...fields };
  for (const [field, path] of Object.entries(files)) {
    const text = textOf(new Uint8Array((await byPath.get(path)?.arrayBuffer()) ?? []));
    if (text === undefined)
      throw new PlaygroundError(say`“${path}” is no text in UTF-8`, say`Write it as UTF-8.`);
    record[field] = text;
  }
  return record;
}
